import { readJourney } from '../../../src/kit/journey-schema.ts'
import { written, type WrittenJourney } from '../../../src/kit/journey.ts'
import { passwordPolicies } from '../../../src/rules/password-policies.ts'
import type { Duration } from '../../../src/time/time.ts'
import { folders } from '../journeys/journeys.ts'

const own = { title: 'A service', from: 'our assumption', source: [], confidence: 'inferred', edition: 'current' }

/** A real journey with rules of its own: how long a code lives, and that a password needs 20 characters. */
export function withOwnRules(lifetime: Duration): WrittenJourney {
	const real = folders.find(({ folder }) => folder === 'nhsp-online-registration')
	if (!real) throw new Error('The journey to give rules to is gone: choose another')
	const { folder: _, ...parts } = real
	const draft = JSON.parse(
		JSON.stringify(written(parts))
			.replaceAll('"rule":"nhsp-code"', '"rule":"short"')
			.replaceAll('"policy":"nhsp"', '"policy":"long"')
			.replaceAll('Saffron-Kite-5', 'Saffron-Kite-and-Otter-5')
			.replaceAll('onlysmallletters', 'onlysmalllettersandmore')
	) as object
	const rules = {
		codeRules: { short: { ...own, digits: 6, lifetime, tries: 5, sends: 10 } },
		passwordPolicies: {
			long: {
				...passwordPolicies.nhsp,
				rules: passwordPolicies.nhsp.rules.map((rule) =>
					rule.rule === 'minLength' ? { ...rule, characters: 20 } : rule
				)
			}
		}
	}
	const read = readJourney(JSON.parse(JSON.stringify({ ...draft, id: 'own-registration', rules })))
	if ('problems' in read) throw new Error(JSON.stringify(read.problems))
	return read.journey
}
