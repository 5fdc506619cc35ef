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

it('names each migration by its deed, and no two alike', () => {
	const names = migrations.map(({ name }) => name)
	for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+([A-Z][a-z]+)+$/)
	expect(new Set(names).size).toBe(names.length)
})
