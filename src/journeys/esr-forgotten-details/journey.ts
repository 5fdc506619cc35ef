import { onwardAtWork, refusesLink, refusesUnlikeRecord } from '../../kit/fragments.ts'
import { defineJourney } from '../../kit/journey.ts'
import * as esr from '../../service-parts/esr.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

/** The link lives from when it is asked for, whether or not its email arrives. */
const askFor = [
	{ type: 'startPeriod', params: { period: 'esr-username-email' } },
	{ type: 'startPeriod', params: { period: 'esr-reset-link' } }
] as const

const sendDetails = [
	...askFor,
	{ type: 'send', params: { post: 'usernameDetails', atEndOf: 'esr-username-email' } }
] as const

const forgets = onwardAtWork({ onward: 'forgotten', elsewhere: 'notTrusted' })

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: { scenario: 'forgotten', decisions: ['login', 'forgotten', 'setPassword'] },
	flow: {
		initial: 'login',
		on: {
			'open.login': 'login',
			'open.setPassword': [
				...refusesLink({ period: 'esr-reset-link', used: 'linkUsed', expired: 'linkExpired' }),
				...onwardAtWork({ onward: 'setPassword', elsewhere: 'notTrusted' })
			]
		},
		states: {
			login: {
				meta: {
					name: 'Log in to ESR',
					screen: 'login',
					source: ['ESR-28', 'ESR-35', 'ESR-36', 'E-1', 'E-2', 'E-10', 'E-11', 'E-14']
				},
				always: esr.locksOut,
				on: {
					'press.logIn': [...esr.refusesLogIn, esr.refusesInactive, { target: 'home' }],
					'press.smartcard': 'smartcard',
					'press.forgotOrBlocked': forgets,
					'press.forgot': forgets
				}
			},
			smartcard: {
				meta: { name: 'Log in with a smartcard instead', screen: 'smartcard', end: 'elsewhere', source: ['E-12'] }
			},
			notTrusted: {
				meta: { name: 'Not a trusted computer', screen: 'notTrusted', source: ['ESR-34', 'ESR-35'] },
				on: {
					'press.goToWork': esr.goesToWork,
					'press.login': 'login'
				}
			},
			forgotten: {
				meta: {
					name: 'Forgot username or password',
					screen: 'forgotten',
					source: ['ESR-29', 'ESR-30', 'ESR-31', 'ESR-32', 'ESR-37', 'ESR-38', 'ESR-39', 'ESR-40', 'E-9']
				},
				on: {
					'press.forgotUsername': [
						...refusesUnlikeRecord({ service: 'esr', email: 'email', dateOfBirth: 'dateOfBirth', wrong: 'noMatch' }),
						{
							guard: { type: 'reads', params: { reading: 'account.esr.registered', is: 'no' } },
							target: 'notRegistered'
						},
						esr.refusesInactive,
						{
							guard: { type: 'readsOther', params: { reading: 'account.esr.holds.otherUsername', than: '' } },
							target: 'whichRecord'
						},
						{
							// A mailbox that nobody reads any more.
							guard: { type: 'answerDiffers', params: { field: 'email', reading: 'person.workEmail' } },
							target: 'emailOnItsWay',
							actions: askFor
						},
						{ target: 'emailOnItsWay', actions: sendDetails }
					],
					'press.localTeam': 'localTeam',
					'press.support': 'support',
					'press.login': 'login'
				}
			},
			whichRecord: {
				meta: { name: 'Two ESR records for you', screen: 'whichRecord', source: ['E-9'] },
				on: {
					'press.continue': [
						{
							guard: { type: 'accountUnknown', params: { service: 'esr', field: 'recordUsername' } },
							actions: { type: 'fail', params: { field: 'recordUsername', message: 'recordUnknown' } }
						},
						{ target: 'emailOnItsWay', actions: sendDetails }
					],
					'press.localTeam': 'localTeam'
				}
			},
			emailOnItsWay: {
				meta: {
					name: 'Look out for an email',
					screen: 'emailOnItsWay',
					source: ['ESR-31', 'ESR-40', 'ESR-41', 'E-21']
				},
				always: { guard: { type: 'periodOver', params: { period: 'esr-username-email' } }, target: 'emailDue' },
				on: { 'press.login': 'login' }
			},
			emailDue: {
				meta: { name: 'Email should be there by now', screen: 'emailDue', source: ['ESR-33', 'ESR-41', 'E-9', 'E-21'] },
				on: {
					'press.askAgain': 'forgotten',
					'press.localTeam': 'localTeam',
					'press.support': 'support',
					'press.login': 'login'
				}
			},
			setPassword: {
				meta: {
					name: 'Reset or create your password',
					screen: 'setPassword',
					source: ['ESR-32', 'E-3', 'E-4', 'E-5', 'E-6']
				},
				...esr.setsPassword
			},
			passwordSet: {
				meta: { name: 'Password changed', screen: 'passwordSet', source: ['ESR-28', 'ESR-34', 'E-10'] },
				on: { 'press.login': 'login' }
			},
			linkExpired: {
				meta: { name: 'Link expired', screen: 'linkExpired', source: ['E-22'] },
				on: { 'press.forgot': forgets, 'press.login': 'login' }
			},
			linkUsed: {
				meta: { name: 'Link already used', screen: 'linkUsed', source: ['E-22'] },
				on: { 'press.login': 'login', 'press.forgot': forgets }
			},
			lockedOut: {
				meta: { name: 'Account locked', screen: 'lockedOut', source: ['ESR-28', 'ESR-36', 'E-10'] },
				on: { 'press.forgot': forgets, 'press.support': 'support' }
			},
			inactive: {
				meta: { name: 'Account not active', screen: 'inactive', source: ['E-15'] },
				on: { 'press.localTeam': 'localTeam', 'press.login': 'login' }
			},
			notRegistered: {
				meta: { name: 'No login for your record yet', screen: 'notRegistered', source: ['E-8'] },
				on: { 'press.localTeam': 'localTeam', 'press.login': 'login' }
			},
			localTeam: {
				meta: { name: 'Local ESR team takes over', screen: 'localTeam', end: 'elsewhere', source: ['E-9'] }
			},
			support: {
				meta: {
					name: 'Email the support team',
					screen: 'support',
					end: 'elsewhere',
					source: ['ESR-33', 'ESR-34', 'ESR-50']
				}
			},
			home: {
				meta: { name: 'Logged in to ESR', screen: 'home', end: 'good', source: ['ESR-34', 'E-4', 'E-13'] },
				entry: { type: 'unlock', params: { service: 'esr' } }
			}
		}
	}
})
