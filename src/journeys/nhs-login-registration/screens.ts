import { current } from '../../kit/editions.ts'
import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'
import * as nhsLogin from '../../service-parts/nhs-login.ts'

const client = { skin: 'client-site', address: 'simulated: Fernbrook Appointments' } as const

const toSite = { label: 'Go back to the website', press: 'press.leave', look: 'link', leavesForm: true } as const
const startAgain = {
	label: 'Start again with another email address',
	press: 'press.startAgain',
	look: 'link',
	leavesForm: true
} as const
const newCode = {
	...nhsLogin.newCode,
	when: { reading: 'code.phone.resent', is: 'yes' }
} as const
const inFiveMinutes = {
	kind: 'inset',
	text: 'Use it within 5 minutes: it expires at {code.phone.expiresAt}.'
} as const
const sender = {
	kind: 'details',
	summary: 'The email has not arrived',
	text: 'It can take a few minutes. Look in junk or spam, too: it comes from noreply@nhs-login.example. Check that the address above is yours, letter by letter.'
} as const

export const screens = {
	clientSite: {
		...client,
		title: 'Fernbrook Appointments (made up)',
		body: [
			{ kind: 'paragraph', text: 'See and change your hospital appointments. You log in with your NHS login.' },
			{
				kind: 'inset',
				text: 'You have an NHS login now. Select the button again, and enter its email address and password.',
				when: { reading: 'account.nhs-login.holds.email', is: 'confirmed' }
			}
		],
		buttons: [
			nhsLogin.fromSite,
			{ label: 'I want an account with this website only', press: 'press.ownAccount', look: 'link', leavesForm: true }
		],
		about: [
			'The website is made up. The source says that any health or care website or app with the NHS login button will do; it shows the button as a picture, so the words on it are our assumption.'
		]
	},
	ownAccount: {
		...client,
		title: 'There are no accounts here',
		body: [
			{
				kind: 'paragraph',
				text: 'This website keeps no passwords. Your login is with NHS login, and the same one works for other websites and apps.'
			}
		],
		buttons: [nhsLogin.back],
		about: ['Our assumption of what a website says to somebody who looks for an account of its own.']
	},
	enterEmail: {
		...nhsLogin.enterEmail,
		body: [
			{
				kind: 'paragraph',
				text: 'We look whether you have an NHS login already. If you do not, you can set one up.'
			}
		],
		about: [
			'The source names the email address, the password and the terms. That they come one to a page follows a public prototype.',
			'Here, post reaches you only at the email address of your own on the card.'
		]
	},
	foundLogin: {
		...nhsLogin.page,
		title: 'We found your NHS login',
		body: [
			{
				kind: 'paragraph',
				text: 'There is an NHS login for {answer.email}. Log in with its password: you do not need a second one.'
			},
			{ kind: 'inset', text: 'How to log in, and what to do when you can’t, is a journey of its own.' }
		],
		buttons: [{ label: 'Use another email address', press: 'press.otherEmail', look: 'link', leavesForm: true }]
	},
	oneLoginOnly: {
		...nhsLogin.page,
		title: 'You have an NHS login already',
		body: [
			{
				kind: 'paragraph',
				text: 'You set it up with another email address. A second NHS login for the same NHS number would be refused when you prove who you are.'
			}
		],
		buttons: [{ label: 'Use the address of my NHS login', press: 'press.otherEmail' }],
		about: [
			'The real service notices this only at the identity check, when both logins claim the same NHS number. The simulator says it here, before the time is spent.'
		]
	},
	setUpNew: {
		...nhsLogin.setUpNew,
		body: [
			nhsLogin.notFound,
			{
				kind: 'warning',
				text: 'Do not set up a second one. If you have used NHS login before, go back and enter the address you used then.'
			},
			{ kind: 'paragraph', text: 'You need a phone on which you can get a security code.' }
		],
		buttons: [nhsLogin.goesOn, nhsLogin.back]
	},
	createPassword: {
		...nhsLogin.page,
		title: 'Create your password',
		body: [
			...nhsLogin.passwordNeeds,
			{
				kind: 'inset',
				text: 'If you continue, you agree to the NHS login privacy notice and terms and conditions.',
				when: current
			}
		],
		fields: [
			{
				...nhsLogin.newPassword,
				label: 'Password',
				show: 'password'
			},
			nhsLogin.confirmPassword
		],
		buttons: [nhsLogin.goesOn, nhsLogin.back],
		about: [
			'The source says that a password is chosen and names no rule. The two rules are those of a public prototype.',
			'In the edition of 2020 the terms have a page of their own. In the newer one you agree to them by continuing from here.'
		]
	},
	terms: {
		...nhsLogin.page,
		title: 'NHS login terms and conditions',
		body: [
			{
				kind: 'list',
				items: [
					'Your NHS login is yours alone: do not let anybody else use it.',
					'Keep your password and your security codes to yourself.',
					'Websites and apps get only the details that you agree to share.'
				]
			}
		],
		fields: [
			{
				kind: 'checkboxes',
				name: 'terms',
				label: 'Do you accept?',
				missing: 'Select that you accept the terms and conditions to continue',
				options: [{ value: 'accepted', label: 'I accept the NHS login terms and conditions' }]
			}
		],
		buttons: [nhsLogin.goesOn, { label: 'I do not accept', press: 'press.refuse', look: 'link', leavesForm: true }],
		about: ['The real terms are longer. These three lines are ours; that they have to be accepted is the source’s.']
	},
	termsRefused: {
		...nhsLogin.page,
		title: 'You need to accept the terms and conditions',
		body: [
			{
				kind: 'paragraph',
				text: 'Without them there is no NHS login. If you leave now, your email address and password are deleted.'
			}
		],
		buttons: [
			{ label: 'Read the terms and conditions again', press: 'press.back' },
			{ label: 'Leave and delete my details', press: 'press.leave', look: 'link', leavesForm: true }
		],
		about: ['What happens to somebody who refuses is not published. This page is our assumption.']
	},
	checkEmail: {
		...nhsLogin.page,
		title: 'Check your email',
		body: [
			{
				kind: 'notice',
				title: 'The email is on its way again',
				text: 'Follow the link in the newest one.',
				when: { reading: 'account.nhs-login.holds.asked', is: 'again' }
			},
			{ kind: 'paragraph', text: 'We are sending an email to {answer.email}.' },
			{
				kind: 'inset',
				text: 'You must follow the link in it to confirm that the address is yours. It works until {period.nhs-login-confirm-link.until}.'
			},
			sender
		],
		buttons: [
			{ label: 'Send the email again', press: 'press.sendAgain', look: 'secondary', leavesForm: true },
			startAgain,
			toSite
		],
		about: [
			'How long the link lives is not in the source. 24 hours, and that unconfirmed details are deleted then, is in older help pages and a public prototype.'
		]
	},
	enterEmailCode: {
		...nhsLogin.page,
		title: 'Enter the security code from your email',
		body: [
			{ ...nhsLogin.newCode, when: { reading: 'code.email.resent', is: 'yes' } },
			{ kind: 'paragraph', text: 'We are sending a 6 digit security code to {answer.email}.' },
			{ kind: 'inset', text: 'Use it by {code.email.expiresAt}. After that, your details are deleted.' },
			sender
		],
		fields: [nhsLogin.securityCode],
		buttons: [nhsLogin.goesOn, nhsLogin.sendAgain, startAgain, toSite],
		about: [
			'The source describes a link. A code in its place is what the public prototype and the help pages show now.',
			'The drafts of the prototype disagree about its life: an hour in some, 24 hours in others. Here it is 24 hours.'
		]
	},
	unconfirmed: {
		...nhsLogin.page,
		title: 'You have not confirmed your email address',
		body: [
			{
				kind: 'paragraph',
				text: 'You chose a password, but {account.nhs-login.email} is not confirmed yet. Until it is, you can’t go on.'
			}
		],
		buttons: [{ label: 'Send the email again', press: 'press.sendAgain', leavesForm: true }, startAgain, toSite],
		about: [
			'Where somebody lands who comes back before the address is confirmed is told for a forgotten password only. Here it is our assumption.'
		]
	},
	confirmExpired: {
		...nhsLogin.page,
		title: 'This link has expired',
		body: [
			{
				kind: 'paragraph',
				text: 'It was more than 24 hours old. Your email address and password have been deleted, so begin again from the start.'
			},
			{ kind: 'inset', text: 'Reference: CID1002' }
		],
		buttons: [{ label: 'Register again', press: 'press.again' }]
	},
	emailCodeExpired: {
		...nhsLogin.codeExpired,
		body: [
			{
				kind: 'paragraph',
				text: 'It was more than 24 hours old. Your email address and password have been deleted, so begin again from the start.'
			}
		],
		buttons: [{ label: 'Register again', press: 'press.again' }]
	},
	linkUsed: {
		...nhsLogin.page,
		title: 'You have already confirmed your email address',
		body: [
			{ kind: 'paragraph', text: 'The link works once, and it has done its work. Log in from the website or app.' },
			{ kind: 'inset', text: 'Reference: CID1003' }
		],
		buttons: [{ label: 'Go back to the website', press: 'press.leave' }]
	},
	linkBroken: {
		...nhsLogin.page,
		title: 'This link does not work',
		body: [
			{
				kind: 'paragraph',
				text: 'It belongs to something you have since begun anew. Use the link in the newest email, or begin at the website.'
			},
			{ kind: 'inset', text: 'Reference: CID1001' }
		],
		buttons: [{ label: 'Go back to the website', press: 'press.leave' }]
	},
	emailConfirmed: {
		...nhsLogin.page,
		title: 'You now have an NHS login',
		body: [
			{
				kind: 'panel',
				title: 'Your email address is confirmed',
				text: 'This page leads no further. Go back to the website or app that you wanted to use, and log in there.'
			}
		],
		buttons: [{ label: 'Go back to the website', press: 'press.leave' }],
		about: [
			'In the source, people leave here, find their website again and log in before they are asked for a phone number. The newer service goes straight on.'
		]
	},
	enterPassword: {
		...nhsLogin.enterPassword
	},
	forgottenPassword: {
		...nhsLogin.page,
		title: 'Reset your password',
		body: [
			{
				kind: 'paragraph',
				text: 'We can send a link to {account.nhs-login.email} with which you choose a new password. It works for 1 hour.'
			},
			{ kind: 'inset', text: 'You find that in the journey about logging in with an NHS login.' }
		],
		buttons: [{ label: 'Try my password again', press: 'press.back', look: 'link', leavesForm: true }]
	},
	passwordLocked: {
		...nhsLogin.passwordLocked,
		buttons: [toSite],
		about: ['More than 5 wrong passwords and a wait of up to 15 minutes are in a public prototype, not in the source.']
	},
	enterMobile: {
		...nhsLogin.page,
		title: 'Enter your mobile number',
		body: [
			{ kind: 'paragraph', text: 'We send a 6 digit security code to it in a text message.' },
			{
				kind: 'inset',
				text: 'Use the number that your GP surgery has for you, if you can. Proving who you are is quicker then.',
				when: current
			}
		],
		fields: [
			{
				...nhsLogin.ukMobile,
				name: 'mobile'
			}
		],
		buttons: [
			nhsLogin.goesOn,
			{
				label: 'I have an international mobile number',
				press: 'press.international',
				look: 'link',
				leavesForm: true,
				when: current
			},
			{ label: 'I only have a landline', press: 'press.landline', look: 'link', leavesForm: true, when: current },
			toSite
		],
		about: [
			'A text reaches you only at the mobile number on your card.',
			'The source knows mobile phones only. International numbers are in a public prototype, landlines in newer help pages.'
		]
	},
	enterInternational: {
		...nhsLogin.page,
		title: 'Enter your international mobile number',
		fields: [
			{
				kind: 'phone',
				name: 'mobile',
				label: 'International mobile number',
				hint: 'Enter + and then your country code.',
				missing: 'You need to enter your mobile phone number'
			}
		],
		buttons: [nhsLogin.goesOn, nhsLogin.back],
		about: [
			'Numbers from the US are refused, and those of some other countries, which are not listed anywhere we could read.',
			'Canada has the same code, +1, as the US: that it is refused with it is our assumption.'
		]
	},
	enterLandline: {
		...nhsLogin.page,
		title: 'Enter your landline number',
		body: [{ kind: 'paragraph', text: 'We call you and read out the 6 digit security code. Be near the phone.' }],
		fields: [
			{
				kind: 'phone',
				name: 'landline',
				label: 'UK landline number',
				missing: 'Enter your landline number',
				autocomplete: 'tel'
			}
		],
		buttons: [nhsLogin.goesOn, nhsLogin.back],
		about: [
			'That landlines are accepted is in the help pages of 2024. That the code comes in a call is our reading.',
			'In training, a call comes to numbers that begin 01632 960, which are kept free for drama.'
		]
	},
	enterPhoneCode: {
		...nhsLogin.page,
		title: 'Enter the security code',
		body: [
			newCode,
			{
				kind: 'paragraph',
				text: 'We are sending a text message with a 6 digit security code to {answer.mobile}.'
			},
			inFiveMinutes
		],
		fields: [nhsLogin.securityCode],
		buttons: [nhsLogin.goesOn, nhsLogin.sendAgain, nhsLogin.otherNumber],
		about: [
			'The source says six digits, a text message and ‘continue’. The 5 minutes, and 5 tries and 5 codes before a wait, are in a public prototype.'
		]
	},
	enterCallCode: {
		...nhsLogin.page,
		title: 'Enter the security code',
		body: [
			newCode,
			{ kind: 'paragraph', text: 'We are calling {answer.landline}. Answer, and listen to the 6 digit security code.' },
			inFiveMinutes
		],
		fields: [nhsLogin.securityCode],
		buttons: [nhsLogin.goesOn, nhsLogin.sendAgain, nhsLogin.otherNumber],
		about: ['That landlines are accepted is in newer help pages. That the code comes in a call is our reading.']
	},
	phoneCodeExpired: {
		...nhsLogin.codeExpired,
		body: [
			{
				kind: 'paragraph',
				text: 'More than 5 minutes have passed since it was sent. Enter your number again to get a new one.'
			}
		],
		buttons: [{ label: 'Enter my number again', press: 'press.otherNumber' }],
		about: [nhsLogin.codesBeginAnew]
	},
	codeWait: {
		...nhsLogin.codeWait,
		buttons: [toSite]
	},
	consent: {
		...nhsLogin.page,
		title: 'Agree to share your NHS login information',
		body: [
			{ kind: 'paragraph', text: 'Fernbrook Appointments asks for:' },
			{ kind: 'list', items: ['your email address', 'your phone number', 'whether you have proved who you are'] }
		],
		buttons: [
			{ label: 'I agree', press: 'press.agree' },
			{ label: 'I do not agree', press: 'press.disagree', look: 'secondary', leavesForm: true }
		],
		about: [
			'Which details are listed depends on the website; these three are our assumption. The source does not show this page.'
		]
	},
	notShared: {
		...client,
		title: 'You cannot continue without sharing your information',
		body: [
			{
				kind: 'paragraph',
				text: 'You did not agree to share it, so Fernbrook Appointments does not know who you are. Your NHS login itself is ready.'
			}
		],
		buttons: [nhsLogin.fromSite]
	},
	registered: {
		...client,
		title: 'You are logged in to Fernbrook Appointments',
		body: [
			{
				kind: 'panel',
				title: 'Your NHS login is set up',
				text: 'Your email address and your phone are confirmed. Your NHS login is not tied to this website: use it wherever you see the button.'
			},
			{
				kind: 'inset',
				text: 'To see health information you prove who you are next. You do that once, for all websites and apps.'
			}
		],
		buttons: [],
		about: [
			'Proving who you are is a journey of its own. It never comes before email address and phone are both confirmed.'
		]
	}
} as const satisfies Screens

export const messages = {
	...nhsLogin.messages,
	emailShort: 'Enter an email address with at least 7 characters',
	passwordShort: 'Password must be 8 characters or more',
	passwordCapital: 'Password must include 1 capital letter or more',
	internationalFormat: 'Enter an international mobile phone number in the correct format',
	countryRefused: 'We cannot accept mobile phone numbers from the US. Enter another mobile phone number',
	landlineFormat: 'Enter a UK landline number, like 01632 960 001'
} as const satisfies Messages

export const posts = {
	confirmLink: {
		...nhsLogin.email,
		subject: 'Confirm your email address',
		paragraphs: [
			'Somebody has used {account.nhs-login.email} to set up an NHS login. If it was you, confirm the address with the link.',
			'It works for 24 hours, and once. If it was not you, do nothing: what was entered is deleted after 24 hours.'
		],
		links: [{ label: 'Confirm my email address', opens: 'open.confirm' }]
	},
	emailCode: {
		...nhsLogin.email,
		subject: 'Your NHS login security code',
		paragraphs: [
			'Your security code is {code.email}',
			'Enter it on the page where you are setting up your NHS login. It works for 24 hours. Nobody at NHS login ever asks you to read it out.'
		]
	},
	codeText: {
		kind: 'text',
		from: 'NHS login',
		body: '{code.phone} is your NHS login security code (training simulator). It expires in 5 minutes.'
	},
	codeCall: {
		kind: 'call',
		from: 'NHS login',
		says: 'This is a training call. Your NHS login security code is {code.phone}. Again: {code.phone}.'
	}
} as const satisfies Posts
