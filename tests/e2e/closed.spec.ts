import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contentSecurityPolicy } from '../../vite.config.ts'
import { folders } from './routes.ts'
import { expect, expectMarkedAndClosed, Requests, test, unheard } from './test.ts'

test('the page carries the policy ahead of all that it governs', async ({ page }) => {
	await page.goto('/')
	const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
	await expect(policy).toHaveAttribute('content', contentSecurityPolicy)
	const before = await policy.evaluate((meta) => {
		const parts: (string | null)[] = []
		for (let part = meta.previousElementSibling; part; part = part.previousElementSibling) {
			parts.push(part.getAttribute('charset'))
		}
		return parts
	})
	expect(before).toEqual(['utf-8'])
})

test('search engines are asked to leave it alone', async ({ page }) => {
	await page.goto('/')
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
})

const PAGES = [
	'#/',
	'#/record',
	'#/record/statement',
	'#/trainer',
	'#/no-such-page',
	...folders.flatMap(({ journey }) => [`#/journeys/${journey.id}`, `#/journeys/${journey.id}/no-such-mode`])
]

test('every page of the app says that it is a training simulator, and leads nowhere else', async ({ page }) => {
	await page.goto('/')
	for (const address of PAGES) {
		await page.goto(address)
		await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
		await expectMarkedAndClosed(page)
	}
})

/** Another origin, which counts who comes. */
const closed = unheard.extend<{ elsewhere: { origin: string; visits: string[] } }>({
	elsewhere: async ({ browserName: _ }, use) => {
		const visits: string[] = []
		const server: Server = createServer(({ url }, response) => {
			visits.push(url ?? '')
			response.setHeader('Access-Control-Allow-Origin', '*')
			response.end()
		})
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
		await use({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, visits })
		server.closeAllConnections()
		await new Promise((ended) => server.close(ended))
	}
})

closed('a script in the page can neither reach anything nor become more script', async ({ page, elsewhere }) => {
	const reached: string[] = []
	// Without the header: a host need not send it, and the policy in the page has to do by itself.
	await page.route('**/*', async (route) => {
		reached.push(route.request().url())
		const response = await route.fetch()
		const { 'content-security-policy': _policy, ...headers } = response.headers()
		await route.fulfill({ response, headers })
	})
	const requests = new Requests(page)
	await page.goto('/')
	await requests.everyScript()
	reached.length = 0

	const refused = await page.evaluate(tryEverything, elsewhere.origin)
	expect(Object.entries(refused).filter(([, rule]) => rule === null)).toEqual([])
	expect(elsewhere.visits).toEqual([])
	expect(reached).toEqual([])
})

/** In the page: tries each way out and each way to more script, and says by which rule each was refused; `null` for what was not. */
async function tryEverything(elsewhere: string): Promise<Readonly<Record<string, string | null>>> {
	const put = <Name extends keyof HTMLElementTagNameMap>(
		name: Name,
		set: (part: HTMLElementTagNameMap[Name]) => void
	) => {
		const part = document.createElement(name)
		set(part)
		document.body.append(part)
		return part
	}
	const { trustedTypes } = globalThis as unknown as {
		trustedTypes: { createPolicy(name: string, rules: object): unknown }
	}
	const ways: Readonly<Record<string, () => unknown>> = {
		'fetch from here': () => fetch('./index.html'),
		'fetch from elsewhere': () => fetch(elsewhere),
		XMLHttpRequest: () => {
			const request = new XMLHttpRequest()
			request.open('GET', elsewhere)
			request.send()
		},
		WebSocket: () => new WebSocket(elsewhere.replace('http', 'ws')),
		EventSource: () => new EventSource(elsewhere),
		beacon: () => navigator.sendBeacon(elsewhere, 'x'),
		image: () => put('img', (image) => (image.src = `${elsewhere}/image.png`)),
		'style sheet': () =>
			put('link', (link) => {
				link.rel = 'stylesheet'
				link.href = `${elsewhere}/style.css`
			}),
		font: () => new FontFace('other', `url(${elsewhere}/font.woff2)`).load(),
		sound: () => put('audio', (audio) => (audio.src = `${elsewhere}/sound.mp3`)),
		frame: () => put('iframe', (frame) => (frame.src = elsewhere)),
		object: () => put('object', (object) => (object.data = elsewhere)),
		base: () => put('base', (each) => (each.href = elsewhere)),
		form: () => put('form', (each) => (each.action = elsewhere)).submit(),
		script: () => put('script', (script) => (script.src = `${elsewhere}/script.js`)),
		module: () => import(/* @vite-ignore */ `${elsewhere}/module.js`),
		'inline script': () => put('script', (script) => (script.text = 'document.title = "taken over"')),
		'inline handler': () => put('button', (button) => button.setAttribute('onclick', 'document.title = "taken over"')),
		'inline style': () => put('p', (text) => text.setAttribute('style', 'color: red')),
		'style element': () => put('style', (style) => style.append('p { color: red }')),
		eval: () => (0, eval)('1'),
		Function: () => new Function('return 1')(),
		'timer with text': () => setTimeout('1'),
		'markup as text': () => new DOMParser().parseFromString('<p></p>', 'text/html'),
		worker: () => new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' }))),
		'trusted types policy': () => trustedTypes.createPolicy('default', {})
	}

	/** The next breach; none when nothing is refused for a while. */
	const nextBreach = (act: () => unknown) =>
		new Promise<SecurityPolicyViolationEvent | null>((settle) => {
			document.addEventListener('securitypolicyviolation', settle, { once: true })
			setTimeout(() => settle(null), 2_000)
			// In a task of the page's own: what the test itself evaluates is exempt from some rules.
			setTimeout(async () => {
				try {
					await act()
				} catch {
					// Refused, as the breach says.
				}
			})
		})

	const refused: Record<string, string | null> = {}
	for (const [what, way] of Object.entries(ways)) {
		refused[what] = (await nextBreach(way))?.effectiveDirective ?? null
		// Some are refused by more than one rule: the breach of a known image comes after all of them.
		const mark = `${elsewhere}/after-${encodeURIComponent(what)}`
		let breach: SecurityPolicyViolationEvent | null = null
		do breach = await nextBreach(() => breach === null && put('img', (image) => (image.src = mark)))
		while (breach && breach.blockedURI !== mark)
	}
	return refused
}
