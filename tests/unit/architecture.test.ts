import { describe, expect, it } from 'vitest'

/** Which room may import from which. A room may always import from itself. The table stands in src/README.md, too. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	time: [],
	claims: [],
	rules: ['time'],
	shapes: ['time'],
	devices: ['time', 'rules', 'shapes', 'ui'],
	world: ['time', 'rules', 'shapes', 'devices'],
	kit: ['time', 'rules', 'shapes', 'devices', 'world'],
	'service-parts': ['kit'],
	journeys: ['kit', 'service-parts'],
	scenarios: ['time', 'rules', 'devices', 'world', 'kit'],
	modes: ['kit'],
	attempt: ['time', 'rules', 'devices', 'world', 'kit'],
	checking: ['time', 'rules', 'devices', 'world', 'kit', 'scenarios', 'attempt'],
	telling: ['time', 'rules', 'devices', 'world', 'kit', 'attempt'],
	finding: ['kit'],
	mapping: ['kit', 'scenarios', 'attempt', 'checking', 'telling'],
	learning: ['time', 'rules', 'shapes', 'devices', 'world', 'kit', 'modes', 'attempt', 'telling'],
	storage: ['time', 'rules', 'shapes', 'world', 'kit', 'attempt', 'learning'],
	ui: ['time', 'rules', 'kit'],
	'app/browser': [],
	'app/files': ['kit'],
	'app/keeping': ['storage'],
	'app/shelf': ['rules', 'shapes', 'kit', 'journeys', 'modes', 'checking', 'storage', 'app/files', 'app/keeping'],
	'app/address': ['time', 'rules', 'world', 'scenarios', 'modes', 'storage', 'app/browser', 'app/shelf'],
	'app/attempt': [
		'time',
		'rules',
		'devices',
		'world',
		'kit',
		'scenarios',
		'modes',
		'attempt',
		'telling',
		'learning',
		'storage',
		'app/browser',
		'app/keeping',
		'app/shelf',
		'app/address'
	],
	'app/mishap': ['modes', 'ui', 'app/browser', 'app/keeping', 'app/shelf', 'app/attempt'],
	'app/choose': [
		'rules',
		'kit',
		'modes',
		'finding',
		'learning',
		'storage',
		'ui',
		'app/browser',
		'app/files',
		'app/keeping',
		'app/shelf',
		'app/address',
		'app/attempt',
		'app/mishap'
	],
	'app/stage': [
		'time',
		'rules',
		'claims',
		'devices',
		'world',
		'kit',
		'modes',
		'attempt',
		'telling',
		'learning',
		'ui',
		'app/browser',
		'app/keeping',
		'app/address',
		'app/attempt',
		'app/mishap'
	],
	'app/record': [
		'rules',
		'kit',
		'modes',
		'attempt',
		'learning',
		'storage',
		'ui',
		'app/browser',
		'app/files',
		'app/keeping',
		'app/shelf',
		'app/address'
	],
	'app/trainer': ['kit', 'learning', 'app/browser', 'app/files', 'app/shelf'],
	'app/reference': ['time', 'rules', 'claims', 'kit', 'app/shelf'],
	app: [
		'rules',
		'kit',
		'ui',
		'app/browser',
		'app/keeping',
		'app/shelf',
		'app/address',
		'app/mishap',
		'app/choose',
		'app/stage',
		'app/record',
		'app/trainer',
		'app/reference'
	],
	'.': ['ui', 'app', 'app/address', 'app/keeping', 'app/browser', 'app/mishap']
}
/** Rooms whose every change comes from the log: no clock on the wall, no timer, no chance. */
const PURE = [
	'time',
	'rules',
	'shapes',
	'world',
	'kit',
	'service-parts',
	'journeys',
	'scenarios',
	'modes',
	'attempt',
	'checking',
	'telling',
	'finding',
	'mapping',
	'learning',
	'devices'
]

const texts = import.meta.glob<string>('../../src/**/*.{ts,svelte}', { eager: true, query: '?raw', import: 'default' })
const readme =
	Object.values(
		import.meta.glob<string>('../../src/README.md', { eager: true, query: '?raw', import: 'default' })
	)[0] ?? ''

const files = Object.entries(texts).map(([path, text]) => ({ path: path.replace('../../src/', ''), text }))
/** The rooms of `app` count each for itself. */
const roomOf = (path: string) => {
	const [first = '', second = ''] = path.split('/').slice(0, -1)
	return first === 'app' && second !== '' ? `app/${second}` : first || '.'
}

const imports = files.flatMap(({ path, text }) =>
	[...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, target]) => ({
		from: path,
		to: new URL(target ?? '', `file:///${path}`).pathname.slice(1)
	}))
)
const acrossRooms = imports.filter(({ from, to }) => roomOf(from) !== roomOf(to))

describe('the rooms of src', () => {
	it('are those of the table', () => {
		expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
	})

	it('import only what the table allows', () => {
		expect(acrossRooms.length).toBeGreaterThan(50)
		expect(acrossRooms.filter(({ from, to }) => !MAY_IMPORT[roomOf(from)]?.includes(roomOf(to)))).toEqual([])
	})

	it('stand in the readme with what they may import', () => {
		const rows = [...readme.matchAll(/^\| `([\w/-]+)\/` +\|[^|]*\| ([^|]*?) *\|$/gm)]
		const told = Object.fromEntries(rows.map(([, room, may]) => [room, may]))
		for (const [room, may] of Object.entries(MAY_IMPORT)) {
			if (room === '.') continue
			const words = room === 'devices' ? 'time, rules, shapes (a skin: also ui)' : may.join(', ') || 'nothing'
			expect([room, told[room]]).toEqual([room, words])
		}
	})

	it('know ui only in the skins of devices', () => {
		const models = acrossRooms.filter(
			({ from, to }) => from.startsWith('devices/') && to.startsWith('ui/') && from.endsWith('.ts')
		)
		expect(models).toEqual([])
	})

	it('import nothing in a circle', () => {
		const settled = new Set<string>()
		const circlesFrom = (file: string, way: readonly string[]): readonly string[] => {
			if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')]
			if (settled.has(file)) return []
			const circles = imports.filter(({ from }) => from === file).flatMap(({ to }) => circlesFrom(to, [...way, file]))
			settled.add(file)
			return circles
		}
		expect(files.flatMap(({ path }) => circlesFrom(path, []))).toEqual([])
	})

	it('keep journeys apart from one another', () => {
		const folderOf = (path: string) => path.split('/')[1]
		const between = imports.filter(({ from, to }) => from.startsWith('journeys/') && to.startsWith('journeys/'))
		expect(between.filter(({ from, to }) => folderOf(from) !== folderOf(to))).toEqual([])
	})

	it.each(files.filter(({ path }) => PURE.includes(roomOf(path)) && path.endsWith('.ts')))(
		'read no clock, set no timer and take no chance: $path',
		({ text }) => {
			expect(text).not.toMatch(
				/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bset(?:Timeout|Interval)\b|\bperformance\./
			)
		}
	)

	it.each(files)('make no markup or code from strings, and say nothing to the console: $path', ({ text }) => {
		expect(text).not.toMatch(/\{@html|\b(?:inner|outer)HTML\b|\beval\(|\bnew Function\b|\bconsole\./)
	})

	it('hold no file that is long to read, data and styles aside', () => {
		const code = files.filter(({ path }) => !path.startsWith('journeys/') && !path.endsWith('.data.ts'))
		const long = code.filter(({ text }) => text.replace(/<style[^]*<\/style>/, '').split('\n').length > 400)
		expect(long.map(({ path }) => path)).toEqual([])
	})

	it('have names that say what is in them', () => {
		const vague = /(^|\/)(utils?|helpers?|common|shared|core|misc|managers?)(\.|\/)/i
		expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
	})
})
