import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		whyRegister: {
			why: 'Not everyone has to register. Trust Authorisers, and people who only want online training, have a login already.',
			nudge:
				'Read your story again. What do you want from NHS Professionals, and who of these three has a login already?'
		},
		noNeed: {
			why: 'You don’t register for online training or as a Trust Authoriser. There’s a separate article about logging in for the first time.'
		},
		joining: {
			why: 'You start to register on the public Joining NHSP page, by choosing your staff group. In this simulator every group leads to the same page.',
			nudge: 'The site wants to know what kind of work you do. Where beside this page does it say?'
		},
		join: {
			why: '‘Join Now’ is only for people on a permanent contract with a Partner Trust or Client. Everyone else applies as a new bank member first.',
			nudge: 'Which way you go depends on one question. What kind of contract do you have, and who with?'
		},
		notThisWay: {
			why: 'Without a permanent contract you don’t have a Join:Bank account yet, so you can’t register. An article shows the other way in.',
			nudge: 'The page says what you don’t have. Which of its two ways out is for someone without it?'
		},
		howToJoin: {
			why: 'Without a permanent contract you apply as a bank member first. You register for NHSP:Online later, and you can’t practise that application here.'
		},
		enterEmail: {
			why: 'A code only goes to the address your Join:Bank account has now. If Join:Bank doesn’t know an address, it gets no code.',
			nudge: 'You have more than one email address. Which one does Join:Bank have now?'
		},
		enterCode: {
			why: 'A code from your inbox proves that the address is yours. It lasts 15 minutes, or until you get a newer one.',
			nudge:
				'The number you need isn’t on this page. Where was it sent, and which folders can an email like that land in?'
		},
		codeExpired: {
			why: 'A code works for 15 minutes from when it was sent, however late you read it. After that you need a new one.',
			nudge: 'The code you had doesn’t work any more. How do you get one that does, and where would you look for it?'
		},
		codeSpent: {
			why: 'After five wrong codes a code stops working, and you can’t get a new one until it would have expired. The page says when that is.',
			nudge: 'The page gives a time. What will be different then, and can you do anything to make it come sooner?'
		},
		details: {
			why: 'You have to fill in everything on this page. The password needs 8 to 64 characters, of at least 3 of 4 kinds. Enter your details just as they are.',
			nudge:
				'Read what the page says about passwords before you make one up. For everything else, where does it say who you are?'
		},
		chooseTwoFactor: {
			why: 'A second check protects your data even from someone who knows your password. Email, text messages and an app are all good ways.',
			nudge: 'There’s no wrong answer here. Which of these will you have with you each time you log in?'
		},
		verifyEmail: {
			why: 'If you choose Email, the same address is checked a second time, and you can’t use another. Its code lasts 15 minutes too.',
			nudge: 'You’ve already shown this service that an address is yours. Which one was that?'
		},
		verifyMobile: {
			why: 'A code in a text message shows that this is your number. If you mistype it, it may be someone else’s, and you never get the text.',
			nudge: 'The text goes to whoever has this number. Where is yours written down, and is every digit the same?'
		},
		setUpApp: {
			why: 'Nothing is sent to an app: it makes a new code every 30 seconds by itself. First it needs the key on this page. The QR code is the easiest way.',
			nudge: 'Nobody sends you this code. What does your app need from the page before it can make one?'
		},
		enterMethodCode: {
			why: 'This code shows that the method you chose works. It’s a new one, not the code that verified your address, and lasts 15 minutes.',
			nudge: 'You chose how you get this code. Which of the things beside the page could have it by now?'
		},
		methodCodeExpired: {
			why: 'The code for the second check lasts 15 minutes too. What you’ve registered so far is saved.',
			nudge:
				'The code has expired, but you can carry on registering. Do you still want to get the next one the same way?'
		},
		methodCodeSpent: {
			why: 'After five wrong codes, you can’t be sent another until this one would have expired. An authenticator app doesn’t need one sent.',
			nudge: 'You can’t be sent a code for a while. Does every kind of second check need one to be sent?'
		},
		verified: {
			why: 'You’ve set up your second check. From now on it’s part of each login, after your email address and password.',
			nudge: 'This page tells you something but doesn’t ask you anything. Is there more than one way on from it?'
		},
		whatNext: {
			why: 'You’re registered, and logging in to NHSP:Online is the last step. You can add another method in the security settings.',
			nudge: 'One of the two takes you in, the other back to your second check. What did you come for?'
		},
		security: {
			why: 'Here you can see which methods are set up, and add another as a backup. You need only one to log in.',
			nudge: 'Your method is already here. Do you want to add another one now, or carry on where you were going?'
		},
		loggedIn: {
			why: 'You’re registered and logged in. Next time you need your email address, your password and the method you’ve just set up.'
		},
		help: {
			why: 'The contact form is for what you can’t solve yourself. Say at which step it went wrong, and never put a password or a code in it.',
			nudge: 'Does someone else have to do something, or could you? If it’s someone else, what do they need to know?'
		},
		helpSent: {
			why: 'You’ve sent your question, and the answer comes to the address you gave. You can’t go on with registering until then.'
		}
	},
	messages: {
		emailUnknown: [
			'You typed {answer.email}, and Join:Bank doesn’t know that address. A code only goes to the one your Join:Bank account has now. Think which of your addresses you gave Join:Bank, and enter that.',
			'Your details show two addresses, one from work and one of your own, and your story may say which one Join:Bank has. Compare {answer.email} with both, letter by letter. If it’s spelt like one of them, Join:Bank has the other one.'
		],
		emailTaken: [
			'You typed {answer.email}, and there’s already an NHSP:Online account with it, so no code is sent. You can only register an address once. Log in with it, or ask for help through ‘Need More Help?’.',
			'You’ll get the same answer if you try {answer.email} again, because it’s already registered. Another address won’t help either, unless Join:Bank knows it. In this rehearsal, use ‘Need More Help?’ below ‘Send Code’.'
		],
		emailDiffers: [
			'You typed {answer.secondEmail}. If you choose Email, the second check only takes the address you verified at the beginning, and this is a different one. Enter that first address again.',
			'Your first code went to {answer.email}, so this page needs that address too. If you’d rather get the code somewhere else, select ‘Choose another method’.'
		],
		sendFailed: [
			'No new code is being sent to {answer.email} just now, whatever you last typed as a code (‘{answer.code}’). You asked for 10 codes, so you can’t get another until the last one would have expired. Codes last 15 minutes, so wait that long.',
			'Asking more often won’t help. Wait 15 minutes from the last code you were sent, then ask once. If this page has a box for a code, the newest one sent still works. At the second check an authenticator app doesn’t need a code to be sent.'
		],
		triesUsed: [
			'No new code is being sent to {answer.email} just now: you entered 5 wrong codes, the last of them ‘{answer.code}’. You can’t get another until the right one would have expired. That’s 15 minutes from when it was sent.',
			'It’s the wrong codes that count here, not how often you asked for one. Wait until the 15 minutes are over, ask once, and copy all 6 digits from the newest message. At the second check an authenticator app doesn’t need a code to be sent.'
		],
		codeWrong: [
			'You typed {answer.code}, and that isn’t the code. Only the newest one sent for this page works, not one from earlier or for another page. Read it from the newest message. The fifth wrong one ends it.',
			'Look at the message itself. The email that verifies your address has ‘verification code’ in its subject. The one for your second check has ‘2-Factor Verification’, and the text message comes from NHSP. Find the newest one of the kind you asked for and copy all 6 digits.'
		],
		appCodeWrong: [
			'You typed {answer.code}, and that isn’t a code from your app for this account. Add the account to the app first, with the QR code or the key on this page. Then type the 6 digits it shows.',
			'Open the authenticator app and look for ‘NHSP Online (training)’. If it isn’t there, or you’ve left this page and come back since, add it now: the page shows a new key each time. You can’t use a code from an email or a text here.'
		],
		appCodeStale: [
			'You typed {answer.code}. It’s from your app, but it’s too old now: the app makes a new code every 30 seconds. Type the one it shows now.',
			'Wait until the digits in the app have just changed, and type them straight away, without writing them down first. An app on a real phone goes by real time: its codes only work if the training clock shows that time too.'
		],
		phoneFormat: [
			'Your numbers so far: ‘{answer.mobile}’ in your details, ‘{answer.secondMobile}’ for the second check. The one on this page isn’t a UK mobile number. Those have 11 digits and begin with 07: count them, and enter it again.',
			'It should look like 07700 900123: 07 and nine more digits. Spaces don’t matter, and you can use +44 instead of the first 0. Yours is in your details as ‘Mobile’, and you can copy it from there.'
		],
		tooShort: [
			'The new password has fewer than 8 characters. NHSP:Online needs 8 to 64. NHSmail needs 10, and its other rules are different too: don’t mix them up. Choose a longer one and type it in both boxes.',
			'Count every character of the new password, including hyphens and numbers, until you have 8 or more. Three words with hyphens between them are long enough. If you add a capital letter and a number, you also meet the other rule.'
		],
		tooLong: [
			'The new password has more than 64 characters, and that’s the most NHSP:Online takes. Long is good, so keep most of it: shorten it to 64 or fewer, and type it in both boxes.',
			'Show the new password with the button at its box, and check whether you pasted it twice or have a whole sentence in it. Four words with hyphens between them are hard to guess and well under 64 characters.'
		],
		mix: [
			'The new password is the right length, but has too few kinds of characters. NHSP:Online needs at least 3 of these 4: small letters, capital letters, numbers, symbols. Add a kind that’s missing. NHSmail and ESR have other rules.',
			'Go through the four kinds and count those in your password: a to z, A to Z, 0 to 9, and symbols such as a hyphen. Words in small letters with hyphens have two of them. A capital letter, or a number at the end, makes three.'
		],
		differ: [
			'The passwords in the two boxes are different. NHSP:Online asks for it twice, so that a typing mistake doesn’t lock you out later. Type the same one in ‘New password’ and ‘Confirm new password’.',
			'Show both passwords, with the buttons at the boxes, and compare them from the left. The difference is usually a capital letter or the last character. If you can’t see it, empty both boxes and type them again.'
		]
	},
	turns: {
		noNeed: [
			'You said that you came for online training, or as a Trust Authoriser. Both have a login already, so you don’t register here. If you want to work shifts, start again and choose the reason that says so.',
			'You don’t register for the training or as a Trust Authoriser, so you’ve ended up here again. Of the three reasons, only the one about joining goes on.'
		],
		notThisWay: [
			'You selected ‘Join Now’, and that’s for people on a permanent contract with a Partner Trust or Client. You don’t have one. The article ‘How do I join NHS Professionals?’ is for you.',
			'‘Join Now’ won’t let you through however often you select it: it depends on your contract. ‘How do I join NHS Professionals?’ is on this page, and on the one before it.'
		],
		howToJoin: [
			'You chose the article on how to join. If you don’t have a permanent contract, that’s right, and you go on outside this rehearsal. If you do, start again and select ‘Join Now’.',
			'You’re at this article again. Check in your story what contract you have. ‘Join Now’ is only for you if it’s a permanent one, with a Partner Trust or Client.'
		],
		codeExpired: [
			'The 15 minutes of your code are over, so it doesn’t work any more, even if it’s the right one. Select ‘Send New Code’, wait for the new email, and use the code in that.',
			'Another code has expired. Ask for the next one only when you have time for it. Then open the email as soon as it comes, and type the code before the time on the page.'
		],
		codeSpent: [
			'You typed five wrong codes, so your code doesn’t work any more. You can’t ask for a new one before {code.join.expiresAt}. Wait on this page: it changes by itself at that time.',
			'You typed five more wrong codes. There are a million of them, so you won’t guess it. Wait until {code.join.expiresAt}, ask for a new one, and copy it from the newest email.'
		],
		help: [
			'You opened the contact form. That’s right when someone else has to do something, for example if your address is already registered. If you only need another code, ‘Back’ leads to where you ask for one.',
			'You’re at this form again. It doesn’t send a code or shorten a wait. Use it if your address is already registered. Otherwise go ‘Back’ and ask for a code when you can.'
		],
		helpSent: [
			'You wrote to NHS Professionals, so you can’t go on registering until they answer. That’s right if your address is already registered. If all you needed was a code, start again and ask for a new one.',
			'You’ve sent a question again, and you’re not registered. Before you write, work out what’s stopping you. A wait ends by itself, and you can ask for another code. You only need help from someone else if you already have an account.'
		],
		methodCodeExpired: [
			'Your second check’s code was sent 15 minutes ago or more, so it doesn’t work any more. ‘Send New Code’ sends another the same way, and your password and details are saved.',
			'This code for the second check has expired too. Have your inbox or phone open before you ask again. If you never got one, ‘Choose another method’ lets you give the address or number again.'
		],
		methodCodeSpent: [
			'You typed five wrong codes for the second check. You can’t get a code by email or text before {code.method.expiresAt}. Wait until then, or choose another method: the authenticator app doesn’t need a code to be sent.',
			'You typed five wrong codes for the second check again. The wait is the same for email and text messages, so switching between them doesn’t end it. Set up the app, or wait until {code.method.expiresAt} and copy the new code.'
		],
		security: [
			'You chose to edit the security settings before you logged in. A second method is a good backup, but one is enough for today. ‘Back’ leads to the page where you can log in.',
			'You’re at the security settings again, and you still have to log in as the last step. Unless you want to add a method, go ‘Back’ and choose the other answer.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
