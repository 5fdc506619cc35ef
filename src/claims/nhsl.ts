import type { ClaimSource } from './claim.ts'

export const source = {
	prefix: 'NHSL',
	title: 'Getting started with NHS login: the patient journey',
	address: 'none given: a guide for health and care staff on digital.nhs.uk',
	date: '21 January 2020',
	publisher: 'NHS Digital',
	claims: [
		{
			id: 'NHSL-1',
			says: 'The guide is written for health and care staff who help patients, as a video and as steps to read',
			kind: 'screen'
		},
		{ id: 'NHSL-2', says: 'The guide carries a link "Skip to main content"', kind: 'label' },
		{
			id: 'NHSL-3',
			says: 'Where the GP record is involved, patients of practices that use Microtest find NHS login working differently',
			kind: 'branch'
		},
		{ id: 'NHSL-4', says: 'Guidance of its own exists for Microtest practices', kind: 'branch' },
		{
			id: 'NHSL-5',
			says: 'An NHS login can be created from whichever health and care website or app has the NHS login button',
			kind: 'rule'
		},
		{ id: 'NHSL-6', says: 'Proving who you are is needed once, for all the services together', kind: 'rule' },
		{ id: 'NHSL-7', says: 'Behind the button, the first thing wanted is an email address', kind: 'field' },
		{ id: 'NHSL-8', says: 'A password is chosen', kind: 'field' },
		{ id: 'NHSL-9', says: 'The terms and conditions of NHS login have to be accepted', kind: 'rule' },
		{ id: 'NHSL-10', says: 'What comes next is an email with a link in it', kind: 'rule' },
		{ id: 'NHSL-11', says: 'The email address is confirmed by that link, and there is no way around it', kind: 'rule' },
		{ id: 'NHSL-12', says: 'The link leads to a page which says that there is an NHS login now', kind: 'screen' },
		{ id: 'NHSL-13', says: 'From there, the patient goes back to the website or app by themselves', kind: 'screen' },
		{ id: 'NHSL-14', says: 'Back there, email address and password of the NHS login are entered', kind: 'field' },
		{ id: 'NHSL-15', says: 'A mobile number is asked for at this point, and no sooner', kind: 'field' },
		{ id: 'NHSL-16', says: 'That phone gets a text message with a security code of six digits', kind: 'rule' },
		{ id: 'NHSL-17', says: 'The code is entered, and continue is pressed', kind: 'label' },
		{
			id: 'NHSL-18',
			says: 'Health information stays closed until the patient has confirmed their identity, which comes next',
			kind: 'screen'
		},
		{
			id: 'NHSL-19',
			says: 'One way uses the registration details for the online services of the GP practice',
			kind: 'branch'
		},
		{ id: 'NHSL-20', says: 'The other way is a picture of an ID and a short video', kind: 'branch' },
		{ id: 'NHSL-21', says: 'Whoever signs up for the online services of a practice gets three details', kind: 'rule' },
		{ id: 'NHSL-22', says: 'The first detail is the "Linkage Key", also known as "Passphrase"', kind: 'field' },
		{
			id: 'NHSL-23',
			says: 'The second detail is the "ODS Code", also known as "Organisation Code" or "Practice ID"',
			kind: 'field'
		},
		{ id: 'NHSL-24', says: 'The third detail is the "Account ID"', kind: 'field' },
		{ id: 'NHSL-25', says: 'No person checks these details: the IT system of the practice is asked', kind: 'rule' },
		{ id: 'NHSL-26', says: 'Name and date of birth are part of the same check', kind: 'field' },
		{
			id: 'NHSL-27',
			says: 'While it runs, the NHS login is tied to the NHS number and the health information of the patient',
			kind: 'rule'
		},
		{ id: 'NHSL-28', says: 'The way by picture begins with photographing the ID and sending that in', kind: 'screen' },
		{ id: 'NHSL-29', says: 'A short video shows the face of the patient', kind: 'screen' },
		{ id: 'NHSL-30', says: 'In it, 4 numbers drawn by chance are spoken', kind: 'rule' },
		{ id: 'NHSL-31', says: 'The date of birth is entered', kind: 'field' },
		{ id: 'NHSL-32', says: 'The NHS number is entered by those who know theirs', kind: 'field' },
		{
			id: 'NHSL-33',
			says: 'Everybody else gives their name and the home postcode that their practice has for them',
			kind: 'field'
		},
		{ id: 'NHSL-34', says: 'A passport is accepted', kind: 'rule' },
		{ id: 'NHSL-35', says: 'A UK driving licence is accepted, also a provisional one', kind: 'rule' },
		{ id: 'NHSL-36', says: 'A European driving licence is accepted if it is a full one', kind: 'rule' },
		{ id: 'NHSL-37', says: 'A national identity card from Europe is accepted', kind: 'rule' },
		{ id: 'NHSL-38', says: 'Before anything is sent in, it is explained how to do it', kind: 'screen' },
		{ id: 'NHSL-39', says: 'What will be sent in can be looked over beforehand', kind: 'screen' },
		{ id: 'NHSL-40', says: 'What was sent in is checked with care', kind: 'rule' },
		{ id: 'NHSL-41', says: 'Two hours are the time that this should take at most', kind: 'time' },
		{ id: 'NHSL-42', says: 'From 9 pm to 9 am, what comes in may have to wait longer', kind: 'time' },
		{ id: 'NHSL-43', says: 'An email tells whether the check went well', kind: 'rule' },
		{
			id: 'NHSL-44',
			says: 'A finished NHS login works at every website and app with the NHS login button',
			kind: 'rule'
		},
		{ id: 'NHSL-45', says: 'Email address, password and a texted security code go on being the way in', kind: 'rule' },
		{ id: 'NHSL-46', says: 'Being "remembered" on a device is offered as a choice', kind: 'branch' },
		{
			id: 'NHSL-47',
			says: 'That choice comes up at the first login to a website or app once the NHS login is set up',
			kind: 'rule'
		},
		{
			id: 'NHSL-48',
			says: 'On a remembered device "username and password" are enough, and no security code is asked for',
			kind: 'rule'
		},
		{ id: 'NHSL-49', says: 'In the NHS App, biometric data may be a way in for some', kind: 'branch' },
		{ id: 'NHSL-50', says: 'A fingerprint is one kind of biometric data', kind: 'branch' },
		{ id: 'NHSL-51', says: 'Facial recognition is the other kind', kind: 'branch' },
		{ id: 'NHSL-52', says: 'Staff of GP practices can expect to be asked for help with NHS login', kind: 'note' },
		{
			id: 'NHSL-53',
			says: 'How to hand out registration details from the clinical system is in the NHS login guidance for GP practices',
			kind: 'address'
		},
		{ id: 'NHSL-54', says: 'The guide was changed last on 21 January 2020, at 8:36 am', kind: 'time' }
	],
	derived: [
		{
			id: 'NHSL-D1',
			says: 'As long as the email address is not confirmed, nobody asks for a phone number',
			kind: 'rule'
		},
		{
			id: 'NHSL-D2',
			says: 'As long as email address and phone are not both confirmed, identity is not checked',
			kind: 'rule'
		},
		{
			id: 'NHSL-D3',
			says: 'Left open: what a password needs, how long a code or a link lives, how many tries there are',
			kind: 'rule'
		},
		{
			id: 'NHSL-D4',
			says: 'Not mentioned: landlines, codes by email, passkeys, face scans, what to do about a forgotten password',
			kind: 'branch'
		},
		{
			id: 'NHSL-D5',
			says: 'The steps are those of a patient, while the reader is a member of staff who helps',
			kind: 'note'
		},
		{
			id: 'NHSL-D6',
			says: 'The account is with NHS login and not with the website it was begun from',
			kind: 'rule'
		}
	],
	notSimulated: [
		{
			id: 'NHSL-1',
			reason: 'It names the guide around the steps, which is not a page that a person with an NHS login passes through.'
		},
		{
			id: 'NHSL-2',
			reason: 'The link belongs to the website of the guide and leads from none of its steps to another.'
		},
		{
			id: 'NHSL-54',
			reason: 'It dates the guide. The date is told with each edition; there is nothing to do at it.'
		}
	]
} as const satisfies ClaimSource
