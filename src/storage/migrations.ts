import { forgetFreeText } from './forget-free-text.ts'
import type { OldAttempt } from './old-attempt.ts'

/**
 * Brings an attempt from the version before it to its own, in the database and in files alike. Its version is its place: the
 * first one leads from 1 to 2. Never edited once released, only followed by another.
 */
export interface Migration {
	/** Its deed: 'AddEdition', not 'v2'. */
	name: string
	/**
	 * Pure, and no promise: it runs inside a transaction. A throw refuses the file, or leaves the whole database as it was, so what
	 * is damaged goes through: they tell of it who open it. Without `up` the attempts stay as they are: only the database has
	 * something new beside them.
	 */
	up?: (attempt: OldAttempt) => OldAttempt
}

export const migrations: readonly Migration[] = [
	{
		name: 'AddEditionPlaceAndStory',
		up: ({ record, log }) => {
			const world = record['world'] as Readonly<Record<string, unknown>>
			const accounts = world['accounts'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>
			const holding = Object.entries(accounts).map(([service, { selfService, ...account }]) => [
				service,
				{ ...account, holds: selfService === 'enabled' ? {} : { selfService } }
			])
			const devices = {
				'card-reader': { card: 'out' },
				camera: { photo: null, video: null },
				composer: { sent: [] },
				paper: { sheets: [] },
				...(world['devices'] as object)
			}
			const added = { edition: 'as-published', place: 'home-computer', periods: {}, devices }
			return {
				record: { ...record, story: null, world: { ...world, ...added, accounts: Object.fromEntries(holding) } },
				log
			}
		}
	},
	{
		name: 'GiveEmailsManyLinks',
		up: ({ record, log }) => {
			const world = record['world'] as OldWorldOfLinks
			const { devices, scheduled } = world
			const inbox = { ...devices.inbox, emails: devices.inbox.emails.map(withLinks) }
			const underWay = scheduled.map((item) =>
				item.delivery?.device === 'inbox'
					? { ...item, delivery: { ...item.delivery, message: withLinks(item.delivery.message) } }
					: item
			)
			return { record: { ...record, world: { ...world, devices: { ...devices, inbox }, scheduled: underWay } }, log }
		}
	},
	{
		name: 'AddPlayedPartAndResult',
		up: ({ record, log }) => ({ record: { ...record, played: 0, result: null }, log })
	},
	{ name: 'ForgetFreeText', up: forgetFreeText },
	{ name: 'KeepOwnJourneys' }
]

type OldEmail = Readonly<Record<string, unknown>>

interface OldWorldOfLinks {
	devices: { inbox: { emails: readonly OldEmail[] } }
	scheduled: readonly { delivery?: { device: string; message: OldEmail } }[]
}

function withLinks({ link, ...email }: OldEmail): OldEmail {
	return { ...email, links: link == null ? [] : [link] }
}

/** The version that attempts have once all of `steps` have been taken. */
export function versionAfter(steps: readonly Migration[]): number {
	return steps.length + 1
}

/** The attempt as it is after every migration that follows `version`. */
export function migrate(attempt: OldAttempt, version: number, steps: readonly Migration[]): OldAttempt {
	return steps.slice(version - 1).reduce((migrated, { up }) => up?.(migrated) ?? migrated, attempt)
}
