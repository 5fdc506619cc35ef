import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every file in a folder by its path, with all that is in it. */
function filesIn(folder: string): ReadonlyMap<string, Buffer> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
	const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort()
	return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path)]))
}

test('built once more, in another time zone, the page is the same in each of its bytes', () => {
	test.setTimeout(120_000)
	const again = test.info().outputPath('again')
	// As from a shell: what reads the journeys for other tests says here that it develops, and a build would heed that.
	const { NODE_ENV: _here, ...shell } = process.env
	const env = { ...shell, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' }
	const vite = join(root, 'node_modules/vite/bin/vite.js')
	const options = ['build', '--outDir', again, '--emptyOutDir', '--log-level', 'warn']
	const { status, stderr } = spawnSync(process.execPath, [vite, ...options], { cwd: root, env, encoding: 'utf8' })
	expect(status, stderr).toBe(0)
	const [first, second] = [filesIn(join(root, 'dist')), filesIn(again)]
	expect([...second.keys()]).toEqual([...first.keys()])
	expect(first.size).toBeGreaterThan(20)
	const changed = [...first].filter(([path, bytes]) => second.get(path)?.equals(bytes) !== true)
	expect(changed.map(([path]) => path)).toEqual([])
})
