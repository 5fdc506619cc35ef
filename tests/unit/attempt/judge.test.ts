import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge, judged, passwordsIn } from '../../../src/attempt/judge.ts'
import { passwordMemory } from '../../../src/attempt/known-passwords.ts'
import { loadBreachFilter } from '../../../src/rules/breached-passwords.ts'
import { passwordPolicies, type PolicyId } from '../../../src/rules/password-policies.ts'
import type { Screen } from '../../../src/kit/screen.ts'
import { people } from '../../../src/scenarios/people.ts'
import { folders, played } from '../journeys/journeys.ts'

const breached = await loadBreachFilter()
const policies = Object.keys(passwordPolicies) as PolicyId[]

describe('a judgement', () => {
	it('depends on nothing of the text but which rules it breaks', () => {
		const texts = fc.string({ unit: 'grapheme', maxLength: 80 })
		const seen = new Map<string, string>()
		fc.assert(
			fc.property(texts, fc.constantFrom(null, ...policies), (text, policy) => {
				const judgement = judge(text, 'typed:7', policy, { person: people.sam }, breached)
				expect(Object.keys(judgement)).toEqual(['token', 'policy', 'broken'])
				expect([judgement.token, judgement.policy]).toEqual(['typed:7', policy])
				const rules = policy === null ? [] : passwordPolicies[policy].rules.map(({ rule }) => rule)
				for (const rule of judgement.broken) expect(rules).toContain(rule)
				const [key, value] = [JSON.stringify([policy, judgement.broken]), JSON.stringify(judgement)]
				expect(seen.get(key) ?? value).toBe(value)
				seen.set(key, value)
			}),
			{ numRuns: 300 }
		)
		expect(seen.size).toBeGreaterThan(3)
	})

	it('is the same, token and all, whichever way the keyboard writes its accents', () => {
		const listed =
			Array.from({ length: 50_000 }, (_, index) => `Écoute${index}`).find((text) => breached.has(text)) ?? ''
		expect(listed).not.toBe('')
		for (const text of [listed, 'Éàöñ', 'Bééf1924xk']) {
			for (const policy of policies) {
				const tokenFor = passwordMemory()
				const [composed, apart] = (['NFC', 'NFD'] as const).map((form) => {
					const typed = text.normalize(form)
					return judge(typed, tokenFor(typed, people.sam), policy, { person: people.sam }, breached)
				})
				expect(apart).toEqual(composed)
			}
		}
	})

	it.each<[string, PolicyId | null, readonly string[]]>([
		['owl-tin-9', 'nhsmail', ['minLength']],
		['marble-otter-£', 'nhsmail', ['forbids']],
		['Winter2018', 'nhsmail', ['notCommon']],
		['1q2w3e4r5t6y7u', 'nhsmail', ['notBreached']],
		['marble-otter-sunrise', 'nhsmail', []],
		['okoro and friends', 'nhsmail-current', ['noSpaces', 'noOwnNames']],
		['Ab1-xyz', 'nhsp', ['minLength']],
		['onlysmallletters', 'nhsp', ['mix']],
		['x', null, []]
	])('of "%s" under %s names what is broken', (text, policy, broken) => {
		expect(judge(text, 'typed:1', policy, { person: people.sam }, breached).broken).toEqual(broken)
	})
})

describe('the passwords of a page', () => {
	const screen: Screen = {
		title: 'x',
		skin: 'nhsp-site',
		address: 'x',
		fields: [
			{ kind: 'email', name: 'username', label: 'Email' },
			{ kind: 'password', name: 'old', label: 'Old' },
			{ kind: 'password', name: 'new', label: 'New', policy: 'nhsmail' },
			{ kind: 'password', name: 'again', label: 'Again' }
		],
		buttons: []
	}

	it('are those of its password fields that were filled in, with the policy of each', () => {
		expect(
			passwordsIn(screen, { username: 'a@example.org', old: 'one', new: 'two', other: 'three' }, () => '')
		).toEqual([
			{ name: 'old', text: 'one', policy: null },
			{ name: 'new', text: 'two', policy: 'nhsmail' }
		])
	})

	it('give way to their judgements, and everything else stays as typed', () => {
		const judgement = { token: 'typed:1', policy: null, broken: [] }
		expect(judged(screen, { username: 'a@example.org', old: 'one' }, { old: judgement })).toEqual({
			username: 'a@example.org',
			old: judgement
		})
	})

	it('are left out where nobody judged them: their text goes no further', () => {
		expect(judged(screen, { username: 'a@example.org', old: 'one' }, {})).toEqual({ username: 'a@example.org' })
	})
})

describe('a token', () => {
	it('is the number of an old password of the persona, or of one made up in this attempt', () => {
		const tokenFor = passwordMemory()
		const [newest, older] = people.sam.oldPasswords
		const typed = [older, 'one', 'two', newest, 'one', 'One'].map((text) => tokenFor(text, people.sam))
		expect(typed).toEqual(['old:1', 'typed:1', 'typed:2', 'old:0', 'typed:1', 'typed:3'])
	})

	it('is of one attempt only', () => {
		expect([passwordMemory()('one', people.jo), passwordMemory()('two', people.jo)]).toEqual(['typed:1', 'typed:1'])
	})
})

describe.each(folders)('an attempt at $folder', (folder) => {
	const walks = folder.walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const)
	const passwordFields = new Set(
		Object.values(folder.journey.screens).flatMap(({ fields = [] }) =>
			fields.flatMap(({ kind, name }) => (kind === 'password' ? name : []))
		)
	)

	it('has walkthroughs that type passwords, where it asks for any', () => {
		const typed = walks.flatMap(([, walkthrough]) => typedIn(walkthrough, passwordFields))
		expect(typed.length > 0).toBe(passwordFields.size > 0)
	})

	it.each(walks)('keeps no password that is typed in it: %s', (_, walkthrough) => {
		const { snapshot, log } = played(folder, walkthrough)
		const { person, ...world } = snapshot.context.world
		// The persona's old passwords are made up, and printed on their card.
		const kept = JSON.stringify([
			log,
			snapshot.context.answers,
			snapshot.context.problem,
			world,
			{ ...person, oldPasswords: [] }
		])
		for (const password of typedIn(walkthrough, passwordFields)) expect(kept).not.toContain(password)
	})
})

function typedIn({ steps }: { steps: readonly object[] }, passwordFields: ReadonlySet<string>): readonly string[] {
	const fills = steps.flatMap((step) => ('fill' in step ? Object.entries(step.fill as Record<string, unknown>) : []))
	return fills.flatMap(([name, value]) => (passwordFields.has(name) && typeof value === 'string' ? value : []))
}
