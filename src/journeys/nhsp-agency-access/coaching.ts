import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		guide: {
			why: 'The guide says which access you need for which work, and how to ask for each one. Start from what your manager’s email says your work will be.',
			nudge: 'What does the email in your inbox say your work will be? Where in the guide could that work be?'
		},
		online: {
			why: 'NHSP:Online has two levels, each for different work. Who has to write for you depends on the level.',
			nudge: 'Read both lists. Is the work from your email on one of them, and who writes for that level?'
		},
		connect: {
			why: 'NHSP:Connect is a separate system, for bookings and for timesheets to claim. The email goes to the same address as for NHSP:Online.',
			nudge: 'Only two kinds of work are listed here. Is yours one of them? If not, which part haven’t you read yet?'
		},
		time: {
			why: 'People asked for 247 Time on its own support page, and nobody wrote an email for it. It changed hands in December 2018, so this part of the guide is out of date.',
			nudge:
				'How do you ask for a login here, compared with the other parts of the guide? Is it what your email is about?'
		},
		team: {
			why: 'You can reach the Agency Support Team Monday to Friday, 8am to 6pm. Requests for NHSP:Online and NHSP:Connect go to the email address on this page.',
			nudge: 'Which line on this page do you need for a request? What else here tells you when to expect an answer?'
		},
		whatFor: {
			why: 'Access depends on the work, so start with the work. Two of the answers are about timesheets, and they need different systems.',
			nudge:
				'Your manager’s email says exactly what the work is. Which answer says the same, not just something like it?'
		},
		whichAccess: {
			why: 'Each access lets you do a short list of work and nothing else. With the wrong one you get a login that doesn’t let you do yours.',
			nudge: 'Which heading of the guide is your work under? If you’re not sure, look before you choose.'
		},
		whoAsks: {
			why: 'For each access the guide says how to ask, and it isn’t always the same person who asks. Registering with a code is for bank members, not for people at an agency.',
			nudge: 'The page names the access you need. What does the guide say, right beside it, about asking for it?'
		},
		writeForUser: {
			why: 'A manager asks for Agency User access on your behalf. The email names the access and gives your full name and your work email address.',
			nudge:
				'Imagine reading this email at NHSP, without knowing anyone at the agency. Who is writing, who for, and what about?'
		},
		writeForRates: {
			why: 'For an Agency Rate Administrator, a Director or Senior Manager of your own organisation writes: the team sends back an email from any other manager. It has to say the same as for every other access.',
			nudge:
				'Check the email against the guide before it goes. Whose mailbox is it from, which address is it to, and is everything in it?'
		},
		writeForConnect: {
			why: 'Requests for NHSP:Connect go to the same address as those for NHSP:Online, so the email has to say which one you need. A manager writes it for you.',
			nudge:
				'The team gets requests for different systems at one address. What in your email tells them which one it is, and who you are?'
		},
		waiting: {
			why: 'An answer takes two working hours here, and only Monday to Friday, 8am to 6pm, counts. If a request arrives after hours, they read it when they open again.',
			nudge: 'There’s nothing to fill in here. What are you waiting for, and where will their answer come?'
		},
		answered: {
			why: 'The team either gives you the access or says what you have to put right. Only their email tells you which.',
			nudge:
				'What does the team’s newest email say? If you can’t see one, have you looked everywhere an email can land?'
		},
		noAnswer: {
			why: 'An empty inbox doesn’t mean no. First look in junk, then wait a little, and only then have the email written again.',
			nudge: 'Where haven’t you looked yet? If you have it written again, you wait two more working hours.'
		},
		refused: {
			why: 'The team doesn’t guess what a request leaves out: they say what’s wrong. Put that right and leave the rest as it was.',
			nudge: 'One thing was wrong. What does the page say it was, and what in the email was already right?'
		},
		granted: {
			why: 'NHS Professionals switches on the access, not you. Your username comes in another email, and you make the password yourself.'
		},
		timeSupport: {
			why: 'On this page you ask for the login yourself, in your own name. Give your work email address, because the login is for your work at the agency.',
			nudge: 'The page asks for an email address, and you have more than one. Which does it ask for?'
		},
		timeRequested: {
			why: 'You’ve asked for the login without an email from a manager, and without the Agency Support Team. The guide doesn’t say how people made a password for 247 Time.'
		},
		timeToday: {
			why: 'The guide is out of date here: 247 Time is Allocate StaffDirect today. Your agency knows whether you need a login for it at all.'
		}
	},
	messages: {
		otherJob: [
			'The work you chose isn’t the work in your manager’s email. You only get access for the work in that email. Read it again and select the answer that says the same.',
			'Open ‘Your new work’ in your inbox. What comes after ‘it is your job to’ is one of these answers, word for word. Take care with timesheets: viewing their status and uploading them are two different answers.'
		],
		otherAccess: [
			'The access you chose doesn’t cover your work, which is to {account.nhsp-agency.holds.task}. The guide lists different work for each access. Select ‘Back to the guide’ and find where yours is.',
			'Go through the guide heading by heading: NHSP:Online has two lists, NHSP:Connect has one, and 247 Time is on its own. The heading above your work is the answer. People most often mix up the two levels of NHSP:Online.'
		],
		notYou: [
			'You chose to write from your own mailbox. The team doesn’t give access just because the person who wants it asks. Look in the guide for how to ask for {account.nhsp-agency.holds.accessName}.',
			'Don’t choose your own mailbox. In the part of the guide about {account.nhsp-agency.holds.accessName}, look for the words ‘on your behalf’: the person named before them has to write. If those words aren’t there, nobody writes.'
		],
		notByCode: [
			'You chose to register yourself with a code. That’s how bank members get into NHSP:Online. You work at an agency, so look in the guide for how to get {account.nhsp-agency.holds.accessName}.',
			'You won’t get a code: registration codes go to members of the bank. At an agency either someone writes on your behalf, or you use a support page. The part of the guide on your access says which.'
		],
		notThem: [
			'The answer you chose is right for some access, but not for {account.nhsp-agency.holds.accessName}. The guide tells three cases apart: a manager, a Director or Senior Manager, and nobody at all. Read the part on yours again.',
			'Don’t go by who sounds most important. Select ‘Back to the guide’, open the part on {account.nhsp-agency.holds.accessName}, and choose the answer with the same title. For the two levels of NHSP:Online, different people write.'
		],
		notWhatTheySay: [
			'The answer you chose isn’t what the team wrote to you. Only their latest email counts, not one about an earlier request. Open it, in your inbox or junk, and read what they say about the request.',
			'Look for the sender first: go by the newest email from ‘NHSP Agency Support Team’. ‘We are enabling this access’ is a yes. ‘We can’t’ means you have to put something right.'
		],
		notWorkEmail: [
			'You entered {answer.timeEmail}, and that isn’t your address at the agency. A login for work goes to a work address. Look at ‘You are’ and enter the one it gives as your work email.',
			'The ‘You are’ card shows two email addresses, one below the other. Copy all of the one labelled ‘Work email’, with the part after the @: that part names your agency. ‘Own email’ is the private one.'
		]
	},
	turns: {
		refused: [
			'The team sent the request back: the wrong person wrote it, or something was missing. The page says which. Change that one thing, leave the rest, and have it written again.',
			'Another request has come back, and each one takes two working hours. Check all of it before you send: whose mailbox it’s from, the name of the access, your first and last name, and your work email address.'
		],
		noAnswer: [
			'You said that there’s no email from the team. It may be in junk, or still on its way. Look there and wait a few minutes, then use ‘Look again’.',
			'You still can’t find it. If it isn’t in junk and it doesn’t come in the next ten minutes, it’s lost. Then ‘Have it written again’ is right, and the two working hours start again.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
