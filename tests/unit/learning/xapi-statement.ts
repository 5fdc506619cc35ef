import * as v from 'valibot'

const iri = v.pipe(v.string(), v.url())
const words = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/)), v.string())
const extensions = v.record(iri, v.unknown())

/** What xAPI 1.0.3 lets a store refuse: wrong ids, times and addresses, and any key that it does not name. */
export const xapiStatement = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)),
	timestamp: v.pipe(v.string(), v.isoTimestamp()),
	actor: v.strictObject({
		objectType: v.literal('Agent'),
		name: v.string(),
		account: v.strictObject({ homePage: iri, name: v.string() })
	}),
	verb: v.strictObject({ id: iri, display: words }),
	object: v.strictObject({
		objectType: v.literal('Activity'),
		id: iri,
		definition: v.strictObject({ name: words, description: v.optional(words), type: iri })
	}),
	result: v.strictObject({
		success: v.boolean(),
		completion: v.boolean(),
		score: v.optional(
			v.strictObject({
				scaled: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
				raw: v.number(),
				min: v.number(),
				max: v.number()
			})
		),
		duration: v.pipe(v.string(), v.regex(/^P(?:\d+D)?T(?:\d+H)?(?:\d+M)?\d+(?:\.\d+)?S$/))
	}),
	context: v.strictObject({ extensions })
})

/** A statement as text; null is let in nowhere but in an extension. */
