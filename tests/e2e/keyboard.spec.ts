import type { Locator, Page } from '@playwright/test'
import { expect, folders, test, Walker, type Hands } from './walker.ts'

/** Far more presses of Tab than any page has places to stop at. */
const MOST_STOPS = 80

/** With the keyboard alone: everything is gone to by Tab and arrows, and seen to be there. */
function keysOn(page: Page): Hands {
	const isThere = (target: Locator) => target.evaluate((element) => element === document.activeElement)

	/** Where a person has gone, they have to see it. */
	const expectSeen = async (target: Locator) => {
		await expect(target).toBeFocused()
		const seen = await target.evaluate((element) => {
			const control = element.matches('input[type=radio], input[type=checkbox]')
				? (element.nextElementSibling ?? element)
				: element
			const styles = [getComputedStyle(control), getComputedStyle(control, '::before')]
			const drawn = styles.some(({ outlineStyle, outlineWidth, boxShadow }) =>
				[outlineStyle !== 'none' && outlineWidth !== '0px', boxShadow !== 'none'].includes(true)
			)
			const { top, bottom } = control.getBoundingClientRect()
			return { drawn, onScreen: bottom > 0 && top < innerHeight }
		})
		expect(seen).toEqual({ drawn: true, onScreen: true })
	}

	const goTo = async (target: Locator) => {
		for (let stops = 0; stops < MOST_STOPS; stops += 1) {
			if (await isThere(target)) return expectSeen(target)
			await page.keyboard.press('Tab')
		}
		throw new Error(`${MOST_STOPS} presses of Tab do not lead to ${target}`)
	}

	return {
		press: async (button) => {
			await goTo(button)
			await page.keyboard.press('Enter')
		},
		type: async (box, text) => {
			await goTo(box)
			await page.keyboard.press('ControlOrMeta+A')
			await page.keyboard.press('Delete')
			await page.keyboard.type(text)
		},
		tick: async (box) => {
			const name = await box.getAttribute('name')
			// Tab leads to the first of a group, or to the one that is chosen; arrows choose among them.
			const stops = page.locator(`input[name="${name}"]`)
			for (let tabs = 0; tabs < MOST_STOPS; tabs += 1) {
				const inGroup = await stops.evaluateAll((all) => all.includes(document.activeElement as HTMLInputElement))
				if (inGroup) break
				await page.keyboard.press('Tab')
			}
			if (await isThere(box)) await page.keyboard.press('Space')
			for (let arrows = 0; arrows < 10 && !(await isThere(box)); arrows += 1) await page.keyboard.press('ArrowDown')
			await expectSeen(box)
			await expect(box).toBeChecked()
		},
		choose: async (list, label) => {
			await goTo(list)
			await page.keyboard.type(label)
			await expect(list.locator('option:checked')).toHaveText(label)
		}
	}
}

for (const folder of folders) {
	const endsWell = folder.walkthroughs.filter(({ ends }) => folder.journey.flow.states[ends]?.meta.end === 'good')
	for (const walkthrough of endsWell.slice(0, 3)) {
		test(`"${walkthrough.title}" is walked with the keyboard alone (${walkthrough.id})`, async ({ page }) => {
			test.setTimeout(90_000)
			const walker = new Walker(page, folder, walkthrough, keysOn(page))
			await walker.open()
			await walker.pauseClock()
			await walker.walk(async (step) => {
				if (!('press' in step)) return
				const focused = page.locator(':focus')
				await expect(focused).toHaveCount(1)
			})
		})
	}

	test(`a page of "${folder.journey.title}" takes the focus to its heading, and to what is wrong`, async ({ page }) => {
		const walkthrough = endsWell[0]
		if (!walkthrough) throw new Error(`${folder.journey.id} has no walkthrough that ends well`)
		test.setTimeout(90_000)
		const walker = new Walker(page, folder, walkthrough, keysOn(page))
		await walker.open()
		await walker.pauseClock()
		for (const [index, step] of walkthrough.steps.entries()) {
			if ('press' in step) {
				const primary = walker
					.screenOf(step.on)
					.buttons.find(({ look = 'primary', when }) => look === 'primary' && !when)
				const hasFields = (walker.screenOf(step.on).fields ?? []).length > 0
				if (primary && hasFields) await expectSummary(page, walker, primary.label)
			}
			await walker.take(index)
			if (!('press' in step)) continue
			const heading = walker.service.getByRole('heading', { level: 1 })
			const next = walkthrough.steps.slice(index + 1).find((later) => 'press' in later)
			if (!next || ('press' in next && next.on !== step.on)) await expect(heading).toBeFocused()
		}
	})
}

/** An empty form: the summary takes the focus, and its first item leads to its field. */
async function expectSummary(page: Page, walker: Walker, label: string): Promise<void> {
	const button = walker.service.getByRole('button', { name: label, exact: true })
	const keys = keysOn(page)
	await keys.press(button)
	const summary = walker.service.getByRole('alert')
	await expect(summary).toBeVisible()
	const holdsFocus = () =>
		summary.evaluate(
			(alert) => alert.contains(document.activeElement) || alert.parentElement === document.activeElement
		)
	await expect.poll(holdsFocus).toBe(true)
	await keys.press(summary.getByRole('link').first())
	const wrong = await page.evaluate(
		() => document.activeElement?.getAttribute('aria-invalid') ?? document.activeElement?.getAttribute('type')
	)
	expect(['true', 'radio']).toContain(wrong)
}
