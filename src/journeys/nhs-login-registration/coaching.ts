import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		clientSite: {
			why: 'The website has no login of its own: its button takes you to NHS login. You come here at the start, and whenever you leave and come back.',
			nudge: 'The page says what you log in with here. Whose login is that: this website’s, or one for many websites?'
		},
		ownAccount: {
			why: 'Websites and apps like this one keep no passwords. One NHS login opens all of them.',
			nudge: 'You can’t make an account where none are kept. Whose login does the page name instead?'
		},
		enterEmail: {
			why: 'NHS login checks whether the address already has a login. Use your own, not your work one: it stays yours when you change jobs.',
			nudge: 'There are two addresses on your card. Which of them will you still read when you work somewhere else?'
		},
		foundLogin: {
			why: 'This address has an NHS login, so you don’t need to set one up. Logging in to it is another journey.'
		},
		oneLoginOnly: {
			why: 'You can only have one NHS login. The real service doesn’t refuse a second until you prove who you are, after all that work.',
			nudge: 'You’ve set up an NHS login before, with another address. Which one was it?'
		},
		setUpNew: {
			why: 'NHS login found no login for this address. Read it letter by letter before you set one up: a typing mistake looks just like a new address.',
			nudge: 'Compare the address on the page with your card. And are you sure you’ve never used NHS login?'
		},
		createPassword: {
			why: 'NHS login asks for 8 characters or more in a password, and a capital letter. Other services have other rules.',
			nudge: 'Go through the list on the page before you type. Which line would your password miss?'
		},
		terms: {
			why: 'In the 2020 edition the terms have a page of their own. Your login, your password and your codes are for you only.',
			nudge: 'The page only asks one question. What happens to your NHS login if you don’t answer it?'
		},
		termsRefused: {
			why: 'You can’t have an NHS login without accepting the terms. Your address and password aren’t deleted until you leave from here.',
			nudge: 'Nothing has been deleted yet. Do you want an NHS login, or do you really want to stop?'
		},
		checkEmail: {
			why: 'The link in the email proves that the address is yours. It works for 24 hours, and only once.',
			nudge:
				'What you need next isn’t on this page. It was sent somewhere: is that address right, and which folders could it be in?'
		},
		enterEmailCode: {
			why: 'Today you get a code instead of the link. This first one comes by email and works for 24 hours; then your details are deleted.',
			nudge:
				'The code isn’t on this page, and you haven’t given a phone number yet. Where does the page say it was sent?'
		},
		unconfirmed: {
			why: 'You chose a password, but you haven’t shown that the address is yours. You can’t go on in NHS login until you do.',
			nudge: 'You left one step undone when you went away. What would you need to do it now?'
		},
		confirmExpired: {
			why: 'If you don’t use the link within 24 hours, it stops working and what you entered is deleted. Nobody else can finish what you began.',
			nudge: 'Read what happened to your address and password. Is there anything left to confirm?'
		},
		emailCodeExpired: {
			why: 'The emailed code worked for 24 hours. Your address and password were deleted with it, so a new code alone wouldn’t be enough.',
			nudge: 'Waiting won’t bring anything back. What would you do here if you’d never registered?'
		},
		linkUsed: {
			why: 'The link has done its job: your address is confirmed. From now on you start at the website.',
			nudge: 'The link can’t do anything more. Where did you want to go in the first place?'
		},
		linkBroken: {
			why: 'A link belongs to one registration. Once you start another, the old link doesn’t work.',
			nudge: 'Not every email in your inbox still works. Which address did you give last, and what was sent to it?'
		},
		emailConfirmed: {
			why: 'You have an NHS login now, but you’re not logged in, and you haven’t confirmed a phone. In 2020 you go on from the website.',
			nudge: 'This page belongs to NHS login, and doesn’t take you any further. What did you want a login for?'
		},
		enterPassword: {
			why: 'NHS login knows this address, so it asks for the password. The sixth wrong one in a row locks the login for 15 minutes.',
			nudge: 'You made this password up yourself, on the pages of NHS login. What did you choose there?'
		},
		forgottenPassword: {
			why: 'To replace a forgotten password, you get a link in an email. It works for 1 hour. That’s a separate journey.'
		},
		passwordLocked: {
			why: 'More than 5 wrong passwords lock the login for 15 minutes, even for the right password. Then the page opens by itself.',
			nudge: 'Nothing you could type helps now. What time does the page give?'
		},
		enterMobile: {
			why: 'The phone comes second, once your address is confirmed. A code proves that you have it with you.',
			nudge: 'On which phone can people reach you where you are now? It’s no use giving one you can’t read or answer.'
		},
		enterInternational: {
			why: 'This page is for mobile numbers from abroad. They begin with + and the code of the country, but NHS login doesn’t take US ones.',
			nudge: 'Is your number from abroad at all? If it is, how would somebody dial it from here?'
		},
		enterLandline: {
			why: 'If you can’t get texts, you can have the code read out on a UK landline. You need to be near it when it rings.',
			nudge: 'You can’t use a mobile number here. Which of your numbers is for a phone that stays at home?'
		},
		enterPhoneCode: {
			why: 'Six digits prove that you have the phone with you. They work for 5 minutes, and nobody who helps you needs to know them.',
			nudge: 'The six digits aren’t on this page. Which of the things beside it has the number you gave?'
		},
		enterCallCode: {
			why: 'The call says the six digits twice. Keep the page in front of you and type as you listen: they work for 5 minutes.',
			nudge: 'You hear this code, you don’t read it. What has to happen beside the page before you can hear it?'
		},
		phoneCodeExpired: {
			why: 'A phone code works for 5 minutes, much less than one by email. There’s nothing wrong with your login.',
			nudge: 'Only the code has expired. What does the service have to know before it can send another?'
		},
		codeWait: {
			why: 'After five wrong codes, or if you ask for a sixth, you have to wait 15 minutes. That stops people who guess.',
			nudge: 'Neither typing nor asking helps for now. How long does the page want you to wait?'
		},
		consent: {
			why: 'NHS login asks you before it tells the website anything. What is on the list depends on the website.',
			nudge:
				'Read the list. Are you happy for this website to know these things, and can it do anything for you if it doesn’t?'
		},
		notShared: {
			why: 'You’re free to say no, but then the website doesn’t know who you are. Your NHS login is still set up.',
			nudge: 'There’s nothing wrong with your login. What was the website waiting for that it didn’t get?'
		},
		registered: {
			why: 'Your address and phone are both confirmed, and your login works for other websites and apps too. Next, you prove who you are, once.'
		}
	},
	messages: {
		passwordWrong: [
			'The password you typed isn’t the one for {account.nhs-login.email}. NHS login needs the one you made up for it here. Capitals count: select ‘Show’ and read what you typed.',
			'Wrong again. Each one counts, and the sixth in a row locks the login for 15 minutes. Think of what you typed twice when you registered. If you can’t remember it, stop and select ‘Forgotten your password?’.'
		],
		passwordsDiffer: [
			'You typed two different passwords. NHS login asks for the same one in both fields, so that a typing mistake doesn’t lock you out later. Type it into both again.',
			'They still don’t match. Select ‘Show’ beside each field and compare them letter by letter: one capital or space is enough to make them different.'
		],
		codeWrong: [
			'You typed {answer.code}. That isn’t the newest code from NHS login for this step. The page says where it went: look there, and type all 6 digits in order.',
			'It isn’t {answer.code} either. Each new code replaces the one before, so only the newest message counts. Don’t guess: after the fifth wrong code you wait 15 minutes. ‘Send the security code again’ gets you a new one.'
		],
		mobileFormat: [
			'You typed {answer.mobile}. That isn’t a UK mobile number: those have 11 digits and begin with 07. Copy the one on your card. Spaces don’t matter.',
			'{answer.mobile} isn’t right either. Count the digits: 07 and then nine more, as in 07700 900123. You can write +44 7 instead of 07 at the front, but don’t leave anything out.'
		],
		emailShort: [
			'You typed {answer.email}. NHS login takes addresses of 7 characters or more, and this one has fewer. Type the whole address, right to the end.',
			'{answer.email} still has fewer than 7 characters. A whole address has a name, an @ and a domain, as in name@example.com. Yours is on your card under ‘Own email’.'
		],
		passwordShort: [
			'Your password had fewer than 8 characters. NHS login needs 8 or more: make it longer. NHSmail needs 10, so don’t mix the two up.',
			'It still has fewer than 8. Letters, numbers and symbols each count as one. Two words that have nothing to do with each other, with a hyphen between them, are more than enough.'
		],
		passwordCapital: [
			'There was no capital letter in your password. NHS login needs at least one, anywhere in it. Length alone isn’t enough here.',
			'There’s still no capital. Numbers and symbols don’t count as one, however many there are. Start one of the words with a capital letter, as in ‘Kite’ instead of ‘kite’.'
		],
		internationalFormat: [
			'You typed {answer.mobile}. On this page a number begins with + and its country code, and yours begins as you’d dial it inside a country. Put both in front of it.',
			'{answer.mobile} still has no country code in front. Write +, the code, and the number without its first 0: 07700 900123 becomes +44 7700 900123. You can also enter a UK number as it is on the page before: select ‘Back’.'
		],
		countryRefused: [
			'You typed {answer.mobile}. It begins with the US country code, and NHS login doesn’t send codes to mobile numbers from there. Give a number from another country.',
			'{answer.mobile} has the US code too. +1 and 001 are the same, and Canada shares them. Writing it differently won’t help, but another phone will: ‘Back’ leads to UK mobiles and landlines.'
		],
		landlineFormat: [
			'You typed {answer.landline}. A UK landline begins with 01, 02 or 03, and this number doesn’t. If it’s a mobile number, enter it on the page before: select ‘Back’.',
			'{answer.landline} doesn’t begin like a landline either. Type it with its area code, as in 01632 960 001. You can use +44 instead of the first 0, but a 1, 2 or 3 has to follow.'
		]
	},
	turns: {
		ownAccount: [
			'You looked for an account with this website. It doesn’t have any: the login is NHS login’s, and works elsewhere too. Select ‘Back’, then ‘Continue to NHS login’.',
			'You looked for an account with the website again, and it still doesn’t have any. The way in is the other button, ‘Continue to NHS login’.'
		],
		oneLoginOnly: [
			'You typed {answer.email}, but your NHS login has another address. You’d be refused a second one when you prove who you are. Select ‘Use the address of my NHS login’.',
			'{answer.email} isn’t the address of your NHS login either. Think how you got the login: your story, or the first email, says which address it was. Enter that one.'
		],
		termsRefused: [
			'You didn’t accept the terms, and you can’t have an NHS login without them. You haven’t lost anything so far: ‘Read the terms and conditions again’ takes you back.',
			'You refused the terms again. If that’s what you want, ‘Leave and delete my details’ clears what you entered. If you want the login, go back and tick the box.'
		],
		unconfirmed: [
			'You came back before you’d confirmed {account.nhs-login.email}, so you can’t use its password yet. Look for the email, including in junk, or select ‘Send the email again’ and finish this time.',
			'You still haven’t confirmed {account.nhs-login.email}. Is every letter of it right? If it is, send the email again and use the newest one. If not, select ‘Start again with another email address’.'
		],
		confirmExpired: [
			'You didn’t follow the link within 24 hours, so your address and password were deleted. Select ‘Register again’, and follow the new link straight away.',
			'A second link has expired. The 24 hours start when it’s sent, not when you read it. Open your inbox first, then register, and look in junk if nothing comes.'
		],
		emailCodeExpired: [
			'You didn’t enter the emailed code within 24 hours, so your address and password were deleted too. Select ‘Register again’, and enter the new code as soon as it comes.',
			'Another emailed code has expired. Start only when you can read your email, and stay on the page until you’ve entered the code. Then nothing is deleted.'
		],
		linkUsed: [
			'You followed the link, but your address is already confirmed. It only works once. Select ‘Go back to the website’ and log in there with your address and password.',
			'You followed the same link again: it has done its job and does nothing more. To log in you need the website, your address and your password, not the email.'
		],
		linkBroken: [
			'This link is from a registration you’ve given up since. It stopped working when you used another address or started again. Use the newest email, or begin at the website.',
			'The old link won’t work, however often you follow it. Look at the times in your inbox. If there’s nothing newer, the last address you gave may not be one you can read.'
		],
		passwordLocked: [
			'Six wrong passwords have locked the login until {account.nhs-login.lockedUntil}. Move the training clock on until then: the password page comes back by itself.',
			'The login is locked until {account.nhs-login.lockedUntil}, and coming back earlier won’t help. After that, one wrong password locks it again. If you’re not sure of it, select ‘Forgotten your password?’.'
		],
		forgottenPassword: [
			'You don’t know the password you chose on the way here. A reset takes you out of this journey, with a link that works for 1 hour. If you remember it, select ‘Try my password again’.',
			'You’re back at the reset. Either go through with it, in the journey about logging in, or remember what you typed twice. A password manager would have remembered it for you.'
		],
		enterInternational: [
			'You chose the page for numbers from abroad. The mobile number on your card begins with 07, so it’s from the UK. Select ‘Back’ and enter it there.',
			'This is the page for foreign numbers again. You’d have to rewrite any number on your card to use it here. ‘Back’ leads to the page that takes your number as it is.'
		],
		enterLandline: [
			'You chose a landline. That’s for people who can’t get texts on a mobile: does your story say that about you? If not, select ‘Back’ and give the mobile number on your card.',
			'You chose the landline again. It only helps if you have a phone at home that you can answer, and your story tells you if you do. Otherwise select ‘Back’: a text is simpler.'
		],
		enterPhoneCode: [
			'You asked for a text to {answer.mobile}. Does your story say that this mobile works where you are? If it has no signal there, select ‘Use another number’ and think of another phone.',
			'Another text to {answer.mobile}. You can’t rely on a phone without signal, however often you ask. ‘Use another number’ takes you back to where you can choose other kinds of phone.'
		],
		enterCallCode: [
			'You asked for a call to {answer.landline}. Only the person who answers hears the code. If that isn’t your phone, select ‘Use another number’ and give one that is.',
			'Another call to {answer.landline}. If nothing rings beside this page, you can’t hear a code. Select ‘Use another number’, and go back to the phone you do have.'
		],
		phoneCodeExpired: [
			'You took more than 5 minutes to type the code. You haven’t lost anything else: select ‘Enter my number again’, and this time have the phone beside you.',
			'Another code for your phone has expired. The page shows how long it works, and the clock runs while you read elsewhere. Ask for a new one only when you can type it straight away.'
		],
		codeWait: [
			'You entered too many wrong codes, or asked for too many: five of either is the most. Wait until {period.nhs-login-code-wait.until}, then start with your email address and get a new code.',
			'The wait isn’t over before {period.nhs-login-code-wait.until}, and trying earlier doesn’t shorten it. Next time wait for one message, read all of it, and type only what it says.'
		],
		notShared: [
			'You selected ‘I do not agree’, so the website doesn’t know who you are. Your login is safe. ‘Continue to NHS login’ asks you once more.',
			'You didn’t agree again. That’s up to you, and you don’t lose anything by it, but the website can’t let you in without those details. Its list is the same each time.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
