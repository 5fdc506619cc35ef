import { codeEndsInWait, followsLink, refusesToSend, verifiesCode, waitEnds } from '../../kit/fragments.ts'
import { defineJourney } from '../../kit/journey.ts'
import * as nhsLogin from '../../service-parts/nhs-login.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

const service = 'nhs-login'
const purpose = 'security'
const resetLink = 'nhs-login-reset-link'
const change = 'nhs-login-phone-change'
const remembered = 'nhs-login-remembered'
const wait = { service, purpose, period: 'nhs-login-code-wait', wait: 'codeWait' } as const

const forgetsCodes = { type: 'forgetCode', params: { purpose } } as const
const forgetsEmailed = { type: 'forgetCode', params: { purpose: 'recovery' } } as const
const newCode = { type: 'issueCode', params: { purpose, rule: 'nhs-login-phone-code' } } as const
const textCode = [newCode, { type: 'send', params: { post: 'codeText', after: 'PT8S' } }] as const
const emailCode = [
	{ type: 'issueCode', params: { purpose: 'recovery', rule: 'nhs-login-recovery-code' } },
	{ type: 'send', params: { post: 'recoveryCode', after: 'PT20S' } }
] as const

/** A phone that is lost gets its texts, and nobody reads them. */
const sendLoginCode = [
	...refusesToSend(wait),
	{
		guard: { type: 'reads', params: { reading: 'account.nhs-login.holds.phone', is: 'lost' } },
		target: 'enterCode',
		actions: newCode
	},
	{ target: 'enterCode', actions: textCode }
] as const

const rememberAnew = { type: 'startPeriod', params: { period: remembered } } as const
const isPhone = { type: 'reads', params: { reading: 'place', is: 'phone' } } as const
const hasNoScreenLock = {
	type: 'reads',
	params: { reading: 'account.nhs-login.holds.screenLock', is: 'none' }
} as const
/** In the app, logging in leads to the app. */
const inTheApp = [
	{ guard: hasNoScreenLock, target: 'appHome' },
	{ guard: isPhone, target: 'offerBiometrics' }
] as const

const sendResetLink = {
	target: 'checkResetEmail',
	actions: [
		{ type: 'startPeriod', params: { period: resetLink } },
		{ type: 'send', params: { post: 'resetLink', after: 'PT20S' } }
	]
} as const

const isProved = {
	type: 'reads',
	params: { reading: 'account.nhs-login.holds.identity', is: 'proved' }
} as const

/** The new number is given and confirmed in the same way by everybody; what follows from it is not the same. */
const givesNumber = <const C extends string>(enterCode: C) =>
	[
		{
			guard: { type: 'mobileUnreadable', params: { field: 'newMobile' } },
			actions: { type: 'fail', params: { field: 'newMobile', message: 'mobileFormat' } }
		},
		...sendsToNewNumber(enterCode)
	] as const
function sendsToNewNumber<const C extends string>(enterCode: C) {
	return [
		...refusesToSend(wait),
		{
			guard: { type: 'answerIsPersons', params: { field: 'newMobile', line: 'mobile' } },
			target: enterCode,
			actions: [forgetsEmailed, ...textCode]
		},
		{ target: enterCode, actions: [forgetsEmailed, newCode] }
	] as const
}
const confirmsNumber = <
	const S extends string,
	const C extends string,
	const N extends string,
	const E extends string
>(part: {
	onward: S
	enterCode: C
	enterNumber: N
	expired: E
}) =>
	({
		always: codeEndsInWait({ ...wait, expired: part.expired }),
		on: {
			'press.continue': verifiesCode({ purpose, field: 'code', wrong: 'codeWrong', onward: part.onward }),
			'press.sendAgain': sendsToNewNumber(part.enterCode),
			'press.otherNumber': part.enterNumber
		}
	}) as const

const toSite = { 'press.leave': 'site' } as const

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: { scenario: 'at-home', decisions: ['enterEmail', 'enterPassword', 'enterCode'] },
	flow: {
		initial: 'site',
		on: {
			'open.reset': followsLink({
				period: resetLink,
				used: 'resetUsed',
				expired: 'resetExpired',
				onward: { guard: { type: 'periodRuns', params: { period: resetLink } }, target: 'choosePassword' }
			}),
			'open.cancelChange': followsLink({
				period: change,
				used: 'cancelUsed',
				expired: 'cancelExpired',
				onward: {
					guard: { type: 'periodRuns', params: { period: change } },
					target: 'changeCancelled',
					actions: { type: 'endPeriod', params: { period: change } }
				}
			}),
			'open.lookAlike': 'lookAlike'
		},
		states: {
			site: {
				meta: { name: 'Fernbrook Appointments website', screen: 'site', source: ['NHSL-44'] },
				entry: forgetsEmailed,
				always: { guard: isPhone, target: 'appStart' },
				on: { 'press.nhsLogin': 'enterEmail' }
			},
			nextTime: {
				meta: { name: 'Fernbrook Prescriptions website', screen: 'nextTime', source: ['NHSL-44', 'L-23'] },
				on: { 'press.nhsLogin': 'enterEmail' }
			},
			enterEmail: {
				meta: { name: 'Enter your email address', screen: 'enterEmail', source: ['NHSL-45', 'NHSL-48', 'O-17', 'L-1'] },
				on: {
					'press.continue': [
						{ guard: { type: 'accountUnknown', params: { service, field: 'email' } }, target: 'noSuchLogin' },
						{ target: 'enterPassword' }
					],
					'press.back': 'site'
				}
			},
			noSuchLogin: {
				meta: { name: 'No NHS login with this address', screen: 'noSuchLogin', source: ['L-1', 'L-3', 'L-51'] },
				on: { 'press.otherEmail': 'enterEmail', 'press.contact': 'contactUs' }
			},
			enterPassword: {
				meta: {
					name: 'Enter your password',
					screen: 'enterPassword',
					source: ['NHSL-45', 'NHSL-48', 'NHSL-D4', 'L-20', 'L-40']
				},
				always: nhsLogin.locksPassword,
				on: {
					'press.continue': [
						nhsLogin.refusesWrongPassword,
						{
							guard: { type: 'periodRuns', params: { period: remembered } },
							target: 'loggedInWithoutCode',
							actions: [{ type: 'unlock', params: { service } }, rememberAnew]
						},
						...sendLoginCode
					],
					'press.forgotten': 'forgotten',
					'press.back': 'enterEmail'
				}
			},
			passwordLocked: {
				meta: { name: 'Locked for 15 minutes', screen: 'passwordLocked', source: ['L-20'] },
				always: nhsLogin.unlocksPassword,
				on: { 'press.forgotten': 'forgotten', ...toSite }
			},
			enterCode: {
				meta: {
					name: 'Code by text',
					screen: 'enterCode',
					source: ['NHSL-45', 'NHSL-46', 'NHSL-47', 'L-16', 'L-17', 'L-18', 'L-19', 'L-23', 'L-24']
				},
				always: codeEndsInWait({ ...wait, expired: 'codeExpired' }),
				on: {
					'press.continue': verifiesCode({ purpose, field: 'code', wrong: 'codeWrong', onward: 'loggedIn' }),
					'press.sendAgain': sendLoginCode,
					'press.noPhone': 'cannotUsePhone'
				}
			},
			codeExpired: {
				meta: { name: 'Code by text expired', screen: 'codeExpired', source: ['L-16'] },
				on: { 'press.again': { target: 'enterPassword', actions: forgetsCodes } }
			},
			codeWait: {
				meta: { name: 'Wait after too many codes', screen: 'codeWait', source: ['L-18', 'L-19'] },
				always: waitEnds({ service, period: wait.period, purposes: [purpose, 'recovery'], onward: 'enterEmail' }),
				on: toSite
			},
			loggedIn: {
				meta: {
					name: 'Logged in with a code',
					screen: 'loggedIn',
					end: 'good',
					source: ['NHSL-44', 'NHSL-45', 'L-25']
				},
				entry: { type: 'unlock', params: { service } },
				always: [
					{
						guard: { type: 'answerIs', params: { field: 'remember', value: 'yes' } },
						target: 'rememberedHere',
						actions: rememberAnew
					},
					...inTheApp
				]
			},
			rememberedHere: {
				meta: {
					name: 'Logged in, device remembered',
					screen: 'rememberedHere',
					source: ['NHSL-46', 'NHSL-48', 'L-23']
				},
				entry: { type: 'forgetAnswer', params: { field: 'remember' } },
				always: [
					{
						guard: { type: 'reads', params: { reading: 'place', is: 'ward-computer' } },
						target: 'rememberedOnTheWard',
						actions: { type: 'unsafe', params: { act: 'remembered-shared' } }
					},
					...inTheApp
				],
				on: { 'press.logOut': { target: 'nextTime', actions: forgetsCodes } }
			},
			rememberedOnTheWard: {
				meta: { name: 'Ward computer remembered', screen: 'rememberedHere', source: ['NHSL-46', 'L-23'] },
				on: { 'press.logOut': { target: 'sharedComputer', actions: forgetsCodes } }
			},
			sharedComputer: {
				meta: { name: 'Leaving the shared computer', screen: 'sharedComputer', source: ['NHSL-46', 'L-23'] },
				on: {
					'press.forget': {
						target: 'deviceForgotten',
						actions: { type: 'endPeriod', params: { period: remembered } }
					},
					'press.leaveIt': 'leftBehind'
				}
			},
			deviceForgotten: {
				meta: { name: 'Computer forgotten, logged out', screen: 'deviceForgotten', source: ['L-23'] },
				on: toSite
			},
			leftBehind: {
				meta: { name: 'Shared computer still remembered', screen: 'leftBehind', end: 'elsewhere', source: ['L-23'] }
			},
			loggedInWithoutCode: {
				meta: {
					name: 'Logged in without a code',
					screen: 'loggedInWithoutCode',
					end: 'good',
					source: ['NHSL-44', 'NHSL-48', 'L-23']
				},
				always: inTheApp
			},
			appStart: {
				meta: { name: 'NHS App start page', screen: 'appStart', source: ['NHSL-49'] },
				on: {
					'press.nhsLogin': [
						{
							guard: {
								type: 'readsOther',
								params: { reading: 'account.nhs-login.holds.biometrics', than: '' }
							},
							target: 'biometricPrompt'
						},
						{ target: 'enterEmail' }
					]
				}
			},
			offerBiometrics: {
				meta: {
					name: 'Log in without typing?',
					screen: 'offerBiometrics',
					source: ['NHSL-49', 'NHSL-50', 'NHSL-51', 'L-25']
				},
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'biometrics', value: 'no' } }, target: 'appHome' },
						{
							target: 'biometricsOn',
							actions: {
								type: 'hold',
								params: { service, detail: 'biometrics', value: '{answer.biometrics}' }
							}
						}
					]
				}
			},
			biometricsOn: {
				meta: { name: 'Fingerprint or face turned on', screen: 'biometricsOn', source: ['NHSL-50', 'NHSL-51'] },
				on: { 'press.logOut': { target: 'appStart', actions: forgetsCodes } }
			},
			biometricPrompt: {
				meta: {
					name: 'Fingerprint or face check',
					screen: 'biometricPrompt',
					source: ['NHSL-49', 'NHSL-50', 'NHSL-51']
				},
				on: { 'press.touch': 'appHome', 'press.lookAt': 'appHome', 'press.notRecognised': 'biometricsFail' }
			},
			biometricsFail: {
				meta: { name: 'Phone doesn’t recognise you', screen: 'biometricsFail', source: ['NHSL-45'] },
				on: { 'press.again': 'biometricPrompt', 'press.email': 'enterEmail' }
			},
			appHome: {
				meta: { name: 'NHS App home page', screen: 'appHome', end: 'good', source: ['NHSL-44', 'NHSL-49', 'L-25'] }
			},
			cannotUsePhone: {
				meta: { name: 'Can’t use your mobile phone', screen: 'cannotUsePhone', source: ['L-47'] },
				on: {
					'press.change': [
						{ guard: { type: 'periodRuns', params: { period: change } }, target: 'changeUnderWay' },
						{ target: 'enterOldNumber' }
					],
					'press.back': 'enterPassword'
				}
			},
			changeUnderWay: {
				meta: { name: 'Change of number under way', screen: 'changeUnderWay', source: ['L-50'] },
				always: { guard: { type: 'periodOver', params: { period: change } }, target: 'cancelExpired' },
				on: toSite
			},
			enterOldNumber: {
				meta: { name: 'Enter your old mobile number', screen: 'enterOldNumber', source: ['L-47'] },
				on: {
					'press.continue': [
						{
							guard: { type: 'mobileDiffers', params: { service, field: 'oldMobile' } },
							actions: { type: 'fail', params: { field: 'oldMobile', message: 'oldNumberDiffers' } }
						},
						{ guard: isProved, target: 'enterNhsNumber', actions: forgetsCodes },
						{ target: 'enterNewNumber', actions: forgetsCodes }
					],
					'press.emailCode': { target: 'enterRecoveryCode', actions: [forgetsCodes, forgetsEmailed, ...emailCode] }
				}
			},
			enterRecoveryCode: {
				meta: { name: 'Code by email', screen: 'enterRecoveryCode', source: ['L-11', 'L-18', 'L-19', 'L-47'] },
				always: codeEndsInWait({ ...wait, purpose: 'recovery', expired: 'recoveryCodeExpired' }),
				on: {
					'press.continue': verifiesCode({
						purpose: 'recovery',
						field: 'code',
						wrong: 'codeWrong',
						onward: 'enterNhsNumber'
					}),
					'press.sendAgain': [
						...refusesToSend({ ...wait, purpose: 'recovery' }),
						{ target: 'enterRecoveryCode', actions: emailCode }
					],
					'press.contact': 'contactUs'
				}
			},
			recoveryCodeExpired: {
				meta: { name: 'Code by email expired', screen: 'recoveryCodeExpired', source: ['L-47'] },
				on: { 'press.sendAgain': { target: 'enterRecoveryCode', actions: [forgetsEmailed, ...emailCode] } }
			},
			enterNhsNumber: {
				meta: { name: 'Enter your NHS number', screen: 'enterNhsNumber', source: ['L-48'] },
				always: {
					guard: { type: 'readsOther', params: { reading: 'account.nhs-login.holds.identity', than: 'proved' } },
					target: 'enterNewNumber'
				},
				on: {
					'press.continue': [
						{
							guard: { type: 'answerDiffers', params: { field: 'nhsNumber', reading: 'person.nhsNumber' } },
							actions: { type: 'fail', params: { field: 'nhsNumber', message: 'nhsNumberDiffers' } }
						},
						{ target: 'enterNewNumberProved', actions: forgetsCodes }
					],
					'press.contact': 'contactUs'
				}
			},
			enterNewNumber: {
				meta: { name: 'Enter your new mobile number', screen: 'enterNewNumber', source: ['L-49'] },
				on: { 'press.continue': givesNumber('enterNewCode') }
			},
			enterNewNumberProved: {
				meta: { name: 'New number, identity proved', screen: 'enterNewNumber', source: ['L-48'] },
				on: { 'press.continue': givesNumber('enterNewCodeProved') }
			},
			enterNewCode: {
				meta: { name: 'Code to the new number', screen: 'enterNewCode', source: ['L-49'] },
				...confirmsNumber({
					onward: 'numberChanged',
					enterCode: 'enterNewCode',
					enterNumber: 'enterNewNumber',
					expired: 'newCodeExpired'
				})
			},
			enterNewCodeProved: {
				meta: { name: 'New number code, identity proved', screen: 'enterNewCode', source: ['L-48'] },
				...confirmsNumber({
					onward: 'changeRequested',
					enterCode: 'enterNewCodeProved',
					enterNumber: 'enterNewNumberProved',
					expired: 'newCodeExpiredProved'
				})
			},
			newCodeExpired: {
				meta: { name: 'Code to the new number expired', screen: 'newCodeExpired', source: ['L-16'] },
				on: { 'press.otherNumber': { target: 'enterNewNumber', actions: forgetsCodes } }
			},
			newCodeExpiredProved: {
				meta: { name: 'Code expired, identity proved', screen: 'newCodeExpired', source: ['L-16'] },
				on: { 'press.otherNumber': { target: 'enterNewNumberProved', actions: forgetsCodes } }
			},
			changeRequested: {
				meta: { name: 'Change of number requested', screen: 'changeRequested', source: ['L-48'] },
				entry: [
					{ type: 'startPeriod', params: { period: change } },
					{ type: 'send', params: { post: 'changeNotice', after: 'PT30S' } }
				],
				always: { guard: { type: 'periodOver', params: { period: change } }, target: 'numberChanged' }
			},
			numberChanged: {
				meta: { name: 'Mobile number changed', screen: 'numberChanged', end: 'good', source: ['L-48', 'L-49'] },
				entry: [
					{ type: 'setMobile', params: { service, field: 'newMobile' } },
					{ type: 'hold', params: { service, detail: 'phone', value: 'new' } }
				]
			},
			changeCancelled: {
				meta: { name: 'Change of number cancelled', screen: 'changeCancelled', source: ['L-48'] },
				on: { 'press.forgotten': 'forgotten', ...toSite }
			},
			cancelUsed: { meta: { name: 'Change already cancelled', screen: 'cancelUsed', source: ['L-48'] }, on: toSite },
			cancelExpired: {
				meta: { name: 'Link to cancel expired', screen: 'cancelExpired', source: ['L-48'] },
				on: { 'press.contact': 'contactUs' }
			},
			forgotten: {
				meta: { name: 'Forgotten your password?', screen: 'forgotten', source: ['L-40', 'L-51', 'NHSL-D4'] },
				on: { 'press.sendLink': sendResetLink, 'press.contact': 'contactUs', 'press.back': 'enterEmail' }
			},
			checkResetEmail: {
				meta: {
					name: 'Check your email for the link',
					screen: 'checkResetEmail',
					source: ['L-11', 'L-41', 'L-42', 'L-51']
				},
				always: { guard: { type: 'periodOver', params: { period: resetLink } }, target: 'resetExpired' },
				on: { 'press.sendLink': sendResetLink, 'press.contact': 'contactUs', ...toSite }
			},
			choosePassword: {
				meta: { name: 'Choose a new password', screen: 'choosePassword', source: ['L-5', 'L-44', 'L-46'] },
				always: { guard: { type: 'periodOver', params: { period: resetLink } }, target: 'resetExpired' },
				on: {
					'press.reset': [
						...nhsLogin.refusesNewPassword,
						{
							target: 'resetDone',
							actions: [
								{ type: 'setPassword', params: { service, field: 'newPassword' } },
								{ type: 'endPeriod', params: { period: resetLink } },
								{ type: 'send', params: { post: 'passwordChanged', after: 'PT2M' } }
							]
						}
					]
				}
			},
			resetDone: { meta: { name: 'Password reset', screen: 'resetDone', source: ['L-45'] }, on: toSite },
			resetExpired: {
				meta: { name: 'Reset link expired', screen: 'resetExpired', source: ['L-42'] },
				on: { 'press.sendLink': sendResetLink, ...toSite }
			},
			resetUsed: { meta: { name: 'Reset link already used', screen: 'resetUsed', source: ['L-42'] }, on: toSite },
			lookAlike: {
				meta: { name: 'Look-alike login page', screen: 'lookAlike', source: ['P-10'] },
				// Whoever comes back from here begins a login of its own.
				entry: [forgetsCodes, forgetsEmailed],
				on: {
					'press.continue': {
						target: 'lookAlikeTook',
						actions: { type: 'unsafe', params: { act: 'password-elsewhere' } }
					},
					...toSite
				}
			},
			lookAlikeTook: {
				meta: { name: 'Password given to a look-alike', screen: 'lookAlikeTook', source: ['P-9'] },
				on: { 'press.forgotten': 'forgotten', ...toSite }
			},
			contactUs: { meta: { name: 'Contact us', screen: 'contactUs', end: 'elsewhere', source: ['L-51'] } }
		}
	}
})
