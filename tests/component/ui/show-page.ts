import { render } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'svelte'
import { vi } from 'vitest'
import type { Screen } from '../../../src/kit/screen.ts'
import ScreenView from '../../../src/ui/ScreenView.svelte'

type Props = ComponentProps<typeof ScreenView>

const readings = (key: string) =>
	({
		'account.nhsmail.mask': '*****18',
		'account.nhsp.setupKey': 'JBSWY3DPEHPK3PXP',
		'account.nhsp.setupUri': 'otpauth://totp/NHSP:sam?secret=JBSWY3DPEHPK3PXP',
		'clock.time': '09:14'
	})[key] ?? ''

/** A page on a person's screen, and what it asks of the app. */
export function showPage(screen: Partial<Screen>, props: Partial<Props> = {}) {
	const onpress = vi.fn<Props['onpress']>()
	const ontitle = vi.fn<(title: string) => void>()
	const page = render(ScreenView, {
		screen: {
			title: 'A page',
			skin: 'nhsp-online',
			address: 'simulated: a page',
			buttons: [{ label: 'Continue', press: 'press.continue' }],
			...screen
		},
		problems: [],
		readings,
		initialAnswers: {},
		captcha: 'K7mF',
		onpress,
		ontitle,
		...props
	})
	const hands = userEvent.setup()
	const click: typeof hands.click = async (element) => {
		await drawn()
		await hands.click(element)
	}
	return { ...page, onpress, ontitle, user: { ...hands, click } }
}

/** Waits until what is on show has been drawn: nobody presses before, and such a press is dropped. */
export function drawn(): Promise<void> {
	return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))
}
