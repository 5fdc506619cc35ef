import {
	codeEnds,
	endsWithoutCard,
	refusesNewCode,
	refusesPassword,
	refusesSecret,
	verifiesCode
} from '../../kit/fragments.ts'
import { defineJourney } from '../../kit/journey.ts'
import * as esr from '../../service-parts/esr.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

const sendUnlockCode = [
	{ type: 'issueCode', params: { purpose: 'unlock', rule: 'smartcard-unlock-code' } },
	{ type: 'send', params: { post: 'unlockCode', after: 'PT20S' } }
] as const

/** What ESR is opened in: an app has no address bar. */
const opensApp = { type: 'hold', params: { service: 'esr', detail: 'opened', value: 'application' } } as const
const opensBrowser = { type: 'hold', params: { service: 'esr', detail: 'opened', value: 'browser' } } as const

/** A card that somebody tries to put in where there is no reader. */
const findsNoReader = {
	guard: { type: 'readsOther', params: { reading: 'card', than: 'out' } },
	target: 'noReader'
} as const

const logsIn = [
	...esr.refusesLogIn,
	esr.refusesInactive,
	{ target: 'home', actions: { type: 'unlock', params: { service: 'esr' } } }
] as const

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: {
		scenario: 'at-work',
		decisions: [
			'workDesk',
			{ name: 'Choose how to log in', at: ['workChoice', 'chooseLogIn'] },
			{ name: 'Enter your passcode or password', at: ['enterPasscode', 'logIn'] }
		]
	},
	flow: {
		initial: 'homeDesk',
		states: {
			homeDesk: {
				meta: { name: 'Your computer at home', screen: 'homeDesk', source: ['ESR-2', 'ESR-9'] },
				always: [
					{ guard: { type: 'reads', params: { reading: 'place', is: 'ward-computer' } }, target: 'workDesk' },
					{ guard: { type: 'reads', params: { reading: 'place', is: 'phone' } }, target: 'phoneDesk' },
					findsNoReader
				],
				on: {
					'press.open': [
						{ guard: { type: 'answerIs', params: { field: 'homeWay', value: 'intranet' } }, target: 'unreachable' },
						{ guard: { type: 'answerIs', params: { field: 'homeWay', value: 'card' } }, target: 'noReader' },
						{ target: 'chooseLogIn' }
					]
				}
			},
			phoneDesk: {
				meta: { name: 'Your phone', screen: 'phoneDesk', source: ['ESR-2', 'ESR-3'] },
				always: findsNoReader,
				on: {
					'press.open': [
						{ guard: { type: 'answerIs', params: { field: 'phoneWay', value: 'intranet' } }, target: 'unreachable' },
						{ guard: { type: 'answerIs', params: { field: 'phoneWay', value: 'internet' } }, target: 'chooseLogIn' },
						{
							guard: { type: 'reads', params: { reading: 'account.esr.holds.application', is: 'installed' } },
							target: 'appLogIn'
						},
						{ target: 'appStore' }
					]
				}
			},
			workDesk: {
				meta: { name: 'The computer on the ward', screen: 'workDesk', source: ['ESR-9'] },
				entry: opensBrowser,
				on: {
					'press.open': [
						{ guard: { type: 'answerIs', params: { field: 'workWay', value: 'intranet' } }, target: 'intranet' },
						{ target: 'chooseLogIn' }
					]
				}
			},
			unreachable: {
				meta: { name: 'Page can’t be reached', screen: 'unreachable', source: ['ESR-9'] },
				on: { 'press.back': 'homeDesk' }
			},
			noReader: {
				meta: { name: 'No smartcard reader here', screen: 'noReader', source: ['ESR-11'] },
				entry: { type: 'takeOutCard', params: {} },
				on: {
					'press.password': 'logIn',
					'press.goToWork': { target: 'workDesk', actions: { type: 'goTo', params: { place: 'ward-computer' } } }
				}
			},
			appStore: {
				meta: { name: 'Get the ESR application', screen: 'appStore', source: ['ESR-3', 'ESR-4'] },
				on: {
					'press.install': {
						target: 'appLogIn',
						actions: { type: 'hold', params: { service: 'esr', detail: 'application', value: 'installed' } }
					},
					'press.back': 'phoneDesk'
				}
			},
			appLogIn: {
				meta: { name: 'Log in with the application', screen: 'appLogIn', source: ['ESR-3', 'ESR-6', 'ESR-7'] },
				entry: opensApp,
				always: esr.locksOut,
				on: { 'press.logIn': logsIn, 'press.forgot': 'forgotten' }
			},
			intranet: {
				meta: { name: 'Staff intranet', screen: 'intranet', source: ['ESR-9', 'ESR-10'] },
				on: { 'press.esr': 'workChoice' }
			},
			workChoice: {
				meta: { name: 'Log in to ESR at work', screen: 'workChoice', source: ['ESR-11', 'ESR-12'] },
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'user', value: 'card' } }, target: 'insertCard' },
						{ target: 'logIn' }
					],
					'press.back': 'intranet'
				}
			},
			chooseLogIn: {
				meta: {
					name: 'Log in to ESR on the internet',
					screen: 'chooseLogIn',
					source: ['ESR-2', 'ESR-5', 'ESR-48', 'ESR-49', 'E-1']
				},
				entry: opensBrowser,
				on: {
					'press.password': 'logIn',
					'press.card': [
						{
							guard: { type: 'readsOther', params: { reading: 'place', than: 'ward-computer' } },
							target: 'noReader'
						},
						{ target: 'insertCard' }
					],
					'press.forgot': 'forgotten'
				}
			},
			logIn: {
				meta: {
					name: 'Enter username and password',
					screen: 'logIn',
					source: ['ESR-6', 'ESR-7', 'ESR-12', 'ESR-48', 'ESR-49', 'E-2', 'E-11', 'E-13', 'E-14']
				},
				always: esr.locksOut,
				on: { 'press.logIn': logsIn, 'press.forgot': 'forgotten' }
			},
			lockedOut: {
				meta: { name: 'Account locked', screen: 'lockedOut', source: ['E-10'] },
				on: {
					'press.forgot': 'forgotten',
					'press.unlock': { target: 'logIn', actions: { type: 'unlock', params: { service: 'esr' } } }
				}
			},
			inactive: {
				meta: { name: 'Account switched off', screen: 'inactive', source: ['E-15'] },
				on: {
					'press.reactivate': {
						target: 'logIn',
						actions: { type: 'hold', params: { service: 'esr', detail: 'status', value: 'active' } }
					}
				}
			},
			forgotten: {
				meta: { name: 'Forgot username or password', screen: 'forgotten', end: 'elsewhere', source: ['E-9', 'E-10'] },
				on: { 'press.back': 'chooseLogIn' }
			},
			insertCard: {
				meta: { name: 'Put in your smartcard', screen: 'insertCard', source: ['ESR-11', 'E-16'] },
				always: esr.waitsForCard,
				on: { 'press.password': 'logIn' }
			},
			cardUnread: {
				meta: { name: 'Smartcard not read', screen: 'cardUnread', source: ['ESR-11'] },
				always: esr.startsAnewWithoutCard,
				on: { 'press.password': 'logIn' }
			},
			enterPasscode: {
				meta: { name: 'Enter your passcode', screen: 'enterPasscode', source: ['ESR-11', 'E-16', 'E-17', 'E-19'] },
				always: esr.endsPasscode,
				on: {
					'press.continue': [
						refusesSecret({ service: 'smartcard', field: 'passcode', wrong: 'passcodeWrong' }),
						{ target: 'homeByCard', actions: { type: 'unlock', params: { service: 'smartcard' } } }
					],
					'press.password': 'logIn'
				}
			},
			cardLocked: {
				meta: { name: 'Smartcard locked', screen: 'cardLocked', source: ['E-17', 'E-18'] },
				on: { 'press.unlockCard': 'unlockStart', 'press.authority': 'authority', 'press.password': 'logIn' }
			},
			unlockStart: {
				meta: { name: 'Unlock your smartcard', screen: 'unlockStart', source: ['E-18'] },
				on: {
					'press.start': [
						{
							guard: { type: 'readsOther', params: { reading: 'card', than: 'in' } },
							actions: { type: 'fail', params: { field: null, message: 'cardFirst' } }
						},
						{
							guard: { type: 'reads', params: { reading: 'account.smartcard.holds.certificates', is: 'expired' } },
							target: 'cannotUnlock'
						},
						{
							guard: { type: 'reads', params: { reading: 'account.smartcard.email', is: '' } },
							target: 'cannotUnlock'
						},
						...refusesNewCode({ purpose: 'unlock', field: null, tried: 'tooManyWrongCodes', asked: 'tooManyCodes' }),
						{ target: 'enterUnlockCode', actions: sendUnlockCode }
					],
					'press.authority': 'authority'
				}
			},
			cannotUnlock: {
				meta: { name: 'Smartcard you can’t unlock', screen: 'cannotUnlock', source: ['E-20'] },
				on: { 'press.authority': 'authority', 'press.password': 'logIn' }
			},
			enterUnlockCode: {
				meta: { name: 'One-time code by email', screen: 'enterUnlockCode', source: ['E-18'] },
				always: [
					endsWithoutCard('unlockStart'),
					...codeEnds({ purpose: 'unlock', expired: 'unlockCodeExpired', spent: 'unlockCodeSpent' })
				],
				on: {
					'press.continue': verifiesCode({
						purpose: 'unlock',
						field: 'code',
						wrong: 'codeWrong',
						onward: 'newPasscode'
					}),
					'press.sendNewCode': [
						...refusesNewCode({ purpose: 'unlock', field: 'code', tried: 'tooManyWrongCodes', asked: 'tooManyCodes' }),
						{ target: 'enterUnlockCode', actions: sendUnlockCode }
					],
					'press.authority': 'authority'
				}
			},
			unlockCodeExpired: {
				meta: { name: 'One-time code expired', screen: 'unlockCodeExpired', source: ['E-18'] },
				on: { 'press.startAgain': 'unlockStart', 'press.authority': 'authority' }
			},
			unlockCodeSpent: {
				meta: { name: 'Too many wrong one-time codes', screen: 'unlockCodeSpent', source: ['E-18'] },
				always: [
					endsWithoutCard('unlockStart'),
					{ guard: { type: 'codeExpired', params: { purpose: 'unlock' } }, target: 'unlockCodeExpired' }
				],
				on: { 'press.authority': 'authority', 'press.password': 'logIn' }
			},
			newPasscode: {
				meta: { name: 'Choose a new passcode', screen: 'newPasscode', source: ['E-18', 'E-19'] },
				always: endsWithoutCard('unlockStart'),
				on: {
					'press.confirm': [
						...refusesPassword({
							service: 'smartcard',
							field: 'newPasscode',
							confirm: 'confirmPasscode',
							rules: { onlyNumbers: 'onlyNumbers', minLength: 'tooShort', maxLength: 'tooLong' },
							differ: 'differ'
						}),
						{
							target: 'cardUnlocked',
							actions: { type: 'setPassword', params: { service: 'smartcard', field: 'newPasscode' } }
						}
					]
				}
			},
			cardUnlocked: {
				meta: { name: 'Smartcard unlocked', screen: 'cardUnlocked', source: ['E-18'] },
				on: { 'press.continue': 'insertCard' }
			},
			authority: {
				meta: { name: 'To the Registration Authority', screen: 'authority', end: 'elsewhere', source: ['E-20'] }
			},
			home: {
				meta: { name: 'Logged in with your password', screen: 'home', end: 'good', source: ['ESR-8', 'ESR-48'] },
				on: { 'press.logOut': 'loggedOut' }
			},
			homeByCard: {
				meta: { name: 'Logged in with your smartcard', screen: 'homeByCard', end: 'good', source: ['ESR-8', 'ESR-11'] },
				always: endsWithoutCard('sessionEnded'),
				on: { 'press.logOut': 'loggedOut' }
			},
			sessionEnded: {
				meta: { name: 'Logged out: smartcard taken out', screen: 'sessionEnded', source: ['ESR-11'] },
				on: { 'press.again': 'insertCard' }
			},
			loggedOut: {
				meta: { name: 'Logged out of ESR', screen: 'loggedOut', source: ['ESR-48'] },
				on: { 'press.again': { target: 'homeDesk', actions: opensBrowser } }
			}
		}
	}
})
