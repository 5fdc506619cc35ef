import { describe, expect, it } from 'vitest'
import { follow, moveTo, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { entriesOf } from '../../../src/attempt/play.ts'
import type { JourneyEvent } from '../../../src/kit/context.ts'
import type { Step } from '../../../src/kit/walkthrough.ts'
import { toMillis, type Duration } from '../../../src/time/time.ts'
import { isClosed, isLocked } from '../../../src/world/world.ts'
import { folders, newJudge, NOW, startOf, type Folder } from '../journeys/journeys.ts'

const nhsp = named('nhsp-online-registration')
const nhsmail = named('nhsmail-password-reset')

const asksForJoinCode: readonly Step[] = [
	{ on: 'whyRegister', press: 'press.continue', fill: { reason: 'register' } },
	{ on: 'joining', press: 'press.discoverMore', fill: { staffGroup: 'nursing' } },
	{ on: 'join', press: 'press.joinNow' },
	{ on: 'enterEmail', press: 'press.sendCode', fill: { email: { person: 'email' } } }
]
const identifies: readonly Step[] = [
	{ on: 'portal', press: 'press.reset' },
	{
		on: 'identify',
		press: 'press.next',
		fill: { identifier: { person: 'workEmail' }, captcha: { captcha: 'as-shown' } }
	}
]
const asksForText: Step = {
	on: 'chooseMethod',
	press: 'press.text',
	fill: { method: 'text', phone: { person: 'mobile' } }
}
const asksForCall: Step = { ...asksForText, press: 'press.call', fill: { method: 'call', phone: { person: 'mobile' } } }
const wrongNumber: Step = { ...asksForText, fill: { method: 'text', phone: '07700 900999' } }

describe('the last moment of a code', () => {
	const codes = [
		[
			'NHSP:Online, emailed',
			nhsp,
			'new-starter',
			asksForJoinCode,
			'enterCode',
			'press.verifyCode',
			'join',
			'PT15M',
			'details'
		],
		[
			'NHSmail, texted',
			nhsmail,
			'forgotten',
			[...identifies, asksForText],
			'enterTextCode',
			'press.next',
			'phone',
			'PT10M',
			'choosePassword'
		],
		[
			'NHSmail, called',
			nhsmail,
			'forgotten',
			[...identifies, asksForCall],
			'enterCallCode',
			'press.next',
			'phone',
			'PT10M',
			'choosePassword'
		]
	] as const

	it.each(codes)(
		'%s: a millisecond before it is over, the code is taken',
		(_, folder, scenario, way, on, press, codeFor, lasts, onward) => {
			const asked = walk(folder, scenario, way)
			const inTime = moveTo(folder.journey, asked, NOW + toMillis(lasts) - 1)
			expect(stateOf(inTime)).toBe(on)
			expect(stateOf(walkOn(folder, inTime, [{ on, press, fill: { code: { codeFor } } }]))).toBe(onward)
		}
	)

	it.each(codes)(
		'%s: at the very end of it, the page has gone',
		(_, folder, scenario, way, _on, press, codeFor, lasts) => {
			const asked = walk(folder, scenario, way)
			const code = asked.context.world.codes[codeFor]?.code ?? ''
			const late = follow(folder.journey, asked, {
				at: NOW + toMillis(lasts),
				event: { type: press, answers: { code } }
			})
			expect(stateOf(late)).toBe('codeExpired')
			expect(late.context.world.codes[codeFor]).toMatchObject({ code, used: false })
		}
	)

	it('counts from when a code was asked for, not from when it arrives', () => {
		const late = walk(nhsp, 'code-late', asksForJoinCode)
		const arrived = moveTo(nhsp.journey, late, NOW + toMillis('PT10M20S'))
		expect(arrived.context.world.devices.inbox.emails).toHaveLength(1)
		expect(stateOf(moveTo(nhsp.journey, arrived, NOW + toMillis('PT15M')))).toBe('codeExpired')
	})

	it('does not come for a code that was sent anew in the meantime', () => {
		const asked = moveTo(nhsp.journey, walk(nhsp, 'new-starter', asksForJoinCode), NOW + toMillis('PT14M'))
		const again = walkOn(nhsp, asked, [{ on: 'enterCode', press: 'press.sendNewCode' }])
		const after = (wait: Duration) => stateOf(moveTo(nhsp.journey, again, NOW + toMillis('PT14M') + toMillis(wait)))
		expect([after('PT1M'), after('PT14M59S'), after('PT15M')]).toEqual(['enterCode', 'enterCode', 'codeExpired'])
	})
})

describe('a phone that rings', () => {
	const rings = moveTo(
		nhsmail.journey,
		walk(nhsmail, 'forgotten', [...identifies, asksForCall]),
		NOW + toMillis('PT5S')
	)
	const callAt = (snapshot: JourneySnapshot) => snapshot.context.world.devices.phone.calls.at(-1)?.state

	it.each([
		['at once', 0, 'answered'],
		['a millisecond before it stops', 29_999, 'answered'],
		['when it has just stopped', 30_000, 'missed'],
		['later', 45_000, 'missed']
	] as const)('answered %s: the call is %s', (_, wait, state) => {
		const event: JourneyEvent = { type: 'desk.use', use: { device: 'phone', act: 'answer', details: { id: 1 } } }
		expect(callAt(rings)).toBe('ringing')
		expect(callAt(follow(nhsmail.journey, rings, { at: rings.context.world.now + wait, event }))).toBe(state)
	})
})

describe('the limit on checking a phone number', () => {
	const wrong = (times: number) => Array.from({ length: times }, () => wrongNumber)
	const stateAfter = (steps: readonly Step[]) => stateOf(walk(nhsmail, 'new-number', [...identifies, ...steps]))

	it('lets the fifth check through and stops the sixth', () => {
		expect(stateAfter(wrong(5))).toBe('chooseMethod')
		expect(stateAfter(wrong(6))).toBe('phoneThrottled')
	})

	it('counts right numbers as well', () => {
		const again: Step = { on: 'enterTextCode', press: 'press.tryAgain' }
		const asked = [...identifies, asksForText]
		const sent = walk(nhsmail, 'forgotten', [...asked, again, again, again, again])
		expect([stateOf(sent), isClosed(sent.context.world, 'nhsmail-phone-checks')]).toEqual(['enterTextCode', true])
		expect(stateOf(walkOn(nhsmail, sent, [again]))).toBe('phoneThrottled')
		expect(
			stateOf(
				walkOn(nhsmail, sent, [{ on: 'enterTextCode', press: 'press.next', fill: { code: { codeFor: 'phone' } } }])
			)
		).toBe('choosePassword')
	})

	it('forgets checks that are an hour old, to the millisecond', () => {
		const four = walk(nhsmail, 'new-number', [...identifies, ...wrong(4)])
		const fifthAt = (at: number) => walkOn(nhsmail, moveTo(nhsmail.journey, four, at), wrong(1)).context.world
		expect(isClosed(fifthAt(NOW + toMillis('PT1H') - 1), 'nhsmail-phone-checks')).toBe(true)
		expect(isClosed(fifthAt(NOW + toMillis('PT1H')), 'nhsmail-phone-checks')).toBe(false)
	})

	it('ends 24 hours after the last check, to the millisecond', () => {
		const five = walk(nhsmail, 'new-number', [...identifies, ...wrong(4), { wait: 'PT30M' }, ...wrong(2)])
		const stateAt = (at: number) => stateOf(moveTo(nhsmail.journey, five, at))
		const end = NOW + toMillis('PT30M') + toMillis('PT24H')
		expect([stateAt(end - 1), stateAt(end)]).toEqual(['phoneThrottled', 'identify'])
	})
})

describe('the lock at sign-in', () => {
	const wrong: Step = {
		on: 'portal',
		press: 'press.logIn',
		fill: { username: { person: 'workEmail' }, password: 'harbour-violet-spoon' }
	}
	const wrongly = (times: number) =>
		walk(
			nhsmail,
			'forgotten',
			Array.from({ length: times }, () => wrong)
		)

	it('comes with the tenth wrong password', () => {
		expect(stateOf(wrongly(9))).toBe('portal')
		expect(stateOf(wrongly(10))).toBe('lockedOut')
	})

	it('lasts a minute, to the millisecond', () => {
		const locked = wrongly(10)
		const stateAt = (at: number) => stateOf(moveTo(nhsmail.journey, locked, at))
		expect([stateAt(NOW + 59_999), stateAt(NOW + 60_000)]).toEqual(['lockedOut', 'portal'])
	})

	it('comes again with the next wrong password, for twice as long', () => {
		const open = moveTo(nhsmail.journey, wrongly(10), NOW + 60_000)
		const again = walkOn(nhsmail, open, [wrong])
		expect(stateOf(again)).toBe('lockedOut')
		expect(again.context.world.accounts.nhsmail?.lockedUntil).toBe(NOW + 60_000 + 120_000)
	})

	it('that one of the person’s devices brings about and that ends again is met on the way, also in one jump', () => {
		const NEW = 'marble-otter-sunrise'
		const home = walk(nhsmail, 'forgotten', [
			...identifies,
			{ on: 'chooseMethod', press: 'press.next', fill: { method: 'app', appCode: { totpOf: 'nhsmail' } } },
			{ on: 'choosePassword', press: 'press.finish', fill: { newPassword: NEW, confirmPassword: NEW } },
			{ on: 'resetDone', press: 'press.close' },
			{ on: 'portal', press: 'press.logIn', fill: { username: { person: 'workEmail' }, password: NEW } }
		])
		const stateAfter = (wait: Duration) => stateOf(moveTo(nhsmail.journey, home, NOW + toMillis(wait)))
		expect([stateAfter('PT19M59S'), stateAfter('PT20M'), stateAfter('PT21M')]).toEqual(['home', 'lockedOut', 'portal'])
	})

	it('does not count an address that is not the account’s', () => {
		const elsewhere: Step = { ...wrong, fill: { username: { person: 'email' }, password: 'harbour-violet-spoon' } }
		const told = walk(
			nhsmail,
			'forgotten',
			Array.from({ length: 12 }, () => elsewhere)
		)
		expect(stateOf(told)).toBe('portal')
		expect(isLocked(told.context.world, 'nhsmail')).toBe(false)
	})
})

function named(name: string): Folder {
	const found = folders.find(({ folder }) => folder === name)
	if (!found) throw new Error(`There is no journey "${name}"`)
	return found
}

function walk(folder: Folder, scenario: string, steps: readonly Step[]): JourneySnapshot {
	return walkOn(folder, startOf(folder, scenario), steps)
}

function walkOn({ journey }: Folder, from: JourneySnapshot, steps: readonly Step[]): JourneySnapshot {
	const judge = newJudge()
	return steps.reduce(
		(reached, step) =>
			entriesOf(journey, reached, step, judge).reduce(
				(next, { at, event }) => follow(journey, next, { at, event: event as JourneyEvent }),
				reached
			),
		from
	)
}
