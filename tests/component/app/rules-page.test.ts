import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import RulesPage from '../../../src/app/reference/RulesPage.svelte'

test('a password is judged however the page is told that it was filled in', async () => {
	render(RulesPage)
	const box = screen.getByLabelText<HTMLInputElement>('A password you make up now')
	box.value = 'x'
	box.dispatchEvent(new Event('change', { bubbles: true }))
	expect(await screen.findByText(/^0 of \d+ would take it/)).toBeTruthy()
})
