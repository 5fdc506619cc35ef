import type { Mode } from './mode.ts'

export const mode: Mode = {
	id: 'replay',
	title: 'Look at it again',
	says: 'An attempt as it was, with each mistake marked',
	place: 5,
	plays: 'a-kept-attempt',
	stepBack: false,
	coach: true,
	proves: false,
	tells: true
}
