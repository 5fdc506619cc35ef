import type { Subject } from '../choices.ts'

/** What a thing looks like: drawn after no real document, only so much that they can be told apart. */
export interface Specimen {
	title: string
	/** A passport lies open; a badge has a slot for its clip. */
	shape: 'passport' | 'sticker' | 'card' | 'badge'
	paper: string
	/** The band on which its title stands. */
	band: string
	lines: readonly string[]
}

const born = ['SAMPLE', 'ALEX', 'Born 1 Jan 1990'] as const
const valid = [...born, 'Valid until 2099'] as const
const numbered = ['1. SAMPLE', '2. ALEX', '3. 01.01.1990', '4b. 01.01.2099'] as const
const passport = { title: 'PASSPORT', shape: 'passport', paper: '#f3e4e6', band: '#6b2438' } as const

export const specimens: Readonly<Record<Subject, Specimen>> = {
	passport: { ...passport, lines: valid },
	'expired-passport': { ...passport, lines: [...born, 'Expired 4 months ago'] },
	'long-expired-passport': { ...passport, lines: [...born, 'Expired 3 years ago'] },
	'driving-licence': {
		title: 'DRIVING LICENCE: UK',
		shape: 'card',
		paper: '#f8dfe8',
		band: '#9c2f5d',
		lines: numbered
	},
	'provisional-driving-licence': {
		title: 'PROVISIONAL LICENCE: UK',
		shape: 'card',
		paper: '#dff0e6',
		band: '#2c6b47',
		lines: numbered
	},
	'european-licence': {
		title: 'DRIVING LICENCE: EUROPE',
		shape: 'card',
		paper: '#e4ecf6',
		band: '#2f5288',
		lines: numbered
	},
	'provisional-european-licence': {
		title: 'PROVISIONAL: EUROPE',
		shape: 'card',
		paper: '#dde6f3',
		band: '#3f6f8f',
		lines: numbered
	},
	'identity-card': { title: 'IDENTITY CARD: EUROPE', shape: 'card', paper: '#e3f0e4', band: '#4d5f2a', lines: valid },
	'residence-permit': { title: 'RESIDENCE PERMIT', shape: 'card', paper: '#efe6f5', band: '#6b3f8c', lines: valid },
	'residence-card': { title: 'RESIDENCE CARD: UK', shape: 'card', paper: '#e9e4f3', band: '#4b4478', lines: valid },
	'application-card': { title: 'APPLICATION CARD: UK', shape: 'card', paper: '#f3ebdf', band: '#7d4a1f', lines: valid },
	'citizen-card': {
		title: 'CITIZENCARD',
		shape: 'card',
		paper: '#e2eef0',
		band: '#1f666f',
		lines: ['Alex Sample', 'Born 1 Jan 1990', 'Card 000000', 'Valid until 2099']
	},
	'visa-sticker': { title: 'ENTRY VISA: UK', shape: 'sticker', paper: '#f0f0dc', band: '#5d5a1e', lines: valid },
	'work-badge': {
		title: 'WORK BADGE',
		shape: 'badge',
		paper: '#fdf6df',
		band: '#54494f',
		lines: ['Alex Sample', 'Ward clerk', 'Made-up hospital', 'Room 0']
	}
}
