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
	flow: {
		initial: 'intranet',
		states: {
			intranet: {
				meta: { screen: 'intranet', source: ['ESR-14', 'ESR-15', 'ESR-16'] },
				always: { guard: { type: 'readsOther', params: { reading: 'place', than: 'ward-computer' } }, target: 'logIn' },
				on: { 'press.esr': 'insertCard' }
			},
			insertCard: {
				meta: { screen: 'insertCard', source: ['ESR-16', 'E-16'] },
				always: esr.waitsForCard,
				on: { 'press.back': 'intranet' }
			},
			cardUnread: {
				meta: { screen: 'cardUnread', source: ['ESR-16'] },
				always: esr.startsAnewWithoutCard,
				on: { 'press.back': 'intranet' }
			},
			enterPasscode: {
				meta: { screen: 'enterPasscode', source: ['ESR-16', 'E-8', 'E-17', 'E-19'] },
				always: esr.endsPasscode,
				on: {
					'press.continue': [
						refusesSecret({ service: 'smartcard', field: 'passcode', wrong: 'passcodeWrong' }),
						{ target: 'esrHome', actions: { type: 'unlock', params: { service: 'smartcard' } } }
					]
				}
			},
			cardLocked: {
				meta: { screen: 'cardLocked', source: ['E-17', 'E-20'] },
				on: {
					'press.authority': { target: 'insertCard', actions: { type: 'unlock', params: { service: 'smartcard' } } }
				}
			},
			esrHome: {
				meta: { screen: 'esrHome', source: ['ESR-17', 'E-8', 'E-12'] },
				always: sessionEnds,
				on: { 'press.learning': 'otherPage', 'press.details': 'otherPage', 'press.manage': 'manage' }
			},
			otherPage: {
				meta: { screen: 'otherPage', source: ['ESR-17'] },
				always: sessionEnds,
				on: { 'press.back': 'esrHome' }
			},
			manage: {
				meta: { screen: 'manage', source: ['ESR-14', 'ESR-17', 'ESR-18', 'ESR-19', 'E-8', 'E-14'] },
				always: sessionEnds,
				on: { 'press.reset': 'choosePassword', 'press.request': 'choosePassword', 'press.back': 'esrHome' }
			},
			choosePassword: {
				meta: {
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
				meta: { screen: 'approved', source: ['ESR-27', 'E-5', 'E-8'] },
				always: sessionEnds,
				on: { 'press.portal': 'esrHome', 'press.leave': 'cardLeft' }
			},
			cardLeft: {
				meta: { screen: 'cardLeft', source: ['ESR-16'] },
				always: { guard: { type: 'reads', params: { reading: 'card', is: 'out' } }, target: 'sessionEnded' },
				on: { 'press.again': 'insertCard' }
			},
			sessionEnded: {
				meta: { screen: 'sessionEnded', source: ['ESR-16'] },
				on: {
					'press.goHome': [
						{ guard: { type: 'readsOther', params: { reading: 'card', than: 'out' } }, target: 'cardLeft' },
						{ target: 'logIn', actions: { type: 'goTo', params: { place: 'home-computer' } } }
					],
					'press.again': 'insertCard'
				}
			},
			logIn: {
				meta: { screen: 'logIn', source: ['ESR-15', 'ESR-27', 'ESR-48', 'E-2', 'E-10', 'E-11'] },
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
				meta: { screen: 'noReader', source: ['ESR-15', 'ESR-16'] },
				entry: { type: 'takeOutCard', params: {} },
				on: { 'press.goToWork': goesToWork, 'press.back': 'logIn' }
			},
			forgotten: {
				meta: { screen: 'forgotten', end: 'elsewhere', source: ['ESR-15', 'E-9'] },
				on: { 'press.goToWork': goesToWork, 'press.back': 'logIn' }
			},
			lockedOut: {
				meta: { screen: 'lockedOut', source: ['E-10'] },
				on: { 'press.goToWork': goesToWork, 'press.forgot': 'forgotten' }
			},
			signedIn: { meta: { screen: 'signedIn', end: 'good', source: ['ESR-27', 'ESR-48'] } }
		}
	}
})
