import { endsWithoutCard, refusesPassword, refusesSecret } from '../../kit/fragments.ts'
import { defineJourney } from '../../kit/journey.ts'
import * as esr from '../../service-parts/esr.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

const goesToWork = { target: 'intranet', actions: { type: 'goTo', params: { place: 'ward-computer' } } } as const
const sessionEnds = endsWithoutCard('sessionEnded')

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: { scenario: 'smartcard-user', decisions: ['enterPasscode', 'manage', 'choosePassword', 'logIn'] },
	flow: {
		initial: 'intranet',
		states: {
			intranet: {
				meta: { name: 'Staff intranet', screen: 'intranet', source: ['ESR-14', 'ESR-15', 'ESR-16'] },
				always: { guard: { type: 'readsOther', params: { reading: 'place', than: 'ward-computer' } }, target: 'logIn' },
				on: { 'press.esr': 'insertCard' }
			},
			insertCard: {
				meta: { name: 'Put in your smartcard', screen: 'insertCard', source: ['ESR-16', 'E-16'] },
				always: esr.waitsForCard,
				on: { 'press.back': 'intranet' }
			},
			cardUnread: {
				meta: { name: 'Smartcard not read', screen: 'cardUnread', source: ['ESR-16'] },
				always: esr.startsAnewWithoutCard,
				on: { 'press.back': 'intranet' }
			},
			enterPasscode: {
				meta: { name: 'Enter your passcode', screen: 'enterPasscode', source: ['ESR-16', 'E-8', 'E-17', 'E-19'] },
				always: esr.endsPasscode,
				on: {
					'press.continue': [
						refusesSecret({ service: 'smartcard', field: 'passcode', wrong: 'passcodeWrong' }),
						{ target: 'esrHome', actions: { type: 'unlock', params: { service: 'smartcard' } } }
					]
				}
			},
			cardLocked: {
				meta: { name: 'Smartcard locked', screen: 'cardLocked', source: ['E-17', 'E-20'] },
				on: {
					'press.authority': { target: 'insertCard', actions: { type: 'unlock', params: { service: 'smartcard' } } }
				}
			},
			esrHome: {
				meta: { name: 'Logged in with your smartcard', screen: 'esrHome', source: ['ESR-17', 'E-8', 'E-12'] },
				always: sessionEnds,
				on: { 'press.learning': 'otherPage', 'press.details': 'otherPage', 'press.manage': 'manage' }
			},
			otherPage: {
				meta: { name: 'Nothing about the internet here', screen: 'otherPage', source: ['ESR-17'] },
				always: sessionEnds,
				on: { 'press.back': 'esrHome' }
			},
			manage: {
				meta: {
					name: 'Manage Internet Access page',
					screen: 'manage',
					source: ['ESR-14', 'ESR-17', 'ESR-18', 'ESR-19', 'E-8', 'E-14']
				},
				always: sessionEnds,
				on: { 'press.reset': 'choosePassword', 'press.request': 'choosePassword', 'press.back': 'esrHome' }
			},
			choosePassword: {
				meta: {
					name: 'Set a password for the internet',
					screen: 'choosePassword',
					source: ['ESR-20', 'ESR-21', 'ESR-22', 'ESR-23', 'ESR-24', 'ESR-25', 'ESR-26', 'E-3', 'E-4', 'E-5', 'E-6']
				},
				always: sessionEnds,
				on: {
					'press.submit': [
						...refusesPassword({ ...esr.passwordRefusals, confirm: 'passwordAgain' }),
						{
							target: 'approved',
							actions: [
								{ type: 'setPassword', params: { service: 'esr', field: 'newPassword' } },
								{ type: 'hold', params: { service: 'esr', detail: 'passwordSet', value: 'yes' } }
							]
						}
					]
				}
			},
			approved: {
				meta: { name: 'Password set', screen: 'approved', source: ['ESR-27', 'E-5', 'E-8'] },
				always: sessionEnds,
				on: { 'press.portal': 'esrHome', 'press.leave': 'cardLeft' }
			},
			cardLeft: {
				meta: { name: 'Smartcard left in the reader', screen: 'cardLeft', source: ['ESR-16'] },
				always: { guard: { type: 'reads', params: { reading: 'card', is: 'out' } }, target: 'sessionEnded' },
				on: { 'press.again': 'insertCard' }
			},
			sessionEnded: {
				meta: { name: 'Logged out: smartcard taken out', screen: 'sessionEnded', source: ['ESR-16'] },
				on: {
					'press.goHome': [
						{ guard: { type: 'readsOther', params: { reading: 'card', than: 'out' } }, target: 'cardLeft' },
						{ target: 'logIn', actions: { type: 'goTo', params: { place: 'home-computer' } } }
					],
					'press.again': 'insertCard'
				}
			},
			logIn: {
				meta: {
					name: 'Log in from home',
					screen: 'logIn',
					source: ['ESR-15', 'ESR-27', 'ESR-48', 'E-2', 'E-10', 'E-11']
				},
				always: [
					{ guard: { type: 'readsOther', params: { reading: 'card', than: 'out' } }, target: 'noReader' },
					esr.locksOut
				],
				on: {
					'press.logIn': [
						...esr.refusesLogIn,
						{ target: 'signedIn', actions: { type: 'unlock', params: { service: 'esr' } } }
					],
					'press.card': 'noReader',
					'press.forgot': 'forgotten'
				}
			},
			noReader: {
				meta: { name: 'No smartcard reader here', screen: 'noReader', source: ['ESR-15', 'ESR-16'] },
				entry: { type: 'takeOutCard', params: {} },
				on: { 'press.goToWork': goesToWork, 'press.back': 'logIn' }
			},
			forgotten: {
				meta: { name: 'Forgot username or password', screen: 'forgotten', end: 'elsewhere', source: ['ESR-15', 'E-9'] },
				on: { 'press.goToWork': goesToWork, 'press.back': 'logIn' }
			},
			lockedOut: {
				meta: { name: 'Account locked', screen: 'lockedOut', source: ['E-10'] },
				on: { 'press.goToWork': goesToWork, 'press.forgot': 'forgotten' }
			},
			signedIn: { meta: { name: 'Logged in from home', screen: 'signedIn', end: 'good', source: ['ESR-27', 'ESR-48'] } }
		}
	}
})
