// @ts-check
// npm run new:journey -- <id>: writes the folder of a new journey, which passes all tests, and says what to do next.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { complaintAboutId, journeyFiles } from './journey-template.mjs'

const journeys = new URL('../../src/journeys/', import.meta.url)
const taken = readdirSync(journeys)
const id = process.argv[2] ?? ''

const complaint = complaintAboutId(id, taken)
if (complaint) {
	console.error(complaint)
	process.exit(1)
}

const folder = new URL(`${id}/`, journeys)
mkdirSync(folder)
const files = journeyFiles(id, serviceOf(id))
for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text)
spawnSync(process.execPath, [fileURLToPath(new URL('ways.mjs', import.meta.url)), id], { stdio: 'inherit' })

console.log(`Written: ${Object.keys(files).join(', ')} in ${fileURLToPath(folder)}

It is a journey of two pages that passes all tests. What comes next:
  1. npm run dev, and open it from the list of journeys.
  2. about.ts: its title, what it teaches, its service and the document that it follows.
  3. screens.ts and journey.ts: the real pages, and what leads from one to the next.
  4. scenarios.ts, walkthroughs.ts and coaching.ts: who begins how, which ways there are, what the coach says.
  5. npm run ways -- ${id}, whenever its flow, scenarios or walkthroughs have changed: by it each state has an address.
  6. npm run test:watch says what is missing. What each file holds is in src/README.md, "Add a journey".
  7. README.md: a row in the table of journeys.`)

/** The service of a journey whose id begins with the same word, if there is one. */
function serviceOf(/** @type {string} */ id) {
	const word = id.split('-')[0]
	const sibling = taken.find((other) => other.split('-')[0] === word)
	if (!sibling) return undefined
	return /service: '([^']+)'/.exec(readFileSync(new URL(`${sibling}/about.ts`, journeys), 'utf8'))?.[1]
}
