import { describe, expect, test } from 'vitest'
import { device, type AuthenticatorState } from '../../../src/devices/authenticator/authenticator.ts'

const NINE = Date.UTC(2026, 2, 3, 9)
const mail = { issuer: 'Mail', account: 'sam.okoro@nhsmail.example', secret: 'GEZDGNBVGY3TQOJQ' }
const pay = { issuer: 'Pay', account: 'sam.okoro@trainee.example', secret: 'JBSWY3DPEHPK3PXP' }

function appWith(...accounts: (typeof mail)[]): AuthenticatorState {
	return accounts.reduce((app, account) => device.receive.enrolled(app, account, NINE), device.initial)
}

describe('the authenticator', () => {
	test('holds an account from before without opening it', () => {
		expect(appWith(mail)).toEqual({ accounts: [{ ...mail, id: 1 }], opened: null })
	})

	test('opens an account as it is added', () => {
		expect(device.acts.add(appWith(mail), pay, NINE)).toEqual({
			accounts: [
				{ ...mail, id: 1 },
				{ ...pay, id: 2 }
			],
			opened: 2
		})
	})

	test('only opens an account that is added a second time', () => {
		expect(device.acts.add(appWith(mail, pay), mail, NINE)).toEqual({ ...appWith(mail, pay), opened: 1 })
	})

	test('keeps an old account beside a new one of the same name with another key', () => {
		const { accounts } = device.acts.add(appWith(mail), { ...mail, secret: pay.secret }, NINE)
		expect(accounts.map(({ secret }) => secret)).toEqual([mail.secret, pay.secret])
	})

	test('gives no two accounts the same id, also after one was removed', () => {
		const removed = device.acts.remove(appWith(mail, pay), { id: 1 }, NINE)
		const ids = device.acts.add(removed, mail, NINE).accounts.map(({ id }) => id)
		expect(new Set(ids).size).toBe(2)
	})

	test('opens and closes an account', () => {
		const opened = device.acts.open(appWith(mail, pay), { id: 2 }, NINE)
		expect(opened.opened).toBe(2)
		expect(device.acts.close(opened, {}, NINE).opened).toBeNull()
	})

	test('closes the account that is removed and leaves another one open', () => {
		const opened = device.acts.open(appWith(mail, pay), { id: 2 }, NINE)
		expect(device.acts.remove(opened, { id: 2 }, NINE)).toEqual(appWith(mail))
		expect(device.acts.remove(opened, { id: 1 }, NINE).opened).toBe(2)
	})

	test('is left as it is by an act on an account that is not there', () => {
		expect(device.acts.open(appWith(mail), { id: 9 }, NINE)).toEqual(appWith(mail))
		expect(device.acts.remove(appWith(mail), { id: 9 }, NINE)).toEqual(appWith(mail))
	})
})
