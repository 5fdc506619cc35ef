// What tests in a browser make and read of results. To be read through Vite, because the journeys find their devices by its
// `import.meta.glob`.
export { readResultsFile, writeResultsFile } from '../../src/learning/results-file.ts'
export { fileOfFinished } from '../unit/app/finished-attempts.ts'
export { folders } from '../unit/journeys/journeys.ts'
