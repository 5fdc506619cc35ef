import { screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { device, type PaperState } from '../../../src/devices/paper/paper.ts'
import { hold, NINE } from './hold.ts'

const MINUTE = 60_000
const sheet = {
	from: 'Service desk',
	title: 'Your account',
	paragraphs: ['Keep it safe.'],
	rows: [
		{ key: 'Username', value: 'sam.okoro' },
		{ key: 'Code', value: '4821' }
	]
}

function papers(...titles: string[]): PaperState {
	return titles.reduce(
		(state, title, index) => device.receive.sheet(state, { ...sheet, title }, NINE + index * MINUTE),
		device.initial
	)
}

test('no papers are no wonder, and the device says so', () => {
	hold('paper', device.initial)
	expect(screen.getByText(/No papers yet/)).toBeTruthy()
})

test('sheets lie newest first, each with its sender, time, words and the training mark', () => {
	hold('paper', papers('Older', 'Newer'))
	expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Newer', 'Older'])
	const newer = screen.getByRole('article', { name: 'Newer' })
	expect(newer.textContent).toMatch(/Training simulator.*Service desk,\s+09:01.*Username.*sam\.okoro.*Keep it safe\./s)
})

test('each value can be copied by its name', async () => {
	const user = userEvent.setup()
	hold('paper', papers('Your account'))
	const terms = screen.getAllByRole('term').map((term) => term.textContent)
	expect(terms).toEqual(['Username', 'Code'])
	await user.click(screen.getByRole('button', { name: 'Copy: Code' }))
	expect(await navigator.clipboard.readText()).toBe('4821')
})

test('a sheet without values has no list of them', () => {
	hold('paper', device.receive.sheet(device.initial, { ...sheet, rows: [] }, NINE))
	expect(screen.queryByRole('term')).toBeNull()
	expect(within(screen.getByRole('article')).queryByRole('button')).toBeNull()
})

test('sheets count as read once they are in sight, told once for all of them', async () => {
	const { uses, becomes, passTo } = hold('paper', papers('One', 'Two'))
	const told = { device: 'paper', act: 'read', details: {} }
	await passTo(NINE + 1000)
	expect(uses).toEqual([told])
	await becomes(papers('One', 'Two', 'Three'))
	expect(uses).toEqual([told, told])
})

test('sheets that are only looked at stay unread', async () => {
	const { uses, passTo } = hold('paper', papers('One'), { disabled: true })
	await passTo(NINE + 1000)
	expect(uses).toEqual([])
})
