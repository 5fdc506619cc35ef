import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_FILE } from '../../../src/kit/from-outside.ts'
import type { KeptAttempt } from '../../../src/storage/attempt-record.ts'
import { readAttemptFile, writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import { migrations, versionAfter, type Migration } from '../../../src/storage/migrations.ts'
import { NINE_O_CLOCK, sampleLog, sampleRecord } from './sample-attempts.ts'

const TODAY = versionAfter(migrations)

const attempt: KeptAttempt = { record: sampleRecord({ length: sampleLog.length }), log: sampleLog }

interface Loose {
	[key: string]: Loose & unknown
}

/** The text of a good file after `change` had its way with what it says. */
function fileWith(change: (file: Loose) => void): string {
	const file = JSON.parse(writeAttemptFile([attempt], NINE_O_CLOCK)) as Loose
	change(file)
	return JSON.stringify(file)
}

const set = (way: string, value: unknown) => (file: Loose) => {
	const keys = way.split('.')
	const last = keys.pop() ?? ''
	const holder = keys.reduce((at, key) => at[key] as Loose, file) as Record<string, unknown>
	if (value === undefined) delete holder[last]
	else holder[last] = value
}

describe('a file of attempts', () => {
	it('reads back what was written', () => {
		const other = { record: sampleRecord({ id: 'other', end: 'good' }), log: [] }
		const read = readAttemptFile(writeAttemptFile([attempt, other], NINE_O_CLOCK))
		expect(read).toEqual({ outcome: 'read', attempts: [attempt, other] })
	})

	it('says what it is, and when it was made', () => {
		expect(JSON.parse(writeAttemptFile([], NINE_O_CLOCK))).toEqual({
			format: 'dry-run-attempts',
			version: TODAY,
			exportedAt: NINE_O_CLOCK,
			attempts: []
		})
	})

	it('holds nothing but records and logs, whatever else is handed in with them', () => {
		const more = { mark: 'c0ffee', key: 'secret' }
		const log = sampleLog.map((entry, seq) => ({ ...entry, attemptId: 'first', seq, ...more }))
		const text = writeAttemptFile(
			[{ record: { ...attempt.record, ...more }, log, ...more } as KeptAttempt],
			NINE_O_CLOCK
		)
		expect(text).toBe(writeAttemptFile([attempt], NINE_O_CLOCK))
	})

	it('counts the entries itself', () => {
		const read = readAttemptFile(fileWith(set('attempts.0.record.length', 999)))
		expect(read).toEqual({ outcome: 'read', attempts: [attempt] })
	})
})

it('an attempt at a journey that was opened from a file comes back as it was saved', () => {
	const journeyId = 'own:427faa905a331a185a7eeba4ce2600fb'
	const read = readAttemptFile(fileWith(set('attempts.0.record.journeyId', journeyId)))
	expect(read).toMatchObject({ outcome: 'read', attempts: [{ record: { journeyId } }] })
})

const OURS = 'a file of attempts that Dry Run exported'
const CHOOSE = 'Choose a file that Dry Run exported'
const AGAIN = 'The file was changed after you exported it, or it’s damaged: export the attempts again'
const NEWER = 'The file was made by a newer Dry Run: reload the page to get the newest one, then choose the file again'
const DEVICES = '"inbox", "composer", "phone", "authenticator", "card-reader", "camera" or "paper"'
const FAULTS =
	'"text-late", "text-lost", "call-lost", "email-late", "email-lost", "email-junk", "card-unread", "photo-blurred" or "video-silent"'
const EMAIL = {
	id: 1,
	from: 'Mail',
	address: 'mail@mail.example',
	subject: 'Go on',
	paragraphs: [],
	links: [],
	folder: 'inbox',
	receivedAt: NINE_O_CLOCK,
	read: false
}
const EVENTS = '"press.…", "open.…", "desk.use", "clock.tick", "step.back", "help.ask" or "form.refuse"'

describe('a file that is refused', () => {
	it.each([
		['nothing at all', '', 'an empty file'],
		['a page', '<!doctype html><title>Dry Run</title>', 'text that isn’t JSON'],
		['the half of a file', fileWith(() => {}).slice(0, 200), 'text that isn’t JSON'],
		['a script', 'globalThis.format = "dry-run-attempts"', 'text that isn’t JSON'],
		['deep nonsense', '['.repeat(100_000), 'lists and objects nested more than 40 deep'],
		[
			'deep nonsense inside a world',
			fileWith(set('attempts.0.record.world.devices.phone', nested(50))),
			'lists and objects nested more than 40 deep'
		]
	])('%s', (_name, text, got) => {
		const problem = { where: 'the file', got, expected: OURS, next: CHOOSE }
		expect(readAttemptFile(text)).toEqual({ outcome: 'refused', problems: [problem] })
	})

	it('more than 20 MB', () => {
		expect(readAttemptFile(' '.repeat(LARGEST_FILE + 1))).toEqual({
			outcome: 'refused',
			problems: [
				{ where: 'the file', got: '21 MB', expected: 'at most 20 MB', next: 'Export fewer attempts at a time' }
			]
		})
	})

	it.each([
		['a list', '[]', 'the file', 'a list', 'an object'],
		['no format', '{}', 'format', 'nothing', 'a value'],
		['null', 'null', 'the file', 'null', 'an object'],
		['another format', fileWith(set('format', 'tldraw')), 'format', '"tldraw"', '"dry-run-attempts"'],
		['a version as text', fileWith(set('version', '1')), 'version', '"1"', 'a number'],
		['half a version', fileWith(set('version', 1.5)), 'version', '1.5', 'a whole number'],
		['version 0', fileWith(set('version', 0)), 'version', '0', 'a number from 1 on'],
		['no attempts', fileWith(set('attempts', undefined)), 'attempts', 'nothing', 'a value'],
		['an attempt that is text', fileWith(set('attempts.0', 'x')), 'attempts[0]', '"x"', 'an object'],
		['a log that is text', fileWith(set('attempts.0.log', 'x')), 'attempts[0].log', '"x"', 'a list'],
		['an entry that is null', fileWith(set('attempts.0.log.1', null)), 'attempts[0].log[1]', 'null', 'an object']
	])('%s', (_name, text, where, got, expected) => {
		const read = readAttemptFile(text)
		expect(read.outcome === 'refused' && read.problems[0]).toEqual({ where, got, expected, next: CHOOSE })
	})

	it('a newer version', () => {
		const problem = { where: 'version', got: String(TODAY + 1), expected: `at most ${TODAY}`, next: NEWER }
		expect(readAttemptFile(fileWith(set('version', TODAY + 1)))).toEqual({ outcome: 'refused', problems: [problem] })
	})

	it.each([
		['record.id', '', '""', 'text that is not empty'],
		['record.name', undefined, 'nothing', 'a value'],
		['record.name', 7, '7', 'text'],
		['record.name', '', '""', 'text you can see'],
		['record.name', ' \u200B', '" \u200B"', 'text you can see'],
		['record.id', 'a\uD800', '"a\\ud800"', 'text without half a character'],
		['record.scenario', '\uDC00', '"\\udc00"', 'text without half a character'],
		['record.mode', 'a/b', '"a/b"', 'a name of letters, digits and hyphens'],
		['record.journeyId', '../x?', '"../x?"', 'a name of letters, digits and hyphens'],
		['record.journeyId', 'own:../x', '"own:../x"', 'a name of letters, digits and hyphens'],
		['record.journeyVersion', -1, '-1', 'a number from 0 on'],
		['record.updatedAt', 1e300, '1e+300', 'an instant in milliseconds since 1970'],
		['record.clock.running', 'yes', '"yes"', 'true or false'],
		['record.end', 'bad', '"bad"', '"good", "elsewhere" or null'],
		['record.world', [], 'a list', 'an object'],
		['record.world', {}, 'nothing', 'a value', 'record.world.now'],
		['record.world.accounts', [], 'a list', 'an object'],
		['record.world.scheduled.0', [], 'a list', 'an object'],
		['record.world', 'x'.repeat(99), `"${'x'.repeat(59)}…`, 'an object'],
		['record.world.accounts.mail.locks', '0', '"0"', 'a number'],
		['record.world.accounts.mail.title', null, 'null', 'text'],
		['record.world.codes.reset.expiresAt', null, 'null', 'a number'],
		[
			'record.world.tallies',
			{ 'nhsmail-resets': { tries: [1, 'x'], closedUntil: null } },
			'"x"',
			'a number',
			'record.world.tallies.nhsmail-resets.tries[1]'
		],
		[
			'record.world.tallies',
			{ resets: { tries: [], closedUntil: null } },
			'"resets"',
			'"nhsmail-phone-checks", "nhsmail-resets", "nhs-login-matches" or "nhsmail-app-codes"',
			'record.world.tallies.resets'
		],
		['record.world.scheduled.0.delivery', 'x', '"x"', 'an object'],
		['record.world.scheduled.1', { at: 1 }, 'nothing', 'a value', 'record.world.scheduled[1].signInFrom'],
		['record.world.devices.phone', null, 'null', 'an object'],
		['record.world.devices.phone', undefined, 'nothing', 'a value'],
		['record.world.devices.phone.texts', 0, '0', 'a list'],
		['record.world.devices.inbox.emails', [EMAIL, EMAIL], 'a list', 'a list in which each id stands once'],
		[
			'record.world.devices.inbox.emails',
			[{ ...EMAIL, receivedAt: 8.64e15 }],
			'8640000000000000',
			'an instant in milliseconds since 1970',
			'record.world.devices.inbox.emails[0].receivedAt'
		],
		['record.world.devices.card-reader.card', 'lost', '"lost"', '"out", "in" or "unread"'],
		['record.world.scheduled.0.delivery.device', 'fax', '"fax"', DEVICES],
		['record.world.scheduled.0.delivery.kind', 'fax', '"fax"', '"text" or "call"'],
		[
			'record.world.scheduled.0.delivery.message',
			{ from: 'Mail' },
			'nothing',
			'a value',
			'record.world.scheduled[0].delivery.message.body'
		],
		[
			'record.world.accounts.mail.signInLock',
			'padlock',
			'"padlock"',
			'"nhsmail", "nhsp", "nhs-login", "esr" or "smartcard"'
		],
		['record.world.accounts.mail.totpSecret', 'not base32', '"not base32"', 'a key in base32'],
		['record.world.person.dateOfBirth', 'spring', '"spring"', 'a date such as "1989-08-18"'],
		['record.world.faults.0', 'meteor', '"meteor"', FAULTS],
		['record.world.place', 'moon', '"moon"', '"ward-computer", "home-computer" or "phone"'],
		['record.world.now', 8.64e15, '8640000000000000', 'an instant in milliseconds since 1970'],
		['record.world.person.oldPasswords', 'x', '"x"', 'a list'],
		['log.0.at', '9', '"9"', 'a number'],
		['log.0.event', null, 'null', 'an object'],
		['log.0.event.type', 'warp', '"warp"', EVENTS],
		['log.0.event.type', 'press.', '"press."', EVENTS],
		['log.0.event.type', undefined, 'nothing', 'a value'],
		['log.0.event.answers', undefined, 'nothing', 'a value'],
		['log.0.event.answers.username', 5, '5', 'text'],
		['log.0.event.answers.username', { token: 'old:0' }, 'nothing', 'a value', 'log[0].event.answers.username.policy'],
		['log.1.event.use.device', 5, '5', DEVICES],
		['log.1.event.use.device', 'toaster', '"toaster"', DEVICES],
		['log.1.event.use.act', 'throw', '"throw"', '"readTexts", "answer", "decline", "hangUp" or "tell"'],
		[
			'log.1.event.use',
			{ device: 'phone', act: 'answer', details: {} },
			'nothing',
			'a value',
			'log[1].event.use.details.id'
		],
		[
			'log.1.event.use',
			{ device: 'inbox', act: 'open', details: { id: '1' } },
			'"1"',
			'a number',
			'log[1].event.use.details.id'
		],
		['log.3.event.now', 'soon', '"soon"', 'a number'],
		['log.4.event.answers.password.token', 'Tr0ub4dor&3', '"Tr0ub4dor&3"', 'a token such as "old:0" or "typed:1"'],
		['log.4.event.answers.password.broken', 'minLength', '"minLength"', 'a list']
	])('an attempt whose %s is %j', (way, value, got, expected, where = way.replace(/\.(\d+)/g, '[$1]')) => {
		const read = readAttemptFile(fileWith(set(`attempts.0.${way}`, value)))
		const problem = { where: `attempts[0].${where}`, got, expected, next: AGAIN }
		expect(read.outcome === 'refused' && read.problems[0]).toEqual(problem)
	})

	it('names no more than ten problems', () => {
		const read = readAttemptFile(fileWith(set('attempts.0.record', {})))
		expect(read.outcome === 'refused' && read.problems).toHaveLength(10)
	})

	it('is never a throw, whatever stands anywhere in it', () => {
		const ways = waysInto(JSON.parse(writeAttemptFile([attempt], NINE_O_CLOCK)))
		fc.assert(
			fc.property(fc.constantFrom(...ways), fc.jsonValue(), (way, value) => {
				expect(readAttemptFile(fileWith(set(way, value))).outcome).toMatch(/^(read|refused)$/)
			}),
			{ numRuns: 300 }
		)
	})
})

describe('what a file brings along unasked', () => {
	it('turns no key __proto__ into a prototype, however deep it stands', () => {
		const deep = fileWith(set('attempts.0.record.world.devices.phone.drawer', [{ inner: {} }]))
		const read = readAttemptFile(deep.replaceAll('{', '{"__proto__":{"poison":1},').replaceAll(',}', '}'))
		expect(read).toEqual(readAttemptFile(deep))
		expect(read.outcome).toBe('read')
		expect(JSON.stringify(read)).not.toContain('poison')
		expect(Reflect.get({}, 'poison')).toBeUndefined()
	})

	it('keeps no text beside the token of a password', () => {
		const read = readAttemptFile(fileWith(set('attempts.0.log.4.event.answers.password.text', 'Tr0ub4dor&3')))
		expect(read).toEqual({ outcome: 'read', attempts: [attempt] })
	})
})

describe('a file of an older version', () => {
	const addMode: Migration = {
		name: 'AddMode',
		up: ({ record, log }) => ({ record: { ...record, mode: 'practise' }, log })
	}
	const nameTicks: Migration = {
		name: 'NameTicks',
		up: ({ record, log }) => ({
			record,
			log: log.map((entry) => {
				const event = entry['event'] as { type: string }
				return event.type === 'tick' ? { ...entry, event: { ...event, type: 'clock.tick' } } : entry
			})
		})
	}

	it('is migrated step by step, from its own version on', () => {
		const first = fileWith((file) => {
			set('version', 1)(file)
			set('attempts.0.record.mode', undefined)(file)
			set('attempts.0.log.3.event.type', 'tick')(file)
		})
		const second = fileWith((file) => {
			set('version', 2)(file)
			set('attempts.0.record.mode', 'rehearse')(file)
			set('attempts.0.log.3.event.type', 'tick')(file)
		})
		const rehearsed = { ...attempt, record: { ...attempt.record, mode: 'rehearse' } }
		expect(readAttemptFile(first, [addMode, nameTicks])).toEqual({ outcome: 'read', attempts: [attempt] })
		expect(readAttemptFile(second, [addMode, nameTicks])).toEqual({ outcome: 'read', attempts: [rehearsed] })
	})

	it('is checked after it was migrated', () => {
		const text = fileWith((file) => {
			set('version', 1)(file)
			set('attempts.0.log.3.event.type', 'tick')(file)
		})
		const read = readAttemptFile(text, [addMode])
		expect(read.outcome === 'refused' && read.problems[0].where).toBe('attempts[0].log[3].event.type')
	})

	it('is refused when it is unlike anything a migration can know', () => {
		const text = fileWith((file) => {
			set('version', 1)(file)
			set('attempts.0.log.0.event', null)(file)
		})
		const problem = { where: 'attempts[0]', got: 'an attempt that doesn’t fit version 1', expected: OURS, next: AGAIN }
		expect(readAttemptFile(text, [nameTicks])).toEqual({ outcome: 'refused', problems: [problem] })
	})
})

function nested(depth: number): unknown {
	return depth === 0 ? {} : { inner: nested(depth - 1) }
}

/** Every key of every object and list, as a way that `set` goes. */
function waysInto(value: unknown, way = ''): string[] {
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, inner]) => [`${way}${key}`, ...waysInto(inner, `${way}${key}.`)])
}
