import { expect, type Locator, type Page } from '@playwright/test'
import type { JourneySnapshot } from '../../src/attempt/attempt.ts'
import type { Field, Screen } from '../../src/kit/screen.ts'
import type { Reading, Step, Uses } from '../../src/kit/walkthrough.ts'
import type { Duration } from '../../src/time/time.ts'
import { pointing, type Hands } from './hands.ts'
import { clockMoves } from './clock-moves.ts'
import { entriesKept } from './entries-kept.ts'
import { PERSON_LINES, wording, buttonLabel, otherCase, codeIn, escaped } from './labels.ts'
import { model } from './model.ts'
import { fillIn, linesOnCard, newestText, readOff, spelledOut } from './on-the-page.ts'
import type { Folder, Walkthrough } from './routes.ts'
import { openClock, pressOnClock } from './stage.ts'
import { test } from './test.ts'

/** The labels of the devices, as the desk names them. */
export const DEVICES = ['Inbox', 'Write an email', 'Phone', 'Authenticator', 'Card reader', 'Camera', 'Papers'] as const
type Device = (typeof DEVICES)[number]

/**
 * A person who walks a walkthrough in the page: finds everything by role and label, types what stands in the data, and reads
 * off the page what the data says is read. After each step the page has to show what the journey itself, run beside it,
 * says that it shows.
 */
export class Walker {
	readonly page: Page
	readonly folder: Folder
	readonly walkthrough: Walkthrough
	readonly service: Locator
	readonly clock: Locator
	/** The buttons that bring a device, or on a small screen also the page, into view. */
	readonly tabs: Locator
	#hands: Hands
	#start: JourneySnapshot
	#snapshots: readonly JourneySnapshot[]
	#isNarrow = false
	#isPaused = false
	/** Log lines that are known to be kept: while the clock stands still, nothing adds one by itself. */
	#kept: number | null = null
	#person: ReadonlyMap<string, string> | null = null
	/** The step that is taken now, or was last. */
	#index = 0
	/** The code in the message that was read last. */
	#code = ''

	constructor(page: Page, folder: Folder, walkthrough: Walkthrough, hands: Hands = pointing) {
		this.#hands = hands
		this.page = page
		this.folder = folder
		this.walkthrough = walkthrough
		this.service = page.getByRole('region', { name: /^Simulated page: / })
		this.clock = page.getByRole('region', { name: 'Clock' })
		this.tabs = page.getByRole('group', { name: /^(Devices|What to look at)$/ })
		const walked = model.walked(folder, walkthrough)
		this.#snapshots = walked.map(({ after }) => after)
		this.#start = model.startOf(folder, walkthrough.scenario, walkthrough)
	}

	/** Opens a new attempt at the walkthrough's scenario. */
	async open(): Promise<void> {
		const { journey } = this.folder
		const { edition } = this.#start.context.world
		await this.page.goto(`#/journeys/${journey.id}/practise?scenario=${this.walkthrough.scenario}&edition=${edition}`)
		await this.stand()
	}

	/** Waits until the attempt is on the page, after it was opened or reloaded. */
	async stand(): Promise<void> {
		await expect(this.page).toHaveURL(/attempt=/)
		await expect(this.service).toBeVisible()
		this.#isNarrow = await this.page.getByRole('group', { name: 'What to look at' }).isVisible()
		this.#person = null
		this.#kept = null
	}

	/** From now on training time moves only when the walkthrough says so. */
	async pauseClock(): Promise<void> {
		await pressOnClock(this.page, 'Pause the clock', this.#hands)
		await expect(this.clock.getByRole('button', { name: 'Run the clock' })).toBeVisible()
		await this.page.keyboard.press('Escape')
		this.#isPaused = true
	}

	/** Takes every step; `after` is run when the page stands after each of them. */
	async walk(after: (step: Step, index: number) => Promise<void> = async () => {}): Promise<void> {
		for (const [index, step] of this.walkthrough.steps.entries()) {
			await this.take(index)
			await after(step, index)
		}
		await this.expectEnd()
	}

	/** Takes one step, and checks the page that follows. */
	async take(index: number): Promise<void> {
		const step = this.walkthrough.steps[index]
		if (!step) throw new Error(`"${this.walkthrough.id}" has no step ${index}`)
		this.#index = index
		await test.step(JSON.stringify(step), async () => {
			await this.#do(step)
			await this.#expectPage(index)
		})
	}

	/** Looks at the page, a device or the 'You are' card: on a small screen there is only one of them at a time. */
	async show(what: 'Page' | 'You are' | Device): Promise<void> {
		// What has come may have brought its device forward by itself.
		if ((what === 'Page' && !this.#isNarrow) || (await this.#isOnShow(what))) return
		await this.#hands.press(this.tab(what))
	}

	async #isOnShow(what: string): Promise<boolean> {
		return (await this.tab(what).getAttribute('aria-pressed')) === 'true'
	}

	tab(what: string): Locator {
		return this.tabs.getByRole('button', { name: new RegExp(`^${what}\\b`) })
	}

	device(name: Device): Locator {
		return this.page.getByRole('region', { name, exact: true })
	}

	screenOf(state: string): Screen {
		const screen = this.folder.journey.screens[this.folder.journey.flow.states[state]?.meta.screen ?? '']
		if (!screen) throw new Error(`The state "${state}" of ${this.folder.journey.id} has no screen`)
		return screen
	}

	/** Where a step leads, and whether the service finds something wrong there. */
	standsAfter(index: number): { state: string; hasProblem: boolean } {
		const after = this.#after(index)
		return { state: model.stateOf(after), hasProblem: after.context.problem !== null }
	}

	screenAfter(index: number): Screen {
		return this.screenOf(model.stateOf(this.#after(index)))
	}

	#after(index: number): JourneySnapshot {
		const snapshot = this.#snapshots[index]
		if (!snapshot) throw new Error(`"${this.walkthrough.id}" has no step ${index}`)
		return snapshot
	}

	/** How things stand before the step that is taken now. */
	#before(): JourneySnapshot {
		return this.#index === 0 ? this.#start : this.#after(this.#index - 1)
	}

	/** Whether a piece of a page stands there at all, by what the world tells; what hangs on an answer may. */
	#isThere({ when }: Pick<Field, 'when'>): boolean {
		return !when || !('reading' in when) || model.reading(this.#before(), when.reading) === when.is
	}

	#screenBefore(): Screen {
		return this.screenOf(model.stateOf(this.#before()))
	}

	async expectEnd(): Promise<void> {
		const { ends } = this.walkthrough
		await this.show('Page')
		await this.expectTitle(this.screenOf(ends))
		const isEnd = this.folder.journey.flow.states[ends]?.meta.end !== undefined
		await expect(this.page.getByRole('region', { name: 'The end' })).toHaveCount(isEnd ? 1 : 0)
	}

	async expectTitle({ title }: Screen): Promise<void> {
		await expect(this.service.getByRole('heading', { level: 1 })).toHaveText(wording(title))
	}

	async #do(step: Step): Promise<void> {
		if ('press' in step) await this.#press(step)
		else if ('wait' in step) await this.#wait(step.wait)
		else if ('follow' in step) await this.#follow(step.follow)
		else if ('enrol' in step) await this.#enrol(step)
		else if ('tap' in step) await this.#openAccount(step.tap)
		else if ('call' in step) await this.#call(step.call)
		else if ('use' in step) await this.#use(step.use)
		else if (step.read === 'texts') await this.#readTexts()
		else await this.#readEmail(step.folder === 'junk' ? 'Junk' : 'Inbox')
	}

	async #expectPage(index: number): Promise<void> {
		const { problem } = this.#after(index).context
		await this.show('Page')
		await this.expectTitle(this.screenAfter(index))
		const alert = this.service.getByRole('alert')
		if (problem) await expect(alert).toContainText(wording(this.folder.journey.messages[problem.message] ?? ''))
		else await expect(alert).toHaveCount(0)
		const address = model.addressShown(this.folder, this.#after(index))
		await expect(this.service.locator('.service-address')).toHaveText(address === null ? [] : [`Address: ${address}`])
	}

	/** The things that a person handles: each control by its name on the thing. */
	async #use(use: Uses): Promise<void> {
		switch (use.device) {
			case 'card-reader': {
				const reader = await this.#look('Card reader')
				const label = use.act === 'insert' ? 'Put the card in' : 'Take the card out'
				return this.#hands.press(reader.getByRole('button', { name: label }))
			}
			case 'camera': {
				// Read off first: on a small screen what is read stands on another pane.
				const numbers = await this.#valueOf(use.details, 'numbers')
				const camera = await this.#look('Camera')
				const mode = { takePhoto: 'Photo', recordVideo: 'Video', discard: null }[use.act]
				if (mode) await this.#hands.press(camera.getByRole('button', { name: mode, exact: true }))
				for (const [name, value] of Object.entries(use.details as Readonly<Record<string, string>>)) {
					const box = camera.locator(`input[name="${use.act}-${name}"]`)
					if (name === 'numbers') await this.#hands.type(box, numbers)
					else await this.#hands.tick(camera.locator(`input[name="${use.act}-${name}"][value="${value}"]`))
				}
				const labels = { takePhoto: 'Take photo', recordVideo: 'Record video', discard: 'Throw away' }
				return this.#hands.press(camera.getByRole('button', { name: labels[use.act] }))
			}
			case 'paper':
				// To look at a sheet is to read it, as with texts.
				await this.show('Inbox')
				await this.#keep(this.tab('Papers'))
				return
			case 'composer': {
				const { details } = use
				const written = [
					['To', await this.#valueOf(details, 'to')],
					['Subject', await this.#valueOf(details, 'subject')],
					['Message', await this.#valueOf(details, 'body')]
				] as const
				const composer = await this.#look('Write an email')
				await this.#hands.tick(composer.locator(`input[name="from"][value="${details.from}"]`))
				for (const [label, text] of written) await this.#hands.type(composer.getByLabel(label, { exact: true }), text)
				return this.#hands.press(composer.getByRole('button', { name: 'Send' }))
			}
			default:
				throw new Error(`Nobody has said how a person does "${use.act}" on ${use.device}`)
		}
	}

	async #valueOf(details: object, name: string): Promise<string> {
		const value = (details as Readonly<Record<string, string | Reading>>)[name] ?? ''
		return typeof value === 'string' ? value : this.#read(value)
	}

	async #press({ on, press, fill = {} }: Extract<Step, { press: string }>): Promise<void> {
		const screen = this.screenOf(on)
		await this.show('Page')
		for (const field of (screen.fields ?? []).filter((each) => this.#isThere(each))) {
			const value = fill[field.name]
			if (value === undefined) continue
			const text = typeof value === 'string' ? value : await this.#read(value)
			await this.show('Page')
			await fillIn(this.service, this.#hands, field, text)
		}
		const buttons = screen.buttons.filter((each) => this.#isThere(each))
		const label = buttonLabel({ ...screen, buttons }, press)
		await this.#keep(this.service.getByRole('button', { name: label, exact: true }))
	}

	async #read(reading: Reading): Promise<string> {
		if ('person' in reading) return this.#readPerson(PERSON_LINES[reading.person])
		if ('captcha' in reading) {
			await this.show('Page')
			const shown = await spelledOut(this.service, this.#hands)
			return reading.captcha === 'as-shown' ? shown : otherCase(shown)
		}
		if ('totpOf' in reading) return this.#readApp(reading.totpOf, reading.stepsAgo ?? 0)
		if ('reads' in reading) return this.#readOff(reading)
		if (this.#code === '') throw new Error(`No message has been read that could hold a code for ${reading.codeFor}`)
		return this.#code
	}

	async #look(name: Device): Promise<Locator> {
		await this.show(name)
		return this.device(name)
	}

	/** Off the page, where its own words say where it stands; else it is what the scenario made it, and printed somewhere. */
	async #readOff({ reads }: Extract<Reading, { reads: string }>): Promise<string> {
		await this.show('Page')
		const shown = await this.service.innerText()
		const here = model.reading(this.#before(), reads)
		return readOff(shown, model.wordsIn(this.#screenBefore()), { reads, here }) ?? here
	}

	async #readPerson(line: string): Promise<string> {
		if (!this.#person) {
			await this.show('You are')
			this.#person = await linesOnCard(this.page)
		}
		const found = [...this.#person].find(([label]) => label.startsWith(line))?.[1]
		if (!found)
			throw new Error(`The "You are" card has no line "${line}": it has ${[...this.#person.keys()].join(', ')}`)
		return found
	}

	/** The code that the app shows, after which so many half minutes are let pass. */
	async #readApp(service: string, stepsAgo: number): Promise<string> {
		await this.#openAccount(service)
		const shown = await this.#appCode().innerText()
		for (let steps = 0; steps < stepsAgo; steps++) await this.#moveClock('+30 s')
		return shown.replace(/\s/g, '')
	}

	#appCode(): Locator {
		return this.device('Authenticator').getByRole('status', { name: 'One-time password code' })
	}

	async #openAccount(service: string): Promise<void> {
		const app = this.device('Authenticator')
		const { title, username } = this.#account(service)
		const name = new RegExp(`${escaped(title)}|${escaped(username)}`)
		await this.show('Authenticator')
		if (await app.getByRole('heading', { name }).isVisible()) return
		await this.#leaveAccount()
		await this.#keep(app.getByRole('listitem').getByRole('button', { name }))
		await expect(this.#appCode()).toBeVisible()
	}

	async #leaveAccount(): Promise<void> {
		const back = this.device('Authenticator').getByRole('button', { name: 'Back to accounts' })
		if (await back.isVisible()) await this.#keep(back)
	}

	async #enrol({ enrol, by }: Extract<Step, { enrol: string }>): Promise<void> {
		const app = this.device('Authenticator')
		const key = by === 'key' ? await this.service.getByRole('code').innerText() : ''
		await this.show('Authenticator')
		await this.#leaveAccount()
		await this.#hands.press(app.getByRole('button', { name: 'Add an account' }))
		if (by === 'qr-code') {
			await this.#keep(app.getByRole('button', { name: 'Scan the QR code' }))
		} else {
			await this.#hands.type(app.getByLabel('Account name'), this.#account(enrol).username)
			await this.#hands.type(app.getByLabel('Key', { exact: true }), key)
			await this.#keep(app.getByRole('button', { name: 'Add account' }))
		}
		await expect(this.#appCode()).toBeVisible()
	}

	/** What an app lists of an account: as it stands at the end, for the person has typed it on the way. */
	#account(service: string): { title: string; username: string } {
		const account = this.#snapshots.at(-1)?.context.world.accounts[service]
		if (!account) throw new Error(`There is no account "${service}" in "${this.walkthrough.id}"`)
		return account
	}

	async #readEmail(folder: 'Inbox' | 'Junk'): Promise<void> {
		const inbox = await this.#look('Inbox')
		const back = inbox.getByRole('button', { name: 'Back to messages' })
		if (await back.isVisible()) await this.#keep(back)
		const folders = inbox.getByRole('group', { name: 'Folders' })
		await this.#hands.press(folders.getByRole('button', { name: new RegExp(`^${folder}\\b`) }))
		const unread = inbox.getByRole('listitem').getByRole('button', { name: /\bUnread$/ })
		await this.#keep(unread.first())
		this.#code = codeIn(await inbox.getByRole('article').innerText())
	}

	async #follow(opens: `open.${string}`): Promise<void> {
		const { label = '' } = model.linkTo(this.#before().context.world.devices.inbox, opens) ?? {}
		await this.show('Inbox')
		await this.#keep(this.device('Inbox').getByRole('button', { name: label, exact: true }))
	}

	async #readTexts(): Promise<void> {
		await this.show('Phone')
		await this.#keep(
			this.device('Phone')
				.getByRole('button', { name: /^Text message from .*, unread$/ })
				.first()
		)
		this.#code = codeIn(await newestText(this.device('Phone')))
		// Away again: the next text is to be noticed, not seen as it arrives.
		await this.show(this.#isNarrow ? 'Page' : 'Inbox')
	}

	async #call(act: Extract<Step, { call: string }>['call']): Promise<void> {
		const label = { answer: 'Answer', decline: 'Decline', 'hang-up': 'Hang up', tell: /^Tell the caller/ }[act]
		const phone = this.device('Phone')
		await this.show('Phone')
		await this.#keep(phone.getByRole('button', { name: label, exact: act !== 'tell' }))
		// Not every caller has a code to tell: some want one.
		if (act === 'answer') this.#code = codeIn(await phone.getByText(/^The voice says: /).innerText()) || this.#code
		await this.show(this.#isNarrow ? 'Page' : 'Inbox')
	}

	async #wait(length: Duration | 'until-something-happens'): Promise<void> {
		for (const move of clockMoves(length)) await this.#moveClock(move)
	}

	async #moveClock(label: string): Promise<void> {
		const clock = await openClock(this.page, this.#hands)
		await this.#keep(clock.getByRole('button', { name: label, exact: true }))
		await this.page.keyboard.press('Escape')
	}

	/** Presses what adds to the attempt. It is over when that is kept: only then does the page show what follows. */
	async #keep(button: Locator): Promise<void> {
		const before = this.#kept ?? (await this.page.evaluate(entriesKept, -1))
		await this.#hands.press(button)
		const kept = await this.page.evaluate(entriesKept, before)
		this.#kept = this.#isPaused ? kept : null
	}
}
