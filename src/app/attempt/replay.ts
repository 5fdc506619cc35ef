import { standAfter } from '../../attempt/walk.ts'
import { LookOnly } from './look-only.ts'

/** An attempt whose log is shown, from any of its lines. */
export class Replay extends LookOnly {
	/** Shows how things stood after so many entries; with `null`, how they stand. */
	showUpTo(length: number | null): void {
		this.movedByPerson = false
		this.standAfter(this.walk, length === null ? undefined : standAfter(this.walk, length))
	}
}
