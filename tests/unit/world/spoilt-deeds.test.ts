import { describe, expect, it } from 'vitest'
import type { DeviceUse } from '../../../src/devices/device.ts'
import { use } from '../../../src/world/world.ts'
import { spoilUse, type Fault } from '../../../src/world/faults.ts'
import { plainWorld } from './plain-world.ts'

const insert: DeviceUse = { device: 'card-reader', act: 'insert', details: {} }
const takeOut: DeviceUse = { device: 'card-reader', act: 'takeOut', details: {} }
const takePhoto: DeviceUse = { device: 'camera', act: 'takePhoto', details: { subject: 'passport', flaw: 'none' } }
const recordVideo: DeviceUse = {
	device: 'camera',
	act: 'recordVideo',
	details: { way: 'say', numbers: '4821', flaw: 'none' }
}

describe('a fault of a thing in the hand', () => {
	it('keeps the reader from noticing the card, once', () => {
		const unread = use(plainWorld({ faults: ['card-unread'] }), insert)
		expect(unread.devices['card-reader']).toEqual({ card: 'unread' })
		expect(unread.faults).toEqual([])
		expect(use(use(unread, takeOut), insert).devices['card-reader']).toEqual({ card: 'in' })
	})

	it('blurs the next photo, once', () => {
		const blurred = use(plainWorld({ faults: ['photo-blurred'] }), takePhoto)
		expect(blurred.devices.camera.photo).toEqual({ subject: 'passport', flaw: 'blur' })
		expect(use(blurred, takePhoto).devices.camera.photo).toEqual({ subject: 'passport', flaw: 'none' })
	})

	it('takes the sound from the next video and leaves its numbers, once', () => {
		const silent = use(plainWorld({ faults: ['video-silent'] }), recordVideo)
		expect(silent.devices.camera.video).toEqual({ way: 'say', numbers: '4821', flaw: 'no-sound' })
		expect(use(silent, recordVideo).devices.camera.video?.flaw).toBe('none')
	})

	it.each<[Fault, DeviceUse]>([
		['card-unread', takeOut],
		['photo-blurred', recordVideo],
		['video-silent', takePhoto]
	])('leaves other deeds alone, and stays armed: %s', (fault, done) => {
		const armed = use(plainWorld({ faults: [fault] }), done)
		expect(armed.faults).toEqual([fault])
		expect(armed.devices).toEqual(use(plainWorld(), done).devices)
	})

	it('strikes before another of its kind, and leaves faults of messages armed', () => {
		const faults: readonly Fault[] = ['text-late', 'photo-blurred', 'photo-blurred']
		expect(spoilUse(faults, takePhoto)).toEqual({
			details: { subject: 'passport', flaw: 'blur' },
			armed: ['text-late', 'photo-blurred']
		})
	})
})
