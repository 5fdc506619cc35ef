import { codeEndsInWait, followsLink, refusesToSend, verifiesCode, waitEnds } from '../../kit/fragments.ts'
import { defineJourney } from '../../kit/journey.ts'
import * as nhsLogin from '../../service-parts/nhs-login.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

const service = 'nhs-login'
const link = 'nhs-login-confirm-link'
const wait = { service, period: 'nhs-login-code-wait', wait: 'codeWait' } as const

const notes = <const D extends string, const V extends string>(detail: D, value: V) =>
	({ type: 'hold', params: { service, detail, value } }) as const
const deletes = [
	{ type: 'closeAccount', params: { service } },
	{ type: 'forgetAnswer', params: { field: 'terms' } }
] as const
const unlocks = { type: 'unlock', params: { service } } as const

const takesAddress = { type: 'setUsername', params: { service, field: 'email' } } as const
const registers = [takesAddress, { type: 'setPassword', params: { service, field: 'newPassword' } }] as const
const unconfirmed = notes('email', 'unconfirmed')

/** How it was sent, and how often, is of no use any more. */
const confirmed = [notes('email', 'confirmed'), notes('sent', ''), notes('asked', '')] as const

/** Post reaches only the persona's own address. */
const isOwnAddress = { type: 'answerIsPersons', params: { field: 'email', line: 'email' } } as const
const hasSent = <const V extends string>(is: V) =>
	({ type: 'reads', params: { reading: 'account.nhs-login.holds.sent', is } }) as const

const linkLives = { type: 'startPeriod', params: { period: link } } as const
const emailLink = { type: 'send', params: { post: 'confirmLink', after: 'PT20S' } } as const
const newEmailCode = { type: 'issueCode', params: { purpose: 'email', rule: 'nhs-login-email-code' } } as const
const emailCode = { type: 'send', params: { post: 'emailCode', after: 'PT20S' } } as const

const isAsPublished = { type: 'reads', params: { reading: 'edition', is: 'as-published' } } as const

const linkAgain = [notes('asked', 'again'), linkLives] as const
const sendLinkAgain = [
	{ guard: hasSent('link-to-own'), target: 'checkEmail', actions: [...linkAgain, emailLink] },
	{ guard: hasSent('link-to-other'), target: 'checkEmail', actions: linkAgain }
] as const

const sendEmailCodeAgain = [
	...refusesToSend({ ...wait, purpose: 'email' }),
	{ guard: hasSent('code-to-own'), target: 'enterEmailCode', actions: [newEmailCode, emailCode] },
	{ target: 'enterEmailCode', actions: newEmailCode }
] as const

const newPhoneCode = { type: 'issueCode', params: { purpose: 'phone', rule: 'nhs-login-phone-code' } } as const
const textCode = { type: 'send', params: { post: 'codeText', after: 'PT8S' } } as const
const callCode = { type: 'send', params: { post: 'codeCall', after: 'PT5S' } } as const
const refusesPhoneCode = refusesToSend({ ...wait, purpose: 'phone' })

const reachesMobile = { type: 'answerIsPersons', params: { field: 'mobile', line: 'mobile' } } as const
const reachesLandline = {
	type: 'answerBegins',
	params: { field: 'landline', with: ['01632960', '+441632960', '+4401632960'] }
} as const

/** Whatever number is given, a code is issued for it; only the persona's own is reached. */
const takesMobile = { type: 'setMobile', params: { service, field: 'mobile' } } as const
const textsNumber = [
	{ guard: reachesMobile, target: 'enterPhoneCode', actions: [takesMobile, newPhoneCode, textCode] },
	{ target: 'enterPhoneCode', actions: [takesMobile, newPhoneCode] }
] as const

const entersPhoneCode = {
	always: codeEndsInWait({ ...wait, purpose: 'phone', expired: 'phoneCodeExpired' })
} as const
const takesPhoneCode = verifiesCode({ purpose: 'phone', field: 'code', wrong: 'codeWrong', onward: 'consent' })

const toSite = { 'press.leave': 'clientSite' } as const
const startsAgain = { target: 'enterEmail', actions: deletes } as const

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: {
		scenario: 'first-time',
		decisions: [
			'enterEmail',
			'createPassword',
			{ name: 'Confirm your email address', at: ['enterEmailCode', 'checkEmail', 'emailConfirmed'] },
			'enterMobile',
			{ name: 'Enter the code from your phone', at: ['enterPhoneCode', 'enterCallCode'] }
		]
	},
	flow: {
		initial: 'clientSite',
		on: {
			'open.confirm': [
				...followsLink({
					period: link,
					used: 'linkUsed',
					expired: 'confirmExpired',
					onward: {
						guard: { type: 'readsOther', params: { reading: 'account.nhs-login.holds.sent', than: 'link-to-own' } },
						target: 'linkBroken'
					}
				}),
				{
					target: 'emailConfirmed',
					actions: [{ type: 'endPeriod', params: { period: link } }, ...confirmed]
				}
			]
		},
		states: {
			clientSite: {
				meta: {
					name: 'Fernbrook Appointments website',
					screen: 'clientSite',
					source: ['NHSL-5', 'NHSL-13', 'NHSL-D6', 'O-16']
				},
				on: { 'press.nhsLogin': 'enterEmail', 'press.ownAccount': 'ownAccount' }
			},
			ownAccount: {
				meta: { name: 'No accounts on this website', screen: 'ownAccount', source: ['NHSL-D6'] },
				on: { 'press.back': 'clientSite' }
			},
			enterEmail: {
				meta: { name: 'Enter your email address', screen: 'enterEmail', source: ['NHSL-7', 'NHSL-14', 'L-1', 'L-2'] },
				on: {
					'press.continue': [
						{
							guard: { type: 'answerShorter', params: { field: 'email', than: 7 } },
							actions: { type: 'fail', params: { field: 'email', message: 'emailShort' } }
						},
						{
							guard: { type: 'reads', params: { reading: 'account.nhs-login.holds.email', is: 'unconfirmed' } },
							target: 'unconfirmed'
						},
						{
							guard: {
								type: 'reads',
								params: { reading: 'account.nhs-login.holds.email', is: 'terms-not-accepted' }
							},
							target: 'terms'
						},
						{
							guard: { type: 'reads', params: { reading: 'account.nhs-login.registered', is: 'no' } },
							target: 'setUpNew'
						},
						{ guard: { type: 'emailDiffers', params: { service, field: 'email' } }, target: 'oneLoginOnly' },
						{
							guard: { type: 'reads', params: { reading: 'account.nhs-login.holds.since', is: 'earlier' } },
							target: 'foundLogin'
						},
						{ target: 'enterPassword' }
					],
					'press.back': 'clientSite'
				}
			},
			foundLogin: {
				meta: { name: 'We found your NHS login', screen: 'foundLogin', end: 'elsewhere', source: ['L-4'] },
				on: { 'press.otherEmail': 'enterEmail' }
			},
			oneLoginOnly: {
				meta: { name: 'You have an NHS login already', screen: 'oneLoginOnly', source: ['L-3', 'L-30'] },
				on: { 'press.otherEmail': 'enterEmail' }
			},
			setUpNew: {
				meta: { name: 'Set up a new NHS login', screen: 'setUpNew', source: ['L-3'] },
				always: { guard: isAsPublished, target: 'createPassword' },
				on: { 'press.continue': 'createPassword', 'press.back': 'enterEmail' }
			},
			createPassword: {
				meta: { name: 'Create your password', screen: 'createPassword', source: ['NHSL-8', 'NHSL-D3', 'L-5', 'L-6'] },
				on: {
					'press.continue': [
						...nhsLogin.refusesNewPassword,
						{ guard: isAsPublished, target: 'terms', actions: [...registers, notes('email', 'terms-not-accepted')] },
						...refusesToSend({ ...wait, purpose: 'email' }),
						{
							guard: isOwnAddress,
							target: 'enterEmailCode',
							actions: [...registers, unconfirmed, notes('sent', 'code-to-own'), newEmailCode, emailCode]
						},
						{
							target: 'enterEmailCode',
							actions: [...registers, unconfirmed, notes('sent', 'code-to-other'), newEmailCode]
						}
					],
					'press.back': 'enterEmail'
				}
			},
			terms: {
				meta: { name: 'Terms and conditions', screen: 'terms', source: ['NHSL-9'] },
				on: {
					'press.continue': [
						{
							guard: isOwnAddress,
							target: 'checkEmail',
							actions: [takesAddress, unconfirmed, notes('sent', 'link-to-own'), linkLives, emailLink]
						},
						{ target: 'checkEmail', actions: [takesAddress, unconfirmed, notes('sent', 'link-to-other'), linkLives] }
					],
					'press.refuse': 'termsRefused'
				}
			},
			termsRefused: {
				meta: { name: 'Terms not accepted', screen: 'termsRefused', source: ['NHSL-9'] },
				on: { 'press.back': 'terms', 'press.leave': { target: 'clientSite', actions: deletes } }
			},
			checkEmail: {
				meta: {
					name: 'Check your email for the link',
					screen: 'checkEmail',
					source: ['NHSL-10', 'NHSL-11', 'NHSL-D1', 'L-7', 'L-9', 'L-11', 'O-15']
				},
				always: { guard: { type: 'periodOver', params: { period: link } }, target: 'confirmExpired' },
				on: {
					'press.sendAgain': sendLinkAgain,
					'press.startAgain': startsAgain,
					...toSite
				}
			},
			enterEmailCode: {
				meta: {
					name: 'Code by email',
					screen: 'enterEmailCode',
					source: ['NHSL-D1', 'NHSL-D4', 'L-9', 'L-10', 'L-11', 'L-17', 'O-15']
				},
				always: codeEndsInWait({ ...wait, purpose: 'email', expired: 'emailCodeExpired' }),
				on: {
					'press.continue': verifiesCode({
						purpose: 'email',
						field: 'code',
						wrong: 'codeWrong',
						onward: 'enterMobile'
					}),
					'press.sendAgain': sendEmailCodeAgain,
					'press.startAgain': startsAgain,
					...toSite
				}
			},
			unconfirmed: {
				meta: { name: 'Email address not confirmed', screen: 'unconfirmed', source: ['NHSL-11', 'NHSL-D1', 'L-43'] },
				always: [
					{ guard: { type: 'periodOver', params: { period: link } }, target: 'confirmExpired' },
					{ guard: { type: 'codeExpired', params: { purpose: 'email' } }, target: 'emailCodeExpired' }
				],
				on: {
					'press.sendAgain': [...sendLinkAgain, ...sendEmailCodeAgain],
					'press.startAgain': startsAgain,
					...toSite
				}
			},
			confirmExpired: {
				meta: { name: 'Link in the email expired', screen: 'confirmExpired', source: ['L-7', 'L-9'] },
				entry: deletes,
				on: { 'press.again': 'enterEmail' }
			},
			emailCodeExpired: {
				meta: { name: 'Code by email expired', screen: 'emailCodeExpired', source: ['L-9', 'L-10'] },
				entry: deletes,
				on: { 'press.again': 'enterEmail' }
			},
			linkUsed: { meta: { name: 'Email address already confirmed', screen: 'linkUsed', source: ['L-8'] }, on: toSite },
			linkBroken: { meta: { name: 'Link doesn’t work', screen: 'linkBroken', source: ['L-8'] }, on: toSite },
			emailConfirmed: {
				meta: { name: 'You now have an NHS login', screen: 'emailConfirmed', source: ['NHSL-12', 'NHSL-13', 'O-16'] },
				on: toSite
			},
			enterPassword: {
				meta: { name: 'Enter your password', screen: 'enterPassword', source: ['NHSL-14', 'L-20', 'L-40'] },
				always: nhsLogin.locksPassword,
				on: {
					'press.continue': [
						nhsLogin.refusesWrongPassword,
						{
							guard: { type: 'periodRuns', params: { period: wait.period } },
							target: 'codeWait',
							actions: unlocks
						},
						{
							guard: { type: 'reads', params: { reading: 'account.nhs-login.holds.phone', is: 'confirmed' } },
							target: 'consent',
							actions: unlocks
						},
						{ target: 'enterMobile', actions: unlocks }
					],
					'press.forgotten': 'forgottenPassword',
					'press.back': 'enterEmail'
				}
			},
			forgottenPassword: {
				meta: { name: 'Reset your password', screen: 'forgottenPassword', end: 'elsewhere', source: ['L-40', 'L-42'] },
				on: { 'press.back': 'enterPassword' }
			},
			passwordLocked: {
				meta: { name: 'Locked for 15 minutes', screen: 'passwordLocked', source: ['L-20'] },
				always: nhsLogin.unlocksPassword,
				on: toSite
			},
			enterMobile: {
				meta: {
					name: 'Enter your mobile number',
					screen: 'enterMobile',
					source: ['NHSL-15', 'NHSL-D1', 'L-12', 'L-13', 'O-18']
				},
				entry: confirmed,
				on: {
					'press.continue': [
						{
							guard: { type: 'mobileUnreadable', params: { field: 'mobile' } },
							actions: { type: 'fail', params: { field: 'mobile', message: 'mobileFormat' } }
						},
						...refusesPhoneCode,
						...textsNumber
					],
					'press.international': 'enterInternational',
					'press.landline': 'enterLandline',
					...toSite
				}
			},
			enterInternational: {
				meta: { name: 'International mobile number', screen: 'enterInternational', source: ['L-12', 'L-14'] },
				on: {
					'press.continue': [
						{
							guard: { type: 'answerBegins', params: { field: 'mobile', with: ['+1', '001'] } },
							actions: { type: 'fail', params: { field: 'mobile', message: 'countryRefused' } }
						},
						{
							guard: {
								type: 'answerBegins',
								params: {
									field: 'mobile',
									with: [
										...['1', '2', '3', '4', '5', '6', '7', '8', '9'],
										...['01', '02', '03', '04', '05', '06', '07', '08', '09']
									]
								}
							},
							actions: { type: 'fail', params: { field: 'mobile', message: 'internationalFormat' } }
						},
						...refusesPhoneCode,
						...textsNumber
					],
					'press.back': 'enterMobile'
				}
			},
			enterLandline: {
				meta: { name: 'Enter your landline number', screen: 'enterLandline', source: ['NHSL-D4', 'L-15', 'O-18'] },
				on: {
					'press.continue': [
						...refusesPhoneCode,
						{ guard: reachesLandline, target: 'enterCallCode', actions: [newPhoneCode, callCode] },
						{
							guard: {
								type: 'answerBegins',
								params: {
									field: 'landline',
									with: ['01', '02', '03', '+441', '+442', '+443', '+4401', '+4402', '+4403']
								}
							},
							target: 'enterCallCode',
							actions: newPhoneCode
						},
						{ actions: { type: 'fail', params: { field: 'landline', message: 'landlineFormat' } } }
					],
					'press.back': 'enterMobile'
				}
			},
			enterPhoneCode: {
				meta: {
					name: 'Code by text',
					screen: 'enterPhoneCode',
					source: ['NHSL-16', 'NHSL-17', 'NHSL-D3', 'L-16', 'L-17', 'L-18', 'L-19']
				},
				...entersPhoneCode,
				on: {
					'press.continue': takesPhoneCode,
					'press.sendAgain': [
						...refusesPhoneCode,
						{ guard: reachesMobile, target: 'enterPhoneCode', actions: [newPhoneCode, textCode] },
						{ target: 'enterPhoneCode', actions: newPhoneCode }
					],
					'press.otherNumber': 'enterMobile'
				}
			},
			enterCallCode: {
				meta: { name: 'Code by phone call', screen: 'enterCallCode', source: ['NHSL-D4', 'L-15', 'L-16', 'L-17'] },
				...entersPhoneCode,
				on: {
					'press.continue': takesPhoneCode,
					'press.sendAgain': [
						...refusesPhoneCode,
						{ guard: reachesLandline, target: 'enterCallCode', actions: [newPhoneCode, callCode] },
						{ target: 'enterCallCode', actions: newPhoneCode }
					],
					'press.otherNumber': 'enterMobile'
				}
			},
			phoneCodeExpired: {
				meta: { name: 'Code by text or call expired', screen: 'phoneCodeExpired', source: ['L-16'] },
				on: {
					'press.otherNumber': {
						target: 'enterMobile',
						actions: { type: 'forgetCode', params: { purpose: 'phone' } }
					}
				}
			},
			codeWait: {
				meta: { name: 'Wait after too many codes', screen: 'codeWait', source: ['NHSL-D3', 'L-18', 'L-19'] },
				always: waitEnds({ service, period: wait.period, purposes: ['email', 'phone'], onward: 'enterEmail' }),
				on: toSite
			},
			consent: {
				meta: { name: 'Agree to share information', screen: 'consent', source: ['L-26'] },
				entry: notes('phone', 'confirmed'),
				always: { guard: isAsPublished, target: 'registered' },
				on: { 'press.agree': 'registered', 'press.disagree': 'notShared' }
			},
			notShared: {
				meta: { name: 'Information not shared', screen: 'notShared', source: ['L-26', 'L-27'] },
				on: { 'press.nhsLogin': 'consent' }
			},
			registered: {
				meta: {
					name: 'Logged in to the website',
					screen: 'registered',
					end: 'good',
					source: ['NHSL-6', 'NHSL-D2', 'NHSL-D6']
				}
			}
		}
	}
})
