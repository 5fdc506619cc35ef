import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'

const site = { skin: 'nhsp-site', address: 'simulated: nhsprofessionals.nhs.uk/joining-nhsp' } as const
const articles = { skin: 'nhsp-site', address: 'simulated: NHSP:Online help articles' } as const
const online = { skin: 'nhsp-online', address: 'simulated: NHSP:Online' } as const

const helpLink = { label: 'Need More Help?', press: 'press.help', look: 'link', leavesForm: true } as const
const sendNewCode = { label: 'Send New Code', press: 'press.sendNewCode', look: 'secondary', leavesForm: true } as const

const codeField = {
	kind: 'code',
	name: 'code',
	digits: 6,
	label: 'Verification code',
	missing: 'Enter the verification code'
} as const

const anotherCode = {
	kind: 'notice',
	title: 'We have sent a new code',
	text: 'The earlier code no longer works. Check your messages again and use the new one.'
} as const

export const screens = {
	whyRegister: {
		...articles,
		title: 'Do you need to register for NHSP:Online?',
		body: [{ kind: 'paragraph', text: 'Not everybody who uses NHSP:Online has to register for it.' }],
		fields: [
			{
				kind: 'radios',
				name: 'reason',
				label: 'What brings you here?',
				missing: 'Select what brings you here',
				options: [
					{ value: 'training', label: 'I want to get to my online training' },
					{ value: 'authoriser', label: 'I am a Trust Authoriser' },
					{ value: 'register', label: 'I want to join and work shifts' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }],
		about: ['The source says who need not register, before its first step. That it is asked as a question is ours.']
	},
	noNeed: {
		...articles,
		title: 'You do not need to register',
		body: [
			{ kind: 'paragraph', text: 'People who use online training, and Trust Authorisers, have a login already.' },
			{ kind: 'inset', text: 'Read the article "How do I login to NHSP:Online for the first time?" instead.' }
		],
		buttons: []
	},
	joining: {
		...site,
		title: 'Joining NHSP',
		body: [
			{ kind: 'address', text: 'https://www.nhsprofessionals.nhs.uk/joining-nhsp' },
			{ kind: 'paragraph', text: 'Choose your staff group to see how you can join.' }
		],
		fields: [
			{
				kind: 'select',
				name: 'staffGroup',
				label: 'Staff Group',
				missing: 'Select your staff group',
				options: [
					{ value: 'admin', label: 'Administrative and clerical' },
					{ value: 'ahp', label: 'Allied health professionals' },
					{ value: 'doctors', label: 'Doctors' },
					{ value: 'support', label: 'Healthcare support workers' },
					{ value: 'nursing', label: 'Nursing and midwifery' }
				]
			}
		],
		buttons: [{ label: 'Discover More', press: 'press.discoverMore' }],
		about: [
			'The source names the choice of a staff group, not the groups: these five are our assumption. Any of them leads on.'
		]
	},
	join: {
		...site,
		title: 'Two ways to join',
		body: [
			{ kind: 'heading', text: 'You have a permanent contract with a Partner Trust or Client' },
			{ kind: 'paragraph', text: 'Join with the email address of your Join:Bank account.' }
		],
		buttons: [
			{ label: 'Join Now', press: 'press.joinNow' },
			{ label: 'How do I join NHS Professionals?', press: 'press.howToJoin', look: 'link', leavesForm: true }
		],
		about: [
			'‘Join Now’ is only for people who work on a permanent contract for a Partner Trust or Client. Everybody else reads the other article.'
		]
	},
	notThisWay: {
		...site,
		title: 'This way in needs a permanent contract',
		body: [
			{
				kind: 'paragraph',
				text: 'You do not work on a permanent contract for a Partner Trust or Client, so there is no Join:Bank account to register with yet.'
			},
			{ kind: 'inset', text: 'The article "How do I join NHS Professionals?" shows your way.' }
		],
		buttons: [
			{ label: 'How do I join NHS Professionals?', press: 'press.howToJoin' },
			{ label: 'Back', press: 'press.back', look: 'link', leavesForm: true }
		],
		about: [
			'What the real site does when the wrong person selects ‘Join Now’ is not published. This page is our assumption.'
		]
	},
	howToJoin: {
		...articles,
		title: 'How do I join NHS Professionals?',
		body: [
			{
				kind: 'paragraph',
				text: 'Without a permanent contract you apply as a new bank member first. Registering for NHSP:Online comes later.'
			},
			{ kind: 'inset', text: 'That application is not part of this journey.' }
		],
		buttons: []
	},
	enterEmail: {
		...online,
		title: 'Verify your email address',
		body: [{ kind: 'paragraph', text: 'We send you a code, so that we know the address is yours.' }],
		fields: [
			{
				kind: 'email',
				name: 'email',
				label: 'Email address',
				hint: 'Use the address you have for your Join:Bank account now.',
				missing: 'Enter your email address',
				autocomplete: 'email'
			}
		],
		buttons: [{ label: 'Send Code', press: 'press.sendCode' }, helpLink]
	},
	enterCode: {
		...online,
		title: 'Enter your verification code',
		body: [
			{ ...anotherCode, when: { reading: 'code.join.resent', is: 'yes' } },
			{
				kind: 'paragraph',
				text: 'We have sent an email to {answer.email}. Look in your inbox, and in junk or spam too.'
			},
			{ kind: 'inset', text: 'The one-time security code in it expires after 15 minutes, at {code.join.expiresAt}.' }
		],
		fields: [codeField],
		buttons: [
			{ label: 'Verify Code', press: 'press.verifyCode' },
			sendNewCode,
			{ label: 'Change', press: 'press.change', look: 'link', leavesForm: true }
		],
		about: [
			'How many digits the code has, and how many wrong tries it takes (5), are the defaults of the system that the labels point to. Only the 15 minutes are published.'
		]
	},
	codeExpired: {
		...online,
		title: 'Your code has expired',
		body: [{ kind: 'paragraph', text: 'A code lasts 15 minutes. Send a new one to {answer.email}, and use that.' }],
		buttons: [
			{ label: 'Send New Code', press: 'press.sendNewCode' },
			{ label: 'Change', press: 'press.change', look: 'link', leavesForm: true }
		]
	},
	codeSpent: {
		...online,
		title: 'Too many wrong codes',
		body: [{ kind: 'paragraph', text: 'You can ask for a new code at {code.join.expiresAt}.' }],
		buttons: [helpLink],
		about: [
			'That no new code goes out until the old one would have expired is how the system behind it works by default.'
		]
	},
	details: {
		...online,
		title: 'Your password and personal details',
		body: [
			{ kind: 'paragraph', text: 'All fields are mandatory. You can register once every one is filled in.' },
			{
				kind: 'details',
				summary: 'What do I need to include in my password?',
				text: 'Between 8 and 64 characters, with at least 3 of these 4 kinds: small letters, capital letters, numbers, symbols.'
			}
		],
		fields: [
			{
				kind: 'password',
				name: 'newPassword',
				label: 'New password',
				policy: 'nhsp',
				show: 'new password',
				missing: 'Enter a new password',
				autocomplete: 'new-password'
			},
			{
				kind: 'password',
				name: 'confirmPassword',
				label: 'Confirm new password',
				show: 'confirmed password',
				missing: 'Enter the new password again',
				autocomplete: 'new-password'
			},
			{ kind: 'text', name: 'firstName', label: 'First name', autocomplete: 'given-name' },
			{ kind: 'text', name: 'lastName', label: 'Last name', autocomplete: 'family-name' },
			{ kind: 'date', name: 'dateOfBirth', label: 'Date of birth', missing: 'Enter your date of birth' },
			{
				kind: 'phone',
				name: 'mobile',
				label: 'Mobile number',
				missing: 'Enter your mobile number',
				autocomplete: 'tel'
			},
			{ kind: 'text', name: 'addressLine', label: 'Address', autocomplete: 'address-line1' },
			{ kind: 'text', name: 'town', label: 'Town or city', autocomplete: 'address-level2' },
			{ kind: 'text', name: 'postcode', label: 'Postcode', width: 10, autocomplete: 'postal-code' }
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }],
		about: [
			'The source says that all fields are mandatory and does not list them: these are our assumption.',
			'What the password must include is not published. 8 to 64 characters and 3 of 4 kinds is the default of the system that the labels point to.'
		]
	},
	chooseTwoFactor: {
		...online,
		title: '2-Factor Verification',
		body: [
			{
				kind: 'paragraph',
				text: 'A second check protects your data when you log in. Choose how you want to do it; we then check that it works.'
			}
		],
		fields: [
			{
				kind: 'radios',
				name: 'twoFactor',
				label: 'Which method do you prefer?',
				missing: 'Select a method',
				options: [
					{ value: 'email', label: 'Email' },
					{ value: 'text', label: 'Text message' },
					{ value: 'app', label: 'Authenticator app' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }],
		about: [
			'The source says that a code is sent for any method. An authenticator app makes its codes itself, so it is set up with a QR code or a key.',
			'Its step 8, ‘Verify your email’, is described for everybody. It is followed here for the method Email.'
		]
	},
	verifyEmail: {
		...online,
		title: 'Verify your email',
		body: [
			{
				kind: 'paragraph',
				text: 'This is the second layer of security. Enter your email address once more, and we send a code to it.'
			}
		],
		fields: [
			{
				kind: 'email',
				name: 'secondEmail',
				label: 'Email address',
				missing: 'Enter your email address',
				autocomplete: 'email'
			}
		],
		buttons: [
			{ label: 'Send Code', press: 'press.sendCode' },
			{ label: 'Choose another method', press: 'press.otherMethod', look: 'link', leavesForm: true }
		],
		about: ['With the method Email the same address is verified twice. That is what the source says.']
	},
	verifyMobile: {
		...online,
		title: 'Verify your mobile number',
		body: [{ kind: 'paragraph', text: 'Enter your mobile number, and we send a code to it in a text message.' }],
		fields: [
			{
				kind: 'phone',
				name: 'secondMobile',
				label: 'Mobile number',
				missing: 'Enter your mobile number',
				autocomplete: 'tel'
			}
		],
		buttons: [
			{ label: 'Send Code', press: 'press.sendCode' },
			{ label: 'Choose another method', press: 'press.otherMethod', look: 'link', leavesForm: true }
		]
	},
	setUpApp: {
		...online,
		title: 'Set up your authenticator app',
		body: [
			{
				kind: 'list',
				ordered: true,
				items: [
					'Open the authenticator app on your phone and add an account.',
					'Scan this code, or type the key below it.',
					'Enter the 6 digits that the app shows now.'
				]
			},
			{ kind: 'totpSetup', service: 'nhsp' }
		],
		fields: [codeField],
		buttons: [
			{ label: 'Verify Code', press: 'press.verifyCode' },
			{ label: 'Choose another method', press: 'press.otherMethod', look: 'link', leavesForm: true }
		],
		about: [
			'Any authenticator app can scan this code. Its codes fit as long as the training clock shows the real time.'
		]
	},
	enterMethodCode: {
		...online,
		title: 'Enter the code we sent you',
		body: [
			{ ...anotherCode, when: { reading: 'code.method.resent', is: 'yes' } },
			{
				kind: 'paragraph',
				text: 'We have sent a one-time security code the way you chose. If it is an email, look in junk or spam too.'
			},
			{ kind: 'inset', text: 'The code expires after 15 minutes, at {code.method.expiresAt}.' }
		],
		fields: [codeField],
		buttons: [
			{ label: 'Verify Code', press: 'press.verifyCode' },
			sendNewCode,
			{ label: 'Choose another method', press: 'press.otherMethod', look: 'link', leavesForm: true }
		]
	},
	methodCodeExpired: {
		...online,
		title: 'Your code has expired',
		body: [{ kind: 'paragraph', text: 'A code lasts 15 minutes. Send a new one, and use that.' }],
		buttons: [
			{ label: 'Send New Code', press: 'press.sendNewCode' },
			{ label: 'Choose another method', press: 'press.otherMethod', look: 'link', leavesForm: true }
		]
	},
	methodCodeSpent: {
		...online,
		title: 'Too many wrong codes',
		body: [
			{
				kind: 'paragraph',
				text: 'You can ask for a new code at {code.method.expiresAt}, or choose another method now.'
			}
		],
		buttons: [{ label: 'Choose another method', press: 'press.otherMethod' }]
	},
	verified: {
		...online,
		title: 'Your 2-Factor Verification is set up',
		body: [{ kind: 'panel', title: 'You are verified', text: 'From now on this method is part of logging in.' }],
		buttons: [{ label: 'Continue', press: 'press.continue' }],
		about: ['The source shows a screen here, of which no picture survives: only its ‘Continue’ is certain.']
	},
	whatNext: {
		...online,
		title: 'What would you like to do?',
		fields: [
			{
				kind: 'radios',
				name: 'next',
				label: 'Choose one',
				missing: 'Select what you would like to do',
				options: [
					{ value: 'login', label: 'Login to NHSP:Online' },
					{ value: 'security', label: 'Edit security settings' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }],
		about: ['The source names the first option only. The second is known from the article on adding another method.']
	},
	security: {
		...online,
		title: 'Security settings',
		body: [
			{ kind: 'paragraph', text: 'Your methods of verification:' },
			{ kind: 'inset', text: 'Email', when: { reading: 'account.nhsp.offers.email', is: 'yes' } },
			{ kind: 'inset', text: 'Text message', when: { reading: 'account.nhsp.offers.text', is: 'yes' } },
			{ kind: 'inset', text: 'Authenticator app', when: { reading: 'account.nhsp.offers.app', is: 'yes' } }
		],
		buttons: [
			{ label: 'Add a new verification method', press: 'press.addMethod' },
			{ label: 'Back', press: 'press.back', look: 'link', leavesForm: true }
		]
	},
	loggedIn: {
		...online,
		title: 'Welcome to NHSP:Online',
		body: [
			{
				kind: 'panel',
				title: 'You are registered and logged in',
				text: 'Next time you need your email address, your password and the method you have just set up.'
			}
		],
		buttons: []
	},
	help: {
		...articles,
		title: 'Need More Help?',
		body: [{ kind: 'paragraph', text: 'Contact Form: tell us what goes wrong and at which step.' }],
		fields: [
			{ kind: 'text', name: 'helpName', label: 'Your name', missing: 'Enter your name', autocomplete: 'name' },
			{
				kind: 'email',
				name: 'helpEmail',
				label: 'Your email address',
				missing: 'Enter your email address',
				autocomplete: 'email'
			},
			{ kind: 'text', name: 'question', label: 'What do you need help with?', missing: 'Enter what you need help with' }
		],
		buttons: [
			{ label: 'Send', press: 'press.send' },
			{ label: 'Back', press: 'press.back', look: 'link', leavesForm: true }
		],
		about: [
			'The source names the form. Its fields are our assumption. Never put a password or a code into a contact form.'
		]
	},
	helpSent: {
		...articles,
		title: 'Your question has been sent',
		body: [
			{
				kind: 'panel',
				title: 'Thank you',
				text: 'Somebody will answer you at {answer.helpEmail}. You can begin again whenever you like.'
			}
		],
		buttons: []
	}
} as const satisfies Screens

export const messages = {
	emailUnknown: 'We do not know that address from Join:Bank. Enter the address you have for your Join:Bank account now',
	emailTaken: 'This address is registered already. Log in to NHSP:Online with it, or use another address',
	emailDiffers: 'Enter the same email address that you have just verified',
	sendFailed: 'Failed to send the code. Too many codes were asked for, try again later',
	triesUsed: 'Failed to send the code. Too many wrong codes were entered, try again later',
	codeWrong: 'That code is incorrect. Enter the latest code we sent you',
	appCodeWrong: 'That code is incorrect. Enter the code your authenticator app shows now',
	appCodeStale: 'That code has expired. Enter the code your authenticator app shows now',
	phoneFormat: 'Enter a UK mobile number, like 07700 900 982',
	tooShort: 'New password must be 8 characters or more',
	tooLong: 'New password must be 64 characters or fewer',
	mix: 'New password must include at least 3 of these: a small letter, a capital letter, a number, a symbol',
	differ: 'The password entry fields do not match. Enter the same password in both'
} as const satisfies Messages

export const posts = {
	joinCode: {
		kind: 'email',
		from: 'NHS Professionals',
		address: 'verification@nhsp.example',
		subject: 'Your NHSP:Online verification code',
		paragraphs: [
			'Your one-time security code is {code.join}',
			'It expires in 15 minutes. If you did not ask for it, you can ignore this email.'
		]
	},
	methodCodeEmail: {
		kind: 'email',
		from: 'NHS Professionals',
		address: 'verification@nhsp.example',
		subject: 'Your 2-Factor Verification code',
		paragraphs: [
			'Your one-time security code is {code.method}',
			'It expires in 15 minutes. Never give it to anybody who calls or writes to you.'
		]
	},
	methodCodeText: {
		kind: 'text',
		from: 'NHSP',
		body: '{code.method} is your NHSP:Online security code (training simulator). It expires in 15 minutes.'
	},
	welcome: {
		kind: 'email',
		from: 'NHS Professionals',
		address: 'welcome@nhsp.example',
		subject: 'You are registered for NHSP:Online',
		paragraphs: ['Hello {person.firstName}.', 'Your account for {account.nhsp.username} is ready.']
	},
	invitation: {
		kind: 'email',
		from: 'NHS Professionals',
		address: 'joinbank@nhsp.example',
		subject: 'Your Join:Bank account is ready',
		paragraphs: ['Hello {person.firstName}.', 'You can now register for NHSP:Online with this email address.'],
		links: [{ label: 'Start on the Joining NHSP page', opens: 'open.joining' }]
	},
	caller: {
		kind: 'call',
		from: 'Registration team',
		says: 'Hi, this is the registration team. We are behind with our new starters, so I am doing yours by phone while you wait. There is a code of six digits for you, or there will be in a moment. Just tell me what it says, and I will type it in here.',
		asks: 'code'
	}
} as const satisfies Posts
