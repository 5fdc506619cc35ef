import type { Mode } from './mode.ts'

export const mode: Mode = {
	id: 'test',
	title: 'Test',
	says: 'On your own, with a scorecard at the end',
	place: 4,
	plays: 'nothing',
	stepBack: false,
	coach: false,
	proves: true,
	tells: false
}
