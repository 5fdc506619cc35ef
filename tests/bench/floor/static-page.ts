/** A page of a service with everything about it decided: words, boxes and a button. */
export interface StaticPage {
	title: string
	address: string
	skin: string
	paragraphs: readonly string[]
	labels: readonly string[]
	buttons: readonly string[]
}
