import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintAboutId, journeyFiles } from '../../run/journey-template.mjs'
import { check } from '../../../src/checking/check.ts'
import { written as writtenOut } from '../../../src/kit/journey.ts'
import { breached, folders, type Folder } from '../journeys/journeys.ts'

const ID = 'nhsmail-change-phone'
const source = fileURLToPath(new URL('../../../src', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'dry-run-journey-'))
const parts = ['journey', 'scenarios', 'walkthroughs', 'coaching'] as const

describe('a new journey', () => {
	let written: Folder

	beforeAll(async () => {
		const folder = join(home, 'journeys', ID)
		mkdirSync(folder, { recursive: true })
		symlinkSync(join(source, 'kit'), join(home, 'kit'), 'junction')
		for (const [name, text] of Object.entries(journeyFiles(ID, 'NHSmail'))) writeFileSync(join(folder, name), text)
		const read = await Promise.all(parts.map((part) => import(/* @vite-ignore */ join(folder, `${part}.ts`))))
		written = Object.assign({ folder: ID }, ...read) as Folder
	})
	afterAll(() => rmSync(home, { recursive: true }))

	it('has nothing wrong with it', () => {
		const { folder, ...parts } = written
		expect(check(writtenOut(parts), breached)).toEqual([])
		expect(parts.journey.id).toBe(folder)
	})

	it('has coaching for each wrong turn', () => {
		expect(Object.keys(written.coaching.turns).sort()).toEqual(['help', 'start'])
	})

	it('has the files that the others have', () => {
		const others = Object.keys(import.meta.glob('../../../src/journeys/*/*.ts')).map((path) => path.split('/').at(-1))
		// `npm run ways` makes the last of them.
		expect([...Object.keys(journeyFiles(ID)), 'ways.data.ts'].sort()).toEqual([...new Set(others)].sort())
	})
})

describe('the id of a new journey', () => {
	const taken = folders.map(({ folder }) => folder)

	it.each(folders.map(({ folder }) => folder))('may have the form that "%s" has', (id) => {
		expect(complaintAboutId(id, [])).toBeUndefined()
	})

	it.each([
		['', /Got no id/],
		['nhsmail', /two or more words/],
		['NHSmail-change-phone', /small letters/],
		['nhsmail--phone', /a hyphen between them/],
		['nhsmail-change phone', /small letters/],
		['../kit-two', /small letters/],
		['nhsmail-änderung', /a to z/],
		[`nhsmail-${'phone-'.repeat(6)}call`, /48 characters, and 40 is the most/],
		['esr-sign-in', /already/]
	])('is refused in words: "%s"', (id, says) => {
		expect(complaintAboutId(id, taken)).toMatch(says)
	})
})
