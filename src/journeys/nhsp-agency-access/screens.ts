import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'

const guide = { skin: 'nhsp-site', address: 'simulated: quick guide for agencies' } as const
const thread = { skin: 'support-desk', address: 'simulated: your request to the NHSP Agency Support Team' } as const

const back = { label: 'Back to the guide', press: 'press.guide', look: 'link', leavesForm: true } as const
const writeAgain = { label: 'Have it written again', press: 'press.writeAgain' } as const

const theRequest = {
	kind: 'summary',
	rows: [
		{ key: 'For', value: '{person.fullName}' },
		{ key: 'Access', value: '{account.nhsp-agency.holds.accessName}' }
	]
} as const

const ruleOfTheEmail = 'The email has to hold your full name and your work email address.'

export const screens = {
	guide: {
		...guide,
		title: 'Quick Guide for Requesting Logins and Passwords',
		body: [
			{
				kind: 'paragraph',
				text: 'NHS Professionals has several systems for agencies. Each does something else, and each is asked for in its own way. Your inbox says what your work will be.'
			},
			{
				kind: 'list',
				items: [
					'NHSP:Online, with two levels of access',
					'NHSP:Connect',
					'247 Time',
					'the NHSP Agency Support Team, if you have a question'
				]
			},
			{ kind: 'address', text: 'www.nhsprofessionals.nhs.uk' }
		],
		buttons: [
			{
				label: 'Go back to your request',
				press: 'press.resume',
				when: { reading: 'account.nhsp-agency.holds.stage', is: 'writing' }
			},
			{ label: 'Request a login', press: 'press.request', look: 'secondary' },
			{ label: 'NHSP:Online', press: 'press.online', look: 'link' },
			{ label: 'NHSP:Connect', press: 'press.connect', look: 'link' },
			{ label: '247 Time', press: 'press.time', look: 'link' },
			{ label: 'NHSP Agency Support Team', press: 'press.team', look: 'link' }
		],
		about: [
			'The source is a PDF of two pages. That it is read as pages of a website is ours.',
			'Bank members register for NHSP:Online by themselves, with a code. People at an agency get the same product in another way: somebody has to write for them.'
		]
	},
	online: {
		...guide,
		title: 'NHSP:Online: two levels of access',
		body: [
			{ kind: 'heading', text: 'Agency User (AU)' },
			{
				kind: 'list',
				items: [
					'view requests',
					'add and edit profiles',
					'view timesheet status',
					'view backing and booking status reports'
				]
			},
			{
				kind: 'inset',
				text: `A Manager writes to agencies@nhsprofessionals.nhs.uk on your behalf. ${ruleOfTheEmail}`
			},
			{ kind: 'heading', text: 'Agency Rate Administrator (ARA)' },
			{
				kind: 'list',
				items: ['view and add rate cards', 'view and add self-bill agreements', 'view invoices']
			},
			{
				kind: 'inset',
				text: `A Director or Senior Manager of your own organisation writes to agencies@nhsprofessionals.nhs.uk on your behalf. ${ruleOfTheEmail}`
			}
		],
		buttons: [back],
		about: ['The source writes the name both ‘NHSP:Online’ and ‘NHSP Online’.']
	},
	connect: {
		...guide,
		title: 'NHSP:Connect',
		body: [
			{ kind: 'list', items: ['view bookings/jobs', 'upload timesheets to claim'] },
			{
				kind: 'inset',
				text: `A manager writes to agencies@nhsprofessionals.nhs.uk on your behalf. ${ruleOfTheEmail}`
			}
		],
		buttons: [back]
	},
	time: {
		...guide,
		title: '247 Time',
		body: [
			{
				kind: 'paragraph',
				text: 'Nobody writes an email for the 247Time platform. Its own 247 Time Support page shows on screen how a login is asked for.'
			},
			{ kind: 'address', text: 'www.247timesupport.co.uk' },
			{
				kind: 'warning',
				text: 'This part of the guide is history. 247 Time changed hands in December 2018 and is called Allocate StaffDirect (formerly 247Time) since.',
				when: { reading: 'edition', is: 'current' }
			}
		],
		buttons: [back],
		about: [
			'Historic: Allocate bought 247 Time in December 2018. The guide still gives the old support page.',
			'The source writes the name both ‘247 Time’ and ‘247Time’.'
		]
	},
	team: {
		...guide,
		title: 'NHSP Agency Support Team',
		body: [
			{ kind: 'paragraph', text: 'The team is there for agencies, and for whatever concerns only them.' },
			{ kind: 'list', items: ['queries about the NHSP portal', 'retrospective bookings', 'invoicing queries'] },
			{
				kind: 'summary',
				rows: [
					{ key: 'Email', value: 'agencies@nhsprofessionals.nhs.uk' },
					{ key: 'Tel, as the guide prints it', value: '0333 0143626' },
					{ key: 'Opening times', value: 'Monday – Friday 8am-6pm' }
				]
			},
			{
				kind: 'details',
				summary: 'Is it safe to use that address here?',
				text: 'Yes. No email leaves this simulator. If you would rather type no real address, agencies@nhsp.example stands for it.'
			}
		],
		buttons: [back],
		about: ['The number is that of a real line. It is shown as the source prints it, and nothing here can call it.']
	},
	whatFor: {
		...guide,
		title: 'What does your work need?',
		fields: [
			{
				kind: 'radios',
				name: 'job',
				label: 'What have you been asked to do?',
				hint: 'The email in your inbox says it.',
				missing: 'Select what you have been asked to do',
				options: [
					{ value: 'profiles', label: 'Add and edit profiles' },
					{ value: 'uploads', label: 'Upload timesheets to claim' },
					{ value: 'rateCards', label: 'View and add rate cards' },
					{ value: 'selfBill', label: 'View and add self-bill agreements' },
					{ value: 'reports', label: 'View backing and booking status reports' },
					{ value: 'bookings', label: 'View bookings/jobs' },
					{ value: 'invoices', label: 'View invoices' },
					{ value: 'requests', label: 'View requests' },
					{ value: 'timesheetStatus', label: 'View timesheet status' },
					{ value: 'time', label: 'Work with the 247Time platform' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }, back],
		about: [
			'The guide asks nothing. This question and the next two are ours: they rehearse what a reader has to decide.'
		]
	},
	whichAccess: {
		...guide,
		title: 'Which access is that?',
		fields: [
			{
				kind: 'radios',
				name: 'access',
				label: 'Which access lets you {account.nhsp-agency.holds.task}?',
				missing: 'Select an access',
				options: [
					{ value: '247', label: '247 Time' },
					{ value: 'ara', label: 'Agency Rate Administrator (ARA)', hint: 'NHSP:Online' },
					{ value: 'au', label: 'Agency User (AU)', hint: 'NHSP:Online' },
					{ value: 'connect', label: 'NHSP:Connect' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }, back],
		about: ['Timesheets occur twice: their status is looked at as Agency User, to upload them takes NHSP:Connect.']
	},
	whoAsks: {
		...guide,
		title: 'Who has to ask for it?',
		body: [{ kind: 'paragraph', text: 'You need this access: {account.nhsp-agency.holds.accessName}.' }],
		fields: [
			{
				kind: 'radios',
				name: 'who',
				label: 'Who writes the email?',
				missing: 'Select who writes the email',
				options: [
					{ value: 'you', label: 'You, from your own mailbox' },
					{ value: 'manager', label: 'A manager, on your behalf' },
					{ value: 'director', label: 'A Director or Senior Manager, on your behalf' },
					{ value: 'register', label: 'Nobody: you register yourself with a code' },
					{ value: 'page', label: 'Nobody: a support page shows how to ask' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }, back],
		about: [
			'The source asks for ‘a Manager’, ‘a Director or Senior Manager’ and ‘a manager’, one for each access. It gives no reason for the difference.',
			'The fourth answer is how bank members get into NHSP:Online. It does not work for people at an agency.'
		]
	},
	write: {
		...thread,
		title: 'A new request',
		body: [
			{
				kind: 'warning',
				text: 'Your email has come back: nobody has a mailbox at {mail.to}. The guide gives the address of the team.',
				when: { reading: 'account.nhsp-agency.holds.answer', is: 'undelivered' }
			},
			{
				kind: 'inset',
				text: 'The last request was refused. Their email says what was wrong with it: put that right, and leave the rest as it was.',
				when: { reading: 'account.nhsp-agency.holds.answer', is: 'refused' }
			},
			theRequest,
			{
				kind: 'paragraph',
				text: 'Nothing has been sent yet. Use ‘Write an email’ on your desk: choose from whose mailbox it goes, who gets it, and what it says.'
			},
			{
				kind: 'details',
				summary: 'Why can you write from somebody else’s mailbox?',
				text: 'Only here. At work you would ask that person to write, and give them the words. Nobody signs in to a mailbox that is not theirs.'
			}
		],
		buttons: [{ label: 'Read the guide again', press: 'press.guide', look: 'secondary' }],
		about: [
			'The email must hold the full name and the work email address of the person who needs the access. That it must name the access follows from there being three, asked for at one address.',
			'A Director or Senior Manager is taken for a manager too, where a manager is enough. The source does not say so.',
			'The address agencies@nhsp.example is accepted as well: it stands for the real one.'
		]
	},
	waiting: {
		...thread,
		title: 'Your request has been sent',
		body: [
			theRequest,
			{
				kind: 'paragraph',
				text: 'It lies in the mailbox of the NHSP Agency Support Team. Their answer comes by email.'
			},
			{
				kind: 'inset',
				text: 'Somebody is there Monday – Friday 8am-6pm. What arrives after hours is read when they open again.'
			}
		],
		buttons: [],
		about: [
			'How long an answer takes is not published. Two working hours is our assumption; the opening hours are those of the guide.',
			'That the answer goes to the person who needs the access, and not to the person who wrote, is our assumption too.'
		]
	},
	answered: {
		...thread,
		title: 'They should have answered by now',
		body: [theRequest, { kind: 'paragraph', text: 'Look in your mail, and read what they write.' }],
		fields: [
			{
				kind: 'radios',
				name: 'says',
				label: 'What does their email say?',
				missing: 'Select what their email says',
				options: [
					{ value: 'granted', label: 'The access is being enabled' },
					{ value: 'refused', label: 'Something about the request has to be put right' },
					{ value: 'none', label: 'There is no email from them' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }]
	},
	noAnswer: {
		...thread,
		title: 'No answer in your inbox',
		body: [
			{
				kind: 'list',
				items: [
					'Look in junk as well: post from people you have never written with often lands there.',
					'Give it a few minutes more.',
					'If nothing comes, have the email written once more.'
				]
			},
			{ kind: 'inset', text: 'The team can also be asked Monday – Friday 8am-6pm. The guide has their details.' }
		],
		buttons: [
			{ label: 'Look again', press: 'press.lookAgain' },
			{ ...writeAgain, look: 'secondary' }
		],
		about: ['What to do when no answer comes is not in the source.']
	},
	refused: {
		...thread,
		title: 'The request has to be put right',
		body: [
			theRequest,
			{
				kind: 'inset',
				text: 'The wrong person wrote. For this access it has to be {account.nhsp-agency.holds.approver}.',
				when: { reading: 'account.nhsp-agency.holds.reason', is: 'person' }
			},
			{
				kind: 'inset',
				text: 'The access was not named. Write which one it is, as the guide calls it.',
				when: { reading: 'account.nhsp-agency.holds.reason', is: 'access' }
			},
			{
				kind: 'inset',
				text: 'Your full name was missing: first name and last name.',
				when: { reading: 'account.nhsp-agency.holds.reason', is: 'name' }
			},
			{
				kind: 'inset',
				text: 'Your work email address was missing. Your own private one will not do.',
				when: { reading: 'account.nhsp-agency.holds.reason', is: 'email' }
			},
			{ kind: 'paragraph', text: 'Nothing is lost. The whole email is written again, with that put right.' }
		],
		buttons: [writeAgain],
		about: [
			'That a request is refused follows from what the guide says an email must be. What the team really writes then is not published.'
		]
	},
	granted: {
		...thread,
		title: 'Your access is being enabled',
		body: [
			{
				kind: 'panel',
				title: 'You have been granted {account.nhsp-agency.holds.accessName}',
				text: 'Your login is generated next. An email then gives you your username and tells you how to create a password.'
			},
			{
				kind: 'paragraph',
				text: 'Nobody sends you a password, now or later: you make it yourself. That is the next journey.'
			}
		],
		buttons: []
	},
	timeSupport: {
		skin: 'support-desk',
		address: 'simulated: www.247timesupport.co.uk',
		title: '247 Time Support',
		body: [
			{ kind: 'paragraph', text: 'Follow the instructions on this page to request your login for 247Time.' },
			{
				kind: 'list',
				ordered: true,
				items: ['Tell us who you are.', 'Tell us which agency you work for.', 'Select ‘Request login’.']
			}
		],
		fields: [
			{ kind: 'text', name: 'timeName', label: 'Full name', missing: 'Enter your full name', autocomplete: 'name' },
			{
				kind: 'email',
				name: 'timeEmail',
				label: 'Work email address',
				missing: 'Enter your work email address',
				autocomplete: 'email'
			},
			{
				kind: 'text',
				name: 'timeAgency',
				label: 'Agency',
				missing: 'Enter the name of your agency',
				autocomplete: 'organization'
			}
		],
		buttons: [{ label: 'Request login', press: 'press.requestLogin' }, back],
		about: [
			'Historic: the platform was bought by Allocate in December 2018 and renamed. Its old support page is shown because the guide names it.',
			'The guide says that there are instructions on the screen, not what they are: this form is our assumption.'
		]
	},
	timeRequested: {
		skin: 'support-desk',
		address: 'simulated: www.247timesupport.co.uk',
		title: 'Your login has been requested',
		body: [
			{
				kind: 'panel',
				title: 'Your login has been requested',
				text: '247 Time Support writes to {account.247-time.holds.requestedFor}.'
			},
			{
				kind: 'inset',
				text: 'Nobody had to write an email for you, and the NHSP Agency Support Team had no part in it.'
			}
		],
		buttons: [],
		about: [
			'Historic. How a password for 247 Time was created is not in the guide: its part on passwords leaves it out.'
		]
	},
	timeToday: {
		...guide,
		title: '247 Time has another name today',
		body: [
			{
				kind: 'paragraph',
				text: 'Allocate bought 247 Time in December 2018. It is called Allocate StaffDirect (formerly 247Time) since, and the support page in the guide is a thing of the past.'
			},
			{
				kind: 'inset',
				text: 'Ask at your agency before you ask for a login: at some agencies workers no longer need one.'
			}
		],
		buttons: []
	}
} as const satisfies Screens

export const messages = {
	otherJob: 'Select what your email asks for: to {account.nhsp-agency.holds.task}',
	otherAccess:
		'That access is for other work. Select the one that lets you {account.nhsp-agency.holds.task}; the guide lists them',
	notYou: 'Access is not given on your own word. Select who asks for it on your behalf, or where it is asked for',
	notByCode:
		'Only bank members register themselves, with a code. Read in the guide how somebody at an agency gets this access',
	notThem: 'For this access the guide says something else. Read it again and select who has to ask',
	notWhatTheySay: 'That is not what they wrote. Read the latest email from the NHSP Agency Support Team, in junk too',
	notWorkEmail: 'Enter your work email address, as it is on your ‘You are’ card'
} as const satisfies Messages

const team = { kind: 'email', from: 'NHSP Agency Support Team', address: 'agencies@nhsp.example' } as const

export const posts = {
	task: {
		kind: 'email',
		from: 'Robin, your manager',
		address: 'robin@brightwell.example',
		subject: 'Your new work',
		paragraphs: [
			'Hello {person.firstName}.',
			'From next week it is your job to {account.nhsp-agency.holds.task}. Get yourself the access that this takes.',
			'If somebody has to write for you, find out who: I can do it, and our Director can too.'
		]
	},
	undelivered: {
		kind: 'email',
		from: 'Mail delivery',
		address: 'delivery@brightwell.example',
		subject: 'Not delivered: a request for access',
		paragraphs: [
			'There is no mailbox at {mail.to}. Nobody has read your email.',
			'Check the address and send it again.'
		]
	},
	wrongPerson: {
		...team,
		subject: 'A request for {person.fullName}: somebody else has to write',
		paragraphs: [
			'Hello {person.firstName}.',
			'We can’t enable access on this email. For {account.nhsp-agency.holds.accessName}, {account.nhsp-agency.holds.approver} has to write to us on your behalf.'
		]
	},
	noAccess: {
		...team,
		subject: 'A request for access: which one?',
		paragraphs: [
			'Hello {person.firstName}.',
			'We can’t tell from the email which access your work needs. Have it name one: Agency User or Agency Rate Administrator in NHSP:Online, or NHSP:Connect.'
		]
	},
	noName: {
		...team,
		subject: 'A request for access: who is it for?',
		paragraphs: [
			'Hello.',
			'We can’t enable access on this email, because it does not hold the full name of the person it is for. Have it written again with first name and last name.'
		]
	},
	noWorkEmail: {
		...team,
		subject: 'A request for {person.fullName}: work email address missing',
		paragraphs: [
			'Hello {person.firstName}.',
			'We can’t enable access on this email, because your work email address is not in it. Have it written again with that address.'
		]
	},
	granted: {
		...team,
		subject: 'Access for {person.fullName}',
		paragraphs: [
			'Hello {person.firstName}.',
			'We are enabling this access for you: {account.nhsp-agency.holds.accessName}.',
			'Your login follows in another email, with your username and how to create your password.'
		]
	},
	notOurs: {
		...team,
		subject: 'Your question about 247 Time',
		paragraphs: [
			'Hello {person.firstName}.',
			'We do not make logins for 247 Time, and nobody has to write to us for one. Its own support page shows how to ask.'
		]
	}
} as const satisfies Posts
