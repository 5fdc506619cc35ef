import { draw } from '../../rules/random.ts'

/** What there is to draw, in units of the picture. */
export interface CaptchaPicture {
	width: number
	height: number
	/** `turn` in degrees, about the character's own place. */
	characters: readonly { character: string; x: number; y: number; size: number; turn: number }[]
	/** SVG paths across the picture. */
	lines: readonly string[]
}

const HEIGHT = 64
const STEP = 36
const LINES = 4

/** A picture that is hard on a machine and fair to a person. The same characters always give the same picture. */
export function captchaPicture(text: string): CaptchaPicture {
	const between = spread(text)
	const width = STEP * ([...text].length + 1)
	const characters = [...text].map((character, index) => ({
		character,
		x: STEP * (index + 1),
		y: between(40, 50),
		size: between(30, 38),
		turn: between(-24, 24)
	}))
	const lines = Array.from({ length: LINES }, () => {
		const [start, bend, end] = [between(8, HEIGHT - 8), between(-10, HEIGHT + 10), between(8, HEIGHT - 8)]
		return `M0 ${start}Q${width / 2} ${bend} ${width} ${end}`
	})
	return { width, height: HEIGHT, characters, lines }
}

/** The characters for the ear: "capital K, 7, m". */
export function spelledOut(text: string): string {
	return [...text].map((character) => (/\p{Lu}/u.test(character) ? `capital ${character}` : character)).join(', ')
}

/** Whole numbers that look random and hang on the text alone. */
function spread(text: string): (from: number, to: number) => number {
	let seed = [...text].reduce((mixed, character) => Math.imul(mixed, 31) + (character.codePointAt(0) ?? 0), 7)
	return (from, to) => {
		const drawn = draw(seed)
		seed = drawn.seed
		return Math.round(from + drawn.value * (to - from))
	}
}
