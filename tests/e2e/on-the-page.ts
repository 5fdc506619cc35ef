import type { Locator, Page } from '@playwright/test'
import type { Field } from '../../src/kit/screen.ts'
import type { Hands } from './hands.ts'
import { datePartsOf, escaped, optionLabel } from './labels.ts'

/** Fills in a field of the page, which is found by its label. */
export async function fillIn(service: Locator, hands: Hands, field: Field, text: string): Promise<void> {
	const control = service.getByLabel(field.label, { exact: true })
	switch (field.kind) {
		case 'radios':
		case 'checkboxes': {
			const role = field.kind === 'radios' ? 'radio' : 'checkbox'
			for (const value of text.split(',')) {
				await hands.tick(service.getByRole(role, { name: optionLabel(field, value), exact: true }))
			}
			return
		}
		case 'select':
			await hands.choose(control, optionLabel(field, text))
			return
		case 'date': {
			const date = service.getByRole('group', { name: field.label, exact: true })
			for (const [part, typed] of Object.entries(datePartsOf(text))) await hands.type(date.getByLabel(part), typed)
			return
		}
		default:
			await hands.type(control, text)
	}
}

/** What the 'You are' card says, which has to be in sight, by the labels of its lines. */
export async function linesOnCard(page: Page): Promise<ReadonlyMap<string, string>> {
	const card = page.getByRole('region', { name: 'You are' })
	const labels = await card.getByRole('term').allInnerTexts()
	const values = await card
		.getByRole('definition')
		.filter({ hasNot: page.getByRole('button') })
		.allInnerTexts()
	return new Map(labels.map((label, index) => [label, values[index]?.trim() ?? '']))
}

/** The last text of the sender who wrote last, on a phone that was picked up. */
export function newestText(phone: Locator): Promise<string> {
	const threads = phone.getByRole('group').filter({ has: phone.page().getByRole('list') })
	return threads.first().getByRole('listitem').last().innerText()
}

/** The characters of the picture on the page, which is for the eye alone: has them spelled out. */
export async function spelledOut(service: Locator, hands: Hands): Promise<string> {
	const spelling = service.getByRole('button', { name: 'Hear or read the characters instead' })
	await hands.press(spelling)
	const spelt = await service
		.getByRole('paragraph')
		.filter({ hasText: /^The characters are: / })
		.innerText()
	await hands.press(spelling)
	const characters = spelt.match(/^The characters are: ([^.]+)\./)?.[1] ?? ''
	return characters
		.split(', ')
		.map((character) => character.replace('capital ', ''))
		.join('')
}

/**
 * What stands in a page for a reading, by the text of the page that has its braces; `null` where none has. `here` is what it
 * reads, for its shape.
 */
export function readOff(
	shown: string,
	texts: readonly string[],
	{ reads, here }: { reads: string; here: string }
): string | null {
	// What is all of a line could be any line, but for its shape.
	const shape = /\d/.test(here) ? escaped(here).replaceAll(/\d/g, '\\d') : '.+'
	const template = texts.find((text) => text.includes(`{${reads}}`))
	if (template === undefined) return null
	const pattern = template
		.split(`{${reads}}`)
		.map((part) =>
			part
				.split(/\{[\w.-]+\}/)
				.map(escaped)
				.join('.+')
		)
		.join(`(${shape})`)
	return new RegExp(pattern).exec(shown)?.[1] ?? null
}
