import type { Reading, Step, Walkthrough } from '../../kit/walkthrough.ts'

const held = (detail: string): Reading => ({ reads: `account.gp-practice.holds.${detail}` })

const asked: Step = { on: 'request', press: 'press.check' }
const checks = (check: 'photo-id' | 'vouching' | 'questions' | 'come-in'): Step => ({
	on: 'checkIdentity',
	press: 'press.continue',
	fill: { check }
})
const vouches = (voucher: 'colleague' | 'companion'): Step => ({
	on: 'vouching',
	press: 'press.continue',
	fill: { voucher }
})
const searches = (
	dateOfBirth: string | Reading = held('dateOfBirth'),
	lastName: string | Reading = held('lastName')
): Step => ({
	on: 'searchByName',
	press: 'press.search',
	fill: { lastName, dateOfBirth }
})
const byNumber = (nhsNumber: string | Reading = held('nhsNumber')): Step => ({
	on: 'searchByNumber',
	press: 'press.search',
	fill: { nhsNumber }
})
const opensOnline: Step = { on: 'record', press: 'press.online' }
const gives: Step = {
	on: 'onlineServices',
	press: 'press.save',
	fill: { access: 'give', services: 'appointments,prescriptions,record' }
}
const prints: readonly Step[] = [
	{ on: 'accessOn', press: 'press.print' },
	{ wait: 'until-something-happens' },
	{ use: { device: 'paper', act: 'read', details: {} } }
]
const handsOver = (handOver: 'patient' | 'counter' | 'email' | 'shred'): Step => ({
	on: 'printed',
	press: 'press.continue',
	fill: { handOver }
})
const found: readonly Step[] = [asked, checks('photo-id'), searches()]
const handsItOver: readonly Step[] = [opensOnline, gives, ...prints, handsOver('patient')]

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'with-passport',
		title: 'Looks at the passport, prints, and hands over',
		scenario: 'patient-with-passport',
		edition: 'as-published',
		steps: [...found, ...handsItOver],
		ends: 'handedOver',
		source: ['NHSL-21', 'NHSL-22', 'NHSL-23', 'NHSL-24', 'NHSL-53']
	},
	{
		id: 'with-passport-now',
		title: 'Reads the guidance on the way, and searches by NHS number',
		scenario: 'patient-with-passport',
		edition: 'current',
		steps: [
			asked,
			checks('photo-id'),
			{ on: 'searchByName', press: 'press.byNumber' },
			byNumber(),
			opensOnline,
			{ on: 'onlineServices', press: 'press.guidance' },
			{ on: 'guidance', press: 'press.back' },
			gives,
			...prints,
			handsOver('patient')
		],
		ends: 'handedOver',
		source: ['NHSL-53', 'L-84']
	},
	{
		id: 'by-name-alone',
		title: 'Searches by last name alone, and tells two patients apart',
		scenario: 'patient-with-passport',
		edition: 'as-published',
		steps: [
			asked,
			checks('photo-id'),
			searches('', 'Penrose'),
			{ on: 'results', press: 'press.open', fill: { patient: 'alex' } },
			...handsItOver
		],
		ends: 'handedOver',
		source: ['NHSL-53']
	},
	{
		id: 'colleague-vouches',
		title: 'Has a nurse vouch who knows the patient',
		scenario: 'patient-without-id',
		edition: 'as-published',
		steps: [asked, checks('vouching'), vouches('colleague'), searches(), ...handsItOver],
		ends: 'handedOver',
		source: ['NHSL-52']
	},
	{
		id: 'nurse-vouches',
		title: 'Finds somebody at the practice who vouches',
		scenario: 'patient-without-id',
		edition: 'as-published',
		steps: [
			asked,
			checks('photo-id'),
			checks('vouching'),
			vouches('companion'),
			{ on: 'vouching', press: 'press.back' },
			checks('vouching'),
			vouches('colleague'),
			searches(),
			...handsItOver
		],
		ends: 'handedOver',
		strays: true,
		source: ['NHSL-52']
	},
	{
		id: 'two-alike',
		title: 'Opens the record of a patient with a similar name',
		scenario: 'patient-with-passport',
		edition: 'as-published',
		steps: [
			asked,
			checks('photo-id'),
			searches('', 'Penrose'),
			{ on: 'results', press: 'press.search' },
			searches('', 'Penrose'),
			{ on: 'results', press: 'press.open', fill: { patient: 'alec' } },
			{ on: 'otherRecord', press: 'press.online' },
			{ on: 'wrongPatient', press: 'press.search' },
			byNumber('9990000050'),
			{ on: 'otherRecord', press: 'press.search' },
			{ on: 'searchByNumber', press: 'press.byName' },
			searches('1965-06-03'),
			{ on: 'otherRecord', press: 'press.search' },
			byNumber(),
			{ on: 'record', press: 'press.search' },
			{ on: 'searchByNumber', press: 'press.byName' },
			searches('', 'Penrose'),
			{ on: 'results', press: 'press.open', fill: { patient: 'alex' } },
			...handsItOver
		],
		ends: 'handedOver',
		strays: true,
		source: ['NHSL-53']
	},
	{
		id: 'mistypes',
		title: 'Mistypes the name, the date and the number',
		scenario: 'patient-with-passport',
		edition: 'as-published',
		steps: [
			asked,
			checks('photo-id'),
			searches(held('dateOfBirth'), 'Penrise'),
			searches('1956-06-30'),
			{ on: 'searchByName', press: 'press.byNumber' },
			byNumber('9990000018'),
			byNumber()
		],
		ends: 'record',
		strays: true,
		source: ['NHSL-53']
	},
	{
		id: 'caller-asked-in',
		title: 'Asks the caller to come in, and hands nothing out',
		scenario: 'caller',
		edition: 'as-published',
		steps: [asked, checks('come-in')],
		ends: 'askedToComeIn',
		source: ['NHSL-52']
	},
	{
		id: 'caller-comes-in',
		title: 'Asks the caller to come in',
		scenario: 'caller',
		edition: 'as-published',
		steps: [asked, checks('photo-id'), checks('questions'), { on: 'unproved', press: 'press.back' }, checks('come-in')],
		ends: 'askedToComeIn',
		strays: true,
		source: ['NHSL-52']
	},
	{
		id: 'caller-gets-it',
		title: 'Reads the details to an unproved caller, and has to cancel them',
		scenario: 'caller',
		edition: 'as-published',
		steps: [
			asked,
			checks('questions'),
			{ on: 'unproved', press: 'press.goOn' },
			searches(),
			...handsItOver,
			{ on: 'handedToStranger', press: 'press.cancel' },
			checks('come-in'),
			{ on: 'askedToComeIn', press: 'press.again' }
		],
		ends: 'request',
		strays: true,
		source: ['NHSL-52']
	},
	{
		id: 'second-thoughts',
		title: 'Shreds the sheet when it is almost too late',
		scenario: 'patient-with-passport',
		edition: 'as-published',
		steps: [
			asked,
			checks('questions'),
			{ on: 'unproved', press: 'press.goOn' },
			searches(),
			...handsItOver.slice(0, -1),
			handsOver('shred'),
			checks('photo-id'),
			searches(),
			...handsItOver
		],
		ends: 'handedOver',
		strays: true,
		source: ['NHSL-52']
	},
	{
		id: 'partner-refused',
		title: 'Sees from the passport that this is not the patient',
		scenario: 'partner',
		edition: 'as-published',
		steps: [asked, checks('photo-id')],
		ends: 'notThePatient',
		source: ['NHSL-52']
	},
	{
		id: 'for-the-partner',
		title: 'Does not give the details to a partner',
		scenario: 'partner',
		edition: 'as-published',
		steps: [
			asked,
			checks('photo-id'),
			{ on: 'notThePatient', press: 'press.again' },
			asked,
			checks('vouching'),
			vouches('colleague')
		],
		ends: 'notThePatient',
		strays: true,
		source: ['NHSL-52']
	},
	{
		id: 'left-on-the-counter',
		title: 'Leaves the sheet at the counter, cancels it, and prints again',
		scenario: 'patient-with-passport',
		edition: 'as-published',
		steps: [
			...found,
			...handsItOver.slice(0, -1),
			handsOver('counter'),
			{ on: 'unsafeHandover', press: 'press.cancel' },
			...prints,
			handsOver('email'),
			{ on: 'unsafeHandover', press: 'press.cancel' },
			...prints,
			handsOver('patient')
		],
		ends: 'handedOver',
		strays: true,
		source: ['NHSL-21']
	},
	{
		id: 'new-key',
		title: 'Prints new details after three weeks',
		scenario: 'key-too-old',
		edition: 'as-published',
		steps: [...found, ...handsItOver],
		ends: 'handedOver',
		source: ['L-81']
	},
	{
		id: 'new-postcode',
		title: 'Copies the new postcode from the letter, then prints',
		scenario: 'moved-house',
		edition: 'as-published',
		steps: [
			...found,
			{ on: 'record', press: 'press.changePostcode' },
			{ on: 'changePostcode', press: 'press.save', fill: { postcode: held('newPostcode') } },
			...handsItOver
		],
		ends: 'handedOver',
		source: ['NHSL-33']
	},
	{
		id: 'moved-house',
		title: 'Enters the new postcode before printing',
		scenario: 'moved-house',
		edition: 'as-published',
		steps: [
			...found,
			{ on: 'record', press: 'press.changePostcode' },
			{ on: 'changePostcode', press: 'press.back' },
			{ on: 'record', press: 'press.changePostcode' },
			{ on: 'changePostcode', press: 'press.save', fill: { postcode: 'ZZ99 3ZC' } },
			{ on: 'changePostcode', press: 'press.save', fill: { postcode: 'ZZ99 3CZ' } },
			...handsItOver
		],
		ends: 'handedOver',
		strays: true,
		source: ['NHSL-33']
	},
	{
		id: 'left-the-practice',
		title: 'Learns that the patient has left',
		scenario: 'left-the-practice',
		edition: 'as-published',
		steps: [...found, opensOnline],
		ends: 'notRegisteredHere',
		source: ['L-80']
	},
	{
		id: 'microtest',
		title: 'Tells a patient of a Microtest practice how it works there',
		scenario: 'microtest',
		edition: 'as-published',
		steps: [
			...found,
			opensOnline,
			{ on: 'onlineServices', press: 'press.guidance' },
			{ on: 'guidance', press: 'press.back' },
			gives
		],
		ends: 'microtest',
		source: ['NHSL-3', 'NHSL-4']
	},
	{
		id: 'no-access',
		title: 'Decides against online access, then for it',
		scenario: 'patient-with-passport',
		edition: 'as-published',
		steps: [
			...found,
			opensOnline,
			{ on: 'onlineServices', press: 'press.save', fill: { access: 'none' } },
			{ on: 'noAccess', press: 'press.back' },
			gives,
			{ on: 'accessOn', press: 'press.back' },
			{ on: 'onlineServices', press: 'press.save', fill: { access: 'none' } }
		],
		ends: 'noAccess',
		strays: true
	}
]
