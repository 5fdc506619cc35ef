import { describe, expect, it } from 'vitest'
import { holds } from '../../../src/kit/condition.ts'
import { readingsOf, readingTable, say, type Row } from '../../../src/kit/readings.ts'
import type { JourneyContext } from '../../../src/kit/context.ts'
import type { VideoFlaw, VideoWay } from '../../../src/devices/camera/choices.ts'
import { countTry, issueCode, use, type World } from '../../../src/world/world.ts'
import { NINE, plainAccount, plainWorld, times } from '../world/plain-world.ts'
import { folders, walked } from '../journeys/journeys.ts'
import { contextOf } from './context.ts'

const SECRET = 'JBSWY3DPEHPK3PXP'
const account = (changed: Parameters<typeof plainAccount>[0]) => ({ accounts: { nhsmail: plainAccount(changed) } })
const full = account({
	title: 'NHSmail (training)',
	username: 'sam@nhsmail.example',
	mobile: '+447700900018',
	methods: ['text'],
	totpSecret: SECRET,
	lockedUntil: NINE + 60_000
})
const code = issueCode(plainWorld(), 'join', 'nhsp-code')
const closed = times(5, plainWorld(), (world) => countTry(world, 'nhsmail-resets'))
const saved = {
	...account({ password: 'typed:1' }),
	savedPasswords: { phone: { service: 'nhsmail', token: 'typed:1' }, tablet: { service: 'nhsmail', token: 'old:0' } }
}
const filmed = (way: VideoWay, flaw: VideoFlaw) =>
	use(plainWorld(), { device: 'camera', act: 'recordVideo', details: { way, flaw, numbers: '4 7 1-1' } })

describe('a reading', () => {
	it.each<[string, Partial<World>, string, JourneyContext['answers']?]>([
		['person.firstName', {}, 'Sam'],
		['person.fullName', {}, 'Sam Okoro'],
		['person.workEmail', {}, 'sam.okoro@nhsmail.example'],
		['person.email', {}, 'sam.okoro@example.org'],
		['person.mobile', {}, '07700 900018'],
		['person.nhsNumber', {}, '999 000 0018'],
		['answer.email', {}, 'a@example.org', { email: 'a@example.org' }],
		['answer.email', {}, ''],
		['answer.born.date', {}, '30 June 1965', { born: '1965-06-30' }],
		['answer.born.date', {}, 'soon', { born: 'soon' }],
		['answer.born.date', {}, ''],
		['answer.number.spaced', {}, '999 000 0018', { number: '9990000018' }],
		['camera.silent', filmed('say', 'no-sound'), 'yes'],
		['camera.silent', filmed('sign', 'no-sound'), 'no'],
		['camera.silent', filmed('say', 'covered'), 'no'],
		['camera.silent', {}, 'no'],
		['camera.numbers', filmed('say', 'none'), '4711'],
		['account.nhsmail.username', full, 'sam@nhsmail.example'],
		['account.nhsmail.mask', full, '*****18'],
		['account.nhsmail.mask', account({}), ''],
		['account.nhsmail.mask', account({ mobile: 'other:telephone:medium:1:+447' }), 'the number you entered'],
		['account.nhsmail.mobile', account({ mobile: 'other:telephone:medium:1:+447' }), 'the number you entered'],
		['account.nhsmail.setupKey', full, SECRET],
		['account.nhsmail.setupKey', account({}), ''],
		['account.nhsmail.setupUri', account({}), ''],
		['account.nhsmail.lockedUntil', full, 'Tue 3 March 2026, 09:01'],
		['account.nhsmail.lockedUntil', account({}), ''],
		['account.nhsmail.offers.text', full, 'yes'],
		['account.nhsmail.offers.app', full, 'no'],
		['code.join', code, code.codes.join?.code ?? 'none'],
		['code.join', {}, ''],
		['code.join.expiresAt', code, 'Tue 3 March 2026, 09:15'],
		['code.join.expiresAt', {}, ''],
		['code.join.resent', code, 'no'],
		['code.join.resent', issueCode(code, 'join', 'nhsp-code'), 'yes'],
		['code.join.resent', {}, 'no'],
		['limit.nhsmail-resets.until', closed, 'Wed 4 March 2026, 09:00'],
		['limit.nhsmail-resets.until', {}, ''],
		['limit.nhsmail-resets.closed', closed, 'yes'],
		['limit.nhsmail-phone-checks.closed', closed, 'no'],
		['saved.phone', saved, 'updated'],
		['saved.tablet', saved, 'old'],
		['clock.time', {}, '09:00'],
		['clock.day', {}, 'Tue 3 March 2026']
	])('%s of %#', (key, world, words, answers = {}) => {
		expect(readingsOf(contextOf(world, answers))(key)).toBe(words)
	})

	it('of a key to set an app up is what a QR code holds', () => {
		const uri = new URL(readingsOf(contextOf(full))('account.nhsmail.setupUri'))
		expect([uri.protocol, uri.searchParams.get('secret'), uri.searchParams.get('issuer')]).toEqual([
			'otpauth:',
			SECRET,
			'NHSmail (training)'
		])
	})

	it.each([
		'persn.firstName',
		'person.shoeSize',
		'person.toString',
		'account.elsewhere.username',
		'account.nhsmail.password',
		'account.nhsmail.constructor',
		'account.nhsmail.offers.fax',
		'code.join.number',
		'limit.nhsmail-resets.count',
		'limit.nhsmail-reset.until',
		'saved.watch',
		'clock.year',
		'answer',
		''
	])('"%s" is none, and is refused by name', (key) => {
		expect(() => readingsOf(contextOf(full))(key)).toThrow(`"{${key}}" is not a reading`)
	})
})

describe('a text with readings in it', () => {
	const readings = (key: string) => `<${key}>`

	it.each([
		['nothing to fill in', 'nothing to fill in'],
		['{a.b}', '<a.b>'],
		['from {a} to {b.c-d.e}, and {a} again', 'from <a> to <b.c-d.e>, and <a> again'],
		['{not a reading} and {}', '{not a reading} and {}']
	])('"%s" is filled in', (text, filled) => {
		expect(say(text, readings)).toBe(filled)
	})

	it('is not read a second time: what a person typed stays as it is', () => {
		expect(say('{answer.name}', readingsOf(contextOf({}, { name: '{person.firstName} $& $1' })))).toBe(
			'{person.firstName} $& $1'
		)
	})
})

describe('a condition', () => {
	const readings = readingsOf(contextOf(full))

	it.each<[string, Parameters<typeof holds>[0], Record<string, string>, boolean]>([
		['none', undefined, {}, true],
		['an answer that is so', { field: 'way', is: 'text' }, { way: 'text' }, true],
		['an answer that is not', { field: 'way', is: 'text' }, { way: 'call' }, false],
		['one of several answers', { field: 'way', is: ['text', 'call'] }, { way: 'call' }, true],
		['none of several answers', { field: 'way', is: ['text', 'call'] }, { way: 'app' }, false],
		['no answer yet', { field: 'way', is: '' }, {}, true],
		['no answer yet, where one is wanted', { field: 'way', is: ['text'] }, {}, false],
		['a reading that is so', { reading: 'account.nhsmail.offers.text', is: 'yes' }, {}, true],
		['a reading that is not', { reading: 'account.nhsmail.offers.app', is: 'yes' }, {}, false]
	])('on %s', (_, condition, answers, shown) => {
		expect(holds(condition, answers, readings)).toBe(shown)
	})

	it('on something that is no reading is a mistake', () => {
		const misspelt = 'account.nhsmail.offer.text' as 'place'
		expect(() => holds({ reading: misspelt, is: 'yes' }, {}, readings)).toThrow(/is not a reading/)
	})
})

describe('the table of readings', () => {
	it.each(Object.entries<Row>(readingTable))(
		'says what %s tells, with a place for each of its names',
		(name, { says }) => {
			const places = [...says.matchAll(/\{(\d)\}/g)].map(([, place]) => place)
			expect(places).toEqual([...name.matchAll(/\*/g)].map((_, index) => String(index)))
		}
	)

	it.each(folders)('lists all that is read anywhere on the ways of $folder', (folder) => {
		const listed = Object.entries<Row>(readingTable).filter(([name, { values }]) => values && !name.includes('*'))
		const snapshots = folder.walkthroughs.flatMap((way) => walked(folder, way).map(({ after }) => after))
		const missing = snapshots.flatMap(({ context }) =>
			listed.flatMap(([name, { values = [] }]) => {
				const told = readingsOf(context)(name)
				return told === '' || values.includes(told) ? [] : [`${name}: ${told}`]
			})
		)
		expect(listed.length).toBeGreaterThan(5)
		expect([...new Set(missing)]).toEqual([])
	})
})
