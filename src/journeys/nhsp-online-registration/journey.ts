import { codeEnds, refusesNewCode, refusesPassword, verifiesCode } from '../../kit/fragments.ts'
import { defineJourney } from '../../kit/journey.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

const reasons = { tried: 'triesUsed', asked: 'sendFailed' } as const

const sendJoinCode = [
	{ type: 'issueCode', params: { purpose: 'join', rule: 'nhsp-code' } },
	{ type: 'send', params: { post: 'joinCode', after: 'PT20S' } }
] as const

const resendJoinCode = [
	...refusesNewCode({ purpose: 'join', field: 'code', ...reasons }),
	{ target: 'enterCode', actions: sendJoinCode }
] as const

const newMethodCode = { type: 'issueCode', params: { purpose: 'method', rule: 'nhsp-code' } } as const

const emailMethodCode = [newMethodCode, { type: 'send', params: { post: 'methodCodeEmail', after: 'PT20S' } }] as const
const textMethodCode = [newMethodCode, { type: 'send', params: { post: 'methodCodeText', after: 'PT8S' } }] as const

/** A code goes to the address or number that was given; only the persona's own ever reaches them. */
const sendMethodCode = [
	{
		guard: { type: 'answerIs', params: { field: 'twoFactor', value: 'email' } },
		target: 'enterMethodCode',
		actions: emailMethodCode
	},
	{
		guard: { type: 'answerIsPersons', params: { field: 'secondMobile', line: 'mobile' } },
		target: 'enterMethodCode',
		actions: textMethodCode
	},
	{ target: 'enterMethodCode', actions: newMethodCode }
] as const

const resendMethodCode = [
	...refusesNewCode({ purpose: 'method', field: 'code', ...reasons }),
	...sendMethodCode
] as const

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: {
		scenario: 'new-starter',
		decisions: [
			'whyRegister',
			'enterEmail',
			'enterCode',
			'details',
			'chooseTwoFactor',
			{ name: 'Set up 2-Factor Verification', at: ['verifyEmail', 'verifyMobile', 'setUpApp', 'enterMethodCode'] }
		]
	},
	flow: {
		initial: 'whyRegister',
		on: { 'open.joining': 'joining' },
		states: {
			whyRegister: {
				meta: { name: 'Do you need to register?', screen: 'whyRegister', source: ['NHSP-3', 'NHSP-4'] },
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'reason', value: 'register' } }, target: 'joining' },
						{ target: 'noNeed' }
					]
				}
			},
			noNeed: {
				meta: {
					name: 'No need to register',
					screen: 'noNeed',
					end: 'elsewhere',
					source: ['NHSP-3', 'NHSP-4', 'NHSP-5', 'N-15']
				}
			},
			joining: {
				meta: { name: 'Joining NHSP page', screen: 'joining', source: ['NHSP-6', 'NHSP-7', 'NHSP-8'] },
				on: { 'press.discoverMore': 'join' }
			},
			join: {
				meta: { name: 'Two ways to join', screen: 'join', source: ['NHSP-9', 'NHSP-10', 'N-17'] },
				on: {
					'press.joinNow': [
						{ guard: { type: 'personLacks', params: { trait: 'permanentContract' } }, target: 'notThisWay' },
						{ target: 'enterEmail' }
					],
					'press.howToJoin': 'howToJoin'
				}
			},
			notThisWay: {
				meta: { name: 'Permanent contract needed', screen: 'notThisWay', source: ['NHSP-9', 'NHSP-10'] },
				on: { 'press.howToJoin': 'howToJoin', 'press.back': 'join' }
			},
			howToJoin: {
				meta: { name: 'How to join NHS Professionals', screen: 'howToJoin', end: 'elsewhere', source: ['NHSP-10'] }
			},
			enterEmail: {
				meta: { name: 'Verify your email address', screen: 'enterEmail', source: ['NHSP-11', 'NHSP-12', 'N-10'] },
				on: {
					'press.sendCode': [
						{
							guard: { type: 'emailDiffers', params: { service: 'join-bank', field: 'email' } },
							actions: { type: 'fail', params: { field: 'email', message: 'emailUnknown' } }
						},
						{
							guard: { type: 'hasPassword', params: { service: 'nhsp' } },
							actions: { type: 'fail', params: { field: 'email', message: 'emailTaken' } }
						},
						...refusesNewCode({ purpose: 'join', field: 'email', ...reasons }),
						{ target: 'enterCode', actions: sendJoinCode }
					],
					'press.help': 'help'
				}
			},
			enterCode: {
				meta: {
					name: 'Code by email',
					screen: 'enterCode',
					source: [
						'NHSP-13',
						'NHSP-14',
						'NHSP-15',
						'NHSP-16',
						'NHSP-17',
						'NHSP-18',
						'NHSP-19',
						'NHSP-20',
						'N-6',
						'N-8',
						'N-9'
					]
				},
				always: codeEnds({ purpose: 'join', expired: 'codeExpired', spent: 'codeSpent' }),
				on: {
					'press.verifyCode': verifiesCode({ purpose: 'join', field: 'code', wrong: 'codeWrong', onward: 'details' }),
					'press.sendNewCode': resendJoinCode,
					'press.change': 'enterEmail'
				}
			},
			codeExpired: {
				meta: { name: 'Code by email expired', screen: 'codeExpired', source: ['NHSP-18', 'NHSP-19'] },
				on: { 'press.sendNewCode': { target: 'enterCode', actions: sendJoinCode }, 'press.change': 'enterEmail' }
			},
			codeSpent: {
				meta: { name: 'Too many wrong codes by email', screen: 'codeSpent', source: ['N-6'] },
				always: { guard: { type: 'codeExpired', params: { purpose: 'join' } }, target: 'codeExpired' },
				on: { 'press.help': 'help' }
			},
			details: {
				meta: {
					name: 'Password and personal details',
					screen: 'details',
					source: ['NHSP-21', 'NHSP-22', 'NHSP-23', 'NHSP-24', 'NHSP-25', 'N-3', 'N-5']
				},
				on: {
					'press.continue': [
						...refusesPassword({
							service: 'nhsp',
							field: 'newPassword',
							confirm: 'confirmPassword',
							rules: { minLength: 'tooShort', maxLength: 'tooLong', mix: 'mix' },
							differ: 'differ'
						}),
						{
							guard: { type: 'mobileUnreadable', params: { field: 'mobile' } },
							actions: { type: 'fail', params: { field: 'mobile', message: 'phoneFormat' } }
						},
						{
							target: 'chooseTwoFactor',
							actions: [
								{ type: 'setUsername', params: { service: 'nhsp', field: 'email' } },
								{ type: 'setPassword', params: { service: 'nhsp', field: 'newPassword' } }
							]
						}
					]
				}
			},
			chooseTwoFactor: {
				meta: {
					name: '2-factor: choose a method',
					screen: 'chooseTwoFactor',
					source: ['NHSP-26', 'NHSP-27', 'NHSP-28', 'NHSP-29', 'NHSP-30', 'NHSP-31']
				},
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'twoFactor', value: 'email' } }, target: 'verifyEmail' },
						{ guard: { type: 'answerIs', params: { field: 'twoFactor', value: 'text' } }, target: 'verifyMobile' },
						{ target: 'setUpApp' }
					]
				}
			},
			verifyEmail: {
				meta: { name: '2-factor: verify your email', screen: 'verifyEmail', source: ['NHSP-27', 'NHSP-32', 'NHSP-33'] },
				on: {
					'press.sendCode': [
						{
							guard: { type: 'emailDiffers', params: { service: 'nhsp', field: 'secondEmail' } },
							actions: { type: 'fail', params: { field: 'secondEmail', message: 'emailDiffers' } }
						},
						...refusesNewCode({ purpose: 'method', field: 'secondEmail', ...reasons }),
						{ target: 'enterMethodCode', actions: emailMethodCode }
					],
					'press.otherMethod': 'chooseTwoFactor'
				}
			},
			verifyMobile: {
				meta: {
					name: '2-factor: verify your mobile',
					screen: 'verifyMobile',
					source: ['NHSP-29', 'NHSP-31', 'N-11', 'N-12']
				},
				on: {
					'press.sendCode': [
						{
							guard: { type: 'mobileUnreadable', params: { field: 'secondMobile' } },
							actions: { type: 'fail', params: { field: 'secondMobile', message: 'phoneFormat' } }
						},
						...refusesNewCode({ purpose: 'method', field: 'secondMobile', ...reasons }),
						{
							guard: { type: 'answerIsPersons', params: { field: 'secondMobile', line: 'mobile' } },
							target: 'enterMethodCode',
							actions: textMethodCode
						},
						{ target: 'enterMethodCode', actions: newMethodCode }
					],
					'press.otherMethod': 'chooseTwoFactor'
				}
			},
			setUpApp: {
				meta: { name: '2-factor: set up the app', screen: 'setUpApp', source: ['NHSP-30', 'NHSP-31', 'N-14'] },
				entry: { type: 'newTotpSecret', params: { service: 'nhsp' } },
				on: {
					'press.verifyCode': [
						{
							guard: { type: 'totpMatches', params: { service: 'nhsp', field: 'code' } },
							target: 'verified',
							actions: { type: 'useTotp', params: { service: 'nhsp', field: 'code' } }
						},
						{
							guard: { type: 'totpStale', params: { service: 'nhsp', field: 'code' } },
							actions: { type: 'fail', params: { field: 'code', message: 'appCodeStale' } }
						},
						{ actions: { type: 'fail', params: { field: 'code', message: 'appCodeWrong' } } }
					],
					'press.otherMethod': 'chooseTwoFactor'
				}
			},
			enterMethodCode: {
				meta: {
					name: '2-factor: enter the code',
					screen: 'enterMethodCode',
					source: ['NHSP-31', 'NHSP-33', 'NHSP-34', 'N-12']
				},
				always: codeEnds({ purpose: 'method', expired: 'methodCodeExpired', spent: 'methodCodeSpent' }),
				on: {
					'press.verifyCode': verifiesCode({
						purpose: 'method',
						field: 'code',
						wrong: 'codeWrong',
						onward: 'verified'
					}),
					'press.sendNewCode': resendMethodCode,
					'press.otherMethod': 'chooseTwoFactor'
				}
			},
			methodCodeExpired: {
				meta: { name: '2-factor: code expired', screen: 'methodCodeExpired', source: ['NHSP-18', 'N-12'] },
				on: { 'press.sendNewCode': sendMethodCode, 'press.otherMethod': 'chooseTwoFactor' }
			},
			methodCodeSpent: {
				meta: { name: '2-factor: too many wrong codes', screen: 'methodCodeSpent', source: ['N-6', 'N-11'] },
				always: { guard: { type: 'codeExpired', params: { purpose: 'method' } }, target: 'methodCodeExpired' },
				on: { 'press.otherMethod': 'chooseTwoFactor' }
			},
			verified: {
				meta: { name: '2-factor: all set up', screen: 'verified', source: ['NHSP-35'] },
				entry: { type: 'addMethod', params: { service: 'nhsp', field: 'twoFactor' } },
				on: { 'press.continue': 'whatNext' }
			},
			whatNext: {
				meta: { name: 'What would you like to do?', screen: 'whatNext', source: ['NHSP-36', 'N-13'] },
				on: {
					'press.continue': [
						{
							guard: { type: 'answerIs', params: { field: 'next', value: 'login' } },
							target: 'loggedIn',
							actions: { type: 'send', params: { post: 'welcome', after: 'PT30S' } }
						},
						{ target: 'security' }
					]
				}
			},
			security: {
				meta: { name: 'Security settings', screen: 'security', source: ['N-12', 'N-13'] },
				on: { 'press.addMethod': 'chooseTwoFactor', 'press.back': 'whatNext' }
			},
			loggedIn: { meta: { name: 'Logged in to NHSP:Online', screen: 'loggedIn', end: 'good', source: ['NHSP-36'] } },
			help: {
				meta: { name: 'Need more help?', screen: 'help', source: ['NHSP-37'] },
				on: { 'press.send': 'helpSent', 'press.back': 'enterEmail' }
			},
			helpSent: { meta: { name: 'Question sent', screen: 'helpSent', end: 'elsewhere', source: ['NHSP-37'] } }
		}
	}
})
