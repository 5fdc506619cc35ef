import type { Component } from 'svelte'
import type { Field, FieldKind } from '../../kit/screen.ts'

export type FieldOf<Kind extends FieldKind> = Extract<Field, { kind: Kind }>

/** What every component in this folder is given. A component's file is named for the kind of field it draws. */
export interface FieldProps<F extends Field = Field> {
	/** With its words filled in, and only the options that are shown. */
	field: F
	/** Unique in the document; each id inside begins with it. */
	id: string
	/** As typed. */
	answer: string
	/** What is wrong with it, in words. */
	error: string | null
	disabled: boolean
	/** Somebody else types into it, to be read along: nothing in it is hidden. */
	legible: boolean
	/** How many buttons have been pressed on this page: a password that was shown hides at the next one. */
	presses: number
	/** The characters of the picture. */
	captcha: string
	onanswer: (answer: string) => void
	/** A button inside the field, which neither checks nor sends what is typed. */
	onpress: (press: `press.${string}`) => void
}

const files = import.meta.glob<Component<FieldProps>>('./*.svelte', { eager: true, import: 'default' })

/** Throws for a kind that has no component. */
export function componentFor(kind: FieldKind): Component<FieldProps> {
	const component = files[`./${kind}.svelte`]
	if (!component) throw new Error(`No component draws a field of the kind "${kind}": expected ui/fields/${kind}.svelte`)
	return component
}
