/** Milliseconds since the epoch, on the training clock: never the wall clock. */
export type Instant = number

/** The last instant that a date can hold: what ends then ends by somebody's deed only, never by itself. */
export const NEVER: Instant = 8.64e15

/**
 * An ISO 8601 duration of whole days, hours, minutes and seconds, such as `PT15M`, `PT24H`, `P365D`.
 * A day is always 24 hours of elapsed time, also when the clocks change.
 */
export type Duration = `P${string}`

const DURATION = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Whether a text from outside can be read by `toMillis`. */
export function isDuration(text: string): text is Duration {
	return DURATION.test(text)
}

/** The length of a duration in milliseconds. RangeError when it is not one. */
export function toMillis(duration: Duration): number {
	const match = DURATION.exec(duration)
	if (!match) throw new RangeError(`Not a duration: got "${duration}", expected something such as "PT15M" or "P365D"`)
	const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match
	return Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND
}

const clock = whenAsked({ timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** The time of day in London: '09:14'. RangeError when `now` is not a time. */
export function clockText(now: Instant): string {
	return clock().format(now)
}

const day = whenAsked({
	timeZone: 'Europe/London',
	weekday: 'short',
	day: 'numeric',
	month: 'long',
	year: 'numeric'
})

/** The day in London: 'Tue 3 March 2026'. RangeError when `now` is not a time. */
export function dayText(now: Instant): string {
	// Joined from its parts: browsers disagree about a comma after the weekday.
	const parts = day()
		.formatToParts(now)
		.filter(({ type }) => type !== 'literal')
	return parts.map(({ value }) => value).join(' ')
}

/** Day and time in London: 'Tue 3 March 2026, 09:14'. RangeError when `now` is not a time. */
export function dateTimeText(now: Instant): string {
	return `${dayText(now)}, ${clockText(now)}`
}

const local = whenAsked({
	timeZone: 'Europe/London',
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
	hour: 'numeric',
	minute: 'numeric',
	second: 'numeric',
	fractionalSecondDigits: 3,
	hourCycle: 'h23'
})

/** Where the clocks stand in London: the weekday (0 is Sunday), and the minute of the day, with its fraction. */
export function localTime(now: Instant): { weekday: number; minute: number } {
	const shown = asIfUtc(now)
	return { weekday: new Date(shown).getUTCDay(), minute: (((shown % DAY) + DAY) % DAY) / MINUTE }
}

/** The instant at which the clocks in London show that minute of the day, so many days after the day of `now`. */
export function atLocalTime(now: Instant, daysAhead: number, minute: number): Instant {
	const midnight = Math.floor(asIfUtc(now) / DAY) * DAY
	const wanted = midnight + daysAhead * DAY + minute * MINUTE
	// Once with the offset of now, once with that of the day it leads to: the clocks may change in between.
	const near = wanted - (asIfUtc(now) - now)
	return wanted - (asIfUtc(near) - near)
}

/** The instant at which the clocks in London show a day and time given as `YYYY-MM-DDTHH:MM`. RangeError when it is not one. */
export function instantIn(local: string): Instant {
	const shown = Date.parse(`${local}Z`)
	if (Number.isNaN(shown)) throw new RangeError(`Not a time: got "${local}", expected such as "2026-03-03T09:14"`)
	return atLocalTime(shown, 0, (shown % DAY) / MINUTE)
}

/** What the clocks in London show, as if it were UTC. */
function asIfUtc(now: Instant): number {
	const parts = Object.fromEntries(
		local()
			.formatToParts(now)
			.map(({ type, value }) => [type, Number(value)])
	)
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, fractionalSecond = 0 } = parts
	return Date.UTC(year, month - 1, day, hour, minute, second, fractionalSecond)
}

const date = whenAsked({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

/** A calendar date given as `YYYY-MM-DD`: '18 August 1989'. RangeError when it is not one. */
export function dateText(isoDate: string): string {
	return date().format(Date.parse(`${isoDate}T00:00:00Z`))
}

/**
 * A length of time as a person says it: '15 minutes', '1 minute 5 seconds', '24 hours', '365 days'. Hours go up to 24.
 * A started second counts as a whole one, so a countdown reads '0 seconds' only when it is over; so does anything below 0.
 * RangeError when `ms` is not a finite number.
 */
export function inWords(ms: number): string {
	if (!Number.isFinite(ms)) throw new RangeError(`Not a length of time: got ${ms}, expected milliseconds`)
	const whole = Math.max(0, Math.ceil(ms / SECOND)) * SECOND
	const days = whole > DAY ? Math.floor(whole / DAY) : 0
	const rest = whole - days * DAY
	const parts = [
		counted(days, 'day'),
		counted(Math.floor(rest / HOUR), 'hour'),
		counted(Math.floor((rest % HOUR) / MINUTE), 'minute'),
		counted((rest % MINUTE) / SECOND, 'second')
	]
	return parts.filter(Boolean).join(' ') || '0 seconds'
}

function counted(count: number, unit: string): string {
	if (count === 0) return ''
	return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** A format that is made when it is first asked for: each takes milliseconds, and the first page shows no time at all. */
function whenAsked(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
	let made: Intl.DateTimeFormat | undefined
	return () => (made ??= new Intl.DateTimeFormat('en-GB', options))
}
