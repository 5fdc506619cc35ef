import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { builtFrom } from './built-from.ts'
import { LICENCES, shipLicences } from './shipped-licences.ts'
import { launchOptions } from './tests/run/chromium.mjs'

/** What the built page may do. It is written into the page; a host should send it as a header as well (see README.md). */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"manifest-src 'self'",
	"worker-src 'self'",
	"connect-src 'none'",
	"form-action 'none'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join('; ')

export default defineConfig({
	base: './',
	define: { BUILT_FROM: JSON.stringify(builtFrom(import.meta.dirname)) },
	plugins: [
		// 'tree' builds elements one by one: no innerHTML, so the page needs no trusted-types policy.
		svelte({ configFile: false, compilerOptions: { fragments: 'tree' } }),
		writePolicy(),
		shipLicences(import.meta.dirname),
		refuseCircles(),
		compileAhead(),
		writeSizes()
	],
	css: { preprocessorOptions: { scss: { quietDeps: true } } },
	build: {
		target: 'es2022',
		modulePreload: { polyfill: false },
		license: { fileName: LICENCES },
		rolldownOptions: {
			checks: { bundlerTimings: false },
			output: { codeSplitting: { includeDependenciesRecursively: false, groups: scriptGroups() } }
		}
	},
	preview: { headers: { 'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'` } },
	test: {
		// Left to itself, Vitest leaves one processor free.
		maxWorkers: '100%',
		// A test that takes as long has hung.
		testTimeout: 10_000,
		hookTimeout: 10_000,
		projects: [
			{
				extends: true,
				// What is tested here is pure: the journeys are read once for all files, not once for each.
				test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], isolate: false }
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'happy-dom',
					include: ['tests/component/**/*.test.ts'],
					setupFiles: ['tests/component/set-up.ts'],
					isolate: false
				}
			},
			{
				extends: true,
				// Prepared at the start: a package met only in mid-run would reload the page under a test.
				optimizeDeps: { include: ['axe-core', 'dexie', 'fast-check', 'otpauth', 'uqr', 'valibot', 'xstate'] },
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						api: { host: '127.0.0.1' },
						provider: playwright({ launchOptions }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
})

/** What is wanted together is fetched together: left to itself, the bundler makes a file of each module that two pages share. */
function scriptGroups() {
	// The ways to its states are wanted only by an address that names one.
	const journey = /[\\/]journeys[\\/]([\w-]+)[\\/](?!ways)/
	const scenarios = /[\\/]journeys[\\/][\w-]+[\\/]scenarios\.ts$/
	return [
		{
			name: 'catalogue',
			test: /[\\/](about|editions|faults|time|sourced|modes[\\/]\w+|app[\\/](shelf[\\/]built-in|browser[\\/]own-clock))\.ts$/
		},
		// By itself: what is kept takes shapes from devices, and both are made of these.
		{ name: 'shapes', test: /[\\/](shapes|path|typed-text)\.ts$|[\\/]valibot[\\/]/ },
		// Also where a module is asked for in another way, as the bench asks for some.
		{
			name: 'kept',
			test: /[\\/](storage[\\/](?!attempt-file)[\w-]+|log|from-outside|offer-file|passwords)\.ts(\?\w+)?$|[\\/]dexie[\\/]/
		},
		// How journeys can begin is searched, without the rest of them.
		{ name: (id: string) => `${journey.exec(id)?.[1]}-scenarios`, debugName: 'scenarios', test: scenarios },
		{ name: (id: string) => journey.exec(id)?.[1] ?? null, debugName: 'journeys', test: journey }
	]
}

/** Puts the policy into the built page, straight after the character set and so before anything it governs. */
function writePolicy(): Plugin {
	const charset = '<meta charset="utf-8" />'
	return {
		name: 'write-policy',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler(html) {
				if (!html.includes(charset)) throw new Error(`index.html has no ${charset} to put the policy after`)
				const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`
				return html.replace(charset, `${charset}\n\t\t${policy}`)
			}
		}
	}
}

/**
 * Asks the browser to compile the scripts that are fetched ahead as they arrive, beside the page, and not function by function
 * at the first press that calls each. The scripts of the first load stay as they are: the page would have to wait for them.
 */
function compileAhead(): Plugin {
	return {
		name: 'compile-ahead',
		apply: 'build',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const first = new Set<string>()
				const add = (name: string) => {
					const file = bundle[name]
					if (file?.type !== 'chunk' || first.has(name)) return
					first.add(name)
					for (const imported of file.imports) add(imported)
				}
				for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) add(file.fileName)
				for (const file of Object.values(bundle))
					if (file.type === 'chunk' && !first.has(file.fileName))
						file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
			}
		}
	}
}

/** Stops a build whose scripts import each other in a circle: what one of them needs of another might not be there yet. */
function refuseCircles(): Plugin {
	return {
		name: 'refuse-circles',
		apply: 'build',
		generateBundle(_options, bundle) {
			const sound = new Set<string>()
			const follow = (name: string, way: readonly string[]) => {
				const file = bundle[name]
				if (file?.type !== 'chunk' || sound.has(name)) return
				const circle = [...way.slice(way.indexOf(name)), name]
				if (way.includes(name)) throw new Error(`Scripts import each other, mend scriptGroups(): ${circle.join(' → ')}`)
				for (const imported of file.imports) follow(imported, [...way, name])
				sound.add(name)
			}
			for (const name of Object.keys(bundle)) follow(name, [])
		}
	}
}

/** Writes which package each built script came from, for `node tests/run/first-load.mjs`. */
function writeSizes(): Plugin {
	return {
		name: 'write-sizes',
		apply: 'build',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const scripts: Record<string, { imports: string[]; lengths: Record<string, number> }> = {}
				for (const file of Object.values(bundle)) {
					if (file.type !== 'chunk') continue
					const lengths: Record<string, number> = {}
					for (const [id, { renderedLength }] of Object.entries(file.modules)) {
						lengths[packageOf(id)] = (lengths[packageOf(id)] ?? 0) + renderedLength
					}
					scripts[file.fileName] = { imports: file.imports, lengths }
				}
				this.emitFile({ type: 'asset', fileName: '.vite/sizes.json', source: JSON.stringify(scripts) })
			}
		}
	}
}

/** The package that a module belongs to; the project's own modules and the bundler's glue have names of their own. */
function packageOf(id: string): string {
	const inPackage = id
		.split('/node_modules/')
		.at(-1)
		?.match(/^(@[^/]+\/)?[^/]+/)?.[0]
	if (id.includes('/node_modules/') && inPackage) return inPackage
	return id.startsWith('\0') ? 'bundler' : 'dry-run'
}
