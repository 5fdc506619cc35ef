import { composed } from './typed-text.ts'

/** Points that a password needs (M-42). */
const ENOUGH = 5

/** So many in a row, such as 1234, dcba or 0000, are one word. */
const SHORTEST_RUN = 4

/**
 * Words that passwords are too often made of. The real list is not published; this one is our own. Written as `normalise`
 * leaves them: small letters, no 0, 1, $ or @.
 */
const BANNED_WORDS = [
	'password passwort passphrase passcode pass secret changeme letmein welcome hello',
	'login logon admin administrator guest user test testing temp temporary default',
	'qwerty qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm lq2w3e lq2w3e4r lqaz2wsx',
	'spring summer autumn winter christmas easter holiday weekend birthday',
	'monday tuesday wednesday thursday friday saturday sunday today',
	'january february march april june july august september october november december',
	'hospital nurse nursing doctor midwife ward clinic patient medical health nhsmail',
	'computer internet windows microsoft office trust staff work',
	'london england britain scotland wales liverpool arsenal chelsea football united',
	'iloveyou love sunshine princess dragon monkey superman batman pokemon starwars'
].flatMap((group) => group.split(' '))

/** Small letters, and the usual stand-ins turned back into letters: 0 to o, 1 to l, $ to s, @ to a (M-42). */
export function normalise(text: string): string {
	return composed(text)
		.toLowerCase()
		.replace(/[01$@]/g, (character) => LETTERS[character] ?? character)
}

const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', $: 's', '@': 'a' }

/**
 * Whether a password is too common, judged as the NHSmail engine does (M-42): one edit away from a banned word, or fewer
 * than five points, where a banned word anywhere in it is one point and each remaining character another. That a year and
 * a run such as 1234 are words too is our addition. `extraWords` are banned besides, such as an organisation's own.
 */
export function isCommon(text: string, extraWords: readonly string[] = []): boolean {
	const words = [...BANNED_WORDS, ...extraWords.map(normalise)]
	const normal = normalise(text)
	return words.some((word) => isWithinOneEdit(normal, word)) || points(text, words) < ENOUGH
}

/** Whether the text holds a name, however short (M-3), also in disguise: 'Poll' in 'p0LL23fb' (M-42). */
export function containsName(text: string, names: readonly string[]): boolean {
	const normal = normalise(text)
	return names.map(normalise).some((name) => name !== '' && normal.includes(name))
}

/** The fewest words and single characters that the text can be cut into. */
function points(text: string, words: readonly string[]): number {
	const characters = [...composed(text).toLowerCase()]
	// One unit for each character, so that both can be counted by position.
	const normal = characters.map((character) => (character.length === 1 ? normalise(character) : '\ufffd')).join('')
	const fewest = [0]
	for (let end = 1; end <= characters.length; end += 1) {
		const lengths = words.filter((word) => normal.endsWith(word, end)).map((word) => word.length)
		if (/^(?:19|20)\d\d$/.test(characters.slice(Math.max(0, end - 4), end).join(''))) lengths.push(4)
		const run = runEndingAt(characters, end)
		for (let length = SHORTEST_RUN; length <= run; length += 1) lengths.push(length)
		fewest.push(1 + Math.min(...[1, ...lengths].map((length) => fewest[end - length] ?? Infinity)))
	}
	return fewest.at(-1) ?? 0
}

/** How many characters before `end` are alike, count up or count down. */
function runEndingAt(characters: readonly string[], end: number): number {
	const stepInto = (index: number) => codeAt(characters, index) - codeAt(characters, index - 1)
	const step = stepInto(end - 1)
	if (!(Math.abs(step) <= 1)) return 1
	let start = end - 1
	while (start > 0 && stepInto(start) === step) start -= 1
	return end - start
}

function codeAt(characters: readonly string[], index: number): number {
	return characters[index]?.codePointAt(0) ?? Number.NaN
}

/** Whether one character added, left out or changed, or none, makes the two the same. */
function isWithinOneEdit(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one]
	if (long.length - short.length > 1) return false
	let same = 0
	while (same < short.length && short[same] === long[same]) same += 1
	const rest = long.slice(same + 1)
	return rest === short.slice(same) || rest === short.slice(same + 1)
}
