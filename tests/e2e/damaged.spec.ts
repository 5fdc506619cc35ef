import { attemptsIn, deleteAll, expectPage, folderOf, openAt, serviceOf } from './pages.ts'
import { isThorough } from './routes.ts'
import { expect, unheard as test } from './test.ts'
import { askFor } from './stage.ts'

const NHSP = folderOf('nhsp-online-registration')

test.describe('what is kept is damaged', () => {
	const damages: readonly { what: string; damage: Damage; says: string }[] = [
		{ what: 'no name', damage: { store: 'attempts', drop: 'name' }, says: '"name" is missing' },
		{
			what: 'a name that is none',
			damage: { store: 'attempts', set: { name: 5 } },
			says: '"name" is of the wrong kind'
		},
		{ what: 'no time', damage: { store: 'attempts', drop: 'updatedAt' }, says: '"updatedAt" is missing' },
		{
			what: 'a time that is text',
			damage: { store: 'attempts', set: { updatedAt: 'x' } },
			says: '"updatedAt" is of the'
		},
		{ what: 'a half result', damage: { store: 'attempts', set: { result: { passed: true } } }, says: '"result" is of' },
		{ what: 'a story that is none', damage: { store: 'attempts', set: { story: 'x' } }, says: '"story" is of the' },
		{ what: 'an end unheard of', damage: { store: 'attempts', set: { end: 'sideways' } }, says: '"end" is of the' },
		{ what: 'no journey', damage: { store: 'attempts', drop: 'journeyId' }, says: '"journeyId" is missing' }
	]

	test('each row that is no attempt any more is shown as that, is saved and deleted; the rest stands', async ({
		page
	}) => {
		for (const state of ['enterEmail', 'verified']) await openAt(page, NHSP, state)
		await page.goto('#/record')
		await expect(attemptsIn(page)).toHaveCount(2)
		const whole = await attemptsIn(page).first().innerText()
		for (const { what, damage, says } of damages) {
			await test.step(what, async () => {
				await page.evaluate(copyDamaged, damage)
				await page.reload()
				const part = page.getByRole('region', { name: 'Damaged attempts' })
				await expect(part.getByText(says)).toBeVisible()
				await expect(attemptsIn(page)).toHaveCount(2)
				await expect(attemptsIn(page).first()).toHaveText(whole)
				const [saved] = await Promise.all([
					page.waitForEvent('download'),
					part.getByRole('button', { name: /^Save what is left/ }).click()
				])
				expect(saved.suggestedFilename()).toMatch(/\.json$/)
				await part.getByRole('button', { name: /^Delete: / }).click()
				await part.getByRole('button', { name: 'Yes, delete it' }).click()
				await expect(part).toBeHidden()
			})
		}
		await page
			.getByRole('link', { name: /^Go on: / })
			.first()
			.click()
		await expectPage(page, NHSP, 'verified')
	})

	const losses: readonly { what: string; damage: Damage; says: string | RegExp; goesOn: boolean }[] = [
		{
			what: 'no world',
			damage: { store: 'worlds', drop: 'all' },
			says: 'the world it began in is missing',
			goesOn: false
		},
		{
			what: 'half a world',
			damage: { store: 'worlds', set: { world: { now: 5 } } },
			says: 'in the world it began in, "seed" is missing',
			goesOn: false
		},
		{
			what: 'a gap in the log',
			damage: { store: 'entries', at: 2, drop: 'all' },
			says: /The record of this attempt has a gap: of its log \d+ entries can’t be read any more/,
			goesOn: true
		},
		{
			what: 'a log cut off',
			damage: { store: 'entries', at: -1, drop: 'all' },
			says: 'of its log 1 entry can’t be read any more',
			goesOn: true
		},
		{
			what: 'an entry without a time',
			damage: { store: 'entries', at: 1, drop: 'at' },
			says: 'has a gap',
			goesOn: true
		},
		{
			what: 'an entry without an event',
			damage: { store: 'entries', at: 1, set: { event: 'x' } },
			says: 'has a gap',
			goesOn: true
		}
	]
	for (const { what, damage, says, goesOn } of isThorough ? losses : losses.slice(1, 4)) {
		test(`an attempt with ${what} says so when it is opened, and can be saved and deleted`, async ({ page }) => {
			await openAt(page, NHSP, 'verified')
			const own = page.url()
			await page.goto('#/record')
			await expect(attemptsIn(page)).toHaveCount(1)
			await page.evaluate(doDamage, damage)
			await page.goto(own)
			await expect(page.getByRole('main')).toContainText(says)
			if (goesOn) {
				await expect(serviceOf(page).getByRole('heading', { level: 1 })).toBeVisible()
				await askFor(page, 'Nudge')
			}
			await page.goto('#/record')
			// What goes on is kept beside what is left.
			await expect(attemptsIn(page)).toHaveCount(goesOn ? 2 : 1)
			const damagedOne = attemptsIn(page).last()
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				damagedOne.getByRole('button', { name: /^Save to a file: / }).click()
			])
			expect(saved.suggestedFilename()).toMatch(/\.json$/)
			await expect(page.getByRole('status')).toContainText(
				goesOn ? 'with a gap in the log' : 'What is left of the damaged attempt'
			)
			await deleteAll(page)
			await expect(page.getByRole('status')).toHaveText('All data deleted.')
		})
	}
})

/** What happens to the newest attempt. */
interface Damage {
	store: 'attempts' | 'worlds' | 'entries'
	/** Which line of the log, from the end where it is negative. */
	at?: number
	drop?: string
	set?: Readonly<Record<string, unknown>>
}

/** In the page: damages a row of the only attempt. */
async function doDamage({ store, at, drop, set }: Damage): Promise<void> {
	const settled = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result)
			request.onerror = () => reject(request.error ?? new Error('no'))
		})
	const database = await settled(indexedDB.open('dry-run-training-simulator'))
	const rows = database.transaction(store, 'readwrite').objectStore(store)
	const row = ((await settled(rows.getAll())) as Record<string, unknown>[]).at(at ?? 0)
	const key = (await settled(rows.getAllKeys())).at(at ?? 0)
	if (!row || key === undefined) throw new Error('There is nothing to damage')
	if (drop === 'all') await settled(rows.delete(key))
	else {
		if (drop) delete row[drop]
		await settled(rows.put({ ...row, ...set }))
	}
	database.close()
}

/** In the page: one more row beside the attempts, like one of them but for the damage. */
async function copyDamaged({ drop, set }: Damage): Promise<void> {
	const settled = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result)
			request.onerror = () => reject(request.error ?? new Error('no'))
		})
	const database = await settled(indexedDB.open('dry-run-training-simulator'))
	const rows = database.transaction('attempts', 'readwrite').objectStore('attempts')
	const [row] = (await settled(rows.getAll())) as Record<string, unknown>[]
	const copy: Record<string, unknown> = { ...row, id: 'damaged', ...set }
	if (drop) delete copy[drop]
	await settled(rows.put(copy))
	database.close()
}
