import type { Person } from '../world/person.ts'

/** Everybody there is to be. Fictional: example domains, drama numbers, NHS numbers nobody has, ZZ99 postcodes. */
export const people = {
	sam: {
		id: 'sam',
		firstName: 'Sam',
		lastName: 'Okoro',
		role: 'Ward clerk',
		employer: 'Fernbrook Hospitals (made up)',
		workEmail: 'sam.okoro@nhsmail.example',
		email: 'sam.okoro@example.org',
		mobile: '+447700900018',
		dateOfBirth: '1989-08-18',
		nhsNumber: '9990000018',
		addressLine: '12 Rehearsal Row',
		town: 'Fernbrook',
		postcode: 'ZZ99 3CZ',
		staffGroup: 'Administrative and clerical',
		permanentContract: true,
		oldPasswords: [
			'harbour-violet-spoon',
			'kettle-orbit-lantern',
			'copper-meadow-ladder',
			'pebble-autumn-violin',
			'walnut-ribbon-canoe'
		]
	},
	priya: {
		id: 'priya',
		firstName: 'Priya',
		lastName: 'Nandra',
		role: 'Staff nurse',
		employer: 'Fernbrook Hospitals (made up)',
		workEmail: 'priya.nandra@nhsmail.example',
		email: 'priya.nandra@example.com',
		mobile: '+447700900246',
		dateOfBirth: '1992-02-29',
		nhsNumber: '9990000115',
		addressLine: '3 Example Gardens',
		town: 'Fernbrook',
		postcode: 'ZZ99 3WZ',
		staffGroup: 'Nursing and midwifery',
		permanentContract: true,
		oldPasswords: ['Teapot-Cloud-71-river']
	},
	jo: {
		id: 'jo',
		firstName: 'Jo',
		lastName: 'Whitlock',
		role: 'Healthcare support worker between jobs',
		employer: 'None at present',
		workEmail: 'jo.whitlock@nhsmail.example',
		email: 'jo.whitlock@example.net',
		mobile: '+447700900407',
		dateOfBirth: '1978-11-05',
		nhsNumber: '9990000204',
		addressLine: '40 Dress Rehearsal Lane',
		town: 'Fernbrook',
		postcode: 'ZZ99 3VZ',
		staffGroup: 'Healthcare support workers',
		permanentContract: false,
		oldPasswords: []
	}
} as const satisfies Record<string, Person>
