/**
 * Tells the styles how high an element is, by a length of this name on the root: so that nothing comes to lie under what stays
 * in place while the page moves, however large its text is and however it wraps.
 */
export function heightAs(name: `--${string}`): (element: HTMLElement) => () => void {
	return (element) => {
		const { style } = document.documentElement
		const observer = new ResizeObserver(() =>
			style.setProperty(name, `${Math.ceil(element.getBoundingClientRect().height)}px`)
		)
		observer.observe(element)
		return () => {
			observer.disconnect()
			style.removeProperty(name)
		}
	}
}
