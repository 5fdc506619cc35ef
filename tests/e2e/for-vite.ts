// All of the app's own code that a test in the browser runs beside the page (see model.ts).
export { modes } from '../../src/app/catalogue.ts'
export { stateOf } from '../../src/attempt/attempt.ts'
export { linkTo } from '../../src/devices/inbox/inbox.ts'
export { readResultsFile, writeResultsFile } from '../../src/learning/results-file.ts'
export { fileOfFinished, finishedAttempt } from '../unit/app/finished-attempts.ts'
export { folders, reading, startOf, walked } from '../unit/journeys/journeys.ts'
export { wordsIn } from '../unit/journeys/words.ts'
export { fileOf, scenesOfDevices, scenesOfJourneys } from './scenes.ts'
