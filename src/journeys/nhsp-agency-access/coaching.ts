import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		guide: {
			why: 'The guide says which access opens which work, and how each one is asked for. It all starts from what your manager’s email says your work will be.',
			nudge: 'What does the email in your inbox say your work will be? Where in the guide could that work stand?'
		},
		online: {
			why: 'NHSP:Online has two levels, and each is for different work. The level decides who has to write for you.',
			nudge: 'Read both lists. Is the work from your email in one of them, and who writes for that level?'
		},
		connect: {
			why: 'NHSP:Connect is a system of its own, for bookings and for timesheets to claim. The email goes to the same address as for NHSP:Online.',
			nudge: 'Only two kinds of work are listed here. Is yours one of them? If not, which part have you not read yet?'
		},
		time: {
			why: '247 Time was asked for on its own support page, and nobody wrote an email for it. It changed hands in December 2018, so this part of the guide is history.',
			nudge:
				'How is a login asked for here, compared with the other parts of the guide? Is it what your email is about?'
		},
		team: {
			why: 'The Agency Support Team is there Monday to Friday, 8am to 6pm. Requests for NHSP:Online and NHSP:Connect go to the email address on this page.',
			nudge:
				'Which line of this page will you need when a request is written? What else here tells you when to expect an answer?'
		},
		whatFor: {
			why: 'Access follows from the work, so the work comes first. Two of the answers are about timesheets, and they need different systems.',
			nudge:
				'Your manager’s email names the work in so many words. Which answer says the same, and not only something like it?'
		},
		whichAccess: {
			why: 'Each access opens a short list of work and nothing else. With the wrong one you get a login that does not let you do yours.',
			nudge: 'Under which heading of the guide does your work stand? If you are not sure, look before you choose.'
		},
		whoAsks: {
			why: 'The guide says for each access how it is asked for, and it is not the same person every time. Registering with a code is for bank members, not for people at an agency.',
			nudge: 'The page names the access that you need. What does the guide say, right beside it, about asking for it?'
		},
		writeForUser: {
			why: 'A manager asks for Agency User access, on your behalf. The email names the access and holds your full name and your work email address.',
			nudge:
				'Imagine that you read this email at NHSP and know nobody at the agency. Who writes, for whom, and for what?'
		},
		writeForRates: {
			why: 'For an Agency Rate Administrator a Director or Senior Manager of your own organisation writes: an email from another manager comes back. What has to be in it is the same as for every other access.',
			nudge:
				'Hold the email against the guide before it goes. From whose mailbox, to which address, and is everything in it?'
		},
		writeForConnect: {
			why: 'Requests for NHSP:Connect go to the same address as those for NHSP:Online, so the email has to say which of them is meant. A manager writes it for you.',
			nudge:
				'The team gets requests for different systems at one address. What in your email tells them which, and who you are?'
		},
		waiting: {
			why: 'An answer takes two working hours here, and only Monday to Friday, 8am to 6pm, counts. What arrives after hours is read when they open again.',
			nudge: 'There is nothing to fill in here. What has to pass before they answer, and where will their answer come?'
		},
		answered: {
			why: 'The team either enables the access or says what has to be put right. Only their email tells which of the two it is.',
			nudge:
				'What does the newest email from the team say? If you see none, have you looked everywhere an email can land?'
		},
		noAnswer: {
			why: 'An empty inbox is no refusal. First look in junk, then wait a little, and only then have the email written again.',
			nudge: 'Where have you not looked yet? Having it written again costs two more working hours.'
		},
		refused: {
			why: 'The team does not guess what a request leaves out: it says what is wrong. Put that right and leave the rest as it was.',
			nudge: 'One thing was wrong. Which one does the page name, and what in the email was right already?'
		},
		granted: {
			why: 'NHS Professionals enables the access, not you. Your login comes in another email with your username, and the password you make yourself.'
		},
		timeSupport: {
			why: 'On this page you ask for the login yourself, in your own name. It needs your work email address, because the login is for your work at the agency.',
			nudge: 'The page asks for an email address, and you have more than one. Which of them does it name?'
		},
		timeRequested: {
			why: 'The login is requested without an email from a manager, and without the Agency Support Team. How a password for 247 Time was made is not in the guide.'
		},
		timeToday: {
			why: 'The guide is older than the change: 247 Time is Allocate StaffDirect today. Your agency knows whether you need a login for it at all.'
		}
	},
	messages: {
		otherJob: [
			'The work you chose is not the work in your manager’s email. Access is asked for that work and for no other. Read the email again and select the answer that says the same.',
			'Open ‘Your new work’ in your inbox. What follows ‘it is your job to’ stands among these answers, word for word. Take care with timesheets: to view their status and to upload them are two different answers.'
		],
		otherAccess: [
			'The access you chose does not open your work, which is to {account.nhsp-agency.holds.task}. Each access has work of its own in the guide. Select ‘Back to the guide’ and find the place where yours stands.',
			'Go through the guide heading by heading: NHSP:Online has two lists, NHSP:Connect has one, and 247 Time stands alone. The heading above your work is the answer. Most slips here are between the two levels of NHSP:Online.'
		],
		notYou: [
			'You chose to write from your own mailbox. The team enables nothing on the word of the person who wants it. Look in the guide how {account.nhsp-agency.holds.accessName} is asked for.',
			'Take your own mailbox out of the choice. In the part of the guide about {account.nhsp-agency.holds.accessName}, look for the words ‘on your behalf’: whoever stands before them has to write. Where there are no such words, nobody writes.'
		],
		notByCode: [
			'You chose to register yourself with a code. That is how bank members get into NHSP:Online. You work at an agency, so look in the guide for the way to {account.nhsp-agency.holds.accessName}.',
			'No code will come to you: codes for registering go to members of the bank. At an agency either somebody writes on your behalf, or a support page takes the request. The part of the guide on your access says which.'
		],
		notThem: [
			'The answer you chose is right for some access, but not for {account.nhsp-agency.holds.accessName}. A manager, a Director or Senior Manager, and nobody at all: the guide keeps the three apart. Read the part on yours again.',
			'Do not go by who sounds most important. Select ‘Back to the guide’, open the part on {account.nhsp-agency.holds.accessName}, and take the answer with the same title as there. Of the two levels of NHSP:Online, each names somebody else.'
		],
		notWhatTheySay: [
			'The answer you chose is not what the team wrote to you. Only their latest email counts, not one from an earlier request. Open it, in the inbox or in junk, and read what they do with the request.',
			'Look for the sender first: the newest email from ‘NHSP Agency Support Team’ decides. ‘We are enabling this access’ is a yes. ‘We can’t’ means that something has to be put right.'
		],
		notWorkEmail: [
			'You entered {answer.timeEmail}, and that is not the address you have at the agency. A login for work goes to a work address. Look at ‘You are’ and enter the one that stands there as work email.',
			'The ‘You are’ card shows two email addresses, one below the other. Copy the one labelled ‘Work email’, whole, with the part after the @: that part names your agency. ‘Own email’ is the private one.'
		]
	},
	turns: {
		refused: [
			'The request came back: the wrong person wrote it, or something was missing in it. The page names which. Change that one thing, leave the rest, and have it written again.',
			'Another request has come back, and each one costs two working hours. Check all of it before you send: the mailbox it goes from, the name of the access, your first and last name, and your work email address.'
		],
		noAnswer: [
			'You said that there is no email from the team. It may be in junk, or still on its way. Look there and wait a few minutes, then use ‘Look again’.',
			'Still nothing to be found. If junk has no email from the team and ten more minutes bring none, it is lost. Then ‘Have it written again’ is right, and the two working hours begin anew.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
