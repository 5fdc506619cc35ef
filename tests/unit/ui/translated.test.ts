import { parse, type AST } from 'svelte/compiler'
import { expect, it } from 'vitest'

const templates = import.meta.glob<string>('../../../src/**/*.svelte', {
	eager: true,
	query: '?raw',
	import: 'default'
})

/** What stands in a template and leaves nothing on the page. */
const UNSEEN = ['Comment', 'ConstTag', 'DebugTag', 'SnippetBlock', 'SvelteWindow', 'SvelteDocument', 'SvelteBody']

/** The pieces of a template that come and go as one: all that is not the content of one element. */
function piecesIn(template: AST.Root): readonly AST.Fragment[] {
	const pieces = [template.fragment]
	const look = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(look)
		if (typeof node !== 'object' || node === null) return
		const isElement = 'type' in node && (node.type === 'RegularElement' || node.type === 'SvelteElement')
		for (const part of Object.values(node)) {
			if (!isElement && part?.type === 'Fragment') pieces.push(part as AST.Fragment)
			look(part)
		}
	}
	look(template.fragment)
	return pieces
}

it.each(Object.entries(templates))(
	'no piece of %s that comes and goes begins or ends with a bare text, which a translation would leave behind',
	(_, source) => {
		const bare = piecesIn(parse(source, { modern: true })).flatMap(({ nodes }) => {
			const seen = nodes.filter(
				(node) => !UNSEEN.includes(node.type) && !(node.type === 'Text' && node.data.trim() === '')
			)
			return [seen[0], seen.at(-1)].flatMap((node) =>
				node && (node.type === 'Text' || node.type === 'ExpressionTag') ? source.slice(node.start, node.end).trim() : []
			)
		})
		expect(bare).toEqual([])
	}
)
