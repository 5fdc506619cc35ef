// @ts-check
// npm start: builds the page and serves it on this machine only, until it is stopped.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { insistOnNode } from './node-version.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

insistOnNode()
if (!existsSync(new URL('../../node_modules/vite', import.meta.url))) {
	console.error('The packages that Dry Run is built with are not here yet. Run `npm ci` first.')
	process.exit(1)
}

// Loaded only now: an older Node.js can't read it.
const { buildAndServe } = await import('./serve.mjs')
const stop = await buildAndServe({ root, port: 4173, say: console.log })
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.once(signal, () => {
		console.log('\nStopped.')
		void stop().then(() => process.exit(0))
	})
}
