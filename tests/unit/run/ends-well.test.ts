import { describe, expect, it } from 'vitest'
import { endsWell } from '../../run/ends-well.mjs'

const node = `"${process.execPath}"`

describe('a command of the checks', () => {
	it('ends well if it ends with no error', async () => {
		expect(await endsWell(`${node} -e "0"`, 5_000)).toBe(true)
		expect(await endsWell(`${node} -e "process.exit(3)"`, 5_000)).toBe(false)
	})

	it('is stopped once it has said nothing for too long', async () => {
		expect(await endsWell(`${node} -e "setInterval(() => {}, 100)"`, 500)).toBe(false)
	})

	it('may take as long as it likes while it says something', { timeout: 30_000 }, async () => {
		const talks = `let n = 0; const t = setInterval(() => { console.log('.'); if (++n === 9) clearInterval(t) }, 600)`
		expect(await endsWell(`${node} -e "${talks}"`, 4_000)).toBe(true)
	})
})
