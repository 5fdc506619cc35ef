import type { Step } from '../../kit/walkthrough.ts'
import type { AttemptView } from './attempt-view.ts'
import { WalkedAttempt } from './walked-attempt.svelte.ts'

/** An attempt that can only be looked at: whatever is done in it does nothing. Its clock stands at the latest of its events. */
export abstract class LookOnly extends WalkedAttempt implements AttemptView {
	readonly writes = false

	get now() {
		return this.world.now
	}
	get running() {
		return this.record.clock.running
	}

	async press(): Promise<void> {}
	async send(): Promise<void> {}
	async refuse(): Promise<void> {}
	async stepBack(): Promise<void> {}
	async moveOn(): Promise<void> {}
	async ask(): Promise<Step | null> {
		return null
	}
	setRunning(): void {}
}
