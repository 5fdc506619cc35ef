import type { JourneyFolder } from '../../../src/kit/journey.ts'

/** What an address can name of a journey. */
export type Named = Pick<JourneyFolder, 'journey' | 'scenarios' | 'walkthroughs'>

const KEYS = [
	'attempt',
	'scenario',
	'edition',
	'at',
	'way',
	'last',
	'moment',
	'story',
	'after',
	'faults',
	'clock',
	'__proto__',
	'toString',
	'Clock'
]

const NASTY = [
	'',
	' ',
	'+',
	'%',
	'%2',
	'%zz',
	'%E0%A4%A',
	'%ED%A0%80',
	'%F4%90%80%80',
	'%C0%AF',
	'%u0041',
	'%00',
	'%0A%0D',
	'%25252e',
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'valueOf',
	'..',
	'../../..',
	'..%2F..%2F',
	'.',
	'/',
	'//evil.example/',
	'\\\\evil.example\\',
	'javascript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'%3Csvg%20onload%3Dalert(1)%3E',
	'"\'`><script>alert(1)</script>',
	'{person.email}',
	'{answer.toString}',
	'${7*7}',
	'{{7*7}}',
	'?',
	'??at=done',
	'#',
	'#/record',
	'&&&',
	'=',
	'==',
	';',
	'-1',
	'-0',
	'0',
	'00000',
	'1.5',
	'1e3',
	'1e999',
	'0x10',
	'١٢٣',
	'999999',
	'1000000',
	'9007199254740993',
	'9'.repeat(400),
	'NaN',
	'Infinity',
	'null',
	'undefined',
	'true',
	'[object Object]',
	'[]',
	'{}',
	'\u0000',
	'\u0007\u001b[31m',
	'\u202eevil',
	'\u2028\u2029',
	'\u200b',
	'\ufeff',
	'\ud800',
	'\udc00x',
	'x\ud83d',
	'\u{1f600}',
	'e\u0301\u0301\u0301'.repeat(30),
	'İıſ',
	'a'.repeat(5000),
	'%41'.repeat(2000),
	'a,'.repeat(1500),
	'text-late,'.repeat(300),
	'text-late,text-lost,email-junk,__proto__',
	'P',
	'PT',
	'P0D',
	'PT0S',
	'PT1S',
	'P365D',
	'P366D',
	'P-1D',
	'P1Y',
	'P1.5D',
	'P365DT24H',
	'P9999D',
	'P99999999D',
	'PT8640000000000S',
	`P${'9'.repeat(400)}D`,
	'as-published',
	'current',
	'As-Published'
]

const PATHS = [
	'/',
	'//',
	'///record',
	'/record/',
	'/record//statement',
	'/record/statement/x',
	'/RECORD',
	'/rules/x',
	'/sources?x',
	'/trainer?attempt=1',
	'/journeys',
	'/journeys/',
	'/journey',
	'/toString',
	'/__proto__',
	'/constructor/prototype',
	'!/record',
	'record',
	'/record#/rules',
	'%2Frecord',
	'/%72ecord',
	' /record',
	'/record?__proto__[x]=1'
]

/**
 * Addresses that nobody of good will would write, the part behind `#` included: every key of a query with every nasty value,
 * nasty names in every place of a path, and heaps of both. The same list for the same journeys and number.
 */
export function hostileAddresses(folders: readonly Named[], modes: readonly string[], most: number): readonly string[] {
	const chance = chanceFrom(20_261_127)
	const one = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T
	const known = (): string => {
		const { journey, scenarios, walkthroughs } = one(folders)
		return one([
			one(Object.keys(journey.flow.states)),
			one(scenarios).id,
			one(walkthroughs).id,
			one(Object.keys(journey.screens)),
			one(Object.keys(journey.messages))
		])
	}
	const place = () => `#/journeys/${one(folders).journey.id}/${one(modes)}`
	const value = () => (chance() < 0.3 ? known() : one(NASTY))

	const found = new Set<string>([
		'#/journeys/nhsp-online-registration/finish?moment=999999',
		'#/journeys/nhsp-online-registration/practise?clock=P99999999D',
		'#/journeys/nhsmail-password-reset/practise?at=resetDone&clock=P365D',
		'#/journeys/nhsmail-password-reset/practise?at=resetDone&clock=P9999D',
		...PATHS.map((path) => `#${path}`),
		...NASTY.flatMap((name) => [
			`#/${name}`,
			`#/journeys/${name}`,
			`#/journeys/${name}/practise`,
			`#/journeys/${one(folders).journey.id}/${name}`
		])
	])
	// Each key with each value, all over the list, so that a part of it is a fair sample.
	for (const nasty of NASTY)
		for (const key of KEYS) if (found.size < most * 0.85) found.add(`${place()}?${key}=${nasty}`)
	while (found.size < most) {
		const pairs = Array.from({ length: 1 + Math.floor(chance() * 6) }, () => `${one(KEYS)}=${value()}`)
		found.add(`${place()}?${[...pairs, ...(chance() < 0.2 ? pairs : [])].join(one(['&', '&', '&&', ';', '?']))}`)
	}
	return [...found].slice(0, most)
}

/** Numbers from 0 to 1, always the same ones: a linear congruential generator. */
function chanceFrom(seed: number): () => number {
	let state = seed
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
		return state / 2 ** 32
	}
}
