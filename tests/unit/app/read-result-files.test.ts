import { describe, expect, it } from 'vitest'
import { readHandedIn } from '../../../src/app/trainer/read-result-files.ts'
import { writeResultsFile } from '../../../src/learning/results-file.ts'
import { AT_NINE, sampleResult } from '../learning/sample-results.ts'

const good = (name: string) => file(writeResultsFile(name, [sampleResult(name)], AT_NINE), `${name}.json`)

function file(text: string, name: string): File {
	return new File([text], name)
}

describe('files of results', () => {
	it('are each read by itself: a bad one holds back no other', async () => {
		const broken = Object.assign(file('', 'broken.json'), {
			arrayBuffer: () => Promise.reject(new Error('It moved'))
		})
		const huge = Object.defineProperty(file('', 'huge.json'), 'size', { value: 30 * 1024 * 1024 })
		const counts: number[] = []
		const { read, refused } = await readHandedIn([good('sam'), file('{}', 'empty.json'), broken, huge, good('alex')], {
			done: (count) => counts.push(count),
			signal: new AbortController().signal
		})
		expect(counts).toEqual([1, 2, 3, 4, 5])
		expect(read.flatMap(({ results }) => results.map(({ trainee }) => trainee))).toEqual(['sam', 'alex'])
		expect(refused.map(({ name, problems: [{ got }] }) => [name, got])).toEqual([
			['empty.json', 'nothing'],
			['broken.json', 'what the browser can’t read: It moved'],
			['huge.json', '30 MB']
		])
	})

	it('are refused where another program saved them in its own encoding, with what to do', async () => {
		const text = writeResultsFile('Zoë', [sampleResult('zoe')], AT_NINE)
		const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
		const { read, refused } = await readHandedIn([new File([bytes], 'zoe.json'), new File([''], 'none.json')], {
			done: () => {},
			signal: new AbortController().signal
		})
		expect(read).toEqual([])
		expect(refused.map(({ problems: [{ got, next }] }) => [got, next])).toEqual([
			['text that isn’t in UTF-8', 'Another program has saved it: ask the trainee for the file as Dry Run saved it'],
			['an empty file', 'Choose a file of results: Dry Run makes one on the page ‘Statement of learning’']
		])
	})

	it('are read no further when it is told to stop, and what was read is kept', async () => {
		const stop = new AbortController()
		const { read } = await readHandedIn([good('sam'), good('alex'), good('kim')], {
			done: (count) => count === 2 && stop.abort(),
			signal: stop.signal
		})
		expect(read).toHaveLength(2)
	})
})
