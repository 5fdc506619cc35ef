import { asTyped, maskMobile } from '../rules/phone-numbers.ts'
import { spaceNhsNumber } from '../rules/nhs-numbers.ts'
import { totpUri } from '../rules/totp.ts'
import { limits, type LimitId } from '../rules/limits.ts'
import { clockText, dateTimeText, dayText, type Instant } from '../time/time.ts'
import type { Person } from '../world/person.ts'
import { fits, isClosed, methods, type Account, type IssuedCode, type World } from '../world/world.ts'
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
	nhsNumber: ({ nhsNumber }) => spaceNhsNumber(nhsNumber),
	addressLine: ({ addressLine }) => addressLine,
	town: ({ town }) => town,
	postcode: ({ postcode }) => postcode,
	staffGroup: ({ staffGroup }) => staffGroup
}

const accounts: Table<Account> = {
	username: ({ username }) => username,
	mask: ({ mobile }) => (mobile === null ? '' : maskMobile(mobile)),
	setupKey: ({ totpSecret }) => totpSecret ?? '',
	setupUri: ({ totpSecret, title, username }) =>
		totpSecret === null ? '' : totpUri({ issuer: title, account: username, secret: totpSecret }),
	lockedUntil: ({ lockedUntil }) => whenOrNothing(lockedUntil)
}

const codes: Table<IssuedCode | undefined> = {
	'': (issued) => issued?.code ?? '',
	expiresAt: (issued) => whenOrNothing(issued?.expiresAt),
	resent: (issued) => yesOrNo((issued?.number ?? 0) > 1)
}

const tallies: Table<{ world: World; limit: LimitId }> = {
	until: ({ world, limit }) => whenOrNothing(world.tallies[limit]?.closedUntil),
	closed: ({ world, limit }) => yesOrNo(isClosed(world, limit))
}

const clock: Table<Instant> = { time: clockText, day: dayText }

/**
 * The readings of a context. Names: `person.*`, `answer.<field>`, `account.<service>.username|mask|setupKey|setupUri|lockedUntil`,
 * `account.<service>.offers.<method>` (yes or no), `code.<purpose>`, `code.<purpose>.expiresAt`, `code.<purpose>.resent` (yes or
 * no), `limit.<id>.until`, `limit.<id>.closed` (yes or no), `saved.<device>` (old or updated), `clock.time`, `clock.day`.
 */
export function readingsOf({ answers, world }: JourneyContext): Readings {
	return (key) => {
		const [root, name = '', part = '', last = ''] = key.split('.')
		switch (root) {
			case 'person':
				return known(key, people, name)(world.person)
			case 'answer':
				return name === '' ? unknown(key) : (answers[name] ?? '')
			case 'account': {
				const account = known(key, world.accounts, name)
				if (part !== 'offers') return known(key, accounts, part)(account)
				return yesOrNo(account.methods.includes(methods.find((method) => method === last) ?? unknown(key)))
			}
			case 'code':
				return known(key, codes, part)(world.codes[name])
			case 'limit': {
				const limit = Object.hasOwn(limits, name) ? (name as LimitId) : unknown(key)
				return known(key, tallies, part)({ world, limit })
			}
			case 'saved':
				return fits(world, known(key, world.savedPasswords, name)) ? 'updated' : 'old'
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

/** Whether a conditional piece of a page is shown, given the answers as they stand on it now. */
export function holds(condition: Condition | undefined, answers: Answers, readings: Readings): boolean {
	if (!condition) return true
	if ('reading' in condition) return readings(condition.reading) === condition.is
	const answer = answers[condition.field] ?? ''
	return [condition.is].flat().some((value) => value === answer)
}

function whenOrNothing(at: Instant | null | undefined): string {
	return at == null ? '' : dateTimeText(at)
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
