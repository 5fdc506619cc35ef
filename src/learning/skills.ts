import { screenOf, stateOf } from '../attempt/attempt.ts'
import type { DecisionKind } from '../devices/device.ts'
import { devices } from '../devices/registry.ts'
import { fieldsShown } from '../kit/format.ts'
import { candidatesOf, type Journey } from '../kit/journey.ts'
import { choosesPassword } from '../kit/passwords.ts'
import { readingsOf } from '../kit/readings.ts'
import type { Field } from '../kit/screen.ts'
import type { Moment } from './moments.ts'

/** What a decision takes, in words for a scorecard. */
export const skills = {
	junk: 'Finding a message in junk',
	roll: 'Using an authenticator code before it changes',
	code: 'Using a one-time code in time',
	password: 'Choosing a password under these rules',
	picture: 'Reading the characters in a picture',
	phone: 'Giving a phone number in the format the service accepts',
	details: 'Giving your details as they are on the record',
	choice: 'Choosing the option that fits',
	things: 'Handling the card, the camera, the mail or the papers',
	refusal: 'Refusing an unsafe act',
	way: 'Finding your way'
} as const

export type SkillId = keyof typeof skills

/** The skills that this deed takes: by what the page asks for, and by the thing that is used. */
export function skillsOf(journey: Journey, moment: Moment): readonly SkillId[] {
	const { before, entry } = moment
	const { event } = entry
	if (event.type === 'desk.use') return [deskDecision(moment) ?? 'things']
	if (!('answers' in event)) return ['way']
	const { answers } = event
	const fields = fieldsShown(screenOf(journey, before), textsIn(answers), readingsOf(before.context))
	const asked = fields.filter(({ name }) => name in answers).map((field) => skillOf(field))
	const isApp = asked.includes('code') && asksApp(journey, stateOf(before), event.type)
	const found = asked.flatMap((skill) => (skill === 'code' && isApp ? 'roll' : (skill ?? [])))
	return found.length > 0 ? [...new Set(found)] : ['way']
}

function skillOf(field: Field): SkillId | null {
	switch (field.kind) {
		case 'password':
			return choosesPassword(field) ? 'password' : 'details'
		case 'captcha':
			return 'picture'
		case 'code':
			return 'code'
		case 'phone':
			return 'phone'
		case 'radios':
		case 'checkboxes':
		case 'select':
			return 'choice'
		default:
			return 'details'
	}
}

function textsIn(answers: object): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(answers).map(([name, answer]: [string, unknown]) => [name, typeof answer === 'string' ? answer : ''])
	)
}

/** Whether this press is answered by what the authenticator app shows. */
function asksApp(journey: Journey, state: string, press: string): boolean {
	const on: Readonly<Record<string, unknown>> = journey.flow.states[state]?.on ?? {}
	return candidatesOf(on[press] ?? []).some((way) => {
		const { guard } = way as { guard?: { type: string } }
		return guard?.type.startsWith('totp')
	})
}

/** What it takes to do this with a thing on the desk, where that is a decision of weight. */
export function deskDecision({ before, entry: { event } }: Moment): DecisionKind | null {
	if (event.type !== 'desk.use') return null
	const { device, act, details } = event.use
	return devices.get(device)?.decision?.(before.context.world.devices[device], act, details) ?? null
}
