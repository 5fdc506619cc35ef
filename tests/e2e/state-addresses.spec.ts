import { openAt } from './pages.ts'
import { folders, isThorough } from './routes.ts'
import { test } from './test.ts'

/** So many states of each journey are opened daily, spread over all that it has. */
const DAILY = 5

test.describe('a state has an address', () => {
	for (const folder of folders) {
		const states = Object.keys(folder.journey.flow.states)
		const every = isThorough ? 1 : Math.max(1, Math.floor(states.length / DAILY))
		const opened = states.filter((_, index) => index % every === 0).slice(0, isThorough ? states.length : DAILY)
		test(`that opens it, the way there walked: ${folder.journey.title}`, async ({ page }) => {
			for (const state of opened) await test.step(state, () => openAt(page, folder, state))
		})
	}
})
