import { devices, type AnyDevice } from '../../devices/registry.ts'
import type { Journey } from '../../kit/journey.ts'
import { faults, type Fault } from '../../world/faults.ts'
import type { World } from '../../world/world.ts'

type JourneyParts = Pick<Journey, 'flow' | 'screens' | 'posts'>

/** Devices that not every journey needs, and how it can be told that one does. Any other stands on every desk. */
const asked: Readonly<Record<string, (journey: JourneyParts, words: string) => boolean>> = {
	authenticator: (_, words) => /totp/i.test(words),
	composer: (_, words) => readsOf('mail\\.').test(words) || /"(?:mailLacks|answerMail)"/.test(words),
	'card-reader': (_, words) => readsOf('card["}]').test(words) || /"takeOutCard"/.test(words),
	camera: (_, words) => readsOf('camera\\.').test(words) || /"emptyCamera"/.test(words),
	paper: ({ posts }) => Object.values(posts).some(({ kind }) => kind === 'letter')
}

/**
 * The devices that stand on the desk of an attempt: those that its journey may look at, and those that had something on them
 * when it began. Nothing comes or goes meanwhile.
 */
export function deskOf(journey: JourneyParts, start: Pick<World, 'devices'>): readonly AnyDevice[] {
	const used = usedBy(journey)
	return [...devices.values()].filter((device) => used.has(device.id) || !isUntouched(device, start))
}

/** What can go wrong in a journey at all: with post of a kind that it sends, or with a thing that it looks at. */
export function faultsOf(journey: JourneyParts): readonly { id: Fault; says: string }[] {
	const used = usedBy(journey)
	// Nobody misses a caller who asks for what they should not.
	const kinds = new Set<string>(Object.values(journey.posts).flatMap((post) => ('asks' in post ? [] : post.kind)))
	return Object.entries(faults).flatMap(([id, rule]) => {
		const isThere = 'kind' in rule ? kinds.has(rule.kind) : used.has(rule.device)
		return isThere ? [{ id: id as Fault, says: rule.says }] : []
	})
}

function usedBy({ flow, screens, posts }: JourneyParts): ReadonlySet<string> {
	const words = JSON.stringify([flow, screens, posts])
	const ids = [...devices.keys()]
	return new Set(ids.filter((id) => asked[id]?.({ flow, screens, posts }, words) ?? true))
}

/** A reading of this name, as a condition names it or as it stands in a text. */
function readsOf(name: string): RegExp {
	return new RegExp(`(?:"reading":"|\\{)${name}`)
}

function isUntouched({ id, initial }: AnyDevice, { devices: states }: Pick<World, 'devices'>): boolean {
	const state = (states as unknown as Readonly<Record<string, unknown>>)[id]
	return state === undefined || JSON.stringify(state) === JSON.stringify(initial)
}
