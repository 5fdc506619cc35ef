import { mkdirSync, writeFileSync } from 'node:fs'
import type { FullResult } from '../../src/learning/full-result.ts'
import { AT_NINE, sampleDecision, sampleResult, stumbled } from '../unit/learning/sample-results.ts'
import { model } from '../e2e/model.ts'
import { expect, test } from '../e2e/test.ts'
import { tellOncePainted } from './once-painted.ts'

declare global {
	interface Window {
		/** From the choice of the files to the table painted, the longest that the page did not answer in between, and a bare loop. */
		trainer: { began: number; painted: number; longest: number; bare: number }
	}
}

const FILES = 200
const ATTEMPTS = 50
const ROUNDS = 3

const results = new URL('../../test-results/', import.meta.url)

test(`from ${FILES} files of results to the table`, async ({ page }, info) => {
	const paths = Array.from({ length: FILES }, (_, trainee) => {
		const path = info.outputPath(`trainee-${trainee}.json`)
		const made = Array.from({ length: ATTEMPTS }, (_each, index) => attempt(trainee, index))
		writeFileSync(path, model.writeResultsFile(`Trainee ${trainee}`, made, AT_NINE + trainee))
		return path
	})
	const rounds: Omit<Window['trainer'], 'began'>[] = []
	await page.addInitScript(tellOncePainted)
	await page.addInitScript(recordReading)
	for (let round = 0; round < ROUNDS; round += 1) {
		await page.goto('about:blank')
		await page.goto('#/trainer')
		await page.getByLabel('Files of results').setInputFiles(paths)
		await expect(page.getByRole('heading', { name: `10,000 attempts by ${FILES} trainees` })).toBeVisible({
			timeout: 60_000
		})
		await page.waitForFunction(() => window.trainer.bare > 0)
		rounds.push(await page.evaluate(() => window.trainer))
	}
	mkdirSync(results, { recursive: true })
	writeFileSync(
		new URL('bench-trainer.json', results),
		JSON.stringify({
			files: FILES,
			attempts: ATTEMPTS,
			rounds: rounds.map(({ painted, longest, bare }) => ({ painted, longest, bare }))
		})
	)
})

/** An attempt at one of the journeys, with a decision on each of its pages as far as ten, some of them wrong. */
function attempt(trainee: number, index: number): FullResult {
	const folder = model.folders[index % model.folders.length]
	if (!folder) throw new Error('There is no journey')
	const { journey } = folder
	const messages = Object.keys(journey.messages)
	const states = Object.keys(journey.flow.states).slice(0, 10)
	const decisions = states.map((state, place) => {
		const title = journey.screens[journey.flow.states[state]?.meta.screen ?? '']?.title ?? state
		const name = messages[(trainee + place) % messages.length] ?? 'unknown'
		const isWrong = (trainee * 7 + index * 3 + place) % 4 === 0
		return isWrong
			? stumbled({ state, title, help: 'where', mistakes: [{ kind: 'message', name, times: 2 }] })
			: sampleDecision({ state, title })
	})
	const { id, title, version } = journey
	return sampleResult(`${trainee}/${index}`, { journey: { id, title, version }, decisions })
}

/** Runs in the page. */
function recordReading(): void {
	/** What it takes to have every statement of the same files in hand once. */
	const loopOver = async (files: readonly File[]) => {
		const loopBegan = performance.now()
		let found = 0
		for (const file of files) {
			const { statements } = JSON.parse(await file.text()) as { statements: readonly { id: string }[] }
			for (const { id } of statements) found += id.length
		}
		if (found === 0) throw new Error('There are no statements in the files')
		return performance.now() - loopBegan
	}
	window.trainer = { began: 0, painted: 0, longest: 0, bare: 0 }
	addEventListener(
		'change',
		(event) => {
			if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'file') return
			const began = performance.now()
			window.trainer = { began, painted: 0, longest: 0, bare: 0 }
			const files = [...(event.target.files ?? [])]
			let last = began
			const beat = () => {
				const now = performance.now()
				window.trainer.longest = Math.max(window.trainer.longest, now - last)
				last = now
				if (window.trainer.painted === 0) requestAnimationFrame(beat)
			}
			requestAnimationFrame(beat)
			const watch = new MutationObserver(() => {
				if (!document.querySelector('main table')) return
				watch.disconnect()
				window.oncePainted((now) => {
					window.trainer.painted = now - began
					void loopOver(files).then((bare) => (window.trainer.bare = bare))
				})
			})
			watch.observe(document.body, { childList: true, subtree: true })
		},
		{ capture: true }
	)
}
