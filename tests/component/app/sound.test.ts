import { render, screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { arrivalSound } from '../../../src/app/stage/sound.svelte.ts'
import SoundSwitch from '../../../src/app/stage/SoundSwitch.svelte'
import { device as inbox } from '../../../src/devices/inbox/inbox.ts'
import { device as phone } from '../../../src/devices/phone/phone.ts'
import { NINE } from '../devices/hold.ts'

/** The notes that were played, and how often the page asked for a way to play them. */
let notes: { pitch: number; at: number }[] = []
let contexts = 0

class FakeContext {
	currentTime = 0
	destination = {}
	constructor() {
		contexts++
	}
	createOscillator() {
		const frequency = { value: 0 }
		return {
			frequency,
			connect: (next: unknown) => next,
			start: (at: number) => notes.push({ pitch: frequency.value, at }),
			stop: () => {}
		}
	}
	createGain() {
		const gain = { setValueAtTime() {}, linearRampToValueAtTime() {} }
		return { gain, connect: (next: unknown) => next }
	}
	close = () => Promise.resolve()
}

beforeEach(() => {
	notes = []
	contexts = 0
	vi.stubGlobal('AudioContext', FakeContext)
})

afterEach(() => {
	arrivalSound.isOn = false
	vi.unstubAllGlobals()
})

function heardOf(tone: 'mail' | 'text' | 'call') {
	notes = []
	arrivalSound.play(tone)
	return notes
}

test('nothing is heard until somebody switches the sound on, and nothing is made to play it', () => {
	render(SoundSwitch)
	expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
	expect(heardOf('mail')).toEqual([])
	expect(contexts).toBe(0)
})

test('who switches it on hears it at once, and each kind of arrival in its own way', async () => {
	render(SoundSwitch)
	await userEvent.click(screen.getByRole('checkbox', { name: 'Sound when something arrives' }))
	expect(contexts).toBe(1)
	expect(notes).not.toEqual([])
	const heard = (['mail', 'text', 'call'] as const).map((tone) => JSON.stringify(heardOf(tone)))
	expect(new Set(heard).size).toBe(3)
	expect(contexts).toBe(1)
})

test('it can be switched off again', async () => {
	render(SoundSwitch)
	const box = screen.getByRole('checkbox')
	await userEvent.click(box)
	await userEvent.click(box)
	expect(heardOf('call')).toEqual([])
})

test('a call sounds other than a text, and an email other than both', () => {
	const text = phone.receive.text(phone.initial, { from: 'Mail', body: '1' }, NINE)
	const call = phone.receive.call(text, { from: 'Check', says: '1' }, NINE)
	expect([phone.sounds?.(text), phone.sounds?.(call), inbox.sounds?.(inbox.initial)]).toEqual(['text', 'call', 'mail'])
})
