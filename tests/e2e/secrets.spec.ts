import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { people } from '../../src/scenarios/people.ts'
import type { Person } from '../../src/world/person.ts'
import { expect, folders, test, Walker, type Folder, type Walkthrough } from './walker.ts'

test('no password that was typed can be found again, in any form that could be guessed back', async ({ page }) => {
	test.setTimeout(120_000)
	const said: string[] = []
	page.on('console', (message) => said.push(message.text()))
	const addresses: string[] = []
	page.on('framenavigated', (frame) => addresses.push(frame.url()))

	const typed = new Set<string>()
	let person = ''
	for (const folder of folders) {
		for (const walkthrough of walkthroughsThatType(folder)) {
			const walker = new Walker(page, folder, walkthrough)
			await page.goto('#/')
			await walker.open()
			await walker.pauseClock()
			await walker.walk()
			for (const text of passwordsIn(folder, walkthrough)) typed.add(text)
			person = (await page.getByRole('region', { name: 'You are' }).getByRole('definition').first().innerText()).trim()
		}
	}
	expect(typed.size).toBeGreaterThan(15)

	await page.goto('#/record')
	const download = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Save all to a file' }).click()
	const places: Readonly<Record<string, string>> = {
		'the browser’s storage': await storageOf(page),
		'the file of all attempts': readFileSync(await (await download).path(), 'utf8'),
		'the addresses': addresses.join('\n'),
		'the console': said.join('\n'),
		'the page': await page.content()
	}

	// What is looked for would be found: the persona's address stands in the storage and in the file.
	expect(formsFoundIn(places['the browser’s storage'] ?? '', person)).toContain('text')
	expect(formsFoundIn(places['the file of all attempts'] ?? '', person)).toContain('text')
	expect(formsFoundIn(JSON.stringify(formsOf(person)), person)).toEqual(Object.keys(formsOf(person)))

	for (const text of typed) {
		for (const [place, content] of Object.entries(places)) {
			expect({ text, place, found: formsFoundIn(content, text) }).toEqual({ text, place, found: [] })
		}
	}
})

/** Walkthroughs that together type every password that any of this journey types. */
function walkthroughsThatType(folder: Folder): readonly Walkthrough[] {
	const left = new Set(folder.walkthroughs.flatMap((walkthrough) => passwordsIn(folder, walkthrough)))
	const mostFirst = folder.walkthroughs.toSorted(
		(one, other) => passwordsIn(folder, other).length - passwordsIn(folder, one).length
	)
	return mostFirst.filter((walkthrough) => {
		const fresh = passwordsIn(folder, walkthrough).filter((text) => left.delete(text))
		return fresh.length > 0
	})
}

/** What is typed into password fields and is not one of the persona's own old ones, which anybody may know. */
function passwordsIn({ journey, scenarios }: Folder, { scenario, steps }: Walkthrough): readonly string[] {
	const secret = new Set(
		Object.values(journey.screens).flatMap(({ fields = [] }) =>
			fields.filter(({ kind }) => kind === 'password').map(({ name }) => name)
		)
	)
	const who = scenarios.find(({ id }) => id === scenario)?.person ?? ''
	const known = (people as Readonly<Record<string, Person>>)[who]?.oldPasswords ?? []
	const texts = steps.flatMap((step) =>
		'press' in step
			? Object.entries(step.fill ?? {}).flatMap(([name, value]) =>
					secret.has(name) && typeof value === 'string' ? value : []
				)
			: []
	)
	return [...new Set(texts)].filter((text) => !known.includes(text))
}

/** Everything that the page keeps in the browser, keys and indexes included, as text. */
function storageOf(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const asText = (value: unknown) =>
			JSON.stringify(value, (_, part: unknown) => {
				if (part instanceof CryptoKey) return `key ${part.algorithm.name}, extractable: ${part.extractable}`
				if (part instanceof ArrayBuffer)
					return [...new Uint8Array(part)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
				if (ArrayBuffer.isView(part))
					return [...new Uint8Array(part.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
				return part
			})
		const request = <T>(asked: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				asked.onsuccess = () => resolve(asked.result)
				asked.onerror = () => reject(asked.error ?? new Error('refused'))
			})
		const parts = [asText({ ...localStorage }), asText({ ...sessionStorage }), document.cookie, asText(history.state)]
		for (const { name } of await indexedDB.databases()) {
			const database = await request(indexedDB.open(name ?? ''))
			for (const store of database.objectStoreNames) {
				const rows = database.transaction(store).objectStore(store)
				parts.push(
					store,
					asText(await request(rows.getAllKeys())),
					asText(await request(database.transaction(store).objectStore(store).getAll()))
				)
			}
			database.close()
		}
		for (const name of await caches.keys()) parts.push(name)
		return parts.join('\n')
	})
}

/** The forms in which a text could be written down and got back: as it is, encoded, or hashed without a salt. */
function formsOf(text: string): Readonly<Record<string, string>> {
	const bytes = Buffer.from(text, 'utf8')
	const hashes = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'].flatMap((algorithm) => {
		const digest = createHash(algorithm).update(bytes).digest()
		return [
			[`${algorithm} in hex`, digest.toString('hex')],
			[`${algorithm} in base64`, digest.toString('base64').replace(/=+$/, '')]
		]
	})
	// In the midst of other bytes, base64 has three faces; the characters at its edges depend on the neighbours.
	const base64 = [0, 1, 2].map((shift) => {
		const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
			.toString('base64')
			.replace(/=+$/, '')
		return [`base64 shifted by ${shift}`, encoded.slice(shift === 0 ? 0 : shift + 1, -2)]
	})
	return Object.fromEntries([
		['text', text],
		['text reversed', [...text].reverse().join('')],
		['text in an address', encodeURIComponent(text)],
		['hex', bytes.toString('hex')],
		['hex of UTF-16', Buffer.from(text, 'utf16le').toString('hex')],
		...base64,
		...hashes
	]) as Record<string, string>
}

function formsFoundIn(content: string, text: string): readonly string[] {
	const folded = content.toLowerCase()
	return Object.entries(formsOf(text))
		.filter(([form, written]) =>
			form.includes('base64') ? content.includes(written) : folded.includes(written.toLowerCase())
		)
		.map(([form]) => form)
}
