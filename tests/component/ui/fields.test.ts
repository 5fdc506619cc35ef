import { screen, within } from '@testing-library/svelte'
import { describe, expect, it } from 'vitest'
import type { Field, FieldKind } from '../../../src/kit/screen.ts'
import { componentFor } from '../../../src/ui/fields/field.ts'
import { drawn, showPage } from './show-page.ts'

const options = [
	{ value: 'text', label: 'Send a text', hint: 'To your mobile' },
	{ value: 'app', label: 'Use an app' }
]

/** One field of each kind, how a person fills it in, and what is sent. */
const samples: { readonly [Kind in FieldKind]: Sample } = {
	text: { field: { kind: 'text', name: 'it', label: 'First name' }, role: 'textbox', fill: 'Sam ', sent: 'Sam ' },
	email: {
		field: { kind: 'email', name: 'it', label: 'Email' },
		role: 'textbox',
		fill: 'a@b.example',
		sent: 'a@b.example'
	},
	phone: {
		field: { kind: 'phone', name: 'it', label: 'Mobile' },
		role: 'textbox',
		fill: '07700 900018',
		sent: '07700 900018'
	},
	password: {
		field: { kind: 'password', name: 'it', label: 'Password' },
		fill: 'correct horse',
		sent: 'correct horse'
	},
	code: {
		field: { kind: 'code', name: 'it', label: 'Code', digits: 6 },
		role: 'textbox',
		fill: '012 345',
		sent: '012 345'
	},
	nhsNumber: {
		field: { kind: 'nhsNumber', name: 'it', label: 'NHS number' },
		role: 'textbox',
		fill: '999 000 0018',
		sent: '999 000 0018'
	},
	captcha: {
		field: { kind: 'captcha', name: 'it', label: 'Characters', another: 'press.another' },
		role: 'textbox',
		fill: 'k7mf',
		sent: 'k7mf'
	},
	select: {
		field: { kind: 'select', name: 'it', label: 'Method', options },
		role: 'combobox',
		choose: 'Use an app',
		sent: 'app'
	},
	radios: {
		field: { kind: 'radios', name: 'it', label: 'Method', options },
		role: 'radiogroup',
		tick: 'Use an app',
		sent: 'app'
	},
	checkboxes: {
		field: { kind: 'checkboxes', name: 'it', label: 'Ways', options },
		role: 'group',
		tick: 'Use an app',
		sent: 'app'
	},
	date: {
		field: { kind: 'date', name: 'it', label: 'Date of birth' },
		role: 'group',
		parts: { Day: '5', Month: '3', Year: '2001' },
		sent: '2001-03-05'
	}
}

interface Sample {
	field: Field
	role?: string
	fill?: string
	choose?: string
	tick?: string
	parts?: Record<string, string>
	sent: string
}

const kinds = Object.keys(samples) as FieldKind[]

describe.each(kinds)('a field of the kind %s', (kind) => {
	const { field, role, fill, choose, tick, parts, sent } = samples[kind]
	const control = () => (role ? screen.getByRole(role, { name: field.label }) : screen.getByLabelText(field.label))

	it('is found by its label and described by its hint', () => {
		showPage({ fields: [{ ...field, hint: 'A hint for {clock.time}' }] })
		expect(describedBy(control())).toBe('A hint for 09:14')
	})

	it('says what is missing in the summary and beside itself, and is where the summary leads', async () => {
		const { user, onpress } = showPage({ fields: [{ ...field, missing: 'Tell us this' }] })
		const address = location.href
		await drawn()
		await user.click(screen.getByRole('button', { name: 'Continue' }))

		const summary = screen.getByRole('alert')
		expect(within(summary).getByRole('heading', { name: 'There is a problem' })).toBeTruthy()
		expect(describedBy(control())).toBe('Error: Tell us this')
		expect(onpress).not.toHaveBeenCalled()

		await user.click(within(summary).getByRole('link', { name: 'Tell us this' }))
		expect(control().contains(document.activeElement)).toBe(true)
		expect(document.activeElement?.matches('input, select')).toBe(true)
		expect(location.href).toBe(address)
	})

	it('sends what was typed or chosen', async () => {
		const { user, onpress } = showPage({ fields: [field] })
		if (fill) await user.type(control(), fill)
		if (choose) await user.selectOptions(control(), choose)
		if (tick) await user.click(screen.getByLabelText(tick))
		for (const [part, typed] of Object.entries(parts ?? {})) await user.type(screen.getByLabelText(part), typed)
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(onpress).toHaveBeenCalledExactlyOnceWith('press.continue', { it: sent })
	})

	it('can only be read when the page is for reading', () => {
		const { container } = showPage({ fields: [field] }, { disabled: true })
		// To look and to listen is not to write.
		const controls = [...container.querySelectorAll('input, select, button')].filter(
			({ textContent }) => textContent !== 'Hear or read the characters instead'
		)
		expect(controls.length).toBeGreaterThan(1)
		expect(controls.filter((each) => !each.hasAttribute('disabled'))).toEqual([])
	})
})

describe('fields', () => {
	it('of a kind that nobody draws are refused by name', () => {
		expect(() => componentFor('slider' as FieldKind)).toThrow(/"slider": expected ui\/fields\/slider\.svelte/)
	})

	it('are prefilled with earlier answers, but for secrets', () => {
		const { container } = showPage(
			{ fields: kinds.map((kind) => ({ ...samples[kind].field, name: kind, label: kind })) },
			{ initialAnswers: Object.fromEntries(kinds.map((kind) => [kind, samples[kind].sent])) }
		)
		const valueOf = (name: string) => container.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value
		expect(['text', 'email', 'phone', 'nhsNumber', 'select', 'date-year'].map(valueOf)).toEqual([
			'Sam ',
			'a@b.example',
			'07700 900018',
			'999 000 0018',
			'app',
			'2001'
		])
		expect(['password', 'code', 'captcha'].map(valueOf)).toEqual(['', '', ''])
		expect([...container.querySelectorAll<HTMLInputElement>(':checked:not(option)')].map(({ value }) => value)).toEqual(
			['app', 'app']
		)
	})
})

describe('radios', () => {
	it('have nothing selected to begin with', () => {
		showPage({ fields: [samples.radios.field] })
		expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
	})

	it('show an option only while its condition holds', () => {
		const conditional: Field = {
			kind: 'radios',
			name: 'it',
			label: 'Method',
			options: [...options, { value: 'call', label: 'Call me', when: { reading: 'clock.time', is: '10:00' } }]
		}
		showPage({ fields: [conditional] })
		expect(screen.queryByLabelText('Call me')).toBeNull()
		expect(screen.getByLabelText('Send a text')).toBeTruthy()
	})
})

describe('checkboxes', () => {
	it('are answered in the order of the options, whatever the order of the ticks', async () => {
		const { user, onpress } = showPage({ fields: [samples.checkboxes.field] })
		await user.click(screen.getByLabelText('Use an app'))
		await user.click(screen.getByLabelText('Send a text'))
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(onpress).toHaveBeenCalledWith('press.continue', { it: 'text,app' })
	})
})

describe('a password field', () => {
	const field: Field = { kind: 'password', name: 'it', label: 'New password', policy: 'nhsmail', show: 'new password' }
	const box = () => screen.getByLabelText<HTMLInputElement>('New password')

	it('is shown and hidden by a button that says which password', async () => {
		const { user } = showPage({ fields: [field] })
		expect(box().type).toBe('password')
		await user.click(screen.getByRole('button', { name: 'Show new password' }))
		expect(box().type).toBe('text')
		await user.click(screen.getByRole('button', { name: 'Hide new password' }))
		expect(box().type).toBe('password')
	})

	it('names its button after its label where the data say nothing else', () => {
		showPage({ fields: [{ kind: 'password', name: 'it', label: 'Password' }] })
		expect(screen.getByRole('button', { name: 'Show password' }).textContent.trim()).toBe('Show')
	})

	it('is hidden again by the press that sends it', async () => {
		const { user } = showPage({ fields: [field] })
		await user.type(box(), 'correct horse')
		await user.click(screen.getByRole('button', { name: 'Show new password' }))
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(box().type).toBe('password')
	})

	it('takes a password of any length, pasted', async () => {
		const { user, onpress } = showPage({ fields: [field] })
		await user.click(box())
		await user.paste('p'.repeat(200))
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(onpress).toHaveBeenCalledWith('press.continue', { it: 'p'.repeat(200) })
		// Browsers neither save nor offer what they take for a code.
		expect(box().getAttribute('autocomplete')).toBe('one-time-code')
	})
})

describe('a date field', () => {
	it('marks the part that is wrong, and the summary leads to it', async () => {
		const { user } = showPage({ fields: [samples.date.field] })
		await user.type(screen.getByLabelText('Day'), '5')
		await user.type(screen.getByLabelText('Year'), '2001')
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		await user.click(screen.getByRole('link', { name: 'Date of birth must include a month' }))
		expect(document.activeElement).toBe(screen.getByLabelText('Month'))
		expect(screen.getByLabelText('Day').getAttribute('aria-invalid')).toBeNull()
	})

	const boxes = ['Day', 'Month', 'Year'] as const
	const inBoxes = () => boxes.map((label) => screen.getByLabelText<HTMLInputElement>(label).value)

	it.each(boxes)('spreads a whole date that is pasted into %s over its three boxes', async (label) => {
		const { user, onpress } = showPage({ fields: [samples.date.field] })
		for (const written of ['5/3/2001', '05-03-2001', '2001-03-05', '5 March 2001', '5 Mar 2001', '\u200e5/3/2001']) {
			await user.clear(screen.getByLabelText(label))
			await user.click(screen.getByLabelText(label))
			await user.paste(written)
			expect(inBoxes().map(Number), written).toEqual([5, 3, 2001])
			await user.click(screen.getByRole('button', { name: 'Continue' }))
			expect(onpress).toHaveBeenLastCalledWith('press.continue', { it: '2001-03-05' })
		}
	})

	it('leaves a part of a date where it is pasted', async () => {
		const { user } = showPage({ fields: [samples.date.field] })
		await user.click(screen.getByLabelText('Month'))
		await user.paste('27')
		expect(inBoxes()).toEqual(['', '27', ''])
	})

	it('takes its month as a word', async () => {
		const { user, onpress } = showPage({ fields: [samples.date.field] })
		await user.type(screen.getByLabelText('Day'), '5')
		await user.type(screen.getByLabelText('Month'), 'Aug')
		await user.type(screen.getByLabelText('Year'), '2001')
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(onpress).toHaveBeenCalledExactlyOnceWith('press.continue', { it: '2001-08-05' })
	})
})

describe('a captcha', () => {
	const { field } = samples.captcha
	const help = { name: 'Hear or read the characters instead' }

	it('draws its characters for the eye only', () => {
		const { container } = showPage({ fields: [field] })
		const picture = container.querySelector('svg')
		expect(picture?.getAttribute('aria-hidden')).toBe('true')
		expect([...(picture?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent).join('')).toBe('K7mF')
	})

	it('spells them out for whoever asks, and says that this is our help', async () => {
		const { user } = showPage({ fields: [field] })
		await user.click(screen.getByRole('button', help))
		const spelled = screen.getByText(/capital K, 7, m, capital F/)
		expect(spelled.closest('p')?.textContent).toMatch(/simulator's own/)
		expect(spelled.closest('[aria-live="polite"]')).toBeTruthy()
	})

	it('spells them out on a page that is only for reading as well', async () => {
		const { user } = showPage({ fields: [field] }, { disabled: true })
		await user.click(screen.getByRole('button', help))
		expect(screen.getByText(/capital K, 7, m, capital F/)).toBeTruthy()
	})

	it('asks for another picture without a check, and forgets what was typed for the old one', async () => {
		const { user, onpress, rerender } = showPage({ fields: [field] })
		await user.type(screen.getByLabelText('Characters'), 'k7')
		await user.click(screen.getByRole('button', { name: 'New picture' }))
		expect(onpress).toHaveBeenCalledExactlyOnceWith('press.another', {})
		expect(screen.queryByRole('alert')).toBeNull()
		await rerender({ captcha: 'XY34' })
		expect(screen.getByLabelText<HTMLInputElement>('Characters').value).toBe('')
	})
})

describe('a field with a value that may be a real person’s', () => {
	const note = /Nothing you type leaves this browser/

	it.each([
		[samples.email.field, 'someone@hospital.nhs.uk', 'email address'],
		[samples.phone.field, '07911 123456', 'mobile number'],
		[samples.nhsNumber.field, '943 476 5919', 'NHS number'],
		[samples.text.field, 'someone@hospital.nhs.uk', 'email address']
	])('$kind: says so once it is left, and lets it through', async (field, typed, kind) => {
		const { user, onpress } = showPage({ fields: [field] })
		await user.type(screen.getByLabelText(field.label), typed)
		expect(screen.queryByText(note)).toBeNull()
		await user.tab()
		expect(screen.getByText(note).textContent).toMatch(new RegExp(`That looks like a real ${kind}`))
		await user.click(screen.getByRole('button', { name: 'Continue' }))
		expect(onpress).toHaveBeenCalledExactlyOnceWith('press.continue', { it: typed })
	})

	it('says nothing of a made-up one, and no more once it is corrected', async () => {
		const { user } = showPage({ fields: [samples.email.field] })
		const box = screen.getByLabelText('Email')
		await user.type(box, 'someone@hospital.nhs.uk')
		await user.tab()
		await user.clear(box)
		await user.type(box, 'sam@example.com')
		await user.tab()
		expect(screen.queryByText(note)).toBeNull()
	})

	it('waits for the end of a click, so that nothing moves under the pointer', async () => {
		const { user } = showPage({ fields: [samples.email.field] })
		await user.type(screen.getByLabelText('Email'), 'someone@hospital.nhs.uk')
		const button = screen.getByRole('button', { name: 'Continue' })
		await user.pointer({ keys: '[MouseLeft>]', target: button })
		expect(screen.queryByText(note)).toBeNull()
		await user.pointer({ keys: '[/MouseLeft]', target: button })
		expect(await screen.findByText(note)).toBeTruthy()
	})
})

/** The text of all that describes an element, as a screen reader would say it. */
function describedBy(element: HTMLElement): string {
	const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
	return ids.map((id) => document.getElementById(id)?.textContent.trim()).join(' ')
}
