/** Real time as this page knows it, in milliseconds since it was opened: it never goes back. And whether anybody can see it. */
export const pageTime = {
	realNow: () => performance.now(),
	isVisible: () => document.visibilityState === 'visible'
}
