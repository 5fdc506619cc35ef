import { begin } from '../attempt/attempt.ts'
import { ready } from '../kit/journey.ts'
import { people } from '../scenarios/people.ts'
import { ordinaryWorld } from '../scenarios/starting-world.ts'
import { realLooking } from '../rules/real-looking.ts'
import type { WrittenJourney } from '../kit/journey.ts'
import type { Path } from '../kit/path.ts'
import { error, type Finding } from './finding.ts'
import { missing, reasonOf, type Rules } from './rule.ts'

/** What can be seen from the beginnings of a journey. Its names fit already. */
export const scenarioRules: Rules = {
	'has scenarios in which an attempt can begin': ({ journey }) =>
		journey.scenarios.flatMap((scenario, index) => {
			const path = ['scenarios', index]
			const saved = Object.entries(scenario.savedPasswords ?? {}).flatMap(([device, { service }]) =>
				missing('account', scenario.accounts, service, [...path, 'savedPasswords', device, 'service'])
			)
			const person = missing('person', people, scenario.person, [...path, 'person'])
			return person.length > 0 ? person : [...saved, ...beginningAmiss(journey, scenario, path)]
		}),

	'lets nobody into a scenario who might be real': ({ journey: { scenarios } }) =>
		scenarios.flatMap(({ person, accounts }, index) => [
			...realIn(Object.hasOwn(people, person) ? people[person as keyof typeof people] : {}, [
				'scenarios',
				index,
				'person'
			]),
			...Object.entries(accounts).flatMap(([service, account]) => {
				const path = ['scenarios', index, 'accounts', service]
				return Object.entries(account).flatMap(([name, value]) => realIn({ [name]: value }, [...path, name]))
			})
		]),

	'tells in a test nothing of a fault that is armed': ({ journey: { scenarios } }) =>
		scenarios.flatMap(({ story, cold = story, faults = [] }, index) =>
			faults.length > 0 && cold === story
				? [error(['scenarios', index], 'It has a fault and only one story', 'Add "cold": what is told in a test')]
				: []
		)
}

type Scenario = WrittenJourney['scenarios'][number]

function beginningAmiss(journey: WrittenJourney, scenario: Scenario, path: Path): readonly Finding[] {
	try {
		begin(ready(journey).journey, ordinaryWorld(journey, scenario))
		return []
	} catch (thrown) {
		return [error(path, `No attempt can begin here: ${reasonOf(thrown)}`)]
	}
}

function realIn(data: object, path: Path): readonly Finding[] {
	return Object.values(data).flatMap((value) =>
		typeof value === 'string' && realLooking(value)
			? [
					error(
						path,
						`"${value}" may belong to somebody`,
						'Take one that is nobody’s, such as an address at example.org'
					)
				]
			: []
	)
}
