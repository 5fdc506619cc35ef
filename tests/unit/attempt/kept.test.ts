import { describe, expect, it } from 'vitest'
import { screenOf, stateOf, tryToFollow, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { keptAnswers, soughtIn } from '../../../src/attempt/kept.ts'
import { keptText, keptUse, numberingAfter } from '../../../src/attempt/kept-text.ts'
import { isJudgement, type Answers } from '../../../src/kit/answers.ts'
import type { JourneyEvent } from '../../../src/kit/context.ts'
import { checkAnswers, readAnswers } from '../../../src/kit/format.ts'
import { readingsOf } from '../../../src/kit/readings.ts'
import type { Field } from '../../../src/kit/screen.ts'
import { ukNumberIn } from '../../../src/rules/withheld-phones.ts'
import { longest, readWithheld } from '../../../src/rules/withheld-text.ts'
import { folders, startOf, walked, type Folder } from '../journeys/journeys.ts'
import { candidatesIn, verbsOf } from '../../../src/checking/candidates.ts'

/** Passwords, and addresses and numbers that may be somebody's. */
const SECRETS = [
	...['Blue-Heron-7431-quay', 'hunter2', '447911123456789012', 'blue.heron@hospital.nhs.uk', 'Q9x'],
	...['07911 123456', '+44 20 7946 1234', '4929 1234 5678 1234', '9434765919']
]

const first = (folder: Folder) => startOf(folder, folder.scenarios[0]?.id ?? '')
const texts = (answers: Answers) =>
	Object.fromEntries(Object.entries(answers).flatMap(([name, answer]) => (isJudgement(answer) ? [] : [[name, answer]])))

describe.each(folders)('of what is typed into the pages of $folder', (folder) => {
	const { journey } = folder
	const { world } = first(folder).context

	it('no secret is kept, whichever box it is typed into', () => {
		const kept = Object.values(journey.screens).flatMap((screen) =>
			(screen.fields ?? []).flatMap(({ name }) =>
				SECRETS.map((secret) => ({
					secret,
					name,
					left: keptAnswers(screen, readAnswers(screen, { [name]: secret }), world, numberingAfter([]))[name]
				}))
			)
		)
		expect(kept.length).toBeGreaterThan(0)
		const plain = (text = '') => text.replace(/[\s-]/g, '').toLowerCase()
		expect(kept.filter(({ secret, left }) => plain(left).includes(plain(secret)))).toEqual([])
		for (const { left = '' } of kept) if (left !== '') expect(readWithheld(left)).not.toBeNull()
	})

	it('enough is kept for each walkthrough to go as it does with all of it', () => {
		for (const walkthrough of folder.walkthroughs) {
			const lines = walked(folder, walkthrough)
			const numberOf = numberingAfter([])
			let stands: JourneySnapshot | null = startOf(folder, walkthrough.scenario, { edition: walkthrough.edition })
			for (const { at, event, after } of lines) {
				stands = stands && tryToFollow(journey, stands, { at, event: kept(folder, stands, event, numberOf) })
				expect(stands && outcomeOf(stands), walkthrough.id).toEqual(outcomeOf(after))
			}
		}
	})

	it('enough is kept for the service to judge whatever else is typed as if it had all of it', () => {
		const tried = new Set<string>()
		for (const walkthrough of folder.walkthroughs) {
			for (const { before, at, event } of walked(folder, walkthrough)) {
				if (!event.type.startsWith('press.') || !('answers' in event)) continue
				const screen = screenOf(journey, before)
				for (const field of screen.fields ?? []) {
					if (!(field.name in event.answers) || field.kind === 'password' || 'options' in field) continue
					const place = `${stateOf(before)} ${event.type} ${field.name} ${walkthrough.scenario}`
					if (tried.has(place)) continue
					tried.add(place)
					for (const typed of othersThan(texts(event.answers)[field.name] ?? '', field)) {
						const read = readAnswers(screen, { ...texts(event.answers), [field.name]: typed })
						if (checkAnswers(screen, read, readingsOf(before.context)).some((problem) => problem.field === field.name))
							continue
						const raw: JourneyEvent = { ...event, answers: { ...event.answers, ...read } }
						const outcomes = [raw, kept(folder, before, raw, numberingAfter([]))].map((each) => {
							const after = tryToFollow(journey, before, { at, event: each })
							return after && outcomeOf(after)
						})
						expect(outcomes[1], `${place} “${typed}”`).toEqual(outcomes[0])
					}
				}
			}
		}
	})
})

/** What a person may type in its place: their own in another spelling, another's, a slip, something of another kind. */
function othersThan(text: string, { kind }: Field): readonly string[] {
	const slip = text.slice(0, -1)
	const others = [
		text.toUpperCase(),
		`${text} `,
		` ${text}.`,
		text.replaceAll(' ', ''),
		text.replaceAll(' ', '-'),
		slip
	]
	const byKind: Partial<Record<Field['kind'], readonly string[]>> = {
		email: ['a@b.uk', 'a@b.org', 'sam@example.org', 'somebody.else@hospital.nhs.uk'],
		phone: [
			'07700 900999',
			'01522 512345',
			'+44 1522',
			'02',
			'1 202',
			'001 2',
			'+353 1',
			'+1 202 555 0143',
			'01632 960001',
			'12345',
			'07911 123456',
			'+44 (0)7700-900018'
		],
		date: ['2001-02-03', '1965-06-03'],
		nhsNumber: ['9990000050', '9434765919']
	}
	return [...others, ...(byKind[kind] ?? []), ...SECRETS, 'other:text:short:1']
}

/** The event as it goes into the log. */
function kept(
	{ journey }: Folder,
	snapshot: JourneySnapshot,
	event: JourneyEvent,
	numberOf: (text: string) => number
): JourneyEvent {
	const { world } = snapshot.context
	if (event.type === 'desk.use')
		return { ...event, use: keptUse(event.use, () => soughtIn(journey.flow, world), world, numberOf) }
	if (!('answers' in event)) return event
	const left = keptAnswers(screenOf(journey, snapshot), texts(event.answers), world, numberOf)
	return { ...event, answers: { ...event.answers, ...left } }
}

function outcomeOf(snapshot: JourneySnapshot) {
	const { problem, unsafe, world } = snapshot.context
	const { inbox, phone } = world.devices
	return {
		state: stateOf(snapshot),
		problem,
		unsafe,
		post: [inbox.emails.length, phone.texts.length, phone.calls.length, world.scheduled.length],
		codes: Object.values(world.codes).map(({ wrongTries, used }) => [wrongTries, used]),
		tallies: world.tallies
	}
}

describe('what is kept of a text', () => {
	const folder = folders.find(({ journey }) => journey.id === 'nhs-login-registration') as Folder
	const { world } = first(folder).context
	const { person } = world
	const screenWith = (field: Field) => ({
		title: '',
		skin: 'nhsp-site' as const,
		address: '',
		buttons: [],
		fields: [field]
	})
	const left = (field: Partial<Field>, typed: string) =>
		keptAnswers(screenWith({ name: 'it', label: 'It', ...field } as Field), { it: typed }, world, numberingAfter([]))[
			'it'
		]

	it.each<[string, Partial<Field>, string]>([
		['nothing', { kind: 'text' }, ''],
		['the persona’s own address', { kind: 'text' }, person.email],
		['in capitals', { kind: 'email' }, person.email.toUpperCase()],
		['their name', { kind: 'text' }, `${person.firstName} ${person.lastName}`],
		['an address of nobody', { kind: 'email' }, 'jane.doe@example.com'],
		['a code', { kind: 'code', digits: 6 }, '123456'],
		['a part of one', { kind: 'code', digits: 6 }, '12'],
		['a number for drama', { kind: 'phone' }, '07700 900999'],
		['in another spelling', { kind: 'phone' }, '+44 (0) 7700/900-000'],
		['in one more', { kind: 'phone' }, '0044 7700 900 999'],
		['the beginning of one', { kind: 'phone' }, '07700 9009'],
		['the landline of a story', { kind: 'phone' }, '01632 960 246'],
		['the example of a form', { kind: 'phone' }, '+44 808 157 0192'],
		['the beginning of a number for tests', { kind: 'nhsNumber' }, '9990'],
		['a date', { kind: 'date' }, '1978-11-05'],
		['a date that is none', { kind: 'date' }, '1978-13-'],
		['ten digits', { kind: 'nhsNumber' }, '9990000050']
	])('is all of it where it can be no secret: %s', (_, field, typed) => {
		expect(left(field, typed)).toBe(typed)
	})

	it.each<[string, Partial<Field>, string, string]>([
		['an address of somebody', { kind: 'email' }, 'jane.doe@nhs.net', 'other:address:medium:1'],
		['an address in a box for text', { kind: 'text' }, 'jane.doe@example.com', 'other:address:medium:1'],
		['digits in a box for text', { kind: 'text' }, '739164', 'other:number:short:1'],
		['a password the persona had', { kind: 'text' }, person.oldPasswords[0] ?? '', 'other:text:long:1'],
		['more digits than a code has', { kind: 'code', digits: 6 }, '4929123456781234', 'other:number:medium:1'],
		['letters in a date', { kind: 'date' }, '1978-my-secret', 'other:text:medium:1'],
		['a mobile number', { kind: 'phone' }, '07911 123456', 'other:telephone:medium:1:07'],
		['a number next to those for drama', { kind: 'phone' }, '+44 7700 901000', 'other:telephone:medium:1:+447'],
		['a number for drama with one figure more', { kind: 'phone' }, '07700 9009991', 'other:number:medium:1:07'],
		['a landline', { kind: 'phone' }, '+44 (0)1522 512345', 'other:telephone:medium:1:+4401'],
		['a number of another country', { kind: 'phone' }, '001 202 555 0143', 'other:number:medium:1:001'],
		['a part of a number', { kind: 'phone' }, '12345', 'other:number:short:1:1'],
		['the number of a card', { kind: 'phone' }, '4929 1234 5678 1234', 'other:number:medium:1:4'],
		['letters in a phone number', { kind: 'phone' }, '07-my-secret', 'other:text:medium:1'],
		['an NHS number that may be issued', { kind: 'nhsNumber' }, '9434765919', 'other:number:medium:1'],
		['a National Insurance number', { kind: 'nhsNumber' }, 'QQ123456C', 'other:text:medium:1'],
		[
			'a choice that is none',
			{ kind: 'radios', options: [{ value: 'yes', label: 'Yes' }] },
			'maybe',
			'other:text:short:1'
		],
		['a long sentence', { kind: 'text' }, 'My password is correct horse', 'other:text:long:1']
	])('is kind and length of anything else: %s', (_, field, typed, token) => {
		expect(left(field, typed)).toBe(token)
	})

	it('tells one telephone number from another, however it is spelt', () => {
		const numberOf = numberingAfter([
			{ at: 0, event: { type: 'press.go', answers: { mobile: 'other:telephone:medium:2:07' } } }
		])
		const spelt = ['07911 123456', '+44 7911 123456', '0044 (0)7911-123456', '07911 123457']
		const kept = spelt.map((typed) => keptText(typed, [{ kind: 'phone', name: '', label: '' }], [], numberOf))
		expect(kept.map(ukNumberIn)).toEqual([3, 3, 3, 4].map((which) => `other:telephone:medium:${which}:+447`))
	})

	it('tells the same again from another one, also after what an earlier log holds', () => {
		const numberOf = numberingAfter([
			{ at: 0, event: { type: 'press.go', answers: { name: 'other:text:short:4' } } },
			{ at: 1, event: { type: 'form.refuse', fields: [{ name: 'name', entered: 'other:text:short:6' }] } }
		])
		expect(['one', 'two', 'one'].map(numberOf)).toEqual([7, 8, 7])
	})

	it('is enough for each length that a flow asks for', () => {
		const bounds = Object.values(longest).map((most) => most + 1)
		const asked = folders.flatMap(({ journey }) =>
			candidatesIn(journey.flow).flatMap((way) =>
				verbsOf(way).flatMap(({ type, params }) =>
					type === 'answerShorter' ? [(params as { than: number }).than] : []
				)
			)
		)
		expect(asked.length).toBeGreaterThan(0)
		for (const than of asked) expect(bounds).toContain(than)
	})
})

describe('what is kept of what is typed on the desk', () => {
	const folder = folders.find(({ journey }) => journey.id === 'nhsp-agency-access') as Folder
	const { world } = first(folder).context
	const { firstName, lastName, workEmail } = world.person
	const mail = { from: 'manager', to: workEmail, subject: '', body: 'Please' } as const
	const sent = (details: Partial<Record<keyof typeof mail, string>>) =>
		keptUse(
			{ device: 'composer', act: 'send', details: { ...mail, ...details } as never },
			() => soughtIn(folder.journey.flow, world),
			world,
			numberingAfter([])
		).details

	it('is an email’s body as it was written', () => {
		expect(sent({ body: 'hunter2' })).toEqual({ ...mail, body: 'hunter2' })
	})

	it('is of its subject what the service looks for in it', () => {
		const subject = `hunter2: access for ${firstName} ${lastName}, from mail of ${workEmail}`
		const { subject: left } = sent({ subject }) as { subject: string }
		expect(left).not.toMatch(/hunter2/)
		expect(left).toContain(`${firstName} ${lastName}`)
		expect(left).toContain(workEmail)
		expect(sent({ subject: 'hunter2' })).toMatchObject({ subject: 'other:text:medium:1' })
	})

	it('is of its addressee an address that is nobody’s', () => {
		expect(sent({ to: `hunter2 <${workEmail}>` })).toMatchObject({ to: workEmail })
		expect(sent({ to: 'agencies@nhsprofessionals.nhs.uk' })).toMatchObject({ to: 'agencies@nhsprofessionals.nhs.uk' })
		expect(sent({ to: 'jane.doe@nhs.net' })).toMatchObject({ to: 'other:address:medium:1' })
	})

	it('is the name of an account in the app, where it is no secret, and of a video its numbers', () => {
		const keep = (use: unknown) =>
			keptUse(use as never, () => soughtIn(folder.journey.flow, world), world, numberingAfter([])).details
		const added = (account: string) =>
			keep({ device: 'authenticator', act: 'add', details: { issuer: '', account, secret: 'JBSWY3DPEHPK3PXP' } })
		expect(added(workEmail)).toMatchObject({ account: workEmail })
		expect(added('hunter2')).toMatchObject({ account: 'other:text:medium:1' })
		const filmed = (numbers: string) =>
			keep({ device: 'camera', act: 'recordVideo', details: { way: 'say', flaw: 'none', numbers } })
		expect(filmed('12 34')).toMatchObject({ numbers: '1234' })
		expect(filmed('\u206812\u200b3\u22124')).toMatchObject({ numbers: '1234' })
		expect(filmed('7911 123456')).toMatchObject({ numbers: 'other:number:medium:1' })
		expect(filmed('hunter2')).toMatchObject({ numbers: 'other:text:medium:1' })
	})
})
