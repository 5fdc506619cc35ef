// @ts-check
import { spawn } from 'node:child_process'

const windows = process.platform === 'win32'
/** A command sees that it writes into a pipe, and would leave out the colours that the terminal behind can show. */
const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env

/**
 * Runs a command, shows what it prints, and tells whether it ended with no error. One that has said nothing for `silence`
 * milliseconds has hung: it is stopped, with what it started, and that is an error.
 * @returns {Promise<boolean>}
 */
export function endsWell(/** @type {string} */ command, /** @type {number} */ silence) {
	return new Promise((settle) => {
		const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, env })
		const stopped = () => {
			stop(child, 'SIGINT')
			process.exit(130)
		}
		process.once('SIGINT', stopped).once('SIGTERM', stopped)

		const hung = () => {
			console.log(`Stopped, because it had said nothing for ${silence / 1000} s: ${command}`)
			stop(child, 'SIGINT')
			for (const output of [child.stdout, child.stderr]) output.off('data', heard)
			timer = setTimeout(() => stop(child, 'SIGKILL'), 5_000)
		}
		let timer = setTimeout(hung, silence)
		const heard = () => {
			clearTimeout(timer)
			timer = setTimeout(hung, silence)
		}
		child.stdout.on('data', heard).pipe(process.stdout, { end: false })
		child.stderr.on('data', heard).pipe(process.stderr, { end: false })

		const end = (/** @type {boolean} */ well) => {
			clearTimeout(timer)
			process.off('SIGINT', stopped).off('SIGTERM', stopped)
			settle(well)
		}
		child.on('error', () => end(false))
		child.on('close', (code) => end(code === 0))
	})
}

/** Stops a command and what it started (servers, browsers): it leads a process group of its own. */
function stop(/** @type {import('node:child_process').ChildProcess} */ { pid }, /** @type {NodeJS.Signals} */ signal) {
	try {
		if (pid) process.kill(windows ? pid : -pid, signal)
	} catch {
		// It has ended by itself.
	}
}
