import type { Mode } from './mode.ts'

export const mode: Mode = {
	id: 'finish',
	title: 'Finish it',
	says: 'The beginning is done for you, the end is yours',
	place: 2,
	plays: 'the-beginning',
	stepBack: true,
	coach: true,
	proves: false,
	tells: true
}
