import { readCode } from '../../rules/one-time-codes.ts'
import { defineDevice, type Device } from '../device.ts'

/** What can lie before the camera: made-up specimens, drawn by the skin. An expired passport ran out a few months ago. */
export const subjects = [
	'passport',
	'expired-passport',
	'long-expired-passport',
	'driving-licence',
	'provisional-driving-licence',
	'european-licence',
	'provisional-european-licence',
	'identity-card',
	'residence-permit',
	'residence-card',
	'application-card',
	'citizen-card',
	'visa-sticker',
	'work-badge'
] as const
export type Subject = (typeof subjects)[number]

/** What can be wrong with a photo, and `none`. */
export const photoFlaws = ['none', 'blur', 'glare', 'cropped', 'dark', 'covered'] as const
export type PhotoFlaw = (typeof photoFlaws)[number]

/** How the numbers are given in a video. */
export const ways = ['say', 'write', 'sign'] as const
export type VideoWay = (typeof ways)[number]

/** What can be wrong with a video besides the numbers, and `none`. */
export const videoFlaws = ['none', 'covered', 'not-alone', 'no-sound'] as const
export type VideoFlaw = (typeof videoFlaws)[number]

export interface Photo {
	subject: Subject
	flaw: PhotoFlaw
}

export interface Video {
	way: VideoWay
	/** Without the spaces between them. */
	numbers: string
	flaw: VideoFlaw
}

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

export const device = defineDevice<CameraState, Record<never, never>, CameraActs>({
	id: 'camera',
	title: 'Camera',
	news: 'The camera has changed',
	place: 6,
	initial: { photo: null, video: null },
	receive: {},
	acts: {
		takePhoto: (camera, { subject, flaw }) => ({ ...camera, photo: { subject, flaw } }),
		recordVideo: (camera, { way, numbers, flaw }) => ({ ...camera, video: { way, numbers: readCode(numbers), flaw } }),
		discard: () => ({ photo: null, video: null })
	},
	waiting: () => 0
})
