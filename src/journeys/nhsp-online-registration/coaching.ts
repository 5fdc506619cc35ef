import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		whyRegister: {
			why: 'Not everybody has to register. People who only want online training, and Trust Authorisers, have a login already.',
			nudge:
				'Read your story again. What do you want from NHS Professionals, and who of these three has a login already?'
		},
		noNeed: {
			why: 'For online training, and for Trust Authorisers, there is nothing to register. Their first login has an article of its own.'
		},
		joining: {
			why: 'Registering starts on the public Joining NHSP page, with your staff group. In this simulator every group leads on to the same page.',
			nudge: 'The site wants to know what kind of work you do. Where beside this page is that written down?'
		},
		join: {
			why: '‘Join Now’ is only for people on a permanent contract with a Partner Trust or Client. Everybody else applies as a new bank member first.',
			nudge: 'The two ways part at one question. What kind of contract do you have, and with whom?'
		},
		notThisWay: {
			why: 'Without a permanent contract there is no Join:Bank account yet, and so nothing to register with. An article shows the other way in.',
			nudge: 'The page tells you what you lack. Which of its two ways out is for somebody who lacks it?'
		},
		howToJoin: {
			why: 'Without a permanent contract you apply as a bank member first. Registering for NHSP:Online comes later, and that application is not rehearsed here.'
		},
		enterEmail: {
			why: 'A code goes only to the address that your Join:Bank account has now. An address that Join:Bank does not know gets none.',
			nudge: 'You have more than one email address. Which of them does Join:Bank have at present?'
		},
		enterCode: {
			why: 'A code from your inbox proves that the address is yours. It lasts 15 minutes, and a newer one replaces it.',
			nudge: 'The number you need is not on this page. Where was it sent, and in which folders can such an email land?'
		},
		codeExpired: {
			why: 'A code counts for 15 minutes from when it was sent, however late you read it. After that only a new one helps.',
			nudge: 'The code you had no longer counts. What would bring one that does, and where would you look for it?'
		},
		codeSpent: {
			why: 'Five wrong codes end a code, and no new one goes out until it would have expired. The page says when that is.',
			nudge: 'The page names a time. What will be different then, and can anything you do make it come sooner?'
		},
		details: {
			why: 'Everything on this page is mandatory. The password needs 8 to 64 characters, of at least 3 of 4 kinds, and your details go in as they are.',
			nudge:
				'Read what the page says about passwords before you make one up. For all the rest, where is it written who you are?'
		},
		chooseTwoFactor: {
			why: 'A second check protects your data even from somebody who knows your password. Email, text messages and an app are all good ways.',
			nudge: 'There is no wrong answer here. Which of these will you have at hand each time you log in?'
		},
		verifyEmail: {
			why: 'With the method Email the same address is checked a second time, and no other one is taken. Its code lasts 15 minutes too.',
			nudge: 'You have shown this service before that an address is yours. Which one was that?'
		},
		verifyMobile: {
			why: 'A code in a text message shows that this number reaches you. A mistyped one can belong to somebody else, and then the text never comes to you.',
			nudge: 'The text goes wherever this number leads. Where is your own written down, and is every digit the same?'
		},
		setUpApp: {
			why: 'Nothing is sent for an app: it makes a new code every 30 seconds by itself. First it needs the key that this page shows, best as a QR code.',
			nudge: 'Nobody sends you this code. What does your app have to learn from the page before it can make one?'
		},
		enterMethodCode: {
			why: 'This code shows that the method you chose works. It is a new one, apart from the code that verified your address, and lasts 15 minutes.',
			nudge: 'You chose yourself how this code reaches you. Which of the things beside the page could have it by now?'
		},
		methodCodeExpired: {
			why: 'The code for the second check lasts 15 minutes as well. What you have registered so far is kept.',
			nudge: 'The code has gone, your registration has not. Do you still want the next one to come the same way?'
		},
		methodCodeSpent: {
			why: 'Five wrong codes stop every code that would be sent, until this one would have expired. An authenticator app needs none sent.',
			nudge: 'No code is sent to you for a while. Does every kind of second check depend on one that is sent?'
		},
		verified: {
			why: 'Your second check is set up. From now on it is part of each login, after your email address and password.',
			nudge: 'This page tells you something and asks you nothing. Is there more than one way on from it?'
		},
		whatNext: {
			why: 'You are registered, and logging in to NHSP:Online is the last step. The security settings are for adding another method.',
			nudge: 'One of the two takes you inside, the other back to your second check. What did you come for?'
		},
		security: {
			why: 'Here you see which methods are set up, and can add another as a reserve. One is enough to log in.',
			nudge: 'Your method stands here already. Do you want another one now, or to go where you were going?'
		},
		loggedIn: {
			why: 'You are registered and logged in. Next time you need your email address, your password and the method you have just set up.'
		},
		help: {
			why: 'The contact form is for what you cannot solve yourself. Say at which step it went wrong, and never put a password or a code in it.',
			nudge: 'Does somebody else have to do something, or could you? If it is somebody else, what do they need to know?'
		},
		helpSent: {
			why: 'Your question has gone off, and the answer comes to the address you gave. Until then the registration rests.'
		}
	},
	messages: {
		emailUnknown: [
			'You typed {answer.email}, and Join:Bank does not know that address. A code goes only to the one that your Join:Bank account has now. Think which of your addresses Join:Bank was given, and enter that.',
			'Your details show two addresses, one from work and one of your own, and your story may say which of them Join:Bank has. Compare {answer.email} with both, letter by letter. If it is spelt like one of them, it is the other that Join:Bank knows.'
		],
		emailTaken: [
			'You typed {answer.email}, and there is an NHSP:Online account with it already, so no code goes out. An address can be registered once. Log in with it, or ask for help through ‘Need More Help?’.',
			'Trying {answer.email} again brings the same answer, because it was registered before. Another address does not help either, as long as Join:Bank does not know it. In this rehearsal the way on is ‘Need More Help?’, below ‘Send Code’.'
		],
		emailDiffers: [
			'You typed {answer.secondEmail}. With the method Email the second check takes only the address that you verified at the beginning, and this is another one. Enter that first address again.',
			'The first code of this registration went to {answer.email}, so that is the address this page wants too. If you would rather have the code elsewhere, select ‘Choose another method’.'
		],
		sendFailed: [
			'No new code goes out for {answer.email} just now, whatever you typed as a code last (‘{answer.code}’). 10 codes were asked for, and that stops new ones until the last code would have expired. Wait that long: it lasts 15 minutes.',
			'Asking more often does not make it go. Count 15 minutes from the last code that was sent, and ask once after that. If this page has a box for a code, the newest one sent still counts. At the second check an authenticator app needs no code to be sent.'
		],
		triesUsed: [
			'No new code goes out for {answer.email} just now: 5 wrong codes were entered, the last of them ‘{answer.code}’. That stops new ones until the code they were meant for would have expired. It lasts 15 minutes from when it was sent.',
			'It is the wrong codes that count here, not how often you asked for one. Let the 15 minutes run out, ask once, and copy all 6 digits from the newest message. At the second check an authenticator app needs no code to be sent.'
		],
		codeWrong: [
			'You typed {answer.code}, and that is not the code. Only the newest one that was sent for this page counts: a code from before, or for another page, does not. Read it off the newest message. The fifth wrong one ends it.',
			'Look at the message itself. The email that verifies your address has ‘verification code’ in its subject, the one for your second check ‘2-Factor Verification’, and the text message comes from NHSP. Take the newest of the kind you asked for and copy all 6 digits.'
		],
		appCodeWrong: [
			'You typed {answer.code}, and that is no code of your app for this account. Add the account to the app first, with the QR code or the key on this page. Then type the 6 digits it shows.',
			'Open the authenticator app and look for ‘NHSP Online (training)’. If it is not there, or you have left this page and come back since, add it now: the page shows a new key each time. A code from an email or a text does not count here.'
		],
		appCodeStale: [
			'You typed {answer.code}. It did come from your app, and it is too old by now: the app makes a new code every 30 seconds. Type the one it shows at this moment.',
			'Wait until the digits in the app have just changed, and type them at once, without writing them down first. An app on a real phone goes by real time: its codes fit only while the training clock shows that too.'
		],
		phoneFormat: [
			'Your numbers so far: ‘{answer.mobile}’ among your details, ‘{answer.secondMobile}’ for the second check. The one on this page is no UK mobile number. Such a number has 11 digits and begins with 07: count them, and enter it again.',
			'A number of the right form is 07700 900123: 07 and nine more digits. Spaces do no harm, and +44 may stand for the first 0. Your own is among your details as ‘Mobile’, and can be copied from there.'
		],
		tooShort: [
			'The new password has fewer than 8 characters. NHSP:Online needs 8 to 64. NHSmail needs 10, and its other rules are different too: do not mix them up. Choose a longer one and type it in both boxes.',
			'Count each character of the new password, hyphens and numbers too, until you are at 8 or more. Three words with hyphens between them are long enough. A capital letter and a number in them meet the other rule at once.'
		],
		tooLong: [
			'The new password has more than 64 characters, and NHSP:Online takes no more than that. Long is good, so keep most of it: cut it to 64 or fewer, and type it in both boxes.',
			'Show the new password with the button at its box, and see whether it was pasted twice or has a whole sentence in it. Four words with hyphens between them are hard to guess and far below 64 characters.'
		],
		mix: [
			'The new password has the right length, and too few kinds of characters. NHSP:Online needs at least 3 of these 4: small letters, capital letters, numbers, symbols. Add a kind that is missing. NHSmail and ESR have other rules.',
			'Go through the four kinds and count those in your password: a to z, A to Z, 0 to 9, and symbols such as a hyphen. Words in small letters with hyphens have two of them. A capital letter, or a number at the end, makes three.'
		],
		differ: [
			'The two boxes hold different passwords. NHSP:Online asks for it twice, so that a slip of the finger does not keep you out later. Type the same one in ‘New password’ and ‘Confirm new password’.',
			'Show both passwords, with the buttons at the boxes, and compare them from the left. Capital letters and the last character are where they mostly part. If you cannot see it, empty both boxes and type them anew.'
		]
	},
	turns: {
		noNeed: [
			'You said that you came for online training, or as a Trust Authoriser. Both have a login already, so nothing is registered here. If you want to work shifts, begin again and choose the reason that says so.',
			'Neither the training nor the Trust Authoriser leads to a registration, so you stand at the same end again. Of the three reasons, only the one about joining goes on.'
		],
		notThisWay: [
			'You selected ‘Join Now’, and that is for people on a permanent contract with a Partner Trust or Client. You have none. Your way is in the article ‘How do I join NHS Professionals?’.',
			'‘Join Now’ will not let you through however often you select it: the contract decides, not the button. ‘How do I join NHS Professionals?’ is on this page, and on the one before it.'
		],
		howToJoin: [
			'You chose the article on how to join. Without a permanent contract that is right, and your way goes on outside this rehearsal. With one, begin again and select ‘Join Now’.',
			'You are at this article once more. Read in your story what contract you have. ‘Join Now’ is yours only if it is a permanent one, with a Partner Trust or Client.'
		],
		codeExpired: [
			'The 15 minutes of your code are over, so it no longer counts, even if it is the right one. Select ‘Send New Code’, wait for the new email, and use the code in that.',
			'Another code has run out. Ask for the next one only when you have time for it. Then open the email as soon as it comes, and type the code before the time that the page names.'
		],
		codeSpent: [
			'You typed five wrong codes, and the fifth ended the code. A new one can be asked for at {code.join.expiresAt}, and not before. Wait on this page: it changes by itself at that time.',
			'Five more codes were wrong. There are a million of them, so guessing does not find it. Wait until {code.join.expiresAt}, ask for a new one, and copy it out of the newest email.'
		],
		help: [
			'You opened the contact form. It is right when somebody else has to act, as with an address that is registered already. If you only need another code, ‘Back’ leads to where you ask for one.',
			'This form again. It sends no code and shortens no wait. Use it if your address is registered already. Otherwise go ‘Back’ and ask for a code when the time for it has come.'
		],
		helpSent: [
			'You wrote to NHS Professionals, and the registration stops here until they answer. That is right if your address is registered already. If a code was all you lacked, begin again and ask for a new one.',
			'Again your question went off and you are not registered. Before you write, name what stops you. A wait ends by itself, and a code can be asked for anew. Only an account you have already needs somebody else.'
		],
		methodCodeExpired: [
			'The code for your second check was sent 15 minutes ago or earlier, and no longer counts. ‘Send New Code’ sends another the same way, and your password and details are kept.',
			'This code for the second check has run out too. Have the inbox or the phone open before you ask again. If nothing ever came, ‘Choose another method’ lets you give the address or number again.'
		],
		methodCodeSpent: [
			'You typed five wrong codes for the second check. No code goes out by email or text before {code.method.expiresAt}. Wait until then, or choose another method: the authenticator app needs no code to be sent.',
			'Five codes for the second check were wrong again. Email and text messages share this wait, so going from one to the other does not end it. Set up the app, or wait until {code.method.expiresAt} and copy the new code.'
		],
		security: [
			'You chose to edit the security settings before you logged in. A second method is a good reserve, and one is enough for today. ‘Back’ leads to the page where you can log in.',
			'You are at the security settings again, and logging in is still the last step that is missing. Unless you want to add a method, go ‘Back’ and choose the other answer.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
