import { render, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { keeping } from '../../../src/app/keeping.svelte.ts'
import StatementPage from '../../../src/app/StatementPage.svelte'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { passwordTokens } from '../../../src/storage/password-tokens.ts'
import { finishedAttempt } from '../../unit/app/finished-attempts.ts'

test('a damaged attempt is left out of what is saved, and named', async () => {
	const good = finishedAttempt('nhsmail-password-reset', 'by-text')
	const { world } = good.record
	const devices = { ...world.devices, phone: { ...world.devices.phone, texts: 0 as never } }
	const damaged = { ...good, record: { ...good.record, id: 'damaged', name: 'Friday', world: { ...world, devices } } }
	const keeper = memoryKeeper([good, damaged])
	vi.spyOn(keeping, 'open').mockResolvedValue({ keeper, tokens: passwordTokens(null) })
	const saved = vi.spyOn(URL, 'createObjectURL')
	render(StatementPage)
	const user = userEvent.setup()
	await user.type(await screen.findByLabelText('Your name, as your trainer knows you'), 'Sam Test')
	await user.click(screen.getByRole('button', { name: 'Save results for a trainer' }))
	const left = await screen.findByRole('list', { name: 'Left out' })
	expect(screen.getByRole('status').textContent).toBe('1 result saved to a file. 1 left out:')
	expect(within(left).getByRole('listitem').textContent).toMatch(/^“Friday”: it can’t be read: .+\.$/)
	expect(saved).toHaveBeenCalledTimes(1)
	vi.restoreAllMocks()
})
