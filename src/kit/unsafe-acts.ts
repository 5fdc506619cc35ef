/**
 * What nobody who knows better does with their accounts: shown apart, and never made up for by anything else. `says` speaks to
 * the person who did it, `named` of them, and `refused` to the person who was tempted and did not.
 */
export const unsafeActs = {
	'told-code': {
		says: 'You gave a one-time code to somebody who phoned you',
		named: 'Gave a one-time code to a caller',
		refused: 'Somebody phoned and asked for your code, and you didn’t give it to them',
		why: 'Anyone who has the code can log in as you. No service or help desk will ask you for it.',
		instead: 'Say no, hang up, and phone the service on a number you know'
	},
	'told-password': {
		says: 'You told your password to somebody who phoned you',
		named: 'Told a caller the password',
		refused: 'Somebody phoned and asked for your password, and you didn’t tell them',
		why: 'A help desk can reset your password without knowing it. Anyone who asks for it wants to use it.',
		instead: 'Say no, hang up, and phone the help desk on a number you know'
	},
	'password-elsewhere': {
		says: 'You typed a password into a page at another address',
		named: 'Typed a password at another address',
		refused: 'A link went to another address, and you didn’t type your password there',
		why: 'The page looked right, but the address was not the service’s. Whoever runs it has your password now.',
		instead: 'Read the address before you type. Go to the service the way you know, not through the link'
	},
	'remembered-shared': {
		says: 'You let a shared computer remember you',
		named: 'Let a shared computer remember them',
		refused: 'You didn’t let a shared computer remember you',
		why: 'The next person at this computer needs no code to get in as you.',
		instead: 'Leave the box empty on a computer that others use'
	}
} as const satisfies Record<string, Record<'says' | 'named' | 'refused' | 'why' | 'instead', string>>

export type UnsafeActId = keyof typeof unsafeActs
