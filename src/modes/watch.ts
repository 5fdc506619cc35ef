import type { Mode } from './mode.ts'

export const mode: Mode = {
	id: 'watch',
	title: 'Watch',
	says: 'See how it is done',
	place: 1,
	plays: 'everything',
	stepBack: false,
	coach: false,
	proves: false,
	tells: true
}
