import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		begin: {
			why: 'A confirmed email address and phone show that you can be reached. To see health information you also prove who you are: once, for every service with NHS login.',
			nudge: 'Nothing is to be filled in here yet. What do you have within reach that could prove who you are?'
		},

		matchKnowsNumber: {
			why: 'Today the NHS record is found first, and the proof that it is yours comes after. The NHS number is one way to the record, your full name the other.',
			nudge: 'Is your NHS number written down anywhere in reach? Not knowing it is no obstacle either.'
		},
		matchNumber: {
			why: 'An NHS number has 10 numbers, and the last one checks the others, so most slips are noticed at once. Spaces make no difference.',
			nudge: 'Who remembers 10 numbers? Look for something beside the page that has them written down.'
		},
		matchNumberDob: {
			why: 'The date of birth has to be the one on the record with that NHS number. Whether they fit together is told only after the next page.',
			nudge: 'Look at the example above the three boxes. In which order do the parts of the date go?'
		},
		matchNumberPostcode: {
			why: 'With this last detail the record is looked up. It takes the postcode that the GP practice holds, and that may be an old one.',
			nudge: 'Read whose postcode is meant. Has anything changed since you last told the practice where you live?'
		},
		matchName: {
			why: 'Without the NHS number your name leads to the record. It has to be spelled as on official documents: a nickname finds nobody.',
			nudge: 'How do your documents write you? Think of short forms that only friends use.'
		},
		matchNameDob: {
			why: 'Many people share a name. The date of birth tells them apart, so it is compared to the day.',
			nudge: 'The parts of the date have a box each. Which of your papers or cards could you copy it from?'
		},
		matchNamePostcode: {
			why: 'Name, date of birth and postcode have to lead to one single record. For the postcode, what the GP practice has counts, not where the post comes today.',
			nudge: 'Which address did you last give your practice? Is it the one you would write without thinking?'
		},
		noMatch: {
			why: 'The details did not lead to one record. The page does not say which of them differs, so that nobody can find out about others by guessing.',
			nudge: 'Which detail can have changed over the years while the practice kept the old one?'
		},
		numberNotVerified: {
			why: 'Here the NHS number and the date of birth are not of the same person: one of them is mistyped, or from somebody else’s letter.',
			nudge: 'Compare both with something written. And is there a way to your record that needs no number?'
		},
		tooManyMatches: {
			why: 'After five searches that fit nobody, NHS login makes you wait 15 minutes. That slows down people who guess, and the page goes on by itself.',
			nudge: 'There is nothing to press. What could you find out before the search opens again?'
		},
		confirmDetails: {
			why: 'The record is shown with most of the NHS number hidden. You say whose it is; an old detail on your own record does not make it somebody else’s.',
			nudge: 'Go through the lines one by one. Another person, you with something out of date, or simply you?'
		},
		notYourDetails: {
			why: 'If you say the record is somebody else’s, you’re stopped here so that nobody sees the wrong person’s health information. NHS login has to look into it.'
		},
		someDetailsWrong: {
			why: 'NHS login takes details from the NHS record and cannot change them. Your GP practice can, and you go on in the meantime.',
			nudge: 'Can anything be corrected on this page? Who can do it, and must you wait for that?'
		},
		alreadyLinked: {
			why: 'One NHS number belongs to one NHS login. This one was proved earlier, with another email address, and that is the one to log in with.'
		},

		chooseRoute: {
			why: 'There are two proofs. Three details from the practice are checked at once; photo ID with a video is looked at by people, in about 2 hours. If you have neither, ask your GP practice.',
			nudge: 'Do not choose what sounds quickest. What do you truly have in your hands?'
		},

		gpDetails: {
			why: 'The three details say who you are, because the practice made sure before it gave them out. Names for them differ from letter to letter, so match them by what they mean.',
			nudge: 'The answers are not on this page. Which thing on the desk did the practice give you?'
		},
		tooManyGpTries: {
			why: 'Registration details that do not fit count as tries here. Five of them mean a wait of 15 minutes, then the form comes back.',
			nudge: 'The wait cannot be pressed away. What could you compare, line by line, until the form is back?'
		},
		practiceNotConnected: {
			why: 'In 2020 NHS login worked differently at practices with the system Microtest. The details are in order, but they cannot be used from here.',
			nudge: 'Which proof of who you are does not go through the practice’s system?'
		},
		microtestGuidance: {
			why: 'Here stands what patients of a Microtest practice can expect. It explains, but it proves nothing: photo ID still does.'
		},
		keyUsed: {
			why: 'Registration details work once, so that a letter that is found or copied later opens nothing. If it wasn’t you who used them, tell the practice today.',
			nudge: 'Can this letter still do anything for you? Think of the proofs that need no letter.'
		},
		keyExpired: {
			why: 'A Linkage Key or Passphrase lasts for 2 weeks from the day it is printed. A letter that lay about for longer is only paper.',
			nudge: 'Who could print new details? And what could you do today, without waiting for them?'
		},
		recordNotActive: {
			why: 'The details fit, but they belong to a practice that you have left. What it printed does not lead to your record at the new one.',
			nudge: 'Where are you registered now? Which proof does not depend on any practice?'
		},
		askPractice: {
			why: 'The practice makes sure that you are you and gives you three details. No passport is needed, and they are to be used within 2 weeks.'
		},

		chooseDocument: {
			why: 'Only the types of photo ID on this list count; today it is longer than it was in 2020. The photo has to show the very type that is chosen here.',
			nudge: 'Read each line to its end, after the comma too. Which one is your document, exactly?'
		},
		idNotAccepted: {
			why: 'A good photo on a card is not enough. Work badges, student cards and travel cards are not accepted, and the page says what else is not.',
			nudge: 'Do you have anything from the list before? If not, who knows you well enough to vouch for you?'
		},
		photoInstructions: {
			why: 'People will compare this photo with your video. A careful minute here saves a second check of 2 hours.',
			nudge: 'Go through the hints one by one. Which of them would you have forgotten?'
		},
		takePhoto: {
			why: 'The page waits for a photo and goes on by itself once there is one. The camera on the desk shows made-up specimens only.',
			nudge: 'There is no field on this page. Which thing on the desk is it waiting for?'
		},
		photoTaken: {
			why: 'The service notices blur, glare, darkness and missing corners at once. A thumb on the document or a date that has passed is seen by people, hours later.',
			nudge: 'Look at the picture itself, as a stranger would. Is it your type of document, and all of it?'
		},
		videoInstructions: {
			why: 'The video shows that the person on the photo is here and now. So nothing may cover the face, and nobody else may be in the picture.',
			nudge: 'The numbers are made when you go on. Are you alone, in good light, and ready?'
		},
		recordVideo: {
			why: 'The 4 numbers are random and for this video only, so an old recording cannot be sent. They count for an hour, and the page of 2020 asks to say them.',
			nudge: 'You have the numbers before you. Which thing on the desk can record them, in the same order?'
		},
		recordVideoAnyWay: {
			why: 'Today the 4 numbers may be said, held up in writing or signed in British Sign Language. They count for an hour and for this video only.',
			nudge: 'Which of the ways suits the room you are in? Then find the thing on the desk that records.'
		},
		videoTaken: {
			why: 'This is the look before sending: whole face, nobody else, each number. In 2020 the details about you are asked after the video.',
			nudge: 'Compare the recording with what was asked for. Would somebody who has only this video be satisfied?'
		},
		videoTakenAnyWay: {
			why: 'Once more you see the video before it goes. Numbers that are said have to be heard; numbers that are written or signed need no sound.',
			nudge: 'Check the face, the company and the numbers, in that order. Does one of them fall short?'
		},
		numbersExpired: {
			why: 'The 4 numbers count for an hour, because the video has to be of now. After that they are dead, and so is a video with them.',
			nudge: 'What has run out cannot be stretched. What would a fresh video need first?'
		},

		enterDob: {
			why: 'The date of birth is compared with your NHS record, but not yet: a slip here is noticed only by the people who check.',
			nudge: 'Read the date in the boxes out loud. Is it the one on your own card?'
		},
		knowsNumber: {
			why: 'Your record has to be found. The NHS number does that by itself; without it, name and registered postcode do.',
			nudge: 'Answer for today: is the number somewhere in reach, or would you be guessing?'
		},
		enterNhsNumber: {
			why: 'A slip of the finger is mostly refused at once, by the last of the 10 numbers. Somebody else’s number looks right, and fails hours later.',
			nudge: 'Copy it in groups of three, three and four. From which thing beside the page?'
		},
		enterName: {
			why: 'The people who check look for you under this name. It has to be the one on official documents, in full.',
			nudge: 'Think of the photo ID that you have just sent in. How does it write your name?'
		},
		enterPostcode: {
			why: 'This postcode is compared with the one at your GP practice. If you moved without telling them, they still have your old one.',
			nudge: 'Two postcodes may come to mind. Which of them does the practice have?'
		},
		checkAnswers: {
			why: 'This is the last look at everything before people see it. A slip found now costs a minute, found by them it costs hours.',
			nudge: 'Read each line as if somebody else had typed it. Is there one you would not vouch for?'
		},
		checkAnswersByName: {
			why: 'Without an NHS number, name, postcode and date of birth all have to agree with the record. One that differs is enough for a no.',
			nudge: 'Which line of the list would the practice perhaps write in another way than you do?'
		},
		checkPhotoAndVideo: {
			why: 'Your record has been found already, so only the photo and the video go to the people who check. Either can still be replaced.',
			nudge: 'Think back to both. Is there anything that people would notice and a program would not?'
		},

		checking: {
			why: 'People compare your photo, your video and your record, within 2 hours by day. What arrives between 9pm and 9am may take longer.',
			nudge: 'The page names a time. What on the desk lets you get there, and where will the news arrive?'
		},
		answerSent: {
			why: 'The result is emailed, good or bad. Emails land in junk or get lost, so this page leads on as well.',
			nudge: 'Where does a strict mail provider put what it does not know? And what if nothing comes at all?'
		},
		declined: {
			why: 'You can still prove who you are. The page gives one reason, and you can try again straight away or ask your practice for the three details.',
			nudge: 'Find the line with the reason. Which of the things you sent is it about?'
		},
		identityProved: {
			why: 'Your NHS number and your NHS login belong together now. Every service with the NHS login button knows it, and you need not prove it again.'
		}
	},

	messages: {
		odsUnknown: [
			'You entered {answer.odsCode} as the ODS Code, and no connected practice has that code. It stands for the practice, not for you. Look for it on your letter: it may be called Organisation Code or Practice ID there.',
			'Now you entered {answer.odsCode}, which is not a connected practice’s code. An ODS Code begins with letters and ends with numbers. The line with numbers only is the Account ID, the long one with marks in it the Linkage Key. Put each line of the letter into its own field.'
		],
		gpDetailsWrong: [
			'You entered the Linkage Key {answer.linkageKey} with the Account ID {answer.accountId}. They are made as a pair for one person, and these two are not one pair. The ODS Code was right. Copy the other two from your letter again.',
			'Still no pair: {answer.linkageKey} with {answer.accountId}. Compare the Linkage Key with the letter three signs at a time, and look for two that changed places. The Account ID keeps its 0 at the front. Five misfits mean a wait of 15 minutes.'
		],
		gpPersonWrong: [
			'The three details are right. But the practice does not have them for {answer.firstName} {answer.lastName}, born on {answer.dateOfBirth.date}. In this edition name and date of birth are checked too: compare them with your own card.',
			'You are now {answer.firstName} {answer.lastName}, born on {answer.dateOfBirth.date}, and one of the three still differs. Your letter shows the name as the practice spells it. The date goes day, month, year, as in 31 3 1980. Each misfit counts as a try.'
		],
		photoRefused: [
			'You submitted a photo that nobody could read to the end. The service refuses blur, glare, darkness and missing corners by itself. The notice on this page says which it is: take another photo without it.',
			'This photo has a flaw too, and it could be seen before you submitted it. Blur: hold still. A bright band: flash and lamps off. A missing corner: move further away. Too dark: take it in daylight. Then look before you submit.'
		],
		photoOther: [
			'Your photo shows another type of document than the one you chose from the list. The two have to agree, and a work badge agrees with none. Take another photo, with the document that you chose in front of the camera.',
			'The document and the chosen type still differ. The camera on the desk lists everything you can put in front of it. If you have changed your mind instead: ‘Take another photo’ leads to a page with ‘Choose another type of photo ID’.'
		],
		videoRefused: [
			'You submitted a video in which the numbers are said and nothing can be heard. The people who check have to hear each number. Choose ‘Record another video’ and see to the microphone first.',
			'No sound again. On the camera, the setting about what could be wrong has one line for the microphone: it must not be chosen. In the current edition you may also write or sign the numbers, and then no sound is needed.'
		],
		numbersTooMany: [
			'You have asked for new numbers too many times: after 10 sets this page makes no more. New ones are not better than these. The numbers on this page count until {code.video.expiresAt}: record the video with them.',
			'There are still no new numbers to be had here. Nothing is wrong with the 4 that are shown: copy them to the camera in the order in which they stand, and record. Only when their hour is over are new ones made.'
		]
	},

	turns: {
		begin: [
			'You are back at the beginning, by ‘Start again’ or by an email about a check that is over. Nothing counts against you for it. Before you go on, settle which proof you have: a letter from the practice, photo ID, or neither.',
			'You’re back at the start again. There are only two ways: the three details from your practice, or photo ID with a video. If you have neither, the practice can help.'
		],

		noMatch: [
			'What you entered, with the postcode {answer.postcode}, leads to no single record. Every detail has to be as your GP practice holds it, the postcode too. Have you moved since you last told the practice? Then its older postcode fits.',
			'No record again, this time with the postcode {answer.postcode}. Go through what you typed: first and last name in full, date of birth to the day, and the address that the practice has. Five misfits mean a wait of 15 minutes, so ask the practice before you guess.'
		],
		numberNotVerified: [
			'You gave the NHS number {answer.nhsNumber.spaced} and the date of birth {answer.dateOfBirth.date}, and they are not on the same record. Compare both with your own card. Each search that fits nobody counts.',
			'Number and date of birth still do not belong together: {answer.nhsNumber.spaced} and {answer.dateOfBirth.date}. A number from another person’s letter looks right and is not. Say that you do not know your NHS number, and go on with your full name.'
		],
		tooManyMatches: [
			'Five details that fitted nobody, within an hour, led here. The search opens again at {limit.nhs-login-matches.until}, and the page goes on by itself. Move the training clock on, and settle first which name and postcode the practice has.',
			'The search is closed a second time, until {limit.nhs-login-matches.until}. Trying out postcodes does not pay: five misfits are used up quickly. After the wait enter only what you have read somewhere, above all the postcode that the practice holds.'
		],
		notYourDetails: [
			'You said that the details are somebody else’s, so NHS login stops and looks into it. That is right for a stranger’s record. If it is yours and only a line is out of date, go back by ‘That was a mistake: show the details again’.',
			'Here once more: ‘No, these are not my details’ always ends in this place. For your own record with an old postcode or a wrong spelling there is ‘These are my details but some are wrong’. Neither the practice nor a second NHS login can help from here.'
		],
		someDetailsWrong: [
			'You said that the record is yours but holds something wrong. NHS login cannot mend that, only your GP practice can. You need not wait for it: go on from here, and tell the practice afterwards.',
			'The same answer led here again, and it does no harm. If name, hidden number and postcode are all right, ‘Yes, these are my details’ is shorter. If a line is out of date, it stays so until you tell your practice.'
		],
		alreadyLinked: [
			'There is an NHS login for this NHS number already, under another email address. One NHS number has one NHS login, so a second one cannot be proved. Think which address you used before, and log in with that one.',
			'You come to the same end however often you prove it: the record is taken by your earlier NHS login. Try old addresses of yours, from work for example. If you cannot get at the address any more, NHS login support has to help.'
		],

		gpDetails: [
			'This form wants three details that a GP practice has printed for you. Is there a letter among your papers? If not, do not guess, because misfits are counted. ‘I do not have these details’ and ‘Use photo ID and a short video instead’ lead on.',
			'You are at the form for the practice’s letter again. Without the Linkage Key, the ODS Code and the Account ID in front of you it cannot be filled in. Ask the practice for them, or go by photo ID if you have a document from the list.'
		],
		tooManyGpTries: [
			'Five tries that did not fit led here, so the form is closed until {limit.nhs-login-matches.until}. Move the training clock on: the page opens by itself. Until then compare your letter and your own card with what you typed.',
			'The form is closed once more, until {limit.nhs-login-matches.until}. Do not type from memory after the wait. Have the letter open, copy each of the three details whole, and check any name and date you are asked for before you go on.'
		],
		practiceNotConnected: [
			'Your letter is in order, and you did nothing wrong. Your practice used Microtest, and in 2020 its details could not be used here. Photo ID and a video do not need the practice’s system: that way is open.',
			'The same letter leads to the same page: no other spelling of the details changes the practice’s system. Take ‘Use photo ID and a short video instead’. It asks for a document from the list and for your face.'
		],
		microtestGuidance: [
			'You have read what holds at Microtest practices, and your identity is not proved yet. For that, step back to the page before and take the way with photo ID.',
			'This guidance ends here each time, without a button to go on. It tells what your practice’s services cannot do with NHS login. The proof itself still works with photo ID, from the page before.'
		],
		keyUsed: [
			'The three details are right, but somebody has used them before, and they work only once. If that was you, log in the way you did then. If not, tell the practice today. Photo ID is a proof that needs no letter.',
			'Typing the used details again changes nothing: they were spent at the first use. Either ask the practice for new ones, or choose ‘Use photo ID and a short video instead’ and be done today.'
		],
		keyExpired: [
			'The details fit, but the Linkage Key was printed more than 2 weeks ago. The letter gives the last day. The practice can print new details, and photo ID is possible at once.',
			'The key on this letter stays too old, however exactly you copy it. ‘Ask your GP practice’ is the way to a new letter; use that one within its 2 weeks. Or prove who you are with photo ID now.'
		],
		recordNotActive: [
			'Your details fit, but you are no longer registered with the practice that printed them. They cannot lead to a record that has moved on. Ask your new practice for its own three details, or use photo ID.',
			'It is still the letter of the former practice. Nothing on it can be mended by you. The practice where you are registered now can print another; photo ID and a video depend on neither of the two.'
		],
		askPractice: [
			'You end with the GP practice, which makes sure of you in its own way and prints three details. That is right if nothing else is in reach. If you have photo ID or a letter that still counts, ‘Start again’ leads back.',
			'Here again it is the practice that has to act, and you come back another day with its letter. Before you settle for that, think what your story gave you: a document from the list, perhaps, or details not tried yet.'
		],

		idNotAccepted: [
			'You chose ‘Something else’, and only photo ID on the list counts. A badge from work or an NHS card does not, however good its photo. Do you have a document from the list? If not, the practice’s three details need no photo.',
			'Nothing new is accepted the second time: the list before this page is complete. If no line of it is yours, leave photo ID behind. Your GP practice can make sure of you without a passport or a driving licence.'
		],
		photoInstructions: [
			'With the type that you chose, you are on the way to a photo of exactly that document. Does your story give you one? A work badge will not pass for it. From the next page you can still choose another type.',
			'These hints help with a document from the list, and with no other. If you picked a type only to get on, the photo will be refused later. Go on one page, choose another type, and pick the one that is true.'
		],
		takePhoto: [
			'The camera is to show the type of document you chose. If all you have is something that is not on the list, no photo can help. ‘Choose another type of photo ID’ leads back to where you can say so.',
			'You are before the camera again. It can show many specimens, but only those count that your story gives you and the list names. Without one of them, turn back here and think of the practice’s three details.'
		],
		photoTaken: [
			'You have a photo, and it will be held against the type that you chose. Something that is not on the list, such as a work badge, is refused however sharp it is. No setting of the camera changes that: go back and choose what is true.',
			'Another photo won’t change what’s in front of the camera. Ask yourself whether the document is on the list at all. If it is not, go back by ‘Take another photo’ and choose another type, or say that you have something else.'
		],
		numbersExpired: [
			'You left the page for an hour, and after that the 4 numbers do not count any more. A video recorded with them is thrown away. Get new numbers only when you are ready, and record at once.',
			'The hour ran out again. The photo of your ID is kept, so only the video is missing. Settle light, face and microphone first; then ask for new numbers and record before you do anything else.'
		],
		declined: [
			'The people who checked could not confirm you, and the page says why in one line. Deal with exactly that: another photo, another video, or the detail named. You can try again now, and nobody counts it against you.',
			'Turned down again. Only one reason is named at a time, so a second one may have stood behind the first. Read the new line, then go through document, video and details once more before you submit. The practice’s three details remain as another way.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
