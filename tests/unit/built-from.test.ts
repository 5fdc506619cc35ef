import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtFrom } from '../../built-from.ts'

let folder: string

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'built-from-'))
	writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }')
})
afterEach(() => rmSync(folder, { recursive: true }))

function commit() {
	const author = {
		GIT_AUTHOR_NAME: 'A',
		GIT_AUTHOR_EMAIL: 'a@x.example',
		GIT_COMMITTER_NAME: 'A',
		GIT_COMMITTER_EMAIL: 'a@x.example'
	}
	const dates = { GIT_AUTHOR_DATE: '2026-03-04T12:00:00Z', GIT_COMMITTER_DATE: '2026-03-04T12:00:00Z' }
	const env = { ...process.env, ...author, ...dates, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
	for (const words of [
		['init', '-q'],
		['add', '.'],
		['commit', '-q', '-m', 'Begin']
	]) {
		execFileSync('git', words, { cwd: folder, env })
	}
}

describe('what a build calls itself', () => {
	it('is the version with date and name of the commit, the same each time', () => {
		commit()
		const first = builtFrom(folder)
		expect(first).toMatch(/^1\.2\.3, 2026-03-04 [0-9a-f]{10}$/)
		expect(builtFrom(folder)).toBe(first)
	})

	it('is the version alone where there is no clone, even within another one', () => {
		expect(builtFrom(folder)).toBe('1.2.3')
		commit()
		const archive = join(folder, 'archive')
		mkdirSync(archive)
		writeFileSync(join(archive, 'package.json'), '{ "version": "4.5.6" }')
		expect(builtFrom(archive)).toBe('4.5.6')
	})
})
