import * as v from 'valibot'
import { nothing, numbered, objectOf, text } from '../../shapes/shapes.ts'
import { defineDevice, nextId, type Device } from '../device.ts'

export interface AuthenticatorAccount {
	id: number
	issuer: string
	account: string
	/** Base32. Only ever one that the simulator issued, or what a trainee typed in its place. */
	secret: string
}

export interface AuthenticatorState {
	accounts: readonly AuthenticatorAccount[]
	/** The account whose code is on show, or none. */
	opened: number | null
}

interface AuthenticatorMessages {
	/** An account that was there before the attempt began. */
	enrolled: { issuer: string; account: string; secret: string }
}

interface AuthenticatorActs {
	/** By QR code or by typed key: both end in the same three things. One that is there already is only opened. */
	add: { issuer: string; account: string; secret: string }
	open: { id: number }
	close: Record<string, never>
	remove: { id: number }
}

declare module '../device.ts' {
	interface Devices {
		authenticator: Device<AuthenticatorState, AuthenticatorMessages, AuthenticatorActs>
	}
}

const number = v.number()
const shown = { issuer: text, account: text, secret: text }

export const device = defineDevice<AuthenticatorState, AuthenticatorMessages, AuthenticatorActs>({
	id: 'authenticator',
	title: 'Authenticator',
	icon: 'key',
	news: '',
	place: 4,
	initial: { accounts: [], opened: null },
	receive: {
		enrolled: (app, account) => ({ ...app, accounts: [...app.accounts, { ...account, id: nextId(app.accounts) }] })
	},
	acts: {
		add: (app, account) => {
			const had = app.accounts.find((each) => isSame(each, account))
			if (had) return { ...app, opened: had.id }
			return { accounts: [...app.accounts, { ...account, id: nextId(app.accounts) }], opened: nextId(app.accounts) }
		},
		open: (app, { id }) => (app.accounts.some((account) => account.id === id) ? { ...app, opened: id } : app),
		close: (app) => ({ ...app, opened: null }),
		remove: (app, { id }) => ({
			accounts: app.accounts.filter((account) => account.id !== id),
			opened: app.opened === id ? null : app.opened
		})
	},
	says: {
		add: ({ issuer }) => ({
			asks: 'In the authenticator, press ‘Add an account’ and scan the QR code, or type the name and the key.',
			done: `Added ${issuer} to the authenticator.`
		}),
		open: () => ({
			asks: 'In the authenticator, open the account of this service.',
			done: 'Opened an account in the authenticator.'
		}),
		close: () => ({
			asks: 'In the authenticator, go back to the accounts.',
			done: 'Went back to the accounts in the authenticator.'
		}),
		remove: () => ({
			asks: 'In the authenticator, remove the account.',
			done: 'Removed an account from the authenticator.'
		})
	},
	shapes: {
		state: objectOf({ accounts: numbered(objectOf({ id: number, ...shown })), opened: v.nullable(number) }),
		messages: { enrolled: objectOf(shown) },
		acts: { add: objectOf(shown), open: objectOf({ id: number }), close: nothing, remove: objectOf({ id: number }) }
	},
	boxes: { add: { account: 'username' } },
	onEveryDesk: false,
	situation: ({ accounts }) => accounts.map(({ issuer }) => issuer),
	waiting: () => 0
})

function isSame(one: Omit<AuthenticatorAccount, 'id'>, other: Omit<AuthenticatorAccount, 'id'>): boolean {
	return one.issuer === other.issuer && one.account === other.account && one.secret === other.secret
}
