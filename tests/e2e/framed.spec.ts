import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, unheard } from './test.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml'
}

/** A host that sends no header of its own, with a page at /frame that shows another within it. */
async function host(): Promise<{ server: Server; origin: string }> {
	const server = createServer(async ({ url = '/' }, response) => {
		const { pathname, searchParams } = new URL(url, 'http://host')
		if (pathname === '/frame') {
			response.setHeader('Content-Type', 'text/html')
			response.end(
				`<title>Around it</title><iframe src="${searchParams.get('of')}" width="1000" height="600"></iframe>`
			)
			return
		}
		const file = pathname === '/' ? '/index.html' : pathname
		const content = await readFile(join(dist, file)).catch(() => null)
		if (content === null) response.statusCode = 404
		else response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
		response.end(content ?? '')
	})
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
	return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const test = unheard.extend<{ ours: string; theirs: string }>({
	ours: async ({ browserName: _ }, use) => serve(use),
	theirs: async ({ browserName: _ }, use) => serve(use)
})

async function serve(use: (origin: string) => Promise<void>): Promise<void> {
	const { server, origin } = await host()
	await use(origin)
	server.closeAllConnections()
	await new Promise((ended) => server.close(ended))
}

for (const [around, nested] of [
	['a page of another site', false],
	['a page of its own site within one of another site', true]
] as const) {
	test(`shown within ${around} it says so, offers nothing to press, and keeps nothing`, async ({
		page,
		ours,
		theirs
	}) => {
		const app = `${ours}/#/journeys/nhsmail-password-reset/practise`
		const framed = nested ? `${ours}/frame?of=${encodeURIComponent(app)}` : app
		await page.goto(`${theirs}/frame?of=${encodeURIComponent(framed)}`)
		const frame = nested ? page.frameLocator('iframe').frameLocator('iframe') : page.frameLocator('iframe')
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Open Dry Run in a window of its own')
		await expect(frame.getByText('Training simulator', { exact: true })).toBeVisible()
		await expect(frame.locator('a, button, input, form')).toHaveCount(0)
		const kept = await page
			.frames()
			.at(-1)
			?.evaluate(async () => (await indexedDB.databases()).length)
		expect(kept).toBe(0)
	})
}

test('shown within a page of its own site, and in a window of its own, it runs', async ({ page, ours }) => {
	await page.goto(`${ours}/frame?of=/`)
	const title = 'What do you need to do?'
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(title)
	await page.goto(ours)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})
