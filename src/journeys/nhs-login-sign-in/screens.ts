import { current } from '../../kit/editions.ts'
import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'
import * as nhsLogin from '../../service-parts/nhs-login.ts'

const client = { skin: 'client-site', address: 'simulated: a Fernbrook website' } as const
const app = { skin: 'own-device', address: null } as const
/** On the phone it is the NHS App that asks for the login. What a link in an email opens stands in a browser there, too. */
const inApp = { inApp: { reading: 'place', is: 'phone' } } as const
const page = { ...nhsLogin.page, ...inApp } as const

const byFingerprint = { reading: 'account.nhs-login.holds.biometrics', is: 'fingerprint' } as const
const byFace = { reading: 'account.nhs-login.holds.biometrics', is: 'face' } as const

/** Where the link of the look-alike email leads: its own address, and nobody's that we know. */
const lookAlikeAddress = 'simulated: nhs-login-help.example'

const toSite = { label: 'Go back to the website or app', press: 'press.leave', look: 'link', leavesForm: true } as const
const goToSite = { label: 'Go to the website or app', press: 'press.leave' } as const
const closePage = { label: 'Close this page', press: 'press.leave', look: 'link', leavesForm: true } as const
const contact = { label: 'Contact us', press: 'press.contact', look: 'link', leavesForm: true } as const

const newCode = {
	...nhsLogin.newCode,
	when: { reading: 'code.security.resent', is: 'yes' }
} as const
const rememberOptions = [{ value: 'yes', label: 'Remember this device and stop sending security codes' }] as const
const remember = {
	kind: 'checkboxes',
	name: 'remember',
	label: 'On this device',
	hint: 'Only on a device that is yours and that you trust.',
	optional: true,
	options: rememberOptions
} as const

export const screens = {
	site: {
		...client,
		title: 'Fernbrook Appointments (made up)',
		body: [{ kind: 'paragraph', text: 'See and change your hospital appointments. You log in with your NHS login.' }],
		buttons: [nhsLogin.fromSite],
		about: [
			'The website is made up: an NHS login works wherever its button is. The source shows the button as a picture, so the words on it are our assumption.'
		]
	},
	nextTime: {
		...client,
		title: 'Fernbrook Prescriptions (made up)',
		body: [
			{
				kind: 'paragraph',
				text: 'Another day, another website, the same device. It has the NHS login button, too, so your NHS login works here.'
			},
			{
				kind: 'details',
				summary: 'When is the next time?',
				text: 'Now, or move the training clock on. A remembered device that is not used for 6 months is forgotten.'
			}
		],
		buttons: [nhsLogin.fromSite]
	},
	enterEmail: {
		...nhsLogin.enterEmail,
		...inApp,
		about: [
			'The source says "username and password" for remembered devices. There is no other username than the email address.'
		]
	},
	noSuchLogin: {
		...nhsLogin.setUpNew,
		...inApp,
		body: [
			nhsLogin.notFound,
			{
				kind: 'warning',
				text: 'You have one already. Do not set up a second: go back and enter the address that you used for it.'
			}
		],
		buttons: [{ label: 'Use another email address', press: 'press.otherEmail' }, contact],
		about: [
			'The real service takes an unknown address for that of a new person. How an NHS login is set up is a journey of its own.'
		]
	},
	enterPassword: {
		...nhsLogin.enterPassword,
		...inApp,
		about: [
			'The guide of 2020 does not say what to do about a forgotten password. The link is in a public prototype, and offered here in both editions.'
		]
	},
	passwordLocked: {
		...nhsLogin.passwordLocked,
		...inApp,
		buttons: [nhsLogin.forgottenPassword, toSite],
		about: [
			'More than 5 wrong passwords and a wait of up to 15 minutes are in a public prototype. That a new password ends the wait is our assumption.'
		]
	},
	enterCode: {
		...page,
		title: 'Enter the security code',
		body: [
			newCode,
			{
				kind: 'paragraph',
				text: 'We are sending a text message with a 6 digit security code to {account.nhs-login.mask}.'
			},
			{ kind: 'inset', text: 'Use it within 5 minutes: it expires at {code.security.expiresAt}.' },
			{
				kind: 'paragraph',
				text: 'This device was remembered once. It was not used for 6 months, so we ask for a code again.',
				when: { reading: 'period.nhs-login-remembered.state', is: 'over' }
			}
		],
		fields: [
			nhsLogin.securityCode,
			{ ...remember, when: current },
			{ ...remember, when: { reading: 'account.nhs-login.holds.offer', is: 'now' } }
		],
		buttons: [
			nhsLogin.goesOn,
			nhsLogin.sendAgain,
			{ label: 'I cannot log in using my mobile phone', press: 'press.noPhone', look: 'link', leavesForm: true }
		],
		about: [
			'In the guide of 2020 being remembered is offered at the first login to a website or app after the NHS login is set up; a newer prototype has the checkbox whenever a code is asked for.',
			'The 5 minutes, and 5 tries and 5 codes before a wait, are in a public prototype. One version of it shows the whole number here, another hides most of it.'
		]
	},
	codeExpired: {
		...nhsLogin.codeExpired,
		...inApp,
		body: [
			{
				kind: 'paragraph',
				text: 'More than 5 minutes have passed since it was sent. Enter your password again to get a new one.'
			}
		],
		buttons: [{ label: 'Enter my password again', press: 'press.again' }],
		about: [nhsLogin.codesBeginAnew]
	},
	codeWait: {
		...nhsLogin.codeWait,
		...inApp,
		buttons: [toSite]
	},
	loggedIn: {
		...client,
		title: 'You are logged in',
		body: [
			{
				kind: 'panel',
				title: 'Email address, password, security code',
				text: 'All three were asked for, and they will be next time, here and wherever you see the NHS login button.'
			},
			{
				kind: 'inset',
				text: 'You can also set up a passkey in the settings of NHS login: your own device then proves that it is you.',
				when: current
			}
		],
		buttons: []
	},
	rememberedHere: {
		...client,
		title: 'You are logged in, and this device is remembered',
		body: [
			{
				kind: 'paragraph',
				text: 'From now on NHS login asks on this device for your email address and password only. It forgets the device when you log out in its settings, or do not use it for 6 months.'
			}
		],
		buttons: [{ label: 'Log out of this website', press: 'press.logOut' }],
		about: [
			'Logging out of the website is not logging out of NHS login: only its own settings make it forget the device.'
		]
	},
	sharedComputer: {
		skin: 'own-device',
		address: null,
		title: 'You have left, and the computer is still there',
		body: [
			{
				kind: 'warning',
				text: 'You had a shared computer remembered. Whoever sits down at it next needs no code from your phone: your email address and a guessed or watched password are enough.'
			},
			{
				kind: 'paragraph',
				text: 'Logging out of the website did not change that. You can still make NHS login forget this computer.'
			}
		],
		buttons: [
			{ label: 'Log out in the settings of NHS login', press: 'press.forget' },
			{ label: 'Leave it as it is', press: 'press.leaveIt', look: 'link', leavesForm: true }
		],
		about: [
			'The help pages say: only on personal or trusted devices. This page is ours; the real service never mentions it again.'
		]
	},
	deviceForgotten: {
		...page,
		title: 'You are logged out',
		body: [
			{
				kind: 'paragraph',
				text: 'This device is no longer remembered. The next login on it needs a security code from your phone.'
			}
		],
		buttons: [goToSite]
	},
	leftBehind: {
		skin: 'own-device',
		address: null,
		title: 'A trusted device that is not yours',
		body: [
			{
				kind: 'paragraph',
				text: 'For 6 months from its last use, this computer skips the code for your NHS login. That was the unsafe choice. On a shared computer leave the box empty; the code takes you half a minute.'
			}
		],
		buttons: []
	},
	loggedInWithoutCode: {
		...client,
		title: 'You are logged in without a code',
		body: [
			{
				kind: 'panel',
				title: 'This device is remembered',
				text: 'NHS login knew this device. Email address and password were enough, and the 6 months count from today again.'
			}
		],
		buttons: []
	},
	appStart: {
		...app,
		title: 'NHS App',
		body: [{ kind: 'paragraph', text: 'Log in to see your health record, prescriptions and appointments.' }],
		buttons: [nhsLogin.fromSite],
		about: ['What the real app shows on its first page is not in our sources. The words are ours.']
	},
	offerBiometrics: {
		...app,
		title: 'Log in without typing?',
		body: [
			{
				kind: 'paragraph',
				text: 'This phone can tell that it is you. Next time the app asks it, and not for your password and a code.'
			},
			{
				kind: 'warning',
				text: 'Everybody whose fingerprint or face is saved on this phone could log in as you.'
			}
		],
		fields: [
			{
				kind: 'radios',
				name: 'biometrics',
				label: 'How do you want to log in next time?',
				missing: 'Select how you want to log in next time',
				options: [
					{ value: 'fingerprint', label: 'Fingerprint' },
					{ value: 'face', label: 'Facial recognition' },
					{ value: 'no', label: 'As before' }
				]
			}
		],
		buttons: [nhsLogin.goesOn],
		about: [
			'The source says that users of the NHS App may have this option. That it needs a phone with a screen lock is in newer help pages.',
			'A real phone has one of the two as a rule. Here you can try both.'
		]
	},
	biometricsOn: {
		...app,
		title: 'You are logged in to the NHS App',
		body: [
			{ kind: 'paragraph', text: 'Next time, your fingerprint is enough.', when: byFingerprint },
			{ kind: 'paragraph', text: 'Next time, a look at the phone is enough.', when: byFace }
		],
		buttons: [{ label: 'Log out', press: 'press.logOut' }]
	},
	biometricPrompt: {
		...app,
		title: 'Is it you?',
		body: [
			{ kind: 'paragraph', text: 'Put your finger on the sensor.', when: byFingerprint },
			{ kind: 'paragraph', text: 'Look at the phone.', when: byFace }
		],
		buttons: [
			{ label: 'Use my fingerprint', press: 'press.touch', when: byFingerprint },
			{ label: 'Use my face', press: 'press.lookAt', when: byFace },
			{ label: 'It does not recognise me', press: 'press.notRecognised', look: 'link', leavesForm: true }
		]
	},
	biometricsFail: {
		...app,
		title: 'The phone does not recognise you',
		body: [
			{
				kind: 'paragraph',
				text: 'A wet finger or a mask is enough for that. Your email address, password and security code work as ever.'
			}
		],
		buttons: [
			{ label: 'Try again', press: 'press.again' },
			{ label: 'Log in with my email address', press: 'press.email', look: 'link', leavesForm: true }
		]
	},
	appHome: {
		...app,
		title: 'Welcome to the NHS App',
		body: [
			{ kind: 'panel', title: 'You are logged in', text: 'It is the same NHS login that you use on websites.' },
			{
				kind: 'inset',
				text: 'Your phone has no screen lock, so fingerprint and face are not offered. Set a lock first.',
				when: { reading: 'account.nhs-login.holds.screenLock', is: 'none' }
			}
		],
		buttons: []
	},
	cannotUsePhone: {
		...page,
		title: 'I cannot log in using my mobile phone',
		body: [
			{
				kind: 'paragraph',
				text: 'If only the text message is missing, go back and have the code sent again. If the phone or its number is gone, change the number.'
			}
		],
		buttons: [
			{ label: 'Change the mobile phone number I use to log in', press: 'press.change' },
			{ label: 'Back to my password', press: 'press.back', look: 'link', leavesForm: true }
		]
	},
	changeUnderWay: {
		...page,
		title: 'A change of your mobile number has been asked for',
		body: [
			{
				kind: 'paragraph',
				text: 'It takes effect on {period.nhs-login-phone-change.until}. Until then you can’t ask for another one. If it was not you, use the link in our email to cancel it.'
			}
		],
		buttons: [toSite]
	},
	enterOldNumber: {
		...page,
		title: 'Enter your old mobile number',
		body: [{ kind: 'paragraph', text: 'The one you have logged in with until now. No code is sent to it.' }],
		fields: [
			{
				kind: 'phone',
				name: 'oldMobile',
				label: 'Old mobile number',
				missing: 'Enter your old mobile number',
				autocomplete: 'off'
			}
		],
		buttons: [
			nhsLogin.goesOn,
			{ label: 'I do not remember my old number', press: 'press.emailCode', look: 'link', leavesForm: true }
		]
	},
	enterRecoveryCode: {
		...page,
		title: 'Enter the security code from your email',
		body: [
			{ ...newCode, when: { reading: 'code.recovery.resent', is: 'yes' } },
			{ kind: 'paragraph', text: 'We are sending a 6 digit security code to {account.nhs-login.email}.' },
			{ kind: 'inset', text: 'Use it within 1 hour, by {code.recovery.expiresAt}. Look in junk or spam, too.' }
		],
		fields: [nhsLogin.securityCode],
		buttons: [
			nhsLogin.goesOn,
			nhsLogin.sendAgain,
			{
				label: 'I cannot get to that email account',
				press: 'press.contact',
				look: 'link',
				leavesForm: true
			}
		]
	},
	recoveryCodeExpired: {
		...nhsLogin.codeExpired,
		...inApp,
		body: [{ kind: 'paragraph', text: 'More than 1 hour has passed since it was sent. You can get a new one.' }],
		buttons: [{ label: 'Send the security code again', press: 'press.sendAgain' }]
	},
	enterNhsNumber: {
		...page,
		title: 'Enter your NHS number',
		body: [
			{
				kind: 'paragraph',
				text: 'You have proved who you are before, so your NHS login opens your health information. That is why we ask for more.'
			}
		],
		fields: [
			{ kind: 'nhsNumber', name: 'nhsNumber', label: 'NHS number', missing: 'You need to enter your NHS number' }
		],
		buttons: [nhsLogin.goesOn, contact],
		about: ['What happens when the number does not fit is not published. The message is our assumption.']
	},
	enterNewNumber: {
		...page,
		title: 'Enter your new mobile number',
		body: [{ kind: 'paragraph', text: 'We send a security code to it, so that we know it is yours.' }],
		fields: [
			{
				...nhsLogin.ukMobile,
				name: 'newMobile'
			}
		],
		buttons: [nhsLogin.goesOn],
		about: ['A text reaches you only at the mobile number on your card.']
	},
	enterNewCode: {
		...page,
		title: 'Enter the security code',
		body: [
			newCode,
			{ kind: 'paragraph', text: 'We are sending a text message with a 6 digit security code to {answer.newMobile}.' },
			{ kind: 'inset', text: 'Use it within 5 minutes: it expires at {code.security.expiresAt}.' }
		],
		fields: [nhsLogin.securityCode],
		buttons: [nhsLogin.goesOn, nhsLogin.sendAgain, nhsLogin.otherNumber]
	},
	newCodeExpired: {
		...nhsLogin.codeExpired,
		...inApp,
		body: [
			{
				kind: 'paragraph',
				text: 'More than 5 minutes have passed since it was sent. Enter your new number again to get a new one.'
			}
		],
		buttons: [{ label: 'Enter my new number again', press: 'press.otherNumber' }]
	},
	changeRequested: {
		...page,
		title: 'You have asked to change your mobile number',
		body: [
			{
				kind: 'paragraph',
				text: 'The new number works from {period.nhs-login-phone-change.until}. We have sent you an email with which the change can be cancelled until then.'
			},
			{
				kind: 'inset',
				text: 'The 24 hours protect people whose account somebody else tries to take over.'
			}
		],
		buttons: [],
		about: [
			'Only people who have proved who they are wait 24 hours. For others the new number works at once. The reason on the page is ours.'
		]
	},
	numberChanged: {
		...page,
		title: 'Your mobile number has been changed',
		body: [
			{
				kind: 'panel',
				title: 'Log in with your new number',
				text: 'Security codes now go to {answer.newMobile}. Email address and password stay as they are.'
			}
		],
		buttons: []
	},
	changeCancelled: {
		...nhsLogin.page,
		title: 'The change of your mobile number has been cancelled',
		body: [
			{ kind: 'paragraph', text: 'Security codes go on coming to the number you had.' },
			{
				kind: 'warning',
				text: 'If you had not asked for it, somebody knows your password or gets into your email. Choose a new password now.'
			}
		],
		buttons: [{ label: 'Choose a new password', press: 'press.forgotten' }, toSite],
		about: ['The advice is ours: whoever got as far as asking for a new number knew more than they should.']
	},
	cancelUsed: {
		...nhsLogin.page,
		title: 'You have already cancelled this change',
		body: [
			{ kind: 'paragraph', text: 'The link works once. Your number is the one you had.' },
			{ kind: 'inset', text: 'Reference: CID3003' }
		],
		buttons: [goToSite]
	},
	cancelExpired: {
		...nhsLogin.page,
		title: 'This link has expired',
		body: [
			{
				kind: 'paragraph',
				text: 'The 24 hours are over, and the number has been changed. If it was not you, contact us at once.'
			},
			{ kind: 'inset', text: 'Reference: CID3002' }
		],
		buttons: [{ label: 'Contact us', press: 'press.contact' }]
	},
	forgotten: {
		...page,
		title: 'Forgotten your password?',
		body: [
			{ kind: 'paragraph', text: 'We send a link to {account.nhs-login.email}. With it you choose a new password.' }
		],
		buttons: [
			{ label: 'Send me a link', press: 'press.sendLink' },
			{ label: 'I cannot get to that email account', press: 'press.contact', look: 'link', leavesForm: true },
			nhsLogin.back
		]
	},
	checkResetEmail: {
		...page,
		title: 'Check your email',
		body: [
			{ kind: 'paragraph', text: 'We are sending a link to {account.nhs-login.email}. Look in junk or spam, too.' },
			{ kind: 'inset', text: 'It works for 1 hour, until {period.nhs-login-reset-link.until}, and once.' }
		],
		buttons: [
			{ label: 'Send the email again', press: 'press.sendLink', look: 'secondary', leavesForm: true },
			{ label: 'I cannot get to that email account', press: 'press.contact', look: 'link', leavesForm: true },
			toSite
		]
	},
	choosePassword: {
		...nhsLogin.page,
		title: 'Choose a new password',
		body: [...nhsLogin.passwordNeeds],
		fields: [
			{
				...nhsLogin.newPassword,
				label: 'New password',
				show: 'new password'
			},
			nhsLogin.confirmPassword
		],
		buttons: [{ label: 'Reset password', press: 'press.reset' }]
	},
	resetDone: {
		...nhsLogin.page,
		title: 'You have reset your password for NHS login',
		body: [
			{
				kind: 'panel',
				title: 'Use it from now on',
				text: 'Go to the website or app you wanted to use, and log in with the new password.'
			}
		],
		buttons: [goToSite]
	},
	resetExpired: {
		...nhsLogin.page,
		title: 'This link has expired',
		body: [
			{ kind: 'paragraph', text: 'More than 1 hour has passed since it was sent. Your password is as it was.' },
			{ kind: 'inset', text: 'Reference: CID2021' }
		],
		buttons: [{ label: 'Send me a new link', press: 'press.sendLink' }, toSite]
	},
	resetUsed: {
		...nhsLogin.page,
		title: 'You have already reset your password',
		body: [
			{ kind: 'paragraph', text: 'The link works once. Log in with the password you chose, or ask for another link.' },
			{ kind: 'inset', text: 'Reference: CID2022' }
		],
		buttons: [goToSite]
	},
	lookAlike: {
		...nhsLogin.page,
		address: lookAlikeAddress,
		title: 'Log in to keep your NHS login',
		body: [
			{
				kind: 'paragraph',
				text: 'Your NHS login will be closed today. To keep it, confirm that it is still yours.'
			}
		],
		fields: [
			{
				kind: 'email',
				name: 'lookAlikeEmail',
				label: 'Email address',
				missing: 'You need to enter your email address',
				autocomplete: 'email'
			},
			{
				kind: 'password',
				name: 'lookAlikePassword',
				label: 'Password',
				show: 'password',
				missing: 'Enter your password',
				autocomplete: 'current-password'
			}
		],
		buttons: [nhsLogin.goesOn, closePage],
		about: [
			'This page and the email that leads to it are made up: they are our assumption of what such a thing looks like.',
			'Its address is another one, and it asks for two things at once. NHS login asks for the email address first, and for the password on a page of its own.'
		]
	},
	lookAlikeTook: {
		skin: 'own-device',
		address: lookAlikeAddress,
		title: 'That was not NHS login',
		body: [
			{
				kind: 'warning',
				text: 'The page looked like NHS login, and its address was nhs-login-help.example. Whoever runs it has your email address and your password now.'
			},
			{
				kind: 'paragraph',
				text: 'Change the password at once, on the page where you log in. They still lack the code from your phone: if one comes that you have not asked for, give it to nobody.'
			}
		],
		buttons: [{ label: 'Change my password at NHS login', press: 'press.forgotten' }, closePage],
		about: [
			'No real page of this kind would tell you. This one is ours, and stands in for the colleague who notices.',
			'Suspicious emails can be reported, too: the National Cyber Security Centre takes them at report@phishing.gov.uk.'
		]
	},
	contactUs: {
		...page,
		title: 'Contact us',
		body: [
			{
				kind: 'paragraph',
				text: 'The NHS login team looks at it with you. Tell them what you see on the page, and its reference if there is one.'
			},
			{ kind: 'inset', text: 'Reference: CID1111' },
			{ kind: 'paragraph', text: 'They never need your password or a security code. An answer can take 48 hours.' }
		],
		buttons: [],
		about: ['The real contact form is not rebuilt here.']
	}
} as const satisfies Screens

export const messages = {
	...nhsLogin.messages,
	oldNumberDiffers: 'That is not the number we hold. Enter the mobile number that you have logged in with until now',
	nhsNumberDiffers: 'That is not the NHS number of this NHS login. Check it against a letter or a prescription',
	passwordShort: 'New password must be 8 characters or more',
	passwordCapital: 'New password must include 1 capital letter or more'
} as const satisfies Messages

export const posts = {
	codeText: {
		kind: 'text',
		from: 'NHS login',
		body: '{code.security} is your NHS login security code (training simulator). It expires in 5 minutes.'
	},
	recoveryCode: {
		...nhsLogin.email,
		subject: 'Your NHS login security code',
		paragraphs: [
			'Your security code is {code.recovery}',
			'It lets you change the mobile number of your NHS login and works for 1 hour. If you did not ask for it, do nothing, and give it to nobody.'
		]
	},
	changeNotice: {
		...nhsLogin.email,
		subject: 'The mobile number of your NHS login is going to change',
		paragraphs: [
			'Somebody has given a new mobile number for the NHS login of {account.nhs-login.email}. It takes effect 24 hours after it was asked for.',
			'If it was not you, cancel it with the link. The link works until then.'
		],
		links: [{ label: 'Cancel this change', opens: 'open.cancelChange' }]
	},
	resetLink: {
		...nhsLogin.email,
		subject: 'Reset your NHS login password',
		paragraphs: [
			'Follow the link to choose a new password for {account.nhs-login.email}. It works for 1 hour, and once.',
			'If you did not ask for it, do nothing: your password stays as it is.'
		],
		links: [{ label: 'Choose a new password', opens: 'open.reset' }]
	},
	forcedReset: {
		...nhsLogin.email,
		subject: 'You need to choose a new password for NHS login',
		paragraphs: [
			'To keep {account.nhs-login.email} safe, its password no longer works.',
			'Choose a new one with the link. It works for 1 hour, and once. After that, use ‘Forgotten your password?’ on the page where you log in.'
		],
		links: [{ label: 'Choose a new password', opens: 'open.reset' }]
	},
	lookAlike: {
		kind: 'email',
		from: 'NHS login',
		address: 'support@nhs-login-help.example',
		subject: 'Your NHS login will be closed today',
		paragraphs: [
			'Dear user,',
			'We could not confirm that your NHS login is still yours. It will be closed at midnight, with everything that belongs to it.',
			'Log in now to keep it. It takes less than a minute.'
		],
		links: [{ label: 'Log in now', opens: 'open.lookAlike' }]
	},
	passwordChanged: {
		...nhsLogin.email,
		subject: 'Your NHS login password has been changed',
		paragraphs: [
			'Hello {person.firstName}.',
			'The password of {account.nhs-login.email} was changed on {clock.day} at {clock.time}. If it was not you, tell us at once.'
		]
	}
} as const satisfies Posts
