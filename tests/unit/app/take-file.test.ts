import { describe, expect, it } from 'vitest'
import { takeFile, type Watched } from '../../../src/app/record/take-file.ts'
import { writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import type { KeptAttempt } from '../../../src/storage/attempt-record.ts'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { finishedAttempt } from './finished-attempts.ts'

const good = finishedAttempt('nhsmail-password-reset', 'by-text')
const esr = finishedAttempt('esr-set-password', 'second-link')

function file(attempts: readonly KeptAttempt[]): File {
	return new File([writeAttemptFile(attempts, 0)], 'attempts.json')
}

function watched(changed: Partial<Watched> = {}): Watched {
	return { progress: () => {}, signal: new AbortController().signal, ...changed }
}

describe('a file of attempts', () => {
	it('is taken in step by step, each of which is told', async () => {
		const keeper = memoryKeeper()
		const told: string[] = []
		const progress: Watched['progress'] = ({ doing, done, of }) => told.push(`${doing}: ${done} of ${of}`)
		const taken = await takeFile(keeper, file([good, esr]), watched({ progress }))
		expect(taken).toEqual({ says: '2 attempts taken in from "attempts.json".', problems: [] })
		expect(told).toEqual([
			'Reading attempts: 1 of 2',
			'Reading attempts: 2 of 2',
			'Checking attempts: 1 of 2',
			'Checking attempts: 2 of 2',
			'Keeping attempts: 2 of 2'
		])
		expect(await keeper.list()).toHaveLength(2)
	})

	it('leaves out what could not be opened, with where and what it is, and takes in the rest', async () => {
		const [first, second, ...others] = esr.log
		const early = { ...esr, log: [first, { ...second, at: 0 }, ...others] as typeof esr.log }
		const keeper = memoryKeeper()
		const { says, problems } = await takeFile(keeper, file([good, early]), watched())
		expect(says).toBe('1 attempt taken in from "attempts.json". 1 attempt left out, because it can’t be opened:')
		expect(problems).toEqual([
			{
				where: 'attempts[1].log[1].at',
				got: '0',
				expected: 'a time no earlier than on the line above',
				next: 'The file was changed after you exported it, or it’s damaged: export the attempts again'
			}
		])
		expect((await keeper.list()).map(({ id }) => id)).toEqual([good.record.id])
	})

	it('takes in what its journey can follow only in part, for it has changed since', async () => {
		const stranger = { at: good.record.world.now, event: { type: 'press.noSuchButton' as const, answers: {} } }
		const changed = { ...good, log: [stranger, ...good.log] }
		expect(await takeFile(memoryKeeper(), file([changed]), watched())).toEqual({
			says: '1 attempt taken in from "attempts.json".',
			problems: []
		})
	})

	it('says of which journeys there is none here', async () => {
		const strange = { ...good, record: { ...good.record, id: 'strange', journeyId: 'journey-of-old' } }
		const keeper = memoryKeeper()
		const { says } = await takeFile(keeper, file([good, strange]), watched())
		expect(says).toBe(
			'2 attempts taken in from "attempts.json". 1 attempt of a journey that isn’t here ("journey-of-old"): kept, but can’t be opened until it is.'
		)
		expect(await keeper.list()).toHaveLength(2)
	})

	it.each(['Reading attempts', 'Checking attempts'])('takes in nothing when it is stopped while %s', async (during) => {
		const stop = new AbortController()
		const keeper = memoryKeeper()
		const progress: Watched['progress'] = ({ doing }) => doing === during && stop.abort()
		const taken = await takeFile(keeper, file([good, esr]), { progress, signal: stop.signal })
		expect(taken.says).toBe('Stopped: nothing was taken in.')
		expect(await keeper.list()).toEqual([])
	})

	it('keeps what it kept by then when it is stopped later', async () => {
		const many = Array.from({ length: 120 }, (_, index) => ({ ...good, record: { ...good.record, id: `${index}` } }))
		const stop = new AbortController()
		const keeper = memoryKeeper()
		const progress: Watched['progress'] = ({ doing }) => doing === 'Keeping attempts' && stop.abort()
		const { says } = await takeFile(keeper, file(many), { progress, signal: stop.signal })
		expect(says).toBe('Stopped. 50 attempts taken in from "attempts.json".')
		expect(await keeper.list()).toHaveLength(50)
	})

	it('says what to do where another program saved it in its own encoding, or nothing is in it', async () => {
		const bytes = Uint8Array.from('{"name":"Zoë"}', (character) => character.charCodeAt(0))
		const latin = await takeFile(memoryKeeper(), new File([bytes], 'a.json'), watched())
		expect(latin.problems[0]?.got).toBe('text that isn’t in UTF-8')
		const empty = await takeFile(memoryKeeper(), new File([''], 'b.json'), watched())
		expect(empty).toMatchObject({ says: '"b.json" was not taken in.', problems: [{ got: 'an empty file' }] })
	})
})
