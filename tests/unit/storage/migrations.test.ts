import { describe, expect, it } from 'vitest'
import { migrate, migrations, versionAfter, type Migration } from '../../../src/storage/migrations.ts'
import { folders, startOf, type Folder } from '../journeys/journeys.ts'

const steps: Migration[] = ['AddMode', 'AddEdition', 'DropEdition'].map((name) => ({
	name,
	up: ({ record, log }) => ({ record: { ...record, [name]: true }, log })
}))

it.each([
	[1, ['AddMode', 'AddEdition', 'DropEdition']],
	[2, ['AddEdition', 'DropEdition']],
	[3, ['DropEdition']],
	[4, []]
])('brings version %i to today’s by %j', (version, names) => {
	expect(versionAfter(steps)).toBe(4)
	expect(Object.keys(migrate({ record: {}, log: [] }, version, steps).record)).toEqual(names)
})

it('turns what an account knew of self-service into something that it holds, and adds the new devices', () => {
	const before = {
		record: {
			world: {
				accounts: { mail: { selfService: 'disabled' }, other: { selfService: 'enabled' } },
				devices: { inbox: { emails: [] } },
				scheduled: []
			}
		},
		log: []
	}
	const { world } = migrate(before, 1, migrations.slice(0, 3)).record as unknown as { world: Record<string, unknown> }
	expect(world).toMatchObject({
		edition: 'as-published',
		place: 'home-computer',
		periods: {},
		accounts: { mail: { holds: { selfService: 'disabled' } }, other: { holds: {} } },
		devices: { 'card-reader': { card: 'out' }, paper: { sheets: [] } }
	})
})

it('turns the one link of an email into a list, in the inbox and on its way', () => {
	const link = { label: 'Go on', opens: 'open.portal' }
	const text = { at: 2, delivery: { device: 'phone', kind: 'text', message: { from: 'Mail', body: '012345' } } }
	const signIn = { at: 3, signInFrom: 'phone' }
	const underWay = (message: object) => ({ at: 1, delivery: { device: 'inbox', kind: 'email', message } })
	const before = {
		record: {
			world: {
				devices: {
					inbox: {
						emails: [
							{ subject: 'With', link },
							{ subject: 'Without', link: null }
						],
						opened: 1
					},
					phone: {}
				},
				scheduled: [underWay({ subject: 'With', link }), underWay({ subject: 'Without' }), text, signIn]
			}
		},
		log: []
	}
	expect(migrate(before, 2, migrations.slice(0, 2))).toEqual({
		record: {
			world: {
				devices: {
					inbox: {
						emails: [
							{ subject: 'With', links: [link] },
							{ subject: 'Without', links: [] }
						],
						opened: 1
					},
					phone: {}
				},
				scheduled: [
					underWay({ subject: 'With', links: [link] }),
					underWay({ subject: 'Without', links: [] }),
					text,
					signIn
				]
			}
		},
		log: []
	})
})

it('takes all of an old log for the person’s own, and its result for unknown', () => {
	const before = { record: { name: 'Old', world: { edition: 'current' } }, log: [{ at: 1 }] }
	const record = { name: 'Old', world: { edition: 'current' }, played: 0, result: null }
	expect(migrate(before, 3, migrations)).toEqual({ record, log: [{ at: 1 }] })
})

it('names each migration by its deed, and no two alike', () => {
	const names = migrations.map(({ name }) => name)
	for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+([A-Z][a-z]+)+$/)
	expect(new Set(names).size).toBe(names.length)
})

describe('of what was typed while all of it was kept', () => {
	const folder = folders.find(({ journey }) => journey.id === 'nhsmail-password-reset') as Folder
	const { world } = startOf(folder, folder.scenarios[0]?.id ?? '').context
	const judged = { token: 'typed:1', policy: null, broken: [] }
	const mail = { from: 'you', to: 'blue.heron@nhs.net', subject: 'AUA hunter2', body: 'hunter2' }
	const sent = {
		id: 1,
		from: 'you',
		to: 'jo <hunter2@nhs.net>',
		subject: 'hunter2',
		body: 'hunter2',
		sentAt: 0,
		answered: true
	}
	const old = {
		record: {
			journeyId: 'nhsmail-password-reset',
			played: 1,
			world: { ...world, devices: { ...world.devices, composer: { sent: [sent] } } }
		},
		log: [
			{ at: 1, event: { type: 'press.next', answers: { identifier: 'Played-For-Them' } } },
			{ at: 2, event: { type: 'press.next', answers: { identifier: 'Blue-Heron-7431', captcha: 'K4CWCM' } } },
			{ at: 3, event: { type: 'form.refuse', fields: [{ name: 'username', entered: 'Blue-Heron-7431' }] } },
			{ at: 4, event: { type: 'press.next', answers: { method: 'text', phone: '07700 900018', password: judged } } },
			{ at: 5, event: { type: 'press.verify', answers: { code: '123456', captcha: 'Blue-Heron', method: 'heron' } } },
			{ at: 6, event: { type: 'press.next', answers: { username: world.person.workEmail.toUpperCase() } } },
			{ at: 7, event: { type: 'desk.use', use: { device: 'composer', act: 'send', details: mail } } },
			{ at: 8, event: { type: 'clock.tick', now: 8 } }
		]
	}
	const { record, log } = migrate(old, 4, migrations) as unknown as typeof old
	const events = log.map(({ event }) => event)

	it('only what holds no secret stays, and what was done for the person', () => {
		expect(events).toEqual([
			old.log[0]?.event,
			{ type: 'press.next', answers: { identifier: 'other:text:medium:1', captcha: 'K4CWCM' } },
			{ type: 'form.refuse', fields: [{ name: 'username', entered: 'other:text:medium:1' }] },
			old.log[3]?.event,
			{
				type: 'press.verify',
				answers: { code: '123456', captcha: 'other:text:medium:2', method: 'other:text:short:3' }
			},
			old.log[5]?.event,
			{
				type: 'desk.use',
				use: {
					device: 'composer',
					act: 'send',
					details: { ...mail, to: 'other:address:medium:4', subject: 'AUA' }
				}
			},
			old.log[7]?.event
		])
		expect(record.world.devices.composer.sent).toMatchObject([
			{ subject: expect.stringMatching(/^other:text:medium:\d$/) as string, body: 'hunter2', sentAt: 0 }
		])
	})

	it('and what is damaged is let through for those to tell of it who open it', () => {
		for (const damaged of [
			{ record: {}, log: [{}, { event: null }, { event: { answers: 3, fields: [null, { name: 1 }], use: 'x' } }] },
			{ record: { world: { person: 1, devices: null } }, log: [{ event: { use: { device: 'composer', details: 1 } } }] }
		])
			expect(migrate(damaged, 4, migrations)).toEqual(damaged)
		const { log } = migrate({ record: {}, log: [{ event: { answers: { name: 'hunter2' } } }] }, 4, migrations)
		expect(log).toEqual([{ event: { answers: { name: 'other:text:medium:1' } } }])
	})
})
