/** A page of the app as it stands, in Svelte's words and with nothing behind it. */
export interface Markup {
	/** What stands around the page of the service; `PAGE` stands for that. */
	around: string
	page: string
}

/** Stands where the page of the service was, as an element of this name. */
export const PAGE = 'static-page'
/** Marks the button that was pressed on the page. */
export const PRESSED = 'data-pressed'

/** Runs in the page: writes down what stands there, before `pressed` is pressed or after anything was. */
export function markupInPage(pressed: Element | null, { PAGE, PRESSED }: { PAGE: string; PRESSED: string }): Markup {
	const page = document.querySelector('[data-part="service"] .service')
	if (!page) throw new Error('There is no page of a service here')
	/** Of what Svelte or the markup would take for its own, nothing is left. */
	const plain = (text: string) => text.replace(/[&<>"'{}]/g, (sign) => `&#${sign.codePointAt(0)};`)
	const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
	const written = (node: Node, aside: Element | null): string => {
		if (node === aside) return `<${PAGE}></${PAGE}>`
		if (node.nodeType === Node.TEXT_NODE) return plain(node.textContent ?? '')
		if (!(node instanceof Element)) return ''
		const name = node.localName
		const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${plain(value)}"`).join('')
		const start = `<${name}${attributes}${node === pressed ? ` ${PRESSED}=""` : ''}>`
		if (empty.has(name)) return start
		return `${start}${[...node.childNodes].map((child) => written(child, aside)).join('')}</${name}>`
	}
	const whole = document.getElementById('app')
	return {
		around: [...(whole?.childNodes ?? [])].map((node) => written(node, page)).join(''),
		page: written(page, null)
	}
}

/** Runs in the page: all styles that are in force there. */
export function stylesInPage(): string {
	const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
	return rules.map(({ cssText }) => cssText).join('\n')
}
