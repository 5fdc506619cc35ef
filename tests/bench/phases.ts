import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** What a press goes through, each with the function of the app that does it. */
const PHASES = [
	{ phase: 'form check', file: 'src/kit/format.ts', wraps: 'checkAnswers', how: 'call' },
	{ phase: 'judge', file: 'src/app/attempt/password-judge.ts', wraps: 'PasswordJudge', how: 'judged' },
	{ phase: 'transition', file: 'src/attempt/walk.ts', wraps: 'walkOn', how: 'call' },
	{ phase: 'write', file: 'src/storage/keeper.ts', wraps: 'databaseKeeper', how: 'append' }
] as const

const BARE = '?bare'

/** Builds the app so that it tells how long each phase of a press takes. No other build has any of it. */
export function tellPhases(): Plugin {
	return {
		name: 'tell-phases',
		enforce: 'pre',
		resolveId: (source) => (source.endsWith(BARE) ? source : null),
		async load(id) {
			if (id.endsWith(BARE)) return readFile(id.slice(0, -BARE.length), 'utf8')
			const phase = PHASES.find(({ file }) => id.endsWith(`/${file}`))
			if (!phase) return null
			const bare = JSON.stringify(`${id}${BARE}`)
			return `export * from ${bare}\nimport { ${phase.wraps} as bare } from ${bare}\n${wrapped(phase)}`
		}
	}
}

/** The export that stands in for the bare one. */
function wrapped({ phase, wraps, how }: (typeof PHASES)[number]): string {
	const timed = `const timed = (work) => function (...given) {
	const began = performance.now()
	const tell = () => performance.measure(${JSON.stringify(phase)}, { start: began, end: performance.now() })
	const done = work.apply(this, given)
	if (done instanceof Promise) return done.finally(tell)
	tell()
	return done
}`
	const stand: Readonly<Record<typeof how, string>> = {
		call: `export const ${wraps} = timed(bare)`,
		judged: `bare.prototype.judged = timed(bare.prototype.judged)\nexport const ${wraps} = bare`,
		append: `export const ${wraps} = (database) => {
	const keeper = bare(database)
	return { ...keeper, append: timed(keeper.append) }
}`
	}
	return `${timed}\n${stand[how]}\n`
}
