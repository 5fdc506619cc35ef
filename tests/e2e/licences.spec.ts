import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

const fileAtTop = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** Every package of which something is in the built page: what its scripts are made of, and what it is said to depend on. */
function shippedPackages(): readonly string[] {
	const scripts: Record<string, { lengths: object }> = JSON.parse(fileAtTop('dist/.vite/sizes.json'))
	const inScripts = Object.values(scripts).flatMap(({ lengths }) => Object.keys(lengths))
	const { dependencies } = JSON.parse(fileAtTop('package.json')) as { dependencies: object }
	const ours = ['dry-run', 'bundler']
	return [...new Set([...inScripts, ...Object.keys(dependencies), '@noble/hashes'])].filter(
		(name) => !ours.includes(name)
	)
}

test('the licence of every shipped package ships with it, in full', () => {
	const sections = fileAtTop('dist/licences.md').split(/^## /m).slice(1)
	const lacking = shippedPackages().filter((name) => {
		const section = sections.find((text) => text.startsWith(`${name} - `)) ?? ''
		return !/Copyright/.test(section) || !/Permission is hereby granted|Apache License/.test(section)
	})
	expect(shippedPackages().length).toBeGreaterThan(8)
	expect(lacking).toEqual([])
})

test('every shipped package is credited', () => {
	const credits = fileAtTop('CREDITS.md')
	expect(shippedPackages().filter((name) => !credits.includes(`[${name}](`))).toEqual([])
})
