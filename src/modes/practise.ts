import type { Mode } from './mode.ts'

export const mode: Mode = {
	id: 'practise',
	title: 'Practise',
	says: 'Do it yourself, with help when you ask for it',
	place: 3,
	plays: 'nothing',
	stepBack: true,
	coach: true,
	proves: false,
	tells: true
}
