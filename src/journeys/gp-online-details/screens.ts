import { asPublished, current } from '../../kit/editions.ts'
import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'

const desk = { skin: 'practice-system', address: 'simulated: practice system', breadcrumb: ['Reception'] } as const
const file = { ...desk, breadcrumb: ['Reception', 'Patient'] } as const
const online = { ...desk, breadcrumb: ['Reception', 'Patient', 'Online services'] } as const

const asks = (is: string) => ({ reading: 'account.gp-practice.holds.asks', is }) as const

const toSearch = { label: 'Back to search', press: 'press.search', look: 'link', leavesForm: true } as const

const fullName = '{account.gp-practice.holds.firstName} {account.gp-practice.holds.lastName}'
const detailRows = [
	{ key: 'Linkage Key', value: '{account.gp-practice.holds.linkageKey}' },
	{ key: 'ODS Code', value: '{account.gp-practice.holds.odsCode}' },
	{ key: 'Account ID', value: '{account.gp-practice.holds.accountId}' }
] as const

export const screens = {
	request: {
		...desk,
		title: 'Somebody asks for online access',
		body: [
			{
				kind: 'paragraph',
				text: 'A person at the desk says: “I am Alex Penrose. I want to use NHS login, and it asks me for a Linkage Key.” They hold out a passport.',
				when: asks('in-person')
			},
			{
				kind: 'paragraph',
				text: 'A person at the desk says: “I am Alex Penrose. My Linkage Key does not work any more: I left it lying for three weeks.” They hold out a passport.',
				when: asks('in-person-again')
			},
			{
				kind: 'paragraph',
				text: 'A person at the desk says: “I am Alex Penrose, and I have no photo ID at all.” A friend has come along. Your colleague, Nurse Adeyemi, greets them by name.',
				when: asks('no-id')
			},
			{
				kind: 'paragraph',
				text: 'A caller on the phone says: “I am Alex Penrose. Can you read me the three details? I am in a hurry.”',
				when: asks('phone')
			},
			{
				kind: 'paragraph',
				text: 'A person at the desk says: “I am here for Alex Penrose, we live together. Can I take the details home?” They hold out their own passport.',
				when: asks('relative')
			},
			{
				kind: 'summary',
				rows: [
					{ key: 'Patient named', value: fullName },
					{ key: 'Date of birth given', value: '{account.gp-practice.holds.birthday}' },
					{ key: 'NHS number given', value: '999 000 0042' }
				]
			}
		],
		buttons: [{ label: 'Check who is asking', press: 'press.check' }],
		about: [
			'The source says that practice staff give the three details, and points to other guidance for how. The steps of this journey follow what is usual, and are our assumption where no source is named.'
		]
	},
	checkIdentity: {
		...desk,
		title: 'Make sure who is asking',
		body: [
			{
				kind: 'paragraph',
				text: 'With these three details somebody can read a whole health record. They are for the patient alone.'
			}
		],
		fields: [
			{
				kind: 'radios',
				name: 'check',
				label: 'How do you make sure?',
				missing: 'Select how you make sure who is asking',
				options: [
					{ value: 'questions', label: 'Ask for the date of birth and the address' },
					{ value: 'come-in', label: 'Ask them to come in with photo ID' },
					{ value: 'photo-id', label: 'Look at photo ID and compare the face' },
					{ value: 'vouching', label: 'Have somebody vouch for them' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }]
	},
	vouching: {
		...desk,
		title: 'Who vouches for the patient?',
		fields: [
			{
				kind: 'radios',
				name: 'voucher',
				label: 'Who says that this is Alex Penrose?',
				missing: 'Select who vouches',
				options: [
					{ value: 'colleague', label: 'Nurse Adeyemi, who has known the patient for years' },
					{ value: 'companion', label: 'The person who has come along' }
				]
			}
		],
		buttons: [
			{ label: 'Continue', press: 'press.continue' },
			{ label: 'Choose another check', press: 'press.back', look: 'link', leavesForm: true }
		],
		about: [
			'That a trained member of staff who knows the patient can vouch is common in practices. The names are made up.'
		]
	},
	unproved: {
		...desk,
		title: 'You still do not know who is asking',
		body: [
			{
				kind: 'paragraph',
				text: 'They answer readily. But a date of birth and an address are known to family, neighbours and anybody who has seen a letter.'
			},
			{ kind: 'warning', text: 'Nothing here stops you from going on. It is up to you.' }
		],
		buttons: [
			{ label: 'Check properly after all', press: 'press.back' },
			{ label: 'Go on without proof', press: 'press.goOn', look: 'link', leavesForm: true }
		]
	},
	askedToComeIn: {
		...desk,
		title: 'You have asked them to come in',
		body: [
			{
				kind: 'panel',
				title: 'Nothing has been handed out',
				text: 'They come in with photo ID when they can. Until then the record stays closed to everybody else.'
			},
			{
				kind: 'inset',
				text: 'A patient who cannot come in can prove who they are in NHS login by themselves, with photo ID and a short video.'
			}
		],
		buttons: [{ label: 'Next person, please', press: 'press.again', look: 'link', leavesForm: true }]
	},
	notThePatient: {
		...desk,
		title: 'This is not the patient',
		body: [
			{
				kind: 'paragraph',
				text: 'You may well know who they are. The details still belong to Alex Penrose, who has to ask for them and to take them.'
			},
			{
				kind: 'inset',
				text: 'Somebody who looks after another person’s care can ask for access of their own, with the patient’s consent.'
			}
		],
		buttons: [{ label: 'Next person, please', press: 'press.again', look: 'link', leavesForm: true }]
	},
	searchByName: {
		...desk,
		title: 'Find a patient by name',
		fields: [
			{ kind: 'text', name: 'lastName', label: 'Last name', width: 20, missing: 'Enter a last name' },
			{
				kind: 'date',
				name: 'dateOfBirth',
				label: 'Date of birth',
				hint: 'Without it you may get several patients',
				optional: true,
				autocomplete: 'off'
			}
		],
		buttons: [
			{ label: 'Search', press: 'press.search' },
			{ label: 'Search by NHS number', press: 'press.byNumber', look: 'secondary', leavesForm: true }
		]
	},
	searchByNumber: {
		...desk,
		title: 'Find a patient by NHS number',
		fields: [
			{
				kind: 'nhsNumber',
				name: 'nhsNumber',
				label: 'NHS number',
				missing: 'Enter an NHS number',
				autocomplete: 'off'
			}
		],
		buttons: [
			{ label: 'Search', press: 'press.search' },
			{ label: 'Search by name', press: 'press.byName', look: 'secondary', leavesForm: true }
		]
	},
	results: {
		...desk,
		title: '2 patients with that name',
		body: [
			{
				kind: 'summary',
				rows: [
					{ key: 'PENROSE, Alec', value: 'Born 3 June 1965 · 999 000 0050 · ZZ99 3WZ' },
					{
						key: 'PENROSE, Alex',
						value: 'Born {account.gp-practice.holds.birthday} · 999 000 0042 · {account.gp-practice.holds.postcode}'
					}
				]
			}
		],
		fields: [
			{
				kind: 'radios',
				name: 'patient',
				label: 'Open the record of',
				missing: 'Select a patient',
				options: [
					{ value: 'alec', label: 'PENROSE, Alec, 999 000 0050' },
					{ value: 'alex', label: 'PENROSE, Alex, 999 000 0042' }
				]
			}
		],
		buttons: [{ label: 'Open', press: 'press.open' }, toSearch],
		about: ['Two names that look alike and two dates that look alike: the NHS number tells them apart.']
	},
	record: {
		...file,
		title: 'PENROSE, Alex',
		body: [
			{
				kind: 'summary',
				rows: [
					{ key: 'Name', value: fullName },
					{ key: 'Date of birth', value: '{account.gp-practice.holds.birthday}' },
					{ key: 'NHS number', value: '999 000 0042' },
					{ key: 'Postcode', value: '{account.gp-practice.holds.postcode}' },
					{ key: 'Registration', value: '{account.gp-practice.holds.registration}' },
					{ key: 'Clinical system', value: '{account.gp-practice.holds.supplier}' }
				]
			},
			{
				kind: 'inset',
				text: 'Note on the file: “Has moved. New postcode to be entered.”',
				when: { reading: 'account.gp-practice.holds.addressNote', is: 'moved' }
			}
		],
		buttons: [
			{ label: 'Online services', press: 'press.online' },
			{ label: 'Change postcode', press: 'press.changePostcode', look: 'secondary', leavesForm: true },
			toSearch
		],
		about: [
			'Name, date of birth and postcode have to be right here: NHS login compares what the patient enters with what the record holds.'
		]
	},
	otherRecord: {
		...file,
		title: 'PENROSE, Alec',
		body: [
			{
				kind: 'summary',
				rows: [
					{ key: 'Name', value: 'Alec Penrose' },
					{ key: 'Date of birth', value: '3 June 1965' },
					{ key: 'NHS number', value: '999 000 0050' },
					{ key: 'Postcode', value: 'ZZ99 3WZ' },
					{ key: 'Registration', value: 'active' }
				]
			}
		],
		buttons: [{ label: 'Online services', press: 'press.online' }, toSearch]
	},
	wrongPatient: {
		...file,
		title: 'That is somebody else’s record',
		body: [
			{
				kind: 'paragraph',
				text: 'Alec Penrose, born 3 June 1965, has not asked for anything. Printed details from this record would let one patient read about another.'
			},
			{
				kind: 'inset',
				text: 'Compare name, date of birth and NHS number before you change anything. Nothing has been printed.'
			}
		],
		buttons: [{ label: 'Back to search', press: 'press.search' }],
		about: ['A real system does not stop you here. This page is the colleague who looks over your shoulder.']
	},
	changePostcode: {
		...file,
		title: 'Change the postcode',
		body: [{ kind: 'paragraph', text: 'The patient shows you a letter to their new address: ZZ99 3CZ.' }],
		fields: [{ kind: 'text', name: 'postcode', label: 'New postcode', width: 10, missing: 'Enter the new postcode' }],
		buttons: [
			{ label: 'Save', press: 'press.save' },
			{ label: 'Cancel', press: 'press.back', look: 'link', leavesForm: true }
		]
	},
	notRegisteredHere: {
		...file,
		title: 'This patient has left the practice',
		body: [
			{
				kind: 'paragraph',
				text: 'Details from a record that is not active do not work in NHS login. The practice where the patient is registered now can give them new ones.'
			}
		],
		buttons: [{ label: 'Next person, please', press: 'press.again', look: 'link', leavesForm: true }]
	},
	onlineServices: {
		...online,
		title: 'Online services for PENROSE, Alex',
		fields: [
			{
				kind: 'radios',
				name: 'access',
				label: 'Give this patient online access?',
				missing: 'Select whether to give online access',
				options: [
					{ value: 'give', label: 'Give online access' },
					{ value: 'none', label: 'Do not give online access' }
				]
			},
			{
				kind: 'checkboxes',
				name: 'services',
				label: 'Services',
				missing: 'Select at least one service',
				when: { field: 'access', is: 'give' },
				options: [
					{ value: 'appointments', label: 'Appointments' },
					{ value: 'prescriptions', label: 'Repeat prescriptions' },
					{ value: 'record', label: 'Health record' }
				]
			}
		],
		buttons: [
			{ label: 'Save', press: 'press.save' },
			{
				label: 'See GP practice NHS login guidance',
				press: 'press.guidance',
				look: 'link',
				leavesForm: true
			}
		],
		about: ['Each clinical system has its own words and places for this. These are none of theirs.']
	},
	guidance: {
		...online,
		title: 'GP practice NHS login guidance',
		body: [
			{
				kind: 'list',
				items: [
					'Patients may need your help: with NHS login itself, or with the details only you can give.',
					'The three details are the Linkage Key, the ODS Code and the Account ID.',
					'Patients may ask for a Passphrase, an Organisation Code or a Practice ID: these are other names.',
					'Where you print them depends on your clinical system. Look at its own steps.'
				]
			},
			{
				kind: 'inset',
				text: 'Practices that use Microtest have specific guidance: NHS login works differently for their patients.',
				when: asPublished
			},
			{
				kind: 'inset',
				text: 'Details are for practices in England. For patients of 15 or under your practice may have to make them. Some patients say Surgery ID for the ODS Code.',
				when: current
			}
		],
		buttons: [{ label: 'Back', press: 'press.back', look: 'link', leavesForm: true }],
		about: [
			'The source links to this guidance, which is not part of it. These lines put together what it says elsewhere.'
		]
	},
	noAccess: {
		...online,
		title: 'No online access has been given',
		body: [
			{
				kind: 'paragraph',
				text: 'Note the reason on the file and tell the patient. They can still prove who they are in NHS login with photo ID.'
			}
		],
		buttons: [{ label: 'Change that', press: 'press.back', look: 'link', leavesForm: true }]
	},
	microtest: {
		...online,
		title: 'Your practice uses Microtest',
		body: [
			{
				kind: 'paragraph',
				text: 'NHS login works differently in services that connect to the GP record, for patients of practices with this system. The usual three details do not take a patient there.'
			},
			{
				kind: 'list',
				items: [
					'Read the specific guidance for Microtest practices first.',
					'The patient can prove who they are with photo ID and a short video.',
					'Tell them which of your online services they can use, and how.'
				]
			}
		],
		buttons: [{ label: 'Next person, please', press: 'press.again', look: 'link', leavesForm: true }],
		about: [
			'Historic: Microtest is not among the systems listed today, so this is there in the 2020 edition only.',
			'That it works differently is all the source says. What to tell the patient is our assumption.'
		]
	},
	accessOn: {
		...online,
		title: 'Online access is on for PENROSE, Alex',
		body: [
			{
				kind: 'paragraph',
				text: 'Print the registration details for the patient. Earlier ones stop working as soon as you do.'
			}
		],
		buttons: [
			{ label: 'Print registration details', press: 'press.print' },
			{ label: 'Change the services', press: 'press.back', look: 'link', leavesForm: true }
		]
	},
	printed: {
		...online,
		title: 'The sheet is in the printer',
		body: [
			{ kind: 'summary', rows: detailRows },
			{ kind: 'paragraph', text: 'It’s with your papers. Whoever holds it can use it once, for 2 weeks.' }
		],
		fields: [
			{
				kind: 'radios',
				name: 'handOver',
				label: 'What do you do with the sheet?',
				missing: 'Select what you do with the sheet',
				options: [
					{ value: 'patient', label: 'Give it to the person who asked for it' },
					{ value: 'counter', label: 'Leave it at the counter to be picked up' },
					{ value: 'email', label: 'Send a photo of it by email' },
					{ value: 'shred', label: 'Shred it, and check who is asking first' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }],
		about: [
			'The two weeks come from guidance on the NHS App for practices.',
			'This is the very sheet that a patient uses in the journey ‘Prove who you are for NHS login’.'
		]
	},
	unsafeHandover: {
		...online,
		title: 'Anybody could have these details now',
		body: [
			{
				kind: 'paragraph',
				text: 'A sheet on the counter can be taken, an email can be read by others. The first who uses the details gets the record, and the patient finds them used up.'
			},
			{ kind: 'inset', text: 'Cancel them at once, tell your manager, and print new ones when the patient is there.' }
		],
		buttons: [{ label: 'Cancel these details', press: 'press.cancel' }]
	},
	handedToStranger: {
		...online,
		title: 'You gave the details to somebody unproved',
		body: [
			{
				kind: 'warning',
				text: 'You never knew who was asking. Whoever it was can now read the record of Alex Penrose as if it were theirs.'
			},
			{
				kind: 'paragraph',
				text: 'In real life: cancel the details, tell your manager and the person for data protection at once, and tell the patient.'
			}
		],
		buttons: [{ label: 'Cancel these details', press: 'press.cancel' }]
	},
	handedOver: {
		...online,
		title: 'The patient has the three details',
		body: [
			{ kind: 'panel', title: 'Done', text: 'Online access is on, and the sheet is in the patient’s own hands.' },
			{ kind: 'paragraph', text: 'What to tell the patient:' },
			{
				kind: 'list',
				items: [
					'Choose the registration details of the GP practice when NHS login asks who you are.',
					'Enter your name and date of birth as we have them on the record.',
					'Do it within 2 weeks. The details work once, and are for nobody else.',
					'If they do not work, come back: we print new ones.'
				]
			}
		],
		buttons: []
	}
} as const satisfies Screens

export const messages = {
	notOnThePhone: 'You cannot see who is on the phone. Choose another check',
	noPhotoId: 'They have no photo ID with them. Choose another check',
	companionCannot: 'You do not know the companion either. Somebody who works here has to vouch',
	noneFound: 'No patient of this practice fits. Check what you have entered',
	postcodeDiffers: 'That is not the postcode on the letter. Enter it as it stands there'
} as const satisfies Messages

export const posts = {
	practiceLetter: {
		kind: 'letter',
		from: 'Rowan Street Surgery',
		title: 'Your registration details for online services',
		paragraphs: [
			`For ${fullName} (training simulator).`,
			'The Linkage Key could be called a Passphrase. The ODS Code could be called an Organisation Code or Practice ID.',
			'Use these details by {period.gp-linkage-key.until}. They work once. Show them to nobody else.'
		],
		rows: detailRows
	}
} as const satisfies Posts
