import type { Component } from 'svelte'
import type { Readings } from '../../kit/readings.ts'
import type { Block } from '../../kit/screen.ts'

export type BlockKind = Block['kind']
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>

/** What every component in this folder is given. A component's file is named for the kind of block it draws. */
export interface BlockProps<B extends Block = Block> {
	/** With its words filled in. */
	block: B
	readings: Readings
}

const files = import.meta.glob<Component<BlockProps>>('./*.svelte', { eager: true, import: 'default' })

/** Throws for a kind that has no component. */
export function componentFor(kind: BlockKind): Component<BlockProps> {
	const component = files[`./${kind}.svelte`]
	if (!component) throw new Error(`No component draws a block of the kind "${kind}": expected ui/blocks/${kind}.svelte`)
	return component
}
