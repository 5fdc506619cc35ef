import { judge, passwordsIn, type Judge } from '../../attempt/judge.ts'
import type { Log } from '../../attempt/log.ts'
import type { Judgement } from '../../kit/answers.ts'
import { isMadeUpToken, isOwnToken } from '../../kit/passwords.ts'
import type { Readings } from '../../kit/readings.ts'
import type { Screen } from '../../kit/screen.ts'
import type { Step } from '../../kit/walkthrough.ts'
import { loadBreachFilter } from '../../rules/breached-passwords.ts'
import type { AttemptRecord } from '../../storage/attempt-record.ts'
import type { PasswordTokens } from '../../storage/password-tokens.ts'
import type { World } from '../../world/world.ts'

/** Where in an attempt passwords are typed. */
export interface PasswordContext {
	screen: Screen
	readings: Readings
	world: World
	record: AttemptRecord
	log: Log
}

/** Turns typed passwords into judgements, by what this browser knows of those typed before: here their text ends. */
export class PasswordJudge {
	#tokens: PasswordTokens
	/** How many lines of the log have been looked through for tokens. */
	#read: number | null = null

	constructor(tokens: PasswordTokens) {
		this.#tokens = tokens
	}

	/** The judgement of every password among what was typed into a page, by field. */
	async judged(
		typed: Readonly<Record<string, string>>,
		context: PasswordContext
	): Promise<Readonly<Record<string, Judgement>>> {
		const { screen, readings, world } = context
		const passwords = passwordsIn(screen, typed, readings)
		if (passwords.length === 0) return {}
		const breached = await loadBreachFilter()
		const choosing = passwords.some(({ policy }) => policy !== null)
		const unknown = choosing ? null : await this.#unknownHere(context)
		const judgements: Record<string, Judgement> = {}
		/** Most pages ask for the same one twice. */
		const tokens = new Map<string, string>()
		for (const { name, text, policy } of passwords) {
			const token = tokens.get(text) ?? (await this.#tokenFor(text, context))
			tokens.set(text, token)
			const meant = isOwnToken(token) ? token : (unknown ?? token)
			judgements[name] = judge(text, meant, policy, world, breached)
		}
		return judgements
	}

	/** Judges the passwords of a step that is done for the person, as if they had typed them. */
	async judgeOf(step: Step, context: PasswordContext): Promise<Judge> {
		const filled = 'press' in step ? Object.entries(step.fill ?? {}) : []
		const typed = Object.fromEntries(
			filled.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
		)
		const judgements = await this.judged(typed, context)
		const byText = new Map(Object.entries(judgements).map(([name, judgement]) => [typed[name], judgement]))
		return (text, policy) => byText.get(text) ?? { token: '', policy, broken: [] }
	}

	#tokenFor(text: string, { world, record, log }: PasswordContext): Promise<string> {
		const written = this.#read === null ? [record.world.accounts, ...log] : log.slice(this.#read)
		this.#read = log.length
		return this.#tokens.tokenFor(runOf(record), text, world.person.oldPasswords, written)
	}

	/**
	 * The password of an attempt that came from another browser can't be recognised in this one: whatever is typed where it is
	 * asked for is taken to be it.
	 */
	async #unknownHere({ world, record }: PasswordContext): Promise<string | null> {
		for (const { password } of Object.values(world.accounts)) {
			if (isMadeUpToken(password) && !(await this.#tokens.knows(runOf(record), password))) return password
		}
		return null
	}
}

/** Under what the passwords of an attempt are known: chapters of one story share theirs. */
export function runOf({ story, id }: AttemptRecord): string {
	return story?.run ?? id
}
