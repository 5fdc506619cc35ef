/** What a way of working allows. One file a mode; nothing else in the project names one. */
export interface Mode {
	/** Part of the address. */
	id: string
	title: string
	/** Whether the last step can be taken back. */
	stepBack: boolean
}
