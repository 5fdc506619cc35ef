import * as v from 'valibot'
import { readCharacters } from '../../rules/typed-text.ts'
import { nothing, objectOf, oneOf, text } from '../../shapes/shapes.ts'
import { defineDevice, type Device } from '../device.ts'
import { photoFlaws, subjects, videoFlaws, ways, type Photo, type Video } from './choices.ts'
import { photoText, photoWords, subjectWords, videoText, videoWords, wayWords } from './words.ts'

export interface CameraState {
	photo: Photo | null
	video: Video | null
}

interface CameraActs {
	/** The newest photo takes the place of the one before, and so does the newest video. */
	takePhoto: Photo
	recordVideo: Video
	discard: Record<string, never>
}

declare module '../device.ts' {
	interface Devices {
		camera: Device<CameraState, Record<never, never>, CameraActs>
	}
}

const photo = objectOf({ subject: oneOf(subjects), flaw: oneOf(photoFlaws) })
const video = objectOf({ way: oneOf(ways), numbers: text, flaw: oneOf(videoFlaws) })

export const device = defineDevice<CameraState, Record<never, never>, CameraActs>({
	id: 'camera',
	title: 'Camera',
	icon: 'camera',
	news: 'The camera has changed',
	place: 6,
	initial: { photo: null, video: null },
	receive: {},
	acts: {
		takePhoto: (camera, { subject, flaw }) => ({ ...camera, photo: { subject, flaw } }),
		recordVideo: (camera, { way, numbers, flaw }) => ({
			...camera,
			video: { way, numbers: readCharacters(numbers), flaw }
		}),
		discard: () => ({ photo: null, video: null })
	},
	says: {
		takePhoto: ({ subject, flaw }) => ({
			asks: `With the camera, choose ‘${subjectWords[subject]}’ and ‘${photoWords[flaw].choice}’, and take the photo.`,
			done: `Took a photo. ${photoText({ subject, flaw })}`
		}),
		recordVideo: ({ way, numbers, flaw }) => ({
			asks: `With the camera, choose ‘${wayWords[way].choice}’ and ‘${videoWords[flaw].choice}’, give the numbers that the page shows, and record the video.`,
			done: `Recorded a video. ${videoText({ way, numbers, flaw })}`
		}),
		discard: () => ({
			asks: 'With the camera, throw away what was taken.',
			done: 'Threw away what the camera had taken.'
		})
	},
	shapes: {
		state: objectOf({ photo: v.nullable(photo), video: v.nullable(video) }),
		messages: {},
		acts: { takePhoto: photo, recordVideo: video, discard: nothing }
	},
	boxes: { recordVideo: { numbers: 'digits' } },
	onEveryDesk: false,
	situation: (camera) => camera,
	decision: () => 'things',
	tried: 'astray',
	waiting: () => 0
})
