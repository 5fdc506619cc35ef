import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from 'sass-embedded'
import { describe, expect, it } from 'vitest'
import { skins } from '../../../src/kit/skins.ts'

const folder = join(import.meta.dirname, '../../../src/ui')

type Colour = readonly [red: number, green: number, blue: number]

const WHITE: Colour = [255, 255, 255]

/** What a style sheet sets a custom property to, the first time that it does: what holds on paper comes later. */
function propertyOf(css: string, name: string): string | undefined {
	return new RegExp(`${name}: ([^;]+);`).exec(css)?.[1]
}

function coloursIn(text: string): readonly Colour[] {
	return [...text.matchAll(/#([0-9a-f]{6}|[0-9a-f]{3})\b/g)].map(([, digits = '']) => {
		const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
		const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16)
		return [part(0), part(2), part(4)]
	})
}

function mix(some: Colour, other: Colour, share: number): Colour {
	const part = (at: 0 | 1 | 2) => some[at] * (1 - share) + other[at] * share
	return [part(0), part(1), part(2)]
}

/** As WCAG 2.2 has it. */
function contrast(some: Colour, other: Colour): number {
	const [darker = 0, lighter = 0] = [some, other].map(luminance).sort((a, b) => a - b)
	return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = colour.map((part) =>
		part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
	)
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** In degrees; of a grey, none. */
function hue([red, green, blue]: Colour): number {
	const angle = (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI
	return (angle + 360) % 360
}

function saturation(colour: Colour): number {
	return (Math.max(...colour) - Math.min(...colour)) / Math.max(...colour)
}

const theme = compile(join(folder, 'theme.scss')).css
const shared = compile(join(folder, 'service.scss'), {
	loadPaths: [join(folder, '../../node_modules')],
	quietDeps: true
}).css

/** A colour of the tool, in the light scheme. */
function tool(name: string): Colour {
	const [colour] = coloursIn(new RegExp(`${name}: ([^;]+);`).exec(theme)?.[1] ?? '')
	if (!colour) throw new Error(`The theme has no ${name}`)
	return colour
}

const dims = [...theme.matchAll(/--dim: (\d+)%/g)].map(([, percent]) => Number(percent) / 100)

describe('skins', () => {
	it('are the style sheets that there are', () => {
		expect(readdirSync(join(folder, 'skins'))).toEqual(skins.map((skin) => `${skin}.scss`))
	})

	it.each(skins)('"%s" can be read in either scheme, and has nothing of the tool', (skin) => {
		const css = compile(join(folder, `skins/${skin}.scss`)).css
		const set = (name: string) => propertyOf(css, name) ?? propertyOf(shared, name) ?? ''
		const [action = WHITE] = coloursIn(set('--action'))
		const [ground = WHITE] = coloursIn(set('--ground'))
		const [edge = WHITE] = coloursIn(set('--edge'))

		for (const dim of dims) {
			const surface = mix(WHITE, tool('--tone'), dim)
			expect.soft(contrast(action, surface), `buttons and links, toned down by ${dim}`).toBeGreaterThan(4.5)
			expect.soft(contrast(edge, surface), `the edge of a field, toned down by ${dim}`).toBeGreaterThan(3)
			// What lies on a dark ground lies on a sheet of its own.
			if (luminance(ground) > 0.5) {
				const toned = mix(ground, tool('--tone'), dim)
				expect.soft(contrast(action, toned), `on the ground, toned down by ${dim}`).toBeGreaterThan(4.5)
			}
		}
		for (const head of coloursIn(set('--head')))
			expect.soft(contrast(head, coloursIn(set('--head-ink'))[0] ?? tool('--ink')), 'its head').toBeGreaterThan(4.5)

		const turn = Math.abs(hue(action) - hue(tool('--accent')))
		expect.soft(saturation(action) < 0.25 || Math.min(turn, 360 - turn) > 30, 'buttons that are not plum').toBe(true)
	})

	it('lose their glare in the dark scheme, and not on paper', () => {
		expect(dims).toEqual([0, 0.09, 0])
	})
})
