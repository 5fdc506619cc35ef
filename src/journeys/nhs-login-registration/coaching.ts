import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		clientSite: {
			why: 'The website has no login of its own: its button leads to NHS login. You come here at the start, and whenever you leave and come back.',
			nudge: 'The page says with what you log in here. Whose is that login: this website’s, or one for many websites?'
		},
		ownAccount: {
			why: 'Websites and apps like this one keep no passwords. One NHS login opens all of them.',
			nudge: 'You can’t make an account where none are kept. Whose login does the page name instead?'
		},
		enterEmail: {
			why: 'NHS login looks whether the address has a login already. Take your own, not the one at work: it stays yours when you change jobs.',
			nudge: 'There are two addresses on your card. Which of them will you still read when you work somewhere else?'
		},
		foundLogin: {
			why: 'This address has an NHS login, so there is nothing to set up. Logging in to it is a journey of its own.'
		},
		oneLoginOnly: {
			why: 'One person has one NHS login. The real service refuses a second one only when you prove who you are, after all the work.',
			nudge: 'You have set up an NHS login before, under another address. Which one was it?'
		},
		setUpNew: {
			why: 'No login was found for this address. Read it letter by letter before you set one up: a slip looks just like a new address.',
			nudge: 'Compare the address on the page with your card. And have you truly never used NHS login?'
		},
		createPassword: {
			why: 'NHS login asks two things of a password: 8 characters or more, and a capital letter. Other services have other rules.',
			nudge: 'Go through the list on the page before you type. Which of its lines would your password miss?'
		},
		terms: {
			why: 'In the edition of 2020 the terms have a page of their own. Your login, your password and your codes are for nobody but you.',
			nudge: 'The page asks a single question. What becomes of your NHS login if you leave it open?'
		},
		termsRefused: {
			why: 'Without the terms there is no NHS login. Your address and your password are deleted only when you leave from here.',
			nudge: 'Nothing is deleted so far. Do you want an NHS login, or do you truly want to stop?'
		},
		checkEmail: {
			why: 'The link in the email proves that the address is yours. It works for 24 hours, and once.',
			nudge:
				'What you need next is not on this page. It was sent somewhere: is that address right, and where can post end up?'
		},
		enterEmailCode: {
			why: 'Today a code takes the place of the link. This first one comes by email and counts for 24 hours; then your details are deleted.',
			nudge:
				'The code is not on this page, and no phone has been asked for yet. Where does the page say that it was sent?'
		},
		unconfirmed: {
			why: 'You chose a password, but nobody knows yet whether the address is yours. NHS login stops you here until you show that it is.',
			nudge: 'One step was left undone when you went away. What would you need in your hands to do it now?'
		},
		confirmExpired: {
			why: 'After 24 hours without a click the link is dead, and what you entered is deleted. Nobody else can finish what you began.',
			nudge: 'Read what became of your address and your password. Is there anything left that could be confirmed?'
		},
		emailCodeExpired: {
			why: 'The emailed code had 24 hours. Your address and your password were deleted with it, so a new code alone would not do.',
			nudge: 'Waiting brings nothing back. What would you do here if you had never registered?'
		},
		linkUsed: {
			why: 'The link had one task, and that is done: your address is confirmed. From now on the website is where you begin.',
			nudge: 'The link has nothing more to give. Where did you want to go when all this began?'
		},
		linkBroken: {
			why: 'A link belongs to one registration. Once you begin another, the old link confirms nothing.',
			nudge: 'Not every email in your inbox still counts. Which address did you give last, and what was sent to it?'
		},
		emailConfirmed: {
			why: 'You have an NHS login now, but you are not logged in, and no phone is confirmed. In 2020 you go on from the website.',
			nudge: 'This page belongs to NHS login, and it leads no further. What was it that you wanted a login for?'
		},
		enterPassword: {
			why: 'The address is known, so its password is asked for. The sixth wrong one in a row closes the login for 15 minutes.',
			nudge: 'You made this password up yourself, on the pages of NHS login. What did you choose there?'
		},
		forgottenPassword: {
			why: 'To replace a forgotten password, you get a link in an email. It works for 1 hour. That is a separate journey.'
		},
		passwordLocked: {
			why: 'More than 5 wrong passwords close the login for 15 minutes, for the right password too. Then the page opens by itself.',
			nudge: 'Nothing that you could type helps now. Which time does the page name?'
		},
		enterMobile: {
			why: 'The phone comes second, only after the address is confirmed. A code proves that you have it with you.',
			nudge:
				'On which phone can you be reached where you are now? A number that you cannot read or hear from is no use.'
		},
		enterInternational: {
			why: 'This page is for mobile numbers from abroad. They begin with + and the code of the country, and those of the US are refused.',
			nudge: 'Is your number from abroad at all? If it is, how would somebody dial it from here?'
		},
		enterLandline: {
			why: 'If you can’t get texts, you can have the code read out on a UK landline. You need to be near it when it rings.',
			nudge: 'A mobile number is refused here. Which of your numbers belongs to a phone that stays at home?'
		},
		enterPhoneCode: {
			why: 'Six digits prove that the phone is in your hand. They work for 5 minutes, and nobody who helps you needs to know them.',
			nudge: 'The six digits are not on this page. Which of the things beside it belongs to the number that you gave?'
		},
		enterCallCode: {
			why: 'The call says the six digits twice. Keep the page before you and type as you listen: they count for 5 minutes.',
			nudge: 'This code is spoken, not written. What has to happen beside the page before you can hear it?'
		},
		phoneCodeExpired: {
			why: 'A code for a phone lives 5 minutes, much less than one by email. Your login itself is not touched.',
			nudge: 'Only the code has gone. What does the service have to know before it can send another?'
		},
		codeWait: {
			why: 'Five wrong codes, or asking for a sixth one, lead to a wait of 15 minutes. It stops people who guess.',
			nudge: 'Neither typing nor asking helps for now. Until when does the page want you to wait?'
		},
		consent: {
			why: 'NHS login asks you before it tells the website anything. What is on the list depends on the website.',
			nudge: 'Read the list. May this website know these things, and can it do anything for you if it does not?'
		},
		notShared: {
			why: 'To refuse is your right, but then the website does not know who you are. Your NHS login is set up all the same.',
			nudge: 'There is nothing wrong with your login. What was the website waiting for that it did not get?'
		},
		registered: {
			why: 'Address and phone are both confirmed, and the login is good for other websites and apps, too. Proving who you are comes next, once.'
		}
	},
	messages: {
		passwordWrong: [
			'The password you typed is not the one of {account.nhs-login.email}. NHS login wants the one that you made up for it here. Capitals count: select ‘Show’ and read what you typed.',
			'Wrong again. Each one counts, and the sixth in a row closes the login for 15 minutes. Think of what you typed twice when you registered. If it does not come back, stop and select ‘Forgotten your password?’.'
		],
		passwordsDiffer: [
			'You typed two different passwords. NHS login wants the same one in both fields, so that a slip does not shut you out later. Type it into both again.',
			'The two are still not alike. Select ‘Show’ beside each field and compare them letter by letter: a capital or a space is enough to make them differ.'
		],
		codeWrong: [
			'You typed {answer.code}. That is not the newest code that NHS login made for this step. The page says where it went: look there, and type all 6 digits in their order.',
			'{answer.code} is not it, either. Each new code puts an end to the one before, so only the newest message counts. Do not guess: the fifth wrong code means a wait of 15 minutes. ‘Send the security code again’ brings a fresh one.'
		],
		mobileFormat: [
			'You typed {answer.mobile}. That is no UK mobile number: those have 11 digits and begin with 07. Copy the one on your card; spaces in it do no harm.',
			'{answer.mobile} does not fit, either. Count along: 07 and then nine digits more, as in 07700 900123. You can write +44 7 for the 07 at the front, but nothing may be missing.'
		],
		emailShort: [
			'You typed {answer.email}. NHS login takes addresses of 7 characters or more, and this one has fewer. Type the whole address, to its last letter.',
			'{answer.email} is still below 7 characters. A whole address has a name, an @ and a domain, as in name@example.com. Yours is on your card under ‘Own email’.'
		],
		passwordShort: [
			'Your password had fewer than 8 characters. NHS login wants 8 or more: make it longer. NHSmail wants 10, so do not mix the two up.',
			'It is still shorter than 8. Letters, numbers and signs each count as one. Two words that have nothing to do with each other, with a hyphen between them, are well over it.'
		],
		passwordCapital: [
			'There was no capital letter in your password. NHS login wants at least one, wherever it stands. Length alone does not do here.',
			'Still no capital. Numbers and signs do not count as one, however many there are. Write one of the words with a large first letter, as in ‘Kite’ in place of ‘kite’.'
		],
		internationalFormat: [
			'You typed {answer.mobile}. On this page a number begins with + and the code of its country, and yours begins like a number dialled inside one. Put both in front of it.',
			'{answer.mobile} still has no country code in front. Write +, the code, and the number without its first 0: 07700 900123 becomes +44 7700 900123. A UK number also fits as it is on the page before: select ‘Back’.'
		],
		countryRefused: [
			'You typed {answer.mobile}. It begins with the country code of the US, and NHS login sends no codes to mobile numbers from there. Give a number from another country.',
			'{answer.mobile} has the code of the US as well. +1 and 001 are the same, and Canada shares them. Another spelling does not help, another phone does: ‘Back’ leads to UK mobiles and landlines.'
		],
		landlineFormat: [
			'You typed {answer.landline}. A UK landline begins with 01, 02 or 03, and this number does not. If it is a mobile number, it belongs on the page before: select ‘Back’.',
			'{answer.landline} does not begin like a landline, either. Type it with its area code, as in 01632 960 001. +44 may stand in place of the first 0, but the 1, 2 or 3 has to follow.'
		]
	},
	turns: {
		ownAccount: [
			'You looked for an account with this website. It has none to give: the login belongs to NHS login and works elsewhere, too. Select ‘Back’, then ‘Continue to NHS login’.',
			'You came for an account of the website once more, and there still are none. The way in is the other button, ‘Continue to NHS login’.'
		],
		oneLoginOnly: [
			'You typed {answer.email}, but your NHS login is under another address. A second one would be refused when you prove who you are. Select ‘Use the address of my NHS login’.',
			'{answer.email} is not the address of your NHS login, either. Think how you got the login: your story, or the first email, says which address it was. Enter that one.'
		],
		termsRefused: [
			'You did not accept the terms, and without them there is no NHS login. Nothing is lost so far: ‘Read the terms and conditions again’ takes you back.',
			'You refused the terms again. If you mean it, ‘Leave and delete my details’ clears what you entered. If you want the login, go back and tick the box.'
		],
		unconfirmed: [
			'You came back before {account.nhs-login.email} was confirmed, so its password is no use yet. Look for the email, junk included, or select ‘Send the email again’ and finish this time.',
			'{account.nhs-login.email} is not confirmed yet. Is every letter of it right? If it is, have the email sent again and act on the newest one. If not, select ‘Start again with another email address’.'
		],
		confirmExpired: [
			'Nobody followed the link within 24 hours, so your address and your password were deleted. Select ‘Register again’, and follow the new link while you are at it.',
			'A second link has run out. The 24 hours count from when it is sent, not from when you read it. Open your inbox first, then register, and look in junk if nothing comes.'
		],
		emailCodeExpired: [
			'The emailed code was not entered within 24 hours, and your address and password went with it. Select ‘Register again’, and enter the new code as soon as it comes.',
			'Another emailed code has run out. Begin only when you can read your email, and stay on the page until the code is in. Then nothing is deleted.'
		],
		linkUsed: [
			'You followed the link although your address is confirmed. It works once. Select ‘Go back to the website’ and log in there with your address and password.',
			'The same link again: it has done its work and does nothing more. To log in you need the website, your address and your password, not the email.'
		],
		linkBroken: [
			'This link is from a registration that you have since given up. Another address or a new start puts an end to it. Use the newest email, or begin at the website.',
			'The old link stays dead, however often you follow it. Look at the times in your inbox. If nothing newer is there, the address you gave last may not be one that you can read.'
		],
		passwordLocked: [
			'Six wrong passwords have closed the login until {account.nhs-login.lockedUntil}. Move the training clock on until then: the page for the password comes back by itself.',
			'The login is closed until {account.nhs-login.lockedUntil}, and coming back earlier changes nothing. Afterwards a single wrong password closes it anew. If you are not sure of it, select ‘Forgotten your password?’.'
		],
		forgottenPassword: [
			'You do not know the password that you chose on the way here. A reset leads out of this journey, by a link that works for 1 hour. If it comes back to you, select ‘Try my password again’.',
			'You are back at the reset. Either go through with it, in the journey about logging in, or remember what you typed twice. A password manager would have kept it for you.'
		],
		enterInternational: [
			'You chose the page for numbers from abroad. The mobile number on your card begins with 07, so it is from the UK. Select ‘Back’ and enter it there.',
			'This is the page for foreign numbers again. Nothing on your card fits it without rewriting. ‘Back’ leads to the page that takes your number as it stands.'
		],
		enterLandline: [
			'You chose a landline. It is meant for people whose mobile gets no texts: does your story say that of you? If not, select ‘Back’ and give the mobile number on your card.',
			'The landline again. It only helps with a phone at home that you can answer, and only a story about a landline names one. Otherwise select ‘Back’: a text is the simpler way.'
		],
		enterPhoneCode: [
			'You asked for a text to {answer.mobile}. Does your story say that this mobile works where you are? If it has no signal there, select ‘Use another number’ and think of another phone.',
			'Another text to {answer.mobile}. A phone without signal is not to be relied on, however often you ask. ‘Use another number’ leads back to where other kinds of phone can be chosen.'
		],
		enterCallCode: [
			'You asked for a call to {answer.landline}. The code is only spoken, to the person who answers. If that is not your phone, select ‘Use another number’ and give one that is.',
			'Another call to {answer.landline}. When nothing rings beside this page, no code can be heard. Select ‘Use another number’, and go back to the phone that you do have.'
		],
		phoneCodeExpired: [
			'More than 5 minutes went by before the code was typed. Nothing else is lost: select ‘Enter my number again’, and this time have the phone beside you.',
			'Another code for your phone has run out. The page shows until when it counts, and the clock runs while you read elsewhere. Ask for a new one only when you can type it at once.'
		],
		codeWait: [
			'Too many codes were wrong, or too many were asked for: five of either is the most. Wait until {period.nhs-login-code-wait.until}, then begin with your email address and get a new code.',
			'The wait is not over before {period.nhs-login-code-wait.until}, and knocking earlier does not shorten it. Next time wait for one message, read it to its end, and type only what it says.'
		],
		notShared: [
			'You selected ‘I do not agree’, so the website does not know who you are. Your login is safe. ‘Continue to NHS login’ asks you once more.',
			'Not agreed again. That is yours to decide, and nothing is lost by it, but the website cannot let you in without those details. Its list is the same each time.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
