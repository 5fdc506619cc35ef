import type { BoxKind, DeviceUse } from '../devices/device.ts'
import { devices } from '../devices/registry.ts'
import type { Field } from '../kit/screen.ts'
import { recipientOf } from '../rules/email-addresses.ts'
import { asTyped, isDramaNumber } from '../rules/phone-numbers.ts'
import { isFictionalAddress } from '../rules/real-looking.ts'
import { hasWord, namesIn, plain, readCharacters } from '../rules/typed-text.ts'
import { withheldPhone } from '../rules/withheld-phones.ts'
import { readWithheld, withheld } from '../rules/withheld-text.ts'
import type { World } from '../world/world.ts'
import type { Log } from './log.ts'

/** Tells texts that are not kept apart, without keeping them: the same number for the same text. */
export type Numbering = (text: string) => number

/** What a service looks for in an email. */
export interface Sought {
	phrases: readonly string[]
	words: readonly string[]
}

/**
 * What is kept of a deed with a thing on the desk. An email's body is as the person wrote it: it has to be free. Of its subject
 * stay the words that the service looks for.
 */
export function keptUse(use: DeviceUse, sought: () => Sought, world: World, numberOf: Numbering): DeviceUse {
	const boxes: Readonly<Record<string, BoxKind>> = devices.get(use.device)?.boxes[use.act] ?? {}
	if (Object.keys(boxes).length === 0) return use
	const own = ownTexts(world)
	const isKept = (text: string, kind: LikeField) => isKeptWhole(text, [likeField(kind)], own)
	const keep = (text: string, kind: LikeField) => keptText(text, [likeField(kind)], own, numberOf)
	const kept: Readonly<Record<BoxKind, (text: string) => string>> = {
		recipient: (text) => (isKept(recipientOf(text), 'email') ? recipientOf(text) : keep(text, 'email')),
		username: (text) => keep(text, 'email'),
		digits: (text) => keep(readCharacters(text), 'code'),
		subject: keptSubject,
		free: (text) => text
	}
	const details = Object.entries(use.details).map(([name, value]: [string, unknown]) => {
		const box = boxes[name]
		return [name, box && typeof value === 'string' ? kept[box](value) : value]
	})
	return { ...use, details: Object.fromEntries(details) } as DeviceUse

	function keptSubject(subject: string): string {
		if (isKept(subject, 'text')) return subject
		const { phrases, words } = sought()
		const named = [
			...phrases.filter((phrase) => namesIn(subject, phrase)),
			...words.filter((word) => hasWord(subject, word))
		]
		return named.length > 0 ? [...new Set(named)].join(', ') : keep(subject, 'text')
	}
}

type LikeField = 'email' | 'code' | 'text'

/** A box of a device, as a page would have it. */
function likeField(kind: LikeField): KeptField {
	return { kind, name: '', label: '', digits: MOST_NUMBERS }
}

/** Numbers that go on from those of a log: a text of which only they are left is not known again. */
export function numberingAfter(log: Log): Numbering {
	const given = [...JSON.stringify(log).matchAll(/"other:\w+:\w+:(\d+)[":]/g)].map(([, which]) => Number(which))
	let last = Math.max(0, ...given)
	const known = new Map<string, number>()
	return (text) => {
		const which = known.get(text) ?? ++last
		known.set(text, which)
		return which
	}
}

/** What a text becomes in the boxes of these fields, which share a name. */
export function keptText(
	text: string,
	fields: readonly KeptField[],
	own: readonly string[],
	numberOf: Numbering
): string {
	if (isKeptWhole(text, fields, own)) return text
	return fields.some(({ kind }) => kind === 'phone') ? withheldPhone(text, numberOf) : withheld(text, numberOf(text))
}

function isKeptWhole(text: string, fields: readonly KeptField[], own: readonly string[]): boolean {
	return text === '' || fields.some((field) => isClosed(text, field)) || own.some((known) => isSame(text, known))
}

/** What the persona goes by, and what services have on them. Passwords they had are not among it. */
export function ownTexts({
	person,
	accounts,
	captcha
}: Pick<World, 'person' | 'accounts' | 'captcha'>): readonly string[] {
	const { firstName, lastName, role, employer, workEmail, email, dateOfBirth, nhsNumber } = person
	const { addressLine, town, postcode, staffGroup, mobile, landline = null } = person
	const texts = [
		...[firstName, lastName, `${firstName} ${lastName}`, role, employer, employer.replace(MADE_UP, '')],
		...[workEmail, email, dateOfBirth, nhsNumber],
		...[addressLine, town, postcode, staffGroup, mobile, asTyped(mobile), landline, captcha],
		...Object.values(accounts).flatMap((account) => [
			...[account.title, account.username, account.email, account.mobile, account.mobile && asTyped(account.mobile)],
			...Object.values(account.holds)
		])
	]
	return texts.filter(
		(text): text is string => typeof text === 'string' && plain(text) !== '' && readWithheld(text) === null
	)
}

export type KeptField = Pick<Field, 'kind' | 'name' | 'label'> & {
	digits?: number
	options?: readonly { value: string }[]
}

/** Of the numbers that are given in a video, and of a code whose length nobody says. */
const MOST_NUMBERS = 6

/**
 * Whether it is one of the answers that this field has room for, and nobody's. Digits alone are not enough where everybody has
 * a number of their own: of those only the ones that are never issued count.
 */
function isClosed(text: string, { kind, digits = MOST_NUMBERS, options = [] }: KeptField): boolean {
	switch (kind) {
		case 'radios':
		case 'select':
			return options.some(({ value }) => value === text)
		case 'checkboxes':
			return text.split(',').every((chosen) => options.some(({ value }) => value === chosen))
		case 'code':
			return new RegExp(`^\\d{1,${digits}}$`).test(text)
		case 'nhsNumber':
			return /^999\d{0,7}$/.test(text)
		case 'phone':
			return isDramaNumber(text)
		case 'date':
			return /^\d{0,4}-\d{0,2}-\d{0,2}$/.test(text)
		case 'email':
			return isFictionalAddress(text)
		default:
			return false
	}
}

/** Capitals, spaces and punctuation are spelling, as long as there are but few of them. */
function isSame(text: string, own: string): boolean {
	return plain(text) === plain(own) && text.length <= own.length + MOST_SPELLING
}

const MOST_SPELLING = 4
const MADE_UP = ' (made up)'
