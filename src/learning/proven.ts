import { isProof } from '../modes/modes.ts'

/** What a result says of how far it reaches. */
export interface Reach {
	/** Whether it shows that the person can do the journey; missing where it was kept before there were core tests. */
	certifies?: boolean | undefined
	/** The title of the beginning; missing likewise. */
	beginning?: string | undefined
}

/** What a passed test proves: the whole journey, one beginning of it, or what a test proved before there were core tests. */
export type Proof = 'journey' | 'beginning' | 'before-core-tests'

export function proofOf({ certifies }: Reach): Proof {
	if (certifies === undefined) return 'before-core-tests'
	return certifies ? 'journey' : 'beginning'
}

/** A journey by its title, as far as a passed test of it proves something: 'Reset a password, when the text is late'. */
export function provenWords(title: string, reach: Reach): string {
	return { journey: title, beginning: `${title}, ${whenWords(reach)}`, 'before-core-tests': `${title}, ${BEFORE}` }[
		proofOf(reach)
	]
}

/** 'passed', with how far it reaches where that is not the journey. */
export function passedWords(reach: Reach): string {
	return { journey: 'passed', beginning: `passed only ${whenWords(reach)}`, 'before-core-tests': BEFORE }[
		proofOf(reach)
	]
}

/** What all tests of one journey have shown so far: 'passed', or how far that reaches; `null` where none was passed. */
export function testedWords(tests: readonly (Reach & { mode: string; passed: boolean })[]): string | null {
	const passed = tests.filter((test) => isProof(test.mode) && test.passed)
	const best = (['journey', 'before-core-tests', 'beginning'] as const).find((proof) =>
		passed.some((test) => proofOf(test) === proof)
	)
	if (!best) return null
	if (best !== 'beginning') return passedWords({ certifies: best === 'journey' ? true : undefined })
	return `passed only ${[...new Set(passed.map(whenWords))].join(' and ')}`
}

const BEFORE = 'passed before core tests'

/** The title of a beginning as the end of a sentence. A first word that is a name keeps its capital. */
function whenWords({ beginning = '' }: Reach): string {
	const [first = ''] = beginning.split(' ')
	const isName = /\p{Lu}/u.test(first.slice(1))
	return `when ${isName ? beginning : beginning.slice(0, 1).toLowerCase() + beginning.slice(1)}`
}
