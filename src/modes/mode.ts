/** What a way of working allows. One file a mode; nothing else in the project names one. */
export interface Mode {
	/** Part of the address. */
	id: string
	title: string
	/** What it is, in a few words for a list. */
	says: string
	/** Where it stands among the others, lowest first. */
	place: number
	/** What is played before the person's own part: nothing, the way up to the last steps, all of it, or a kept attempt. */
	plays: 'nothing' | 'the-beginning' | 'everything' | 'a-kept-attempt'
	/** Whether the last step can be taken back. */
	stepBack: boolean
	/** Whether the coach answers when asked, and speaks of a mistake. */
	coach: boolean
	/** Whether a result shows what the person can do on their own: then it is passed or failed, and one comes due again. */
	proves: boolean
	/** Whether the page tells beforehand what this beginning is about, and where each page comes from. */
	tells: boolean
}

/** Whether nothing in it is done by the person. */
export function isOnlyShown({ plays }: Mode): boolean {
	return plays === 'everything' || plays === 'a-kept-attempt'
}
