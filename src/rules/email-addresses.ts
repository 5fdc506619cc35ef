import { readLine } from './typed-text.ts'

/**
 * What is wrong with an address that is typed into a form: a slip that the address itself survives, or `form` where there is
 * none. `null` when nothing is. Nothing is put right: a real service refuses it as well, and sends no mail to what it holds.
 */
export type AddressFault = 'mailto' | 'brackets' | 'punctuation' | 'form'

export function addressFault(typed: string): AddressFault | null {
	const line = readLine(typed)
	if (ADDRESS.test(line)) return null
	if (!ADDRESS.test(addressWithin(line))) return 'form'
	if (/^<|>/.test(line)) return 'brackets'
	return SCHEME.test(line) ? 'mailto' : 'punctuation'
}

/** Where mail goes that is addressed like this, as a mail program reads it: the address alone, in small letters. */
export function recipientOf(typed: string): string {
	return addressWithin(readLine(typed)).toLowerCase()
}

const NAME = String.raw`[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_\x60{|}~-]+`
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?`
const ADDRESS = new RegExp(String.raw`^${NAME}@${LABEL}(?:\.${LABEL})+$`, 'u')

const SCHEME = /^mailto:/i

/** The address between angle brackets where there are some, without a scheme before it and punctuation around it. */
function addressWithin(line: string): string {
	const [, bracketed = line] = /<([^<>]*)>/.exec(line) ?? []
	return bracketed
		.replace(/^[\s\p{P}]+/u, '')
		.replace(SCHEME, '')
		.replace(/[\s<>\p{P}]+$/u, '')
}
