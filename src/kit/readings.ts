import { asTyped, maskMobile } from '../rules/phone-numbers.ts'
import { spaceNhsNumber } from '../rules/nhs-numbers.ts'
import { totpUri } from '../rules/totp.ts'
import type { LimitId } from '../rules/limits.ts'
import { clockText, dateTimeText, dayText, type Instant } from '../time/time.ts'
import type { Person } from '../world/person.ts'
import { fits, isClosed, type Account, type Method } from '../world/world.ts'
import type { Answers } from './answers.ts'
import type { JourneyContext } from './context.ts'
import type { Condition } from './screen.ts'

/** What the world holds at this moment under a name, as words for a page or a message. Throws on a name it does not know. */
export type Readings = (key: string) => string

const people: Readonly<Record<string, (person: Person) => string>> = {
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

const accounts: Readonly<Record<string, (account: Account) => string>> = {
	username: ({ username }) => username,
	mask: ({ mobile }) => (mobile === null ? '' : maskMobile(mobile)),
	setupKey: ({ totpSecret }) => totpSecret ?? '',
	setupUri: ({ totpSecret, title, username }) =>
		totpSecret === null ? '' : totpUri({ issuer: title, account: username, secret: totpSecret }),
	lockedUntil: ({ lockedUntil }) => whenOrNothing(lockedUntil)
}

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
				return known(key, people[name])(world.person)
			case 'answer':
				return answers[name] ?? ''
			case 'account': {
				const account = known(key, world.accounts[name])
				if (part === 'offers') return yesOrNo(account.methods.includes(last as Method))
				return known(key, accounts[part])(account)
			}
			case 'code': {
				const issued = world.codes[name]
				if (part === 'expiresAt') return whenOrNothing(issued?.expiresAt)
				return part === 'resent' ? yesOrNo((issued?.number ?? 0) > 1) : (issued?.code ?? '')
			}
			case 'limit':
				return part === 'closed'
					? yesOrNo(isClosed(world, name as LimitId))
					: whenOrNothing(world.tallies[name as LimitId]?.closedUntil)
			case 'saved':
				return fits(world, known(key, world.savedPasswords[name])) ? 'updated' : 'old'
			case 'clock':
				return name === 'day' ? dayText(world.now) : clockText(world.now)
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

function known<T>(key: string, found: T | undefined): T {
	return found === undefined ? unknown(key) : found
}

function unknown(key: string): never {
	throw new Error(`"{${key}}" is not a reading of this world: see kit/readings.ts for those there are`)
}
