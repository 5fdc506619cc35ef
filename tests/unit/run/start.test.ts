import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { complaintAbout } from '../../run/node-version.mjs'
import { buildAndServe } from '../../run/serve.mjs'

const ends: (() => unknown)[] = []
afterEach(async () => {
	for (const end of ends.splice(0).reverse()) await end()
})

describe('npm start', () => {
	it('says in a few lines what it is, where it is and how to stop it', async () => {
		const { lines, address } = await start(await freePort())
		expect(lines.join('\n').split('\n').length).toBeLessThan(10)
		expect(lines[0]).toContain('Dry Run')
		expect(lines.join('\n')).toContain('Ctrl+C')
		expect(await textAt(address)).toContain('A page to serve')
	})

	it('takes another port if its own is taken, and says so', async () => {
		const other = await listen(0)
		const taken = portOf(other)
		const { lines, address } = await start(taken)
		expect(lines.join('\n')).toContain(`Port ${taken} is taken`)
		expect(new URL(address).port).not.toBe(String(taken))
		expect(await textAt(address)).toContain('A page to serve')
	})

	it('serves this machine and no other', async () => {
		const { address } = await start(await freePort())
		expect(new URL(address).hostname).toBe('127.0.0.1')
	})

	it.each(['v14.21.3', 'v18.20.0', 'v20.18.1', 'v21.7.0', 'v22.11.0'])('refuses Node.js %s in words', (version) => {
		expect(complaintAbout(version)).toBe(
			`Dry Run needs Node.js 20.19, 22.12, 24 or later. This is ${version.slice(1)}.`
		)
	})

	it.each(['v20.19.0', 'v22.12.0', 'v24.0.0', 'v26.1.0'])('starts with Node.js %s', (version) => {
		expect(complaintAbout(version)).toBeUndefined()
	})

	it('asks for the versions of Node.js that package.json and the README ask for', () => {
		const { engines } = JSON.parse(fileAtTop('package.json'))
		expect(engines.node).toBe('^20.19.0 || >=22.12.0')
		expect(fileAtTop('README.md')).toContain('20.19, 22.12, 24 or later')
	})
})

/** Builds and serves a page of one line. */
async function start(port: number) {
	const root = mkdtempSync(join(tmpdir(), 'dry-run-start-'))
	ends.push(() => rmSync(root, { recursive: true }))
	writeFileSync(join(root, 'index.html'), '<!doctype html><title>A page to serve</title>')
	const lines: string[] = []
	ends.push(await buildAndServe({ root, port, say: (line) => lines.push(line) }))
	const [address] = /http:\S+/.exec(lines.join('\n')) ?? []
	if (!address) throw new Error(`No address in: ${lines.join('\n')}`)
	return { lines, address }
}

function fileAtTop(name: string): string {
	return readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')
}

async function textAt(address: string): Promise<string> {
	return (await fetch(address)).text()
}

function listen(port: number): Promise<Server> {
	return new Promise((settle) => {
		const server = createServer().listen(port, '127.0.0.1', () => settle(server))
		ends.push(() => new Promise((closed) => server.close(closed)))
	})
}

async function freePort(): Promise<number> {
	const server = await listen(0)
	const port = portOf(server)
	await ends.pop()?.()
	return port
}

function portOf(server: Server): number {
	return (server.address() as AddressInfo).port
}
