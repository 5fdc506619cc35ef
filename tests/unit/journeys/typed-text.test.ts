import { describe, expect, it } from 'vitest'
import { follow, screenOf } from '../../../src/attempt/attempt.ts'
import type { Answer } from '../../../src/kit/answers.ts'
import type { JourneyEvent } from '../../../src/kit/context.ts'
import { checkAnswers, fieldsShown, readAnswers, type TypedAnswers } from '../../../src/kit/format.ts'
import { readingsOf } from '../../../src/kit/readings.ts'
import type { Field, FieldKind } from '../../../src/kit/screen.ts'
import { DASHES, INVISIBLE_MARKS } from '../rules/typed-marks.ts'
import { folders, walked, type Folder, type Walked } from './journeys.ts'

const marks = INVISIBLE_MARKS.map(([, mark]) => mark).join('')
const dashes = DASHES.map(([, dash]) => dash).join('')

const TYPED: readonly FieldKind[] = ['text', 'email', 'phone', 'code', 'nhsNumber', 'captcha', 'date']
/** A phone number is sent on with its dashes. */
const GROUPED: readonly FieldKind[] = ['code', 'nhsNumber', 'captcha']

/** What nobody sees, put around what is typed and into the middle of it; into a code or a number, dashes as well. */
function copied({ kind }: Field, text: string): string {
	if (!TYPED.includes(kind) || text === '') return text
	const middle = Math.ceil(text.length / 2)
	const between = GROUPED.includes(kind) ? marks + dashes : marks
	return `${marks}${text.slice(0, middle)}${between}${text.slice(middle)}${marks}`
}

type Press = Extract<JourneyEvent, { answers: object }>

function pressesOf(folder: Folder): readonly (Walked & { event: Press })[] {
	return folder.walkthroughs.flatMap((walkthrough) =>
		walked(folder, walkthrough).flatMap((line) => ('answers' in line.event ? [{ ...line, event: line.event }] : []))
	)
}

function typedIn(folder: Folder, { before, event }: Walked & { event: Press }) {
	const screen = screenOf(folder.journey, before)
	const readings = readingsOf(before.context)
	const plain = Object.fromEntries(
		Object.entries(event.answers).flatMap(([name, answer]: [string, Answer]) =>
			typeof answer === 'string' ? [[name, answer]] : []
		)
	)
	const fields = fieldsShown(screen, plain, readings)
	const fieldAt = (name: string) => fields.find((field) => field.name === name)
	const withMarks = Object.entries(plain).map(([name, text]) => {
		const field = fieldAt(name)
		return [name, field ? copied(field, text) : text]
	})
	return { screen, readings, plain, marked: Object.fromEntries(withMarks) as TypedAnswers }
}

describe.each(folders)('what is pasted into $folder with marks that nobody sees', (folder) => {
	const presses = pressesOf(folder).map((line) => ({ line, ...typedIn(folder, line) }))
	const pasted = presses.filter(({ plain, marked }) => JSON.stringify(plain) !== JSON.stringify(marked))

	it('is read by the form as if it were typed, and has nothing else wrong with it', () => {
		for (const { screen, readings, plain, marked } of pasted) {
			expect(readAnswers(screen, marked)).toEqual(readAnswers(screen, plain))
			expect(checkAnswers(screen, marked, readings)).toEqual(checkAnswers(screen, plain, readings))
		}
	})

	it('is read by the service as if it were typed, even where no form has cleaned it', () => {
		for (const { line, marked } of pasted) {
			const { before, at, event, after } = line
			const got = follow(folder.journey, before, { at, event: { ...event, answers: { ...event.answers, ...marked } } })
			expect(got.value).toEqual(after.value)
			expect(got.context.problem).toEqual(after.context.problem)
			expect(got.context.world.accounts).toEqual(after.context.world.accounts)
			expect(got.context.world.codes).toEqual(after.context.world.codes)
		}
	})
})

it('something is typed in every journey', () => {
	const typing = folders.filter((folder) =>
		pressesOf(folder).some(
			(line) => JSON.stringify(typedIn(folder, line).plain) !== JSON.stringify(typedIn(folder, line).marked)
		)
	)
	expect(folders.filter((folder) => !typing.includes(folder)).map(({ folder }) => folder)).toEqual([])
})
