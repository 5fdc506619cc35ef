// @ts-check
import { build, preview } from 'vite'

/**
 * Builds the page in `root`, serves it to this machine only and says, a line at a time, what it is, where it is and how it ends.
 * If `port` is taken it serves at the next free one. Returns what stops it.
 * @returns {Promise<() => Promise<void>>}
 */
export async function buildAndServe(
	/** @type {{ root: string, port: number, say: (line: string) => void }} */ { root, port, say }
) {
	say('Dry Run, a training simulator. It runs wholly in your browser and sends nothing anywhere.')
	say('Building the page. This takes a few seconds.')
	await build({ root, logLevel: 'warn' })
	const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port, strictPort: false } })
	const address = server.resolvedUrls?.local[0]
	if (!address) throw new Error('The page is built, but it is served at no address')

	const served = Number(new URL(address).port)
	if (served !== port) say(`Port ${port} is taken by another program, so the page has port ${served} this time.`)
	say(`\n  Open ${address} in your browser.\n  To stop, press Ctrl+C here.\n`)
	return () => server.close()
}
