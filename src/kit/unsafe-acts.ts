/**
 * What nobody who knows better does with their accounts: shown apart, and never made up for by anything else. `says` speaks to
 * the person who did it, `named` of them, and `refused` to the person who was tempted and did not.
 */
export const unsafeActs = {
	'told-code': {
		says: 'You gave a one-time code to somebody who rang you',
		named: 'Gave a one-time code to a caller',
		refused: 'Somebody rang for your code, and you did not give it',
		why: 'Whoever has the code gets in as you. No service and no help desk asks for it.',
		instead: 'Say no, hang up, and ring the service on the number you know'
	},
	'told-password': {
		says: 'You told your password to somebody who rang you',
		named: 'Told a caller the password',
		refused: 'Somebody rang for your password, and you did not tell it',
		why: 'A help desk can reset a password without knowing it. Somebody who asks for it wants to use it.',
		instead: 'Say no, hang up, and ring the help desk on the number you know'
	},
	'password-elsewhere': {
		says: 'You typed a password into a page at another address',
		named: 'Typed a password at another address',
		refused: 'A link led to another address, and you did not type your password there',
		why: 'The page looked right, but the address was not the service’s. Whoever runs it has your password now.',
		instead: 'Read the address before you type. Go to the service by the way you know, not by the link'
	},
	'remembered-shared': {
		says: 'You let a shared computer remember you',
		named: 'Let a shared computer remember them',
		refused: 'You did not let a shared computer remember you',
		why: 'The next person at this computer needs no code to get in as you.',
		instead: 'Leave the box empty on a computer that others use'
	}
} as const satisfies Record<string, Record<'says' | 'named' | 'refused' | 'why' | 'instead', string>>

export type UnsafeActId = keyof typeof unsafeActs
