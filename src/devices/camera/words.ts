import { legible, readWithheld } from '../../rules/withheld-text.ts'
import type { Photo, PhotoFlaw, Subject, Video, VideoFlaw, VideoWay } from './choices.ts'

/** What can lie before the camera, as a person would call it. */
export const subjectWords: Readonly<Record<Subject, string>> = {
	passport: 'A passport',
	'expired-passport': 'A passport that expired some months ago',
	'long-expired-passport': 'A passport that expired years ago',
	'driving-licence': 'A UK driving licence, full',
	'provisional-driving-licence': 'A UK driving licence, provisional',
	'european-licence': 'A European driving licence, full',
	'provisional-european-licence': 'A European driving licence, provisional',
	'identity-card': 'A European identity card',
	'residence-permit': 'A UK residence permit (BRP)',
	'residence-card': 'A UK residence card',
	'application-card': 'A UK application registration card',
	'citizen-card': 'A CitizenCard',
	'visa-sticker': 'A UK entry visa sticker',
	'work-badge': 'A work badge'
}

/** How a photo can turn out: how a person holds the camera, and what is seen of it in the photo. */
export const photoWords: Readonly<Record<PhotoFlaw, { choice: string; seen: string }>> = {
	none: { choice: 'Hold it still, in good light', seen: 'Sharp, well lit and all of it in the picture.' },
	blur: { choice: 'Move while you take it', seen: 'The picture is blurred: no word can be read.' },
	glare: { choice: 'Let a lamp shine on it', seen: 'A bright band of glare hides part of it.' },
	cropped: { choice: 'Hold it very close', seen: 'A corner is cut off.' },
	dark: { choice: 'Take it in the dark', seen: 'The picture is too dark to read.' },
	covered: { choice: 'Leave a thumb on it', seen: 'A thumb covers part of it.' }
}

export const wayWords: Readonly<Record<VideoWay, { choice: string; seen: string }>> = {
	say: { choice: 'Say them', seen: 'says the numbers' },
	write: { choice: 'Write them on paper and hold it up', seen: 'holds up paper with the numbers' },
	sign: { choice: 'Sign them with your hands', seen: 'signs the numbers' }
}

export const videoWords: Readonly<Record<VideoFlaw, { choice: string; seen: string }>> = {
	none: { choice: 'Face free, nobody else there, sound on', seen: 'Nobody else is in the picture.' },
	covered: { choice: 'Keep a mask on', seen: 'A mask covers part of the face.' },
	'not-alone': { choice: 'Let somebody stand behind you', seen: 'A second person stands behind.' },
	'no-sound': { choice: 'Leave the microphone off', seen: 'There is no sound.' }
}

/** A photo for those who can't see it. */
export function photoText({ subject, flaw }: Photo): string {
	return `${subjectWords[subject]}, a specimen. ${photoWords[flaw].seen}`
}

/** A recording for those who can't see it. */
export function videoText({ way, numbers, flaw }: Video): string {
	return `A made-up person ${wayWords[way].seen} ${numbersText(numbers)}. ${videoWords[flaw].seen}`
}

/** What the viewfinder shows before a photo is taken, for those who can't see it. */
export function sceneText(subject: Subject | null, flaw: PhotoFlaw): string {
	return `In the viewfinder: ${subject ? photoText({ subject, flaw }) : 'nothing but the table.'}`
}

/** The same of a video. What a person types into the box for the numbers is said there. */
export function poseText(flaw: VideoFlaw): string {
	return `In the viewfinder: a made-up person. ${videoWords[flaw].seen}`
}

/** Digit by digit, as they are given. */
function numbersText(numbers: string): string {
	return readWithheld(numbers) ? legible(numbers) : [...numbers].join(' ')
}

export function choicesOf<Name extends string>(
	words: Readonly<Record<Name, { choice: string }>>
): Readonly<Record<Name, string>> {
	const choices = Object.entries<{ choice: string }>(words).map(([name, { choice }]) => [name, choice])
	return Object.fromEntries(choices) as Record<Name, string>
}
