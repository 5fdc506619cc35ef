import { createHash, createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'

/** One way in which a text could lie somewhere. */
interface Form {
	name: string
	text: string
	/** Hex may be written in capitals. */
	anyCase?: boolean
}

/** Something that was left behind, and where it lies. */
interface Trace {
	where: string
	text: string
}

/** Whatever the page says and wherever it goes, from now on. */
export function listenForTraces(page: Page): Trace[] {
	const said: Trace[] = []
	page.on('console', (message) => said.push({ where: 'console', text: message.text() }))
	page.on('framenavigated', (frame) => said.push({ where: 'address', text: frame.url() }))
	return said
}

/** All that is left of a visit: in the browser, in a file that is saved, in the history and in cookies. Goes to the list. */
export async function tracesLeft(page: Page, context: BrowserContext): Promise<readonly Trace[]> {
	await page.goto('#/record')
	const file = { where: 'saved file', text: await savedFile(page) }
	const devtools = await context.newCDPSession(page)
	const { entries } = await devtools.send('Page.getNavigationHistory')
	const history = entries.map(({ url, title }) => ({ where: 'history', text: `${url}\n${title}` }))
	const cookies = { where: 'cookies', text: JSON.stringify(await context.cookies()) }
	return [...(await tracesIn(page)), file, ...history, cookies]
}

async function savedFile(page: Page): Promise<string> {
	const download = page.waitForEvent('download')
	// By key: a long list grows while it is scrolled, and its end moves from under a pointer.
	await page.getByRole('button', { name: 'Save all to a file' }).press('Enter')
	return readFile(await (await download).path(), 'utf8')
}

/** All that the browser holds for the page, as text; bytes in hex. */
export function tracesIn(page: Page): Promise<readonly Trace[]> {
	return page.evaluate(async () => {
		const settled = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result)
				request.onerror = () => reject(request.error ?? new Error('The database cannot be read'))
			})
		const textOf = (value: unknown): string => {
			if (typeof value !== 'object' || value === null) return String(value)
			if (value instanceof CryptoKey) {
				if (value.extractable) throw new Error('A key that can be taken out of the database')
				return 'key'
			}
			const buffer = ArrayBuffer.isView(value) ? value.buffer : value
			if (buffer instanceof ArrayBuffer) {
				return `bytes ${[...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
			}
			return Object.entries(value)
				.flatMap(([key, part]) => [key, textOf(part)])
				.join('\n')
		}

		const traces = [
			{ where: 'local storage', text: textOf({ ...localStorage }) },
			{ where: 'session storage', text: textOf({ ...sessionStorage }) },
			{ where: 'window', text: `${window.name}\n${textOf(history.state)}\n${document.cookie}` },
			{ where: 'page', text: `${document.title}\n${new XMLSerializer().serializeToString(document)}` },
			{ where: 'caches', text: textOf(await caches.keys()) }
		]
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await settled(indexedDB.open(name))
			for (const store of database.objectStoreNames) {
				const rows = database.transaction(store).objectStore(store)
				const [keys, values] = await Promise.all([settled(rows.getAllKeys()), settled(rows.getAll())])
				traces.push(...keys.map((key) => ({ where: `IndexedDB ${name}/${store} key`, text: textOf(key) })))
				traces.push(...values.map((value) => ({ where: `IndexedDB ${name}/${store} value`, text: textOf(value) })))
			}
			database.close()
		}
		return traces
	})
}

/** Which of the forms lie where. */
export function found(traces: readonly Trace[], forms: readonly Form[]): readonly { form: string; where: string }[] {
	const all = traces.map(({ text }) => text).join('\n')
	const there = forms.filter((form) => contains(all, form))
	return there.flatMap((form) =>
		traces.filter(({ text }) => contains(text, form)).map(({ where }) => ({ form: form.name, where }))
	)
}

function contains(hay: string, { text, anyCase = false }: Form): boolean {
	return hay.includes(text) || (anyCase && hay.includes(text.toUpperCase()))
}

/** A text as it is, encoded, and hashed: 16 bytes of a hash are enough to tell it by. */
export function formsOf(text: string): readonly Form[] {
	return [
		{ name: 'as it is', text },
		{ name: 'as in an address', text: encodeURIComponent(text) },
		{ name: 'as in JSON', text: JSON.stringify(text).slice(1, -1) },
		...Object.entries(encodings(text)).flatMap(([encoding, bytes]) => [
			{ name: `${encoding} in hex`, text: bytes.toString('hex'), anyCase: true },
			...[0, 1, 2].flatMap((offset) => inBase64(`${encoding}, ${offset} bytes in,`, base64Within(bytes, offset))),
			...HASHES.flatMap((hash) => {
				const digest = createHash(hash).update(bytes).digest()
				return [
					{ name: `${encoding} in ${hash} in hex`, text: digest.toString('hex').slice(0, 32), anyCase: true },
					...inBase64(`${encoding} in ${hash}`, digest.toString('base64').slice(0, 21))
				]
			})
		])
	]
}

/** Hashed together with what lies beside it, which salts nothing. */
export function saltedFormsOf(text: string, salts: readonly string[]): readonly Form[] {
	return salts.flatMap((salt) =>
		HASHES.flatMap((hash) => {
			const together = [salt + text, text + salt, `${salt}:${text}`, JSON.stringify([salt, text])]
			const digests = together.map((each) => createHash(hash).update(each).digest('hex'))
			const signed = createHmac(hash, salt).update(text).digest('hex')
			return [...digests, signed].map((digest) => ({
				name: `${hash} with the attempt's id`,
				text: digest.slice(0, 32),
				anyCase: true
			}))
		})
	)
}

const HASHES = ['md5', 'sha1', 'sha256', 'sha512']

function encodings(text: string): Readonly<Record<string, Buffer>> {
	return {
		'UTF-8': Buffer.from(text),
		'UTF-16LE': Buffer.from(text, 'utf16le'),
		'UTF-16BE': Buffer.from(text, 'utf16le').swap16()
	}
}

function inBase64(name: string, text: string): readonly Form[] {
	return [
		{ name: `${name} in base64`, text },
		{ name: `${name} in base64url`, text: text.replaceAll('+', '-').replaceAll('/', '_') }
	]
}

/** The characters of base64 that are the same whatever stands before and after these bytes. */
function base64Within(bytes: Buffer, offset: number): string {
	const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
	const first = Math.ceil((offset * 8) / 6)
	const last = Math.floor(((offset + bytes.length) * 8) / 6)
	return encoded.slice(first, last)
}
