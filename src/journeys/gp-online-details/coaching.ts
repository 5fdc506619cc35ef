import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		request: {
			why: 'The three details open a whole health record, so it matters who asks for them. Name, date of birth and NHS number are given here: you need them to find the right record.',
			nudge: 'Who is asking, and for whom? Keep in mind what stands here: the pages that follow do not repeat it.'
		},
		checkIdentity: {
			why: 'A check has to show that this person is the patient, not that they know things about the patient. Photo ID and a face do, and so does somebody at the practice who knows them.',
			nudge:
				'Think of the person who is asking. Which check is possible with them, and would a neighbour of the patient fail it?'
		},
		vouching: {
			why: 'A patient without photo ID can be vouched for. It takes somebody who works here and knows the patient, so that the practice can rely on their word.',
			nudge: 'Whose word could the practice rely on, if it turned out later that this was somebody else?'
		},
		unproved: {
			why: 'A date of birth and an address are no proof: family and neighbours know them too. The system does not stop you here, so the decision is yours.',
			nudge:
				'What do you know about this person now that somebody with a letter of the patient could not have told you?'
		},
		askedToComeIn: {
			why: 'Nothing leaves the practice before somebody has shown who they are. A patient who cannot come can prove it in NHS login by themselves.'
		},
		notThePatient: {
			why: 'The details belong to the patient, and living together changes nothing about that. A carer can have access of their own, with the patient’s consent.'
		},
		searchByName: {
			why: 'A last name alone can fit several patients. With the date of birth beside it the right one is found, and NHS login compares both later.',
			nudge:
				'What were you told at the beginning that fits these fields? The more of it you enter, the fewer patients come up.'
		},
		searchByNumber: {
			why: 'An NHS number belongs to one patient only, so it is the surest way to a record. It has 10 numbers.',
			nudge: 'Of all that you were told, one thing is shared with nobody. Do you have it, number by number?'
		},
		results: {
			why: 'Two patients can look almost the same in a list. First name, date of birth and NHS number together tell them apart.',
			nudge: 'The two differ in more than one place. Which of the things that you were told settles it?'
		},
		record: {
			why: 'Before anything is changed, compare the record with what you were told. What stands here has to be right, because NHS login checks what the patient enters against it.',
			nudge: 'Does every line fit what you were told? Is there a note on the file that has to be dealt with first?'
		},
		otherRecord: {
			why: 'This record is of a patient with a similar name and a similar birthday. Looking twice before going on costs a moment and keeps it private.',
			nudge: 'Read the name and the date of birth on this page aloud. Are they what you were told at the beginning?'
		},
		wrongPatient: {
			why: 'Details from the wrong record would let one patient read about another. Nothing has been printed, so nothing has happened yet.',
			nudge: 'What could you search by that tells two people with similar names apart for certain?'
		},
		changePostcode: {
			why: 'NHS login can look for a patient by the postcode that their practice holds. With an old one it does not find them.',
			nudge: 'Where on this page does the new postcode stand? Copy it rather than type it from memory.'
		},
		notRegisteredHere: {
			why: 'Details from a record that is not active are refused by NHS login. The practice where the patient is now can print some that work.'
		},
		onlineServices: {
			why: 'Registration details come with online access, so that is switched on first. You choose which services the patient can use; every clinical system has its own words for it.',
			nudge: 'What did the patient come for, and what has to be on before they can have it?'
		},
		guidance: {
			why: 'The three details have other names too: a Linkage Key may be called a Passphrase, an ODS Code an Organisation Code or Practice ID. Patients ask by the name that they have read.',
			nudge: 'If a patient asks for a Passphrase, would you know what to print? When you do, go on where you were.'
		},
		noAccess: {
			why: 'A practice that gives no online access notes the reason and tells the patient. Photo ID still lets them prove who they are in NHS login.'
		},
		microtest: {
			why: 'In 2020 NHS login worked differently for patients of practices that used Microtest. The three details do not help them, so tell them what does.'
		},
		accessOn: {
			why: 'Online access is on, and each printout makes new details. Those printed before stop working at once.',
			nudge: 'The patient has access now, but nothing to prove it with in NHS login. What do they still need from you?'
		},
		printed: {
			why: 'Anyone who has the sheet can use it once, within 2 weeks. It goes from your hand into the hand of the patient you have checked.',
			nudge: 'For each answer, ask who could read the sheet then. And do you know for certain who asked for it?'
		},
		unsafeHandover: {
			why: 'Details that others may have seen are not safe any more. Once they are cancelled, nobody can do anything with them.',
			nudge: 'You cannot tell who has read it by now. What would make the sheet useless to anyone who has it?'
		},
		handedToStranger: {
			why: 'The details went to somebody whom nobody had checked, and they open the record. Your manager, the person for data protection and the patient have to know at once.'
		},
		handedOver: {
			why: 'The patient has the sheet from your own hand. Tell them to use it within 2 weeks, with name and date of birth as the record has them.'
		}
	},
	messages: {
		notOnThePhone: [
			'You chose a check that needs the person in front of you, and this one is on the phone. You can see neither a face nor a document. Choose an answer that lets you see both, even if that is not today.',
			'Photo ID and vouching both fail with a caller: nobody can look at a voice. Questions prove nothing either, because others know the answers. One answer is left, and it keeps the record closed until the caller stands before you.'
		],
		noPhotoId: [
			'You chose to look at photo ID, and this patient has none with them. Something else has to show who they are. Was there anybody at the desk who seemed to know them?',
			'Think back to the first page: somebody who works here greeted the patient by name. A colleague who knows a patient can speak for them in place of a document. One of the answers is about exactly that.'
		],
		companionCannot: [
			'You chose the person who has come along. You do not know them any better than the patient, so their word is no proof. Choose somebody whom the practice knows.',
			'Who vouches has to meet two conditions: they work at this practice, and they know the patient. Read both answers and ask which of them meets both. A friend of the patient, however kind, meets only one.'
		],
		noneFound: [
			'Nobody at this practice fits. Your last entries are the last name ‘{answer.lastName}’, the date of birth ‘{answer.dateOfBirth.date}’ and the NHS number ‘{answer.nhsNumber.spaced}’; one is empty if you have not entered it. Compare them with what you were told at the beginning.',
			'One wrong character is enough to find nobody. Look for a changed letter in the name, for a day and month or two numbers of the year turned round, and for an NHS number that is not 10 numbers long, as 999 000 0018 is. The list on the first page had all three.'
		],
		postcodeDiffers: [
			'You entered ‘{answer.postcode}’, and the letter that the patient shows you says something else. NHS login finds the patient by what you save here. Compare the two, character by character.',
			'The postcode to enter is on this page, at the end of the sentence about the letter. Type it in the same order: the part before the space, then a number and two letters. Capital letters and the space make no difference, the order does.'
		]
	},
	turns: {
		request: [
			'You are back at the first page, with the same person asking. Nothing here has changed by itself. Read once more who asks and for whom, before you choose a check.',
			'Here you are at the start a third time. The person and their wish stay as they are, so another round brings nothing new. Decide by what this page says of them, and leave it at that.'
		],
		searchByName: [
			'You’re looking for a record, and the person asking hasn’t shown that it’s theirs. Knowing a name and a date of birth is no proof. Don’t hand out anything you find here.',
			'You have come to the search again without proof of who is asking. The place for that was the check before it. Choose one there that a person who only knows things about the patient would fail.'
		],
		record: [
			'You have opened the record of Alex Penrose for somebody who has not shown that they are Alex Penrose. Looking at it needs a reason, and there is none yet. Change nothing here.',
			'The record is open again, and you still do not know for whom. A right record in answer to the wrong person is no better than a wrong record. Print nothing from it.'
		],
		onlineServices: [
			'You are about to give online access because somebody has asked whom nobody has checked. The patient may know nothing of it. Here you can still decide not to give it.',
			'Online access is before you once more, and the check is still missing. Ask yourself what you would tell the patient if they came in tomorrow. Without proof, give none.'
		],
		accessOn: [
			'You have switched on online access for a person who has proved nothing. The next step makes details that open the record. Stop before that: ‘Change the services’ leads back.',
			'Access is on again, without anybody having been checked. As long as nothing is printed, nobody can use it. Go back by ‘Change the services’, and take the access away.'
		],
		printed: [
			'The sheet is printed, and who asked for it is still unknown. It has not left your papers yet. One of the answers makes it worthless and takes you back to the check.',
			'A second sheet lies here for somebody unproved. Shred it: that cancels the details. Only then find out who is asking, and do not come back here before you know.'
		],
		vouching: [
			'You chose to have somebody vouch. That is for a patient who has no photo ID and whom a colleague knows. If the person holds out a passport, look at it: ‘Choose another check’ leads back.',
			'You are at vouching once more. Ask yourself what it would show: a colleague can say who somebody is, but not make them the patient. With photo ID at hand, go back to the other checks.'
		],
		unproved: [
			'You asked for the date of birth and the address. They were given readily, and they prove nothing: many people know them. ‘Check properly after all’ is the way on.',
			'Questions again, and again you know no more than before. Do not hand anything out on that. Go back and choose a check by which you, or a colleague, can tell the person themselves.'
		],
		askedToComeIn: [
			'You asked for somebody to come in with photo ID. For a caller that is right. A person who stands at the desk could be checked there and then, by their ID or by a colleague who knows them.',
			'This ends with nobody served. Before you send a person away, look at what they have with them and who is about: a passport, or a colleague who greets them. Only a caller has to come in for that.'
		],
		otherRecord: [
			'You opened the record of Alec Penrose, whose name and birthday are very like those you were told. Nothing has been changed. Go ‘Back to search’ and use what belongs to one patient only.',
			'This is Alec’s record once more. Compare three things each time, before anything else: the last letter of the first name, the day of birth, and the last numbers of the NHS number.'
		],
		wrongPatient: [
			'You went on to online services in the record of somebody else. In a real system nothing would have stopped you. Go back and search by the NHS number that you were given.',
			'Again you were about to give access to the wrong patient. Before you select ‘Online services’, say first name, date of birth and NHS number to yourself, and go on only if all three fit.'
		],
		noAccess: [
			'You chose to give no online access, so there are no details to print. There may be reasons for that, but none was given here. ‘Change that’ leads back to the choice.',
			'Once more the patient goes without online access. They came for three details, and those exist only with it. If nothing speaks against it, change the answer and select the services.'
		],
		unsafeHandover: [
			'You let the sheet out of your hands before the patient had it. At the counter or in an email anybody may read it, and the first who uses it gets the record. Cancel the details, then print new ones.',
			'The sheet is out of your hands a second time. Neither a counter nor an email can tell who picks something up. Cancel these details too, and next time hand the sheet to the person you have checked.'
		],
		handedToStranger: [
			'You went on without proof, and the sheet went to somebody you do not know. Cancel the details first: that ends what can be done with them. Then tell those the page names, and check who is asking.',
			'It has happened again, by the same way: ‘Go on without proof’. Cancel these details as well. Choose no check that only asks questions, and even with the sheet printed you could still shred it.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
