import { expect, it } from 'vitest'
import { migrate, migrations, versionAfter, type Migration } from '../../../src/storage/migrations.ts'

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
	const { world } = migrate(before, 1, migrations).record as unknown as { world: Record<string, unknown> }
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
