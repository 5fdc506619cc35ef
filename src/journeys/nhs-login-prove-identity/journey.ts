import { defineJourney } from '../../kit/journey.ts'
import type { ReadingName } from '../../kit/readings.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

const reads = (reading: ReadingName, is: string | string[]) => ({ type: 'reads', params: { reading, is } }) as const

const inCurrent = reads('edition', 'current')
const linkedAlready = {
	guard: reads('account.gp-practice.holds.linked', 'yes'),
	target: 'alreadyLinked'
} as const
const proved = reads('account.nhs-login.holds.identity', 'proved')

const concernIs = (is: string | string[]) => reads('account.nhs-login.holds.concern', is)
const notes = <const V extends string>(value: V) =>
	({ type: 'hold', params: { service: 'nhs-login', detail: 'concern', value } }) as const
const identity = <const V extends string>(value: V) =>
	({ type: 'hold', params: { service: 'nhs-login', detail: 'identity', value } }) as const

const discards = { type: 'emptyCamera', params: {} } as const
const newNumbers = { type: 'issueCode', params: { purpose: 'video', rule: 'nhs-login-video-numbers' } } as const
const forgets = [identity(''), notes('')] as const
const triedBefore = <const V extends string>(value: V) =>
	({ type: 'hold', params: { service: 'nhs-login', detail: 'triedBefore', value } }) as const
const beginsAgain = [
	discards,
	...forgets,
	triedBefore(''),
	{ type: 'forgetCode', params: { purpose: 'video' } }
] as const
const startsOver = { target: 'chooseDocument', actions: [discards, notes('')] } as const

/** The whole record has to fit; what does not is counted, and not named. */
const differs = <const F extends 'nhsNumber' | 'firstName' | 'lastName' | 'dateOfBirth' | 'postcode'>(field: F) =>
	({ type: 'answerDiffers', params: { field, reading: `account.gp-practice.holds.${field}` } }) as const
const countMatch = { type: 'countTry', params: { limit: 'nhs-login-matches' } } as const
const matchFails = <const T extends 'noMatch' | 'numberNotVerified', const F extends Parameters<typeof differs>[0]>(
	field: F,
	target: T
) => ({ guard: differs(field), target, actions: countMatch }) as const
const refusesDetails = <const M extends 'gpDetailsWrong' | 'gpPersonWrong'>(message: M) =>
	[countMatch, { type: 'fail', params: { field: null, message } }] as const

const matched = {
	target: 'identityProved',
	actions: [
		identity('proved'),
		{ type: 'hold', params: { service: 'gp-practice', detail: 'used', value: 'yes' } },
		{ type: 'endPeriod', params: { period: 'gp-linkage-key' } }
	]
} as const

const photoPasses = <const V extends string>(concern: V) =>
	({ target: 'videoInstructions', actions: [notes(concern), discards] }) as const
const photoShows = <const V extends string>(is: string, concern: V) =>
	({ guard: reads('camera.subject', is), ...photoPasses(concern) }) as const

const leavesVideo = [discards, { type: 'forgetCode', params: { purpose: 'video' } }] as const
const numbersExpire = {
	guard: { type: 'codeExpired', params: { purpose: 'video' } },
	target: 'numbersExpired',
	actions: discards
} as const

const waitsForVideo = <const T extends 'videoTaken' | 'videoTakenAnyWay'>(target: T) =>
	({
		always: [
			numbersExpire,
			{ guard: { type: 'readsOther', params: { reading: 'camera.way', than: 'nothing' } }, target }
		],
		on: {
			'press.newNumbers': [
				{
					guard: { type: 'codeSendsUsed', params: { purpose: 'video' } },
					actions: { type: 'fail', params: { field: null, message: 'numbersTooMany' } }
				},
				{ actions: newNumbers }
			]
		}
	}) as const

/** What is wrong with a photo is not forgotten over a video; what the video has in its own right is noted. */
const takesVideo = <
	const T extends 'enterDob' | 'checkPhotoAndVideo',
	const A extends 'recordVideo' | 'recordVideoAnyWay'
>(
	keeps: string[],
	target: T,
	again: A
) =>
	({
		always: numbersExpire,
		on: {
			'press.submitVideo': [
				{
					guard: reads('camera.silent', 'yes'),
					actions: { type: 'fail', params: { field: null, message: 'videoRefused' } }
				},
				{ guard: concernIs(keeps), target, actions: leavesVideo },
				{
					guard: reads('camera.videoFlaw', ['covered', 'not-alone']),
					target,
					actions: [notes('face'), ...leavesVideo]
				},
				{
					guard: { type: 'readsOther', params: { reading: 'camera.numbers', than: '{code.video}' } },
					target,
					actions: [notes('numbers'), ...leavesVideo]
				},
				{ target, actions: [notes('none'), ...leavesVideo] }
			],
			'press.again': { target: again, actions: discards }
		}
	}) as const

const answered = <const I extends string, const P extends keyof typeof posts>(is: I, post: P) =>
	[
		identity(is),
		{ type: 'startPeriod', params: { period: 'nhs-login-id-check' } },
		{ type: 'send', params: { post, atEndOf: 'nhs-login-id-check' } }
	] as const
const declines = <const C extends string, const P extends keyof typeof posts>(concern: C, post: P) =>
	({ target: 'checking', actions: [notes(concern), ...answered('declined', post)] }) as const
const passes = { target: 'checking', actions: answered('proved', 'passed') } as const

/** What the people who check see at once. */
const seen = [
	{ guard: concernIs('unclear'), ...declines('unclear', 'photoUnclear') },
	{ guard: concernIs('expired'), ...declines('expired', 'idExpired') },
	{ guard: concernIs('unsupported'), ...declines('unsupported', 'idUnsupported') },
	{ guard: concernIs('face'), ...declines('face', 'faceUnclear') },
	{ guard: concernIs('numbers'), ...declines('numbers', 'numbersWrong') }
] as const
/** In 2020 nothing is said of a grace for documents that have run out. */
const seenIn2020 = [
	linkedAlready,
	{ guard: concernIs('expired-lately'), ...declines('expired', 'idExpired') },
	...seen,
	{ guard: differs('dateOfBirth'), ...declines('birth', 'birthDiffers') }
] as const

const changesFilm = {
	'press.changePhoto': startsOver,
	'press.changeVideo': { target: 'videoInstructions', actions: discards }
} as const

const closedTo = <const T extends 'tooManyGpTries' | 'tooManyMatches'>(target: T) =>
	({ guard: { type: 'closed', params: { limit: 'nhs-login-matches' } }, target }) as const
const openTo = <const T extends 'gpDetails' | 'matchKnowsNumber'>(target: T) =>
	({ guard: { type: 'open', params: { limit: 'nhs-login-matches' } }, target }) as const
const triesMatchAgain = {
	'press.again': {
		target: 'matchKnowsNumber',
		actions: triedBefore('yes')
	},
	'press.practice': 'askPractice'
} as const
const otherWays = { 'press.photo': startsOver, 'press.practice': 'askPractice' } as const

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: {
		scenario: 'passport',
		decisions: [
			{ name: 'Give the details on your NHS record', at: ['matchNumber', 'matchName', 'enterNhsNumber', 'enterName'] },
			'chooseRoute',
			'chooseDocument',
			{ name: 'Take a photo of your ID', at: ['takePhoto', 'photoTaken'] },
			{ name: 'Record a video of yourself', at: ['recordVideo', 'videoTaken', 'recordVideoAnyWay', 'videoTakenAnyWay'] }
		]
	},
	flow: {
		initial: 'begin',
		on: {
			'open.result': [
				{ guard: { type: 'periodRuns', params: { period: 'nhs-login-id-check' } }, target: 'checking' },
				{ guard: proved, target: 'identityProved' },
				{ guard: reads('account.nhs-login.holds.identity', 'declined'), target: 'declined' },
				// A page that makes one wait is not left by a link.
				{ guard: { type: 'closed', params: { limit: 'nhs-login-matches' } } },
				{ target: 'begin', actions: beginsAgain }
			]
		},
		states: {
			begin: {
				meta: { name: 'Prove who you are', screen: 'begin', source: ['NHSL-6', 'NHSL-18', 'L-60', 'L-63'] },
				on: { 'press.continue': [{ guard: inCurrent, target: 'matchKnowsNumber' }, { target: 'chooseRoute' }] }
			},

			matchKnowsNumber: {
				meta: { name: 'NHS number or name, to find you', screen: 'knowsNumber', source: ['L-61', 'L-63', 'L-67'] },
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'knowsNumber', value: 'yes' } }, target: 'matchNumber' },
						{ target: 'matchName' }
					]
				}
			},
			matchNumber: {
				meta: { name: 'NHS number, to find your record', screen: 'enterNhsNumber', source: ['L-67'] },
				on: { 'press.continue': 'matchNumberDob' }
			},
			matchNumberDob: {
				meta: { name: 'Date of birth, with NHS number', screen: 'enterDob', source: ['L-67'] },
				on: { 'press.continue': 'matchNumberPostcode' }
			},
			matchNumberPostcode: {
				meta: { name: 'Postcode, with NHS number', screen: 'enterPostcode', source: ['L-67', 'L-70'] },
				on: {
					'press.continue': [
						matchFails('nhsNumber', 'numberNotVerified'),
						matchFails('dateOfBirth', 'numberNotVerified'),
						matchFails('postcode', 'noMatch'),
						linkedAlready,
						{ target: 'confirmDetails', actions: triedBefore('') }
					]
				}
			},
			matchName: {
				meta: { name: 'Name, to find your record', screen: 'enterName', source: ['L-67'] },
				on: { 'press.continue': 'matchNameDob' }
			},
			matchNameDob: {
				meta: { name: 'Date of birth, with name', screen: 'enterDob', source: ['L-67'] },
				on: { 'press.continue': 'matchNamePostcode' }
			},
			matchNamePostcode: {
				meta: { name: 'Postcode, with name', screen: 'enterPostcode', source: ['L-67', 'L-70'] },
				on: {
					'press.continue': [
						matchFails('firstName', 'noMatch'),
						matchFails('lastName', 'noMatch'),
						matchFails('dateOfBirth', 'noMatch'),
						matchFails('postcode', 'noMatch'),
						linkedAlready,
						{ target: 'confirmDetails', actions: triedBefore('') }
					]
				}
			},
			noMatch: {
				meta: { name: 'No match to an NHS record', screen: 'noMatch', source: ['L-70', 'L-71'] },
				always: closedTo('tooManyMatches'),
				on: triesMatchAgain
			},
			numberNotVerified: {
				meta: { name: 'Number and birth date don’t fit', screen: 'numberNotVerified', source: ['L-70', 'L-71'] },
				always: closedTo('tooManyMatches'),
				on: triesMatchAgain
			},
			tooManyMatches: {
				meta: { name: 'Wait after too many searches', screen: 'tooManyTries', source: ['L-71'] },
				always: openTo('matchKnowsNumber')
			},
			confirmDetails: {
				meta: { name: 'Confirm your details', screen: 'confirmDetails', source: ['L-68'] },
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'areMine', value: 'yes' } }, target: 'chooseRoute' },
						{ guard: { type: 'answerIs', params: { field: 'areMine', value: 'no' } }, target: 'notYourDetails' },
						{ target: 'someDetailsWrong' }
					]
				}
			},
			notYourDetails: {
				meta: { name: 'Not your details', screen: 'notYourDetails', end: 'elsewhere', source: ['L-68', 'L-70'] },
				on: { 'press.back': 'confirmDetails' }
			},
			someDetailsWrong: {
				meta: { name: 'Some of your details are wrong', screen: 'someDetailsWrong', source: ['L-68'] },
				on: { 'press.continue': 'chooseRoute' }
			},
			alreadyLinked: {
				meta: {
					name: 'You already have an NHS login',
					screen: 'alreadyLinked',
					end: 'elsewhere',
					source: ['L-30', 'L-70']
				}
			},

			chooseRoute: {
				meta: {
					name: 'Choose how to prove who you are',
					screen: 'chooseRoute',
					source: ['NHSL-18', 'NHSL-19', 'NHSL-20', 'L-62', 'L-64']
				},
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'route', value: 'practice' } }, target: 'gpDetails' },
						{ guard: { type: 'answerIs', params: { field: 'route', value: 'photo' } }, ...startsOver },
						{ target: 'askPractice' }
					]
				}
			},

			gpDetails: {
				meta: {
					name: 'Enter your registration details',
					screen: 'gpDetails',
					source: [
						...['NHSL-19', 'NHSL-21', 'NHSL-22', 'NHSL-23', 'NHSL-24', 'NHSL-25', 'NHSL-26'],
						...['L-80', 'L-82', 'L-83', 'L-84']
					]
				},
				always: closedTo('tooManyGpTries'),
				on: {
					'press.continue': [
						{
							guard: {
								type: 'answerDiffers',
								params: { field: 'odsCode', reading: 'account.gp-practice.holds.odsCode' }
							},
							actions: { type: 'fail', params: { field: 'odsCode', message: 'odsUnknown' } }
						},
						{
							guard: reads('account.gp-practice.holds.supplier', 'Microtest'),
							target: 'practiceNotConnected'
						},
						{
							guard: {
								type: 'answerDiffers',
								params: { field: 'linkageKey', reading: 'account.gp-practice.holds.linkageKey' }
							},
							actions: refusesDetails('gpDetailsWrong')
						},
						{
							guard: {
								type: 'answerDiffers',
								params: { field: 'accountId', reading: 'account.gp-practice.holds.accountId' }
							},
							actions: refusesDetails('gpDetailsWrong')
						},
						{
							guard: reads('account.gp-practice.holds.used', 'yes'),
							target: 'keyUsed'
						},
						{ guard: { type: 'periodOver', params: { period: 'gp-linkage-key' } }, target: 'keyExpired' },
						{
							guard: reads('account.gp-practice.holds.registration', 'left'),
							target: 'recordNotActive'
						},
						{ guard: inCurrent, ...matched },
						{ guard: differs('firstName'), actions: refusesDetails('gpPersonWrong') },
						{ guard: differs('lastName'), actions: refusesDetails('gpPersonWrong') },
						{ guard: differs('dateOfBirth'), actions: refusesDetails('gpPersonWrong') },
						linkedAlready,
						matched
					],
					...otherWays
				}
			},
			tooManyGpTries: {
				meta: { name: 'Wait after wrong GP details', screen: 'tooManyTries', source: ['L-71', 'L-80'] },
				always: openTo('gpDetails')
			},
			practiceNotConnected: {
				meta: { name: 'Practice uses Microtest', screen: 'practiceNotConnected', source: ['NHSL-3', 'NHSL-4'] },
				on: { 'press.photo': startsOver, 'press.guidance': 'microtestGuidance' }
			},
			microtestGuidance: {
				meta: {
					name: 'Guidance on Microtest',
					screen: 'microtestGuidance',
					end: 'elsewhere',
					source: ['NHSL-3', 'NHSL-4']
				}
			},
			keyUsed: { meta: { name: 'Details already used', screen: 'keyUsed', source: ['L-80', 'L-81'] }, on: otherWays },
			keyExpired: { meta: { name: 'Linkage Key too old', screen: 'keyExpired', source: ['L-81'] }, on: otherWays },
			recordNotActive: {
				meta: { name: 'Record not active', screen: 'recordNotActive', source: ['L-80'] },
				on: otherWays
			},
			askPractice: {
				meta: {
					name: 'Your GP practice can help',
					screen: 'askPractice',
					end: 'elsewhere',
					source: ['NHSL-21', 'L-78', 'L-81']
				},
				on: { 'press.back': 'begin' }
			},

			chooseDocument: {
				meta: {
					name: 'Which photo ID will you use?',
					screen: 'chooseDocument',
					source: ['NHSL-20', 'NHSL-34', 'NHSL-35', 'NHSL-36', 'NHSL-37', 'L-73']
				},
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'idType', value: 'other' } }, target: 'idNotAccepted' },
						{ target: 'photoInstructions' }
					],
					'press.back': 'chooseRoute'
				}
			},
			idNotAccepted: {
				meta: { name: 'Photo ID not accepted', screen: 'idNotAccepted', source: ['NHSL-36', 'L-74'] },
				on: { 'press.other': 'chooseDocument', 'press.details': 'gpDetails', 'press.practice': 'askPractice' }
			},
			photoInstructions: {
				meta: { name: 'How to take a photo of your ID', screen: 'photoInstructions', source: ['NHSL-38', 'L-79'] },
				on: { 'press.continue': 'takePhoto' }
			},
			takePhoto: {
				meta: { name: 'Take a photo of your ID', screen: 'takePhoto', source: ['NHSL-28'] },
				always: {
					guard: { type: 'readsOther', params: { reading: 'camera.subject', than: 'nothing' } },
					target: 'photoTaken'
				},
				on: { 'press.other': startsOver }
			},
			photoTaken: {
				meta: { name: 'Look at your photo', screen: 'photoTaken', source: ['NHSL-28', 'L-74', 'L-79'] },
				on: {
					'press.submitPhoto': [
						{
							guard: reads('camera.photoFlaw', ['blur', 'glare', 'cropped', 'dark']),
							actions: { type: 'fail', params: { field: null, message: 'photoRefused' } }
						},
						{
							guard: {
								type: 'readsOther',
								params: {
									reading: 'camera.subject',
									than: [
										'{answer.idType}',
										'expired-{answer.idType}',
										'long-expired-{answer.idType}',
										'provisional-{answer.idType}'
									]
								}
							},
							actions: { type: 'fail', params: { field: null, message: 'photoOther' } }
						},
						{ guard: reads('camera.photoFlaw', 'covered'), ...photoPasses('unclear') },
						photoShows('long-expired-passport', 'expired'),
						photoShows('provisional-european-licence', 'unsupported'),
						photoShows('expired-passport', 'expired-lately'),
						photoPasses('none')
					],
					'press.again': { target: 'takePhoto', actions: discards }
				}
			},
			videoInstructions: {
				meta: {
					name: 'How to record your video',
					screen: 'videoInstructions',
					source: ['NHSL-29', 'NHSL-30', 'NHSL-38', 'L-75', 'L-76']
				},
				on: {
					'press.continue': [
						{ guard: inCurrent, target: 'recordVideoAnyWay', actions: newNumbers },
						{ target: 'recordVideo', actions: newNumbers }
					]
				}
			},
			recordVideo: {
				meta: { name: 'Record video: say the numbers', screen: 'recordVideo', source: ['NHSL-29', 'NHSL-30'] },
				...waitsForVideo('videoTaken')
			},
			recordVideoAnyWay: {
				meta: { name: 'Record video: say or show them', screen: 'recordVideoAnyWay', source: ['L-76'] },
				...waitsForVideo('videoTakenAnyWay')
			},
			videoTaken: {
				meta: { name: 'Look at video: numbers said', screen: 'videoTaken', source: ['NHSL-29', 'NHSL-30', 'L-79'] },
				...takesVideo(['unclear', 'expired', 'unsupported', 'expired-lately'], 'enterDob', 'recordVideo')
			},
			videoTakenAnyWay: {
				meta: { name: 'Look at video: said or shown', screen: 'videoTaken', source: ['L-76', 'L-79'] },
				...takesVideo(['unclear', 'expired', 'unsupported'], 'checkPhotoAndVideo', 'recordVideoAnyWay')
			},
			numbersExpired: {
				meta: { name: 'Your 4 numbers have expired', screen: 'numbersExpired', source: ['NHSL-30'] },
				on: {
					'press.newNumbers': [
						{ guard: inCurrent, target: 'recordVideoAnyWay', actions: newNumbers },
						{ target: 'recordVideo', actions: newNumbers }
					]
				}
			},

			enterDob: {
				meta: { name: 'Date of birth, after the video', screen: 'enterDob', source: ['NHSL-31'] },
				on: {
					'press.continue': [
						{
							guard: reads('answer.knowsNumber', 'yes'),
							target: 'checkAnswers'
						},
						{
							guard: reads('answer.knowsNumber', 'no'),
							target: 'checkAnswersByName'
						},
						{ target: 'knowsNumber' }
					]
				}
			},
			knowsNumber: {
				meta: { name: 'NHS number or name, after video', screen: 'knowsNumber', source: ['NHSL-32', 'NHSL-33'] },
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'knowsNumber', value: 'yes' } }, target: 'enterNhsNumber' },
						{ target: 'enterName' }
					]
				}
			},
			enterNhsNumber: {
				meta: { name: 'NHS number, after the video', screen: 'enterNhsNumber', source: ['NHSL-32'] },
				on: { 'press.continue': 'checkAnswers' }
			},
			enterName: {
				meta: { name: 'Name, after the video', screen: 'enterName', source: ['NHSL-33'] },
				on: { 'press.continue': 'enterPostcode' }
			},
			enterPostcode: {
				meta: { name: 'Postcode, after the video', screen: 'enterPostcode', source: ['NHSL-33', 'L-72'] },
				on: { 'press.continue': 'checkAnswersByName' }
			},
			checkAnswers: {
				meta: {
					name: 'Check answers, with NHS number',
					screen: 'checkAnswers',
					source: ['NHSL-38', 'NHSL-39', 'NHSL-41', 'NHSL-42']
				},
				on: {
					'press.submit': [...seenIn2020, { guard: differs('nhsNumber'), ...declines('record', 'noRecord') }, passes],
					...changesFilm,
					'press.changeBirth': 'enterDob',
					'press.changeNumber': 'knowsNumber'
				}
			},
			checkAnswersByName: {
				meta: {
					name: 'Check answers, with name',
					screen: 'checkAnswersByName',
					source: ['NHSL-38', 'NHSL-39', 'NHSL-41', 'NHSL-42']
				},
				on: {
					'press.submit': [
						...seenIn2020,
						{ guard: differs('firstName'), ...declines('record', 'noRecord') },
						{ guard: differs('lastName'), ...declines('record', 'noRecord') },
						{ guard: differs('postcode'), ...declines('record', 'noRecord') },
						passes
					],
					...changesFilm,
					'press.changeBirth': 'enterDob',
					'press.changeName': 'knowsNumber'
				}
			},
			checkPhotoAndVideo: {
				meta: { name: 'Check your photo and video', screen: 'checkPhotoAndVideo', source: ['L-73', 'L-77'] },
				on: { 'press.submit': [...seen, passes], ...changesFilm }
			},

			checking: {
				meta: {
					name: 'We are checking who you are',
					screen: 'checking',
					source: ['NHSL-40', 'NHSL-41', 'NHSL-42', 'NHSL-43', 'L-77']
				},
				always: { guard: { type: 'periodOver', params: { period: 'nhs-login-id-check' } }, target: 'answerSent' }
			},
			answerSent: {
				meta: { name: 'Result sent by email', screen: 'answerSent', source: ['NHSL-43'] },
				on: { 'press.continue': [{ guard: proved, target: 'identityProved' }, { target: 'declined' }] }
			},
			declined: {
				meta: { name: 'Identity not confirmed', screen: 'declined', source: ['NHSL-43', 'L-78', 'L-79'] },
				on: {
					'press.tryAgain': { target: 'chooseDocument', actions: forgets },
					'press.details': { target: 'gpDetails', actions: forgets },
					'press.practice': { target: 'askPractice', actions: forgets }
				}
			},
			identityProved: {
				meta: {
					name: 'Identity proved',
					screen: 'identityProved',
					end: 'good',
					source: ['NHSL-6', 'NHSL-27', 'NHSL-43', 'L-62', 'L-83']
				}
			}
		}
	}
})
