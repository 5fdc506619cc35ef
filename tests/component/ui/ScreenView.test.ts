import { screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { describe, expect, it, vi } from 'vitest'
import type { Field } from '../../../src/kit/screen.ts'
import { drawn, showPage } from './show-page.ts'

const method: Field = {
	kind: 'radios',
	name: 'method',
	label: 'Method',
	options: [
		{ value: 'text', label: 'Send a text' },
		{ value: 'app', label: 'Use an app' }
	]
}
const phone: Field = { kind: 'phone', name: 'phone', label: 'Phone number', when: { field: 'method', is: 'text' } }
const password: Field = { kind: 'password', name: 'password', label: 'Password' }
const code: Field = { kind: 'code', name: 'code', label: 'Code', digits: 6 }

describe('a page that opens', () => {
	it('puts the focus on its heading', () => {
		showPage({ title: 'Get back into your account' })
		expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Get back into your account' }))
	})

	it('leaves the focus where it is when it is told to', () => {
		showPage({}, { focusOnMount: false })
		expect(document.activeElement).toBe(document.body)
	})

	it('begins with what the service said, where something was wrong already', () => {
		showPage({ fields: [code] }, { problems: [{ field: 'code', message: 'Enter a correct security code' }] })
		expect(document.activeElement?.textContent).toMatch(/There is a problem/)
	})

	it('fills in its readings', () => {
		showPage({
			title: 'It is {clock.time}',
			body: [{ kind: 'paragraph', text: 'Enter your number ({account.nhsmail.mask}).' }],
			fields: [{ ...code, label: 'Code of {clock.time}' }],
			buttons: [{ label: 'Go on at {clock.time}', press: 'press.goOn' }]
		})
		expect(screen.getByRole('heading', { name: 'It is 09:14' })).toBeTruthy()
		expect(screen.getByText('Enter your number (*****18).')).toBeTruthy()
		expect(screen.getByLabelText('Code of 09:14')).toBeTruthy()
		expect(screen.getByRole('button', { name: 'Go on at 09:14' })).toBeTruthy()
	})

	it('shows the way through as text', () => {
		showPage({ breadcrumb: ['verification step 1', 'choose a new password'] })
		expect(screen.getByText('verification step 1 > choose a new password')).toBeTruthy()
	})
})

describe('conditions', () => {
	it('follow the answers as they are given', async () => {
		const { user } = showPage({
			body: [{ kind: 'paragraph', text: 'A text will come.', when: { field: 'method', is: 'text' } }],
			fields: [method, phone],
			buttons: [
				{ label: 'Text', press: 'press.text', when: { field: 'method', is: 'text' } },
				{ label: 'Next', press: 'press.next', when: { field: 'method', is: 'app' } }
			]
		})
		expect(screen.queryByLabelText('Phone number')).toBeNull()
		await user.click(screen.getByLabelText('Send a text'))
		expect(screen.getByLabelText('Phone number')).toBeTruthy()
		expect(screen.getByRole('button').textContent).toBe('Text')
		await user.click(screen.getByLabelText('Use an app'))
		expect(screen.queryByText('A text will come.')).toBeNull()
		expect(screen.getByRole('button').textContent).toBe('Next')
	})

	it('place what hangs on an answer right after the question', async () => {
		const { user, container } = showPage({
			body: [
				{ kind: 'paragraph', text: 'Before.' },
				{ kind: 'paragraph', text: 'After.', when: { field: 'method', is: 'text' } }
			],
			fields: [method, phone]
		})
		await user.click(screen.getByLabelText('Send a text'))
		expect(container.textContent.replace(/\s+/g, ' ')).toMatch(/Before\..*Method.*After\..*Phone number/)
	})

	it('keep what is hidden from being sent', async () => {
		const { user, onpress } = showPage({ fields: [method, phone] })
		await user.click(screen.getByLabelText('Send a text'))
		await user.type(screen.getByLabelText('Phone number'), '07700 900018')
		await user.click(screen.getByLabelText('Use an app'))
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(onpress).toHaveBeenCalledExactlyOnceWith('press.continue', { method: 'app' })
	})
})

describe('buttons', () => {
	const buttons = [
		{ label: 'Cancel', press: 'press.cancel', look: 'link' },
		{ label: 'Send New Code', press: 'press.sendNewCode', look: 'secondary', leavesForm: true },
		{ label: 'Save', press: 'press.save', look: 'secondary' },
		{ label: 'Verify Code', press: 'press.verifyCode' }
	] as const

	it('stand as they are given, links last', () => {
		showPage({ buttons })
		expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
			'Send New Code',
			'Save',
			'Verify Code',
			'Cancel'
		])
	})

	it.each(['Cancel', 'Send New Code'])('%s leaves the form as it is', async (name) => {
		const { user, onpress } = showPage({ fields: [code], buttons })
		await user.type(screen.getByLabelText('Code'), '12')
		await user.click(screen.getByRole('button', { name }))
		expect(onpress.mock.calls[0]?.[1]).toEqual({})
		expect(screen.queryByRole('alert')).toBeNull()
	})

	it('that send the form check it first, whatever they look like', async () => {
		const { user, onpress } = showPage({ fields: [code], buttons })
		await user.click(screen.getByRole('button', { name: 'Save' }))
		expect(screen.getByRole('alert')).toBeTruthy()
		expect(onpress).not.toHaveBeenCalled()
	})

	it('that go through change nothing on the page, so that the next one need not wait for a frame', async () => {
		const { user, onpress, container } = showPage({ fields: [code] })
		await user.type(screen.getByLabelText('Code'), '123456')
		await drawn()
		const changes = new MutationObserver(() => {})
		changes.observe(container, { childList: true, subtree: true, attributes: true, characterData: true })
		const askedFor = vi.spyOn(globalThis, 'requestAnimationFrame')
		screen.getByRole('button', { name: 'Continue' }).click()
		await tick()
		expect(onpress).toHaveBeenCalledOnce()
		expect(changes.takeRecords()).toEqual([])
		expect(askedFor).not.toHaveBeenCalled()
		askedFor.mockRestore()
	})

	it('are spared by Enter in a field: it presses the primary one', async () => {
		const { user, onpress } = showPage({ fields: [code], buttons })
		await user.type(screen.getByLabelText('Code'), '123456{Enter}')
		expect(onpress).toHaveBeenCalledExactlyOnceWith('press.verifyCode', { code: '123456' })
	})
})

describe('a form', () => {
	it('is none where nothing is filled in, and its button is pressed all the same', async () => {
		const { user, onpress, container } = showPage({ body: [{ kind: 'paragraph', text: 'Read this.' }] })
		expect(container.querySelector('form, [type="submit"]')).toBeNull()
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(onpress).toHaveBeenCalledExactlyOnceWith('press.continue', {})
	})

	it('is sent with what its boxes hold, though nothing said that they were filled in', async () => {
		const born: Field = { kind: 'date', name: 'born', label: 'Date of birth' }
		const trust: Field = {
			kind: 'select',
			name: 'trust',
			label: 'Trust',
			options: [{ value: 'north', label: 'North' }]
		}
		const reasons: Field = { ...trust, kind: 'checkboxes', name: 'reasons', label: 'Reasons' }
		const { user, onpress, container } = showPage({ fields: [method, code, password, born, trust, reasons] })
		const fillInSilently = (selector: string, text: string) => {
			const box = container.querySelector<HTMLInputElement | HTMLSelectElement>(selector)
			if (!box) throw new Error(`There is no ${selector}`)
			box.value = text
			box.dispatchEvent(new Event('change', { bubbles: true }))
		}
		for (const label of ['Use an app', 'North']) {
			const box = screen.queryByLabelText<HTMLInputElement>(label)
			if (box) box.checked = true
		}
		fillInSilently('[name="code"]', '123456')
		fillInSilently('[name="password"]', 'correct horse')
		fillInSilently('[name="born-day"]', '5')
		fillInSilently('[name="born-month"]', '11')
		fillInSilently('[name="born-year"]', '1978')
		fillInSilently('select', 'north')
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(onpress).toHaveBeenCalledExactlyOnceWith('press.continue', {
			method: 'app',
			code: '123456',
			password: 'correct horse',
			born: '1978-11-05',
			trust: 'north',
			reasons: 'north'
		})
	})
})

describe('what is wrong', () => {
	it('takes the focus, names the page, and goes when it is put right', async () => {
		const { user, ontitle } = showPage({ title: 'Enter the code', fields: [code] })
		expect(ontitle).toHaveBeenLastCalledWith('Enter the code')
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true)
		expect(ontitle).toHaveBeenLastCalledWith('Error: Enter the code')
		expect(screen.getByLabelText('Code').getAttribute('aria-invalid')).toBe('true')

		await user.type(screen.getByLabelText('Code'), '123456')
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(screen.queryByRole('alert')).toBeNull()
		expect(ontitle).toHaveBeenLastCalledWith('Enter the code')
	})

	it('is said by the service in the same way, and only passwords are cleared', async () => {
		const { user, rerender } = showPage({ fields: [code, password] })
		await user.type(screen.getByLabelText('Code'), '123456')
		await user.type(screen.getByLabelText('Password'), 'correct horse')
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		await rerender({ problems: [{ field: 'code', message: 'Enter a correct security code' }] })

		expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true)
		expect(screen.getByLabelText<HTMLInputElement>('Code').value).toBe('123456')
		expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('')
		await user.click(screen.getByRole('link', { name: 'Enter a correct security code' }))
		expect(document.activeElement).toBe(screen.getByLabelText('Code'))
	})

	it('may be about the whole page, or a field that is not on it: then it leads nowhere', () => {
		const problems = [
			{ field: null, message: 'Your account is locked' },
			{ field: 'gone', message: 'That is gone' }
		]
		showPage({ fields: [code] }, { problems })
		expect(screen.getByText('Your account is locked')).toBeTruthy()
		expect(screen.getByText('That is gone')).toBeTruthy()
		expect(screen.queryByRole('link')).toBeNull()
	})

	it('is said again after another press, though the words are the same', async () => {
		const said = () => [{ field: 'code', message: 'Enter a correct security code' }]
		const { user, rerender } = showPage({ fields: [code] }, { problems: said() })
		await user.type(screen.getByLabelText('Code'), '123456')
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(screen.queryByRole('alert')).toBeNull()
		await rerender({ problems: said() })
		expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true)
	})

	it('goes when its field goes, and the page is in order again', async () => {
		const needed = { ...code, name: 'appCode', when: { field: 'method', is: 'app' } }
		const problems = [{ field: 'appCode', message: 'That is not the right code' }]
		const { user, ontitle } = showPage(
			{ title: 'Prove it', fields: [method, needed, phone] },
			{ problems, initialAnswers: { method: 'app' } }
		)
		expect(screen.getByRole('link', { name: 'That is not the right code' })).toBeTruthy()
		await user.click(screen.getByLabelText('Send a text'))
		expect(screen.queryByText('That is not the right code')).toBeNull()
		expect(screen.queryByRole('alert')).toBeNull()
		expect(ontitle).toHaveBeenLastCalledWith('Prove it')
		expect(document.activeElement).toBe(screen.getByLabelText('Send a text'))
	})

	it('with another field stays, and leaves the focus at the answer that changed', async () => {
		const needed = { ...code, name: 'appCode', when: { field: 'method', is: 'app' } }
		const { user } = showPage({ fields: [method, needed, password] }, { initialAnswers: { method: 'app' } })
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(screen.getAllByRole('link')).toHaveLength(2)
		await user.click(screen.getByLabelText('Send a text'))
		expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Enter password'])
		expect(document.activeElement).toBe(screen.getByLabelText('Send a text'))
	})

	it('does not pull the focus back when only the clock has moved', async () => {
		const said = () => [{ field: 'code', message: 'Enter a correct security code' }]
		const { user, rerender } = showPage({ fields: [code] }, { problems: said() })
		await user.click(screen.getByLabelText('Code'))
		await rerender({ problems: said() })
		expect(document.activeElement).toBe(screen.getByLabelText('Code'))
	})

	it('on the page itself is not wiped by the clock either', async () => {
		const { user, rerender } = showPage({ fields: [code] })
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		await rerender({ problems: [] })
		expect(screen.getByRole('alert')).toBeTruthy()
	})
})
