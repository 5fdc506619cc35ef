import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		request: {
			why: 'The three details open a whole health record, so it matters who asks for them. You get the name, date of birth and NHS number here: you need them to find the right record.',
			nudge: 'Who is asking, and who for? Remember what this page says: the next pages don’t repeat it.'
		},
		checkIdentity: {
			why: 'A check has to show that this person is the patient, not that they know things about the patient. Photo ID and a face do that, and so does someone at the practice who knows them.',
			nudge:
				'Think of the person asking. Which check can you do with them, and would a neighbour of the patient fail it?'
		},
		vouching: {
			why: 'Someone can vouch for a patient who has no photo ID. It has to be someone who works here and knows the patient, so that the practice can rely on their word.',
			nudge: 'Whose word could the practice rely on, if this turned out to be someone else?'
		},
		unproved: {
			why: 'A date of birth and an address don’t prove anything: family and neighbours know them too. The system doesn’t stop you here, so it’s your decision.',
			nudge: 'What do you know about this person now that someone holding the patient’s post couldn’t have told you?'
		},
		askedToComeIn: {
			why: 'Don’t give anything out until someone has shown who they are. A patient who can’t come in can prove it themselves in NHS login.'
		},
		notThePatient: {
			why: 'The details belong to the patient, even if someone lives with them. A carer can have their own access, if the patient agrees.'
		},
		searchByName: {
			why: 'Several patients can have the same last name. Adding the date of birth finds the right one, and NHS login compares both later.',
			nudge:
				'What were you told at the beginning that fits these fields? The more of it you enter, the fewer patients come up.'
		},
		searchByNumber: {
			why: 'An NHS number belongs to one patient only, so it’s the surest way to find a record. It has 10 numbers.',
			nudge:
				'Of everything you were told, one thing belongs to this patient alone. Do you have all of it, number by number?'
		},
		results: {
			why: 'Two patients can look almost the same in a list. You can tell them apart by first name, date of birth and NHS number together.',
			nudge: 'The two differ in more than one place. Which of the things you were told settles it?'
		},
		record: {
			why: 'Before you change anything, compare the record with what you were told. It has to be right, because NHS login checks what the patient enters against it.',
			nudge: 'Does every line match what you were told? Is there a note on the file to deal with first?'
		},
		otherRecord: {
			why: 'This is the record of a patient with a similar name and a similar birthday. Looking twice before you go on only takes a moment and keeps their record private.',
			nudge: 'Read the name and date of birth on this page aloud. Are they what you were told at the beginning?'
		},
		wrongPatient: {
			why: 'Details from the wrong record would let one patient read about another. You haven’t printed anything, so there’s no harm done yet.',
			nudge: 'What could you search by that tells two people with similar names apart for certain?'
		},
		changePostcode: {
			why: 'NHS login can look for a patient by the postcode their practice has. If that’s an old one, it won’t find them.',
			nudge: 'Where on this page is the new postcode? Copy it rather than type it from memory.'
		},
		notRegisteredHere: {
			why: 'NHS login refuses details from a record that isn’t active. The patient’s current practice can print some that work.'
		},
		onlineServices: {
			why: 'Registration details come with online access, so you switch that on first. You choose which services the patient can use. Every clinical system has its own words for it.',
			nudge: 'What did the patient come for, and what do you have to switch on before they can have it?'
		},
		guidance: {
			why: 'The three details have other names too: a Linkage Key may be called a Passphrase, an ODS Code an Organisation Code or Practice ID. Patients ask using the name they’ve read.',
			nudge: 'If a patient asks for a Passphrase, would you know what to print? Once you do, carry on where you were.'
		},
		noAccess: {
			why: 'A practice that doesn’t give online access notes the reason and tells the patient. They can still prove who they are in NHS login with photo ID.'
		},
		microtest: {
			why: 'In 2020 NHS login worked differently for patients of practices that used Microtest. The three details don’t help them, so tell them what does.'
		},
		accessOn: {
			why: 'Online access is on, and each printout makes new details. Any that were printed before stop working at once.',
			nudge:
				'The patient has access now, but can’t prove who they are in NHS login yet. What do they still need from you?'
		},
		printed: {
			why: 'Anyone who has the sheet can use it once, within 2 weeks. Put it straight into the hand of the patient you’ve checked.',
			nudge: 'For each answer, ask who could read the sheet then. And do you know for certain who asked for it?'
		},
		unsafeHandover: {
			why: 'If others may have seen the details, they’re not safe any more. Once they’re cancelled, nobody can do anything with them.',
			nudge: 'You can’t tell who has read it by now. What would make the sheet useless to anyone who has it?'
		},
		handedToStranger: {
			why: 'You gave the details to someone nobody had checked, and they open the record. Your manager, the person for data protection and the patient have to know at once.'
		},
		handedOver: {
			why: 'You’ve given the patient the sheet yourself. Tell them to use it within 2 weeks, with their name and date of birth as on the record.'
		}
	},
	messages: {
		notOnThePhone: [
			'You chose a check that needs the person in front of you, and this one is on the phone. You can’t see a face or a document. Choose an answer that lets you see both, even if that’s not today.',
			'Photo ID and vouching don’t work with a caller: nobody can see who it is. Questions don’t prove anything either, because others know the answers. One answer is left, and it keeps the record closed until the caller is in front of you.'
		],
		noPhotoId: [
			'You chose to look at photo ID, and this patient doesn’t have any with them. You need another way to know who they are. Was there anyone at the desk who seemed to know them?',
			'Think back to the first page: someone who works here greeted the patient by name. A colleague who knows a patient can vouch for them instead of a document. One of the answers is about exactly that.'
		],
		companionCannot: [
			'You chose the person who has come along. You don’t know them any better than the patient, so their word proves nothing. Choose someone the practice knows.',
			'A person who vouches has to work at this practice and know the patient. Read both answers and ask which of them does both. A friend of the patient, however kind, does only one.'
		],
		noneFound: [
			'Nobody at this practice matches. Your last entries are the last name ‘{answer.lastName}’, the date of birth ‘{answer.dateOfBirth.date}’ and the NHS number ‘{answer.nhsNumber.spaced}’; one is empty if you haven’t entered it. Compare them with what you were told at the beginning.',
			'With one wrong character you won’t find anyone. Look for a wrong letter in the name, a day and month or two numbers of the year swapped, and an NHS number that isn’t 10 numbers long, like 999 000 0018. All three were in the list on the first page.'
		],
		postcodeDiffers: [
			'You entered ‘{answer.postcode}’, and the letter the patient shows you says something else. NHS login finds the patient by what you save here. Compare the two, character by character.',
			'The postcode to enter is on this page, at the end of the sentence about the letter. Type it in the same order: the part before the space, then a number and two letters. Capital letters and the space don’t matter, but the order does.'
		]
	},
	turns: {
		request: [
			'You’re back at the first page, with the same person asking. Nothing here has changed by itself. Read again who is asking and who for, before you choose a check.',
			'You’re at the start for the third time. The person and what they want are the same, so going round again won’t help. Decide from what this page says about them, and leave it at that.'
		],
		searchByName: [
			'You’re looking for a record, and the person asking hasn’t shown that it’s theirs. Knowing a name and a date of birth is no proof. Don’t hand out anything you find here.',
			'You’ve come to the search again without proof of who is asking. The check before it was the place for that. Choose one there that a person who only knows things about the patient would fail.'
		],
		record: [
			'You’ve opened Alex Penrose’s record for someone who hasn’t shown that they’re Alex Penrose. You need a reason to look at it, and there isn’t one yet. Don’t change anything here.',
			'The record is open again, and you still don’t know who it’s for. The right record for the wrong person is no better than a wrong record. Don’t print anything from it.'
		],
		onlineServices: [
			'You’re about to give online access to someone nobody has checked. The patient may not know about it. You can still decide not to give it.',
			'You’re at online access again, and you still haven’t done the check. Ask yourself what you’d tell the patient if they came in tomorrow. Without proof, don’t give any.'
		],
		accessOn: [
			'You’ve switched on online access for a person who hasn’t proved anything. The next step makes details that open the record. Stop before that: ‘Change the services’ leads back.',
			'Access is on again, and nobody has been checked. As long as nothing is printed, nobody can use it. Go back with ‘Change the services’, and take the access away.'
		],
		printed: [
			'You’ve printed the sheet, and still don’t know who asked for it. You still have it. One of the answers makes it worthless and takes you back to the check.',
			'You have a second sheet here for someone who hasn’t proved who they are. Shred it: that cancels the details. Then find out who is asking, and don’t come back here before you know.'
		],
		vouching: [
			'You chose to have someone vouch. That’s for a patient who has no photo ID but is known to a colleague. If the person holds out a passport, look at it: ‘Choose another check’ leads back.',
			'You’re at vouching again. Ask yourself what it would show: a colleague can say who someone is, but can’t turn them into the patient. If there’s photo ID, go back to the other checks.'
		],
		unproved: [
			'You asked for the date of birth and the address. You got them easily, but they don’t prove anything: many people know them. ‘Check properly after all’ takes you on.',
			'You asked questions again, and you don’t know any more than before. Don’t hand anything out on that. Go back and choose a check where you, or a colleague, can recognise the person.'
		],
		askedToComeIn: [
			'You asked someone to come in with photo ID. For a caller that’s right. You could have checked a person at the desk there and then, by their ID or through a colleague who knows them.',
			'This way nobody gets any help. Before you send a person away, look at what they have with them and who is about: a passport, or a colleague who greets them. Only a caller has to come in for that.'
		],
		otherRecord: [
			'You opened Alec Penrose’s record. That name and birthday are very like the ones you were told. You haven’t changed anything. Go ‘Back to search’ and use what belongs to one patient only.',
			'This is Alec’s record again. Each time, compare three things before anything else: the last letter of the first name, the day of birth, and the last numbers of the NHS number.'
		],
		wrongPatient: [
			'You went on to online services in someone else’s record. In a real system nothing would have stopped you. Go back and search by the NHS number you were given.',
			'You were about to give access to the wrong patient again. Before you select ‘Online services’, say the first name, date of birth and NHS number to yourself, and go on only if all three match.'
		],
		noAccess: [
			'You chose not to give online access, so there are no details to print. There may be reasons for that, but you weren’t given any here. ‘Change that’ leads back to the choice.',
			'The patient has no online access again. They came for three details, and can’t have those without it. If there’s no reason against it, change the answer and select the services.'
		],
		unsafeHandover: [
			'You let go of the sheet before the patient had it. Anyone can read it at the counter or in an email, and the first person to use it gets the record. Cancel the details, then print new ones.',
			'You’ve let go of the sheet again. At a counter or by email, you can’t tell who picks it up. Cancel these details too, and next time hand the sheet to the person you’ve checked.'
		],
		handedToStranger: [
			'You went on without proof, and gave the sheet to someone you don’t know. Cancel the details first, so nobody can use them any more. Then tell the people the page names, and check who is asking.',
			'It has happened again, in the same way: ‘Go on without proof’. Cancel these details as well. Don’t choose a check that only asks questions. Even with the sheet printed, you could still have shredded it.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
