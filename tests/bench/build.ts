import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, preview } from 'vite'
import { tellPhases } from './phases.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const builds = {
	floor: fileURLToPath(new URL('../../test-results/bench-floor', import.meta.url)),
	phases: fileURLToPath(new URL('../../test-results/bench-phases', import.meta.url))
}

/** The page that does the same step and nothing else, and the app as it tells how long each phase of a press takes. */
export async function buildForBench(): Promise<void> {
	// Whoever imports this through Vite is in development: Svelte would write a slower page.
	process.env['NODE_ENV'] = 'production'
	const quiet = { logLevel: 'error' } as const
	await build({
		...quiet,
		configFile: false,
		root: fileURLToPath(new URL('floor', import.meta.url)),
		base: './',
		plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree' } })],
		css: { preprocessorOptions: { scss: { quietDeps: true } } },
		build: { target: 'es2022', outDir: builds.floor, emptyOutDir: true }
	})
	await build({ ...quiet, root, plugins: [tellPhases()], build: { outDir: builds.phases, emptyOutDir: true } })
}

/** Serves a built folder on a port of its own, until `close`. */
export async function served(outDir: string): Promise<{ address: string; close: () => Promise<void> }> {
	const server = await preview({
		configFile: false,
		logLevel: 'error',
		root,
		base: './',
		build: { outDir },
		preview: { host: '127.0.0.1', port: 0 }
	})
	return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
