import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What a page built from this folder calls itself: the version of its package, with date and name of the commit where the folder
 * is a clone. A function of the commit alone, so that the same commit always builds the same bytes.
 */
export function builtFrom(folder: string): string {
	const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
	return [version, ...commitOf(folder)].join(', ')
}

/** None in an archive, also where that was unpacked within another clone. */
function commitOf(folder: string): readonly string[] {
	const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) }
	try {
		// Of a fixed length: left to itself, git shows more of the name in a clone that holds more.
		const asked = ['log', '-1', '--format=%cs %h', '--abbrev=10']
		const told = execFileSync('git', asked, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
		return [told.trim()]
	} catch {
		return []
	}
}
