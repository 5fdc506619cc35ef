import { screenOf, type JourneySnapshot } from '../attempt/attempt.ts'
import { filledIn } from '../attempt/play.ts'
import { device as authenticator } from '../devices/authenticator/authenticator.ts'
import type { ActWords, DeviceUse } from '../devices/device.ts'
import { linkTo } from '../devices/inbox/inbox.ts'
import { device as phone } from '../devices/phone/phone.ts'
import { devices } from '../devices/registry.ts'
import type { Journey } from '../kit/journey.ts'
import { readingsOf, say } from '../kit/readings.ts'
import type { Field, Screen } from '../kit/screen.ts'
import type { Fill, Reading, Step } from '../kit/walkthrough.ts'
import { inWords, toMillis } from '../time/time.ts'
import type { World } from '../world/world.ts'

/**
 * What is done in a step, as a colleague would say it who stands beside: each thing to fill in, where it is to be read, and
 * what to press. One sentence or more.
 */
export function stepWords(journey: Journey, snapshot: JourneySnapshot, step: Step): string {
	if ('press' in step) {
		const screen = screenOf(journey, snapshot)
		const readings = readingsOf(snapshot.context)
		const filled = fillWords(screen, step.fill ?? {}, snapshot.context.world).map((words) => say(words, readings))
		const pressed = `Press ‘${say(buttonLabel(screen, step.press), readings)}’.`
		return [...filled, pressed].join(' ')
	}
	if ('wait' in step)
		return step.wait === 'until-something-happens'
			? 'Wait until something happens: the clock beside the page can jump there.'
			: `Let ${inWords(toMillis(step.wait))} pass on the clock beside the page.`
	if ('follow' in step) {
		const link = linkTo(snapshot.context.world.devices.inbox, step.follow)
		return link ? `Follow the link ‘${link.label}’ in the email that is open.` : 'Follow the link in the email.'
	}
	if ('enrol' in step)
		return step.by === 'qr-code'
			? 'In the authenticator, press ‘Add an account’ and scan the QR code on the page.'
			: 'In the authenticator, press ‘Add an account’ and type the name and the key from the page.'
	if ('tap' in step) return authenticator.says.open({ id: 0 }).asks
	if ('call' in step) return phone.says[CALLS[step.call]]({ id: 0 }).asks
	if ('use' in step) return useWords(filledIn(step.use, snapshot.context.world)).asks
	if (step.read === 'texts') return phone.says.readTexts({}).asks
	return step.folder === 'junk'
		? 'In the inbox, open the folder ‘Junk’ and the unread email in it.'
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
	const field = screenOf(journey, snapshot).fields?.find((each) => each.kind === 'password' && each.policy)
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

/** Where a person finds what belongs into a field. */
export function sourceWords(value: string | Reading): string | null {
	if (typeof value === 'string') return null
	if ('person' in value) return `it is on the ‘You are’ card`
	if ('codeFor' in value) return 'the code came to the phone or the inbox'
	if ('totpOf' in value) return 'the authenticator shows the code for now'
	if ('captcha' in value) return 'the characters are in the picture, or spelled out by the button below it'
	return 'it was shown to you earlier on this way'
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
	return Object.entries(fill).flatMap(([name, value]) => {
		const field = screen.fields?.find((each) => each.name === name)
		return field ? [wordsFor(field, value, world)] : []
	})
}

function wordsFor(field: Field, value: string | Reading, world: World): string {
	if ('options' in field && typeof value === 'string') {
		const chosen = value.split(',').map((each) => field.options.find((option) => option.value === each)?.label ?? each)
		return `Choose ‘${chosen.join('’ and ‘')}’.`
	}
	const label = `‘${field.label.trim().replace(/[:.?]+$/, '')}’`
	const source = sourceWords(value)
	if (source !== null) return `Fill in ${label}: ${source}.`
	if (field.kind === 'password')
		return `Fill in ${label} with ${passwordWords(field.policy !== undefined, value, world)}.`
	return `Fill in ${label} with “${String(value)}”.`
}

/** Which password is meant. What a person chose is known to nobody else, so only that they chose one. */
function passwordWords(isChosen: boolean, value: string | Reading, { person, accounts }: World): string {
	if (isChosen) return 'a password that keeps to the rules'
	if (person.oldPasswords.some((text) => text === value)) return 'your password: it is on the ‘You are’ card'
	const hasChosen = Object.values(accounts).some(({ password }) => password?.startsWith('typed:'))
	return hasChosen ? 'the password that was chosen before' : 'a password'
}
