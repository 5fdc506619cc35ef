import { onwardAtWork, refusesLink, refusesUnlikeRecord } from '../../kit/fragments.ts'
import { defineJourney } from '../../kit/journey.ts'
import * as esr from '../../service-parts/esr.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: { scenario: 'new-starter', decisions: ['login', 'setPassword'] },
	flow: {
		initial: 'login',
		on: {
			'open.login': 'login',
			'open.setPassword': [
				...refusesLink({ period: 'esr-reset-link', used: 'linkUsed', expired: 'linkExpired' }),
				{ target: 'setPassword' }
			]
		},
		states: {
			login: {
				meta: {
					name: 'Log in to ESR',
					screen: 'login',
					source: ['ESR-43', 'ESR-45', 'ESR-48', 'ESR-49', 'E-1', 'E-2', 'E-10']
				},
				always: esr.locksOut,
				on: {
					'press.logIn': [...esr.refusesLogIn, ...onwardAtWork({ onward: 'home', elsewhere: 'notTrusted' })],
					'press.smartcard': 'smartcard',
					'press.forgotOrBlocked': 'forgotten',
					'press.forgot': 'forgotten'
				}
			},
			smartcard: {
				meta: { name: 'Log in with your smartcard', screen: 'smartcard', source: ['ESR-49'] },
				on: { 'press.back': 'login' }
			},
			setPassword: {
				meta: {
					name: 'Reset or create your password',
					screen: 'setPassword',
					source: ['ESR-44', 'ESR-45', 'ESR-46', 'ESR-47', 'E-3', 'E-4', 'E-5']
				},
				...esr.setsPassword
			},
			passwordSet: {
				meta: { name: 'Password set', screen: 'passwordSet', source: ['ESR-44', 'ESR-48'] },
				on: { 'press.login': 'login' }
			},
			notTrusted: {
				meta: { name: 'Not a trusted computer', screen: 'notTrusted', source: ['ESR-48'] },
				on: {
					'press.goToWork': esr.goesToWork,
					'press.support': 'support'
				}
			},
			linkExpired: {
				meta: { name: 'Link expired', screen: 'linkExpired', source: ['E-22'] },
				on: { 'press.forgot': 'forgotten', 'press.login': 'login' }
			},
			linkUsed: {
				meta: { name: 'Link already used', screen: 'linkUsed', source: ['ESR-45', 'E-22'] },
				on: { 'press.login': 'login' }
			},
			lockedOut: {
				meta: { name: 'Account locked', screen: 'lockedOut', source: ['E-10'] },
				on: { 'press.forgot': 'forgotten', 'press.support': 'support' }
			},
			forgotten: {
				meta: { name: 'Forgot username or password', screen: 'forgotten', source: ['ESR-43', 'E-9'] },
				on: {
					'press.forgotUsername': [
						...refusesUnlikeRecord({ service: 'esr', email: 'email', dateOfBirth: 'dateOfBirth', wrong: 'noMatch' }),
						{
							target: 'emailOnItsWay',
							actions: [
								{ type: 'startPeriod', params: { period: 'esr-reset-link' } },
								{ type: 'send', params: { post: 'usernameDetails', atEndOf: 'esr-username-email' } }
							]
						}
					],
					'press.support': 'support',
					'press.login': 'login'
				}
			},
			emailOnItsWay: {
				meta: { name: 'Look out for an email', screen: 'emailOnItsWay', source: ['ESR-45', 'ESR-46', 'E-21'] },
				on: { 'press.login': 'login', 'press.askAgain': 'forgotten', 'press.support': 'support' }
			},
			support: { meta: { name: 'Email the support team', screen: 'support', end: 'elsewhere', source: ['ESR-50'] } },
			home: {
				meta: { name: 'Logged in to ESR', screen: 'home', end: 'good', source: ['ESR-44', 'ESR-48'] },
				entry: { type: 'unlock', params: { service: 'esr' } }
			}
		}
	}
})
