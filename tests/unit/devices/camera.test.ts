import { describe, expect, test } from 'vitest'
import { device } from '../../../src/devices/camera/camera.ts'

const NINE = Date.UTC(2026, 2, 3, 9)
const photo = { subject: 'passport', flaw: 'none' } as const
const video = { way: 'say', numbers: '4821', flaw: 'none' } as const

describe('the camera', () => {
	test('keeps a photo and a video side by side', () => {
		const taken = device.acts.takePhoto(device.initial, photo, NINE)
		expect(taken).toEqual({ photo, video: null })
		expect(device.acts.recordVideo(taken, video, NINE)).toEqual({ photo, video })
	})

	test('keeps the newest of each', () => {
		const first = device.acts.takePhoto(device.acts.recordVideo(device.initial, video, NINE), photo, NINE)
		const blurred = { subject: 'work-badge', flaw: 'blur' } as const
		const signed = { way: 'sign', numbers: '9', flaw: 'covered' } as const
		const second = device.acts.recordVideo(device.acts.takePhoto(first, blurred, NINE), signed, NINE)
		expect(second).toEqual({ photo: blurred, video: signed })
	})

	test('takes numbers with spaces or dashes between them as the same numbers', () => {
		const { video: recorded } = device.acts.recordVideo(device.initial, { ...video, numbers: ' 4 8-2–1 ' }, NINE)
		expect(recorded).toEqual(video)
	})

	test('has both thrown away at once', () => {
		const both = device.acts.recordVideo(device.acts.takePhoto(device.initial, photo, NINE), video, NINE)
		expect(device.acts.discard(both, {}, NINE)).toEqual(device.initial)
		expect(device.acts.discard(device.initial, {}, NINE)).toEqual(device.initial)
	})
})
