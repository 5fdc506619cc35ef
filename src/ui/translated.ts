/**
 * Keeps a page true while a browser translates it. A translation puts elements of its own where texts were; whatever changes
 * after that is written into texts that are not on the page any more. Such a text is put back when it changes, to be translated
 * anew. For that no piece of a template that comes and goes may begin or end with a bare text: see `translated.test.ts`.
 */
export function keepTrue(root: Node): void {
	/** What stands for a text. */
	const standIns = new WeakMap<Node, Element>()
	const written = new MutationObserver((records) => {
		for (const { target } of records) {
			const standIn = standIns.get(target)
			if (!target.isConnected && standIn?.isConnected) standIn.replaceWith(target)
		}
	})
	const replaced = new MutationObserver((records) => {
		for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
			for (const text of removedNodes) {
				if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue
				const standIn = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT')
				if (!standIn) continue
				standIns.set(text, standIn as Element)
				written.observe(text, { characterData: true })
			}
		}
	})
	replaced.observe(root, { childList: true, subtree: true })
}
