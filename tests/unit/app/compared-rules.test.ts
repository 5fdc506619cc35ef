import { describe, expect, it } from 'vitest'
import { tryEverywhere } from '../../../src/app/reference/compared-rules.ts'
import { loadBreachFilter } from '../../../src/rules/breached-passwords.ts'

const breached = await loadBreachFilter()

describe('the rules side by side', () => {
	it.each(['Éàöñ', 'Bééf1924xk'])('say the same of "%s", whichever way the keyboard writes its accents', (text) => {
		expect(tryEverywhere(text.normalize('NFD'), breached)).toEqual(tryEverywhere(text.normalize('NFC'), breached))
	})

	it('refuse a first name of three letters at NHSmail today, and say which document has it so and why', () => {
		const today = tryEverywhere('Samvelvetkite', breached).find(({ id }) => id === 'nhsmail-current')
		expect(today?.rules.filter(({ outcome }) => outcome === 'broken').map(({ says }) => says)).toEqual([
			'without your first or last name, however short it is'
		])
		expect(today?.note).toMatch(/policy page .* names of 4 letters or more\. Here the policy page counts: /)
	})
})
