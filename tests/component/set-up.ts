import { configure } from '@testing-library/svelte'

// Whoever waits for the page waits as long as the test may take, which is what catches a hang: a second is soon over where
// other tests keep the processor busy.
configure({ asyncUtilTimeout: 10_000 })
