import * as v from 'valibot'
import { keptText, keptUse, numberingAfter, ownTexts, type KeptField, type Sought } from '../attempt/kept-text.ts'
import type { World } from '../world/world.ts'
import type { OldAttempt } from './old-attempt.ts'
import { oldFields, oldSought } from './typed-before.data.ts'

/**
 * Leaves of what was typed only what is kept today. What was done for the person stays: no one typed it. Which picture was on
 * the page is not in the log, so characters of its form stay. Of a damaged attempt everything goes but closed forms.
 */
export function forgetFreeText({ record, log }: OldAttempt): OldAttempt {
	const { world } = record
	const fields = oldFields[String(record['journeyId'])] ?? {}
	const numberOf = numberingAfter([])
	const isWhole = v.is(wholeWorld, world)
	const own = isWhole ? ownTexts(world as unknown as World) : []
	const keep = (name: string, text: unknown) =>
		typeof text !== 'string' || isPicture(name, text)
			? text
			: keptText(text, (fields[name] ?? []).map(fieldOf), own, numberOf)
	const keepUse = (use: unknown) =>
		isWhole ? keptUse(use as Use, () => sought(world.person), world as unknown as World, numberOf) : use
	const entries = log.map((entry, index) => {
		const { event } = entry
		return index < Number(record['played']) || !isObject(event) ? entry : { ...entry, event: keptEvent(event) }
	})
	return {
		record: isWhole ? { ...record, world: { ...world, devices: keptDevices(world.devices) } } : record,
		log: entries
	}

	function keptEvent(event: Loose): Loose {
		const { answers, fields: refused, use } = event
		if (isObject(answers)) {
			const kept = Object.entries(answers).map(([name, answer]) => [name, keep(name, answer)])
			return { ...event, answers: Object.fromEntries(kept) }
		}
		if (Array.isArray(refused)) return { ...event, fields: refused.map(keptRefusal) }
		return v.is(oldUse, use) ? { ...event, use: keepUse(use) } : event
	}

	function keptRefusal(field: unknown): unknown {
		return isObject(field) ? { ...field, entered: keep(String(field['name']), field['entered']) } : field
	}

	/** A chapter of a story begins with the mails of those before it. */
	function keptDevices<Devices extends WholeWorld['devices']>(devices: Devices): Devices {
		const sent = devices.composer.sent.map((mail) => {
			const { from, to, subject, body } = mail
			const use = { device: 'composer', act: 'send', details: { from, to, subject, body } }
			return { ...mail, ...(keepUse(use) as Use).details }
		})
		return { ...devices, composer: { ...devices.composer, sent } }
	}
}

type Loose = Readonly<Record<string, unknown>>
type Use = Parameters<typeof keptUse>[0]
type WholeWorld = v.InferOutput<typeof wholeWorld>

const text = v.string()
const mail = { from: text, to: text, subject: text, body: text }

/** As much of a world as is looked at here. */
const wholeWorld = v.looseObject({
	person: v.looseObject({ firstName: text, lastName: text, workEmail: text, employer: text, mobile: text }),
	accounts: v.record(text, v.looseObject({ mobile: v.nullable(text), holds: v.record(text, text) })),
	devices: v.looseObject({ composer: v.looseObject({ sent: v.array(v.looseObject(mail)) }) })
})

const oldUse = v.variant('device', [
	v.looseObject({ device: v.literal('composer'), details: v.looseObject(mail) }),
	v.looseObject({
		device: v.literal('authenticator'),
		act: v.literal('add'),
		details: v.looseObject({ account: text })
	}),
	v.looseObject({
		device: v.literal('camera'),
		act: v.literal('recordVideo'),
		details: v.looseObject({ numbers: text })
	})
])

function sought({ firstName, lastName, workEmail }: WholeWorld['person']): Sought {
	return { ...oldSought, phrases: [...oldSought.phrases, `${firstName} ${lastName}`, workEmail] }
}

function fieldOf(spec: string): KeptField {
	const [kind = ''] = spec.split(' ')
	const given = spec.slice(kind.length + 1)
	return {
		kind: kind as KeptField['kind'],
		name: '',
		label: '',
		...(kind === 'code' ? { digits: Number(given) } : { options: given.split(',').map((value) => ({ value })) })
	}
}

function isPicture(name: string, text: string): boolean {
	return name === 'captcha' && /^[\dA-Z]{6}$/i.test(text)
}

function isObject(value: unknown): value is Loose {
	return typeof value === 'object' && value !== null
}
