import { advice, error, type Finding } from './finding.ts'
import { blanksIn, wordsAt } from './page-words.ts'
import type { Rules } from './rule.ts'

/** Words that the style of NHS services does without, and what it says in their place. */
const OTHERWISE: readonly { says: RegExp; mend: string }[] = [
	{ says: /(?:^|[.?!:] )please\b/i, mend: 'Say what to do, without "please"' },
	{ says: /\bclick(?:s|ed|ing)?\b/i, mend: 'Say "select": not everybody has a mouse' },
	{ says: /\b(?:oops|whoops)\b/i, mend: 'Say what happened and what to do' },
	{ says: /\b(?:in)?valid\b/i, mend: 'Say which form it should have' },
	{ says: /!(?:\s|$)/, mend: 'End the sentence with a full stop' }
]

/** Advice on words. What a source says in these words is quoted as it stands. */
export const wordRules: Rules = {
	'names its goal with nothing in braces but the name': ({ journey: { goal = '' } }) =>
		blanksIn(goal)
			.filter((blank) => blank !== 'name')
			.map((blank) => error(['goal'], `It has "{${blank}}"`, 'Only {name} stands for something there: a first name')),

	'says on pages and in post what to do, in plain words': ({ journey: { screens, messages, posts, quotes = [] } }) => {
		const pages = Object.entries(screens).flatMap(([id, { about: _, ...screen }]) => wordsAt(screen, ['screens', id]))
		const texts = [...pages, ...wordsAt(messages, ['messages']), ...wordsAt(posts, ['posts'])]
		return texts.flatMap(({ path, text }) => {
			const own = quotes.reduce((left, { words }) => left.replaceAll(words, ''), text)
			return OTHERWISE.flatMap(({ says, mend }): Finding[] => {
				const [found] = says.exec(own) ?? []
				return found === undefined ? [] : [advice(path, `It says "${found.replace(/^\W+/, '').trim() || found}"`, mend)]
			})
		})
	}
}
