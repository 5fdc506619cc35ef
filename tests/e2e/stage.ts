import { expect, type Locator, type Page } from '@playwright/test'
import { pointing, type Hands } from './hands.ts'

/** What a clock is called that moves on by itself to the next thing that happens. */
export const SKIP_AHEAD = 'Skip ahead to what’s next'

/** The bar of an attempt, with the goal. */
export function barOf(page: Page): Locator {
	return page.locator('.stage-bar')
}

/** The training clock, opened from wherever the width of the window offers it. */
export async function openClock(page: Page, hands: Hands = pointing): Promise<Locator> {
	const clock = page.getByRole('region', { name: 'Clock' })
	if (!(await clock.isVisible())) await hands.press(page.getByRole('button', { name: /^Training time/ }))
	await expect(clock).toBeVisible()
	return clock
}

/** Presses a button of the training clock. */
export async function pressOnClock(page: Page, button: string, hands: Hands = pointing): Promise<void> {
	await hands.press((await openClock(page, hands)).getByRole('button', { name: button, exact: true }))
}

/** Opens what help there is: the coach’s rungs, and the step back. */
export async function openHelp(page: Page, hands: Hands = pointing): Promise<Locator> {
	const help = page.getByRole('group', { name: 'Help' })
	if (!(await help.isVisible())) await hands.press(barOf(page).getByRole('button', { name: 'Help', exact: true }))
	await expect(help).toBeVisible()
	return help
}

/** Asks the coach, or takes a step back. */
export async function askFor(
	page: Page,
	what: 'Nudge' | 'Where' | 'Do it for me' | 'Step back',
	hands: Hands = pointing
): Promise<void> {
	await hands.press((await openHelp(page, hands)).getByRole('button', { name: what, exact: true }))
}

/** Opens what else there is to see of the attempt. */
export async function openMore(page: Page, hands: Hands = pointing): Promise<Locator> {
	const more = page.getByRole('group', { name: 'More', exact: true })
	if (!(await more.isVisible())) await hands.press(barOf(page).getByRole('button', { name: 'More', exact: true }))
	await expect(more).toBeVisible()
	return more
}

/** What the coach says, in the place of what it speaks of. */
export function coachOf(page: Page): Locator {
	return page.getByRole('region', { name: 'Coach' })
}

/** The card that tells, before the first page, what it is about. */
export function startButton(page: Page): Locator {
	return page.getByRole('region', { name: /./ }).getByRole('button', { name: 'Start', exact: true })
}
