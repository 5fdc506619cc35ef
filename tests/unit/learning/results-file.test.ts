import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { LARGEST_FILE } from '../../../src/kit/from-outside.ts'
import {
	readingResults,
	readResultsFile,
	writeResultsCsv,
	writeResultsFile,
	writeStatements
} from '../../../src/learning/results-file.ts'
import { statementId } from '../../../src/learning/statement-id.ts'
import { AT_NINE, sampleResult, unsafeResult } from './sample-results.ts'
import { xapiStatement } from './xapi-statement.ts'

const results = [sampleResult('one'), unsafeResult]
const good = writeResultsFile('Sam Okoro', results, AT_NINE)

function withoutExtensions({ context: _context, ...statement }: Record<string, unknown>): string {
	return JSON.stringify(statement)
}

interface Loose {
	[key: string]: Loose & unknown
}

/** The text of a good file after `change` had its way with what it says. */
function fileWith(change: (file: Loose) => void): string {
	const file = JSON.parse(good) as Loose
	change(file)
	return JSON.stringify(file)
}

const EXTENSIONS = 'https://dry-run.example/extensions/'

/** A way that begins with `~` leads into the extensions of the first statement. */
const set = (way: string, value: unknown) => (file: Loose) => {
	const keys = way.startsWith('~')
		? ['statements', '0', 'context', 'extensions', ...way.slice(1).split('.')]
		: way.split('.')
	const named = keys.map((key) => (way.startsWith('~') && key === keys[4] ? `${EXTENSIONS}${key}` : key))
	const last = named.pop() ?? ''
	const holder = named.reduce((at, key) => at[key] as Loose, file) as Record<string, unknown>
	if (value === undefined) delete holder[last]
	else holder[last] = value
}

function refusal(text: string) {
	const read = readResultsFile(text)
	return read.outcome === 'refused' ? read.problems[0] : read
}

describe('a file of results', () => {
	it('reads back what was written', () => {
		expect(readResultsFile(good)).toEqual({
			outcome: 'read',
			trainee: 'Sam Okoro',
			madeAt: AT_NINE,
			results: results.map((result) => ({ ...result, trainee: 'Sam Okoro' }))
		})
	})

	it('tells a test that proves one beginning from one that proves its journey', () => {
		const only = sampleResult('only', { certifies: false, beginning: 'Self-service is switched off' })
		const file = writeResultsFile('Sam', [...results, only], AT_NINE)
		expect(readResultsFile(file)).toMatchObject({ results: [{ certifies: true }, {}, { certifies: false }] })
		const { statements } = JSON.parse(file) as { statements: { object: { definition: object } }[] }
		expect(statements.map(({ object }) => object.definition)).toEqual([
			expect.objectContaining({ description: { 'en-GB': 'Reset an NHSmail password' } }),
			expect.not.objectContaining({ description: expect.anything() as object }),
			expect.objectContaining({
				name: { 'en-GB': 'Reset an NHSmail password' },
				description: { 'en-GB': 'Reset an NHSmail password, when self-service is switched off' }
			})
		])
	})

	it('of before there were core tests is taken in as it is', () => {
		const old = fileWith((file) => {
			set('~beginning', undefined)(file)
			set('~core-proven', undefined)(file)
		})
		const { certifies: _, beginning: _beginning, ...first } = results[0] ?? sampleResult('one')
		expect(readResultsFile(old)).toMatchObject({ outcome: 'read', results: [first, results[1]] })
		expect(readResultsFile(old)).not.toHaveProperty('results.0.certifies')
		expect(readResultsFile(old)).not.toHaveProperty('results.0.beginning')
	})

	it('reads back a result in a journey that was opened from a file', () => {
		const [first] = results
		if (!first) throw new Error('There is no result to hand in')
		const own = { ...first, journey: { ...first.journey, id: 'own:427faa905a331a185a7eeba4ce2600fb' } }
		expect(readResultsFile(writeResultsFile('Sam', [own], AT_NINE))).toMatchObject({
			outcome: 'read',
			results: [{ journey: own.journey }]
		})
	})

	it('says each result as a statement in the shape of xAPI', () => {
		const { format, version, madeAt, trainee, statements } = JSON.parse(good)
		expect({ format, version, madeAt, trainee }).toEqual({
			format: 'dry-run-results',
			version: 1,
			madeAt: AT_NINE,
			trainee: { name: 'Sam Okoro' }
		})
		expect(statements[0]).toMatchObject({
			id: statementId('one'),
			timestamp: '2026-03-03T09:00:00.000Z',
			actor: {
				objectType: 'Agent',
				name: 'Sam Okoro',
				account: { homePage: 'https://dry-run.example', name: 'Sam Okoro' }
			},
			verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { 'en-GB': 'passed' } },
			object: {
				id: 'https://dry-run.example/journeys/nhsmail-password-reset/test?scenario=by-text&edition=as-published',
				definition: { name: { 'en-GB': 'Reset an NHSmail password' } }
			},
			result: {
				success: true,
				completion: true,
				score: { scaled: 0.6667, raw: 2, min: 0, max: 3 },
				duration: 'PT75.5S'
			},
			context: { extensions: { [`${EXTENSIONS}edition`]: 'as-published', [`${EXTENSIONS}journey-version`]: 2 } }
		})
	})

	it('can be had as a bare list of statements, which a learning record store takes as it is', () => {
		const list = JSON.parse(writeStatements('Zoë “Test”', results))
		expect(list).toEqual(JSON.parse(writeResultsFile('Zoë “Test”', results, AT_NINE)).statements)
		for (const statement of list) {
			expect(v.safeParse(xapiStatement, statement).issues).toBeUndefined()
			expect(withoutExtensions(statement)).not.toContain('null')
		}
	})

	it.each([
		['test', true, true, 'passed'],
		['test', true, false, 'failed'],
		['test', false, false, 'failed'],
		['practise', true, true, 'completed'],
		['practise', true, false, 'completed'],
		['finish', false, false, 'attempted']
	])('says of mode %s, reached %s and passed %s: %s', (mode, reached, passed, verb) => {
		const { statements } = JSON.parse(writeResultsFile('Sam', [sampleResult('x', { mode, reached, passed })], AT_NINE))
		expect(statements[0].verb.id).toBe(`http://adlnet.gov/expapi/verbs/${verb}`)
	})

	it('has no score where nothing was decided, and a name as it was typed', () => {
		const name = '=O’Brien, "Zoë" <b>'
		const none = sampleResult('none', { decisions: [], right: 0, of: 0 })
		const text = writeResultsFile(name, [none], AT_NINE)
		expect(JSON.parse(text).statements[0].result.score).toBeUndefined()
		expect(readResultsFile(text)).toMatchObject({ outcome: 'read', results: [{ ...none, trainee: name }] })
	})

	it('reads back whatever could be written', () => {
		const words = fc.string({ minLength: 1, maxLength: 100 })
		const count = fc.nat()
		const decision = fc.record({
			state: words,
			title: words,
			firstTry: fc.boolean(),
			recovered: fc.boolean(),
			help: fc.constantFrom(null, 'nudge', 'where', 'do'),
			mistakes: fc.array(
				fc.record({ kind: fc.constantFrom('message', 'turn', 'form', 'unsafe'), name: words, times: count })
			),
			skills: fc.array(words)
		})
		const result = fc.record({
			attempt: words,
			scenario: words,
			endedAt: fc.integer({ min: 0, max: 4e12 }),
			activeMs: count,
			decisions: fc.array(decision, { maxLength: 4 }),
			unsafe: fc.array(words)
		})
		fc.assert(
			fc.property(fc.array(result, { maxLength: 4 }), words, (made, trainee) => {
				const written = made.map(({ attempt, ...rest }) => sampleResult(attempt, rest as object))
				expect(readResultsFile(writeResultsFile(trainee, written, AT_NINE))).toEqual({
					outcome: 'read',
					trainee,
					madeAt: AT_NINE,
					results: written.map((each) => ({ ...each, trainee }))
				})
			}),
			{ numRuns: 100 }
		)
	})

	it('can be read a statement at a time', () => {
		expect([...readingResults(good)]).toHaveLength(2)
	})

	it('takes no more from a file than it knows', () => {
		const more = fileWith((file) => {
			set('log', [{ typed: 'Tr0ub4dor&3' }])(file)
			set('statements.0.result.response', 'Tr0ub4dor&3')(file)
			set('statements.0.actor.mbox', 'mailto:sam@mail.example')(file)
		})
		expect(readResultsFile(more)).toEqual(readResultsFile(good))
	})
})

const OURS = 'a file of results that Dry Run made'
const ANOTHER = 'Choose a file of results: Dry Run makes one on the page ‘Statement of learning’'
const AGAIN = 'The file was changed after it was made, or damaged: ask the trainee to make it again'

describe('a file of results that is refused', () => {
	it.each([
		['nothing at all', '', 'an empty file'],
		['a page', '<!doctype html><title>Dry Run</title>', 'text that isn’t JSON'],
		['a table', writeResultsCsv('Sam', results), 'text that isn’t JSON'],
		['the half of a file', good.slice(0, 300), 'text that isn’t JSON'],
		['deep nonsense', '['.repeat(100_000), 'lists and objects nested more than 40 deep'],
		['deep nonsense in an object', '{"a":'.repeat(100_000), 'lists and objects nested more than 40 deep']
	])('%s', (_name, text, got) => {
		expect(refusal(text)).toEqual({ where: 'the file', got, expected: OURS, next: ANOTHER })
	})

	it('more than 20 MB', () => {
		expect(refusal(' '.repeat(LARGEST_FILE + 1))).toMatchObject({ got: '21 MB', expected: 'at most 20 MB' })
	})

	it('one of a newer version', () => {
		const next =
			'The file was made by a newer Dry Run: reload the page to get the newest one, then choose the file again'
		const text = fileWith((file) => {
			set('version', 2)(file)
			set('statements', ['of another shape'])(file)
		})
		expect(refusal(text)).toEqual({ where: 'version', got: '2', expected: 'at most 1', next })
	})

	it.each([
		['a list', '[]', 'the file', 'a list', 'an object'],
		['null', 'null', 'the file', 'null', 'an object'],
		['no format', '{}', 'format', 'nothing', 'a value'],
		[
			'a file of attempts',
			'{"format":"dry-run-attempts","version":4,"attempts":[]}',
			'format',
			'"dry-run-attempts"',
			'"dry-run-results"'
		],
		['version 0', fileWith(set('version', 0)), 'version', '0', 'a number from 1 on'],
		['a version as text', fileWith(set('version', '1')), 'version', '"1"', 'a number'],
		['a trainee without a name', fileWith(set('trainee.name', '')), 'trainee.name', '""', 'text that is not empty'],
		[
			'a trainee with a long name',
			fileWith(set('trainee.name', 'x'.repeat(101))),
			'trainee.name',
			`"${'x'.repeat(59)}…`,
			'a name of at most 100 characters'
		],
		['no statements', fileWith(set('statements', undefined)), 'statements', 'nothing', 'a value'],
		['statements that are none', fileWith(set('statements', {})), 'statements', 'an object', 'a list']
	])('%s', (_name, text, where, got, expected) => {
		expect(refusal(text)).toEqual({ where, got, expected, next: ANOTHER })
	})

	it.each([
		['statements.0', null, 'null', 'an object', 'statements[0]'],
		['statements.1', [], 'a list', 'an object', 'statements[1]'],
		['statements.0.id', '1', '"1"', 'a UUID in small letters'],
		['statements.0.timestamp', 'soon', '"soon"', 'a time such as 2026-03-03T09:14:00.000Z'],
		['statements.0.actor.account.name', 7, '7', 'text'],
		[
			'statements.0.actor.account.homePage',
			'https://elsewhere.example',
			'"https://elsewhere.example"',
			'"https://dry-run.example"'
		],
		[
			'statements.0.verb.id',
			'javascript:alert(1)',
			'"javascript:alert(1)"',
			'a verb such as "http://adlnet.gov/expapi/verbs/passed"'
		],
		[
			'statements.0.object.id',
			'https://elsewhere.example/journeys/x/test?',
			'"https://elsewhere.example/journeys/x/test?"',
			'a journey and mode such as "https://dry-run.example/journeys/…/test?scenario=…&edition=…"'
		],
		['statements.0.result.success', 'yes', '"yes"', 'true or false'],
		['statements.0.result.duration', 'PT1H', '"PT1H"', 'a duration such as PT75.5S'],
		[
			'statements.0.result.score',
			{ scaled: 1, raw: 9, min: 0, max: 3 },
			'an object',
			'a score from its min to its max'
		],
		['statements.1.result.score.raw', -1, '-1', 'a number from 0 on'],
		['statements.0.context.extensions', [], 'nothing', 'a value', '~edition'],
		['~edition', 'older', '"older"', '"as-published" or "current"'],
		['~core-proven', 'yes', '"yes"', 'true or false'],
		['~help', { nudge: 1, where: 1 }, 'nothing', 'a value', '~help.do'],
		['~unsafe-acts', 'told-code', '"told-code"', 'a list'],
		['~decisions', {}, 'an object', 'a list'],
		['~decisions.0', [], 'nothing', 'a value', '~decisions[0].state'],
		['~decisions.1.firstTry', 1, '1', 'true or false', '~decisions[1].firstTry'],
		['~decisions.1.help', 'all', '"all"', '"nudge", "where", "do" or null', '~decisions[1].help'],
		[
			'~decisions.1.title',
			'x'.repeat(501),
			`"${'x'.repeat(59)}…`,
			'text of 1 to 500 characters',
			'~decisions[1].title'
		],
		[
			'~decisions.1.mistakes.0.kind',
			'other',
			'"other"',
			'"message", "turn", "form" or "unsafe"',
			'~decisions[1].mistakes[0].kind'
		],
		['~decisions.1.mistakes.0.times', 0.5, '0.5', 'a whole number', '~decisions[1].mistakes[0].times']
	])('one whose %s is %j', (way, value, got, expected, told = way) => {
		const where = told
			.replace(/^~/, `statements.0.context.extensions.${EXTENSIONS}`)
			.replace(/^statements\.(\d)/, 'statements[$1]')
		expect(refusal(fileWith(set(way, value)))).toEqual({ where, got, expected, next: AGAIN })
	})

	it('names no more than ten problems', () => {
		const read = readResultsFile(
			fileWith(
				set(
					'~decisions',
					Array.from({ length: 30 }, () => ({}))
				)
			)
		)
		expect(read.outcome === 'refused' && read.problems).toHaveLength(10)
	})

	it('is never a throw, whatever stands anywhere in it', () => {
		const ways = waysInto(JSON.parse(good))
		fc.assert(
			fc.property(fc.constantFrom(...ways), fc.jsonValue(), (way, value) => {
				const file = JSON.parse(good) as Loose
				const holder = way.slice(0, -1).reduce((at, key) => at[key] as Loose, file) as Record<string, unknown>
				holder[way.at(-1) ?? ''] = value
				expect(readResultsFile(JSON.stringify(file)).outcome).toMatch(/^(read|refused)$/)
			}),
			{ numRuns: 300 }
		)
	})
})

describe('what a file of results brings along unasked', () => {
	it.each(['"__proto__"', '"\\u005f_proto__"', '"__pr\\u006fto__"', '"constructor"'])(
		'turns no key %s into a prototype, however deep it stands',
		(key) => {
			const poisoned = good.replaceAll('{', `{${key}:{"poison":1},`).replaceAll(',}', '}')
			const read = readResultsFile(poisoned)
			expect(read).toEqual(readResultsFile(good))
			expect(JSON.stringify(read)).not.toContain('poison')
			expect(Reflect.get({}, 'poison')).toBeUndefined()
		}
	)
})

/** Every key of every object and list. */
function waysInto(value: unknown, way: readonly string[] = []): (readonly string[])[] {
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, inner]) => [[...way, key], ...waysInto(inner, [...way, key])])
}
