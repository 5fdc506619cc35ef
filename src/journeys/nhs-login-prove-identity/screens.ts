import { asPublished, current } from '../../kit/editions.ts'
import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'
import * as nhsLogin from '../../service-parts/nhs-login.ts'

const concern = (is: string) => ({ reading: 'account.nhs-login.holds.concern', is }) as const

const usesPhoto = { label: 'Use photo ID and a short video instead', press: 'press.photo', leavesForm: true } as const
const asksPractice = { label: 'Ask your GP practice', press: 'press.practice', look: 'link', leavesForm: true } as const

const dateOfBirth = {
	kind: 'date',
	name: 'dateOfBirth',
	label: 'Date of birth',
	hint: 'For example, 31 3 1980',
	missing: 'Enter your date of birth'
} as const
const firstName = {
	kind: 'text',
	name: 'firstName',
	label: 'First name',
	missing: 'Enter your first name',
	autocomplete: 'given-name'
} as const
const lastName = {
	kind: 'text',
	name: 'lastName',
	label: 'Last name',
	missing: 'Enter your last name',
	autocomplete: 'family-name'
} as const

const photoRow = { key: 'Photo of your ID', value: 'Added' } as const
const videoRow = { key: 'Video of your face', value: 'Added' } as const
const birthRow = { key: 'Date of birth', value: '{answer.dateOfBirth.date}' } as const
const changesFilm = [
	{ label: 'Change the photo and the video', press: 'press.changePhoto', look: 'link', leavesForm: true },
	{ label: 'Change the video', press: 'press.changeVideo', look: 'link', leavesForm: true }
] as const
const submits = { label: 'Submit', press: 'press.submit' } as const

const checkTakes = {
	kind: 'paragraph',
	text: 'People look at what you send, and compare it with your NHS record. That should take no more than 2 hours. What you send between 9pm and 9am may take longer.'
} as const

const unusable = { kind: 'notice', title: 'We cannot use this' } as const
const flawIs = (is: string) => ({ reading: 'camera.photoFlaw', is }) as const

export const screens = {
	begin: {
		...nhsLogin.page,
		title: 'Prove who you are',
		body: [
			{
				kind: 'inset',
				text: 'You are logged in as {account.nhs-login.username}. Your email address and your mobile phone are confirmed.'
			},
			{
				kind: 'paragraph',
				text: 'Before you can see your health information, we need to know that it is yours. You do this once: every website and app with NHS login then knows it.'
			},
			{
				kind: 'paragraph',
				text: 'First we look for your NHS record. After that you prove that it is you.',
				when: current
			}
		],
		buttons: [nhsLogin.goesOn],
		about: [
			'Nobody is asked to prove who they are before both the email address and the mobile phone are confirmed.',
			'The two editions differ in order. As published, the photo and the video come before the date of birth and the NHS number. Today the NHS record is found first, and only then comes the proof.'
		]
	},
	knowsNumber: {
		...nhsLogin.page,
		title: 'Do you know your NHS number?',
		body: [
			{
				kind: 'paragraph',
				text: 'It has 10 numbers, such as 999 000 0018. You find it on letters from the NHS and on prescriptions.'
			}
		],
		fields: [
			{
				kind: 'radios',
				name: 'knowsNumber',
				label: 'Do you know your NHS number?',
				missing: 'Select yes if you know your NHS number',
				options: [
					{ value: 'yes', label: 'Yes' },
					{ value: 'no', label: 'No, continue with my full name' }
				]
			}
		],
		buttons: [nhsLogin.goesOn]
	},
	enterNhsNumber: {
		...nhsLogin.page,
		title: 'What is your NHS number?',
		fields: [
			{
				kind: 'nhsNumber',
				name: 'nhsNumber',
				label: 'NHS number',
				hint: '10 numbers, with or without spaces',
				missing: 'Enter your NHS number'
			}
		],
		buttons: [nhsLogin.goesOn],
		about: ['The last of the ten numbers checks the others: most slips of the finger are noticed at once.']
	},
	enterName: {
		...nhsLogin.page,
		title: 'What is your name?',
		body: [{ kind: 'paragraph', text: 'Write it as it stands on official documents.' }],
		fields: [firstName, lastName],
		buttons: [nhsLogin.goesOn]
	},
	enterDob: {
		...nhsLogin.page,
		title: 'What is your date of birth?',
		fields: [dateOfBirth],
		buttons: [nhsLogin.goesOn]
	},
	enterPostcode: {
		...nhsLogin.page,
		title: 'What is your postcode?',
		body: [{ kind: 'paragraph', text: 'The one of your home address, as it is registered with your GP practice.' }],
		fields: [
			{
				kind: 'text',
				name: 'postcode',
				label: 'Postcode',
				width: 10,
				missing: 'Enter your postcode',
				autocomplete: 'postal-code'
			}
		],
		buttons: [nhsLogin.goesOn],
		about: [
			'A practice may still have an old address. Then the old postcode is the one that fits.',
			'The real service takes postcodes from England, Wales and the Isle of Man and refuses those from Northern Ireland. Every postcode in this training is made up, so that is not rehearsed.'
		]
	},
	noMatch: {
		...nhsLogin.page,
		title: 'We cannot match you to an NHS record',
		body: [
			{
				kind: 'paragraph',
				text: 'The details you gave do not lead to one record. Give your full name as on official documents, and the postcode your GP practice has for you.'
			},
			{
				kind: 'inset',
				text: 'This is not your first try. If you have moved, use the postcode from before the move, or ask your practice which one it has.',
				when: { reading: 'account.nhs-login.holds.triedBefore', is: 'yes' }
			}
		],
		buttons: [{ label: 'Go back and enter your details again', press: 'press.again' }, asksPractice],
		about: ['How many tries there are is not published: five is our assumption. The wait of 15 minutes after them is.']
	},
	numberNotVerified: {
		...nhsLogin.page,
		title: 'Your NHS number and date of birth do not fit together',
		body: [
			{
				kind: 'paragraph',
				text: 'Read both again from a letter of yours. If you are not sure of the number, go on with your name instead.'
			}
		],
		buttons: [{ label: 'Go back and enter your details again', press: 'press.again' }, asksPractice]
	},
	tooManyTries: {
		...nhsLogin.page,
		title: 'You cannot continue for now',
		body: [
			{
				kind: 'paragraph',
				text: 'The details did not fit too many times. You can try again at {limit.nhs-login-matches.until}.'
			},
			{
				kind: 'paragraph',
				text: 'Use the wait: find a letter from your practice, or call and ask which name and address it has for you. This page goes on by itself.'
			}
		],
		buttons: [],
		about: [
			'The wait of 15 minutes is published for the search of the NHS record. That wrong registration details count as well is our assumption.'
		]
	},
	confirmDetails: {
		...nhsLogin.page,
		title: 'Confirm your details',
		body: [
			{
				kind: 'summary',
				rows: [
					{ key: 'Name', value: '{account.gp-practice.holds.firstName} {account.gp-practice.holds.lastName}' },
					{ key: 'NHS number', value: '{account.gp-practice.holds.maskedNumber}' },
					{ key: 'Postcode', value: '{account.gp-practice.holds.postcode}' }
				]
			}
		],
		fields: [
			{
				kind: 'radios',
				name: 'areMine',
				label: 'Are these your details?',
				missing: 'Select whether or not these are your details',
				options: [
					{ value: 'yes', label: 'Yes, these are my details' },
					{ value: 'no', label: 'No, these are not my details' },
					{ value: 'some', label: 'These are my details but some are wrong' }
				]
			}
		],
		buttons: [nhsLogin.goesOn]
	},
	notYourDetails: {
		...nhsLogin.page,
		title: 'You cannot use this NHS login',
		body: [
			{
				kind: 'paragraph',
				text: 'You told us that the record we found is somebody else’s. To keep it safe, we stop here and look into it.'
			},
			{ kind: 'inset', text: 'Do not create a second NHS login. Your GP practice cannot mend this either: contact us.' }
		],
		buttons: [{ label: 'That was a mistake: show the details again', press: 'press.back', look: 'link' }],
		about: [
			'In the published prototype this ends the login for the time being. The way back is ours, so that a slip can be taken back here.'
		]
	},
	someDetailsWrong: {
		...nhsLogin.page,
		title: 'Ask your GP practice to put your details right',
		body: [
			{
				kind: 'paragraph',
				text: 'We take your details from your NHS record and cannot change them. Your GP practice can. You can go on in the meantime.'
			}
		],
		buttons: [nhsLogin.goesOn],
		about: ['What follows this answer is not published. That one may go on is our assumption.']
	},
	alreadyLinked: {
		...nhsLogin.page,
		title: 'There is already an NHS login for these details',
		body: [
			{
				kind: 'paragraph',
				text: 'One NHS number belongs to one NHS login. You have proved who you are before, with another email address.'
			},
			{ kind: 'inset', text: 'Log in with that email address. If you cannot get at it any more, contact us.' }
		],
		buttons: []
	},
	chooseRoute: {
		...nhsLogin.page,
		title: 'Choose how to prove who you are',
		fields: [
			{
				kind: 'radios',
				name: 'route',
				label: 'What do you have?',
				missing: 'Select what you have',
				options: [
					{
						value: 'practice',
						label: 'Registration details for my GP practice’s online services',
						hint: 'Three details, often on a printed letter. They are checked at once.'
					},
					{
						value: 'photo',
						label: 'Photo ID, and a camera for a short video',
						hint: 'The check takes about 2 hours, at night longer.'
					},
					{ value: 'neither', label: 'Neither of them' }
				]
			}
		],
		buttons: [nhsLogin.goesOn],
		about: [
			'A third way exists today that the source does not know: where the practice has checked somebody’s ID and holds the same mobile number, that check can count. It is not rehearsed here.'
		]
	},
	gpDetails: {
		...nhsLogin.page,
		title: 'Enter your registration details',
		body: [
			{
				kind: 'paragraph',
				text: 'You got three details when you signed up for your GP practice’s online services. Names for them differ from practice to practice.'
			}
		],
		fields: [
			{
				kind: 'text',
				name: 'linkageKey',
				label: 'Linkage Key',
				hint: 'Could be called a Passphrase',
				missing: 'Enter your Linkage Key'
			},
			{
				kind: 'text',
				name: 'odsCode',
				label: 'ODS Code',
				hint: 'Could be called an Organisation Code or Practice ID',
				missing: 'Enter your ODS Code',
				width: 10,
				when: asPublished
			},
			{
				kind: 'text',
				name: 'odsCode',
				label: 'ODS Code',
				hint: 'Could be called an Organisation Code, Practice ID or Surgery ID',
				missing: 'Enter your ODS Code',
				width: 10,
				when: current
			},
			{ kind: 'text', name: 'accountId', label: 'Account ID', missing: 'Enter your Account ID', width: 10 },
			{ ...firstName, when: asPublished },
			{ ...lastName, when: asPublished },
			{ ...dateOfBirth, when: asPublished }
		],
		buttons: [
			nhsLogin.goesOn,
			{ ...usesPhoto, look: 'link' },
			{ label: 'I do not have these details', press: 'press.practice', look: 'link', leavesForm: true }
		],
		about: [
			'The source says what is checked, not on how many pages it is asked.',
			'Here capitals and punctuation in the Linkage Key make no difference. In real life copy it to the letter.',
			'Only practices in England are connected. People of 15 or under may need details that the practice makes for them.'
		]
	},
	practiceNotConnected: {
		...nhsLogin.page,
		title: 'Your practice works differently with NHS login',
		body: [
			{
				kind: 'paragraph',
				text: 'Your details are in order. But your GP practice uses the clinical system Microtest, and services that connect to the GP record cannot be reached from here with them.'
			},
			{
				kind: 'paragraph',
				text: 'You can prove who you are with photo ID instead, or read what holds at your practice.'
			}
		],
		buttons: [
			usesPhoto,
			{
				label: 'View specific guidance for Microtest practices',
				press: 'press.guidance',
				look: 'link',
				leavesForm: true
			}
		],
		about: [
			'Historic: Microtest is no longer among the systems listed today, so this scenario is there in the 2020 edition only.',
			'The source says that NHS login works differently there, and not how. This page is our assumption.'
		]
	},
	microtestGuidance: {
		...nhsLogin.page,
		title: 'NHS login at practices that use Microtest',
		body: [
			{
				kind: 'list',
				items: [
					'You can have an NHS login and prove who you are with photo ID.',
					'Services that show your GP record or book with your practice work in another way, or not at all.',
					'Ask your practice which of its online services you can use, and how.'
				]
			}
		],
		buttons: [],
		about: ['The guidance behind the link is not part of the source. These lines are our assumption.']
	},
	keyUsed: {
		...nhsLogin.page,
		title: 'These details have been used already',
		body: [
			{
				kind: 'paragraph',
				text: 'Registration details work once. If it was you who used them, log in the way you did then. If you did not, tell your practice today.'
			}
		],
		buttons: [usesPhoto, asksPractice]
	},
	keyExpired: {
		...nhsLogin.page,
		title: 'Your Linkage Key is too old',
		body: [
			{
				kind: 'paragraph',
				text: 'A Linkage Key or Passphrase lasts for 2 weeks from the day it is printed. Your GP practice can print new details for you.'
			}
		],
		buttons: [usesPhoto, asksPractice],
		about: ['The two weeks come from guidance on the NHS App for practices. The 2020 page says nothing of them.']
	},
	recordNotActive: {
		...nhsLogin.page,
		title: 'Your record at this practice is not active',
		body: [
			{
				kind: 'paragraph',
				text: 'The details fit, but you are not registered there at the moment. If you have changed practice, get new details from the new one.'
			}
		],
		buttons: [usesPhoto, asksPractice]
	},
	askPractice: {
		...nhsLogin.page,
		title: 'Your GP practice can help',
		body: [
			{
				kind: 'list',
				items: [
					'Ask to be signed up for online services. The practice first makes sure that you are you.',
					'You are given three details: a Linkage Key, an ODS Code and an Account ID. Check that your name and address are right there, too.',
					'Use them within 2 weeks. They work once, and are for nobody else.'
				]
			},
			{ kind: 'inset', text: 'No passport or driving licence is needed for this way.' }
		],
		buttons: [{ label: 'Start again', press: 'press.back', look: 'link', leavesForm: true }]
	},
	chooseDocument: {
		...nhsLogin.page,
		title: 'Which photo ID will you use?',
		fields: [
			{
				kind: 'radios',
				name: 'idType',
				label: 'Type of photo ID',
				missing: 'Select a type of photo ID',
				options: [
					{ value: 'passport', label: 'Passport' },
					{ value: 'driving-licence', label: 'UK driving licence, full or provisional' },
					{ value: 'residence-permit', label: 'UK biometric residence permit (BRP)', when: current },
					{ value: 'residence-card', label: 'UK residence card', when: current },
					{ value: 'application-card', label: 'UK application registration card', when: current },
					{ value: 'citizen-card', label: 'CitizenCard', when: current },
					{ value: 'european-licence', label: 'European driving licence, full' },
					{ value: 'identity-card', label: 'European national identity card' },
					{ value: 'visa-sticker', label: 'UK entry clearance visa sticker', when: current },
					{ value: 'other', label: 'Something else' }
				]
			}
		],
		buttons: [nhsLogin.goesOn, nhsLogin.back],
		about: [
			'Four types in 2020, nine now. A provisional licence is accepted if it is a UK one, a European licence only if it is full.',
			'Today a document that ran out less than 12 months ago is accepted. The 2020 page says nothing of expired ones: here its edition refuses them, which is our assumption.'
		]
	},
	idNotAccepted: {
		...nhsLogin.page,
		title: 'We cannot accept that',
		body: [
			{ kind: 'paragraph', text: 'Only the photo ID on the list before counts. We cannot use, for example:' },
			{
				kind: 'list',
				items: [
					'a work badge or an NHS identity card',
					'a school, college or university card',
					'a bus pass or another travel card',
					'a driver qualification card, or a provisional European driving licence',
					'paper ID, or a photo of a printout or a screen',
					'anything with handwriting on it other than a signature'
				]
			}
		],
		buttons: [
			{ label: 'Choose another type of photo ID', press: 'press.other' },
			{ label: 'Use registration details from my GP practice', press: 'press.details', look: 'link', leavesForm: true },
			asksPractice
		]
	},
	photoInstructions: {
		...nhsLogin.page,
		title: 'How to take a photo of your ID',
		body: [
			{
				kind: 'list',
				items: [
					'Put it flat on a dark, plain surface, out of its case.',
					'Use daylight, and turn the flash off: nothing may shine or lie in shadow.',
					'Get all four corners in, and keep fingers off it.',
					'Hold still until the picture is sharp.'
				]
			},
			{
				kind: 'warning',
				text: 'Training only: the camera on the desk holds made-up specimens. Never show it a real document.'
			}
		],
		buttons: [nhsLogin.goesOn]
	},
	takePhoto: {
		...nhsLogin.page,
		title: 'Take a photo of your ID',
		body: [{ kind: 'paragraph', text: 'Take the photo with the camera. You can look at it before you submit it.' }],
		buttons: [{ label: 'Choose another type of photo ID', press: 'press.other', look: 'link', leavesForm: true }],
		about: ['The page goes on by itself when there is a photo.']
	},
	photoTaken: {
		...nhsLogin.page,
		title: 'Look at your photo',
		body: [
			{ ...unusable, text: 'The photo is blurred. Hold still and take it again.', when: flawIs('blur') },
			{
				...unusable,
				text: 'Light shines on the document. Turn the flash off and take it again.',
				when: flawIs('glare')
			},
			{ ...unusable, text: 'A part is cut off. Get all four corners in and take it again.', when: flawIs('cropped') },
			{ ...unusable, text: 'The photo is too dark. Take it again in daylight.', when: flawIs('dark') },
			{
				...unusable,
				text: 'A work badge is not accepted. Take a photo of the ID you chose.',
				when: { reading: 'camera.subject', is: 'work-badge' }
			},
			{ kind: 'paragraph', text: 'Can you read every word, and see the face clearly? Then submit it.' }
		],
		buttons: [
			{ label: 'Submit photo', press: 'press.submitPhoto' },
			{ label: 'Take another photo', press: 'press.again', look: 'secondary', leavesForm: true }
		],
		about: [
			'What the service notices by itself is not published: here it is blur, glare, darkness, cut-off corners and a document of another type. The rest is seen by the people who check.'
		]
	},
	videoInstructions: {
		...nhsLogin.page,
		title: 'How to record your video',
		body: [
			{
				kind: 'list',
				items: [
					'Be alone in the picture, in good light, with nothing over your face.',
					'Look at the camera the whole time.',
					'You are shown 4 random numbers. They are made for this video only.'
				]
			},
			{ kind: 'paragraph', text: 'Say the numbers aloud, in a quiet place.', when: asPublished },
			{
				kind: 'paragraph',
				text: 'Say the numbers aloud, hold them up in writing, or sign them in British Sign Language.',
				when: current
			}
		],
		buttons: [nhsLogin.goesOn],
		about: [
			'In 2020 only saying the numbers is mentioned. Writing and signing them was added later. Who writes or signs them in the 2020 edition is not refused here.',
			'Later there was also a scan of the face with flashing colours, with a result at once. It is not rehearsed here.'
		]
	},
	recordVideo: {
		...nhsLogin.page,
		title: 'Record a short video of your face',
		body: [
			{ kind: 'panel', title: '{code.video}', text: 'Say these 4 numbers, one after the other.' },
			{ kind: 'paragraph', text: 'They count until {code.video.expiresAt}.' }
		],
		buttons: [{ label: 'Get new numbers', press: 'press.newNumbers', look: 'secondary', leavesForm: true }],
		about: ['How long the numbers count, and how often there are new ones, is our assumption.']
	},
	recordVideoAnyWay: {
		...nhsLogin.page,
		title: 'Record a short video of your face',
		body: [
			{ kind: 'panel', title: '{code.video}', text: 'Say, write or sign these 4 numbers, one after the other.' },
			{ kind: 'paragraph', text: 'They count until {code.video.expiresAt}.' }
		],
		buttons: [{ label: 'Get new numbers', press: 'press.newNumbers', look: 'secondary', leavesForm: true }],
		about: ['How long the numbers count, and how often there are new ones, is our assumption.']
	},
	videoTaken: {
		...nhsLogin.page,
		title: 'Look at your video',
		body: [
			{
				...unusable,
				text: 'The video has no sound. Turn the microphone on and record it again.',
				when: { reading: 'camera.silent', is: 'yes' }
			},
			{ kind: 'paragraph', text: 'Is your whole face in it, and each of the 4 numbers? Then submit it.' }
		],
		buttons: [
			{ label: 'Submit video', press: 'press.submitVideo' },
			{ label: 'Record another video', press: 'press.again', look: 'secondary', leavesForm: true }
		],
		about: ['That a missing sound is noticed at once is our assumption. Who writes or signs the numbers needs none.']
	},
	numbersExpired: {
		...nhsLogin.page,
		title: 'Your 4 numbers do not count any more',
		body: [
			{ kind: 'paragraph', text: 'It has been more than an hour. Get new numbers and record the video with them.' }
		],
		buttons: [{ label: 'Get new numbers', press: 'press.newNumbers' }]
	},
	checkAnswers: {
		...nhsLogin.page,
		title: 'Check your information before you submit it',
		body: [
			{
				kind: 'summary',
				rows: [photoRow, videoRow, birthRow, { key: 'NHS number', value: '{answer.nhsNumber.spaced}' }]
			},
			checkTakes
		],
		buttons: [
			submits,
			...changesFilm,
			{ label: 'Change date of birth', press: 'press.changeBirth', look: 'link', leavesForm: true },
			{ label: 'Change NHS number', press: 'press.changeNumber', look: 'link', leavesForm: true }
		],
		about: ['That a new photo asks for a new video as well is our assumption: the two are compared with each other.']
	},
	checkAnswersByName: {
		...nhsLogin.page,
		title: 'Check your information before you submit it',
		body: [
			{
				kind: 'summary',
				rows: [
					photoRow,
					videoRow,
					birthRow,
					{ key: 'Name', value: '{answer.firstName} {answer.lastName}' },
					{ key: 'Postcode', value: '{answer.postcode}' }
				]
			},
			checkTakes
		],
		buttons: [
			submits,
			...changesFilm,
			{ label: 'Change date of birth', press: 'press.changeBirth', look: 'link', leavesForm: true },
			{ label: 'Change name or postcode', press: 'press.changeName', look: 'link', leavesForm: true }
		]
	},
	checkPhotoAndVideo: {
		...nhsLogin.page,
		title: 'Check your photo and video before you submit them',
		body: [
			{
				kind: 'summary',
				rows: [{ key: 'NHS record', value: 'Found: {account.gp-practice.holds.maskedNumber}' }, photoRow, videoRow]
			},
			checkTakes
		],
		buttons: [submits, ...changesFilm],
		about: [
			'How long the check takes today is told differently in different places: about 2 hours, or a day and more at weekends. Both editions use the published 2 hours.'
		]
	},
	checking: {
		...nhsLogin.page,
		title: 'We are checking who you are',
		body: [
			{
				kind: 'panel',
				title: 'Submitted',
				text: 'We will email {account.nhs-login.username} by {period.nhs-login-id-check.until}.'
			},
			{
				kind: 'paragraph',
				text: 'By day that is within 2 hours. Between 9pm and 9am it may take longer. You can close this page and come back by the link in the email.'
			}
		],
		buttons: [],
		about: [
			'That the 2 hours begin at 9am for what is sent at night is our assumption. The clock of the desk can jump there.'
		]
	},
	answerSent: {
		...nhsLogin.page,
		title: 'We have emailed you the result',
		body: [
			{
				kind: 'paragraph',
				text: 'Look in the inbox of {account.nhs-login.username}, and in junk or spam too. The email has a link. You can also go on here.'
			}
		],
		buttons: [{ label: 'See the result', press: 'press.continue' }],
		about: ['That the result can be seen here as well is our assumption, for an email that never arrives.']
	},
	declined: {
		...nhsLogin.page,
		title: 'We could not confirm who you are',
		body: [
			{
				kind: 'inset',
				text: 'The photo was not clear: something lay over a part of it. Take another, with all of the document free.',
				when: concern('unclear')
			},
			{
				kind: 'inset',
				text: 'Your photo ID has expired. Use one that is in date.',
				when: concern('expired')
			},
			{
				kind: 'inset',
				text: 'The licence in the photo is a provisional one from outside the UK. Use a full one, or another type of photo ID.',
				when: concern('unsupported')
			},
			{
				kind: 'inset',
				text: 'We could not see your face clearly, or you were not alone. Record the video again, with nothing in front of your face.',
				when: concern('face')
			},
			{
				kind: 'inset',
				text: 'The 4 numbers in the video were not the ones you were shown. Record it again with the new numbers.',
				when: concern('numbers')
			},
			{
				kind: 'inset',
				text: 'The date of birth you entered is not the one on your NHS record. Check how you typed it.',
				when: concern('birth')
			},
			{
				kind: 'inset',
				text: 'We found no NHS record with your details. Check your NHS number, or the name and postcode your practice has.',
				when: concern('record')
			},
			{ kind: 'paragraph', text: 'You can try again now. Or ask your GP practice for the three registration details.' }
		],
		buttons: [
			{ label: 'Try again', press: 'press.tryAgain' },
			{ label: 'Use registration details from my GP practice', press: 'press.details', look: 'link', leavesForm: true },
			asksPractice
		],
		about: ['The list of reasons follows a public prototype of the page that the checking staff use.']
	},
	identityProved: {
		...nhsLogin.page,
		title: 'You have proved who you are',
		body: [
			{
				kind: 'panel',
				title: 'Your NHS login is ready for your health information',
				text: 'Your NHS number is matched with it. Use it wherever you see the NHS login button. You need not prove who you are again.'
			},
			{
				kind: 'paragraph',
				text: 'Your registration details have done their work and cannot be used a second time.',
				when: { reading: 'account.gp-practice.holds.used', is: 'yes' }
			},
			{
				kind: 'paragraph',
				text: 'Your practice uses Microtest: services that connect to the GP record work differently for you. Ask the practice.',
				when: { reading: 'account.gp-practice.holds.supplier', is: 'Microtest' }
			}
		],
		buttons: []
	}
} as const satisfies Screens

export const messages = {
	odsUnknown: 'No GP practice is connected under that code. Check the ODS Code on your letter',
	gpDetailsWrong: 'The Linkage Key and the Account ID do not fit together. Copy both from your letter again',
	gpPersonWrong: 'The name or the date of birth is not the one your practice has. Check how you typed them',
	photoRefused: 'We cannot use this photo. Take another one',
	photoOther: 'The photo shows another type of document than the one you chose. Take another one',
	videoRefused: 'We cannot use this video. Record it again',
	numbersTooMany: 'You have asked for new numbers too many times. Use the ones on this page'
} as const satisfies Messages

const declinedPost = {
	...nhsLogin.email,
	subject: 'Your ID check for NHS login was not successful',
	links: [{ label: 'See what you can do now', opens: 'open.result' }]
} as const
const letter = {
	kind: 'letter',
	from: 'Rowan Street Surgery',
	title: 'Your registration details for online services'
} as const
const lasts = 'Use these details by {period.gp-linkage-key.until}. They work once. Show them to nobody else.'

export const posts = {
	practiceLetter: {
		...letter,
		paragraphs: [
			'For {account.gp-practice.holds.firstName} {account.gp-practice.holds.lastName} (training simulator).',
			'The Linkage Key could be called a Passphrase. The ODS Code could be called an Organisation Code or Practice ID.',
			lasts
		],
		rows: [
			{ key: 'Linkage Key', value: '{account.gp-practice.holds.linkageKey}' },
			{ key: 'ODS Code', value: '{account.gp-practice.holds.odsCode}' },
			{ key: 'Account ID', value: '{account.gp-practice.holds.accountId}' }
		]
	},
	letterWithOtherNames: {
		...letter,
		paragraphs: [
			'For {account.gp-practice.holds.firstName} {account.gp-practice.holds.lastName} (training simulator).',
			lasts
		],
		rows: [
			{ key: 'Practice ID', value: '{account.gp-practice.holds.odsCode}' },
			{ key: 'Account ID', value: '{account.gp-practice.holds.accountId}' },
			{ key: 'Passphrase', value: '{account.gp-practice.holds.linkageKey}' }
		]
	},
	passed: {
		...nhsLogin.email,
		subject: 'Your ID check for NHS login was successful',
		paragraphs: [
			'Hello {person.firstName}.',
			'You have proved who you are. You can go on to your health information now.'
		],
		links: [{ label: 'Go on with NHS login', opens: 'open.result' }]
	},
	photoUnclear: {
		...declinedPost,
		paragraphs: [
			'Hello {person.firstName}.',
			'We could not see all of your photo ID: something covered a part of it. Take another photo and try again.'
		]
	},
	idExpired: {
		...declinedPost,
		paragraphs: ['Hello {person.firstName}.', 'Your photo ID has expired. Try again with one that is in date.']
	},
	idUnsupported: {
		...declinedPost,
		paragraphs: [
			'Hello {person.firstName}.',
			'A driving licence from another European country has to be a full one. Try again with another photo ID.'
		]
	},
	faceUnclear: {
		...declinedPost,
		paragraphs: [
			'Hello {person.firstName}.',
			'We could not compare your face with your photo ID: it was covered, or you were not alone. Record another video.'
		]
	},
	numbersWrong: {
		...declinedPost,
		paragraphs: [
			'Hello {person.firstName}.',
			'The numbers in your video are not those we showed you. Record another video with the new numbers.'
		]
	},
	birthDiffers: {
		...declinedPost,
		paragraphs: [
			'Hello {person.firstName}.',
			'The date of birth you entered differs from the one on your NHS record. Check it and try again.'
		]
	},
	noRecord: {
		...declinedPost,
		paragraphs: [
			'Hello {person.firstName}.',
			'We could not find your NHS record with what you entered. Check it, or ask your GP practice what it has, and try again.'
		]
	}
} as const satisfies Posts
