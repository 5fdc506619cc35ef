/** The sign in the square of a service, and the name that the square's colour has in `palette.scss`. */
interface ServiceMark {
	/** Drawn as an icon is. */
	sign: string
	colour: string
}

/** Drawings and colours of our own: no service's logo, and none of its colours. */
const marks: Readonly<Record<string, ServiceMark>> = {
	NHSmail: {
		sign: 'M5 7h11M20 10.5V17a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2M3.5 9l8 5.5 5-3.4M17.5 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
		colour: 'nhsmail'
	},
	'NHS Professionals': {
		sign: 'M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 10h16M8 3v4M16 3v4M8 14h3v3H8zM14.5 14h1.5M14.5 17h1.5',
		colour: 'nhsp'
	},
	'NHS login': {
		sign: 'M7 20c-1.5-2.5-2-5-2-7.5a7 7 0 0 1 14 0c0 2-.2 3.5-.7 5M10 20c-1-2.5-1.5-5-1.5-7.5a3.5 3.5 0 0 1 7 0c0 3-.4 5.5-1.5 8M12 12.5c0 3 0 5-.3 7',
		colour: 'nhs-login'
	},
	ESR: {
		sign: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM6.5 11a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5.5 16c.6-2 1.6-2.7 3-2.7s2.4.7 3 2.7M14.5 10h4M14.5 14h4',
		colour: 'esr'
	},
	'GP practice system': {
		sign: 'M4 20V10l8-6 8 6v10zM9.5 20v-5h5v5M9 11h6',
		colour: 'gp'
	}
}

/** A sheet with a line left free: of a service that isn't known here. */
const other: ServiceMark = {
	sign: 'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8 9h8M8 13h8M8 17h4',
	colour: 'other'
}

/** The mark of a service by its name; a plain one where a journey somebody brought in names another. */
export function markOf(service: string): ServiceMark {
	return (Object.hasOwn(marks, service) && marks[service]) || other
}
