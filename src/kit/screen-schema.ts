import * as v from 'valibot'
import { byName, countFromOne, exactly, oneOf, oneOrMore, pathPart, text, type Shape } from '../shapes/shapes.ts'
import type { Post } from './post.ts'
import type { Condition } from './condition.ts'
import type { Block, Button, Field, Option, Screen } from './screen.ts'
import { skins } from './skins.ts'
import { nameOf } from './verb.ts'

/** What somebody reads: there is something to read. */
export const words = v.pipe(text, v.nonEmpty('text that is not empty'))
export const pressName = v.pipe(text, v.regex(/^press\.\w+$/, 'the name of a press, such as "press.continue"'))
export const openName = v.pipe(text, v.regex(/^open\.\w+$/, 'the name of a link, such as "open.newPassword"'))

type OfKind<Union extends { kind: string }, Kind extends Union['kind']> = Extract<Union, { kind: Kind }>

/** For each kind of a union what its members have beside what all of them have. */
type ShapesByKind<Union extends { kind: string }, InAll extends string> = {
	[Kind in Union['kind']]: Shape<Omit<OfKind<Union, Kind>, InAll | 'kind'>>
}

function kinds<Kind extends string>(shapes: Readonly<Record<Kind, v.ObjectEntries>>, inAll: v.ObjectEntries) {
	const whole = Object.entries<v.ObjectEntries>(shapes).map(([kind, own]) => [
		kind,
		exactly({ kind: v.literal(kind), ...inAll, ...own })
	])
	return byName('kind', Object.fromEntries(whole) as Record<Kind, v.GenericSchema>)
}

type AnswerCondition = Extract<Condition, { field: string }>
type ReadingCondition = Extract<Condition, { reading: string }>

const condition = v.lazy((input) =>
	typeof input === 'object' && input !== null && 'reading' in input
		? exactly({ reading: nameOf('reading'), is: text } satisfies Shape<ReadingCondition>)
		: exactly({ field: pathPart, is: oneOrMore(text) } satisfies Shape<AnswerCondition>)
)
const when = v.exactOptional(condition)

const block = kinds(
	{
		heading: { text: words },
		paragraph: { text: words },
		list: { items: v.array(words), ordered: v.exactOptional(v.boolean()) },
		inset: { text: words },
		warning: { text: words },
		notice: { title: words, text: words },
		panel: { title: words, text: words },
		details: { summary: words, text: words },
		address: { text: words },
		summary: { rows: v.array(exactly({ key: words, value: text })) },
		totpSetup: { service: pathPart }
	} satisfies ShapesByKind<Block, 'when'>,
	{ when }
)

const options = v.array(
	exactly({ value: text, label: words, hint: v.exactOptional(words), when } satisfies Shape<Option>)
)
const anyField = {
	name: pathPart,
	label: words,
	hint: v.exactOptional(words),
	missing: v.exactOptional(words),
	optional: v.exactOptional(v.boolean()),
	autocomplete: v.exactOptional(words),
	when
}
const field = kinds(
	{
		text: {
			width: v.exactOptional(v.picklist([5, 10, 20], '5, 10 or 20')),
			maxLength: v.exactOptional(countFromOne)
		},
		email: {},
		phone: {},
		password: { policy: v.exactOptional(pathPart), show: v.exactOptional(words) },
		// What is typed here is kept as it is, so there is no room for the number of a bank card.
		code: { digits: v.pipe(countFromOne, v.maxValue(12, 'a number up to 12')) },
		date: {},
		nhsNumber: {},
		radios: { options },
		checkboxes: { options },
		select: { options },
		captcha: { another: pressName }
	} satisfies ShapesByKind<Field, keyof typeof anyField>,
	anyField
)

const button = exactly({
	label: words,
	press: pressName,
	look: v.exactOptional(oneOf(['primary', 'secondary', 'link'])),
	leavesForm: v.exactOptional(v.boolean()),
	when
} satisfies Shape<Button>)

export const screenSchema = exactly({
	title: words,
	skin: oneOf(skins),
	// Whoever looks at a page for training has to see at once that its address is none.
	address: v.nullable(v.pipe(text, v.startsWith('simulated: ', 'an address that begins with "simulated: "'))),
	inApp: v.exactOptional(condition),
	breadcrumb: v.exactOptional(v.array(words)),
	body: v.exactOptional(v.array(block)),
	fields: v.exactOptional(v.array(field)),
	buttons: v.array(button),
	about: v.exactOptional(v.array(words))
} satisfies Shape<Screen>)

export const postSchema = kinds(
	{
		email: {
			address: words,
			subject: words,
			paragraphs: v.array(words),
			links: v.exactOptional(v.array(exactly({ label: words, opens: openName })))
		},
		text: { body: words },
		call: { says: words, asks: v.exactOptional(oneOf(['code', 'password'])) },
		letter: { title: words, paragraphs: v.array(words), rows: v.array(exactly({ key: words, value: text })) }
	} satisfies ShapesByKind<Post, 'from'>,
	{ from: words }
)
