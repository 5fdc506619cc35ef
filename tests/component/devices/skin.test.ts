import { screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import { devices, untouchedDevices } from '../../../src/devices/registry.ts'
import { skins } from '../../../src/devices/skin.ts'
import { hold } from './hold.ts'

const ids = Object.keys(untouchedDevices()) as (keyof ReturnType<typeof untouchedDevices>)[]

test('every device has a skin, and every skin a device', () => {
	expect([...skins.keys()].toSorted()).toEqual([...devices.keys()].toSorted())
})

test.each(ids)('the untouched %s is a region of its own name', (id) => {
	hold(id, untouchedDevices()[id])
	expect(screen.getByRole('region', { name: devices.get(id)?.title ?? '' })).toBeTruthy()
})
