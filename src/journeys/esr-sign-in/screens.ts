import { current } from '../../kit/editions.ts'
import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'
import * as esr from '../../service-parts/esr.ts'

const atHome = { skin: 'own-device', address: null } as const
const onPhone = { skin: 'own-device', address: null } as const
const atWork = { skin: 'esr-intranet', address: null } as const
const intranet = { skin: 'esr-intranet', address: 'simulated: http://intranet/ESR/' } as const
const app = { skin: 'esr-portal', address: null } as const
const unlock = { skin: 'smartcard', address: 'simulated: digital.nhs.uk/unlock' } as const

const credentials = [
	esr.usernameAsPublished,
	{ ...esr.usernameToday, hint: 'For example 999JSMITH01. The numbers at the front are those of your Trust.' },
	...esr.passwords
] as const

const byPassword = {
	label: 'Use my username and password instead',
	press: 'press.password',
	look: 'link',
	leavesForm: true
} as const
const askAuthority = {
	label: 'Ask the Registration Authority',
	press: 'press.authority',
	look: 'link',
	leavesForm: true
} as const

const tiles = [
	{ key: 'Learning', value: 'The courses you have to take. This username and password open them.' },
	esr.pay,
	esr.leave,
	esr.details
] as const
const logOut = { label: 'Log out', press: 'press.logOut', look: 'secondary', leavesForm: true } as const
const tilesAreOurs =
	'What the menu and the tiles are called is our assumption. That the courses open with the same details is in the source.'

export const screens = {
	homeDesk: {
		...atHome,
		title: 'Your computer at home',
		body: [{ kind: 'paragraph', text: 'You want to get into ESR, to do a course you have to take.' }],
		fields: [
			{
				kind: 'radios',
				name: 'homeWay',
				label: 'What do you open?',
				missing: 'Select what you open',
				options: [
					{ value: 'intranet', label: 'http://intranet/ESR/ in the browser' },
					{ value: 'internet', label: 'https://my.esr.nhs.uk in the browser' },
					{ value: 'card', label: 'Nothing yet: I look for a place for my smartcard' }
				]
			}
		],
		buttons: [{ label: 'Open', press: 'press.open' }],
		about: ['The source gives one address for home and one for work. The question that makes you choose is ours.']
	},
	phoneDesk: {
		...onPhone,
		title: 'Your phone',
		body: [{ kind: 'paragraph', text: 'You want to get into ESR, to do a course you have to take.' }],
		fields: [
			{
				kind: 'radios',
				name: 'phoneWay',
				label: 'What do you open?',
				missing: 'Select what you open',
				options: [
					{ value: 'app', label: 'The ESR application' },
					{ value: 'internet', label: 'https://my.esr.nhs.uk in the browser' },
					{ value: 'intranet', label: 'http://intranet/ESR/ in the browser' }
				]
			}
		],
		buttons: [{ label: 'Open', press: 'press.open' }]
	},
	workDesk: {
		...atWork,
		title: 'The computer on the ward',
		body: [
			{ kind: 'paragraph', text: 'It is part of the network of your Trust and has a reader for smartcards.' },
			{ kind: 'paragraph', text: 'You want to get into ESR, to do a course you have to take.' }
		],
		fields: [
			{
				kind: 'radios',
				name: 'workWay',
				label: 'What do you open?',
				missing: 'Select what you open',
				options: [
					{ value: 'intranet', label: 'http://intranet/ESR/' },
					{ value: 'internet', label: 'https://my.esr.nhs.uk' }
				]
			}
		],
		buttons: [{ label: 'Open', press: 'press.open' }],
		about: ['Both addresses work here. The one on the intranet is the one the source gives for work.']
	},
	unreachable: {
		skin: 'own-device',
		address: 'simulated: http://intranet/ESR/',
		title: 'This page can’t be reached',
		body: [
			{
				kind: 'paragraph',
				text: 'The intranet is there for computers at work. From anywhere else, ESR has an address on the internet.'
			}
		],
		buttons: [{ label: 'Back', press: 'press.back' }],
		about: [
			'The source gives the address for work only. That it does nothing from elsewhere is our assumption; it follows from the form of the address.',
			'The address begins with http and not https: nobody should copy that for a page on the internet.'
		]
	},
	noReader: {
		...esr.noReader,
		body: [
			{
				kind: 'paragraph',
				text: 'The card stays in your pocket: the way by smartcard is for computers at work. From here you need your ESR username and password.'
			},
			{
				kind: 'inset',
				text: 'You don’t know them? At work the smartcard gets you in, and there you can look up the username and set a password for the internet.'
			}
		],
		buttons: [
			{ label: 'Log in with username and password', press: 'press.password' },
			{ label: 'Wait until I am at work', press: 'press.goToWork', look: 'secondary', leavesForm: true }
		]
	},
	appStore: {
		...onPhone,
		title: 'Get the ESR application',
		body: [
			{
				kind: 'paragraph',
				text: 'It is not on your phone yet. It comes from the shop for applications that belongs to your phone, and from nowhere else.'
			},
			{
				kind: 'inset',
				text: 'On an iPhone, that is the App Store.',
				when: { field: 'phoneKind', is: 'iphone' }
			},
			{
				kind: 'inset',
				text: 'On an Android phone, that is the Play Store.',
				when: { field: 'phoneKind', is: 'android' }
			}
		],
		fields: [
			{
				kind: 'radios',
				name: 'phoneKind',
				label: 'What sort of phone do you have?',
				missing: 'Select what sort of phone you have',
				options: [
					{ value: 'iphone', label: 'An iPhone' },
					{ value: 'android', label: 'An Android phone' }
				]
			}
		],
		buttons: [
			{ label: 'Install', press: 'press.install' },
			{ label: 'Back', press: 'press.back', look: 'link', leavesForm: true }
		],
		about: ['The sources name the two shops and no more. Look at who publishes an application before you install it.']
	},
	appLogIn: {
		...app,
		title: 'ESR application',
		body: [
			{ kind: 'paragraph', text: 'Log in with your ESR username and password, as on a computer.' },
			esr.credentialsHeading
		],
		fields: credentials,
		buttons: [{ label: 'Log in', press: 'press.logIn' }, esr.forgotLink],
		about: ['The source says that the application takes the same details. What its page looks like is our assumption.']
	},
	intranet: {
		...esr.intranet,
		about: [esr.restOfIntranetIsOurs]
	},
	workChoice: {
		...intranet,
		title: 'Log in to ESR at work',
		fields: [
			{
				kind: 'radios',
				name: 'user',
				label: 'How do you log in?',
				missing: 'Select how you log in',
				options: [
					{ value: 'card', label: 'I am a smart card user' },
					{ value: 'password', label: 'I am an ESR user, with username and password' }
				]
			}
		],
		buttons: [
			{ label: 'Continue', press: 'press.continue' },
			{ label: 'Back', press: 'press.back', look: 'link', leavesForm: true }
		],
		about: ['The source tells the two kinds of users apart. That the page asks which one you are is our assumption.']
	},
	chooseLogIn: {
		...esr.portal,
		title: 'Log in to ESR',
		body: [
			{ kind: 'address', text: 'https://my.esr.nhs.uk' },
			{ kind: 'paragraph', text: 'This is the Electronic Staff Record. Choose how you log in.' },
			{
				kind: 'warning',
				text: 'Only log in on a computer that you trust, and log out when you are done.'
			}
		],
		buttons: [
			{ label: 'Log in with your username and password', press: 'press.password' },
			{ label: 'Log in with your smartcard', press: 'press.card', look: 'secondary', leavesForm: true },
			esr.forgotLink
		],
		about: [
			'The source spells ESR out as "Electronic Personnel Registration". It is the Electronic Staff Record.',
			'The source comes from a help site that is not the NHS’s own. Such sites turn up when people search for a login page: type the address yourself.',
			'That there is more than one way to log in follows from the source, which tells you which one to choose. The other one is our assumption.'
		]
	},
	logIn: {
		...esr.portal,
		title: 'Log in with your username and password',
		body: [
			esr.credentialsHeading,
			{ kind: 'paragraph', text: 'Fields with a star (*) have to be filled in.', when: current }
		],
		fields: credentials,
		buttons: [{ label: 'Log in', press: 'press.logIn' }, esr.forgotLink],
		about: [
			'234 is the number of one Trust; others have another. After it come a letter, the last name and two numbers.',
			'Managers may have to type a code from a text message as well. This persona is not a manager.',
			'The page does not tell whether the username or the password was wrong. What it says is our assumption.'
		]
	},
	lockedOut: {
		...esr.portal,
		title: 'Your account is locked',
		body: [
			esr.tooManyAttempts,
			{
				kind: 'inset',
				text: 'Forgot username or password is the way to a new password, which opens the account again.'
			}
		],
		buttons: [
			esr.forgot,
			{ label: 'Ask the local ESR team to unlock it', press: 'press.unlock', look: 'secondary', leavesForm: true }
		],
		about: [
			'How many attempts lock an ESR account is not published. Three is our assumption. One Trust tells its staff to stop after the second and to ask for a reset.',
			'That waiting does not help, and that the local ESR team unlocks an account and leaves its password as it is, are our assumptions.',
			'So is it that the lock stops the password and not the smartcard.'
		]
	},
	inactive: {
		...esr.portal,
		title: 'Your account has been switched off',
		body: [
			{
				kind: 'paragraph',
				text: 'You have not logged in for a long time, so the account has been made inactive. Your details are still there.'
			}
		],
		buttons: [{ label: 'Ask for it to be switched on again', press: 'press.reactivate' }],
		about: ['How long it takes is for each Trust to set: one had 90 days, and now has 6 months.']
	},
	forgotten: {
		...esr.portal,
		title: 'Forgot username or password',
		body: [
			{
				kind: 'paragraph',
				text: 'Here you ask for your username, or for a link to a new password. You need the email address and the date of birth that ESR holds of you.'
			},
			{
				kind: 'inset',
				text: 'Finding a username and setting a new password are journeys of their own: rehearse them next.'
			}
		],
		buttons: [{ label: 'Back to the login page', press: 'press.back', look: 'link' }],
		about: ['If the email address or the date of birth differs from the record, the local ESR team has to look at it.']
	},
	insertCard: {
		...esr.insertCard,
		buttons: [byPassword],
		about: ['ESR moved its smartcard sign-in to NHS CIS2 Authentication. The guide of 2022 does not know of it.']
	},
	cardUnread: {
		...esr.cardUnread,
		buttons: [byPassword]
	},
	enterPasscode: {
		...esr.card,
		title: 'Enter your passcode',
		fields: [
			{
				...esr.passcode,
				hint: 'The code of your smartcard: 6 to 8 numbers. Leave the card in the reader.'
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }, byPassword],
		about: ['The source says "enter the code". Passcodes have 6 to 8 numbers since October 2023.']
	},
	cardLocked: {
		...esr.card,
		title: 'Your smartcard is locked',
		body: [
			esr.cardLocks,
			{
				kind: 'inset',
				text: 'You can do that yourself, with a code that comes by email and a new passcode. The Registration Authority can do it too.'
			}
		],
		buttons: [{ label: 'Unlock my smartcard', press: 'press.unlockCard' }, askAuthority, byPassword]
	},
	unlockStart: {
		...unlock,
		title: 'Unlock your smartcard',
		body: [
			{
				kind: 'notice',
				title: 'There is no smartcard in the reader',
				text: 'Put in the card that you want to unlock. Everything starts anew.',
				when: { reading: 'card', is: 'out' }
			},
			{ kind: 'paragraph', text: 'Before you start:' },
			{
				kind: 'list',
				items: [
					'your smartcard has to be in the reader',
					'you have to be able to read the email address on your smartcard profile',
					'you have 15 minutes from the moment you start'
				]
			}
		],
		buttons: [{ label: 'Start now', press: 'press.start' }, askAuthority],
		about: [
			'The steps are those of NHS England’s instructions of 2023. By now the code may also come to a mobile phone.',
			'This page is for people at work: the card has to be in a reader.'
		]
	},
	cannotUnlock: {
		...unlock,
		title: 'You can’t unlock this smartcard yourself',
		body: [
			{
				kind: 'paragraph',
				text: 'There is no email address on your smartcard profile, so there is nowhere to send a code to.',
				when: { reading: 'account.smartcard.email', is: '' }
			},
			{
				kind: 'paragraph',
				text: 'The certificates on the card have expired. They last 2 years.',
				when: { reading: 'account.smartcard.holds.certificates', is: 'expired' }
			},
			{ kind: 'inset', text: 'The Registration Authority of your Trust has to help.' }
		],
		buttons: [{ label: 'Ask the Registration Authority', press: 'press.authority' }, byPassword]
	},
	enterUnlockCode: {
		...unlock,
		title: 'Enter your one-time code',
		body: [
			{
				kind: 'notice',
				title: 'We have sent a new code',
				text: 'The earlier code no longer works. Use the one in the newest email.',
				when: { reading: 'code.unlock.resent', is: 'yes' }
			},
			{
				kind: 'paragraph',
				text: 'We are sending it to {account.smartcard.email}. It works for 15 minutes from the moment you started. Look in your junk folder too.'
			}
		],
		fields: [
			{ kind: 'code', name: 'code', digits: 6, label: 'One-time code', missing: 'Enter the code from the email' }
		],
		buttons: [
			{ label: 'Continue', press: 'press.continue' },
			{ label: 'Send a new code', press: 'press.sendNewCode', look: 'secondary', leavesForm: true },
			askAuthority
		],
		about: [
			'The 15 minutes are published. That the code has 6 numbers, and how often it may be wrong or asked for, is our assumption.'
		]
	},
	unlockCodeExpired: {
		...unlock,
		title: 'Your one-time code has expired',
		body: [{ kind: 'paragraph', text: 'The 15 minutes are over. Start again, and you get a new code.' }],
		buttons: [{ label: 'Start again', press: 'press.startAgain' }, askAuthority]
	},
	unlockCodeSpent: {
		...unlock,
		title: 'That code can no longer be used',
		body: [
			{
				kind: 'paragraph',
				text: 'Too many wrong codes were entered. You can start again at {code.unlock.expiresAt}, or ask the Registration Authority now.'
			}
		],
		buttons: [{ label: 'Ask the Registration Authority', press: 'press.authority' }, byPassword]
	},
	newPasscode: {
		...unlock,
		title: 'Choose a new passcode',
		body: [
			{ kind: 'paragraph', text: 'Your new passcode has 6 to 8 numbers, and nothing but numbers.' },
			{ kind: 'inset', text: 'Leave the card in the reader: the new passcode is written to it.' }
		],
		fields: [
			{
				kind: 'password',
				name: 'newPasscode',
				label: 'New passcode',
				policy: 'smartcard',
				missing: 'Enter a new passcode',
				autocomplete: 'off'
			},
			{
				kind: 'password',
				name: 'confirmPasscode',
				label: 'New passcode again',
				missing: 'Enter the new passcode again',
				autocomplete: 'off'
			}
		],
		buttons: [{ label: 'Confirm', press: 'press.confirm' }],
		about: ['The 15 minutes are those of the code. That there is no hurry any more on this page is our assumption.']
	},
	cardUnlocked: {
		...unlock,
		title: 'Your smartcard is unlocked',
		body: [{ kind: 'panel', title: 'Your smartcard is unlocked', text: 'From now on it opens with the new passcode.' }],
		buttons: [{ label: 'Go on to ESR', press: 'press.continue' }]
	},
	authority: {
		...atWork,
		title: 'The Registration Authority takes it from here',
		body: [
			{
				kind: 'paragraph',
				text: 'Bring your smartcard and something that shows who you are. They check it, then unlock the card or put it right.'
			},
			{ kind: 'inset', text: 'You choose the passcode yourself. Nobody who helps you ever needs to know it.' }
		],
		buttons: [],
		about: ['What a Registration Authority wants to see differs from Trust to Trust.']
	},
	home: {
		...esr.portal,
		title: 'Welcome to ESR, {person.firstName}',
		body: [
			esr.menu,
			{ kind: 'inset', text: 'You are logged in as {account.esr.username}.' },
			{ kind: 'summary', rows: tiles }
		],
		buttons: [logOut],
		about: [tilesAreOurs]
	},
	homeByCard: {
		...esr.portal,
		title: 'Welcome to ESR, {person.firstName}',
		body: [
			esr.menu,
			{ kind: 'inset', text: 'You are logged in with your smartcard. Taking it out logs you out.' },
			{
				kind: 'summary',
				rows: [
					...tiles,
					{
						key: 'Manage Internet Access',
						value: 'Look up your username, and set a password for ESR on the internet.'
					}
				]
			}
		],
		buttons: [logOut],
		about: [tilesAreOurs, 'Manage Internet Access is there for people who came in with their smartcard.']
	},
	sessionEnded: {
		...esr.card,
		title: 'You have been logged out',
		body: [esr.cardOutEndsTime],
		buttons: [{ label: 'Log in again', press: 'press.again' }],
		about: ['Nobody else can go on in your name. So take the card with you whenever you leave the computer.']
	},
	loggedOut: {
		...esr.portal,
		title: 'You are logged out of ESR',
		body: [
			{
				kind: 'warning',
				text: 'Your smartcard is still in the reader. Take it with you.',
				when: { reading: 'card', is: 'in' }
			},
			{ kind: 'paragraph', text: 'Close the window if others use this computer too.' }
		],
		buttons: [{ label: 'Log in again', press: 'press.again' }]
	}
} as const satisfies Screens

export const messages = {
	signInWrong: esr.checkBoth,
	passcodeWrong: esr.passcodeWrong,
	cardFirst: 'Put your smartcard into the reader, then select Start now',
	tooManyCodes: 'Too many codes were asked for. Wait until 15 minutes are over, or ask the Registration Authority',
	tooManyWrongCodes:
		'Too many wrong codes were entered. Wait until {code.unlock.expiresAt}, or ask the Registration Authority',
	codeWrong: 'That code is not right. Enter the code from the newest email',
	tooShort: 'New passcode must have 6 numbers or more',
	tooLong: 'New passcode must have 8 numbers or fewer',
	onlyNumbers: 'New passcode must have only numbers in it',
	differ: 'The two passcodes must be the same'
} as const satisfies Messages

export const posts = {
	unlockCode: {
		kind: 'email',
		from: 'Smartcard unlock service',
		address: 'unlock@smartcard-service.example',
		subject: 'Your one-time code to unlock your smartcard',
		paragraphs: [
			'Your one-time code is {code.unlock}',
			'It works for 15 minutes from the moment you started. If you did not start to unlock a smartcard, tell your Registration Authority.'
		]
	},
	caller: {
		kind: 'call',
		from: 'ESR help desk',
		says: 'Hello, this is the ESR help desk. There is a fault on your account, and it is about to be switched off. I can stop that while we speak. I just need your whole password, letter by letter, with the capitals and the hyphens.',
		asks: 'password'
	}
} as const satisfies Posts
