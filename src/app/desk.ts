import { devices, type AnyDevice } from '../devices/registry.ts'
import type { Journey } from '../kit/journey.ts'
import type { World } from '../world/world.ts'

type Told = Pick<Journey, 'flow' | 'screens' | 'posts'>

/** Devices that not every journey needs, and how it can be told that one does. Any other stands on every desk. */
const asked: Readonly<Record<string, (journey: Told, words: string) => boolean>> = {
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
export function deskOf({ flow, screens, posts }: Told, start: Pick<World, 'devices'>): readonly AnyDevice[] {
	const words = JSON.stringify([flow, screens, posts])
	return [...devices.values()].filter((device) => {
		const isAsked = asked[device.id]?.({ flow, screens, posts }, words) ?? true
		return isAsked || !isUntouched(device, start)
	})
}

/** A reading of this name, as a condition names it or as it stands in a text. */
function readsOf(name: string): RegExp {
	return new RegExp(`(?:"reading":"|\\{)${name}`)
}

function isUntouched({ id, initial }: AnyDevice, { devices: states }: Pick<World, 'devices'>): boolean {
	const state = (states as unknown as Readonly<Record<string, unknown>>)[id]
	return state === undefined || JSON.stringify(state) === JSON.stringify(initial)
}
