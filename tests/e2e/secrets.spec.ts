import { isThorough, personIn, route, thoroughly, type Folder, type Walkthrough } from './routes.ts'
import { expect, test } from './test.ts'
import { formsOf, found, listenForTraces, saltedFormsOf, tracesIn, tracesLeft } from './traces.ts'
import { Walker } from './walker.ts'

test('no password that was typed is left anywhere, in whatever form', async ({ page, context }) => {
	test.setTimeout(180_000)
	const said = listenForTraces(page)

	const typed = new Set<string>()
	const addresses = new Set<string>()
	for (const [folder, walkthrough] of walkthroughsThatTypeEveryPassword()) {
		const walker = new Walker(page, folder, walkthrough)
		await walker.open()
		await walker.pauseClock()
		await walker.walk()
		const { email, oldPasswords } = personIn(folder, walkthrough)
		addresses.add(email)
		for (const { text } of passwordsTyped(folder, walkthrough)) if (!isPublic(text, oldPasswords)) typed.add(text)
	}
	expect(typed.size).toBeGreaterThanOrEqual(5)

	const stored = await tracesLeft(page, context)
	const traces = [...stored, ...said]

	const attempts = stored.filter(({ where }) => /^IndexedDB .*\/attempts key$/.test(where)).map(({ text }) => text)
	expect(attempts.length).toBeGreaterThan(0)
	for (const text of typed) expect(found(traces, [...formsOf(text), ...saltedFormsOf(text, attempts)])).toEqual([])

	// What was typed and is no secret is found there: the person's own address.
	for (const address of addresses) {
		const places = new Set(found(traces, formsOf(address)).map(({ where }) => where.replace(/ .*/, '')))
		expect(places).toEqual(new Set(['IndexedDB', 'saved']))
	}
})

test('a text is found in each of these forms, wherever it lies', async ({ page }) => {
	await page.goto('/')
	// The page names itself a moment after it stands.
	await expect(page).toHaveTitle(/training simulator/)
	const planted = 'Planted-Käfer-£-1'
	const forms = formsOf(planted)
	const bytes = [...Buffer.from(`..${planted}`, 'utf16le')]
	await page.evaluate(
		async ({ texts, bytes }) => {
			localStorage.setItem('planted', texts.join('\n'))
			sessionStorage.setItem(texts.join('\n'), 'planted')
			document.title = texts.join('\n')
			const opening = indexedDB.open('planted')
			opening.onupgradeneeded = () => {
				const store = opening.result.createObjectStore('rows')
				store.add({ deep: [{ down: texts }] }, 'planted')
				store.add('planted', texts)
				store.add(new Uint8Array(bytes), 'bytes')
			}
			await new Promise((resolve) => (opening.onsuccess = resolve))
			opening.result.close()
		},
		{ texts: forms.map(({ text }) => text), bytes }
	)

	const traces = await tracesIn(page)
	const places = [
		'local storage',
		'session storage',
		'page',
		'IndexedDB planted/rows value',
		'IndexedDB planted/rows key'
	]
	for (const place of places) {
		const there = found(
			traces.filter(({ where }) => where === place),
			forms
		)
		expect(new Set(there.map(({ form }) => form))).toEqual(new Set(forms.map(({ name }) => name)))
	}
	const inBytes = found(
		traces.filter(({ text }) => text.startsWith('bytes ')),
		forms
	)
	expect(inBytes.map(({ form }) => form)).toContain('UTF-16LE in hex')
})

/** Walkthroughs that between them type each password into each field that any of them types it into. */
/** The journeys that are walked thoroughly, and one whose passcode is typed while a card is in the reader. */
const searched: readonly Folder[] = isThorough
	? [...thoroughly, route('esr-internet-access', 'resets-at-work')[0]]
	: thoroughly.slice(-1)

function walkthroughsThatTypeEveryPassword(): readonly [Folder, Walkthrough][] {
	const met = new Set<string>()
	return searched.flatMap((folder) =>
		folder.walkthroughs.flatMap((walkthrough): [Folder, Walkthrough][] => {
			const typed = passwordsTyped(folder, walkthrough).map(
				({ place, text }) => `${folder.journey.id} ${place} ${text}`
			)
			const isNew = typed.some((each) => !met.has(each))
			for (const each of typed) met.add(each)
			return isNew ? [[folder, walkthrough]] : []
		})
	)
}

/** Printed on the persona's card, or so short a number that a time could hold it by chance. */
function isPublic(text: string, printed: readonly string[]): boolean {
	return printed.some((password) => password.includes(text)) || /^\d{1,8}$/.test(text)
}

function passwordsTyped({ journey }: Folder, { steps }: Walkthrough): readonly { place: string; text: string }[] {
	return steps.flatMap((step) => {
		if (!('press' in step)) return []
		const fields = journey.screens[journey.flow.states[step.on]?.meta.screen ?? '']?.fields ?? []
		return fields.flatMap(({ kind, name }) => {
			const text = step.fill?.[name]
			return kind === 'password' && typeof text === 'string' ? [{ place: `${step.on} ${name}`, text }] : []
		})
	})
}
