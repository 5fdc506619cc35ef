import type * as v from 'valibot'
import { actions } from '../kit/actions.ts'
import type { AnyFlow } from '../kit/flow.ts'
import { guards } from '../kit/guards.ts'
import type { Path } from '../kit/path.ts'
import { kindOf, type NameKind } from '../kit/verb.ts'
import { candidatesIn, verbsOf, type Candidate, type VerbUse } from './candidates.ts'

/** A name that a verb of a flow is given, and what it is the name of. */
export interface GivenName {
	kind: NameKind
	name: string
	path: Path
	verb: VerbUse
	candidate: Candidate
}

/** Every name that the verbs of a flow are given, in the order they are written. */
export function givenNames(flow: AnyFlow): readonly GivenName[] {
	return candidatesIn(flow).flatMap((candidate) =>
		verbsOf(candidate).flatMap((verb) => {
			const verbs: Readonly<Record<string, { params: v.ObjectEntries }>> = verb === candidate.guard ? guards : actions
			return Object.entries(verbs[verb.type]?.params ?? {}).flatMap(([param, schema]) => {
				const kind = kindOf(schema as v.GenericSchema)
				const name = verb.params[param]
				if (kind === null || typeof name !== 'string') return []
				return { kind, name, path: [...verb.path, 'params', param], verb, candidate }
			})
		})
	)
}
