import { expect, folders, test, Walker } from './walker.ts'
import { contentSecurityPolicy } from '../../vite.config.ts'

/** Ways in which a page could let something out, or something in. Each is tried in the page, and says whether it got through. */
const attempts: Readonly<Record<string, () => Promise<string> | string>> = {
	'fetching from its own origin': () =>
		fetch('./index.html').then(
			() => 'through',
			() => 'stopped'
		),
	'fetching from elsewhere': () =>
		fetch('https://example.org/').then(
			() => 'through',
			() => 'stopped'
		),
	'a request of the old kind': () =>
		new Promise((resolve) => {
			const request = new XMLHttpRequest()
			request.onload = () => resolve('through')
			request.onerror = () => resolve('stopped')
			request.open('GET', './index.html')
			request.send()
		}),
	'a web socket': () =>
		new Promise((resolve) => {
			addEventListener('securitypolicyviolation', () => resolve('stopped'), { once: true })
			try {
				new WebSocket('wss://example.org/').onopen = () => resolve('through')
			} catch {
				resolve('stopped')
			}
		}),
	'a beacon': () =>
		new Promise((resolve) => {
			addEventListener('securitypolicyviolation', () => resolve('stopped'), { once: true })
			navigator.sendBeacon('https://example.org/', 'x')
		}),
	'a picture from elsewhere': () =>
		new Promise((resolve) => {
			const picture = new Image()
			picture.onload = () => resolve('through')
			picture.onerror = () => resolve('stopped')
			picture.src = 'https://example.org/x.png'
		}),
	'a form that is posted': () =>
		new Promise((resolve) => {
			addEventListener('securitypolicyviolation', () => resolve('stopped'), { once: true })
			const form = document.createElement('form')
			form.method = 'post'
			form.action = 'https://example.org/'
			document.body.append(form)
			form.submit()
		}),
	'a style sheet from elsewhere': () =>
		new Promise((resolve) => {
			const sheet = document.createElement('link')
			sheet.rel = 'stylesheet'
			sheet.onload = () => resolve('through')
			sheet.onerror = () => resolve('stopped')
			sheet.href = 'https://example.org/x.css'
			document.head.append(sheet)
		}),
	'markup from a string': () => {
		try {
			// eslint-disable-next-line no-restricted-syntax -- this is what the policy has to refuse
			document.createElement('div').innerHTML = '<b>x</b>'
			return 'through'
		} catch {
			return 'stopped'
		}
	},
	// In a task of its own: what the test itself runs in the page is exempt from this rule.
	'code from a string': () =>
		new Promise((resolve) => {
			setTimeout(() => {
				try {
					resolve(new Function('return "through"')() as string)
				} catch {
					resolve('stopped')
				}
			})
		})
}

test.describe('the built page', () => {
	test('carries the policy, before anything that it governs', async ({ page }) => {
		await page.goto('.')
		const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
		await expect(policy).toHaveAttribute('content', contentSecurityPolicy)
		const before = await policy.evaluate((meta) => {
			const elements = [...document.head.children]
			return elements.slice(0, elements.indexOf(meta)).map(({ tagName }) => tagName)
		})
		expect(before).toEqual(['META'])
	})

	test('is not for search engines', async ({ page }) => {
		await page.goto('.')
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
	})
})

test.describe('the policy', () => {
	for (const [what, attempt] of Object.entries(attempts)) {
		// What is stopped is told on the console, so this page may speak.
		test(`stops ${what}`, async ({ browser, baseURL }) => {
			const page = await browser.newPage({ baseURL: baseURL ?? '' })
			await page.goto('.')
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
			expect(await page.evaluate(attempt)).toBe('stopped')
			await page.close()
		})
	}
})

for (const folder of folders) {
	test(`every page of "${folder.journey.title}" says that it is a training simulator, and leads nowhere else`, async ({
		page
	}) => {
		const walkthrough = folder.walkthroughs[0]
		if (!walkthrough) throw new Error(`${folder.journey.id} has no walkthrough`)
		const walker = new Walker(page, folder, walkthrough)
		await page.goto('.')
		await walker.open()
		await walker.pauseClock()
		const origin = new URL(page.url()).origin
		await walker.walk(async () => {
			await expect(page).toHaveTitle(/training simulator/i)
			await expect(walker.service.getByText('Training simulator', { exact: true })).toBeVisible()
			const links = await page
				.getByRole('link')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
			expect(links.filter((href) => new URL(href).origin !== origin)).toEqual([])
			expect(await page.locator('iframe, object, embed, form[action]').count()).toBe(0)
		})
	})
}
