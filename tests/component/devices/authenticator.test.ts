import { screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { device, type AuthenticatorState } from '../../../src/devices/authenticator/authenticator.ts'
import { totpAt } from '../../../src/rules/totp.ts'
import { hold, NINE } from './hold.ts'

const mail = { issuer: 'Mail', account: 'sam.okoro@nhsmail.example', secret: 'GEZDGNBVGY3TQOJQ' }
const pay = { issuer: 'Pay', account: 'sam.okoro@trainee.example', secret: 'JBSWY3DPEHPK3PXP' }

function appWith(...accounts: (typeof mail)[]): AuthenticatorState {
	return accounts.reduce((app, account) => device.receive.enrolled(app, account, NINE), device.initial)
}

function opened(account = mail): AuthenticatorState {
	return device.acts.open(appWith(account), { id: 1 }, NINE)
}

function shownCode(): string {
	return screen.getByRole('status', { name: 'One-time password code' }).textContent.trim()
}

function grouped(now: number): string {
	const code = totpAt(mail.secret, now)
	return `${code.slice(0, 3)} ${code.slice(3)}`
}

describe('the accounts', () => {
	test('are missing at first, and the app says so', () => {
		hold('authenticator', device.initial)
		expect(screen.getByText(/No accounts yet/)).toBeTruthy()
	})

	test('are opened by a tap, which takes the focus to the account, and closed again', async () => {
		hold('authenticator', appWith(mail, pay))
		await userEvent.click(screen.getByRole('button', { name: 'Mail sam.okoro@nhsmail.example' }))
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Mail sam.okoro@nhsmail.example' }))
		await userEvent.click(screen.getByRole('button', { name: 'Back to accounts' }))
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mail sam.okoro@nhsmail.example' }))
	})
})

describe('the code', () => {
	test('is the one of this moment in two groups of three, read out digit by digit', () => {
		hold('authenticator', opened())
		expect(shownCode()).toBe(grouped(NINE))
		expect(screen.getByRole('img', { name: [...totpAt(mail.secret, NINE)].join(' ') })).toBeTruthy()
		expect(screen.getByRole('button', { name: 'Copy code' })).toBeTruthy()
	})

	test('changes after 30 seconds and not before', async () => {
		const { passTo } = hold('authenticator', opened())
		await passTo(NINE + 29_999)
		expect(shownCode()).toBe(grouped(NINE))
		await passTo(NINE + 30_000)
		expect(shownCode()).toBe(grouped(NINE + 30_000))
		expect(shownCode()).not.toBe(grouped(NINE))
	})

	test('has a countdown that is not announced each second', async () => {
		const { passTo } = hold('authenticator', opened())
		const countdown = screen.getByRole('timer')
		expect(countdown.textContent).toBe('30 seconds left')
		await passTo(NINE + 29_000)
		expect(countdown.textContent).toBe('1 second left')
		expect(countdown.closest('[aria-live], output, [role="status"]')).toBeNull()
	})

	test('is missing for a key that makes none, and the account can be removed', async () => {
		hold('authenticator', opened({ ...mail, secret: 'not a key 0189' }))
		expect(screen.getByText(/The key of this account doesn’t work/)).toBeTruthy()
		expect(screen.queryByRole('timer')).toBeNull()
		expect(screen.getByRole('button', { name: 'Remove account' })).toBeTruthy()
	})
})

describe('adding an account', () => {
	test('by QR code waits for a page that shows one', async () => {
		const { uses, show } = hold('authenticator', device.initial)
		await userEvent.click(screen.getByRole('button', { name: 'Add an account' }))
		const scan = screen.getByRole('button', { name: 'Scan the QR code' })
		expect(scan.hasAttribute('disabled')).toBe(true)
		expect(screen.getByText('Open the page that shows a QR code first.')).toBeTruthy()
		await show(mail)
		await userEvent.click(scan)
		expect(uses).toEqual([{ device: 'authenticator', act: 'add', details: mail }])
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Mail sam.okoro@nhsmail.example' }))
	})

	test('by typed key takes spaces and small letters', async () => {
		const { uses, show } = hold('authenticator', device.initial)
		await show(mail)
		await userEvent.click(screen.getByRole('button', { name: 'Add an account' }))
		await userEvent.type(screen.getByLabelText('Account name'), ' sam.okoro@nhsmail.example ')
		await userEvent.type(screen.getByLabelText('Key'), 'gezd gnbv gy3t qojq')
		await userEvent.click(screen.getByRole('button', { name: 'Add account' }))
		expect(uses).toEqual([{ device: 'authenticator', act: 'add', details: { ...mail, issuer: '' } }])
		expect(shownCode()).toBe(grouped(NINE))
	})

	test('by typed key takes the marks that nobody sees and any dash', async () => {
		const { uses, show } = hold('authenticator', device.initial)
		await show(mail)
		await userEvent.click(screen.getByRole('button', { name: 'Add an account' }))
		await userEvent.type(screen.getByLabelText('Account name'), '\u2068sam.okoro@nhsmail.example\u2069')
		await userEvent.type(screen.getByLabelText('Key'), '\u200bGEZD\u2212GNBV\u2011GY3T\u00adQOJQ\u2060')
		await userEvent.click(screen.getByRole('button', { name: 'Add account' }))
		expect(uses).toEqual([{ device: 'authenticator', act: 'add', details: { ...mail, issuer: '' } }])
	})

	test('by typed key takes what the boxes hold, though nothing said that they were filled in', async () => {
		const { uses, show } = hold('authenticator', device.initial)
		await show(mail)
		await userEvent.click(screen.getByRole('button', { name: 'Add an account' }))
		screen.getByLabelText<HTMLInputElement>('Account name').value = mail.account
		screen.getByLabelText<HTMLInputElement>('Key').value = mail.secret
		await userEvent.click(screen.getByRole('button', { name: 'Add account' }))
		expect(uses).toEqual([{ device: 'authenticator', act: 'add', details: { ...mail, issuer: '' } }])
	})

	test('refuses a key that the page does not show, so that no key of somebody’s own is written down', async () => {
		const { uses, show } = hold('authenticator', device.initial)
		await userEvent.click(screen.getByRole('button', { name: 'Add an account' }))
		await userEvent.type(screen.getByLabelText('Account name'), 'Work')
		await userEvent.type(screen.getByLabelText('Key'), 'JBSW Y3DP EHPK 3PXP')
		await userEvent.click(screen.getByRole('button', { name: 'Add account' }))
		expect(descriptionOf(screen.getByLabelText('Key'))).toContain('Open the page that shows a key first')
		await show(mail)
		await userEvent.click(screen.getByRole('button', { name: 'Add account' }))
		expect(descriptionOf(screen.getByLabelText('Key'))).toContain('it is not the one on the page')
		expect(uses).toEqual([])
	})

	test('says beside each field what is missing, and goes to the first', async () => {
		const { uses } = hold('authenticator', device.initial)
		await userEvent.click(screen.getByRole('button', { name: 'Add an account' }))
		await userEvent.click(screen.getByRole('button', { name: 'Add account' }))
		const name = screen.getByLabelText('Account name')
		expect(name.getAttribute('aria-invalid')).toBe('true')
		expect(descriptionOf(name)).toContain('Enter an account name')
		expect(descriptionOf(screen.getByLabelText('Key'))).toContain('Enter the key')
		expect(document.activeElement).toBe(name)
		expect(uses).toEqual([])
	})

	test.each([
		['GEZD GNB0 GY31 QOJQ', 'Check the key: it has only the letters A to Z and the digits 2 to 7, and you entered 0 1'],
		['GEZD', 'Check the key: characters are missing, or there is one too many']
	])('says what is wrong with the key %s and keeps what was typed', async (typed, problem) => {
		const { uses } = hold('authenticator', device.initial)
		await userEvent.click(screen.getByRole('button', { name: 'Add an account' }))
		await userEvent.type(screen.getByLabelText('Account name'), 'Work')
		await userEvent.type(screen.getByLabelText('Key'), typed)
		await userEvent.click(screen.getByRole('button', { name: 'Add account' }))
		const key = screen.getByLabelText<HTMLInputElement>('Key')
		expect(descriptionOf(key)).toContain(problem)
		expect(key.value).toBe(typed)
		expect(document.activeElement).toBe(key)
		expect(screen.getByLabelText('Account name').hasAttribute('aria-invalid')).toBe(false)
		expect(uses).toEqual([])
	})

	test('refuses an account name that could be a real address', async () => {
		const { uses } = hold('authenticator', device.initial)
		await userEvent.click(screen.getByRole('button', { name: 'Add an account' }))
		await userEvent.type(screen.getByLabelText('Account name'), 'someone@nhs.net')
		await userEvent.type(screen.getByLabelText('Key'), mail.secret)
		await userEvent.click(screen.getByRole('button', { name: 'Add account' }))
		expect(descriptionOf(screen.getByLabelText('Account name'))).toContain('not a real one')
		expect(uses).toEqual([])
	})

	test('can be given up, which leaves nothing typed behind', async () => {
		hold('authenticator', device.initial)
		await userEvent.click(screen.getByRole('button', { name: 'Add an account' }))
		await userEvent.type(screen.getByLabelText('Key'), 'GEZD')
		await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
		const begin = screen.getByRole('button', { name: 'Add an account' })
		expect(document.activeElement).toBe(begin)
		await userEvent.click(begin)
		expect(screen.getByLabelText<HTMLInputElement>('Key').value).toBe('')
	})
})

describe('removing an account', () => {
	test('asks first, in place', async () => {
		const { uses } = hold('authenticator', opened())
		await userEvent.click(screen.getByRole('button', { name: 'Remove account' }))
		expect(document.activeElement).toBe(screen.getByRole('group', { name: /Remove sam.okoro@nhsmail.example/ }))
		await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove account' }))
		expect(uses).toEqual([])
	})

	test('goes back to the accounts', async () => {
		const { uses } = hold('authenticator', opened())
		await userEvent.click(screen.getByRole('button', { name: 'Remove account' }))
		await userEvent.click(screen.getByRole('button', { name: 'Yes, remove it' }))
		expect(uses).toEqual([{ device: 'authenticator', act: 'remove', details: { id: 1 } }])
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Accounts' }))
	})
})

test('an app that is only looked at shows its code and takes no act', async () => {
	const { uses } = hold('authenticator', opened(), { disabled: true })
	expect(shownCode()).toBe(grouped(NINE))
	await userEvent.click(screen.getByRole('button', { name: 'Back to accounts' }))
	await userEvent.click(screen.getByRole('button', { name: 'Remove account' }))
	expect(uses).toEqual([])
	expect(screen.queryByRole('button', { name: 'Yes, remove it' })).toBeNull()
})

function descriptionOf(field: HTMLElement): string {
	const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
	return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}
