import type { Fill, Reading, Step, Uses, Walkthrough } from '../../kit/walkthrough.ts'

type Photo = Extract<Uses, { act: 'takePhoto' }>['details']
type Video = Extract<Uses, { act: 'recordVideo' }>['details']

const detail = (name: string): Reading => ({ reads: `account.gp-practice.holds.${name}` })
const threeDetails: Fill = {
	linkageKey: detail('linkageKey'),
	odsCode: detail('odsCode'),
	accountId: detail('accountId')
}
const aboutMe: Fill = {
	firstName: { person: 'firstName' },
	lastName: { person: 'lastName' },
	dateOfBirth: { person: 'dateOfBirth' }
}
const readsLetter: Step = { use: { device: 'paper', act: 'read', details: {} } }
const begins: Step = { on: 'begin', press: 'press.continue' }
const chooses = (route: 'practice' | 'photo' | 'neither'): Step => ({
	on: 'chooseRoute',
	press: 'press.continue',
	fill: { route }
})
const entersDetails = (changed: Fill = {}): Step => ({
	on: 'gpDetails',
	press: 'press.continue',
	fill: { ...threeDetails, ...aboutMe, ...changed }
})
const byLetter: readonly Step[] = [begins, readsLetter, chooses('practice')]

const film = (way: Video['way'], numbers: Video['numbers'], flaw: Video['flaw']): Step => ({
	use: { device: 'camera', act: 'recordVideo', details: { way, numbers, flaw } }
})
const photo = (subject: Photo['subject'], flaw: Photo['flaw'] = 'none'): Step => ({
	use: { device: 'camera', act: 'takePhoto', details: { subject, flaw } }
})
const shown: Reading = { reads: 'code.video' }
const picks = (idType: string): Step => ({ on: 'chooseDocument', press: 'press.continue', fill: { idType } })
const readsHow: Step = { on: 'photoInstructions', press: 'press.continue' }
const submitsPhoto: Step = { on: 'photoTaken', press: 'press.submitPhoto' }
const photographsAgain: Step = { on: 'photoTaken', press: 'press.again' }
const photographs = (subject: Photo['subject'], flaw: Photo['flaw'] = 'none'): readonly Step[] => [
	photo(subject, flaw),
	submitsPhoto
]
const readsHowToFilm: Step = { on: 'videoInstructions', press: 'press.continue' }

type Recording = 'videoTaken' | 'videoTakenAnyWay'
const submitsVideo = (on: Recording): Step => ({ on, press: 'press.submitVideo' })
const films = (on: Recording, way: Video['way'] = 'say', flaw: Video['flaw'] = 'none'): readonly Step[] => [
	readsHowToFilm,
	film(way, shown, flaw),
	submitsVideo(on)
]
const shows = (idType: string, subject: Photo['subject'], flaw: Photo['flaw'] = 'none'): readonly Step[] => [
	picks(idType),
	readsHow,
	...photographs(subject, flaw)
]

const born = (on: string, dateOfBirth: string | Reading = { person: 'dateOfBirth' }): Step => ({
	on,
	press: 'press.continue',
	fill: { dateOfBirth }
})
const knows = (on: string, knowsNumber: 'yes' | 'no'): Step => ({ on, press: 'press.continue', fill: { knowsNumber } })
const number = (on: string, nhsNumber: string | Reading = { person: 'nhsNumber' }): Step => ({
	on,
	press: 'press.continue',
	fill: { nhsNumber }
})
const named = (on: string, changed: Fill = {}): Step => ({
	on,
	press: 'press.continue',
	fill: { firstName: { person: 'firstName' }, lastName: { person: 'lastName' }, ...changed }
})
const lives = (on: string, postcode: string | Reading = { person: 'postcode' }): Step => ({
	on,
	press: 'press.continue',
	fill: { postcode }
})

const byNumber: readonly Step[] = [born('enterDob'), knows('knowsNumber', 'yes'), number('enterNhsNumber')]
const byName: readonly Step[] = [
	born('enterDob'),
	knows('knowsNumber', 'no'),
	named('enterName'),
	lives('enterPostcode')
]
const submits: Step = { on: 'checkAnswers', press: 'press.submit' }
const answerArrives: readonly Step[] = [
	{ wait: 'until-something-happens' },
	{ read: 'email' },
	{ follow: 'open.result' }
]
const toPhoto: readonly Step[] = [begins, chooses('photo')]
const withPassport: readonly Step[] = [...toPhoto, ...shows('passport', 'passport')]
const sendsIn: readonly Step[] = [...withPassport, ...films('videoTaken'), ...byNumber, submits]
/** From the photo to the answer, where nothing is wrong: by the NHS number, and by name and postcode. */
const filmsAndSubmits: readonly Step[] = [...films('videoTaken'), ...byNumber, submits, ...answerArrives]
const filmsAndSubmitsByName: readonly Step[] = [
	...films('videoTaken'),
	...byName,
	{ on: 'checkAnswersByName', press: 'press.submit' },
	...answerArrives
]
/** At a second try only the date of birth is asked for once more. */
const filmsAndSubmitsAgain: readonly Step[] = [...films('videoTaken'), born('enterDob'), submits, ...answerArrives]
const passesWithPassport: readonly Step[] = [...shows('passport', 'passport'), ...filmsAndSubmits]
const triesAgain: Step = { on: 'declined', press: 'press.tryAgain' }
const again: readonly Step[] = [triesAgain, ...shows('passport', 'passport'), ...filmsAndSubmitsAgain]

const matches: readonly Step[] = [
	begins,
	knows('matchKnowsNumber', 'yes'),
	number('matchNumber'),
	born('matchNumberDob'),
	lives('matchNumberPostcode')
]
const matchesByName = (postcode: string | Reading = { person: 'postcode' }, changed: Fill = {}): readonly Step[] => [
	knows('matchKnowsNumber', 'no'),
	named('matchName', changed),
	born('matchNameDob'),
	lives('matchNamePostcode', postcode)
]
const confirms = (areMine: 'yes' | 'no' | 'some'): Step => ({
	on: 'confirmDetails',
	press: 'press.continue',
	fill: { areMine }
})
const submitsFilm: Step = { on: 'checkPhotoAndVideo', press: 'press.submit' }
const sendsInNow = (idType: string, subject: Photo['subject']): readonly Step[] => [
	...shows(idType, subject),
	...films('videoTakenAnyWay'),
	submitsFilm
]
const passesNow = (idType: string, subject: Photo['subject']): readonly Step[] => [
	chooses('photo'),
	...sendsInNow(idType, subject),
	...answerArrives
]
const isFound: readonly Step[] = [...matches, confirms('yes')]
const toPhotoNow: readonly Step[] = [...isFound, chooses('photo')]
const entersThreeDetails: Step = { on: 'gpDetails', press: 'press.continue', fill: threeDetails }
const byLetterNow: readonly Step[] = [...isFound, readsLetter, chooses('practice'), entersThreeDetails]
/** The three details are refused on this page, and a passport does instead. */
const passesAfter = (on: 'keyExpired' | 'keyUsed' | 'recordNotActive'): readonly Step[] => [
	...byLetterNow,
	{ on, press: 'press.photo' },
	...sendsInNow('passport', 'passport'),
	...answerArrives
]
/** The record has an old postcode: that is for the practice to put right. */
const knowsOfOldPostcode: readonly Step[] = [confirms('some'), { on: 'someDetailsWrong', press: 'press.continue' }]
const matchesAgain: Step = { on: 'noMatch', press: 'press.again' }

const OLD_POSTCODE = 'ZZ99 3VZ'

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'by-letter',
		title: 'Uses the three details from the practice',
		scenario: 'with-letter',
		edition: 'as-published',
		steps: [...byLetter, entersDetails()],
		ends: 'identityProved',
		source: ['NHSL-19', 'NHSL-25', 'NHSL-26', 'NHSL-27']
	},
	{
		id: 'by-letter-now',
		title: 'Is found by NHS number, then uses the three details',
		scenario: 'with-letter',
		edition: 'current',
		steps: byLetterNow,
		ends: 'identityProved',
		source: ['L-63', 'L-83']
	},
	{
		id: 'photo-despite-letter',
		title: 'Leaves the letter where it is, and sends in a passport',
		scenario: 'with-letter',
		edition: 'as-published',
		steps: [...toPhoto, ...passesWithPassport],
		ends: 'identityProved',
		source: ['NHSL-20']
	},
	{
		id: 'other-names-read',
		title: 'Knows the three details under their other names',
		scenario: 'other-names',
		edition: 'as-published',
		steps: [...byLetter, entersDetails()],
		ends: 'identityProved',
		source: ['NHSL-22', 'NHSL-23', 'NHSL-24']
	},
	{
		id: 'other-names-read-now',
		title: 'Knows the three details under their other names',
		scenario: 'other-names',
		edition: 'current',
		steps: byLetterNow,
		ends: 'identityProved',
		source: ['NHSL-22', 'NHSL-23', 'L-83']
	},
	{
		id: 'other-names',
		title: 'Finds out which detail is which',
		scenario: 'other-names',
		edition: 'as-published',
		steps: [
			...byLetter,
			entersDetails({ odsCode: detail('accountId'), accountId: detail('odsCode') }),
			entersDetails()
		],
		ends: 'identityProved',
		strays: true,
		source: ['NHSL-22', 'NHSL-23', 'NHSL-24']
	},
	{
		id: 'mistyped-details',
		title: 'Mistypes one thing after another, and has to wait',
		scenario: 'with-letter',
		edition: 'as-published',
		steps: [
			...byLetter,
			entersDetails({ linkageKey: '7kt2m9q4c/5!18' }),
			entersDetails({ accountId: '0456132' }),
			entersDetails({ firstName: 'Alec' }),
			entersDetails({ lastName: 'Penros' }),
			entersDetails({ dateOfBirth: '1956-06-30' }),
			{ wait: 'PT15M' },
			entersDetails()
		],
		ends: 'identityProved',
		strays: true,
		source: ['NHSL-26', 'L-71', 'L-80']
	},
	{
		id: 'old-letter',
		title: 'Learns that the key is too old, and asks the practice',
		scenario: 'old-letter',
		edition: 'as-published',
		steps: [...byLetter, entersDetails(), { on: 'keyExpired', press: 'press.practice' }],
		ends: 'askPractice',
		source: ['L-81']
	},
	{
		id: 'old-letter-photo',
		title: 'Learns that the key is too old, and sends in a passport',
		scenario: 'old-letter',
		edition: 'as-published',
		steps: [...byLetter, entersDetails(), { on: 'keyExpired', press: 'press.photo' }, ...passesWithPassport],
		ends: 'identityProved',
		source: ['L-81']
	},
	{
		id: 'old-letter-now',
		title: 'Learns that the key is too old, and asks the practice',
		scenario: 'old-letter',
		edition: 'current',
		steps: [...byLetterNow, { on: 'keyExpired', press: 'press.practice' }],
		ends: 'askPractice',
		source: ['L-81']
	},
	{
		id: 'old-letter-photo-now',
		title: 'Learns that the key is too old, and sends in a passport',
		scenario: 'old-letter',
		edition: 'current',
		steps: passesAfter('keyExpired'),
		ends: 'identityProved',
		source: ['L-81']
	},
	{
		id: 'used-letter',
		title: 'Learns that the details have been used, and sends in a passport',
		scenario: 'used-letter',
		edition: 'as-published',
		steps: [...byLetter, entersDetails(), { on: 'keyUsed', press: 'press.photo' }, ...passesWithPassport],
		ends: 'identityProved',
		source: ['L-80', 'L-81']
	},
	{
		id: 'used-letter-now',
		title: 'Learns that the details have been used, and sends in a passport',
		scenario: 'used-letter',
		edition: 'current',
		steps: passesAfter('keyUsed'),
		ends: 'identityProved',
		source: ['L-80', 'L-81']
	},
	{
		id: 'left-the-practice',
		title: 'Learns that the record is not active',
		scenario: 'left-the-practice',
		edition: 'as-published',
		steps: [...byLetter, entersDetails(), { on: 'recordNotActive', press: 'press.practice' }],
		ends: 'askPractice',
		source: ['L-80']
	},
	{
		id: 'left-the-practice-photo',
		title: 'Learns that the record is not active, and sends in a passport',
		scenario: 'left-the-practice',
		edition: 'as-published',
		steps: [...byLetter, entersDetails(), { on: 'recordNotActive', press: 'press.photo' }, ...passesWithPassport],
		ends: 'identityProved',
		source: ['L-80']
	},
	{
		id: 'left-the-practice-now',
		title: 'Learns that the record is not active',
		scenario: 'left-the-practice',
		edition: 'current',
		steps: [...byLetterNow, { on: 'recordNotActive', press: 'press.practice' }],
		ends: 'askPractice',
		source: ['L-80']
	},
	{
		id: 'left-the-practice-photo-now',
		title: 'Learns that the record is not active, and sends in a passport',
		scenario: 'left-the-practice',
		edition: 'current',
		steps: passesAfter('recordNotActive'),
		ends: 'identityProved',
		source: ['L-80']
	},
	{
		id: 'microtest',
		title: 'Uses photo ID at a Microtest practice',
		scenario: 'microtest',
		edition: 'as-published',
		steps: [...byLetter, entersDetails(), { on: 'practiceNotConnected', press: 'press.photo' }, ...passesWithPassport],
		ends: 'identityProved',
		source: ['NHSL-3']
	},
	{
		id: 'microtest-guidance',
		title: 'Reads what holds at Microtest practices',
		scenario: 'microtest',
		edition: 'as-published',
		steps: [...byLetter, entersDetails(), { on: 'practiceNotConnected', press: 'press.guidance' }],
		ends: 'microtestGuidance',
		strays: true,
		source: ['NHSL-4']
	},
	{
		id: 'by-passport',
		title: 'Sends in a photo of the passport and a video',
		scenario: 'passport',
		edition: 'as-published',
		steps: [...sendsIn, ...answerArrives],
		ends: 'identityProved',
		source: ['NHSL-28', 'NHSL-29', 'NHSL-30', 'NHSL-31', 'NHSL-32', 'NHSL-34', 'NHSL-41', 'NHSL-43']
	},
	{
		id: 'by-passport-now',
		title: 'Is found by NHS number, then signs the numbers',
		scenario: 'passport',
		edition: 'current',
		steps: [
			...toPhotoNow,
			...shows('passport', 'passport'),
			...films('videoTakenAnyWay', 'sign', 'no-sound'),
			submitsFilm,
			...answerArrives
		],
		ends: 'identityProved',
		source: ['L-63', 'L-76']
	},
	{
		id: 'by-passport-and-name',
		title: 'Sends in a passport, and does not know the NHS number',
		scenario: 'passport',
		edition: 'as-published',
		steps: [...withPassport, ...filmsAndSubmitsByName],
		ends: 'identityProved',
		source: ['NHSL-33']
	},
	{
		id: 'without-number',
		title: 'Does not know the NHS number',
		scenario: 'night-shift',
		edition: 'as-published',
		steps: [...toPhoto, ...shows('driving-licence', 'provisional-driving-licence'), ...filmsAndSubmitsByName],
		ends: 'identityProved',
		source: ['NHSL-33', 'NHSL-35', 'NHSL-42']
	},
	{
		id: 'licence-at-night',
		title: 'Sends in the driving licence, and hears the next morning',
		scenario: 'night-shift',
		edition: 'as-published',
		steps: [...toPhoto, ...shows('driving-licence', 'driving-licence'), ...filmsAndSubmits],
		ends: 'identityProved',
		source: ['NHSL-35', 'NHSL-42']
	},
	{
		id: 'licence-at-night-now',
		title: 'Is found by name, then sends in the driving licence',
		scenario: 'night-shift',
		edition: 'current',
		steps: [begins, ...matchesByName(), confirms('yes'), ...passesNow('driving-licence', 'driving-licence')],
		ends: 'identityProved',
		source: ['L-67', 'L-77']
	},
	{
		id: 'comes-back-too-early',
		title: 'Looks in again before anybody has answered',
		scenario: 'night-shift',
		edition: 'as-published',
		steps: [...sendsIn, { wait: 'PT8H' }],
		ends: 'checking',
		strays: true,
		source: ['NHSL-42']
	},
	{
		id: 'identity-card-now',
		title: 'Is found by name, with a European identity card',
		scenario: 'night-shift',
		edition: 'current',
		steps: [
			begins,
			...matchesByName(),
			confirms('some'),
			{ on: 'someDetailsWrong', press: 'press.continue' },
			chooses('photo'),
			...shows('identity-card', 'identity-card'),
			...films('videoTakenAnyWay', 'write'),
			submitsFilm,
			{ wait: 'until-something-happens' },
			{ on: 'answerSent', press: 'press.continue' }
		],
		ends: 'identityProved',
		strays: true,
		source: ['NHSL-37', 'L-67', 'L-76']
	},
	{
		id: 'asks-practice',
		title: 'Has neither, and asks the practice at once',
		scenario: 'work-badge',
		edition: 'as-published',
		steps: [begins, chooses('neither')],
		ends: 'askPractice',
		source: ['L-78']
	},
	{
		id: 'badge-not-listed',
		title: 'Finds no work badge on the list, and asks the practice',
		scenario: 'work-badge',
		edition: 'as-published',
		steps: [...toPhoto, picks('other'), { on: 'idNotAccepted', press: 'press.practice' }],
		ends: 'askPractice',
		source: ['L-74']
	},
	{
		id: 'asks-practice-now',
		title: 'Is found by NHS number, has neither, and asks the practice',
		scenario: 'work-badge',
		edition: 'current',
		steps: [...isFound, chooses('neither')],
		ends: 'askPractice',
		source: ['L-67', 'L-78']
	},
	{
		id: 'badge-not-listed-now',
		title: 'Finds no work badge on the list, and asks the practice',
		scenario: 'work-badge',
		edition: 'current',
		steps: [...toPhotoNow, picks('other'), { on: 'idNotAccepted', press: 'press.practice' }],
		ends: 'askPractice',
		source: ['L-74']
	},
	{
		id: 'only-a-badge',
		title: 'Has a work badge only, and asks the practice',
		scenario: 'work-badge',
		edition: 'as-published',
		steps: [
			...toPhoto,
			...shows('passport', 'work-badge'),
			photographsAgain,
			{ on: 'takePhoto', press: 'press.other' },
			picks('other'),
			{ on: 'idNotAccepted', press: 'press.other' },
			picks('other'),
			{ on: 'idNotAccepted', press: 'press.practice' }
		],
		ends: 'askPractice',
		strays: true,
		source: ['L-74']
	},
	{
		id: 'has-nothing',
		title: 'Has neither details nor photo ID',
		scenario: 'work-badge',
		edition: 'as-published',
		steps: [begins, chooses('neither'), { on: 'askPractice', press: 'press.back' }, ...toPhoto],
		ends: 'chooseDocument',
		strays: true
	},
	{
		id: 'turns-back',
		title: 'Turns back from each way in',
		scenario: 'work-badge',
		edition: 'as-published',
		steps: [
			...toPhoto,
			{ on: 'chooseDocument', press: 'press.back' },
			chooses('practice'),
			{ on: 'gpDetails', press: 'press.photo' },
			picks('other'),
			{ on: 'idNotAccepted', press: 'press.details' },
			{ on: 'gpDetails', press: 'press.practice' }
		],
		ends: 'askPractice',
		strays: true
	},
	{
		id: 'licence-in-date',
		title: 'Leaves the expired passport, and sends in the licence',
		scenario: 'expired-passport',
		edition: 'as-published',
		steps: [...toPhoto, ...shows('driving-licence', 'driving-licence'), ...filmsAndSubmits],
		ends: 'identityProved',
		source: ['NHSL-35']
	},
	{
		id: 'expired-lately-now',
		title: 'Sends in the passport that ran out four months ago',
		scenario: 'expired-passport',
		edition: 'current',
		steps: [...isFound, ...passesNow('passport', 'expired-passport')],
		ends: 'identityProved',
		source: ['L-73']
	},
	{
		id: 'expired-passport',
		title: 'Sends in a passport that has run out, then the licence',
		scenario: 'expired-passport',
		edition: 'as-published',
		steps: [
			...toPhoto,
			...shows('passport', 'expired-passport'),
			...filmsAndSubmits,
			triesAgain,
			...shows('driving-licence', 'driving-licence'),
			...filmsAndSubmitsAgain
		],
		ends: 'identityProved',
		strays: true,
		source: ['NHSL-35', 'L-78']
	},
	{
		id: 'expired-passport-now',
		title: 'Sends in the older passport, then the one that ran out four months ago',
		scenario: 'expired-passport',
		edition: 'current',
		steps: [
			...toPhotoNow,
			...shows('passport', 'long-expired-passport'),
			...films('videoTakenAnyWay'),
			submitsFilm,
			...answerArrives,
			triesAgain,
			...shows('passport', 'expired-passport'),
			...films('videoTakenAnyWay'),
			submitsFilm,
			...answerArrives
		],
		ends: 'identityProved',
		strays: true,
		source: ['L-73']
	},
	{
		id: 'provisional-european-licence',
		title: 'Takes a provisional European licence for a full one',
		scenario: 'passport',
		edition: 'as-published',
		steps: [...toPhoto, ...shows('european-licence', 'provisional-european-licence'), ...filmsAndSubmits, ...again],
		ends: 'identityProved',
		strays: true,
		source: ['NHSL-36', 'L-74']
	},
	{
		id: 'blur-noticed',
		title: 'Sees the blur, and takes another photo before submitting',
		scenario: 'shaky-hands',
		edition: 'as-published',
		steps: [
			...toPhoto,
			picks('passport'),
			readsHow,
			photo('passport'),
			photographsAgain,
			...photographs('passport'),
			...filmsAndSubmits
		],
		ends: 'identityProved',
		source: ['NHSL-38', 'L-79']
	},
	{
		id: 'blur-noticed-now',
		title: 'Sees the blur, and takes another photo before submitting',
		scenario: 'shaky-hands',
		edition: 'current',
		steps: [
			...toPhotoNow,
			picks('passport'),
			readsHow,
			photo('passport'),
			photographsAgain,
			...photographs('passport'),
			...films('videoTakenAnyWay'),
			submitsFilm,
			...answerArrives
		],
		ends: 'identityProved',
		source: ['NHSL-38', 'L-79']
	},
	{
		id: 'blurred-photo',
		title: 'Takes the photo again',
		scenario: 'shaky-hands',
		edition: 'as-published',
		steps: [...toPhoto, ...shows('passport', 'passport'), photographsAgain, ...photographs('passport')],
		ends: 'videoInstructions',
		strays: true,
		source: ['NHSL-38', 'L-79']
	},
	{
		id: 'bad-photos',
		title: 'Gets the photo wrong in each way there is',
		scenario: 'passport',
		edition: 'as-published',
		steps: [
			...toPhoto,
			...shows('passport', 'passport', 'glare'),
			photographsAgain,
			...photographs('passport', 'cropped'),
			photographsAgain,
			...photographs('passport', 'dark'),
			photographsAgain,
			...photographs('identity-card'),
			photographsAgain,
			...photographs('passport', 'covered'),
			...filmsAndSubmits,
			...again
		],
		ends: 'identityProved',
		strays: true,
		source: ['L-79']
	},
	{
		id: 'silence-noticed',
		title: 'Notices that there is no sound, and records again before submitting',
		scenario: 'silent-microphone',
		edition: 'as-published',
		steps: [
			...withPassport,
			readsHowToFilm,
			film('say', shown, 'none'),
			{ on: 'videoTaken', press: 'press.again' },
			film('say', shown, 'none'),
			submitsVideo('videoTaken'),
			...byNumber,
			submits,
			...answerArrives
		],
		ends: 'identityProved',
		source: ['L-79']
	},
	{
		id: 'silence-noticed-now',
		title: 'Notices that there is no sound, and records again before submitting',
		scenario: 'silent-microphone',
		edition: 'current',
		steps: [
			...toPhotoNow,
			...shows('passport', 'passport'),
			readsHowToFilm,
			film('say', shown, 'none'),
			{ on: 'videoTakenAnyWay', press: 'press.again' },
			film('say', shown, 'none'),
			submitsVideo('videoTakenAnyWay'),
			submitsFilm,
			...answerArrives
		],
		ends: 'identityProved',
		source: ['L-76', 'L-79']
	},
	{
		id: 'silent-video',
		title: 'Records the video again, with sound',
		scenario: 'silent-microphone',
		edition: 'as-published',
		steps: [
			...withPassport,
			...films('videoTaken'),
			{ on: 'videoTaken', press: 'press.again' },
			film('say', shown, 'none'),
			submitsVideo('videoTaken')
		],
		ends: 'enterDob',
		strays: true,
		source: ['L-79']
	},
	{
		id: 'old-numbers',
		title: 'Says other numbers than the ones on the page',
		scenario: 'passport',
		edition: 'as-published',
		steps: [
			...withPassport,
			readsHowToFilm,
			film('say', '1234', 'none'),
			submitsVideo('videoTaken'),
			...byNumber,
			submits,
			...answerArrives,
			...again
		],
		ends: 'identityProved',
		strays: true,
		source: ['NHSL-30', 'L-79']
	},
	{
		id: 'numbers-expire',
		title: 'Leaves the page for an hour, and asks for new numbers too often',
		scenario: 'passport',
		edition: 'as-published',
		steps: [
			...withPassport,
			readsHowToFilm,
			{ wait: 'PT1H' },
			{ on: 'numbersExpired', press: 'press.newNumbers' },
			...Array.from({ length: 10 }, (): Step => ({ on: 'recordVideo', press: 'press.newNumbers' }))
		],
		ends: 'recordVideo',
		strays: true,
		source: ['NHSL-30']
	},
	{
		id: 'numbers-expire-now',
		title: 'Leaves the page for an hour before signing the numbers',
		scenario: 'passport',
		edition: 'current',
		steps: [
			...toPhotoNow,
			...shows('passport', 'passport'),
			readsHowToFilm,
			{ on: 'recordVideoAnyWay', press: 'press.newNumbers' },
			{ wait: 'PT1H' },
			{ on: 'numbersExpired', press: 'press.newNumbers' },
			film('say', shown, 'covered'),
			submitsVideo('videoTakenAnyWay'),
			{ on: 'checkPhotoAndVideo', press: 'press.changeVideo' },
			...films('videoTakenAnyWay')
		],
		ends: 'checkPhotoAndVideo',
		strays: true,
		source: ['L-76']
	},
	{
		id: 'covered-face',
		title: 'Wears a mask in the video',
		scenario: 'passport',
		edition: 'as-published',
		steps: [
			...withPassport,
			...films('videoTaken', 'say', 'covered'),
			...byNumber,
			submits,
			...answerArrives,
			...again
		],
		ends: 'identityProved',
		strays: true,
		source: ['NHSL-29', 'L-76', 'L-79']
	},
	{
		id: 'wrong-birthday',
		title: 'Mistypes the date of birth, and mends it at the second try',
		scenario: 'passport',
		edition: 'as-published',
		steps: [
			...withPassport,
			...films('videoTaken'),
			born('enterDob', '1956-06-30'),
			...byNumber.slice(1),
			submits,
			...answerArrives,
			...again
		],
		ends: 'identityProved',
		strays: true,
		source: ['NHSL-31', 'L-79']
	},
	{
		id: 'changes-answers',
		title: 'Changes each answer before submitting',
		scenario: 'passport',
		edition: 'as-published',
		steps: [
			...withPassport,
			...films('videoTaken'),
			...byNumber,
			{ on: 'checkAnswers', press: 'press.changePhoto' },
			...shows('passport', 'passport'),
			...films('videoTaken'),
			born('enterDob'),
			{ on: 'checkAnswers', press: 'press.changeVideo' },
			...films('videoTaken'),
			born('enterDob'),
			{ on: 'checkAnswers', press: 'press.changeBirth' },
			born('enterDob'),
			{ on: 'checkAnswers', press: 'press.changeNumber' },
			...byName.slice(1),
			{ on: 'checkAnswersByName', press: 'press.changeBirth' },
			born('enterDob'),
			{ on: 'checkAnswersByName', press: 'press.changeName' },
			...byNumber.slice(1)
		],
		ends: 'checkAnswers',
		strays: true,
		source: ['NHSL-39']
	},
	{
		id: 'old-postcode',
		title: 'Gives the postcode that the practice has',
		scenario: 'moved-house',
		edition: 'as-published',
		steps: [
			...withPassport,
			...films('videoTaken'),
			...byName.slice(0, -1),
			lives('enterPostcode', OLD_POSTCODE),
			{ on: 'checkAnswersByName', press: 'press.submit' },
			...answerArrives
		],
		ends: 'identityProved',
		source: ['NHSL-33']
	},
	{
		id: 'number-instead-of-postcode',
		title: 'Knows the NHS number, so that no postcode is asked',
		scenario: 'moved-house',
		edition: 'as-published',
		steps: [...sendsIn, ...answerArrives],
		ends: 'identityProved',
		source: ['NHSL-32']
	},
	{
		id: 'old-postcode-now',
		title: 'Is found by NHS number and the old postcode',
		scenario: 'moved-house',
		edition: 'current',
		steps: [
			...matches.slice(0, -1),
			lives('matchNumberPostcode', OLD_POSTCODE),
			...knowsOfOldPostcode,
			...passesNow('passport', 'passport')
		],
		ends: 'identityProved',
		source: ['L-67', 'L-68']
	},
	{
		id: 'old-postcode-and-name-now',
		title: 'Is found by name and the old postcode',
		scenario: 'moved-house',
		edition: 'current',
		steps: [begins, ...matchesByName(OLD_POSTCODE), ...knowsOfOldPostcode, ...passesNow('passport', 'passport')],
		ends: 'identityProved',
		source: ['L-67', 'L-68']
	},
	{
		id: 'moved-house',
		title: 'Gives the new postcode, then the one the practice has',
		scenario: 'moved-house',
		edition: 'as-published',
		steps: [
			...withPassport,
			...filmsAndSubmitsByName,
			triesAgain,
			...shows('passport', 'passport'),
			...films('videoTaken'),
			born('enterDob'),
			{ on: 'checkAnswersByName', press: 'press.changeName' },
			knows('knowsNumber', 'no'),
			named('enterName'),
			lives('enterPostcode', OLD_POSTCODE),
			{ on: 'checkAnswersByName', press: 'press.submit' },
			...answerArrives
		],
		ends: 'identityProved',
		strays: true,
		source: ['NHSL-33', 'L-79']
	},
	{
		id: 'moved-house-now',
		title: 'Is not found under the new postcode, but under the old one',
		scenario: 'moved-house',
		edition: 'current',
		steps: [
			begins,
			...matchesByName(),
			matchesAgain,
			...matchesByName(OLD_POSTCODE, { firstName: 'Alec' }),
			matchesAgain,
			...matchesByName(OLD_POSTCODE),
			confirms('no'),
			{ on: 'notYourDetails', press: 'press.back' },
			confirms('no')
		],
		ends: 'notYourDetails',
		strays: true,
		source: ['L-68', 'L-70']
	},
	{
		id: 'no-match',
		title: 'Is not found five times, and has to wait',
		scenario: 'moved-house',
		edition: 'current',
		steps: [
			...matches,
			matchesAgain,
			knows('matchKnowsNumber', 'yes'),
			number('matchNumber', '9990000050'),
			born('matchNumberDob'),
			lives('matchNumberPostcode', OLD_POSTCODE),
			{ on: 'numberNotVerified', press: 'press.again' },
			...matchesByName(),
			matchesAgain,
			...matchesByName(),
			matchesAgain,
			...matchesByName(),
			{ wait: 'PT15M' },
			...matchesByName(OLD_POSTCODE)
		],
		ends: 'confirmDetails',
		strays: true,
		source: ['L-70', 'L-71']
	},
	{
		id: 'unsure-of-number',
		title: 'Mistypes the date of birth, and asks the practice',
		scenario: 'moved-house',
		edition: 'current',
		steps: [
			begins,
			knows('matchKnowsNumber', 'yes'),
			number('matchNumber'),
			born('matchNumberDob', '1956-06-30'),
			lives('matchNumberPostcode', OLD_POSTCODE),
			{ on: 'numberNotVerified', press: 'press.practice' }
		],
		ends: 'askPractice',
		strays: true,
		source: ['L-70']
	},
	{
		id: 'second-login',
		title: 'Learns that there is an NHS login already',
		scenario: 'second-login',
		edition: 'as-published',
		steps: [...sendsIn],
		ends: 'alreadyLinked',
		source: ['L-30']
	},
	{
		id: 'second-login-now',
		title: 'Learns so before anything is photographed',
		scenario: 'second-login',
		edition: 'current',
		steps: [...matches],
		ends: 'alreadyLinked',
		source: ['L-30']
	},
	{
		id: 'result-in-junk',
		title: 'Finds the result in junk',
		scenario: 'result-in-junk',
		edition: 'as-published',
		steps: [
			...sendsIn,
			{ wait: 'until-something-happens' },
			{ read: 'email', folder: 'junk' },
			{ follow: 'open.result' }
		],
		ends: 'identityProved',
		source: ['NHSL-43']
	},
	{
		id: 'result-in-junk-now',
		title: 'Finds the result in junk',
		scenario: 'result-in-junk',
		edition: 'current',
		steps: [
			...toPhotoNow,
			...sendsInNow('passport', 'passport'),
			{ wait: 'until-something-happens' },
			{ read: 'email', folder: 'junk' },
			{ follow: 'open.result' }
		],
		ends: 'identityProved',
		source: ['NHSL-43']
	},
	{
		id: 'result-on-the-page',
		title: 'Goes on from the page when no email comes',
		scenario: 'result-lost',
		edition: 'as-published',
		steps: [...sendsIn, { wait: 'until-something-happens' }, { on: 'answerSent', press: 'press.continue' }],
		ends: 'identityProved',
		source: ['NHSL-43']
	},
	{
		id: 'result-on-the-page-now',
		title: 'Goes on from the page when no email comes',
		scenario: 'result-lost',
		edition: 'current',
		steps: [
			...toPhotoNow,
			...sendsInNow('passport', 'passport'),
			{ wait: 'until-something-happens' },
			{ on: 'answerSent', press: 'press.continue' }
		],
		ends: 'identityProved',
		source: ['NHSL-43']
	},
	{
		id: 'result-lost',
		title: 'Gives a wrong NHS number, and is told so on the page when no email comes',
		scenario: 'result-lost',
		edition: 'as-published',
		steps: [
			...withPassport,
			...films('videoTaken'),
			...byNumber.slice(0, 2),
			number('enterNhsNumber', '9990000050'),
			submits,
			{ wait: 'until-something-happens' },
			{ on: 'answerSent', press: 'press.continue' },
			{ on: 'declined', press: 'press.practice' }
		],
		ends: 'askPractice',
		strays: true,
		source: ['NHSL-43', 'L-78']
	},
	{
		id: 'details-after-all',
		title: 'Falls back on the letter after a check that failed',
		scenario: 'with-letter',
		edition: 'as-published',
		steps: [
			...withPassport,
			...films('videoTaken', 'say', 'not-alone'),
			...byNumber,
			submits,
			...answerArrives,
			{ on: 'declined', press: 'press.details' },
			readsLetter,
			entersDetails()
		],
		ends: 'identityProved',
		strays: true,
		source: ['L-78']
	}
]
