/** What ties a control, or the fieldset around several, to its hint and its error. */
export interface ControlAttributes {
	id: string
	'aria-describedby': string | undefined
	'aria-invalid': true | undefined
}

export function controlAttributes(id: string, hint: string | undefined, error: string | null): ControlAttributes {
	const describing = [hint ? hintId(id) : '', error === null ? '' : errorId(id)].filter((each) => each !== '')
	return {
		id,
		'aria-describedby': describing.join(' ') || undefined,
		'aria-invalid': error === null ? undefined : true
	}
}

export function hintId(id: string): string {
	return `${id}-hint`
}

export function errorId(id: string): string {
	return `${id}-error`
}
