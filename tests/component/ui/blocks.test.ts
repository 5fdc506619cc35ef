import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { createRawSnippet } from 'svelte'
import { describe, expect, it, vi } from 'vitest'
import type { BlockKind } from '../../../src/ui/blocks/block.ts'
import { componentFor } from '../../../src/ui/blocks/block.ts'
import CopyButton from '../../../src/ui/CopyButton.svelte'
import ServiceWindow from '../../../src/ui/ServiceWindow.svelte'
import { skins } from '../../../src/kit/skins.ts'
import { captchaPicture, spelledOut } from '../../../src/ui/form/captcha-picture.ts'
import { qrPath } from '../../../src/ui/qr-path.ts'
import { showPage } from './show-page.ts'

describe('blocks', () => {
	it('say what they are to a screen reader', () => {
		showPage({
			body: [
				{ kind: 'heading', text: 'Before you begin' },
				{ kind: 'list', items: ['your phone', 'a pen'], ordered: true },
				{ kind: 'inset', text: 'The code lasts 15 minutes.' },
				{ kind: 'warning', text: 'Change it everywhere.' },
				{ kind: 'notice', title: 'Code sent', text: 'At {clock.time}.' },
				{ kind: 'panel', title: 'Password reset', text: 'You can sign in.' },
				{ kind: 'details', summary: 'No text?', text: 'Wait a little.' },
				{ kind: 'summary', rows: [{ key: 'Mobile', value: '{account.nhsmail.mask}' }] }
			]
		})
		expect(screen.getByRole('heading', { level: 2, name: 'Before you begin' })).toBeTruthy()
		expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2)
		expect(screen.getByText('The code lasts 15 minutes.')).toBeTruthy()
		expect(screen.getByText('Change it everywhere.').textContent).toBe('Warning: Change it everywhere.')
		expect(screen.getByRole('status').textContent).toMatch(/Code sent\s*At 09:14\./)
		expect(screen.getByRole('heading', { level: 2, name: 'Password reset' })).toBeTruthy()
		expect(screen.getByText('No text?').closest('details')?.open).toBe(false)
		expect(screen.getByRole('definition').textContent).toBe('*****18')
	})

	it('show an address as text that leads nowhere', () => {
		showPage({ body: [{ kind: 'address', text: 'https://portal.nhs.net' }] })
		expect(screen.getByText('https://portal.nhs.net').tagName).toBe('CODE')
		expect(screen.queryByRole('link')).toBeNull()
	})

	it('offer a new authenticator its key as a picture and as text', () => {
		showPage({ body: [{ kind: 'totpSetup', service: 'nhsp' }] })
		expect(screen.getByRole('img', { name: /QR code/ })).toBeTruthy()
		expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy()
		expect(screen.getByRole('button', { name: 'Copy the key' })).toBeTruthy()
	})

	it('of a kind that nobody draws are refused by name', () => {
		expect(() => componentFor('carousel' as BlockKind)).toThrow(/"carousel": expected ui\/blocks\/carousel\.svelte/)
	})
})

describe('copying', () => {
	it('says that it is done', async () => {
		const user = userEvent.setup()
		render(CopyButton, { text: 'JBSWY3DP', label: 'Copy the key' })
		await user.click(screen.getByRole('button', { name: 'Copy the key' }))
		expect((await screen.findByText('Copied')).closest('[role="status"]')).toBeTruthy()
		expect(await navigator.clipboard.readText()).toBe('JBSWY3DP')
	})

	it('selects the text and names the keys where the browser refuses', async () => {
		const user = userEvent.setup()
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
		render(CopyButton, { text: 'JBSWY3DP', label: 'Copy the key' })
		await user.click(screen.getByRole('button', { name: 'Copy the key' }))
		expect(await screen.findByText('Press Ctrl+C to copy')).toBeTruthy()
		const box = screen.getByRole<HTMLInputElement>('textbox')
		expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['JBSWY3DP', 0, 8])
		expect(document.activeElement).toBe(box)
	})
})

describe('the simulated browser', () => {
	it('says on itself that it is one', () => {
		const children = createRawSnippet(() => ({ render: () => '<p>The page</p>' }))
		render(ServiceWindow, { service: 'NHSmail', title: 'Sign in', address: 'simulated: NHSmail portal', children })
		const service = within(screen.getByRole('region', { name: 'Simulated page: NHSmail' }))
		expect(service.getByText('Sign in')).toBeTruthy()
		expect(service.getByText(/simulated: NHSmail portal/)).toBeTruthy()
		expect(service.getByText('The page')).toBeTruthy()
		expect(service.queryByRole('link')).toBeNull()
	})
})

describe('pictures', () => {
	it('of a captcha are the same for the same characters, and others for others', () => {
		expect(captchaPicture('K7mF4x')).toEqual(captchaPicture('K7mF4x'))
		expect(captchaPicture('K7mF4x').lines).not.toEqual(captchaPicture('K7mF4y').lines)
	})

	it('of a captcha hold every character, none upside down or outside', () => {
		const { width, height, characters } = captchaPicture('ABCDEFGH')
		expect(characters.map(({ character }) => character).join('')).toBe('ABCDEFGH')
		for (const { x, y, turn } of characters) {
			expect(x > 0 && x < width && y > 0 && y < height && Math.abs(turn) < 45).toBe(true)
		}
	})

	it('of a captcha can be spelled', () => {
		expect(spelledOut('K7mÉ')).toBe('capital K, 7, m, capital É')
	})

	it('of a QR code have one rectangle a run', () => {
		expect(
			qrPath([
				[true, true, false, true],
				[false, false, false, false],
				[false, true, true, false]
			])
		).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h2v1h-2z')
	})
})

describe('skins', () => {
	it('are those in the folder', () => {
		const sheets = Object.keys(import.meta.glob('../../../src/ui/skins/*.scss'))
		expect(sheets.map((path) => path.split('/').at(-1))).toEqual(skins.map((skin) => `${skin}.scss`))
	})
})
