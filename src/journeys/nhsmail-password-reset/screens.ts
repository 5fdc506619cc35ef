import { asPublished, current } from '../../kit/editions.ts'
import type { Messages } from '../../kit/flow.ts'
import type { Quote } from '../../kit/journey.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'

const reset = { skin: 'nhsmail-reset', address: 'simulated: NHSmail password reset' } as const
const portal = { skin: 'nhsmail-portal', address: 'simulated: portal.nhs.net' } as const
const breadcrumb = ['verification step 1', 'choose a new password'] as const

const newPassword = {
	kind: 'password',
	name: 'newPassword',
	label: 'Enter new password',
	show: 'new password',
	missing: 'Enter a new password',
	autocomplete: 'new-password'
} as const

export const screens = {
	portal: {
		...portal,
		title: 'NHSmail Portal',
		body: [{ kind: 'paragraph', text: 'Log in with your NHSmail address and password.' }],
		fields: [
			{ kind: 'email', name: 'username', label: 'Email address', autocomplete: 'username' },
			{ kind: 'password', name: 'password', label: 'Password', missing: 'Enter your password' }
		],
		buttons: [
			{ label: 'Log in', press: 'press.logIn' },
			{ label: 'Self-Service Password Reset Portal', press: 'press.reset', look: 'link', leavesForm: true }
		],
		about: [
			'The sources name the portal and the link on it. The words of the sign-in form are our assumption.',
			'Your persona has an address ending nhsmail.example. It stands in for an @nhs.net address, because every @nhs.net address belongs to a real person.'
		]
	},
	identify: {
		...reset,
		title: 'Get back into your account',
		body: [
			{
				kind: 'paragraph',
				text: 'Who are you? Enter your NHSmail address (@nhs.net), then the characters in the picture.'
			}
		],
		fields: [
			{
				kind: 'text',
				name: 'identifier',
				label: 'Email or Username',
				missing: 'Enter your NHSmail address',
				autocomplete: 'username'
			},
			{
				kind: 'captcha',
				name: 'captcha',
				label: 'Captcha',
				hint: 'Enter the characters in the picture. Capital and small letters count the same.',
				missing: 'Enter the characters in the picture',
				another: 'press.newPicture'
			}
		],
		buttons: [
			{ label: 'Next', press: 'press.next' },
			{ label: 'Cancel', press: 'press.cancel', look: 'link', leavesForm: true }
		],
		about: ['What the real page says about a wrong picture is not published: the message here is our assumption.']
	},
	chooseMethod: {
		...reset,
		title: 'Get back into your account',
		breadcrumb,
		fields: [
			{
				kind: 'radios',
				name: 'method',
				label: 'Please choose the contact method we should use for verification:',
				missing: 'Select how we should check that it is you',
				options: [
					{
						value: 'text',
						label: 'Send a text to my mobile phone number',
						when: { reading: 'account.nhsmail.offers.text', is: 'yes' }
					},
					{
						value: 'call',
						label: 'Call my mobile phone number',
						when: { reading: 'account.nhsmail.offers.call', is: 'yes' }
					},
					{
						value: 'app',
						label: 'Enter a code from my authenticator app',
						when: { reading: 'account.nhsmail.offers.app', is: 'yes' }
					}
				]
			},
			{
				kind: 'phone',
				name: 'phone',
				label: 'Enter your phone number',
				hint: 'To protect your account, enter your complete mobile phone number ({account.nhsmail.mask}). You then get a text message, or a call, with a verification code that lets you reset your password.',
				missing: 'Enter your complete mobile phone number',
				autocomplete: 'tel',
				when: { field: 'method', is: ['text', 'call'] }
			},
			{
				kind: 'code',
				name: 'appCode',
				digits: 6,
				label: 'Enter your verification code',
				hint: 'Enter the code displayed in your authenticator app.',
				missing: 'Enter the code from your authenticator app',
				when: { field: 'method', is: 'app' }
			}
		],
		buttons: [
			{ label: 'Text', press: 'press.text', when: { field: 'method', is: 'text' } },
			{ label: 'Call', press: 'press.call', when: { field: 'method', is: 'call' } },
			{ label: 'Next', press: 'press.next', when: { field: 'method', is: ['', 'app'] } },
			{ label: 'Contact your administrator', press: 'press.contact', look: 'link', leavesForm: true },
			{ label: 'Cancel', press: 'press.cancel', look: 'link', leavesForm: true }
		],
		about: [
			'The source sends people with an authenticator app to its step 9, which is already the new password. The steps that work are 11 to 15, and this page follows them.',
			'It says "verification step 1" although there is no step 2: the page is made for policies that ask for two.',
			'The number may begin with +44, +440 or 0. The example in the source, +4401234567890, ends in 90, while the mask on the same page ends in 18: such a number is refused.'
		]
	},
	enterTextCode: {
		...reset,
		title: 'Get back into your account',
		breadcrumb,
		body: [
			{
				kind: 'notice',
				title: 'Another code is on its way',
				text: 'The earlier code no longer works. Use the one that comes now.',
				when: { reading: 'code.phone.resent', is: 'yes' }
			},
			{
				kind: 'paragraph',
				text: 'We are sending a text message from Microsoft to {account.nhsmail.mask}. Look at your phone, then come back to this page and enter the verification code.'
			},
			{
				kind: 'details',
				summary: 'Outside the UK',
				text: 'Your network may charge you for receiving a text message abroad.'
			}
		],
		fields: [
			{
				kind: 'code',
				name: 'code',
				digits: 6,
				label: 'Enter your verification code',
				missing: 'Enter the code from the text message'
			}
		],
		buttons: [
			{ label: 'Next', press: 'press.next' },
			{ label: 'Try again', press: 'press.tryAgain', look: 'secondary', leavesForm: true },
			{ label: 'Contact your administrator', press: 'press.contact', look: 'link', leavesForm: true },
			{ label: 'Cancel', press: 'press.cancel', look: 'link', leavesForm: true }
		],
		about: [
			'How long this code lasts is not published. Ten minutes is our assumption.',
			'A note in the source says that no message is sent during this step. It contradicts the step itself.'
		]
	},
	enterCallCode: {
		...reset,
		title: 'Get back into your account',
		breadcrumb,
		body: [
			{
				kind: 'notice',
				title: 'We are calling again',
				text: 'The earlier code no longer works. Use the one from this call.',
				when: { reading: 'code.phone.resent', is: 'yes' }
			},
			{
				kind: 'paragraph',
				text: 'We are calling {account.nhsmail.mask}. Answer the call, listen to the verification code and enter it here.'
			}
		],
		fields: [
			{
				kind: 'code',
				name: 'code',
				digits: 6,
				label: 'Enter your verification code',
				missing: 'Enter the code from the call'
			}
		],
		buttons: [
			{ label: 'Next', press: 'press.next' },
			{ label: 'Try again', press: 'press.tryAgain', look: 'secondary', leavesForm: true },
			{ label: 'Contact your administrator', press: 'press.contact', look: 'link', leavesForm: true },
			{ label: 'Cancel', press: 'press.cancel', look: 'link', leavesForm: true }
		],
		about: [
			'The source shows the choice of a call and says no more. What happens in it is taken from other guides to the same page.'
		]
	},
	codeExpired: {
		...reset,
		title: 'Your verification code has expired',
		breadcrumb,
		body: [
			{
				kind: 'paragraph',
				text: 'The code can no longer be used. Select Try again, and we send a new one the same way.'
			}
		],
		buttons: [
			{ label: 'Try again', press: 'press.tryAgain' },
			{ label: 'Contact your administrator', press: 'press.contact', look: 'link', leavesForm: true },
			{ label: 'Cancel', press: 'press.cancel', look: 'link', leavesForm: true }
		]
	},
	codeSpent: {
		...reset,
		title: 'That code can no longer be used',
		breadcrumb,
		body: [
			{
				kind: 'paragraph',
				text: 'Too many wrong codes were entered. Select Try again, and we send a new one the same way.'
			}
		],
		buttons: [
			{ label: 'Try again', press: 'press.tryAgain' },
			{ label: 'Contact your administrator', press: 'press.contact', look: 'link', leavesForm: true },
			{ label: 'Cancel', press: 'press.cancel', look: 'link', leavesForm: true }
		],
		about: ['How many wrong codes the real page takes is not published. Five is our assumption.']
	},
	choosePassword: {
		...reset,
		title: 'Choose a new password',
		breadcrumb,
		body: [
			{ kind: 'paragraph', text: 'Your new password must:' },
			{
				kind: 'list',
				items: [
					'have 10 characters or more, of any kind',
					'not contain the £ character',
					'not be one of your last 4 passwords',
					'not be a common password, for example Password123 or Winter2018',
					'not be known from a data breach'
				],
				when: asPublished
			},
			{
				kind: 'list',
				items: [
					'have 10 characters or more, without spaces',
					'not be one of your last 4 passwords',
					'not contain your first or last name',
					'not be a common password',
					'not be known from a data breach'
				],
				when: current
			},
			{ kind: 'inset', text: 'You can use it for up to 365 days.' }
		],
		fields: [
			{ ...newPassword, policy: 'nhsmail', when: asPublished },
			{ ...newPassword, policy: 'nhsmail-current', when: current },
			{
				kind: 'password',
				name: 'confirmPassword',
				label: 'Confirm new password',
				show: 'confirmed password',
				missing: 'Enter the new password again',
				autocomplete: 'new-password'
			}
		],
		buttons: [
			{ label: 'Finish', press: 'press.finish' },
			{ label: 'Cancel', press: 'press.cancel', look: 'link', leavesForm: true }
		],
		about: [
			'The real service looks breached passwords up on the internet. Here a built-in list of 100,000 well-known ones does it, and nothing you type leaves the page.',
			'The rule about £ stands in one source only. The current edition of the policy drops it, and forbids spaces and your own names instead.'
		]
	},
	resetDone: {
		...reset,
		title: 'Your password has been reset',
		body: [
			{
				kind: 'panel',
				title: 'Your password has been reset',
				text: 'Close this window, go back to the NHSmail Portal and log in with your new password.'
			},
			{
				kind: 'warning',
				text: 'Change the password on every device you use for NHSmail, your own ones too: phone, Outlook on a computer, tablet. A device that keeps trying the old password gets your account locked.'
			}
		],
		buttons: [{ label: 'Close this window and go to the portal', press: 'press.close' }],
		about: [
			'The two places in the source that describe this confirmation word it differently; both say to close the window.'
		]
	},
	home: {
		...portal,
		title: 'You are logged in to NHSmail',
		body: [
			{ kind: 'paragraph', text: 'Your new password works here. Your other devices do not know it yet.' },
			{
				kind: 'warning',
				text: 'Until you update them, they go on trying the old password every few minutes. After 10 wrong passwords your account is locked.'
			}
		],
		buttons: [{ label: 'Update my devices', press: 'press.devices' }],
		about: [
			'How many wrong passwords lock an NHSmail account is not published. Ten is the default of the system behind it.',
			'That a device tries every five minutes is our assumption.'
		]
	},
	devices: {
		skin: 'own-device',
		address: null,
		title: 'Mail settings on your devices',
		body: [
			{ kind: 'paragraph', text: 'Choose a device that still has the old password, and enter the new one.' },
			{ kind: 'inset', text: 'Your mobile phone is up to date.', when: { reading: 'saved.phone', is: 'updated' } },
			{
				kind: 'inset',
				text: 'Outlook on your desktop is up to date.',
				when: { reading: 'saved.outlook', is: 'updated' }
			},
			{ kind: 'inset', text: 'Your tablet is up to date.', when: { reading: 'saved.tablet', is: 'updated' } }
		],
		fields: [
			{
				kind: 'radios',
				name: 'device',
				label: 'Which device?',
				missing: 'Select a device',
				options: [
					{ value: 'phone', label: 'Mobile phone', when: { reading: 'saved.phone', is: 'old' } },
					{ value: 'outlook', label: 'Outlook desktop', when: { reading: 'saved.outlook', is: 'old' } },
					{ value: 'tablet', label: 'Tablet', when: { reading: 'saved.tablet', is: 'old' } }
				]
			},
			{
				kind: 'password',
				name: 'devicePassword',
				label: 'NHSmail password',
				missing: 'Enter your new NHSmail password',
				autocomplete: 'current-password'
			}
		],
		buttons: [{ label: 'Save on this device', press: 'press.save' }],
		about: ['The source names the devices. How each one asks for the password is our assumption.']
	},
	done: {
		...portal,
		title: 'All your devices are up to date',
		body: [
			{
				kind: 'panel',
				title: 'You are back in your account',
				text: 'Your phone, Outlook and tablet sign in with the new password. Nothing is left to lock your account.'
			},
			{
				kind: 'paragraph',
				text: 'The password can be used for up to 365 days. You are reminded by email before it runs out.'
			}
		],
		buttons: []
	},
	lockedOut: {
		...portal,
		title: 'Your account is locked for now',
		body: [
			{
				kind: 'paragraph',
				text: 'There were too many wrong passwords. You can log in again at {account.nhsmail.lockedUntil}.'
			},
			{
				kind: 'inset',
				text: 'Most often it is a device that still tries the old password: a phone, Outlook or a tablet.'
			}
		],
		buttons: [
			{ label: 'Ask the help desk to unlock it', press: 'press.unlock', look: 'secondary' },
			{ label: 'Self-Service Password Reset Portal', press: 'press.reset', look: 'link', leavesForm: true }
		],
		about: [
			'The help desk unlocks an account without changing its password. A reset unlocks it too, and changes the password.',
			'Waiting helps as well, but the next lock is longer.'
		]
	},
	throttled: {
		...reset,
		title: 'You have tried too often',
		body: [
			{
				kind: 'paragraph',
				text: 'Phone numbers were checked 5 times within an hour. You can try again at {limit.nhsmail-phone-checks.until}.',
				when: { reading: 'limit.nhsmail-phone-checks.closed', is: 'yes' }
			},
			{
				kind: 'paragraph',
				text: 'Wrong app codes were entered 5 times within an hour. You can try again at {limit.nhsmail-app-codes.until}.',
				when: { reading: 'limit.nhsmail-app-codes.closed', is: 'yes' }
			},
			{
				kind: 'paragraph',
				text: 'This password was reset 5 times within an hour. You can try again at {limit.nhsmail-resets.until}.',
				when: { reading: 'limit.nhsmail-resets.closed', is: 'yes' }
			},
			{ kind: 'inset', text: 'If it can’t wait, your administrator can reset the password for you.' }
		],
		buttons: [
			{ label: 'Contact your administrator', press: 'press.contact' },
			{ label: 'Back to the NHSmail Portal', press: 'press.cancel', look: 'link', leavesForm: true }
		],
		about: [
			'The limit is published for phone numbers and for resets: 5 within an hour, then 24 hours. That it holds for app codes too is our assumption.'
		]
	},
	notEnabled: {
		...reset,
		title: 'You can’t reset your own password',
		body: [
			{
				kind: 'paragraph',
				text: 'Your organisation has switched self-service off for this account. Your administrator can reset the password for you.'
			}
		],
		buttons: [
			{ label: 'Contact your administrator', press: 'press.contact' },
			{ label: 'Cancel', press: 'press.cancel', look: 'link', leavesForm: true }
		]
	},
	notSetUp: {
		...reset,
		title: 'We need more information first',
		body: [
			{
				kind: 'paragraph',
				text: 'No phone number and no authenticator app is registered for this account, so we have no way of checking that it is you. Your administrator can reset the password for you. Register a way of verifying afterwards.'
			}
		],
		buttons: [
			{ label: 'Contact your administrator', press: 'press.contact' },
			{ label: 'Cancel', press: 'press.cancel', look: 'link', leavesForm: true }
		]
	},
	contactAdmin: {
		skin: 'nhsmail-portal',
		address: 'simulated: help with NHSmail',
		title: 'Your administrator takes it from here',
		body: [
			{
				kind: 'paragraph',
				text: 'Contact your local administrator or IT service desk. They check who you are before they change anything.'
			},
			{
				kind: 'inset',
				text: 'They may ask for 3 characters of your account secret. Nobody ever needs all of it, your password or a code from your phone.'
			}
		],
		buttons: []
	}
} as const satisfies Screens

export const messages = {
	signInWrong:
		'The email address or the password is not right. Check both, or use the Self-Service Password Reset Portal',
	captchaWrong: 'The characters do not match the picture. Enter the characters in the new picture',
	accountUnknown: 'We can’t find that account. Enter your full NHSmail address',
	phoneFormat: 'Enter a whole UK mobile number: +44, +440 or 0, then 10 more numbers',
	phoneDiffers: 'That is not the number we hold. Enter the complete number that ends in the 2 digits shown',
	codeWrong: 'That code is not right. Enter the code from the latest message',
	appCodeWrong: 'That code is not right. Enter the code your authenticator app shows now',
	appCodeStale: 'That code has expired. Go back to your authenticator app and enter the one it shows now',
	appCodeUsed: 'That code has been used already. Wait for the next one in your authenticator app',
	tooShort: 'New password must be 10 characters or more',
	spaces: 'New password must not include spaces',
	ownNames: 'New password must not contain your first or last name',
	poundSign: 'New password must not include the £ character',
	previous: 'New password must not be one of your last 4 passwords',
	common: 'New password must be harder to guess. Common passwords are refused',
	breached: 'New password must not be one that is known from a data breach',
	differ: 'The two passwords must be the same',
	devicePasswordWrong: 'The device can’t sign in with that password. Enter your new NHSmail password'
} as const satisfies Messages

export const posts = {
	codeText: {
		kind: 'text',
		from: 'Microsoft',
		body: '{code.phone} is your verification code for NHSmail (training simulator).'
	},
	codeCall: {
		kind: 'call',
		from: 'Microsoft',
		says: 'This is a training call. Your verification code is {code.phone}. Again: {code.phone}.'
	},
	changed: {
		kind: 'email',
		from: 'Microsoft on behalf of NHSmail',
		address: 'noreply@account-security.example',
		subject: 'Your password has been changed',
		paragraphs: [
			'Hello {person.firstName}.',
			'The password of {person.workEmail} was reset on {clock.day} at {clock.time}.',
			'If this was not you, tell your IT service desk at once.'
		]
	},
	reminder: {
		kind: 'email',
		from: 'NHSmail',
		address: 'reminders@nhsmail.example',
		subject: 'Your NHSmail password expires in 5 days',
		paragraphs: [
			'Hello {person.firstName}.',
			'The password of {person.workEmail} has been in use for nearly 365 days. Change it before it runs out.'
		],
		links: [{ label: 'Go to the NHSmail Portal', opens: 'open.portal' }]
	},
	caller: {
		kind: 'call',
		from: 'IT service desk',
		says: 'Hello, this is IT. We are putting your NHSmail account right, and yours is the last one today. I only need the code for it: the one that was sent to you, or the one in your app. Read it out to me, and I will do the rest.',
		asks: 'code'
	}
} as const satisfies Posts

export const quotes: readonly Quote[] = [
	{ words: 'Please choose the contact method we should use for verification:', claim: 'SSPR-12' }
]
