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
