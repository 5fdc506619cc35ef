// Real time, as the clock of the person's own device shows it. The browser's own words for dates are not asked for: to get
// them ready takes it longer than to draw a list.

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
]

/** The day of a real time, in milliseconds since the epoch: 'Tue 3 March 2026'. */
export function ownDay(at: number): string {
	const date = new Date(at)
	return `${WEEKDAYS[date.getDay()]} ${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`
}

/** Day and time of a real time, in milliseconds since the epoch: 'Tue 3 March 2026, 09:14'. */
export function ownDayAndTime(at: number): string {
	const date = new Date(at)
	return `${ownDay(at)}, ${twoFigures(date.getHours())}:${twoFigures(date.getMinutes())}`
}

/** The day of a real time as it stands in the name of a file: '2026-03-03'. */
export function dayInName(at: number): string {
	const date = new Date(at)
	return `${date.getFullYear()}-${twoFigures(date.getMonth() + 1)}-${twoFigures(date.getDate())}`
}

/** The beginning of the day that comes so many days after the one of `at`: days differ in length when the clocks change. */
export function dayAfter(at: number, days: number): number {
	const date = new Date(at)
	return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime()
}

function twoFigures(number: number): string {
	return String(number).padStart(2, '0')
}
