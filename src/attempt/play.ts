import type { DeviceUse } from '../devices/device.ts'
import type { Answers, Judgement } from '../kit/answers.ts'
import type { JourneyEvent } from '../kit/context.ts'
import type { Journey } from '../kit/journey.ts'
import type { Screen } from '../kit/screen.ts'
import { readingsOf } from '../kit/readings.ts'
import type { Reading, Step, Uses } from '../kit/walkthrough.ts'
import { asTyped } from '../rules/phone-numbers.ts'
import { TOTP_PERIOD, totpAt } from '../rules/totp.ts'
import { toMillis, type Instant } from '../time/time.ts'
import { nextDue, type World } from '../world/world.ts'
import { follow, screenOf, stateOf, type JourneySnapshot } from './attempt.ts'
import { judged, passwordsIn, type Judge } from './judge.ts'
import type { LogEvent } from './log.ts'

/** One step, with how things stand before it and what it adds to the log. */
export interface StepResult {
	step: Step
	before: JourneySnapshot
	entries: readonly LogEvent[]
	after: JourneySnapshot
}

/** Steps as they go from one beginning: all of them, or those before the one that did not fit, and why not. */
export interface PlayedSteps {
	results: readonly StepResult[]
	stopped: Error | null
}

/**
 * What a person does in one step of a walkthrough, as the entries it adds to the log. Throws, with what was expected, when the
 * step does not fit where the attempt stands: a walkthrough is data, and then it is wrong.
 */
export function entriesOf(journey: Journey, snapshot: JourneySnapshot, step: Step, judge: Judge): readonly LogEvent[] {
	const { world } = snapshot.context
	const doing = (event: JourneyEvent, at: Instant = world.now): readonly LogEvent[] => [{ at, event }]
	const using = (use: DeviceUse) => doing({ type: 'desk.use', use })
	if ('press' in step) {
		expectState(journey, snapshot, step.on)
		const typed = Object.fromEntries(
			Object.entries(step.fill ?? {}).map(([name, value]) => [name, valueOf(value, world)])
		)
		return doing({ type: step.press, answers: answersWith(screenOf(journey, snapshot), typed, world, judge) })
	}
	if ('wait' in step) {
		const now =
			step.wait === 'until-something-happens' ? (nextDue(world) ?? world.now) : world.now + toMillis(step.wait)
		return doing({ type: 'clock.tick', now }, now)
	}
	if ('use' in step) return using(filledIn(step.use, world))
	if ('follow' in step) return doing({ type: step.follow })
	if ('enrol' in step) {
		const { title, username, totpSecret } = present(world.accounts[step.enrol], `an account at ${step.enrol}`)
		const details = {
			issuer: title,
			account: username,
			secret: present(totpSecret, `a key to enrol ${step.enrol} with`)
		}
		return using({ device: 'authenticator', act: 'add', details })
	}
	if ('tap' in step) {
		const title = present(world.accounts[step.tap], `an account at ${step.tap}`).title
		const { accounts } = world.devices.authenticator
		const { id } = present(
			accounts.find(({ issuer }) => issuer === title),
			`"${title}" in the authenticator app`
		)
		return using({ device: 'authenticator', act: 'open', details: { id } })
	}
	if ('call' in step) {
		const { id } = present(world.devices.phone.calls.at(-1), 'a call')
		const act = ({ answer: 'answer', decline: 'decline', 'hang-up': 'hangUp', tell: 'tell' } as const)[step.call]
		return using({ device: 'phone', act, details: { id } })
	}
	if (step.read === 'texts') {
		present(world.devices.phone.texts.at(-1), 'a text message')
		return using({ device: 'phone', act: 'readTexts', details: {} })
	}
	const folder = step.folder ?? 'inbox'
	const email = world.devices.inbox.emails.findLast((candidate) => candidate.folder === folder && !candidate.read)
	return using({ device: 'inbox', act: 'open', details: { id: present(email, `an unread email in ${folder}`).id } })
}

/** Takes one step after the other, as far as they fit. */
export function playSteps(journey: Journey, start: JourneySnapshot, steps: readonly Step[], judge: Judge): PlayedSteps {
	const results: StepResult[] = []
	let before = start
	for (const step of steps) {
		const fits = stepFrom(journey, before, step, judge)
		if (fits instanceof Error) return { results, stopped: fits }
		results.push(fits)
		before = fits.after
	}
	return { results, stopped: null }
}

/** The entries of a step, or `null` where it does not fit. */
export function entriesWherePossible(...step: Parameters<typeof entriesOf>): readonly LogEvent[] | null {
	try {
		return entriesOf(...step)
	} catch {
		return null
	}
}

function stepFrom(journey: Journey, before: JourneySnapshot, step: Step, judge: Judge): StepResult | Error {
	try {
		const entries = entriesOf(journey, before, step, judge)
		const after = entries.reduce((snapshot, entry) => follow(journey, snapshot, entry), before)
		return { step, before, entries, after }
	} catch (error) {
		return error as Error
	}
}

/** What a person who looks it up would type. */
export function valueOf(value: string | Reading, world: World): string {
	if (typeof value === 'string') return value
	if ('person' in value) return value.person === 'mobile' ? asTyped(world.person.mobile) : world.person[value.person]
	if ('captcha' in value) return value.captcha === 'as-shown' ? world.captcha : otherCase(world.captcha)
	if ('reads' in value) return readingsOf({ answers: {}, world })(value.reads)
	if ('codeFor' in value) return present(world.codes[value.codeFor], `a code for ${value.codeFor}`).code
	const secret = present(world.accounts[value.totpOf]?.totpSecret, `a key of ${value.totpOf}`)
	return totpAt(secret, world.now - (value.stepsAgo ?? 0) * TOTP_PERIOD)
}

/** What is done with a thing on the desk, with what is read somewhere filled in. */
export function filledIn({ details, ...use }: Uses, world: World): DeviceUse {
	const read = Object.entries(details).map(([name, value]: [string, unknown]) => [
		name,
		typeof value === 'object' && value !== null ? valueOf(value as Reading, world) : value
	])
	return { ...use, details: Object.fromEntries(read) } as DeviceUse
}

function answersWith(screen: Screen, typed: Readonly<Record<string, string>>, world: World, judge: Judge): Answers {
	const readings = readingsOf({ answers: {}, world })
	const judgements = passwordsIn(screen, typed, readings).map(({ name, text, policy }) => [
		name,
		judge(text, policy, world)
	])
	return judged(screen, typed, Object.fromEntries(judgements) as Record<string, Judgement>)
}

function otherCase(text: string): string {
	return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase()
}

function expectState(journey: Journey, snapshot: JourneySnapshot, expected: string): void {
	const got = stateOf(snapshot)
	if (got === expected) return
	const { problem } = snapshot.context
	const said = problem ? `, which says "${journey.messages[problem.message]}" at ${problem.field ?? 'the page'}` : ''
	throw new Error(`Walkthrough of ${journey.id}: expected to stand in "${expected}", got "${got}"${said}`)
}

function present<T>(found: T | null | undefined, what: string): T {
	if (found == null) throw new Error(`Walkthrough: expected ${what}, and there is none`)
	return found
}
