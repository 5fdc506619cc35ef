import type { DeviceUse } from '../devices/device.ts'
import type { TypedAnswers } from '../kit/format.ts'
import { hasWord, namesIn, plain } from '../kit/guards.ts'
import type { Journey } from '../kit/journey.ts'
import { readingsOf, say } from '../kit/readings.ts'
import type { Field, Screen } from '../kit/screen.ts'
import { recipientOf } from '../rules/email-addresses.ts'
import { readWithheld, withheld } from '../rules/kept-text.ts'
import { asTyped } from '../rules/phone-numbers.ts'
import { isFictionalAddress } from '../rules/real-looking.ts'
import { readCharacters } from '../rules/typed-text.ts'
import type { World } from '../world/world.ts'
import { withoutPasswords } from './judge.ts'
import type { Log } from './log.ts'

/** Tells texts that are not kept apart, without keeping them: the same number for the same text. */
export type Numbering = (text: string) => number

/**
 * What is kept of the answers on a page, in their place. A text stays only where it can't be a secret: where it is the
 * persona's own, an option, or of the closed form that its field asks for. Of any other only kind and length stay. Nothing
 * stays of a password: that is judged.
 */
export function keptAnswers(screen: Screen, answers: TypedAnswers, world: World, numberOf: Numbering): TypedAnswers {
	const own = ownTexts(world)
	const texts = withoutPasswords(screen, answers)
	return Object.fromEntries(
		Object.keys(answers).map((name) => {
			const fields = (screen.fields ?? []).filter((field) => field.name === name)
			return [name, keptText(texts[name] ?? '', fields, own, numberOf)]
		})
	)
}

/** The same for what is typed on a thing on the desk. An email's body is as the person wrote it: it has to be free. */
export function keptUse(use: DeviceUse, journey: Journey, world: World, numberOf: Numbering): DeviceUse {
	const own = ownTexts(world)
	const keep = (text: string, kind: 'email' | 'code' | 'text') =>
		keptText(text, [{ kind, name: '', label: '', digits: MOST_NUMBERS }], own, numberOf)
	if (use.device === 'composer') {
		const { to, subject, ...rest } = use.details
		const recipient = recipientOf(to)
		const known = keep(recipient, 'email') === recipient ? recipient : to
		return { ...use, details: { ...rest, to: keep(known, 'email'), subject: keptSubject(subject) } }
	}
	if (use.device === 'authenticator' && use.act === 'add') {
		const { account, ...rest } = use.details
		return { ...use, details: { ...rest, account: keep(account, 'email') } }
	}
	if (use.device === 'camera' && use.act === 'recordVideo') {
		const { numbers, ...rest } = use.details
		return { ...use, details: { ...rest, numbers: keep(readCharacters(numbers), 'code') } }
	}
	return use

	/** Of a subject line that is nobody's own, the words stay that the service looks for in an email. */
	function keptSubject(subject: string): string {
		const kept = keep(subject, 'text')
		if (readWithheld(kept) === null) return kept
		const readings = readingsOf({ answers: {}, world })
		const { phrases, words } = mailWords(journey.flow)
		const named = [
			...phrases.map((phrase) => say(phrase, readings)).filter((phrase) => namesIn(subject, phrase)),
			...words.filter((word) => hasWord(subject, word))
		]
		return named.length > 0 ? [...new Set(named)].join(', ') : kept
	}
}

/** Numbers that go on from those of a log: a text of which only they are left is not known again. */
export function numberingAfter(log: Log): Numbering {
	const given = [...JSON.stringify(log).matchAll(/"other:\w+:\w+:(\d+)"/g)].map(([, which]) => Number(which))
	let last = Math.max(0, ...given)
	const known = new Map<string, number>()
	return (text) => {
		const which = known.get(text) ?? ++last
		known.set(text, which)
		return which
	}
}

/** What a text becomes in the boxes of these fields, which share a name. */
function keptText(text: string, fields: readonly KeptField[], own: readonly string[], numberOf: Numbering): string {
	const isKept =
		text === '' || fields.some((field) => isClosed(text, field)) || own.some((known) => isSame(text, known))
	return isKept ? text : withheld(text, numberOf(text))
}

/** What the persona goes by, and what services have on them. Passwords they had are not among it. */
function ownTexts({ person, accounts, captcha }: Pick<World, 'person' | 'accounts' | 'captcha'>): readonly string[] {
	const { firstName, lastName, role, employer, workEmail, email, dateOfBirth, nhsNumber } = person
	const { addressLine, town, postcode, staffGroup, mobile } = person
	const texts = [
		...[firstName, lastName, `${firstName} ${lastName}`, role, employer, workEmail, email, dateOfBirth, nhsNumber],
		...[addressLine, town, postcode, staffGroup, mobile, asTyped(mobile), captcha],
		...Object.values(accounts).flatMap((account) => [
			...[account.title, account.username, account.email, account.mobile, account.mobile && asTyped(account.mobile)],
			...Object.values(account.holds)
		])
	]
	return texts.filter((text): text is string => text !== null && plain(text) !== '' && readWithheld(text) === null)
}

type KeptField = Pick<Field, 'kind' | 'name' | 'label'> & { digits?: number; options?: readonly { value: string }[] }

/** Of the numbers that are given in a video, and of a code whose length nobody says. */
const MOST_NUMBERS = 10

/** Whether it is one of the answers that this field has room for, whatever they are. */
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
			return /^\d{1,10}$/.test(text)
		case 'phone':
			return /^[+\d ()./-]+$/.test(text)
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

/** What the flow looks for in an email. */
function mailWords(flow: unknown): { phrases: readonly string[]; words: readonly string[] } {
	if (typeof flow !== 'object' || flow === null) return { phrases: [], words: [] }
	const { type, params } = flow as { type?: unknown; params?: MailParams }
	if (type === 'mailLacks') return { phrases: params?.anyOf ?? [], words: params?.abbreviations ?? [] }
	const found = Object.values(flow).map(mailWords)
	return { phrases: found.flatMap(({ phrases }) => phrases), words: found.flatMap(({ words }) => words) }
}

interface MailParams {
	anyOf?: readonly string[]
	abbreviations?: readonly string[]
}
