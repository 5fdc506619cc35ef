import type { Place } from '../../world/world.ts'

/** Where a person sits, as it is said of them. */
export const placeWords: Readonly<Record<Place, string>> = {
	'ward-computer': 'at a computer at work',
	'home-computer': 'at your computer at home',
	phone: 'on your phone'
}
