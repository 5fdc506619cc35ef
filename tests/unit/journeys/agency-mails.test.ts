import { describe, expect, it } from 'vitest'
import type { Step } from '../../../src/kit/walkthrough.ts'
import { folders, played, reading } from './journeys.ts'

const who = 'Morgan Ellery, morgan.ellery@brightwell.example'

/** How the team answers when this stands in the email that a right way through the scenario sends. */
function answerTo(scenario: string, body: string): string {
	const folder = folders.find(({ journey }) => journey.id === 'nhsp-agency-access')
	const way = folder?.walkthroughs.find((each) => each.scenario === scenario && !each.strays && each.ends === 'granted')
	if (!folder || !way) throw new Error(`There is no right way through "${scenario}"`)
	const isSending = (step: Step) => 'use' in step && step.use.device === 'composer'
	const sending = way.steps.findIndex(isSending)
	const steps = way.steps.slice(0, sending + 1).map((step) => (isSending(step) ? withBody(step, body) : step))
	const { snapshot } = played(folder, { ...way, steps, ends: 'waiting' })
	return reading(snapshot, 'account.nhsp-agency.holds.answer')
}

function withBody(step: Step, body: string): Step {
	return {
		use: { ...('use' in step ? step.use : {}), details: { ...('use' in step ? step.use.details : {}), body } }
	} as Step
}

describe('an email that asks the agency team for access', () => {
	it.each([
		['profiles', `Please set up ${who} as AU on NHSP:Online.`],
		['profiles', `au for ${who}`],
		['profiles', `Could you give AUA to ${who}?`],
		['profiles', `Agency user: ${who}`],
		['rate-cards', `Please set up ${who} as ARA on NHSP:Online.`],
		['rate-cards', `${who} (ara)`]
	])('for %s is granted as it names the access: "%s"', (scenario, body) => {
		expect(answerTo(scenario, body)).toBe('granted')
	})

	it.each([
		['profiles', `Please set up ${who} because of an audit.`],
		['profiles', `Please set up ${who} as ARA.`],
		['rate-cards', `Please set up ${who} as AU.`],
		['rate-cards', `Please set up ${who} for Arabic.`]
	])('for %s is refused as it does not: "%s"', (scenario, body) => {
		expect(answerTo(scenario, body)).toBe('refused')
	})
})
