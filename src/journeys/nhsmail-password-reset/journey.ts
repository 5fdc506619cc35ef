import { codeEnds, refusesPassword, verifiesCode } from '../../kit/fragments.ts'
import { defineJourney } from '../../kit/journey.ts'
import { about } from './about.ts'
import { messages, posts, quotes, screens } from './screens.ts'

const sendText = [
	{ type: 'countTry', params: { limit: 'nhsmail-phone-checks' } },
	{ type: 'issueCode', params: { purpose: 'phone', rule: 'nhsmail-phone-code' } },
	{ type: 'send', params: { post: 'codeText', after: 'PT8S' } }
] as const

const call = [
	{ type: 'countTry', params: { limit: 'nhsmail-phone-checks' } },
	{ type: 'issueCode', params: { purpose: 'phone', rule: 'nhsmail-phone-code' } },
	{ type: 'send', params: { post: 'codeCall', after: 'PT5S' } }
] as const

const phoneClosed = {
	guard: { type: 'closed', params: { limit: 'nhsmail-phone-checks' } },
	target: 'phoneThrottled'
} as const

/** A phone number is looked at before anything is sent: its form, then whether it is the one on file. */
const refusesPhone = [
	phoneClosed,
	{
		guard: { type: 'phoneUnreadable', params: { field: 'phone' } },
		actions: { type: 'fail', params: { field: 'phone', message: 'phoneFormat' } }
	},
	{
		guard: { type: 'mobileDiffers', params: { service: 'nhsmail', field: 'phone' } },
		actions: [
			{ type: 'countTry', params: { limit: 'nhsmail-phone-checks' } },
			{ type: 'fail', params: { field: 'phone', message: 'phoneDiffers' } }
		]
	}
] as const

/** 'Try again': another text, or another call, as the person chose. */
const tryAgain = [
	phoneClosed,
	{ guard: { type: 'answerIs', params: { field: 'method', value: 'call' } }, target: 'enterCallCode', actions: call },
	{ target: 'enterTextCode', actions: sendText }
] as const

const entersPhoneCode = {
	always: codeEnds({ purpose: 'phone', expired: 'codeExpired', spent: 'codeSpent' }),
	on: {
		'press.next': verifiesCode({ purpose: 'phone', field: 'code', wrong: 'codeWrong', onward: 'choosePassword' }),
		'press.tryAgain': tryAgain,
		'press.contact': 'contactAdmin',
		'press.cancel': 'portal'
	}
} as const

const waitsForLimit = { 'press.contact': 'contactAdmin', 'press.cancel': 'portal' } as const

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	quotes,
	core: {
		scenario: 'forgotten',
		decisions: [
			'identify',
			'chooseMethod',
			{ name: 'Enter the code', at: ['enterTextCode', 'enterCallCode', 'chooseMethod'] },
			'choosePassword',
			'devices'
		]
	},
	flow: {
		initial: 'portal',
		on: { 'open.portal': 'portal' },
		states: {
			portal: {
				meta: {
					name: 'NHSmail Portal login page',
					screen: 'portal',
					source: ['SSPR-1', 'SSPR-2', 'SSPR-42', 'SSPR-57', 'M-1']
				},
				always: { guard: { type: 'locked', params: { service: 'nhsmail' } }, target: 'lockedOut' },
				on: {
					'press.logIn': [
						{
							guard: { type: 'accountUnknown', params: { service: 'nhsmail', field: 'username' } },
							actions: { type: 'fail', params: { field: 'password', message: 'signInWrong' } }
						},
						{
							guard: { type: 'passwordWrong', params: { service: 'nhsmail', field: 'password' } },
							actions: [
								{ type: 'failSignIn', params: { service: 'nhsmail' } },
								{ type: 'fail', params: { field: 'password', message: 'signInWrong' } }
							]
						},
						{ target: 'home', actions: { type: 'unlock', params: { service: 'nhsmail' } } }
					],
					'press.reset': 'identify'
				}
			},
			identify: {
				meta: {
					name: 'Email address and picture check',
					screen: 'identify',
					source: ['SSPR-3', 'SSPR-4', 'SSPR-5', 'SSPR-6', 'SSPR-7', 'M-30', 'M-36']
				},
				entry: { type: 'newCaptcha', params: {} },
				on: {
					'press.newPicture': { actions: { type: 'newCaptcha', params: {} } },
					'press.next': [
						{
							guard: { type: 'captchaWrong', params: { field: 'captcha' } },
							actions: [
								{ type: 'newCaptcha', params: {} },
								{ type: 'fail', params: { field: 'captcha', message: 'captchaWrong' } }
							]
						},
						{
							guard: { type: 'accountUnknown', params: { service: 'nhsmail', field: 'identifier' } },
							actions: [
								{ type: 'newCaptcha', params: {} },
								{ type: 'fail', params: { field: 'identifier', message: 'accountUnknown' } }
							]
						},
						{
							guard: { type: 'reads', params: { reading: 'account.nhsmail.holds.selfService', is: 'disabled' } },
							target: 'notEnabled'
						},
						{
							guard: { type: 'reads', params: { reading: 'account.nhsmail.holds.selfService', is: 'not-set-up' } },
							target: 'notSetUp'
						},
						{ guard: { type: 'closed', params: { limit: 'nhsmail-resets' } }, target: 'resetsThrottled' },
						{ target: 'chooseMethod' }
					],
					'press.cancel': 'portal'
				}
			},
			chooseMethod: {
				meta: {
					name: 'Choose how to prove it’s you',
					screen: 'chooseMethod',
					source: [
						...[
							'SSPR-8',
							'SSPR-9',
							'SSPR-10',
							'SSPR-11',
							'SSPR-12',
							'SSPR-13',
							'SSPR-14',
							'SSPR-15',
							'SSPR-16',
							'SSPR-17'
						],
						...[
							'SSPR-18',
							'SSPR-19',
							'SSPR-20',
							'SSPR-21',
							'SSPR-22',
							'SSPR-23',
							'SSPR-24',
							'SSPR-25',
							'SSPR-26',
							'SSPR-45'
						],
						...[
							'SSPR-46',
							'SSPR-47',
							'SSPR-48',
							'SSPR-49',
							'SSPR-50',
							'SSPR-51',
							'SSPR-52',
							'SSPR-53',
							'SSPR-54',
							'SSPR-55'
						],
						...['M-7', 'M-9', 'M-33', 'M-35']
					]
				},
				on: {
					'press.text': [...refusesPhone, { target: 'enterTextCode', actions: sendText }],
					'press.call': [...refusesPhone, { target: 'enterCallCode', actions: call }],
					'press.next': [
						{ guard: { type: 'closed', params: { limit: 'nhsmail-app-codes' } }, target: 'appThrottled' },
						{
							guard: { type: 'totpUsed', params: { service: 'nhsmail', field: 'appCode' } },
							actions: { type: 'fail', params: { field: 'appCode', message: 'appCodeUsed' } }
						},
						{
							guard: { type: 'totpMatches', params: { service: 'nhsmail', field: 'appCode' } },
							target: 'choosePassword',
							actions: { type: 'useTotp', params: { service: 'nhsmail', field: 'appCode' } }
						},
						{
							guard: { type: 'totpStale', params: { service: 'nhsmail', field: 'appCode' } },
							actions: { type: 'fail', params: { field: 'appCode', message: 'appCodeStale' } }
						},
						{
							actions: [
								{ type: 'countTry', params: { limit: 'nhsmail-app-codes' } },
								{ type: 'fail', params: { field: 'appCode', message: 'appCodeWrong' } }
							]
						}
					],
					'press.contact': 'contactAdmin',
					'press.cancel': 'portal'
				}
			},
			enterTextCode: {
				meta: {
					name: 'Code by text',
					screen: 'enterTextCode',
					source: ['SSPR-27', 'SSPR-28', 'SSPR-30', 'SSPR-31', 'SSPR-32', 'SSPR-34', 'SSPR-35', 'M-34', 'M-37']
				},
				...entersPhoneCode
			},
			enterCallCode: {
				meta: { name: 'Code by phone call', screen: 'enterCallCode', source: ['SSPR-14', 'M-9'] },
				...entersPhoneCode
			},
			codeExpired: {
				meta: { name: 'Verification code expired', screen: 'codeExpired', source: ['SSPR-33', 'M-38'] },
				on: { 'press.tryAgain': tryAgain, 'press.contact': 'contactAdmin', 'press.cancel': 'portal' }
			},
			codeSpent: {
				meta: { name: 'Too many wrong codes', screen: 'codeSpent' },
				on: { 'press.tryAgain': tryAgain, 'press.contact': 'contactAdmin', 'press.cancel': 'portal' }
			},
			choosePassword: {
				meta: {
					name: 'Choose a new password',
					screen: 'choosePassword',
					source: ['SSPR-36', 'SSPR-37', 'SSPR-38', 'SSPR-39', 'SSPR-40', 'SSPR-56', 'SSPR-66', 'M-43']
				},
				on: {
					'press.finish': [
						...refusesPassword({
							service: 'nhsmail',
							field: 'newPassword',
							confirm: 'confirmPassword',
							rules: {
								minLength: 'tooShort',
								forbids: 'poundSign',
								noSpaces: 'spaces',
								noOwnNames: 'ownNames',
								notPrevious: 'previous',
								notCommon: 'common',
								notBreached: 'breached'
							},
							differ: 'differ'
						}),
						{
							target: 'resetDone',
							actions: [
								{ type: 'setPassword', params: { service: 'nhsmail', field: 'newPassword' } },
								{ type: 'countTry', params: { limit: 'nhsmail-resets' } },
								{ type: 'startSigningIn', params: { service: 'nhsmail' } },
								{ type: 'send', params: { post: 'changed', after: 'PT30S' } }
							]
						}
					],
					'press.cancel': 'portal'
				}
			},
			resetDone: {
				meta: {
					name: 'Password reset',
					screen: 'resetDone',
					source: ['SSPR-41', 'SSPR-43', 'SSPR-44', 'SSPR-57', 'M-46']
				},
				on: { 'press.close': 'portal' }
			},
			home: {
				meta: { name: 'Logged in to NHSmail', screen: 'home', source: ['SSPR-42', 'SSPR-43', 'M-18', 'M-39'] },
				always: { guard: { type: 'locked', params: { service: 'nhsmail' } }, target: 'lockedOut' },
				on: { 'press.devices': 'devices' }
			},
			devices: {
				meta: { name: 'Mail settings on your devices', screen: 'devices', source: ['SSPR-43', 'SSPR-44', 'M-18'] },
				always: [
					{ guard: { type: 'locked', params: { service: 'nhsmail' } }, target: 'lockedOut' },
					{ guard: { type: 'allUpdated', params: { service: 'nhsmail' } }, target: 'done' }
				],
				on: {
					'press.save': [
						{
							guard: { type: 'passwordWrong', params: { service: 'nhsmail', field: 'devicePassword' } },
							actions: [
								{ type: 'failSignIn', params: { service: 'nhsmail' } },
								{ type: 'fail', params: { field: 'devicePassword', message: 'devicePasswordWrong' } }
							]
						},
						{
							guard: { type: 'answerIs', params: { field: 'device', value: 'phone' } },
							actions: { type: 'savePassword', params: { device: 'phone', field: 'devicePassword' } }
						},
						{
							guard: { type: 'answerIs', params: { field: 'device', value: 'outlook' } },
							actions: { type: 'savePassword', params: { device: 'outlook', field: 'devicePassword' } }
						},
						{ actions: { type: 'savePassword', params: { device: 'tablet', field: 'devicePassword' } } }
					]
				}
			},
			done: {
				meta: { name: 'All devices up to date', screen: 'done', end: 'good', source: ['SSPR-43', 'SSPR-65', 'M-5'] }
			},
			lockedOut: {
				meta: { name: 'Account locked', screen: 'lockedOut', source: ['SSPR-43', 'M-11', 'M-18', 'M-40', 'M-41'] },
				always: { guard: { type: 'unlocked', params: { service: 'nhsmail' } }, target: 'portal' },
				on: {
					'press.unlock': { target: 'portal', actions: { type: 'unlock', params: { service: 'nhsmail' } } },
					'press.reset': 'identify'
				}
			},
			phoneThrottled: {
				meta: { name: 'Too many phone checks', screen: 'throttled', source: ['M-35'] },
				always: { guard: { type: 'open', params: { limit: 'nhsmail-phone-checks' } }, target: 'identify' },
				on: waitsForLimit
			},
			appThrottled: {
				meta: { name: 'Too many app codes', screen: 'throttled', source: ['M-35'] },
				always: { guard: { type: 'open', params: { limit: 'nhsmail-app-codes' } }, target: 'identify' },
				on: waitsForLimit
			},
			resetsThrottled: {
				meta: { name: 'Too many resets', screen: 'throttled', source: ['M-35'] },
				always: { guard: { type: 'open', params: { limit: 'nhsmail-resets' } }, target: 'identify' },
				on: waitsForLimit
			},
			notEnabled: {
				meta: { name: 'Self-service reset not allowed', screen: 'notEnabled', source: ['M-44', 'M-45'] },
				on: { 'press.contact': 'contactAdmin', 'press.cancel': 'portal' }
			},
			notSetUp: {
				meta: { name: 'Self-service reset not set up', screen: 'notSetUp', source: ['M-8', 'M-31', 'M-44'] },
				on: { 'press.contact': 'contactAdmin', 'press.cancel': 'portal' }
			},
			contactAdmin: {
				meta: {
					name: 'Administrator takes over',
					screen: 'contactAdmin',
					end: 'elsewhere',
					source: ['M-14', 'M-15', 'M-34']
				}
			}
		}
	}
})
