import { recipientOf } from '../rules/email-addresses.ts'
import { readWithheld, repeated } from '../rules/withheld-text.ts'
import { asTyped, maskMobile } from '../rules/phone-numbers.ts'
import { spaceNhsNumber } from '../rules/nhs-numbers.ts'
import { totpUri } from '../rules/totp.ts'
import { ruleNames } from '../rules/own-rules.ts'
import { clockText, dateText, dateTimeText, dayText, NEVER, type Instant } from '../time/time.ts'
import type { Person } from '../world/person.ts'
import {
	fits,
	isClosed,
	isLocked,
	methods,
	periodState,
	type Account,
	type IssuedCode,
	type World
} from '../world/world.ts'
import type { Answers } from './answers.ts'
import type { JourneyContext } from './context.ts'
import type { Condition } from './screen.ts'

/** What the world holds at this moment under a name, as words for a page or a message. Throws on a name it does not know. */
export type Readings = (key: string) => string

type Table<T> = Readonly<Record<string, (of: T) => string>>

const people: Table<Person> = {
	firstName: ({ firstName }) => firstName,
	lastName: ({ lastName }) => lastName,
	fullName: ({ firstName, lastName }) => `${firstName} ${lastName}`,
	workEmail: ({ workEmail }) => workEmail,
	email: ({ email }) => email,
	mobile: ({ mobile }) => asTyped(mobile),
	dateOfBirth: ({ dateOfBirth }) => dateOfBirth,
	birthday: ({ dateOfBirth }) => dateText(dateOfBirth),
	nhsNumber: ({ nhsNumber }) => spaceNhsNumber(nhsNumber),
	addressLine: ({ addressLine }) => addressLine,
	town: ({ town }) => town,
	postcode: ({ postcode }) => postcode,
	staffGroup: ({ staffGroup }) => staffGroup
}

const accounts: Table<Account> = {
	username: ({ username }) => repeated(username),
	mask: ({ mobile }) => (mobile === null || readWithheld(mobile) ? repeated(mobile ?? '') : maskMobile(mobile)),
	setupKey: ({ totpSecret }) => totpSecret ?? '',
	setupUri: ({ totpSecret, title, username }) =>
		totpSecret === null ? '' : totpUri({ issuer: title, account: repeated(username), secret: totpSecret }),
	lockedUntil: ({ lockedUntil }) => whenOrNothing(lockedUntil),
	registered: ({ password }) => yesOrNo(password !== null),
	email: ({ email }) => repeated(email ?? ''),
	mobile: ({ mobile }) => asTyped(repeated(mobile ?? ''))
}

const codes: Table<IssuedCode | undefined> = {
	'': (issued) => issued?.code ?? '',
	expiresAt: (issued) => whenOrNothing(issued?.expiresAt),
	resent: (issued) => yesOrNo((issued?.number ?? 0) > 1)
}

const tallies: Table<{ world: World; limit: string }> = {
	until: ({ world, limit }) => whenOrNothing(world.tallies[limit]?.closedUntil),
	closed: ({ world, limit }) => yesOrNo(isClosed(world, limit))
}

const runs: Table<{ world: World; period: string }> = {
	until: ({ world, period }) => whenOrNothing(world.periods[period]?.until),
	state: ({ world, period }) => periodState(world, period)
}

const cameras: Table<World['devices']['camera']> = {
	subject: ({ photo }) => photo?.subject ?? 'nothing',
	photoFlaw: ({ photo }) => photo?.flaw ?? 'nothing',
	way: ({ video }) => video?.way ?? 'nothing',
	videoFlaw: ({ video }) => video?.flaw ?? 'nothing',
	numbers: ({ video }) => video?.numbers ?? '',
	/** Only who says the numbers has to be heard. */
	silent: ({ video }) => yesOrNo(video?.way === 'say' && video.flaw === 'no-sound')
}

/** An answer as a page repeats it. What has not the form it should have stays as it was typed, and what was not kept is told by its kind. */
const answered: Table<string> = {
	'': (answer) => answer,
	date: (answer) => (Number.isNaN(Date.parse(answer)) ? answer : dateText(answer)),
	spaced: spaceNhsNumber
}

const mails: Table<World['devices']['composer']> = {
	waiting: ({ sent }) => yesOrNo(sent.at(-1)?.answered === false),
	from: ({ sent }) => sent.at(-1)?.from ?? '',
	to: ({ sent }) => recipientOf(sent.at(-1)?.to ?? '')
}

const clock: Table<Instant> = { time: clockText, day: dayText }

/**
 * The readings of a context. Names: `person.*`, `answer.<field>`, `account.<service>.username|mask|setupKey|setupUri|lockedUntil`,
 * `account.<service>.offers.<method>` (yes or no), `code.<purpose>`, `code.<purpose>.expiresAt`, `code.<purpose>.resent` (yes or
 * no), `limit.<id>.until`, `limit.<id>.closed` (yes or no), `period.<id>.until`, `period.<id>.state` (not-started, running,
 * over, ended), `account.<service>.holds.<detail>` ('' where nothing is held), `account.<service>.locked` (yes or no),
 * `account.<service>.registered` (yes or no), `saved.<device>` (old or updated), `card` (out, in, unread), `camera.subject`,
 * `camera.photoFlaw`, `camera.way`, `camera.videoFlaw`, `camera.numbers`, `camera.silent` (yes or no), `mail.waiting` (yes or
 * no), `mail.from`, `mail.to`, `answer.<field>.date` (30 June 1965), `answer.<field>.spaced` (999 000 0018), `place`, `edition`, `clock.time`, `clock.day`.
 */
export function readingsOf({ answers, world }: Pick<JourneyContext, 'answers' | 'world'>): Readings {
	return (key) => {
		const [root, name = '', part = '', last = ''] = key.split('.')
		switch (root) {
			case 'person':
				return known(key, people, name)(world.person)
			case 'answer':
				return name === '' ? unknown(key) : known(key, answered, part)(repeated(answers[name] ?? ''))
			case 'account': {
				const account = known(key, world.accounts, name)
				if (part === 'holds') return last === '' ? unknown(key) : (account.holds[last] ?? '')
				if (part === 'locked') return yesOrNo(isLocked(world, name))
				if (part !== 'offers') return known(key, accounts, part)(account)
				return yesOrNo(account.methods.includes(methods.find((method) => method === last) ?? unknown(key)))
			}
			case 'code':
				return known(key, codes, part)(world.codes[name])
			case 'limit': {
				const limit = ruleNames('limits', world.rules).includes(name) ? name : unknown(key)
				return known(key, tallies, part)({ world, limit })
			}
			case 'saved':
				return fits(world, known(key, world.savedPasswords, name)) ? 'updated' : 'old'
			case 'period': {
				const period = ruleNames('periods', world.rules).includes(name) ? name : unknown(key)
				return known(key, runs, part)({ world, period })
			}
			case 'card':
				return world.devices['card-reader'].card
			case 'camera':
				return known(key, cameras, name)(world.devices.camera)
			case 'mail':
				return known(key, mails, name)(world.devices.composer)
			case 'place':
				return world.place
			case 'edition':
				return world.edition
			case 'clock':
				return known(key, clock, name)(world.now)
			default:
				return unknown(key)
		}
	}
}

/** The text with each `{reading}` in it filled in. */
export function say(text: string, readings: Readings): string {
	return text.replaceAll(/\{([\w.-]+)\}/g, (_, key: string) => readings(key))
}

/** The text without what only an attempt can fill in: the same for everybody. */
export function unfilled(text: string): string {
	return text.replaceAll(/\{[\w.-]+\}/g, '…')
}

/** Whether a conditional piece of a page is shown, given the answers as they stand on it now. */
export function holds(condition: Condition | undefined, answers: Answers, readings: Readings): boolean {
	if (!condition) return true
	if ('reading' in condition) return readings(condition.reading) === condition.is
	const answer = answers[condition.field] ?? ''
	return [condition.is].flat().some((value) => value === answer)
}

function whenOrNothing(at: Instant | null | undefined): string {
	return at == null || at === NEVER ? '' : dateTimeText(at)
}

function yesOrNo(holds: boolean): string {
	return holds ? 'yes' : 'no'
}

function known<T>(key: string, table: Readonly<Record<string, T>>, name: string): T {
	const found = Object.hasOwn(table, name) ? table[name] : undefined
	return found ?? unknown(key)
}

function unknown(key: string): never {
	throw new Error(`"{${key}}" is not a reading of this world: see kit/readings.ts for those there are`)
}
