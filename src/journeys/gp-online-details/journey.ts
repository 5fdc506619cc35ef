import { defineJourney } from '../../kit/journey.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

const asks = (is: string) => ({ type: 'reads', params: { reading: 'account.gp-practice.holds.asks', is } }) as const
const holds = <const D extends string, const V extends string>(detail: D, value: V) =>
	({ type: 'hold', params: { service: 'gp-practice', detail, value } }) as const
const chosen = <const F extends 'check' | 'voucher' | 'patient' | 'access' | 'handOver'>(field: F, value: string) =>
	({ type: 'answerIs', params: { field, value } }) as const

const proved = <const P extends string>(proof: P) =>
	({ target: 'searchByName', actions: holds('proof', proof) }) as const

/** The details work once. New ones take the place of those before. */
const prints = {
	target: 'printed',
	actions: [
		holds('linkageKey', '7kt2m9q4c/5!81'),
		holds('odsCode', 'ZZ999'),
		holds('accountId', '0456123'),
		holds('used', 'no'),
		{ type: 'startPeriod', params: { period: 'gp-linkage-key' } },
		{ type: 'send', params: { post: 'practiceLetter', after: 'PT5S' } }
	]
} as const
const cancels = [holds('linkageKey', ''), { type: 'endPeriod', params: { period: 'gp-linkage-key' } }] as const

const nextPerson = { 'press.again': { target: 'request', actions: holds('proof', '') } } as const
const noneFound = <const F extends 'lastName' | 'dateOfBirth' | 'nhsNumber'>(field: F) =>
	({
		guard: { type: 'answerDiffers', params: { field, reading: `account.gp-practice.holds.${field}` } },
		actions: { type: 'fail', params: { field, message: 'noneFound' } }
	}) as const

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: {
		scenario: 'patient-with-passport',
		decisions: [
			'checkIdentity',
			{ name: 'Find the right patient', at: ['searchByName', 'searchByNumber', 'results'] },
			'onlineServices',
			'printed'
		]
	},
	flow: {
		initial: 'request',
		states: {
			request: {
				meta: { name: 'Somebody asks for access', screen: 'request', source: ['NHSL-52', 'NHSL-21'] },
				on: { 'press.check': 'checkIdentity' }
			},
			checkIdentity: {
				meta: { name: 'Make sure who is asking', screen: 'checkIdentity', source: ['NHSL-52', 'L-64'] },
				on: {
					'press.continue': [
						{ guard: chosen('check', 'come-in'), target: 'askedToComeIn' },
						{ guard: chosen('check', 'questions'), target: 'unproved' },
						{
							guard: asks('phone'),
							actions: { type: 'fail', params: { field: 'check', message: 'notOnThePhone' } }
						},
						{ guard: chosen('check', 'vouching'), target: 'vouching' },
						{
							guard: asks('no-id'),
							actions: { type: 'fail', params: { field: 'check', message: 'noPhotoId' } }
						},
						{ guard: asks('relative'), target: 'notThePatient' },
						proved('photo-id')
					]
				}
			},
			vouching: {
				meta: { name: 'Who vouches for the patient?', screen: 'vouching', source: ['NHSL-52'] },
				on: {
					'press.continue': [
						{
							guard: chosen('voucher', 'companion'),
							actions: { type: 'fail', params: { field: 'voucher', message: 'companionCannot' } }
						},
						{ guard: asks('relative'), target: 'notThePatient' },
						proved('vouched')
					],
					'press.back': 'checkIdentity'
				}
			},
			unproved: {
				meta: { name: 'Identity still not proved', screen: 'unproved', source: ['NHSL-52'] },
				on: { 'press.back': 'checkIdentity', 'press.goOn': proved('none') }
			},
			askedToComeIn: {
				meta: { name: 'Asked to come in', screen: 'askedToComeIn', end: 'elsewhere', source: ['NHSL-20', 'NHSL-52'] },
				on: nextPerson
			},
			notThePatient: {
				meta: { name: 'Not the patient', screen: 'notThePatient', end: 'elsewhere', source: ['NHSL-52'] },
				on: nextPerson
			},
			searchByName: {
				meta: { name: 'Find a patient by name', screen: 'searchByName', source: ['NHSL-26', 'NHSL-53'] },
				on: {
					'press.search': [
						noneFound('lastName'),
						{ guard: { type: 'answerIs', params: { field: 'dateOfBirth', value: '' } }, target: 'results' },
						{
							guard: { type: 'answerIs', params: { field: 'dateOfBirth', value: '1965-06-03' } },
							target: 'otherRecord'
						},
						noneFound('dateOfBirth'),
						{ target: 'record' }
					],
					'press.byNumber': 'searchByNumber'
				}
			},
			searchByNumber: {
				meta: { name: 'Find a patient by NHS number', screen: 'searchByNumber', source: ['NHSL-53'] },
				on: {
					'press.search': [
						{ guard: { type: 'answerIs', params: { field: 'nhsNumber', value: '9990000050' } }, target: 'otherRecord' },
						noneFound('nhsNumber'),
						{ target: 'record' }
					],
					'press.byName': 'searchByName'
				}
			},
			results: {
				meta: { name: 'Two patients with that name', screen: 'results', source: ['NHSL-53'] },
				on: {
					'press.open': [{ guard: chosen('patient', 'alec'), target: 'otherRecord' }, { target: 'record' }],
					'press.search': 'searchByName'
				}
			},
			record: {
				meta: { name: 'The patient’s record', screen: 'record', source: ['NHSL-26', 'NHSL-33', 'NHSL-53', 'L-80'] },
				on: {
					'press.online': [
						{
							guard: {
								type: 'reads',
								params: { reading: 'account.gp-practice.holds.registration', is: 'left' }
							},
							target: 'notRegisteredHere'
						},
						{ target: 'onlineServices' }
					],
					'press.changePostcode': 'changePostcode',
					'press.search': 'searchByNumber'
				}
			},
			otherRecord: {
				meta: { name: 'A similar patient’s record', screen: 'otherRecord', source: ['NHSL-53'] },
				on: { 'press.online': 'wrongPatient', 'press.search': 'searchByNumber' }
			},
			wrongPatient: {
				meta: { name: 'Stopped at the wrong record', screen: 'wrongPatient', source: ['NHSL-53'] },
				on: { 'press.search': 'searchByNumber' }
			},
			changePostcode: {
				meta: { name: 'Change the postcode', screen: 'changePostcode', source: ['NHSL-33'] },
				on: {
					'press.save': [
						{
							guard: {
								type: 'answerDiffers',
								params: { field: 'postcode', reading: 'account.gp-practice.holds.newPostcode' }
							},
							actions: { type: 'fail', params: { field: 'postcode', message: 'postcodeDiffers' } }
						},
						{
							target: 'record',
							actions: [holds('postcode', '{account.gp-practice.holds.newPostcode}'), holds('addressNote', '')]
						}
					],
					'press.back': 'record'
				}
			},
			notRegisteredHere: {
				meta: {
					name: 'Patient has left the practice',
					screen: 'notRegisteredHere',
					end: 'elsewhere',
					source: ['L-80']
				},
				on: nextPerson
			},
			onlineServices: {
				meta: { name: 'Choose online services', screen: 'onlineServices', source: ['NHSL-21', 'NHSL-53'] },
				on: {
					'press.save': [
						{ guard: chosen('access', 'none'), target: 'noAccess' },
						{
							guard: {
								type: 'reads',
								params: { reading: 'account.gp-practice.holds.supplier', is: 'Microtest' }
							},
							target: 'microtest'
						},
						{ target: 'accessOn' }
					],
					'press.guidance': 'guidance'
				}
			},
			guidance: {
				meta: {
					name: 'NHS login guidance',
					screen: 'guidance',
					source: ['NHSL-4', 'NHSL-22', 'NHSL-23', 'NHSL-24', 'NHSL-53', 'L-84']
				},
				on: { 'press.back': 'onlineServices' }
			},
			noAccess: {
				meta: { name: 'No online access given', screen: 'noAccess', end: 'elsewhere', source: ['NHSL-20'] },
				on: { 'press.back': 'onlineServices' }
			},
			microtest: {
				meta: { name: 'Practice uses Microtest', screen: 'microtest', end: 'elsewhere', source: ['NHSL-3', 'NHSL-4'] },
				on: nextPerson
			},
			accessOn: {
				meta: { name: 'Online access is on', screen: 'accessOn', source: ['NHSL-21', 'NHSL-53'] },
				on: { 'press.print': prints, 'press.back': 'onlineServices' }
			},
			printed: {
				meta: {
					name: 'Sheet in the printer',
					screen: 'printed',
					source: ['NHSL-21', 'NHSL-22', 'NHSL-23', 'NHSL-24', 'L-81', 'L-82']
				},
				on: {
					'press.continue': [
						{ guard: chosen('handOver', 'shred'), target: 'checkIdentity', actions: [...cancels, holds('proof', '')] },
						{ guard: chosen('handOver', 'counter'), target: 'unsafeHandover' },
						{ guard: chosen('handOver', 'email'), target: 'unsafeHandover' },
						{
							guard: { type: 'reads', params: { reading: 'account.gp-practice.holds.proof', is: 'none' } },
							target: 'handedToStranger'
						},
						{ target: 'handedOver' }
					]
				}
			},
			unsafeHandover: {
				meta: { name: 'Anybody could have the details', screen: 'unsafeHandover', source: ['NHSL-21', 'L-81'] },
				on: { 'press.cancel': { target: 'accessOn', actions: cancels } }
			},
			handedToStranger: {
				meta: {
					name: 'Details given without a check',
					screen: 'handedToStranger',
					end: 'elsewhere',
					source: ['NHSL-52', 'L-79']
				},
				on: { 'press.cancel': { target: 'checkIdentity', actions: [...cancels, holds('proof', '')] } }
			},
			handedOver: {
				meta: {
					name: 'Details given to the patient',
					screen: 'handedOver',
					end: 'good',
					source: ['NHSL-21', 'NHSL-52', 'L-78', 'L-81']
				}
			}
		}
	}
})
