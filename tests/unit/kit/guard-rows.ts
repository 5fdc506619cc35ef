import type { Facts } from '../../../src/kit/context.ts'
import type { guards } from '../../../src/kit/guards.ts'
import { TOTP_PERIOD, totpAt } from '../../../src/rules/totp.ts'
import { people } from '../../../src/scenarios/people.ts'
import { use, type IssuedCode } from '../../../src/world/world.ts'
import { INVISIBLE_MARKS } from '../rules/typed-marks.ts'
import { NINE, plainAccount, plainWorld } from '../world/plain-world.ts'
import { password, pressed } from './context.ts'

const service = 'nhsmail'
const SECRET = 'JBSWY3DPEHPK3PXP'
const code: IssuedCode = {
	code: '012345',
	rule: 'nhsp-code',
	number: 1,
	issuedAt: NINE,
	expiresAt: NINE + 1000,
	wrongTries: 0,
	used: false
}

const named = { anyOf: ['{person.fullName}'] }
const abbreviated = { anyOf: ['Agency User'], abbreviations: ['AU'] }

type Row = readonly [what: string, facts: Facts, params: Record<string, unknown>, holds: boolean]
export type GuardName = keyof typeof guards

const account = (changed: Parameters<typeof plainAccount>[0]) => ({ accounts: { nhsmail: plainAccount(changed) } })
/** A world in which this code was issued. */
export const issued = (changed: Partial<IssuedCode>, now = NINE) => ({ now, codes: { join: { ...code, ...changed } } })
const closed = (closedUntil: number) => ({ tallies: { 'nhsmail-resets': { tries: [NINE], closedUntil } } })
const totp = (stepsAgo: number) => ({ code: totpAt(SECRET, NINE - stepsAgo * TOTP_PERIOD) })
const withKey = account({ totpSecret: SECRET })
const lastStep = (stepsAgo: number) => account({ totpSecret: SECRET, lastTotpStep: NINE / TOTP_PERIOD - stepsAgo })
const saved = (token: string, of: string = service) => ({ service: of, token })

const period = 'nhs-login-reset-link'
const runs = (until: number, ended = false) => ({ periods: { [period]: { until, ended } } })
const held = account({ holds: { postcode: 'ZZ99 3CZ' } })
const postcode = { field: 'at', reading: `account.${service}.holds.postcode` }
const mailed = (body: string) => ({ devices: use(plainWorld(), mail(body)).devices })
const mail = (body: string) =>
	({ device: 'composer', act: 'send', details: { from: 'you', to: 'a@b.example', subject: 'x', body } }) as const

/** For each guard: what it is given, in which facts, and whether it holds. */
export const guardRows: { readonly [K in GuardName]: readonly Row[] } = {
	answerIs: [
		['the same', pressed({ way: 'text' }), { field: 'way', value: 'text' }, true],
		['spaces around it', pressed({ way: ' text ' }), { field: 'way', value: 'text' }, true],
		['a number in groups', pressed({ no: '999-000 0050' }), { field: 'no', value: '9990000050' }, true],
		['another', pressed({ way: 'call' }), { field: 'way', value: 'text' }, false],
		['not answered', pressed({}), { field: 'way', value: 'text' }, false],
		['the answer of an earlier page', pressed({}, {}, { way: 'text' }), { field: 'way', value: 'text' }, true],
		['another one than earlier', pressed({ way: 'call' }, {}, { way: 'text' }), { field: 'way', value: 'text' }, false],
		['a password', pressed({ way: password('text') }), { field: 'way', value: 'text' }, false]
	],
	reads: [
		['so', pressed({}, { place: 'phone' }), { reading: 'place', is: 'phone' }, true],
		['one of several', pressed({}, { place: 'phone' }), { reading: 'place', is: ['phone', 'ward-computer'] }, true],
		['otherwise', pressed({}), { reading: 'place', is: 'phone' }, false],
		['what a service holds', pressed({}, held), { reading: `account.${service}.holds.postcode`, is: 'ZZ99 3CZ' }, true],
		['another reading', pressed({}, issued({})), { reading: 'code.join', is: '{code.join}' }, true],
		['a reading among several', pressed({}, issued({})), { reading: 'code.join', is: ['x', '0{code.join}'] }, false]
	],
	readsOther: [
		['so', pressed({}, { place: 'phone' }), { reading: 'place', than: 'phone' }, false],
		['one of several', pressed({}, { place: 'phone' }), { reading: 'place', than: ['phone'] }, false],
		['otherwise', pressed({}), { reading: 'place', than: ['phone', 'ward-computer'] }, true],
		['another reading', pressed({}, issued({})), { reading: 'code.join', than: '{place}' }, true]
	],
	answerDiffers: [
		['the same', pressed({ at: 'ZZ99 3CZ' }, held), postcode, false],
		['in small letters and without the space', pressed({ at: 'zz993cz' }, held), postcode, false],
		['another', pressed({ at: 'ZZ99 3WZ' }, held), postcode, true],
		['nothing held', pressed({ at: '' }, account({})), postcode, true]
	],
	answerShorter: [
		['one too few', pressed({ to: 'a@b.uk' }), { field: 'to', than: 7 }, true],
		['just enough', pressed({ to: 'a@b.org' }), { field: 'to', than: 7 }, false],
		['spaces around it', pressed({ to: ' a@b.uk ' }), { field: 'to', than: 7 }, true],
		['characters that are two to a machine', pressed({ to: '🦉🦉🦉' }), { field: 'to', than: 4 }, true]
	],
	answerBegins: [
		['so', pressed({ to: '+12025550143' }), { field: 'to', with: '+1' }, true],
		['with spaces and brackets', pressed({ to: '(0) 1632 960246' }), { field: 'to', with: '01632' }, true],
		['one of several', pressed({ to: '0012025550143' }), { field: 'to', with: ['+1', '001'] }, true],
		['otherwise', pressed({ to: '+33 1' }), { field: 'to', with: ['+1', '001'] }, false],
		['nothing', pressed({}), { field: 'to', with: '+' }, false]
	],
	mailLacks: [
		['names it', pressed({}, mailed('For Sam Okoro')), { anyOf: ['{person.fullName}'] }, false],
		['in capitals', pressed({}, mailed('SAM OKORO')), { anyOf: ['{person.fullName}'] }, false],
		['one of several', pressed({}, mailed('rate cards')), { anyOf: ['ARA', 'rate card'] }, false],
		['names another', pressed({}, mailed('For Jo')), { anyOf: ['{person.fullName}'] }, true],
		['in an address only', pressed({}, mailed('For sam.okoro@b.example')), { anyOf: ['{person.fullName}'] }, true],
		['beside one', pressed({}, mailed('Sam Okoro<s@b.example>')), { anyOf: ['{person.fullName}'] }, false],
		['an address', pressed({}, mailed('(sam.okoro@nhsmail.example)')), { anyOf: ['{person.workEmail}'] }, false],
		...INVISIBLE_MARKS.flatMap(([name, mark]): Row[] => [
			[`a name with ${name} in it`, pressed({}, mailed(`For S${mark}am Okoro${mark}`)), named, false],
			[`an abbreviation with ${name} in it`, pressed({}, mailed(`as A${mark}U`)), abbreviated, false]
		]),
		['an abbreviation', pressed({}, mailed('as AU on NHSP:Online')), abbreviated, false],
		['an abbreviation in small letters', pressed({}, mailed('(au, please)')), abbreviated, false],
		['an abbreviation within a word', pressed({}, mailed('because of audits by AUDI')), abbreviated, true],
		['an abbreviation in an address', pressed({}, mailed('to au@b.example')), abbreviated, true],
		['nothing was sent', pressed({}), { anyOf: ['{person.fullName}'] }, true]
	],
	periodRuns: [
		['its last moment', pressed({}, runs(NINE + 1)), { period }, true],
		['over', pressed({}, runs(NINE)), { period }, false],
		['ended', pressed({}, runs(NINE + 1, true)), { period }, false],
		['never begun', pressed({}), { period }, false]
	],
	periodOver: [
		['its last moment', pressed({}, runs(NINE + 1)), { period }, false],
		['over', pressed({}, runs(NINE)), { period }, true],
		['ended, and long ago', pressed({}, runs(NINE, true)), { period }, false],
		['never begun', pressed({}), { period }, false]
	],
	periodEnded: [
		['running', pressed({}, runs(NINE + 1)), { period }, false],
		['ended', pressed({}, runs(NINE + 1, true)), { period }, true]
	],
	personLacks: [
		['has one', pressed({}, { person: people.sam }), { trait: 'permanentContract' }, false],
		['has none', pressed({}, { person: people.jo }), { trait: 'permanentContract' }, true]
	],
	answerIsPersons: [
		['their address', pressed({ to: 'sam.okoro@example.org' }), { field: 'to', line: 'email' }, true],
		['in capitals', pressed({ to: 'Sam.Okoro@EXAMPLE.org' }), { field: 'to', line: 'email' }, true],
		['their address at work', pressed({ to: people.sam.workEmail }), { field: 'to', line: 'email' }, false],
		['their number', pressed({ to: '+44 (0)7700 900018' }), { field: 'to', line: 'mobile' }, true],
		['another number', pressed({ to: '07700 900019' }), { field: 'to', line: 'mobile' }, false],
		['no number', pressed({ to: '' }), { field: 'to', line: 'mobile' }, false]
	],
	captchaWrong: [
		['as shown', pressed({ seen: 'ACE479' }, { captcha: 'ACE479' }), { field: 'seen' }, false],
		['in small letters', pressed({ seen: 'ace479' }, { captcha: 'ACE479' }), { field: 'seen' }, false],
		['one character wrong', pressed({ seen: 'ACE478' }, { captcha: 'ACE479' }), { field: 'seen' }, true],
		['nothing', pressed({}, { captcha: 'ACE479' }), { field: 'seen' }, true]
	],
	accountUnknown: [
		['known', pressed({ who: 'sam@nhsmail.example' }, account({})), { service, field: 'who' }, false],
		['in capitals', pressed({ who: 'SAM@nhsmail.example' }, account({})), { service, field: 'who' }, false],
		['unknown', pressed({ who: 'som@nhsmail.example' }, account({})), { service, field: 'who' }, true],
		['no account there', pressed({ who: 'sam@nhsmail.example' }), { service, field: 'who' }, true]
	],
	emailDiffers: [
		[
			'the same',
			pressed({ email: 'A@example.org' }, account({ email: 'a@example.org' })),
			{ service, field: 'email' },
			false
		],
		[
			'another',
			pressed({ email: 'b@example.org' }, account({ email: 'a@example.org' })),
			{ service, field: 'email' },
			true
		],
		['none is held', pressed({ email: '' }, account({ email: null })), { service, field: 'email' }, true],
		['no account there', pressed({ email: 'a@example.org' }), { service, field: 'email' }, true]
	],
	hasPassword: [
		['has one', pressed({}, account({ password: 'old:0' })), { service }, true],
		['has none yet', pressed({}, account({ password: null })), { service }, false],
		['no account there', pressed({}), { service }, false]
	],
	offers: [
		['set up', pressed({}, account({ methods: ['text', 'app'] })), { service, method: 'app' }, true],
		['not set up', pressed({}, account({ methods: ['text'] })), { service, method: 'app' }, false],
		['no account there', pressed({}), { service, method: 'app' }, false]
	],
	mobileUnreadable: [
		['a mobile number', pressed({ phone: '07700 900018' }), { field: 'phone' }, false],
		['its last two digits', pressed({ phone: '18' }), { field: 'phone' }, true],
		['a number that is no mobile', pressed({ phone: '+4401234567890' }), { field: 'phone' }, true]
	],
	phoneUnreadable: [
		['a mobile number', pressed({ phone: '07700 900018' }), { field: 'phone' }, false],
		['a number that is no mobile', pressed({ phone: '+4401234567890' }), { field: 'phone' }, false],
		['its last two digits', pressed({ phone: '18' }), { field: 'phone' }, true],
		['with +440 and no number of ours', pressed({ phone: '+440123' }), { field: 'phone' }, true]
	],
	mobileDiffers: [
		[
			'the one that the slides show',
			pressed({ phone: '+4401234567890' }, account({ mobile: '+447700900018' })),
			{ service, field: 'phone' },
			true
		],
		[
			'the one on file',
			pressed({ phone: '07700 900018' }, account({ mobile: '+447700900018' })),
			{ service, field: 'phone' },
			false
		],
		[
			'another',
			pressed({ phone: '07700 900019' }, account({ mobile: '+447700900018' })),
			{ service, field: 'phone' },
			true
		],
		['none on file', pressed({ phone: '07700 900018' }, account({})), { service, field: 'phone' }, true]
	],
	closed: [
		['never tried', pressed({}), { limit: 'nhsmail-resets' }, false],
		['until then', pressed({}, closed(NINE + 1)), { limit: 'nhsmail-resets' }, true],
		['at that very instant', pressed({}, closed(NINE)), { limit: 'nhsmail-resets' }, false]
	],
	open: [
		['never tried', pressed({}), { limit: 'nhsmail-resets' }, true],
		['until then', pressed({}, closed(NINE + 1)), { limit: 'nhsmail-resets' }, false],
		['at that very instant', pressed({}, closed(NINE)), { limit: 'nhsmail-resets' }, true]
	],
	codeExpired: [
		['none was sent', pressed({}), { purpose: 'join' }, false],
		['in time', pressed({}, issued({}, NINE + 999)), { purpose: 'join' }, false],
		['at the very end', pressed({}, issued({}, NINE + 1000)), { purpose: 'join' }, true]
	],
	codeMatches: [
		['the code', pressed({ code: '012345' }, issued({})), { purpose: 'join', field: 'code' }, true],
		['with a space in it', pressed({ code: '012 345' }, issued({})), { purpose: 'join', field: 'code' }, true],
		['without its nought', pressed({ code: '12345' }, issued({})), { purpose: 'join', field: 'code' }, false],
		['another', pressed({ code: '012346' }, issued({})), { purpose: 'join', field: 'code' }, false],
		['nothing', pressed({}, issued({})), { purpose: 'join', field: 'code' }, false],
		['used before', pressed({ code: '012345' }, issued({ used: true })), { purpose: 'join', field: 'code' }, false],
		['expired', pressed({ code: '012345' }, issued({}, NINE + 1000)), { purpose: 'join', field: 'code' }, false],
		['for another purpose', pressed({ code: '012345' }, issued({})), { purpose: 'method', field: 'code' }, false],
		['a password', pressed({ code: password('012345') }, issued({})), { purpose: 'join', field: 'code' }, false]
	],
	codeTriesUsed: [
		['none was sent', pressed({}), { purpose: 'join' }, false],
		['four wrong ones', pressed({}, issued({ wrongTries: 4 })), { purpose: 'join' }, false],
		['five wrong ones', pressed({}, issued({ wrongTries: 5 })), { purpose: 'join' }, true],
		['the same, expired', pressed({}, issued({ wrongTries: 5 }, NINE + 1000)), { purpose: 'join' }, false]
	],
	codeSendsUsed: [
		['none was sent', pressed({}), { purpose: 'join' }, false],
		['the ninth', pressed({}, issued({ number: 9 })), { purpose: 'join' }, false],
		['the tenth', pressed({}, issued({ number: 10 })), { purpose: 'join' }, true],
		['the tenth, expired', pressed({}, issued({ number: 10 }, NINE + 1000)), { purpose: 'join' }, false],
		['the first, with all tries used', pressed({}, issued({ wrongTries: 5 })), { purpose: 'join' }, false]
	],
	totpMatches: [
		['of this step', pressed(totp(0), withKey), { service, field: 'code' }, true],
		['of the step before', pressed(totp(1), withKey), { service, field: 'code' }, true],
		['of the next step', pressed(totp(-1), withKey), { service, field: 'code' }, true],
		['of two steps before', pressed(totp(2), withKey), { service, field: 'code' }, false],
		['used before', pressed(totp(0), lastStep(0)), { service, field: 'code' }, false],
		['of before one that was used', pressed(totp(1), lastStep(0)), { service, field: 'code' }, false],
		['of after one that was used', pressed(totp(0), lastStep(1)), { service, field: 'code' }, true],
		['without a key', pressed(totp(0), account({})), { service, field: 'code' }, false]
	],
	totpUsed: [
		['used before', pressed(totp(0), lastStep(0)), { service, field: 'code' }, true],
		['of before one that was used', pressed(totp(1), lastStep(0)), { service, field: 'code' }, true],
		['of after one that was used', pressed(totp(0), lastStep(1)), { service, field: 'code' }, false],
		['never used', pressed(totp(0), withKey), { service, field: 'code' }, false],
		['wrong', pressed({ code: '000000' }, lastStep(0)), { service, field: 'code' }, false]
	],
	totpStale: [
		['of this step', pressed(totp(0), withKey), { service, field: 'code' }, false],
		['of two steps before', pressed(totp(2), withKey), { service, field: 'code' }, true],
		['of five minutes before', pressed(totp(10), withKey), { service, field: 'code' }, true],
		['of too long ago to be known', pressed(totp(11), withKey), { service, field: 'code' }, false],
		['without a key', pressed(totp(2), account({})), { service, field: 'code' }, false]
	],
	passwordBreaks: [
		[
			'the rule',
			pressed({ new: password('typed:1', ['minLength']) }),
			{ service, field: 'new', rule: 'minLength' },
			true
		],
		[
			'another rule',
			pressed({ new: password('typed:1', ['notCommon']) }),
			{ service, field: 'new', rule: 'minLength' },
			false
		],
		[
			'none, where none is chosen',
			pressed({ new: password('old:0', ['minLength'], null) }, account({})),
			{ service, field: 'new', rule: 'minLength' },
			false
		],
		['nothing typed', pressed({}), { service, field: 'new', rule: 'minLength' }, false],
		[
			'the present one',
			pressed({ new: password('old:0') }, account({ password: 'old:0' })),
			{ service, field: 'new', rule: 'notPrevious' },
			true
		],
		[
			'the fourth back',
			pressed({ new: password('c') }, account({ password: 'x', previous: ['a', 'b', 'c', 'd'] })),
			{ service, field: 'new', rule: 'notPrevious' },
			true
		],
		[
			'the fifth back',
			pressed({ new: password('d') }, account({ password: 'x', previous: ['a', 'b', 'c', 'd'] })),
			{ service, field: 'new', rule: 'notPrevious' },
			false
		],
		[
			'an earlier one, where any may come again',
			pressed({ new: password('old:0', [], 'nhsp') }, account({ password: 'old:0' })),
			{ service, field: 'new', rule: 'notPrevious' },
			false
		],
		[
			'the first of all',
			pressed({ new: password('typed:1') }, account({ password: null })),
			{ service, field: 'new', rule: 'notPrevious' },
			false
		]
	],
	passwordsDiffer: [
		[
			'the same',
			pressed({ new: password('typed:1'), again: password('typed:1') }),
			{ field: 'new', confirm: 'again' },
			false
		],
		[
			'others',
			pressed({ new: password('typed:1'), again: password('typed:2') }),
			{ field: 'new', confirm: 'again' },
			true
		],
		['only one', pressed({ new: password('typed:1') }), { field: 'new', confirm: 'again' }, true]
	],
	passwordWrong: [
		[
			'right',
			pressed({ known: password('old:0', [], null) }, account({ password: 'old:0' })),
			{ service, field: 'known' },
			false
		],
		[
			'wrong',
			pressed({ known: password('old:1', [], null) }, account({ password: 'old:0' })),
			{ service, field: 'known' },
			true
		],
		['nothing typed', pressed({}, account({ password: 'old:0' })), { service, field: 'known' }, true],
		['nothing typed where there is none', pressed({}, account({ password: null })), { service, field: 'known' }, true],
		['no account there', pressed({ known: password('old:0', [], null) }), { service, field: 'known' }, true]
	],
	locked: [
		['never locked', pressed({}, account({})), { service }, false],
		['until then', pressed({}, account({ lockedUntil: NINE + 1 })), { service }, true],
		['at that very instant', pressed({}, account({ lockedUntil: NINE })), { service }, false],
		['no account there', pressed({}), { service }, false]
	],
	unlocked: [
		['never locked', pressed({}, account({})), { service }, true],
		['until then', pressed({}, account({ lockedUntil: NINE + 1 })), { service }, false],
		['at that very instant', pressed({}, account({ lockedUntil: NINE })), { service }, true]
	],
	allUpdated: [
		[
			'all',
			pressed({}, { ...account({}), savedPasswords: { phone: saved('old:0'), tablet: saved('old:0') } }),
			{ service },
			true
		],
		[
			'all but one',
			pressed({}, { ...account({}), savedPasswords: { phone: saved('old:0'), tablet: saved('old:1') } }),
			{ service },
			false
		],
		['none to update', pressed({}, account({})), { service }, true],
		[
			'one of another service',
			pressed({}, { ...account({}), savedPasswords: { phone: saved('old:1', 'elsewhere') } }),
			{ service },
			true
		]
	]
}
