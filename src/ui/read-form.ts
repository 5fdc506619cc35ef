import { dateAnswer, type TypedAnswers } from '../kit/format.ts'
import type { Field } from '../kit/screen.ts'

/**
 * What the boxes of these fields hold, whoever filled them: a password manager tells the page of it in its own way, or not at
 * all. `partOf` is the element that a field is drawn in.
 */
export function readForm(fields: readonly Field[], partOf: (field: string) => Element | null): TypedAnswers {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const part = partOf(field.name)
			return part ? [[field.name, answerIn(field, part)]] : []
		})
	)
}

function answerIn({ kind, name }: Field, part: Element): string {
	switch (kind) {
		case 'radios':
		case 'checkboxes':
			return [...part.querySelectorAll('input')].flatMap(({ checked, value }) => (checked ? [value] : [])).join(',')
		case 'date':
			return dateAnswer({
				day: textIn(part, `${name}-day`),
				month: textIn(part, `${name}-month`),
				year: textIn(part, `${name}-year`)
			})
		default:
			return textIn(part, name)
	}
}

function textIn(part: Element, name: string): string {
	return part.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? ''
}
