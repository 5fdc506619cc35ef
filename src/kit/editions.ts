/** Shown in one edition only: conditions for pieces of a page. */
export const asPublished = { reading: 'edition', is: 'as-published' } as const
export const current = { reading: 'edition', is: 'current' } as const
