import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import type { FullResult } from '../../src/learning/full-result.ts'
import { AT_NINE, sampleDecision, sampleResult, stumbled } from '../unit/learning/sample-results.ts'
import { axeFile, expectAccessible } from './axe.ts'
import { Keyboard } from './keyboard.ts'
import { model } from './model.ts'
import { rowsIn } from './pages.ts'
import { expect, expectMarkedAndClosed, test } from './test.ts'

const { fileOfFinished, readResultsFile, writeResultsFile } = model

const told = stumbled({ help: 'do', mistakes: [{ kind: 'unsafe', name: 'told-code', times: 2 }] })
const wrong = stumbled({
	state: 'enterTextCode',
	help: 'where',
	mistakes: [{ kind: 'message', name: 'codeWrong', times: 3 }]
})
const right = sampleDecision({ state: 'enterTextCode' })
const ESR = { id: 'esr-forgotten-details', title: 'Recover your ESR username and password', version: 1 }

const SAM = handedIn('Sam Okoro', [
	sampleResult('sam-1', { decisions: [wrong] }),
	sampleResult('sam-2', { decisions: [right] })
])
const ALEX = handedIn('Alex Field', [
	sampleResult('alex-1', { decisions: [wrong, { ...told, state: 'ringing', title: 'The phone rings' }] })
])
const KIM = handedIn('=Kim', [sampleResult('kim-1', { journey: ESR, decisions: [right] })])
const BAD = file('bad.json', writeResultsFile('Bo', [sampleResult('bo-1')], AT_NINE).replace('"PT75.5S"', '"soon"'))

function handedIn(trainee: string, results: readonly FullResult[]) {
	return file(`${trainee}.json`, writeResultsFile(trainee, results, AT_NINE))
}

function file(name: string, text: string) {
	return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

function rowOf(page: Page, decision: string, journey: string) {
	const cell = page.getByRole('rowheader', { name: decision, exact: true })
	return page.getByRole('row').filter({ has: cell }).filter({ hasText: journey })
}

async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8')
}

test.beforeEach(async ({ page, context }) => {
	await context.addInitScript({ path: axeFile })
	await page.emulateMedia({ reducedMotion: 'reduce' })
})

test('a trainer sees who stumbled where, whatever is among the files, and by keyboard alone', async ({ page }) => {
	const keyboard = new Keyboard(page)
	// Asked for in good time: a choice that opens before the browser knows that somebody waits for it is lost.
	const choosing = page.waitForEvent('filechooser')
	await page.goto('#/trainer')
	await expect(page.getByText('Nothing is kept')).toBeVisible()
	await expectAccessible(page)

	const box = page.getByLabel('Files of results')
	await keyboard.reach(box)
	await page.keyboard.press('Space')
	await (await choosing).setFiles([SAM, BAD, ALEX, KIM, { ...SAM, name: 'sam again.json' }])

	await expect(page.getByRole('status')).toHaveText('4 of 5 files read.')
	await expect(page.getByRole('heading', { name: '4 attempts by 3 trainees' })).toBeVisible()
	await expect(page.getByText('2 attempts came more than once and count once.')).toBeVisible()
	const refused = page.getByRole('region', { name: '1 file can’t be used' })
	await expect(refused).toContainText('bad.json')
	await expect(refused).toContainText(
		'At statements[0].result.duration: got "soon", expected a duration such as PT75.5S. The file was changed after it was made'
	)

	const stumble = rowOf(page, 'Code by text', 'Reset an NHSmail password')
	await expect(stumble.getByRole('cell')).toHaveText([
		/Reset an NHSmail password/,
		/2$/,
		/33%, 1 of 3$/,
		/Was told: “.+”, in 2 of 3$/,
		/2 of 3: 2 shown where$/,
		/none$/
	])
	await expect(rowOf(page, 'The phone rings', 'NHSmail').getByRole('cell').last()).toHaveText(
		/Gave a one-time code to a caller: 2 times, by 1$/
	)
	const chart = page.getByRole('img', { name: /^Bars of the same 3 decisions/ })
	await expect(chart).toContainText('33%, 1 of 3')
	await expect(chart.locator('.bar').first()).toHaveCSS('width', '0px')

	const stumbles = page.getByRole('table', { name: /^Each decision/ }).getByRole('rowheader')
	const first = stumbles.first()
	await expect(first).toHaveText('The phone rings')
	const byShare = page.getByRole('columnheader', { name: 'Right at first try' })
	await expect(byShare).toHaveAttribute('aria-sort', 'ascending')
	await keyboard.press(byShare.getByRole('button'))
	await expect(byShare).toHaveAttribute('aria-sort', 'descending')
	await expect(first).toHaveText('Enter the code')
	await expect(byShare.getByRole('button')).toBeFocused()
	const byHelp = page.getByRole('columnheader', { name: 'Help asked' })
	await keyboard.press(byHelp.getByRole('button'))
	await expect(byHelp).toHaveAttribute('aria-sort', 'descending')
	await expect(byShare).not.toHaveAttribute('aria-sort')

	await keyboard.choose(page.getByLabel('Journey', { exact: true }), ESR.title)
	await expect(stumbles).toHaveText(['Enter the code'])
	await keyboard.choose(page.getByLabel('Trainee', { exact: true }), 'Sam Okoro')
	await expect(page.getByText('No decision fits this choice.')).toBeVisible()
	await keyboard.choose(page.getByLabel('Journey', { exact: true }), 'All journeys')
	await expect(stumbles).toHaveCount(1)

	const saving = page.waitForEvent('download')
	await keyboard.press(page.getByRole('button', { name: 'Save this table (CSV)' }))
	expect(await textOf(await saving)).toMatch(/^\uFEFFJourney,[^]*\r\nReset an NHSmail password,Code by text,1,2,1,50,/)

	await keyboard.choose(page.getByLabel('Trainee', { exact: true }), 'All trainees')
	await expectAccessible(page)
	await expectMarkedAndClosed(page)
	await page.reload()
	await expect(page.getByLabel('Files of results')).toBeVisible()
	await expect(page.getByRole('table')).toHaveCount(0)
	expect(JSON.stringify(await rowsIn(page))).not.toContain('Sam Okoro')
})

test('files can be dropped anywhere on the page, more of them later, and all be cleared', async ({ page }) => {
	await page.goto('#/trainer')
	await expect(page.getByLabel('Files of results')).toBeVisible()
	for (const { name, buffer } of [SAM, ALEX]) {
		const transfer = await page.evaluateHandle(
			([called, text]) => {
				const files = new DataTransfer()
				files.items.add(new File([text], called))
				return files
			},
			[name, buffer.toString()] as const
		)
		await page.getByRole('heading', { level: 1 }).dispatchEvent('dragover', { dataTransfer: transfer })
		await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: transfer })
	}
	await expect(page.getByRole('heading', { name: '3 attempts by 2 trainees' })).toBeVisible()
	await page.getByRole('button', { name: 'Clear all' }).click()
	await expect(page.getByRole('table')).toHaveCount(0)
	await expect(page.getByLabel('Files of results')).toBeFocused()
})

test('a dropped folder is read with the files in it, and one without any is named as a folder', async ({ page }) => {
	const root = mkdtempSync(join(tmpdir(), 'handed-in-'))
	const [full, empty] = [join(root, 'Group A', 'Monday'), join(root, 'Group B')]
	for (const folder of [full, empty]) mkdirSync(folder, { recursive: true })
	for (const { name, buffer } of [SAM, ALEX]) writeFileSync(join(full, name), buffer)
	await page.goto('#/trainer')
	await expect(page.getByLabel('Files of results')).toBeVisible()
	const devtools = await page.context().newCDPSession(page)
	const data = { items: [], files: [join(root, 'Group A'), empty], dragOperationsMask: 1 }
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
		await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
	await expect(page.getByRole('heading', { name: '3 attempts by 2 trainees' })).toBeVisible()
	const refused = page.getByRole('region', { name: '1 file can’t be used' })
	await expect(refused).toContainText('Group B')
	await expect(refused).toContainText('got a folder without a .json file in it')
	rmSync(root, { recursive: true })
})

test('reading can be cancelled, and what was read by then is shown', async ({ page }, info) => {
	const decisions = Array.from({ length: 12 }, (_, index) => stumbled({ state: `page-${index}` }))
	// From the disk: it takes long to hand this much to a page.
	const many = Array.from({ length: 60 }, (_, of) => {
		const made = Array.from({ length: 50 }, (_each, index) => sampleResult(`${of}/${index}`, { decisions }))
		const { name, buffer } = handedIn(`Trainee ${of}`, made)
		const path = info.outputPath(name)
		writeFileSync(path, buffer)
		return path
	})
	await page.goto('#/trainer')
	await page.evaluate(() => {
		new MutationObserver(() => document.querySelector<HTMLElement>('.progress button')?.click()).observe(
			document.body,
			{
				childList: true,
				subtree: true
			}
		)
	})
	await page.getByLabel('Files of results').setInputFiles(many)
	await expect(page.getByRole('status')).toHaveText(/^Stopped\. \d+ of 60 files read\.$/)
	await expect(page.getByRole('progressbar')).toHaveCount(0)
	await expect(page.getByLabel('Files of results')).toBeEnabled()
})

test('a trainee without a passed test is told how to get a statement', async ({ page }) => {
	await page.goto('#/record')
	await page.getByRole('link', { name: 'Statement and results' }).click()
	await expect(page).toHaveURL(/#\/record\/statement$/)
	await expect(page.getByRole('heading', { name: 'No statement yet' })).toBeVisible()
	await expectAccessible(page)
	await page.getByRole('link', { name: 'choose a journey' }).click()
	await expect(page).toHaveURL(/#\/$/)
})

test('a trainee prints what they passed, and saves results that a trainer can read', async ({ page }) => {
	const walks = [
		['nhsmail-password-reset', 'by-text'],
		['nhsmail-password-reset', 'locked-by-a-tablet'],
		['esr-set-password', 'second-link']
	] as const
	await page.goto('#/record')
	await page.getByLabel('Take in attempts from a file').setInputFiles(file('attempts.json', fileOfFinished(walks)))
	await expect(page.getByRole('alert')).toContainText('3 attempts taken in')
	await page.goto('#/record/statement')
	const statement = page.getByRole('article', { name: 'Statement of learning' })
	await expect(statement).toContainText('Training simulator')
	await expect(statement).toContainText('no qualification and no NHS document')
	const row = statement.getByRole('row').filter({ hasText: 'Set your first ESR password' })
	await expect(row).toContainText('As published: login help page of 8 August 2022')

	const name = page.getByLabel('Your name, as your trainer knows you')
	await page.getByRole('button', { name: 'Save results for a trainer' }).click()
	await expect(name).toBeFocused()
	await expect(name).toHaveAccessibleDescription(/Type your name/)
	await expectAccessible(page)
	await name.fill('Zoë <b>O’Brien</b>')
	await expect(statement).toContainText('Zoë <b>O’Brien</b>')

	await page.emulateMedia({ media: 'print' })
	await expect(statement).toBeVisible()
	for (const beside of [page.getByRole('banner'), page.getByRole('contentinfo'), name])
		await expect(beside).toBeHidden()
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
	// Paper does not scroll: the mark stands at its head.
	await statement.getByText('Training simulator', { exact: true }).scrollIntoViewIfNeeded()
	await expectMarkedAndClosed(page)
	await page.emulateMedia({ media: 'screen' })

	const saving = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Save results for a trainer' }).click()
	const saved = await saving
	expect(saved.suggestedFilename()).toMatch(/^dry-run-training-results-zoe-b-o-brien-b-\d{4}-\d\d-\d\d\.json$/)
	const results = await textOf(saved)
	const read = readResultsFile(results)
	expect(read.outcome === 'read' && read.results.map(({ trainee, mode }) => [trainee, mode])).toEqual(
		walks.map(() => ['Zoë <b>O’Brien</b>', 'test'])
	)
	await expect(page.getByRole('status')).toHaveText('3 results saved to a file.')
	const savingTable = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Save results as a table (CSV)' }).click()
	expect((await textOf(await savingTable)).split('\r\n')).toHaveLength(walks.length + 2)

	const savingList = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Save results for a learning record store (xAPI)' }).click()
	expect(JSON.parse(await textOf(await savingList))).toEqual(JSON.parse(results).statements)

	await page.goto('#/trainer')
	await page.getByLabel('Files of results').setInputFiles(file('results.json', results))
	await expect(page.getByRole('heading', { name: '3 attempts by 1 trainee' })).toBeVisible()
	await expect(page.getByRole('row').filter({ hasText: 'Set your first ESR password' }).first()).toBeVisible()
	const proven = page.getByRole('table', { name: 'What the tests prove' }).getByRole('row')
	await expect(proven).toHaveCount(3)
	await expect(proven.filter({ hasText: 'Reset an NHSmail password' })).toContainText(/Tests taken: ?2/)
	await expectAccessible(page)
	await page.goto('#/record/statement')
	await expect(name).toHaveValue('')
	expect(JSON.stringify(await rowsIn(page))).not.toContain('Brien')
})
