import { readFile } from 'node:fs/promises'
import type { Browser, Download, Locator, Page } from '@playwright/test'
import { expectPage, folderOf, press, serviceOf } from './pages.ts'
import { expect } from './test.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')

const NHSP = folderOf('nhsp-online-registration')

export function readOnly(page: Page): Locator {
	return page.getByRole('region', { name: 'Read only' })
}

export async function choosePassword(page: Page, password: string): Promise<void> {
	const service = serviceOf(page)
	await service.getByLabel('Enter new password', { exact: true }).fill(password)
	await service.getByLabel('Confirm new password', { exact: true }).fill(password)
	await press(page, 'Finish')
	await expectPage(page, NHSMAIL, 'resetDone')
}

export async function logIn(page: Page, password: string): Promise<void> {
	const service = serviceOf(page)
	await service.getByLabel('Email address').fill('sam.okoro@nhsmail.example')
	await service.getByLabel('Password', { exact: true }).fill(password)
	await press(page, 'Log in')
}

/** From NHSP:Online's last question to the end. */
export async function logInAtTheEnd(page: Page): Promise<void> {
	await expectPage(page, NHSP, 'whatNext')
	await serviceOf(page).getByLabel('Login to NHSP:Online').check()
	await press(page, 'Continue')
	await expectPage(page, NHSP, 'loggedIn')
}

export async function downloaded(page: Page, does: () => Promise<void>): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), does()])
	expect(download.suggestedFilename()).toMatch(/^dry-run-training-attempts-\d{4}-\d\d-\d\d\.json$/)
	return readFile(await (download as Download).path(), 'utf8')
}

/** A list of attempts in a browser profile that has none. */
export async function freshBrowser(browser: Browser, like: Page): Promise<Page> {
	const context = await browser.newContext({ baseURL: new URL('/', like.url()).href })
	const page = await context.newPage()
	await page.goto('#/record')
	await expect(page.getByText('No attempts yet.')).toBeVisible()
	return page
}
