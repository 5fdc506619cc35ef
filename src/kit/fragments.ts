/**
 * Pieces of a flow that more than one journey needs, as data. A fragment is spread or named where a state's own transitions
 * would stand.
 */
import type { RuleName } from '../rules/password-policies.ts'
import type { PeriodId } from '../rules/periods.ts'

/** 'Verify': the latest code goes on and is used up; any other is counted and refused. */
export function verifiesCode<
	const P extends string,
	const F extends string,
	const M extends string,
	const T extends string
>(part: { purpose: P; field: F; wrong: M; onward: T }) {
	const { purpose, field, wrong, onward } = part
	return [
		{
			guard: { type: 'codeMatches', params: { purpose, field } },
			target: onward,
			actions: { type: 'useCode', params: { purpose } }
		},
		{
			actions: [
				{ type: 'countWrongCode', params: { purpose } },
				{ type: 'fail', params: { field, message: wrong } }
			]
		}
	] as const
}

/** How waiting for a code ends by itself: it expires, or too many wrong ones were tried. */
export function codeEnds<const P extends string, const E extends string, const S extends string>(part: {
	purpose: P
	expired: E
	spent: S
}) {
	const { purpose, expired, spent } = part
	return [
		{ guard: { type: 'codeExpired', params: { purpose } }, target: expired },
		{ guard: { type: 'codeTriesUsed', params: { purpose } }, target: spent }
	] as const
}

/** The same where too many wrong codes begin a wait. `service` notes under `wait` what it is for. */
export function codeEndsInWait<
	const P extends string,
	const E extends string,
	const W extends string,
	const I extends PeriodId
>(part: { service: string; purpose: P; expired: E; wait: W; period: I }) {
	const { service, purpose, expired, wait, period } = part
	return [
		{ guard: { type: 'codeExpired', params: { purpose } }, target: expired },
		{
			guard: { type: 'codeTriesUsed', params: { purpose } },
			target: wait,
			actions: beginsWait(service, period, 'wrong-codes')
		}
	] as const
}

/**
 * Who has tried too many wrong codes, or asked for too many, gets no new one until the last has expired, and is told which
 * of the two it was. Stands before the candidates that send one.
 */
export function refusesNewCode<const P extends string, const F extends string | null, const M extends string>(part: {
	purpose: P
	field: F
	tried: M
	asked: M
}) {
	const { purpose, field, tried, asked } = part
	return [
		{
			guard: { type: 'codeTriesUsed', params: { purpose } },
			actions: { type: 'fail', params: { field, message: tried } }
		},
		{
			guard: { type: 'codeSendsUsed', params: { purpose } },
			actions: { type: 'fail', params: { field, message: asked } }
		}
	] as const
}

/** Who has asked for too many codes waits as well. Stands before the candidates that send one. */
export function refusesToSend<const P extends string, const W extends string, const I extends PeriodId>(part: {
	service: string
	purpose: P
	wait: W
	period: I
}) {
	const { service, purpose, wait, period } = part
	return [
		{ guard: { type: 'periodRuns', params: { period } }, target: wait },
		{
			guard: { type: 'codeSendsUsed', params: { purpose } },
			target: wait,
			actions: beginsWait(service, period, 'many-codes')
		}
	] as const
}

/** The wait is over: the codes for these purposes can be asked for anew. */
export function waitEnds<const P extends string, const W extends string, const I extends PeriodId>(part: {
	service: string
	purposes: readonly P[]
	period: I
	onward: W
}) {
	const { service, purposes, period, onward } = part
	return {
		guard: { type: 'periodOver', params: { period } },
		target: onward,
		actions: [
			...purposes.map((purpose) => ({ type: 'forgetCode', params: { purpose } }) as const),
			{ type: 'hold', params: { service, detail: 'wait', value: '' } }
		]
	} as const
}

function beginsWait<const I extends PeriodId>(service: string, period: I, why: string) {
	return [
		{ type: 'startPeriod', params: { period } },
		{ type: 'hold', params: { service, detail: 'wait', value: why } }
	] as const
}

/** A link in post that works once, for as long as its period runs: `onward` is where it leads while it does. */
export function followsLink<
	const I extends PeriodId,
	const U extends string,
	const E extends string,
	const O extends object
>(part: { period: I; used: U; expired: E; onward: O }) {
	const { period, used, expired, onward } = part
	return [
		{ guard: { type: 'periodEnded', params: { period } }, target: used },
		{ guard: { type: 'periodOver', params: { period } }, target: expired },
		onward
	] as const
}

/** One refusal for each rule a chosen password can break, in the order given, and one for two that differ. */
export function refusesPassword<const F extends string, const C extends string, const M extends string>(part: {
	service: string
	field: F
	confirm: C
	rules: Readonly<Partial<Record<RuleName, M>>>
	differ: M
}) {
	const { service, field, confirm, rules, differ } = part
	const byRule = (Object.entries(rules) as [RuleName, M][]).map(([rule, message]) => ({
		guard: { type: 'passwordBreaks', params: { service, field, rule } } as const,
		actions: { type: 'fail', params: { field, message } } as const
	}))
	return [
		...byRule,
		{
			guard: { type: 'passwordsDiffer', params: { field, confirm } } as const,
			actions: { type: 'fail', params: { field: confirm, message: differ } } as const
		}
	]
}

/** Refusals at a page that asks for username and password. It doesn't tell which of the two is wrong. */
export function refusesSignIn<const F extends string, const M extends string>(part: {
	service: string
	username: F
	password: F
	wrong: M
}) {
	const { service, username, password, wrong } = part
	return [
		{
			guard: { type: 'accountUnknown', params: { service, field: username } },
			actions: { type: 'fail', params: { field: password, message: wrong } }
		},
		refusesSecret({ service, field: password, wrong })
	] as const
}

/** A wrong password, or the wrong passcode of a card, is said and counts towards the lock. */
export function refusesSecret<const F extends string, const M extends string>(part: {
	service: string
	field: F
	wrong: M
}) {
	const { service, field, wrong } = part
	return {
		guard: { type: 'passwordWrong', params: { service, field } },
		actions: [
			{ type: 'failSignIn', params: { service } },
			{ type: 'fail', params: { field, message: wrong } }
		]
	} as const
}

/** Waiting for a card: one that the reader notices leads on, any other has to be put in once more. */
export function awaitsCard<const U extends string, const T extends string>(part: { unread: U; onward: T }) {
	return [
		{ guard: { type: 'reads', params: { reading: 'card', is: 'unread' } }, target: part.unread },
		{ guard: { type: 'reads', params: { reading: 'card', is: 'in' } }, target: part.onward }
	] as const
}

/** What holds only while the card is in the reader ends when it is taken out. */
export function endsWithoutCard<const T extends string>(target: T) {
	return { guard: { type: 'readsOther', params: { reading: 'card', than: 'in' } }, target } as const
}

/** An email address and a date of birth that have to be those on record; which of the two is wrong is not told. */
export function refusesUnlikeRecord<const E extends string, const D extends string, const M extends string>(part: {
	service: string
	email: E
	dateOfBirth: D
	wrong: M
}) {
	const { service, email, dateOfBirth, wrong } = part
	return [
		{
			guard: { type: 'emailDiffers', params: { service, field: email } },
			actions: { type: 'fail', params: { field: null, message: wrong } }
		},
		{
			guard: {
				type: 'answerDiffers',
				params: { field: dateOfBirth, reading: `account.${service}.holds.dateOfBirth` }
			},
			actions: { type: 'fail', params: { field: null, message: wrong } }
		}
	] as const
}

/** A link that works once and for a time: where it leads when it does not any more. */
export function refusesLink<const U extends string, const E extends string>(part: {
	period: PeriodId
	used: U
	expired: E
}) {
	const { period, used, expired } = part
	return [
		{ guard: { type: 'periodEnded', params: { period } }, target: used },
		{ guard: { type: 'periodOver', params: { period } }, target: expired }
	] as const
}

/** A step that the published source keeps for computers at work, and that today is made anywhere. */
export function onwardAtWork<const O extends string, const E extends string>(part: { onward: O; elsewhere: E }) {
	const { onward, elsewhere } = part
	return [
		{ guard: { type: 'reads', params: { reading: 'edition', is: 'current' } }, target: onward },
		{ guard: { type: 'reads', params: { reading: 'place', is: 'ward-computer' } }, target: onward },
		{ target: elsewhere }
	] as const
}
