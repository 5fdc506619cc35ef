import type { Mode } from './mode.ts'

export const mode: Mode = { id: 'practise', title: 'Practise', stepBack: true }
