// @ts-check
// How every test and measurement starts Chromium: the one place of its command-line flags.

/** Headless, quiet and off the network; `--no-sandbox` because a build machine often runs as root. */
const chromiumFlags = [
	'--no-sandbox',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-quic',
	'--disable-sync'
]

/** Playwright's launch options: the browser named by CHROMIUM (see with-browser.mjs), else Playwright's own. */
export const launchOptions = {
	...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
	args: chromiumFlags
}
