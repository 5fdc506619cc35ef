// @ts-check
// Whether this Node.js can run the project. It is read before anything else is loaded, so it needs nothing that an old one lacks.

/** In words, as `engines` in package.json and the README have it. */
const NEEDED = '20.19, 22.12, 24 or later'

/** What is wrong with this version of Node.js, said to the person who started it; nothing if it will do. */
export function complaintAbout(/** @type {string} */ version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
	const willDo = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22
	return willDo ? undefined : `Dry Run needs Node.js ${NEEDED}. This is ${version.replace(/^v/, '')}.`
}

/** Ends the program with words if this Node.js is too old for it. */
export function insistOnNode() {
	const complaint = complaintAbout(process.version)
	if (!complaint) return
	console.error(complaint)
	process.exit(1)
}
