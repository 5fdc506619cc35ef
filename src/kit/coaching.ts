/** What is said of one kind of mistake: the first time it is made, and, closer, from the second time on. */
export type Feedback = readonly [first: string, again: string]

/** What a good colleague says beside one page. */
export interface PageCoaching {
	/** What this page is for and what matters on it: the caption of a demonstration. */
	why: string
	/** The first rung of help: makes one think, and gives neither button nor answer away. An end needs none. */
	nudge?: string
}

/**
 * What a good colleague says beside a journey. It is no part of the service: it is ours. Texts may hold readings in braces, as
 * on a page; `{answer.code}` is what was typed into the field "code". A password is never among them.
 */
export interface Coaching<State extends string = string, Message extends string = string> {
	/** For each state. */
	pages: Readonly<Record<State, PageCoaching>>
	/** For each message with which the service refuses something: what was entered, which rule it met, what to do now. */
	messages: Readonly<Record<Message, Feedback>>
	/** For each state that is a wrong turn, or what comes of letting time pass: what led here, and the way on. */
	turns: Readonly<Partial<Record<State, Feedback>>>
}
