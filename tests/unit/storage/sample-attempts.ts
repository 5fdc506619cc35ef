import type { LogEntry } from '../../../src/attempt/log.ts'
import { untouchedDevices } from '../../../src/devices/registry.ts'
import type { KeptResult } from '../../../src/learning/kept-result.ts'
import type { AttemptRecord } from '../../../src/storage/attempt-record.ts'
import type { OldAttempt } from '../../../src/storage/old-attempt.ts'
import type { World } from '../../../src/world/world.ts'

export const NINE_O_CLOCK = Date.UTC(2026, 0, 5, 9)

const world: World = {
	now: NINE_O_CLOCK,
	seed: 7,
	edition: 'as-published',
	place: 'home-computer',
	person: {
		id: 'ward-nurse',
		firstName: 'Amina',
		lastName: 'Example',
		role: 'Staff nurse',
		employer: 'Northbridge Trust',
		workEmail: 'amina.example@northbridge.example',
		email: 'amina@mail.example',
		mobile: '+447700900123',
		dateOfBirth: '1990-04-01',
		nhsNumber: '9990001111',
		addressLine: '1 Sample Street',
		town: 'Northbridge',
		postcode: 'ZZ99 3WZ',
		staffGroup: 'Nursing and midwifery',
		permanentContract: true,
		oldPasswords: ['Purple-Kettle-41', 'Purple-Kettle-40']
	},
	accounts: {
		mail: {
			title: 'Mail',
			username: 'amina.example',
			password: 'old:0',
			previous: ['old:1'],
			mobile: '+447700900123',
			email: null,
			methods: ['text'],
			totpSecret: null,
			lastTotpStep: null,
			holds: {},
			signInLock: 'nhsmail',
			failedSignIns: 0,
			locks: 0,
			lockedUntil: null
		}
	},
	codes: {
		reset: {
			code: '012345',
			rule: 'nhsmail-phone-code',
			number: 1,
			issuedAt: NINE_O_CLOCK,
			expiresAt: NINE_O_CLOCK + 900_000,
			wrongTries: 0,
			used: false
		}
	},
	tallies: {},
	periods: {},
	captcha: 'k7m2pq',
	savedPasswords: { phone: { service: 'mail', token: 'old:0' } },
	scheduled: [
		{
			at: NINE_O_CLOCK + 60_000,
			delivery: { device: 'phone', kind: 'text', message: { from: 'Mail', body: '012345' } }
		},
		{ at: NINE_O_CLOCK + 300_000, signInFrom: 'phone' }
	],
	devices: untouchedDevices(),
	faults: ['text-late']
}

export function sampleRecord(changed: Partial<AttemptRecord> = {}): AttemptRecord {
	return {
		id: 'first',
		name: 'Monday morning',
		journeyId: 'nhsmail-reset',
		journeyVersion: 1,
		mode: 'practise',
		scenario: 'first-day',
		story: null,
		played: 0,
		result: null,
		world,
		clock: { now: NINE_O_CLOCK, running: true },
		startedAt: NINE_O_CLOCK,
		updatedAt: NINE_O_CLOCK,
		length: 0,
		state: 'enterUsername',
		end: null,
		...changed
	}
}

export function sampleResult(changed: Partial<KeptResult> = {}): KeptResult {
	return {
		passed: true,
		right: 7,
		decisions: 9,
		wrongTurns: 0,
		nudges: 0,
		wheres: 0,
		dones: 0,
		recovered: 0,
		unsafe: 0,
		activeMs: 60_000,
		at: NINE_O_CLOCK,
		...changed
	}
}

/** One entry of each kind there is. */
export const sampleLog: readonly LogEntry[] = [
	{ at: NINE_O_CLOCK, event: { type: 'press.continue', answers: { username: 'amina.example' } } },
	{ at: NINE_O_CLOCK + 1000, event: { type: 'desk.use', use: { device: 'phone', act: 'readTexts', details: {} } } },
	{ at: NINE_O_CLOCK + 2000, event: { type: 'open.confirmEmail' } },
	{ at: NINE_O_CLOCK + 60_000, event: { type: 'clock.tick', now: NINE_O_CLOCK + 60_000 } },
	{
		at: NINE_O_CLOCK + 61_000,
		event: {
			type: 'press.finish',
			answers: {
				password: { token: 'typed:1', policy: 'nhsmail', broken: ['minLength'] },
				again: { token: 'typed:2', policy: null, broken: [] }
			}
		}
	},
	{ at: NINE_O_CLOCK + 62_000, event: { type: 'step.back' } }
]

/** As many entries as asked for, each a second after the one before. */
export function ticks(count: number, from = 0): LogEntry[] {
	return Array.from({ length: count }, (_, index) => {
		const at = NINE_O_CLOCK + (from + index) * 1000
		return { at, event: { type: 'clock.tick', now: at } }
	})
}

/** An attempt as it was in version 1, 2 or 3: with an email whose link is still the only one it can have, before there were more. */
export function oldAttempt(version: number, id: string): OldAttempt {
	const { played: _played, result: _result, story, ...record } = sampleRecord({ id, length: sampleLog.length })
	const { edition, place, periods, accounts, ...timeless } = world
	const link = { label: 'Go on', opens: 'open.portal' }
	const email = {
		id: 0,
		from: 'Mail',
		address: 'mail@mail.example',
		subject: 'Go on',
		paragraphs: [],
		folder: 'inbox',
		receivedAt: NINE_O_CLOCK,
		read: false,
		...(version < 3 ? { link } : { links: [link] })
	}
	const { inbox, phone, authenticator, ...later } = world.devices
	const devices = { inbox: { ...inbox, emails: [email] }, phone, authenticator }
	const firstAccounts = Object.entries(accounts).map(([service, { holds: _holds, ...account }]) => [
		service,
		{ ...account, selfService: 'disabled' }
	])
	const begun =
		version === 1
			? { ...timeless, accounts: Object.fromEntries(firstAccounts), devices }
			: { ...timeless, edition, place, periods, accounts, devices: { ...devices, ...later } }
	const told = version === 1 ? {} : { story }
	return { record: { ...record, ...told, world: begun }, log: sampleLog.map((entry) => ({ ...entry })) }
}
