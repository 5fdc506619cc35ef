import { cleanup, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { device } from '../../../src/devices/camera/camera.ts'
import { photoFlaws, subjects, videoFlaws, ways } from '../../../src/devices/camera/choices.ts'
import { hold } from './hold.ts'

const none = device.initial
const photo = { subject: 'passport', flaw: 'none' } as const
const video = { way: 'say', numbers: '4821', flaw: 'none' } as const

function part(name: 'Photo' | 'Video') {
	return within(screen.getByRole('form', { name }))
}

function turnTo(mode: 'Photo' | 'Video') {
	return userEvent.click(screen.getByRole('button', { name: mode }))
}

function valuesOf(name: string) {
	return within(screen.getByRole('radiogroup', { name }))
		.getAllByRole<HTMLInputElement>('radio')
		.map((radio) => [radio.name, radio.value])
}

test('the camera says that it is none', async () => {
	hold('camera', none)
	expect(screen.getByText(/No real camera or microphone is used/)).toBeTruthy()
	expect(screen.getByText('No photo yet.')).toBeTruthy()
	await turnTo('Video')
	expect(screen.getByText('No video yet.')).toBeTruthy()
})

test('every choice that the camera knows can be made', async () => {
	hold('camera', none)
	const named = (name: string, values: readonly string[]) => values.map((value) => [name, value])
	expect(valuesOf('What lies in front of the camera')).toEqual(named('takePhoto-subject', subjects))
	expect(valuesOf('How you take it')).toEqual(named('takePhoto-flaw', photoFlaws))
	await turnTo('Video')
	expect(valuesOf('How you give the numbers')).toEqual(named('recordVideo-way', ways))
	expect(valuesOf('How you record it')).toEqual(named('recordVideo-flaw', videoFlaws))
})

describe('a photo', () => {
	test('is taken of what lies there, shown with a text, and announced without moving the focus', async () => {
		const { uses } = hold('camera', none)
		await userEvent.click(screen.getByRole('radio', { name: 'A passport' }))
		await userEvent.click(screen.getByRole('button', { name: 'Take photo' }))
		expect(uses).toEqual([{ device: 'camera', act: 'takePhoto', details: photo }])
		const picture = part('Photo').getByRole('img', {
			name: 'A passport, a specimen. Sharp, well lit and all of it in the picture.'
		})
		expect(picture.textContent).toContain('SPECIMEN – training simulator')
		expect(screen.getByRole('status').textContent).toContain('Photo taken. A passport')
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take photo' }))
	})

	test('shows what a fault made of it, not what was chosen', async () => {
		const { becomes } = hold('camera', none)
		await becomes({ photo: { ...photo, flaw: 'blur' }, video: null })
		const picture = part('Photo').getByRole('img', { name: /^A passport.*blurred/ })
		const filter = picture.querySelector('filter')?.id
		expect(filter).toBeTruthy()
		expect(picture.querySelector('g')?.getAttribute('filter')).toBe(`url(#${filter})`)
	})

	test.each(photoFlaws.flatMap((one, index) => photoFlaws.slice(index + 1).map((other) => [one, other] as const)))(
		'that is %s does not look like one that is %s',
		(one, other) => {
			const [first, second] = [one, other].map((flaw) => {
				hold('camera', { photo: { ...photo, flaw }, video: null })
				const shapes = part('Photo').getByRole('img').querySelectorAll('*')
				cleanup()
				return [...shapes].map(({ attributes }) => [...attributes].map(({ name, value }) => `${name}=${value}`))
			})
			expect(first).not.toEqual(second)
		}
	)

	test('of nothing is not taken: the choice is asked for, and has the focus', async () => {
		const { uses } = hold('camera', none)
		await userEvent.click(screen.getByRole('button', { name: 'Take photo' }))
		const group = screen.getByRole('radiogroup', { name: 'What lies in front of the camera' })
		expect(descriptionOf(group)).toBe('Choose what’s in front of the camera')
		expect(group.contains(document.activeElement)).toBe(true)
		expect(uses).toEqual([])
	})
})

describe('the viewfinder', () => {
	test('shows what lies before the camera and how it is held, before anything is taken', async () => {
		hold('camera', none)
		expect(part('Photo').getByRole('img', { name: 'In the viewfinder: nothing but the table.' })).toBeTruthy()
		await userEvent.click(screen.getByRole('radio', { name: 'A work badge' }))
		await userEvent.click(screen.getByRole('radio', { name: 'Take it in the dark' }))
		const scene = part('Photo').getByRole('img')
		expect(scene.getAttribute('aria-label')).toBe(
			'In the viewfinder: A work badge, a specimen. The picture is too dark to read.'
		)
		expect(scene.textContent).toContain('WORK BADGE')
	})

	test('gives way to what was taken, and is back with the next choice', async () => {
		hold('camera', { photo, video: null })
		const shown = () => part('Photo').getByRole('img').getAttribute('aria-label')
		expect(shown()).toMatch(/^A passport/)
		await userEvent.click(screen.getByRole('radio', { name: 'Move while you take it' }))
		expect(shown()).toMatch(/^In the viewfinder/)
		await userEvent.click(screen.getByRole('button', { name: 'Last photo' }))
		expect(shown()).toMatch(/^A passport/)
		await userEvent.click(screen.getByRole('button', { name: 'Last photo' }))
		expect(shown()).toMatch(/^In the viewfinder/)
	})

	test('turns to what somebody else takes', async () => {
		const { becomes } = hold('camera', none)
		await becomes({ photo: null, video })
		expect(part('Video').getByRole('img', { name: /says the numbers 4 8 2 1/ })).toBeTruthy()
		await becomes({ photo, video })
		expect(part('Photo').getByRole('img', { name: /^A passport/ })).toBeTruthy()
	})

	test('leads to each act from where the other stands', async () => {
		hold('camera', none)
		const places = () =>
			[...document.querySelectorAll<HTMLElement>('[data-where]')].map(({ dataset }) => dataset['where'])
		expect(places()).toEqual(['camera.recordVideo', 'camera.takePhoto'])
		await turnTo('Video')
		expect(places()).toEqual(['camera.takePhoto', 'camera.recordVideo'])
	})
})

describe('a video', () => {
	test('is recorded with its numbers, shown with a text, and announced', async () => {
		const { uses } = hold('camera', none)
		await turnTo('Video')
		await userEvent.click(screen.getByRole('radio', { name: 'Write them on paper and hold it up' }))
		await userEvent.type(screen.getByRole('textbox', { name: 'The numbers you give' }), '4821')
		await userEvent.click(screen.getByRole('radio', { name: 'Let somebody stand behind you' }))
		await userEvent.click(screen.getByRole('button', { name: 'Record video' }))
		const details = { way: 'write', numbers: '4821', flaw: 'not-alone' }
		expect(uses).toEqual([{ device: 'camera', act: 'recordVideo', details }])
		const words = 'A made-up person holds up paper with the numbers 4 8 2 1. A second person stands behind.'
		expect(part('Video').getByRole('img', { name: words })).toBeTruthy()
		expect(screen.getByRole('status').textContent).toBe(`Video recorded. ${words}`)
	})

	test('asks beside each for what is missing, and goes to the first', async () => {
		const { uses } = hold('camera', none)
		await turnTo('Video')
		await userEvent.click(screen.getByRole('button', { name: 'Record video' }))
		const group = screen.getByRole('radiogroup', { name: 'How you give the numbers' })
		expect(descriptionOf(group)).toBe('Choose how you give the numbers')
		const box = screen.getByRole('textbox', { name: 'The numbers you give' })
		expect(descriptionOf(box)).toContain('Enter the numbers you give')
		expect(box.getAttribute('inputmode')).toBe('numeric')
		expect(group.contains(document.activeElement)).toBe(true)
		expect(uses).toEqual([])
	})
})

describe('the numbers of a video', () => {
	async function film(numbers: string) {
		const { uses } = hold('camera', none)
		await turnTo('Video')
		await userEvent.click(screen.getByRole('radio', { name: 'Say them' }))
		await userEvent.type(screen.getByRole('textbox', { name: 'The numbers you give' }), numbers)
		await userEvent.click(screen.getByRole('button', { name: 'Record video' }))
		return uses
	}

	test('are given without the marks that nobody sees', async () => {
		expect(await film('\u20684\u200b8\u00ad2\u20601\u2069')).toEqual([
			{ device: 'camera', act: 'recordVideo', details: video }
		])
	})

	test('are what their box holds, though nothing said that it was filled in', async () => {
		const { uses } = hold('camera', none)
		await turnTo('Video')
		screen.getByRole<HTMLInputElement>('radio', { name: 'Say them' }).checked = true
		screen.getByRole<HTMLInputElement>('textbox', { name: 'The numbers you give' }).value = video.numbers
		await userEvent.click(screen.getByRole('button', { name: 'Record video' }))
		expect(uses).toEqual([{ device: 'camera', act: 'recordVideo', details: video }])
	})

	test('are missing where only such marks stand', async () => {
		expect(await film('\u2068\u200b\u2069')).toEqual([])
		const box = screen.getByRole('textbox', { name: 'The numbers you give' })
		expect(descriptionOf(box)).toContain('Enter the numbers you give')
	})
})

describe('throwing away', () => {
	test('is there only with something to throw away, and leads the focus back to the top', async () => {
		const { uses } = hold('camera', { photo, video })
		await userEvent.click(screen.getByRole('button', { name: 'Throw away' }))
		expect(uses).toEqual([{ device: 'camera', act: 'discard', details: {} }])
		expect(screen.getByRole('img', { name: /^In the viewfinder: a made-up person/ })).toBeTruthy()
		expect(screen.getByText('No video yet.')).toBeTruthy()
		expect(screen.queryByRole('button', { name: 'Throw away' })).toBeNull()
		expect(screen.getByRole('status').textContent).toBe('Thrown away.')
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Photo or video' }))
	})
})

test('what was chosen is still chosen after a look at another device', async () => {
	const unfinished = new Map<string, unknown>()
	hold('camera', none, { unfinished })
	await userEvent.click(screen.getByRole('radio', { name: 'A work badge' }))
	cleanup()
	hold('camera', none, { unfinished })
	expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A work badge' }).checked).toBe(true)
})

test('a camera that is only looked at shows its pictures and takes none', async () => {
	const { uses } = hold('camera', { photo, video }, { disabled: true })
	for (const mode of ['Photo', 'Video'] as const) {
		await turnTo(mode)
		expect(part(mode).getByRole('img', { name: /^A passport, a specimen|says the numbers/ })).toBeTruthy()
		for (const control of [...part(mode).getAllByRole('radio'), ...part(mode).getAllByRole('button')])
			await userEvent.click(control)
	}
	await turnTo('Photo')
	expect(uses).toEqual([])
	expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A work badge' }).checked).toBe(false)
})

function descriptionOf(field: HTMLElement): string {
	const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
	return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}
