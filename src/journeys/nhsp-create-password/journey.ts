import { refusesPassword } from '../../kit/fragments.ts'
import { defineJourney } from '../../kit/journey.ts'
import { about } from './about.ts'
import { messages, posts, quotes, screens } from './screens.ts'

const sendLink = [
	{ type: 'startPeriod', params: { period: 'nhsp-password-link' } },
	{ type: 'send', params: { post: 'passwordLink', after: 'PT20S' } }
] as const

const onOtherPlatform = {
	type: 'answerDiffers',
	params: { field: 'platform', reading: 'account.nhsp-agency.holds.platform' }
} as const

const unknownUsername = { type: 'accountUnknown', params: { service: 'nhsp-agency', field: 'username' } } as const

const signInWrong = { type: 'fail', params: { field: 'password', message: 'signInWrong' } } as const

const linkOver = {
	guard: { type: 'periodOver', params: { period: 'nhsp-password-link' } },
	target: 'linkExpired'
} as const

function notes(login: 'asked' | 'generated') {
	return { type: 'hold', params: { service: 'nhsp-agency', detail: 'login', value: login } } as const
}

/** How waiting for a login ends: it is there already, or it is generated now. */
const confirms = [
	{
		guard: { type: 'reads', params: { reading: 'account.nhsp-agency.holds.login', is: 'generated' } },
		target: 'confirmed'
	},
	{
		guard: { type: 'periodOver', params: { period: 'nhsp-agency-answer' } },
		target: 'confirmed',
		actions: [notes('generated'), { type: 'send', params: { post: 'confirmation' } }]
	}
] as const

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	quotes,
	core: { scenario: 'online-login', decisions: ['platforms', 'login', 'forgot', 'choosePassword'] },
	flow: {
		initial: 'requested',
		on: {
			'open.newPassword': [
				{ guard: { type: 'periodEnded', params: { period: 'nhsp-password-link' } }, target: 'linkUsed' },
				linkOver,
				{ target: 'choosePassword' }
			]
		},
		states: {
			requested: {
				meta: { name: 'Login being generated', screen: 'requested', source: ['AGY-24', 'AGY-37'] },
				always: confirms,
				on: { 'press.visit': 'tooEarly' }
			},
			tooEarly: {
				meta: { name: 'No username yet', screen: 'tooEarly', source: ['AGY-25'] },
				always: confirms,
				on: { 'press.back': 'requested' }
			},
			confirmed: {
				meta: { name: 'Login generated', screen: 'confirmed', source: ['AGY-24', 'AGY-25', 'AGY-26', 'AGY-27'] },
				on: { 'press.visit': 'platforms', 'press.noPassword': 'noPassword', 'press.noEmail': 'noEmail' }
			},
			noPassword: {
				meta: { name: 'No password in the email', screen: 'noPassword', source: ['AGY-25', 'AGY-26', 'O-10'] },
				on: { 'press.back': 'confirmed' }
			},
			noEmail: {
				meta: { name: 'Confirmation not in your inbox', screen: 'noEmail', source: ['AGY-24', 'AGY-35', 'AGY-37'] },
				on: {
					'press.back': 'confirmed',
					'press.ask': {
						target: 'requested',
						actions: [notes('asked'), { type: 'startPeriod', params: { period: 'nhsp-agency-answer' } }]
					}
				}
			},
			platforms: {
				meta: { name: 'Choose your platform', screen: 'platforms', source: ['AGY-27', 'AGY-28', 'O-12', 'O-13'] },
				on: {
					'press.continue': {
						target: 'login',
						actions: {
							type: 'hold',
							params: { service: 'nhsp-agency', detail: 'selected', value: '{answer.platform}' }
						}
					}
				}
			},
			login: {
				meta: { name: 'Log in to your platform', screen: 'login', source: ['AGY-29', 'O-10', 'N-7'] },
				always: { guard: { type: 'locked', params: { service: 'nhsp-agency' } }, target: 'lockedOut' },
				on: {
					'press.logIn': [
						{ guard: onOtherPlatform, actions: signInWrong },
						{ guard: unknownUsername, actions: signInWrong },
						{
							guard: { type: 'passwordWrong', params: { service: 'nhsp-agency', field: 'password' } },
							actions: [{ type: 'failSignIn', params: { service: 'nhsp-agency' } }, signInWrong]
						},
						{ target: 'loggedIn', actions: { type: 'unlock', params: { service: 'nhsp-agency' } } }
					],
					'press.forgot': 'forgot',
					'press.platforms': 'platforms'
				}
			},
			lockedOut: {
				meta: { name: 'Login locked', screen: 'lockedOut', source: ['N-7', 'O-10'] },
				always: { guard: { type: 'unlocked', params: { service: 'nhsp-agency' } }, target: 'login' },
				on: { 'press.forgot': 'forgot' }
			},
			forgot: {
				meta: { name: 'Forgot your password', screen: 'forgot', source: ['AGY-29', 'AGY-30', 'O-10'] },
				on: {
					'press.continue': [
						{
							guard: unknownUsername,
							actions: { type: 'fail', params: { field: 'username', message: 'usernameUnknown' } }
						},
						{
							guard: onOtherPlatform,
							actions: { type: 'fail', params: { field: 'username', message: 'otherPlatform' } }
						},
						{ target: 'linkSent', actions: sendLink }
					],
					'press.platforms': 'platforms'
				}
			},
			linkSent: {
				meta: { name: 'Check your email for the link', screen: 'linkSent', source: ['AGY-30'] },
				always: linkOver,
				on: { 'press.again': { actions: sendLink }, 'press.platforms': 'platforms' }
			},
			linkExpired: {
				meta: { name: 'Link expired', screen: 'linkExpired', source: ['AGY-30'] },
				on: { 'press.platforms': 'platforms' }
			},
			linkUsed: {
				meta: { name: 'Link already used', screen: 'linkUsed', source: ['AGY-30'] },
				on: { 'press.platforms': 'platforms' }
			},
			choosePassword: {
				meta: { name: 'Create a new password', screen: 'choosePassword', source: ['AGY-30', 'N-3', 'N-5'] },
				always: linkOver,
				on: {
					'press.continue': [
						...refusesPassword({
							service: 'nhsp-agency',
							field: 'newPassword',
							confirm: 'confirmPassword',
							rules: { minLength: 'tooShort', maxLength: 'tooLong', mix: 'mix' },
							differ: 'differ'
						}),
						{
							target: 'passwordSet',
							actions: [
								{ type: 'setPassword', params: { service: 'nhsp-agency', field: 'newPassword' } },
								{ type: 'endPeriod', params: { period: 'nhsp-password-link' } },
								{ type: 'send', params: { post: 'changed', after: 'PT30S' } }
							]
						}
					]
				}
			},
			passwordSet: {
				meta: { name: 'Password created', screen: 'passwordSet', source: ['AGY-30'] },
				on: { 'press.platforms': 'platforms' }
			},
			loggedIn: {
				meta: { name: 'Logged in to your platform', screen: 'loggedIn', end: 'good', source: ['AGY-24', 'AGY-30'] }
			}
		}
	}
})
