import { screenOf, stateOf, type JourneySnapshot } from '../attempt/attempt.ts'
import { messagesWithCode } from '../attempt/messages.ts'
import { filledIn } from '../attempt/play.ts'
import type { PlayedWalkthrough } from '../attempt/right-ways.ts'
import { device as authenticator } from '../devices/authenticator/authenticator.ts'
import type { ActWords, DeviceUse } from '../devices/device.ts'
import { linkTo } from '../devices/inbox/inbox.ts'
import { device as phone } from '../devices/phone/phone.ts'
import { devices } from '../devices/registry.ts'
import { datePartsOf } from '../kit/format.ts'
import type { Journey } from '../kit/journey.ts'
import { choosesPassword, isMadeUpToken, isPassword, ownTokenOf, type PasswordField } from '../kit/passwords.ts'
import { readingsOf, say } from '../kit/readings.ts'
import type { Field, Screen } from '../kit/screen.ts'
import type { Fill, Reading, Step } from '../kit/walkthrough.ts'
import { inWords, toMillis } from '../time/time.ts'
import type { World } from '../world/world.ts'

/** What is done in a step, as a colleague beside you would say it: what to type, where to find it, and what to select. */
export function stepWords(journey: Journey, snapshot: JourneySnapshot, step: Step): string {
	if ('press' in step) {
		const screen = screenOf(journey, snapshot)
		const readings = readingsOf(snapshot.context)
		const filled = fillWords(screen, step.fill ?? {}, snapshot.context.world).map((words) => say(words, readings))
		const pressed = `Select ‘${say(buttonLabel(screen, step.press), readings)}’.`
		return [...filled, pressed].join(' ')
	}
	if ('wait' in step)
		return step.wait === 'until-something-happens'
			? 'On the training clock, select ‘Skip ahead’.'
			: `Move the training clock on by ${inWords(toMillis(step.wait))}.`
	if ('follow' in step) {
		const link = linkTo(snapshot.context.world.devices.inbox, step.follow)
		return link ? `Select the link ‘${link.label}’ in the open email.` : 'Select the link in the email.'
	}
	if ('enrol' in step)
		return step.by === 'qr-code'
			? 'In the authenticator, select ‘Add an account’ and scan the QR code on the page.'
			: 'In the authenticator, select ‘Add an account’ and type the name and the key from the page.'
	if ('tap' in step) return authenticator.says.open({ id: 0 }).asks
	if ('call' in step) return phone.says[CALLS[step.call]]({ id: 0 }).asks
	if ('use' in step) return useWords(filledIn(step.use, snapshot.context.world)).asks
	if (step.read === 'texts') return phone.says.readTexts({}).asks
	return step.folder === 'junk'
		? 'In the inbox, open ‘Junk’, then the unread email.'
		: 'In the inbox, open the unread email.'
}

/**
 * What was done in a step that was taken for somebody. Whoever has a password chosen for them has to know it: they may be
 * asked for it.
 */
export function doneWords(journey: Journey, snapshot: JourneySnapshot, step: Step): string {
	if ('use' in step) return useWords(filledIn(step.use, snapshot.context.world)).done
	const words = stepWords(journey, snapshot, step)
	if (!('press' in step)) return words
	const field = screenOf(journey, snapshot).fields?.find(choosesPassword)
	const typed = field && step.fill?.[field.name]
	return typeof typed === 'string' ? `${words} The password is “${typed}”.` : words
}

/** The device on which a step is taken; `null` for one on the page or the clock. */
export function deviceOf(step: Step): string | null {
	if ('use' in step) return step.use.device
	if ('enrol' in step || 'tap' in step) return 'authenticator'
	if ('call' in step) return 'phone'
	if ('follow' in step) return 'inbox'
	if ('read' in step) return step.read === 'texts' ? 'phone' : 'inbox'
	return null
}

/** What everybody who does this right uses first in this state: a device, or `null` where that is the page, or differs. */
export function deviceFirstUsed(ways: readonly PlayedWalkthrough[], state: string): string | null {
	const used = ways.flatMap(({ results }) => {
		const first = results.find(({ before }) => stateOf(before) === state)
		return first ? [deviceOf(first.step) ?? deviceReadFrom(first.step)] : []
	})
	const [device = null] = used
	return used.every((each) => each === device) ? device : null
}

/** Whose screen is read for what is filled in. A message comes by itself, and brings its device along. */
function deviceReadFrom(step: Step): string | null {
	const filled = 'press' in step ? Object.values(step.fill ?? {}) : []
	return filled.some((value) => typeof value !== 'string' && 'totpOf' in value) ? 'authenticator' : null
}

/** What belongs into a field, and where a person finds it: "the code from the text message". `null` for what they make up. */
export function sourceWords(value: string | Reading, world: World): string | null {
	if (typeof value === 'string') return null
	if ('person' in value) return `your ${DETAILS[value.person]} from the ‘You are’ card`
	if ('codeFor' in value) {
		const [message] = messagesWithCode(value.codeFor, world)
		return `the code ${message?.where ?? 'that is on its way to you'}`
	}
	if ('totpOf' in value) return 'the code that the authenticator shows now'
	if ('captcha' in value) return 'the characters in the picture'
	return value.reads.endsWith('.username') ? 'the username you were shown earlier' : 'the one you were shown earlier'
}

const DETAILS: Readonly<Record<Extract<Reading, { person: string }>['person'], string>> = {
	workEmail: 'work email address',
	email: 'own email address',
	mobile: 'mobile number',
	firstName: 'first name',
	lastName: 'last name',
	dateOfBirth: 'date of birth',
	nhsNumber: 'NHS number',
	staffGroup: 'staff group',
	postcode: 'postcode',
	addressLine: 'address',
	town: 'town or city'
}

/** The label of the button that sends this press. */
export function buttonLabel({ buttons, fields = [] }: Screen, press: string): string {
	if (fields.some((field) => field.kind === 'captcha' && field.another === press)) return 'New picture'
	return buttons.find((button) => button.press === press)?.label ?? press
}

/** What is done on a device, as somebody is told to do it, as it is shown, and as it is told afterwards. */
export function useWords({ device, act, details }: DeviceUse): Required<ActWords> {
	const words = devices.get(device)?.says[act]?.(details)
	if (!words) throw new Error(`There are no words for "${act}" with the device "${device}": it has no such act`)
	return { shows: words.asks, ...words }
}

const CALLS = { answer: 'answer', decline: 'decline', 'hang-up': 'hangUp', tell: 'tell' } as const

function fillWords(screen: Screen, fill: Fill, world: World): readonly string[] {
	const typed = (screen.fields ?? []).filter((field) => !('options' in field))
	const isAlone = new Set(typed.map(({ name }) => name)).size === 1
	/** Passwords that were typed into this page before this field. */
	const passwords: (string | Reading)[] = []
	return Object.entries(fill).flatMap(([name, value]) => {
		const field = screen.fields?.find((each) => each.name === name)
		if (!field) return []
		if ('options' in field && typeof value === 'string') return [optionWords(field.options, value)]
		if (value === '') return [`Leave ${quotedLabel(field)} empty.`]
		const what =
			sourceWords(value, world) ??
			(isPassword(field) ? passwordWords(field, String(value), passwords, world) : madeUp(field, String(value)))
		if (isPassword(field)) passwords.push(value)
		if (isAlone && !what.startsWith('the one')) return [`Type ${what}.`]
		return [`In ${quotedLabel(field)}, ${'options' in field ? 'choose' : 'type'} ${what}.`]
	})
}

function optionWords(options: readonly { value: string; label: string }[], value: string): string {
	const chosen = value.split(',').map((each) => options.find((option) => option.value === each)?.label ?? each)
	return `Choose ‘${chosen.join('’ and ‘')}’.`
}

/** What the author of a walkthrough made up, as it is typed. */
function madeUp({ kind }: Field, text: string): string {
	const { day, month, year } = datePartsOf(text)
	return `“${kind === 'date' ? [day, month, year].join(' ') : text}”`
}

/** The label of a field in quotes, without the mark that it may end with. */
export function quotedLabel({ label }: Field): string {
	return `‘${label.trim().replace(/[:.?]+$/, '')}’`
}

/** Which password is meant. What a person chose is known to nobody else, so only that they chose one. */
function passwordWords(
	field: PasswordField,
	text: string,
	typedBefore: readonly (string | Reading)[],
	{ person, accounts }: World
): string {
	if (choosesPassword(field)) return 'a new password that keeps to the rules'
	if (typedBefore.includes(text)) return 'the same password again'
	if (typedBefore.length > 0) return 'another password'
	const own = ownTokenOf(text, person.oldPasswords)
	if (own !== null) {
		const [account, ...others] = Object.values(accounts).filter(({ password }) => password === own)
		return `your ${account && others.length === 0 ? `${account.title.replace(/ \(.*\)$/, '')} ` : ''}password from the ‘You are’ card`
	}
	const hasChosen = Object.values(accounts).some(({ password }) => isMadeUpToken(password))
	return hasChosen ? 'the password you chose earlier' : 'a password'
}
