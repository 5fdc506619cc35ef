/**
 * Makes src/rules/breached-passwords.data.ts from a list of breached passwords, one a line, most used first:
 *
 *     node tests/run/make-breach-filter.mjs <list>
 *
 * The list that the present file was made from, pwned-top-100k.txt, is not kept here. Only entries of eight characters or
 * more go in, since every policy refuses a shorter one by its length. The same list always makes the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const SHORTEST = 8
/** Rows for each password: fewer make a smaller file, and with too few no seed can be solved. */
const ROOM = 1.027

const [list] = process.argv.slice(2)
if (!list) throw new Error('Got no list. Expected: node tests/run/make-breach-filter.mjs <list>')

const rules = fileURLToPath(new URL('../../src/rules/', import.meta.url))
const filter = await runnerImport(`${rules}breached-passwords.ts`, { configFile: false, logLevel: 'error' })
const { BAND_WIDTH, HEADER_BYTES, ROW_BITS, bandOf, breachFilter } = filter.module

const lines = readFileSync(list, 'utf8').split(/\r?\n/)
const passwords = [...new Set(lines.filter((line) => [...line].length >= SHORTEST))]
const rows = Math.ceil(passwords.length * ROOM)

let solved = null
let seed = 0
while (!solved) {
	seed += 1
	if (seed > 100) throw new Error(`No seed up to 100 can be solved for ${passwords.length} passwords in ${rows} rows`)
	solved = solve(passwords.map((password) => bandOf(password, seed, rows)))
}

const data = packed(seed, solved).toString('base64')
const { has } = breachFilter(data)
const missed = passwords.filter((password) => !has(password))
if (missed.length > 0) throw new Error(`The filter misses ${missed.length} of ${passwords.length} passwords`)

const file = `${rules}breached-passwords.data.ts`
writeFileSync(
	file,
	[
		`/** ${passwords.length} passwords. Made by tests/run/make-breach-filter.mjs, read by breached-passwords.ts: not to be edited. */`,
		'// prettier-ignore',
		`export const data = '${data}'`,
		''
	].join('\n')
)
console.log(`${passwords.length} passwords, ${rows} rows, seed ${seed}, ${data.length} characters of base64`)

/**
 * Solves the equations, one a password, by elimination that never looks further than one band ahead.
 * Gives the rows of the table, or `null` when two equations contradict each other.
 */
function solve(bands) {
	const picks = new Array(rows).fill(0n)
	const sums = new Uint16Array(rows)
	for (const band of bands.toSorted((a, b) => a.start - b.start)) {
		let row = band.start
		let pick = band.picks.reduceRight((whole, word) => (whole << 32n) | BigInt(word >>> 0), 0n)
		let sum = band.fingerprint
		while (picks[row] !== 0n) {
			pick ^= picks[row]
			sum ^= sums[row]
			if (pick === 0n) break
			const skipped = lowestBit(pick)
			pick >>= BigInt(skipped)
			row += skipped
		}
		if (pick === 0n && sum !== 0) return null
		if (pick === 0n) continue
		picks[row] = pick
		sums[row] = sum
	}
	for (let row = rows - 1; row >= 0; row -= 1) {
		for (let index = 1; index < BAND_WIDTH; index += 1) {
			if ((picks[row] >> BigInt(index)) & 1n) sums[row] ^= sums[row + index]
		}
	}
	return sums
}

function lowestBit(pick) {
	let index = 0
	while (((pick >> BigInt(index)) & 1n) === 0n) index += 1
	return index
}

function packed(usedSeed, table) {
	const bytes = Buffer.alloc(HEADER_BYTES + Math.ceil((rows * ROW_BITS) / 8))
	bytes.writeUInt32LE(usedSeed, 0)
	bytes.writeUInt32LE(rows, 4)
	table.forEach((value, row) => {
		for (let index = 0; index < ROW_BITS; index += 1) {
			const bit = row * ROW_BITS + index
			if ((value >> index) & 1) bytes[HEADER_BYTES + (bit >> 3)] |= 1 << (bit & 7)
		}
	})
	return bytes
}
