/** Has the browser save a text as a file, and returns that. */
export function offerFile(text: string, type: 'application/json' | 'text/csv', name: string): Blob {
	const file = new Blob([text], { type })
	const link = document.createElement('a')
	link.href = URL.createObjectURL(file)
	link.download = name
	link.click()
	// The browser takes its copy within the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 1000)
	return file
}

/** A name as it stands in the name of a file: plain letters and digits, with hyphens between the words. */
export function wordsInName(name: string): string {
	const plain = name.normalize('NFKD').replaceAll(/\p{Mark}/gu, '')
	return (plain.toLowerCase().match(/[a-z0-9]+/g) ?? ['trainee']).join('-')
}
