import type { Claim, ClaimSource } from './claim.ts'

const modules = import.meta.glob<ClaimSource>(['./*.ts', '!./claim.ts', '!./claims.ts'], {
	eager: true,
	import: 'source'
})

/** The documents whose claims the project answers to. */
export const claimSources: readonly ClaimSource[] = Object.values(modules)

/** Every claim by its id, the derived ones too. */
export const claims: ReadonlyMap<string, Claim> = new Map(
	claimSources.flatMap(({ claims: listed, derived = [] }) =>
		[...listed, ...derived].map((claim) => [claim.id, claim] as const)
	)
)
