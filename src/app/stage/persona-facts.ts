import type { Field } from '../../kit/screen.ts'
import type { Scenario } from '../../kit/scenario.ts'
import { spaceNhsNumber } from '../../rules/nhs-numbers.ts'
import { asTyped } from '../../rules/phone-numbers.ts'
import { dateText } from '../../time/time.ts'
import type { OfferedFact } from '../../ui/form/offered-fact.ts'
import type { World } from '../../world/world.ts'

/** Something that the persona knows of themselves. Its kind is the standard autofill token of what asks for it. */
export interface Fact extends OfferedFact {
	kind: AutoFillField | 'bday' | 'nhs-number' | 'staff-group'
}

/** What stands on the persona's card. `began` is the world in which the attempt began: what they knew by then. */
export function factsOf({ person, accounts }: World, scenario: Pick<Scenario, 'knows'> | null): readonly Fact[] {
	const stands = person.workEmail.endsWith('@nhsmail.example') ? ' (stands for @nhs.net)' : ''
	return [
		fact('email', `Work email${stands}`, person.workEmail),
		fact('email', 'Own email', person.email),
		fact('tel', 'Mobile', asTyped(person.mobile)),
		...(person.landline === undefined ? [] : [fact('tel', 'Landline', person.landline)]),
		fact('given-name', 'First name', person.firstName),
		fact('family-name', 'Last name', person.lastName),
		{ ...fact('bday', 'Date of birth', dateText(person.dateOfBirth)), answer: person.dateOfBirth },
		fact('nhs-number', 'NHS number', spaceNhsNumber(person.nhsNumber)),
		fact('address-line1', 'Address', person.addressLine),
		fact('address-level2', 'Town or city', person.town),
		fact('postal-code', 'Postcode', person.postcode),
		fact('staff-group', 'Staff group', person.staffGroup),
		...(scenario?.knows ?? []).flatMap((service) => {
			const account = accounts[service]
			return account?.username ? [fact('username', `Username at ${account.title}`, account.username)] : []
		})
	]
}

/** Which of these a field asks for, in the order of the card: never in that of rightness. */
export function factsFor(field: Field, facts: readonly Fact[]): readonly OfferedFact[] {
	const asked = field.autocomplete ?? OF_KIND[field.kind]
	if (asked === 'name') {
		const [first, last] = [facts.find(isOf('given-name')), facts.find(isOf('family-name'))]
		return first && last ? [fact('name', 'Name', `${first.text} ${last.text}`)] : []
	}
	// An address can be a username, and most services take it for one.
	return facts.filter(({ kind }) => kind === asked || (asked === 'username' && kind === 'email'))
}

/** What a field of a kind asks for, where it does not say so itself. */
const OF_KIND: Readonly<Partial<Record<Field['kind'], Fact['kind']>>> = {
	email: 'email',
	phone: 'tel',
	date: 'bday',
	nhsNumber: 'nhs-number'
}

function fact(kind: Fact['kind'], label: string, text: string): Fact {
	return { kind, label, text, answer: text }
}

function isOf(wanted: Fact['kind']): (fact: Fact) => boolean {
	return ({ kind }) => kind === wanted
}
