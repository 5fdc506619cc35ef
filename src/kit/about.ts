import type { Edition } from '../rules/sourced.ts'

/** What a list says of a journey. It lies in a file of its own, so that a list needs nothing else of the journey. */
export interface About {
	/** The folder's name, or an `OwnId`, and part of the address. */
	id: string
	/** Raised when a kept attempt could no longer be walked as it was. */
	version: number
	title: string
	/** What the person wants, in one line; `{name}` stands for their first name. Without it, the title stands for it. */
	goal?: string
	/** What a trainee can do afterwards, in one sentence. */
	teaches: string
	service: string
	minutes: number
	/** The share of decisions that has to be right at the first try to pass, where it is not the usual one. */
	passShare?: number
	/** Which states of the service it knows, the one that is offered first before the others, and where each comes from. */
	editions: readonly [{ id: Edition; says: string }, ...{ id: Edition; says: string }[]]
}

/** The id of a journey that did not come with Dry Run. No built-in one can have it: a folder has no colon in its name. */
export type OwnId = `own:${string}`

export function isOwnId(id: string): id is OwnId {
	return id.startsWith('own:')
}

/** What somebody of this first name wants of a journey, in one line. */
export function goalOf({ goal, title }: Pick<About, 'goal' | 'title'>, firstName: string): string {
	return (goal ?? title).replaceAll('{name}', firstName)
}
