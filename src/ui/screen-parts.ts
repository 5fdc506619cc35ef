import { fieldsShown, type TypedAnswers } from '../kit/format.ts'
import { holds } from '../kit/condition.ts'
import { say, type Readings } from '../kit/readings.ts'
import { readWithheld } from '../rules/withheld-text.ts'
import { isLeavingForm, type Block, type Button, type Field, type FieldKind, type Screen } from '../kit/screen.ts'

/** One piece of a page's body. `key` stays the same while other pieces come and go. */
export type Part = { key: string } & ({ block: Block } | { field: Field })

/** A screen's button, with what the data leave open decided: it is primary, and it leaves the form if it looks like a link. */
export interface ShownButton extends Button {
	look: 'primary' | 'secondary' | 'link'
	leavesForm: boolean
	/** What Enter in a field presses: the first primary one. */
	submits: boolean
}

/**
 * What stands on the page now, in reading order, words filled in. A block that hangs on the answer to a field of the same
 * page follows that field; every other block stands above all fields.
 */
export function partsOf(screen: Screen, answers: TypedAnswers, readings: Readings): readonly Part[] {
	const fields = fieldsShown(screen, answers, readings)
	const blocks = (screen.body ?? [])
		.map((block, index) => ({ key: `block ${index}`, block, after: fieldBefore(block, fields) }))
		.filter(({ block }) => holds(block.when, answers, readings))
	const blocksAfter = (name: string | null): Part[] =>
		blocks.filter(({ after }) => after === name).map(({ key, block }) => ({ key, block: filled(block, readings) }))
	return [
		...blocksAfter(null),
		...fields.flatMap((field): Part[] => [
			{ key: `field ${field.name}`, field: filled(field, readings) },
			...blocksAfter(field.name)
		])
	]
}

/** What stands above the page now, words filled in. In an app there is no address bar. */
export function headOf({ title, address, inApp, breadcrumb = [] }: Screen, readings: Readings) {
	const isInApp = inApp !== undefined && holds(inApp, {}, readings)
	return {
		title: say(title, readings),
		address: address === null || isInApp ? null : say(address, readings),
		breadcrumb: breadcrumb.map((step) => say(step, readings))
	}
}

/** The buttons that stand on the page now, those that look like links last. */
export function buttonsOf(screen: Screen, answers: TypedAnswers, readings: Readings): readonly ShownButton[] {
	const buttons = screen.buttons.filter(({ when }) => holds(when, answers, readings))
	const submit = buttons.find(({ look = 'primary' }) => look === 'primary')
	return buttons
		.map((button) => {
			const { look = 'primary' } = button
			return { ...filled(button, readings), look, leavesForm: isLeavingForm(button), submits: button === submit }
		})
		.toSorted((a, b) => Number(a.look === 'link') - Number(b.look === 'link'))
}

/**
 * What the fields hold when the page opens. A password, a code or the characters of a picture is always typed anew, and so is
 * what was not kept.
 */
export function firstAnswers(screen: Screen, known: TypedAnswers): Record<string, string> {
	const prefilled = (screen.fields ?? []).filter(({ kind }) => !NEVER_PREFILLED.has(kind))
	return Object.fromEntries(
		prefilled.map(({ name }) => [name, readWithheld(known[name] ?? '') ? '' : (known[name] ?? '')])
	)
}

const NEVER_PREFILLED: ReadonlySet<FieldKind> = new Set(['password', 'code', 'captcha'])

function fieldBefore({ when }: Block, fields: readonly Field[]): string | null {
	const name = when && 'field' in when ? when.field : null
	return fields.some((field) => field.name === name) ? name : null
}

/** The same data with the readings filled in wherever it holds words. */
function filled<T>(data: T, readings: Readings): T {
	const fill = (value: unknown): unknown => {
		if (typeof value === 'string') return say(value, readings)
		if (Array.isArray(value)) return value.map(fill)
		if (typeof value !== 'object' || value === null) return value
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part)]))
	}
	return fill(data) as T
}
