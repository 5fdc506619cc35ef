import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		begin: {
			why: 'A confirmed email address and phone show that NHS login can reach you. To see health information you also prove who you are: once, for every service with NHS login.',
			nudge: 'There’s nothing to fill in here yet. What do you have within reach that could prove who you are?'
		},

		matchKnowsNumber: {
			why: 'Today NHS login finds your NHS record first, and you prove that it’s yours afterwards. It can find it by your NHS number or your full name.',
			nudge: 'Is your NHS number written down anywhere within reach? You can go on without it too.'
		},
		matchNumber: {
			why: 'An NHS number has 10 numbers, and the last one checks the others, so most typing mistakes show up at once. Spaces don’t matter.',
			nudge: 'Hardly anyone remembers 10 numbers. Which of the things beside the page has them written down?'
		},
		matchNumberDob: {
			why: 'The date of birth has to be the one on the record with that NHS number. You only find out whether they match after the next page.',
			nudge: 'Look at the example above the three boxes. In which order do you enter the date?'
		},
		matchNumberPostcode: {
			why: 'NHS login looks up the record with this last detail. It uses the postcode your GP practice has, and that may be an old one.',
			nudge: 'Read which postcode it means. Has anything changed since you last told the practice where you live?'
		},
		matchName: {
			why: 'Without the NHS number, NHS login uses your name to find the record. Spell it as on your official documents: a nickname won’t find you.',
			nudge: 'How is your name written on your documents? Think of short forms that only friends use.'
		},
		matchNameDob: {
			why: 'Many people have the same name. The date of birth tells them apart, so the exact day matters.',
			nudge: 'There’s a box for each part of the date. Which of your papers or cards could you copy it from?'
		},
		matchNamePostcode: {
			why: 'Your name, date of birth and postcode have to lead to one record only. Use the postcode your GP practice has, not where your post goes today.',
			nudge: 'Which address did you last give your practice? Is it the one you’d write without thinking?'
		},
		noMatch: {
			why: 'The details didn’t lead to one record. The page doesn’t say which one is wrong, so that nobody can find out about others by guessing.',
			nudge: 'Which detail could have changed over the years while the practice kept the old one?'
		},
		numberNotVerified: {
			why: 'Here the NHS number and the date of birth aren’t the same person’s: one of them is mistyped, or from someone else’s letter.',
			nudge: 'Check both against something in writing. And is there a way to your record that doesn’t need a number?'
		},
		tooManyMatches: {
			why: 'After five searches that find nobody, NHS login makes you wait 15 minutes. That slows down people who guess, and the page goes on by itself.',
			nudge: 'There’s nothing to press. What could you find out before you can search again?'
		},
		confirmDetails: {
			why: 'You see the record with most of the NHS number hidden, and say whose it is. If a detail on your own record is out of date, it’s still yours.',
			nudge: 'Go through the lines one by one. Is it another person, you with something out of date, or simply you?'
		},
		notYourDetails: {
			why: 'If you say the record is somebody else’s, you’re stopped here so that nobody sees the wrong person’s health information. NHS login has to look into it.'
		},
		someDetailsWrong: {
			why: 'NHS login takes details from your NHS record and can’t change them. Your GP practice can, and you can go on in the meantime.',
			nudge: 'Can you correct anything on this page? Who can do it, and do you have to wait for that?'
		},
		alreadyLinked: {
			why: 'One NHS number belongs to one NHS login. You proved this one earlier, with another email address, so log in with that one.'
		},

		chooseRoute: {
			why: 'There are two ways to prove it. Three details from the practice are checked at once. People look at photo ID with a video, in about 2 hours. If you have neither, ask your GP practice.',
			nudge: 'Don’t choose what sounds quickest. What do you really have with you?'
		},

		gpDetails: {
			why: 'The three details prove who you are, because the practice checked before it gave them out. Their names differ from letter to letter, so match them by what they mean.',
			nudge: 'The answers aren’t on this page. Which thing on the desk did the practice give you?'
		},
		tooManyGpTries: {
			why: 'Registration details that don’t match count as tries here. After five you wait 15 minutes, then the form comes back.',
			nudge: 'You can’t skip the wait. What could you compare, line by line, until the form is back?'
		},
		practiceNotConnected: {
			why: 'In 2020 NHS login worked differently at practices that used Microtest. There’s nothing wrong with the details, but you can’t use them here.',
			nudge: 'How can you prove who you are without the practice’s system?'
		},
		microtestGuidance: {
			why: 'This page tells patients of a Microtest practice what to expect. It doesn’t prove who you are: photo ID still does.'
		},
		keyUsed: {
			why: 'Registration details work once, so a letter that someone finds or copies later opens nothing. If it wasn’t you who used them, tell the practice today.',
			nudge: 'Can this letter still do anything for you? Think of ways to prove it that don’t need a letter.'
		},
		keyExpired: {
			why: 'A Linkage Key or Passphrase lasts for 2 weeks from the day it’s printed. After that, the letter is no use.',
			nudge: 'Who could print new details? And what could you do today, without waiting for them?'
		},
		recordNotActive: {
			why: 'The details match, but they’re from a practice you’ve left. They don’t lead to your record at the new one.',
			nudge: 'Where are you registered now? Which way of proving it doesn’t depend on any practice?'
		},
		askPractice: {
			why: 'The practice checks who you are and gives you three details. You don’t need a passport, and you have to use them within 2 weeks.'
		},

		chooseDocument: {
			why: 'Only the types of photo ID on this list count. Today’s list is longer than it was in 2020. The photo has to show the exact type you choose here.',
			nudge: 'Read each line to the end, including what comes after a comma. Which one is your document, exactly?'
		},
		idNotAccepted: {
			why: 'A good photo on a card isn’t enough. NHS login doesn’t accept work badges, student cards or travel cards, and the page says what else it doesn’t take.',
			nudge:
				'Do you have anything from the list on the page before? If not, who knows you well enough to vouch for you?'
		},
		photoInstructions: {
			why: 'People will compare this photo with your video. Taking care now can save you another check of 2 hours.',
			nudge: 'Go through the hints one by one. Which of them would you’ve forgotten?'
		},
		takePhoto: {
			why: 'The page waits for a photo and goes on by itself once there’s one. The camera on the desk only shows made-up specimens.',
			nudge: 'There’s no field on this page. Which thing on the desk is it waiting for?'
		},
		photoTaken: {
			why: 'The service spots blur, glare, darkness and missing corners at once. A thumb on the document or an expired date is only spotted by people, hours later.',
			nudge: 'Look at the picture itself, as a stranger would. Is it your type of document, and can you see all of it?'
		},
		videoInstructions: {
			why: 'The video shows that the person in the photo is here now. So your face can’t be covered, and nobody else can be in the picture.',
			nudge: 'You get the numbers when you go on. Are you alone, in good light, and ready?'
		},
		recordVideo: {
			why: 'The 4 numbers are random and for this video only, so nobody can send an old recording. They work for an hour, and the 2020 page asks you to say them.',
			nudge: 'You have the numbers in front of you. Which thing on the desk can record them, in the same order?'
		},
		recordVideoAnyWay: {
			why: 'Today you can say the 4 numbers, hold them up in writing or sign them in British Sign Language. They work for an hour and for this video only.',
			nudge: 'Which of the ways suits the room you’re in? Then find the thing on the desk that records.'
		},
		videoTaken: {
			why: 'Check the video before you send it: your whole face, nobody else, every number. In 2020 you enter your details after the video.',
			nudge: 'Compare the recording with what you were asked for. Would someone who has only this video be satisfied?'
		},
		videoTakenAnyWay: {
			why: 'You see the video once more before you send it. If you say the numbers, people have to hear them; if you write or sign them, you don’t need sound.',
			nudge: 'Check the face, who else is there and the numbers, in that order. Is something wrong with one of them?'
		},
		numbersExpired: {
			why: 'The 4 numbers work for an hour, because the video has to be recent. After that you can’t use them, or a video with them.',
			nudge: 'You can’t get more time for these. What does a new video need first?'
		},

		enterDob: {
			why: 'Your date of birth is compared with your NHS record, but not yet: if you mistype it here, only the people who check will notice.',
			nudge: 'Read the date in the boxes out loud. Is it the one on your own card?'
		},
		knowsNumber: {
			why: 'NHS login has to find your record. It can do that with the NHS number alone, or with your name and registered postcode.',
			nudge: 'Answer for today: is the number somewhere within reach, or would you be guessing?'
		},
		enterNhsNumber: {
			why: 'The last of the 10 numbers shows up most typing mistakes at once. Someone else’s number looks right, and fails hours later.',
			nudge: 'Copy it in groups of three, three and four. Which thing beside the page has it?'
		},
		enterName: {
			why: 'The people who check look for you under this name. Enter it in full, as on your official documents.',
			nudge: 'Think of the photo ID you’ve just sent in. How is your name written on it?'
		},
		enterPostcode: {
			why: 'This postcode is compared with the one at your GP practice. If you moved without telling them, they still have your old one.',
			nudge: 'You may have two postcodes in mind. Which one does the practice have?'
		},
		checkAnswers: {
			why: 'This is your last look at everything before people see it. A mistake you find now costs you a minute. If they find it, it costs you hours.',
			nudge: 'Read each line as if someone else had typed it. Is there one you’re not sure of?'
		},
		checkAnswersByName: {
			why: 'Without an NHS number, your name, postcode and date of birth all have to match the record. One difference is enough for a no.',
			nudge: 'Which line on the list might the practice write differently from you?'
		},
		checkPhotoAndVideo: {
			why: 'NHS login has already found your record, so only the photo and the video go to the people who check. You can still replace either.',
			nudge: 'Think back to both. Is there anything people would notice but a program wouldn’t?'
		},

		checking: {
			why: 'People compare your photo, your video and your record, within 2 hours during the day. If you send them between 9pm and 9am, it may take longer.',
			nudge: 'The page gives a time. What on the desk gets you there, and where will you get the news?'
		},
		answerSent: {
			why: 'You get the result by email, good or bad. Emails can go to junk or get lost, so you can go on from this page too.',
			nudge: 'Where does a strict mail provider put emails it doesn’t know? And what if nothing comes at all?'
		},
		declined: {
			why: 'You can still prove who you are. The page gives one reason, and you can try again straight away or ask your practice for the three details.',
			nudge: 'Find the line with the reason. Which of the things you sent is it about?'
		},
		identityProved: {
			why: 'Your NHS number and your NHS login are linked now. Every service with the NHS login button knows that, and you don’t have to prove it again.'
		}
	},

	messages: {
		odsUnknown: [
			'You entered {answer.odsCode} as the ODS Code, and no connected practice has that code. It’s the practice’s code, not yours. Look for it on your letter, where it may be called Organisation Code or Practice ID.',
			'This time you entered {answer.odsCode}, which isn’t a connected practice’s code. An ODS Code begins with letters and ends with numbers. The line with numbers only is the Account ID, and the long one with symbols in it is the Linkage Key. Put each line of the letter into its own field.'
		],
		gpDetailsWrong: [
			'You entered the Linkage Key {answer.linkageKey} with the Account ID {answer.accountId}. They’re made as a pair for one person, and these two don’t go together. The ODS Code was right. Copy the other two from your letter again.',
			'{answer.linkageKey} and {answer.accountId} don’t go together either. Compare the Linkage Key with the letter three characters at a time, and check that you haven’t swapped two. Keep the 0 at the front of the Account ID. After five tries that don’t match you wait 15 minutes.'
		],
		gpPersonWrong: [
			'The three details are right. But the practice doesn’t have them for {answer.firstName} {answer.lastName}, born on {answer.dateOfBirth.date}. This edition checks name and date of birth too: compare them with your own card.',
			'Now you’ve entered {answer.firstName} {answer.lastName}, born on {answer.dateOfBirth.date}, and one of the three is still different. Your letter shows the name as the practice spells it. The date goes day, month, year, as in 31 3 1980. Each one that doesn’t match counts as a try.'
		],
		photoRefused: [
			'You submitted a photo that nobody could read all of. The service spots blur, glare, darkness and missing corners by itself. The notice on this page says which it is: take another photo without it.',
			'Something is wrong with this photo too, and you could have seen it before you submitted. Blur: hold still. A bright band: turn off flash and lamps. A missing corner: move further away. Too dark: take it in daylight. Then look before you submit.'
		],
		photoOther: [
			'Your photo shows a different type of document from the one you chose on the list. They have to match, and a work badge doesn’t match any. Take another photo, with the document you chose in front of the camera.',
			'The document and the type you chose still don’t match. The camera on the desk lists everything you can put in front of it. If you’ve changed your mind, ‘Take another photo’ leads to a page with ‘Choose another type of photo ID’.'
		],
		videoRefused: [
			'You submitted a video where you say the numbers but there’s no sound. The people who check have to hear each number. Choose ‘Record another video’ and sort out the microphone first.',
			'There’s no sound again. On the camera, the setting for what could be wrong has a line for the microphone: make sure it isn’t chosen. In the current edition you can also write or sign the numbers, and then you don’t need sound.'
		],
		numbersTooMany: [
			'You’ve asked for new numbers too many times: after 10 sets this page doesn’t make any more. New ones are no better than these. The numbers on this page work until {code.video.expiresAt}: record the video with them.',
			'You still can’t get new numbers here. There’s nothing wrong with the 4 you have: copy them to the camera in the same order, and record. You only get new ones when their hour is over.'
		]
	},

	turns: {
		begin: [
			'You’re back at the beginning, through ‘Start again’ or an email about a check that’s over. It doesn’t count against you. Before you go on, decide how you can prove who you are: with a letter from the practice, with photo ID, or neither.',
			'You’re back at the start again. There are only two ways: the three details from your practice, or photo ID with a video. If you have neither, the practice can help.'
		],

		noMatch: [
			'What you entered, with the postcode {answer.postcode}, doesn’t lead to one record. Every detail has to match what your GP practice has, including the postcode. Have you moved since you last told the practice? Then use the old postcode.',
			'No record again, this time with the postcode {answer.postcode}. Check what you typed: first and last name in full, the exact date of birth, and the address the practice has. After five that don’t match you wait 15 minutes, so ask the practice before you guess.'
		],
		numberNotVerified: [
			'You entered the NHS number {answer.nhsNumber.spaced} and the date of birth {answer.dateOfBirth.date}, and they’re not on the same record. Check both against your own card. Each search that finds nobody counts.',
			'The number and date of birth still don’t go together: {answer.nhsNumber.spaced} and {answer.dateOfBirth.date}. A number from another person’s letter looks right but isn’t. Say that you don’t know your NHS number, and go on with your full name.'
		],
		tooManyMatches: [
			'You entered five sets of details that didn’t match anyone within an hour. You can search again at {limit.nhs-login-matches.until}, and the page goes on by itself. Move the training clock on, and first work out which name and postcode the practice has.',
			'You’re locked out of the search again, until {limit.nhs-login-matches.until}. Don’t try out postcodes: you soon use up five tries. After the wait, enter only what you’ve read somewhere, above all the postcode the practice has.'
		],
		notYourDetails: [
			'You said that the details are someone else’s, so NHS login stops and looks into it. That’s right for a stranger’s record. If it’s yours and only a line is out of date, go back with ‘That was a mistake: show the details again’.',
			'You’re here again: ‘No, these are not my details’ always ends here. If it’s your own record with an old postcode or a wrong spelling, there’s ‘These are my details but some are wrong’. Neither the practice nor a second NHS login can help from here.'
		],
		someDetailsWrong: [
			'You said that the record is yours but something in it is wrong. NHS login can’t correct that, only your GP practice can. You don’t have to wait for it: go on from here, and tell the practice afterwards.',
			'The same answer brought you here again, and it does no harm. If the name, hidden number and postcode are all right, ‘Yes, these are my details’ is quicker. If a line is out of date, it stays like that until you tell your practice.'
		],
		alreadyLinked: [
			'There’s already an NHS login for this NHS number, with another email address. You can only have one NHS login for an NHS number, so you can’t prove a second. Think which address you used before, and log in with that one.',
			'You end up here however often you prove it: your record goes with your earlier NHS login. Try old addresses of yours, from work for example. If you can’t use that address any more, NHS login support has to help.'
		],

		gpDetails: [
			'This form asks for three details that a GP practice has printed for you. Is there a letter among your papers? If not, don’t guess, because wrong details count as tries. Use ‘I do not have these details’ or ‘Use photo ID and a short video instead’.',
			'You’re at the form for the practice’s letter again. You can’t fill it in without the Linkage Key, the ODS Code and the Account ID in front of you. Ask the practice for them, or use photo ID if you have a document from the list.'
		],
		tooManyGpTries: [
			'After five tries that didn’t match, the form is closed until {limit.nhs-login-matches.until}. Move the training clock on: the page opens by itself. Until then, compare your letter and your own card with what you typed.',
			'The form is closed again, until {limit.nhs-login-matches.until}. After the wait, don’t type from memory. Have the letter open, copy all of each of the three details, and check any name and date you’re asked for before you go on.'
		],
		practiceNotConnected: [
			'There’s nothing wrong with your letter, and you did nothing wrong. Your practice used Microtest, and in 2020 you couldn’t use its details here. You can use photo ID and a video: they don’t need the practice’s system.',
			'The same letter leads to the same page: spelling the details differently doesn’t change the practice’s system. Choose ‘Use photo ID and a short video instead’. It asks for a document from the list and for your face.'
		],
		microtestGuidance: [
			'You’ve read what happens at Microtest practices, but you haven’t proved who you are yet. To do that, go back to the page before and use photo ID.',
			'This guidance ends here every time, with no button to go on. It says what your practice’s services can’t do with NHS login. You can still prove who you are with photo ID, from the page before.'
		],
		keyUsed: [
			'The three details are right, but someone has used them before, and they only work once. If that was you, log in the way you did then. If not, tell the practice today. With photo ID you don’t need a letter.',
			'Typing the used details again changes nothing: they only worked the first time. Either ask the practice for new ones, or choose ‘Use photo ID and a short video instead’ and finish today.'
		],
		keyExpired: [
			'The details match, but the Linkage Key was printed more than 2 weeks ago. The letter says which day was the last. The practice can print new details, and you can use photo ID straight away.',
			'The key on this letter is too old, however exactly you copy it. ‘Ask your GP practice’ for a new letter, and use that one within its 2 weeks. Or prove who you are with photo ID now.'
		],
		recordNotActive: [
			'Your details match, but you’re no longer registered with the practice that printed them. They can’t lead to a record that has moved on. Ask your new practice for its own three details, or use photo ID.',
			'It’s still the letter from your old practice. You can’t change what’s on it. The practice where you’re registered now can print another. Photo ID and a video don’t depend on either practice.'
		],
		askPractice: [
			'You finish with the GP practice, which checks who you are in its own way and prints three details. That’s right if you have nothing else within reach. If you have photo ID or a letter that still works, ‘Start again’ takes you back.',
			'The practice has to act here again, and you come back another day with its letter. Before you settle for that, think what your story gave you: a document from the list, perhaps, or details you haven’t tried yet.'
		],

		idNotAccepted: [
			'You chose ‘Something else’, and only photo ID on the list counts. A badge from work or an NHS card doesn’t, however good its photo is. Do you have a document from the list? If not, you don’t need a photo for the practice’s three details.',
			'Nothing has been added since last time: the list on the page before is complete. If you have nothing on it, forget photo ID. Your GP practice can check who you are without a passport or a driving licence.'
		],
		photoInstructions: [
			'You’ve chosen a type, so you need a photo of exactly that document. Does your story give you one? A work badge won’t do instead. From the next page you can still choose another type.',
			'These hints only help with a document from the list. If you picked a type just to get on, your photo will be refused later. Go on one page, choose another type, and pick the true one.'
		],
		takePhoto: [
			'Show the camera the type of document you chose. If all you have is something that isn’t on the list, no photo can help. ‘Choose another type of photo ID’ takes you back to where you can say so.',
			'You’re at the camera again. It can show many specimens, but only the ones that your story gives you and the list names count. If you don’t have one, go back here and think of the practice’s three details.'
		],
		photoTaken: [
			'You have a photo, and it’ll be compared with the type you chose. Something that isn’t on the list, such as a work badge, is refused however sharp it is. No camera setting changes that: go back and choose what’s true.',
			'Another photo won’t change what’s in front of the camera. Ask yourself whether the document is on the list at all. If it isn’t, go back with ‘Take another photo’ and choose another type, or say that you have something else.'
		],
		numbersExpired: [
			'You left the page for an hour, so the 4 numbers don’t work any more. You can’t use a video recorded with them. Get new numbers only when you’re ready, and record straight away.',
			'The hour ran out again. The photo of your ID is saved, so you only need the video. First sort out the light, your face and the microphone. Then ask for new numbers and record before you do anything else.'
		],
		declined: [
			'The people who checked couldn’t confirm it was you, and one line on the page says why. Deal with exactly that: another photo, another video, or the detail it names. You can try again now, and nobody counts it against you.',
			'You’ve been turned down again. You only get one reason at a time, so there may have been a second. Read the new line, then check the document, video and details again before you submit. You can still use the practice’s three details instead.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
