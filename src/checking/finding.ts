import { pathText, type Path } from '../kit/path.ts'

/** One thing that could be better about a journey. */
export interface Finding {
	/** The path to it in the journey's data, such as `screens.enterEmail.fields[0].label`; empty where it is the whole. */
	at: string
	/** An error keeps the journey from running as it is meant to; advice is for its author to weigh. */
	grade: 'error' | 'advice'
	/** What is wrong, as a sentence. */
	says: string
	/** What to do about it. */
	mend?: string
}

export function error(path: Path, says: string, mend?: string): Finding {
	return { at: pathText(path), grade: 'error', says, ...(mend !== undefined && { mend }) }
}

export function advice(path: Path, says: string, mend: string): Finding {
	return { at: pathText(path), grade: 'advice', says, mend }
}
