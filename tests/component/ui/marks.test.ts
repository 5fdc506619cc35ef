import { expect, it } from 'vitest'
import { render } from '@testing-library/svelte'
import { icons, type IconName } from '../../../src/ui/icons.ts'
import { builtIn } from '../../../src/app/shelf/built-in.ts'
import Icon from '../../../src/ui/Icon.svelte'
import Mark from '../../../src/ui/Mark.svelte'
import WordMark from '../../../src/ui/WordMark.svelte'

const services = [...new Set(builtIn.map(({ service }) => service))]

const drawn = (container: HTMLElement) => container.querySelector('svg')
const sign = (container: HTMLElement) => container.querySelector('path')?.getAttribute('d')

it.each(Object.keys(icons) as IconName[])('hides the icon %s from who hears the page, and draws it', (name) => {
	const { container } = render(Icon, { name })
	expect(drawn(container)?.getAttribute('aria-hidden')).toBe('true')
	expect(sign(container)).toMatch(/^M/)
})

it('draws no two icons alike', () => {
	expect(new Set(Object.values(icons)).size).toBe(Object.keys(icons).length)
})

it('gives each service a mark of its own, and one that nobody knows a plain one', () => {
	const signOf = (service: string) => sign(render(Mark, { service }).container)
	const signs = [...services, 'A service of somebody’s own', 'constructor'].map(signOf)
	expect(new Set(signs).size).toBe(services.length + 1)
	expect(signs.at(-1)).toBe(signs.at(-2))
})

it('says no word for a mark, since the service’s name stands beside it', () => {
	for (const service of services) {
		const { container } = render(Mark, { service })
		expect(container.textContent.trim()).toBe('')
		expect(drawn(container)?.getAttribute('aria-hidden')).toBe('true')
	}
})

it('says the name of Dry Run once, beside the sign', () => {
	const { container } = render(WordMark)
	expect(container.textContent.trim()).toBe('Dry Run')
	expect(drawn(container)?.getAttribute('aria-hidden')).toBe('true')
})
