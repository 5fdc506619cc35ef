import type { DeviceId } from '../devices/device.ts'
import { photoFlaws, subjects, videoFlaws, ways } from '../devices/camera/choices.ts'
import { cardPlaces } from '../devices/card-reader/card-reader.ts'
import { senders } from '../devices/composer/composer.ts'
import { recipientOf } from '../rules/email-addresses.ts'
import { readWithheld, repeated } from '../rules/withheld-text.ts'
import { asTyped, maskMobile } from '../rules/phone-numbers.ts'
import { spaceNhsNumber } from '../rules/nhs-numbers.ts'
import { totpUri } from '../rules/totp.ts'
import { editions } from '../rules/sourced.ts'
import { ruleNames, type RuleTable } from '../rules/own-rules.ts'
import { clockText, dateText, dateTimeText, dayText, NEVER, type Instant } from '../time/time.ts'
import { fits, isClosed, isLocked, methods, periodState, periodStates, places, type Account } from '../world/world.ts'
import type { JourneyContext } from './context.ts'

/** What the world holds at this moment under a name, as words for a page or a message. Throws on a name it does not know. */
export type Readings = (key: string) => string

type Source = Pick<JourneyContext, 'answers' | 'world'>

/** One thing that the world or the answers tell. */
export interface Row {
	/** What it tells, in words; `{0}` and `{1}` are what stands for the stars of its name. */
	says: string
	/** Its text. `null` where there is nothing of the names that stand for the stars. */
	reads: (from: Source, first: string, second: string) => string | null
	/** All that it can tell, where that is no free text. Nothing, an empty text, is always possible beside them. */
	values?: readonly string[]
	/** The thing on the desk that it is read off. */
	device?: DeviceId
}

const YES_NO = ['yes', 'no'] as const

function ofAccount(says: string, reads: (account: Account) => string, more: Partial<Row> = {}): Row {
	return {
		says,
		reads: ({ world }, service) => {
			const account = Object.hasOwn(world.accounts, service) ? world.accounts[service] : undefined
			return account ? reads(account) : null
		},
		...more
	}
}

/** What a rule's row tells: nothing where there is no rule of that name. */
function ofRule(
	table: RuleTable,
	says: string,
	reads: (from: Source, name: string) => string,
	more: Partial<Row> = {}
): Row {
	return {
		says,
		reads: (from, name) => (ruleNames(table, from.world.rules).includes(name) ? reads(from, name) : null),
		...more
	}
}

function ofAnswer(says: string, reads: (answer: string) => string): Row {
	return { says, reads: ({ answers }, field) => (field === '' ? null : reads(repeated(answers[field] ?? ''))) }
}

const camera = { device: 'camera' } as const
const composer = { device: 'composer' } as const
const authenticator = { device: 'authenticator' } as const

/**
 * All that a text or a condition can read. A star in a name stands for a name of the journey's own: a service, a field, the
 * purpose of a code, a rule, a detail that a service holds, a method, a device with a saved password.
 */
export const readingTable = {
	'person.firstName': { says: "the persona's first name", reads: ({ world }) => world.person.firstName },
	'person.lastName': { says: "the persona's last name", reads: ({ world }) => world.person.lastName },
	'person.fullName': {
		says: "the persona's first and last name",
		reads: ({ world: { person } }) => `${person.firstName} ${person.lastName}`
	},
	'person.workEmail': { says: "the persona's work email address", reads: ({ world }) => world.person.workEmail },
	'person.email': { says: "the persona's own email address", reads: ({ world }) => world.person.email },
	'person.mobile': { says: "the persona's mobile number", reads: ({ world }) => asTyped(world.person.mobile) },
	'person.dateOfBirth': {
		says: "the persona's date of birth, as 1965-06-30",
		reads: ({ world }) => world.person.dateOfBirth
	},
	'person.birthday': {
		says: "the persona's date of birth, as 30 June 1965",
		reads: ({ world }) => dateText(world.person.dateOfBirth)
	},
	'person.nhsNumber': {
		says: "the persona's NHS number, as 999 000 0018",
		reads: ({ world }) => spaceNhsNumber(world.person.nhsNumber)
	},
	'person.addressLine': {
		says: "the first line of the persona's address",
		reads: ({ world }) => world.person.addressLine
	},
	'person.town': { says: "the persona's town", reads: ({ world }) => world.person.town },
	'person.postcode': { says: "the persona's postcode", reads: ({ world }) => world.person.postcode },
	'person.staffGroup': { says: "the persona's staff group", reads: ({ world }) => world.person.staffGroup },

	// What has not the form it should have stays as it was typed, and what was not kept is told by its kind.
	'answer.*': ofAnswer('the answer to {0}', (answer) => answer),
	'answer.*.date': ofAnswer('the answer to {0}, as 30 June 1965', (answer) =>
		Number.isNaN(Date.parse(answer)) ? answer : dateText(answer)
	),
	'answer.*.spaced': ofAnswer('the answer to {0}, as 999 000 0018', spaceNhsNumber),

	'account.*.username': ofAccount('the username at {0}', ({ username }) => repeated(username)),
	'account.*.mask': ofAccount('the last digits of the mobile number that {0} holds', ({ mobile }) =>
		mobile === null || readWithheld(mobile) ? repeated(mobile ?? '') : maskMobile(mobile)
	),
	'account.*.setupKey': ofAccount(
		'the key of {0} for an authenticator app',
		({ totpSecret }) => totpSecret ?? '',
		authenticator
	),
	'account.*.setupUri': ofAccount(
		'the key of {0} for an authenticator app, as a QR code says it',
		({ totpSecret, title, username }) =>
			totpSecret === null ? '' : totpUri({ issuer: title, account: repeated(username), secret: totpSecret }),
		authenticator
	),
	'account.*.lockedUntil': ofAccount('when the account at {0} is unlocked', ({ lockedUntil }) =>
		whenOrNothing(lockedUntil)
	),
	'account.*.registered': ofAccount(
		'whether the account at {0} has a password',
		({ password }) => yesOrNo(password !== null),
		{
			values: YES_NO
		}
	),
	'account.*.email': ofAccount('the email address that {0} holds', ({ email }) => repeated(email ?? '')),
	'account.*.mobile': ofAccount('the mobile number that {0} holds', ({ mobile }) => asTyped(repeated(mobile ?? ''))),
	'account.*.locked': {
		says: 'whether the account at {0} is locked',
		reads: ({ world }, service) => (Object.hasOwn(world.accounts, service) ? yesOrNo(isLocked(world, service)) : null),
		values: YES_NO
	},
	'account.*.offers.*': {
		says: 'whether the account at {0} can be proved by {1}',
		reads: ({ world }, service, last) => {
			const method = methods.find((each) => each === last)
			return method && Object.hasOwn(world.accounts, service)
				? yesOrNo(world.accounts[service]?.methods.includes(method) ?? false)
				: null
		},
		values: YES_NO
	},
	'account.*.holds.*': {
		says: 'what {0} holds as {1}',
		reads: ({ world }, service, detail) =>
			detail !== '' && Object.hasOwn(world.accounts, service) ? (world.accounts[service]?.holds[detail] ?? '') : null
	},

	'code.*': { says: 'the latest code for {0}', reads: ({ world }, purpose) => world.codes[purpose]?.code ?? '' },
	'code.*.expiresAt': {
		says: 'when the latest code for {0} expires',
		reads: ({ world }, purpose) => whenOrNothing(world.codes[purpose]?.expiresAt)
	},
	'code.*.resent': {
		says: 'whether more than one code for {0} was asked for',
		reads: ({ world }, purpose) => yesOrNo((world.codes[purpose]?.number ?? 0) > 1),
		values: YES_NO
	},

	'limit.*.until': ofRule('limits', 'when the wait for the limit {0} is over', ({ world }, limit) =>
		whenOrNothing(world.tallies[limit]?.closedUntil)
	),
	'limit.*.closed': ofRule(
		'limits',
		'whether the limit {0} is used up',
		({ world }, limit) => yesOrNo(isClosed(world, limit)),
		{ values: YES_NO }
	),
	'period.*.until': ofRule('periods', 'when the period {0} is over', ({ world }, period) =>
		whenOrNothing(world.periods[period]?.until)
	),
	'period.*.state': ofRule('periods', 'how the period {0} stands', ({ world }, period) => periodState(world, period), {
		values: periodStates
	}),

	'saved.*': {
		says: 'whether the password saved on {0} is the one that counts',
		reads: ({ world }, name) => {
			const saved = Object.hasOwn(world.savedPasswords, name) ? world.savedPasswords[name] : undefined
			return saved ? (fits(world, saved) ? 'updated' : 'old') : null
		},
		values: ['old', 'updated']
	},
	card: {
		says: 'where the smartcard is',
		reads: ({ world }) => world.devices['card-reader'].card,
		values: cardPlaces,
		device: 'card-reader'
	},
	'camera.subject': {
		says: 'what the photo shows',
		reads: ({ world }) => world.devices.camera.photo?.subject ?? 'nothing',
		values: [...subjects, 'nothing'],
		...camera
	},
	'camera.photoFlaw': {
		says: 'what is wrong with the photo',
		reads: ({ world }) => world.devices.camera.photo?.flaw ?? 'nothing',
		values: [...photoFlaws, 'nothing'],
		...camera
	},
	'camera.way': {
		says: 'how the numbers are given in the video',
		reads: ({ world }) => world.devices.camera.video?.way ?? 'nothing',
		values: [...ways, 'nothing'],
		...camera
	},
	'camera.videoFlaw': {
		says: 'what is wrong with the video',
		reads: ({ world }) => world.devices.camera.video?.flaw ?? 'nothing',
		values: [...videoFlaws, 'nothing'],
		...camera
	},
	'camera.numbers': {
		says: 'the numbers in the video',
		reads: ({ world }) => world.devices.camera.video?.numbers ?? '',
		...camera
	},
	/** Only who says the numbers has to be heard. */
	'camera.silent': {
		says: 'whether numbers are said in the video and cannot be heard',
		reads: ({ world: { devices } }) =>
			yesOrNo(devices.camera.video?.way === 'say' && devices.camera.video.flaw === 'no-sound'),
		values: YES_NO,
		...camera
	},
	'mail.waiting': {
		says: 'whether the latest email that the person wrote waits for an answer',
		reads: ({ world }) => yesOrNo(world.devices.composer.sent.at(-1)?.answered === false),
		values: YES_NO,
		...composer
	},
	'mail.from': {
		says: 'whose mailbox the latest email was written from',
		reads: ({ world }) => world.devices.composer.sent.at(-1)?.from ?? '',
		values: senders,
		...composer
	},
	'mail.to': {
		says: 'who the latest email was written to',
		reads: ({ world }) => recipientOf(world.devices.composer.sent.at(-1)?.to ?? ''),
		...composer
	},

	place: { says: 'where the person is', reads: ({ world }) => world.place, values: places },
	edition: { says: 'the edition of the journey', reads: ({ world }) => world.edition, values: editions },
	'clock.time': { says: 'the time', reads: ({ world }) => clockText(world.now) },
	'clock.day': { says: 'the day', reads: ({ world }) => dayText(world.now) }
} satisfies Readonly<Record<string, Row>>

type Filled<Name extends string> = Name extends `${infer Before}*${infer After}`
	? `${Before}${string}${Filled<After>}`
	: Name

/** The name of a reading, with names of the journey's own for its stars: `account.esr.username`. */
export type ReadingName = Filled<keyof typeof readingTable>

/** A row of the table, with what stands for the stars of its name. */
export interface ReadingUse {
	row: Row
	names: readonly string[]
}

/** The row that a name is of, or `null` where it is the name of none. */
export function readingOf(name: string): ReadingUse | null {
	const known = found.get(name)
	if (known !== undefined) return known
	const parts = name.split('.')
	const use = patterns.find(({ pattern }) => fitsPattern(parts, pattern)) ?? null
	const reading = use && { row: use.row, names: parts.filter((_, index) => use.pattern[index] === '*') }
	found.set(name, reading)
	return reading
}

const found = new Map<string, ReadingUse | null>()
const patterns = Object.entries<Row>(readingTable).map(([name, row]) => ({ pattern: name.split('.'), row }))

function fitsPattern(parts: readonly string[], pattern: readonly string[]): boolean {
	return parts.length === pattern.length && pattern.every((part, index) => part === '*' || part === parts[index])
}

/** The readings of a context. */
export function readingsOf(from: Source): Readings {
	return (name) => {
		const reading = readingOf(name)
		const [first = '', second = ''] = reading?.names ?? []
		return reading?.row.reads(from, first, second) ?? unknown(name)
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

function whenOrNothing(at: Instant | null | undefined): string {
	return at == null || at === NEVER ? '' : dateTimeText(at)
}

function yesOrNo(holds: boolean): string {
	return holds ? 'yes' : 'no'
}

function unknown(key: string): never {
	throw new Error(`"{${key}}" is not a reading of this world`)
}
