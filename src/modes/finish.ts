import type { Mode } from './mode.ts'

export const mode: Mode = {
	id: 'finish',
	title: 'Finish it',
	says: 'We start it for you, you finish it',
	place: 2,
	plays: 'the-beginning',
	stepBack: true,
	coach: true,
	proves: false,
	tells: true
}
