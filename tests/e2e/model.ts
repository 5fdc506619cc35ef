import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type * as Model from './for-vite.ts'

/** Read through Vite, because the journeys find their devices by its `import.meta.glob`; and read once, because it takes seconds. */
const { module } = await runnerImport<typeof Model>(fileURLToPath(new URL('for-vite.ts', import.meta.url)), {
	root: fileURLToPath(new URL('../..', import.meta.url)),
	logLevel: 'error'
})

/** The journeys as the app has them, and what is made of them for a test in the browser. */
export const model = module
