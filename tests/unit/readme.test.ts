import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../vite.config.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

it('tells hosts to send the very policy that the page carries', () => {
	const headers = [...readme.matchAll(/Content-Security-Policy "([^"]+)"/g)].map(([, policy]) => policy)
	expect(headers.length).toBeGreaterThan(1)
	expect(new Set(headers)).toEqual(new Set([`${contentSecurityPolicy}; frame-ancestors 'none'`]))
})

it('has a row for each command, and no other', () => {
	const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
	const { scripts } = JSON.parse(file) as { scripts: Record<string, string> }
	const rows = [...readme.matchAll(/^\| `npm (?:run )?([\w:]+)[^|]*\|/gm)].map(([, name]) => name)
	expect(rows.toSorted()).toEqual(Object.keys(scripts).toSorted())
})
