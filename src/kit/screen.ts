import type { PolicyId } from '../rules/password-policies.ts'
import type { Condition } from './condition.ts'
import type { Skin } from './skins.ts'

interface Conditional {
	when?: Condition
}

/**
 * A piece of a page above its fields. Every text may hold readings in braces, such as `{account.nhsmail.mask}`;
 * `readings.ts` lists them.
 */
export type Block = Conditional &
	(
		| { kind: 'heading'; text: string }
		| { kind: 'paragraph'; text: string }
		| { kind: 'list'; items: readonly string[]; ordered?: boolean }
		| { kind: 'inset'; text: string }
		| { kind: 'warning'; text: string }
		| { kind: 'notice'; title: string; text: string }
		| { kind: 'panel'; title: string; text: string }
		| { kind: 'details'; summary: string; text: string }
		| { kind: 'address'; text: string }
		| { kind: 'summary'; rows: readonly { key: string; value: string }[] }
		/** A QR code and, for those who can't scan it, the key as text: both from the account that is being set up. */
		| { kind: 'totpSetup'; service: string }
	)

export interface Option {
	value: string
	label: string
	hint?: string
	when?: Condition
}

interface AnyField extends Conditional {
	/** The key of the answer, and part of the element's id. */
	name: string
	label: string
	hint?: string
	/** What the error says when the field is left empty. Every field is mandatory unless `optional`. */
	missing?: string
	optional?: boolean
	/**
	 * Standard autofill token: which of the persona's facts it asks for, where its kind does not tell; `off` where it is somebody
	 * else's. The browser is not told, or it would offer what is the real person's own.
	 */
	autocomplete?: AutoFill
}

export type Field =
	| (AnyField & { kind: 'text'; width?: 5 | 10 | 20; maxLength?: number })
	| (AnyField & { kind: 'email' })
	| (AnyField & { kind: 'phone' })
	/** `policy` is set where a password is chosen, and absent where a known one, or the same one again, is typed. */
	| (AnyField & { kind: 'password'; policy?: PolicyId; show?: string })
	| (AnyField & { kind: 'code'; digits: number })
	/** Answer: `YYYY-MM-DD`. */
	| (AnyField & { kind: 'date' })
	/** Answer: ten digits, no spaces. */
	| (AnyField & { kind: 'nhsNumber' })
	| (AnyField & { kind: 'radios'; options: readonly Option[] })
	/** Answer: the chosen values joined by commas, in the order of the options. */
	| (AnyField & { kind: 'checkboxes'; options: readonly Option[] })
	| (AnyField & { kind: 'select'; options: readonly Option[] })
	/** Characters in a picture, drawn from `world.captcha`. `another` is the press that draws a new one. */
	| (AnyField & { kind: 'captcha'; another: `press.${string}` })

export type FieldKind = Field['kind']

export interface Button extends Conditional {
	label: string
	press: `press.${string}`
	/** `primary` is the page's submit; `secondary` a button beside it; `link` looks like a link in the page. */
	look?: 'primary' | 'secondary' | 'link'
	/** Sends no answers and checks none: 'Cancel', 'Back', 'Send New Code'. Without it, what looks like a link does so. */
	leavesForm?: boolean
}

export function isLeavingForm({ look, leavesForm = look === 'link' }: Button): boolean {
	return leavesForm
}

/** What one page shows, as data. The renderer knows blocks and fields; it knows no journey. */
export interface Screen {
	/** The heading of the page, and the title of the simulated tab. */
	title: string
	/** The look of the service. */
	skin: Skin
	/** What the simulated address bar shows, as text; `null` where what is on the screen is no browser, and so has none. */
	address: string | null
	/** The same page within an app, which has no address bar, while this holds. */
	inApp?: Condition
	breadcrumb?: readonly string[]
	body?: readonly Block[]
	fields?: readonly Field[]
	buttons: readonly Button[]
	/** What a trainer would say of the page: where the source is odd, what is our assumption. Not part of the service. */
	about?: readonly string[]
}

export type Screens = Readonly<Record<string, Screen>>

type Each<S extends Screens> = S[keyof S]
type CaptchaPress<F> = F extends { another: infer P extends `press.${string}` } ? P : never
type FieldsOf<T> = T extends { fields: readonly (infer F)[] } ? F : never

/** Every press that a screen can send, taken from the screens: the flow can neither misspell nor invent one. */
export type PressOf<S extends Screens> = Each<S>['buttons'][number]['press'] | CaptchaPress<FieldsOf<Each<S>>>
export type FieldNameOf<S extends Screens> =
	FieldsOf<Each<S>> extends infer F ? (F extends { name: infer N extends string } ? N : never) : never
