import { expect, it } from 'vitest'
import { rightWaysIn } from '../../../src/attempt/right-ways.ts'
import { renamed } from '../journeys/changed.ts'
import { folders, startOf } from '../journeys/journeys.ts'

it('the right ways of a journey are its own, also after it was edited under the same name', () => {
	const folder = folders.find(({ journey }) => journey.id === 'nhsmail-password-reset')
	const [walkthrough] = folder?.walkthroughs.filter(({ strays }) => !strays) ?? []
	if (!folder || !walkthrough) throw new Error('Expected a right way')
	const { scenario } = walkthrough
	const { world } = startOf(folder, scenario, walkthrough).context
	const ways = rightWaysIn(folder, scenario, world)
	const fewer = { ...folder, walkthroughs: folder.walkthroughs.filter(({ id }) => id !== walkthrough.id) }
	expect(idsOf(rightWaysIn(fewer, scenario, world))).not.toContain(walkthrough.id)
	const [last] = ways.map(({ results }) => results.at(-1)?.after.value as string)
	const edited = { ...folder, journey: renamed(folder.journey, last ?? '', 'another-end') }
	expect(rightWaysIn(edited, scenario, world).map(({ results }) => results.at(-1)?.after.value)).toContain(
		'another-end'
	)
	expect(rightWaysIn(folder, scenario, world)).toBe(ways)
	expect(idsOf(ways)).toContain(walkthrough.id)
})

function idsOf(ways: ReturnType<typeof rightWaysIn>): readonly string[] {
	return ways.map(({ walkthrough }) => walkthrough.id)
}
