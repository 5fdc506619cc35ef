// @ts-check
// npm run ways -- <journey> ...: finds the ways to every state of a journey anew, and writes them into its folder. Without a
// name, those of all journeys: that takes a while.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('../unit/journeys/find-ways.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('../unit/journeys/find-ways.ts', import.meta.url)), {
	root: fileURLToPath(new URL('../..', import.meta.url)),
	logLevel: 'error'
})
const { findWays, folders, digestOf } = module

const asked = process.argv.slice(2)
const known = folders.map(({ folder }) => folder)
const unknown = asked.filter((id) => !known.includes(id))
if (unknown.length > 0) {
	console.error(`There is no journey called ${unknown.join(', ')}. There is ${known.join(', ')}.`)
	process.exit(1)
}

for (const folder of folders.filter((each) => asked.length === 0 || asked.includes(each.folder))) {
	const began = performance.now()
	const ways = findWays(folder)
	const lines = Object.entries(ways).map(([beginning, to]) => `\t${JSON.stringify(beginning)}: ${JSON.stringify(to)}`)
	const file = new URL(`../../src/journeys/${folder.folder}/ways.data.ts`, import.meta.url)
	writeFileSync(
		file,
		`import type { WaysOfJourney } from '../../kit/ways.ts'

/** Made by \`npm run ways\`: not to be edited. It fits the journey as long as that has this digest. */
export const madeFrom = '${digestOf(folder)}'

// prettier-ignore
export const ways: WaysOfJourney = {
${lines.join(',\n')}
}
`
	)
	const states = Object.values(ways).reduce((sum, to) => sum + Object.keys(to).length, 0)
	const seconds = ((performance.now() - began) / 1000).toFixed(1)
	console.log(`${folder.folder}: ${lines.length} beginnings, ${states} states that can be opened, ${seconds} s`)
}
