import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { LogEntry } from '../../src/attempt/log.ts'
import type { KeptAttempt } from '../../src/storage/attempt-record.ts'
import { model } from '../e2e/model.ts'
import { folderOf, takeIn } from '../e2e/pages.ts'
import { expect, test } from '../e2e/test.ts'
import { tellOncePainted } from './once-painted.ts'
import { openInPage } from './open-in-page.ts'
import { answered, pressed } from './press.ts'

const SHORT = 10
const LONG = 1000
const STEPS_BACK = 60
const ROUNDS = 12
const PRESSES = 3

/** In milliseconds: what it took with a log of each length. */
export interface LengthFigures {
	press: Lengths
	stepBack: Lengths
	open: Lengths
}

interface Lengths {
	short: number[]
	long: number[]
}

const folder = folderOf('nhsmail-password-reset')
const address = (id: string) => `#/journeys/${folder.journey.id}/practise?attempt=${id}`

test(`a press and the opening of an attempt, with ${SHORT} and with ${LONG} entries`, async ({ page }) => {
	const attempts = { short: attemptWith(SHORT, 1), long: attemptWith(LONG, STEPS_BACK) }
	const none = (): Lengths => ({ short: [], long: [] })
	const figures: LengthFigures = { press: none(), stepBack: none(), open: none() }
	await page.addInitScript(tellOncePainted)
	await page.goto('#/record')
	const copies = Array.from({ length: ROUNDS }, (_, round) =>
		Object.values(attempts).map((attempt) => ({ ...attempt, record: { ...attempt.record, id: idOf(attempt, round) } }))
	)
	await takeIn(page, model.writeAttemptFile(copies.flat(), 0))
	await expect(page.getByRole('alert')).toContainText('taken in', { timeout: 60_000 })
	for (let round = -1; round < ROUNDS; round += 1) {
		for (const length of ['short', 'long'] as const) {
			const id = idOf(attempts[length], Math.max(round, 0))
			const opened = await answered(page.evaluate(openInPage, address(id)), `opening the ${length} one`)
			// What is opened first fetches and compiles: it is no measurement.
			const taken = round < 0 ? null : figures
			taken?.open[length].push(opened)
			for (let press = 0; press < PRESSES; press += 1) {
				const away = await seen(page, 'Self-Service Password Reset Portal')
				const back = await seen(page, 'Step back')
				taken?.press[length].push(away)
				taken?.stepBack[length].push(back)
			}
		}
	}
	const results = new URL('../../test-results/', import.meta.url)
	mkdirSync(results, { recursive: true })
	writeFileSync(new URL('bench-length.json', results), JSON.stringify(figures))
})

async function seen(page: Page, button: string): Promise<number> {
	const press = await pressed(page.getByRole('button', { name: button, exact: true }), 'key')
	if (!press) throw new Error(`"${button}" led to no other page`)
	return press.seen
}

function idOf({ log }: KeptAttempt, round: number): string {
	return `${log.length}`.padStart(16, '0') + `${round}`.padStart(16, '0')
}

/** Somebody who goes to and fro between the first two pages, asks the coach, and takes steps back. */
function attemptWith(length: number, stepsBack: number): KeptAttempt {
	const away: LogEntry['event'] = { type: 'press.reset', answers: {} }
	const home: LogEntry['event'] = { type: 'open.portal' }
	const ask: LogEntry['event'] = { type: 'help.ask', rung: 'nudge' }
	const look: LogEntry['event'] = { type: 'desk.use', use: { device: 'phone', act: 'readTexts', details: {} } }
	const back: LogEntry['event'] = { type: 'step.back' }
	const events: LogEntry['event'][] = Array.from({ length: stepsBack }).flatMap(() => [away, back])
	while (events.length + 4 <= length) events.push(away, events.length % 3 === 0 ? ask : look, ask, home)
	while (events.length < length) events.push(ask)
	const { record } = model.finishedAttempt(folder.journey.id, 'by-text', { mode: 'practise', end: null, result: null })
	const start = record.world.now
	const log = events.map((event, index): LogEntry => ({ at: start + index * 1000, event }))
	const clock = { now: start + length * 1000, running: false }
	return { record: { ...record, clock, length, state: folder.journey.flow.initial }, log }
}
