/**
 * What the page of an attempt has at the top of the window: a bar of its own, with the training mark in it (`isOwn`). Until it
 * brings that, the app's bar is as slim, so that nothing jumps, unless there turns out to be no attempt (`isMissing`).
 */
export const topBar = $state({ isOwn: false, isMissing: false })
