import { describe, expect, it, vi } from 'vitest'
import { check, rules } from '../../../src/checking/check.ts'
import { written } from '../../../src/kit/journey.ts'
import { breached, folders } from './journeys.ts'

// Walking whole journeys takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

describe.each(folders)('$folder', ({ folder, ...parts }) => {
	const subject = { journey: written(parts), breached }

	it('is named for its folder', () => {
		expect(parts.journey.id).toBe(folder)
	})

	it.each(Object.entries(rules))('%s', (_, rule) => {
		expect(rule(subject)).toEqual([])
	})

	it('has nothing else wrong with it', () => {
		expect(check(subject.journey, breached)).toEqual([])
	})
})
