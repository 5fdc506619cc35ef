// @ts-check
// node tests/run/with-browser.mjs [--whole] COMMAND [ARGUMENTS]: finds or fetches a Chromium, then runs COMMAND with CHROMIUM set
// to it. Without --whole one that has no windows comes first, because it starts a page in half the time; one with windows draws
// its frames as people see them.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'

const { env, platform, arch } = process
const windows = platform === 'win32'
const wantsWhole = process.argv[2] === '--whole'

/**
 * Ways to a browser, tried in turn. What is there already comes first; then what leaves the system as it is. A build
 * machine (CI) is there to be changed, so it takes its own system's package before one from npm.
 */
const ways = [
	namedByTheUser,
	installedHere,
	downloadedByPlaywright,
	...(env['CI'] ? [installedFromDebian, unpackedFromNpm] : [unpackedFromNpm, installedFromDebian]),
	downloadedNow
]

const browser = await firstThatWorks()
if (!browser) {
	console.error('No browser: install Chromium, Chrome or Edge, or set CHROMIUM to the path of one')
	process.exit(1)
}
env['CHROMIUM'] = browser
runCommand(process.argv.slice(wantsWhole ? 3 : 2))

/** The path found by the first way that has one. */
async function firstThatWorks() {
	for (const way of ways) {
		const path = await way()
		if (path) return path
	}
	return undefined
}

/** The browser that CHROMIUM names; naming one that is not there is a mistake worth stopping for. */
function namedByTheUser() {
	const path = env['CHROMIUM']
	if (!path || existsSync(path)) return path
	console.error(`CHROMIUM names a file that does not exist: ${path}`)
	process.exit(1)
}

/** A Chromium, Chrome or Edge in the place where its installer puts it. */
function installedHere() {
	return installedPlaces().find((path) => existsSync(path))
}

/** Where installers put a browser, by system. */
function installedPlaces() {
	if (platform === 'darwin') {
		const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
		return apps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
	}
	if (windows) {
		const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
			(root) => root !== undefined
		)
		const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
		return roots.flatMap((root) => programs.map((program) => join(root, program)))
	}
	const whole = ['chromium', 'google-chrome', 'microsoft-edge']
	const names = wantsWhole ? [...whole, 'chromium-headless-shell'] : ['chromium-headless-shell', ...whole]
	return names.flatMap((name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
}

/** The browser that an earlier `playwright install` left. */
function downloadedByPlaywright() {
	const path = chromium.executablePath()
	return existsSync(path) ? path : undefined
}

/** A headless Chromium out of an npm package, for any user of a Linux PC; it brings its libraries and fonts along. */
async function unpackedFromNpm() {
	if (platform !== 'linux' || arch !== 'x64') return undefined
	const home = resolve('node_modules/.cache/chromium')
	const folder = join(home, 'node_modules/@sparticuz/chromium')
	mkdirSync(home, { recursive: true })
	const install = ['install', '--prefix', home, '--no-save', '--no-package-lock', '@sparticuz/chromium@153.0.0']
	if (!existsSync(folder) && !succeeds('npm', install)) return undefined

	const { default: packed, inflate } = await import(pathToFileURL(join(folder, 'build/index.js')).href)
	const path = await withTemporaryFolder(home, async () => {
		await inflate(join(folder, 'bin/al2023.tar.br'))
		return packed.executablePath()
	})
	env['LD_LIBRARY_PATH'] = [env['LD_LIBRARY_PATH'] ?? '/usr/lib/x86_64-linux-gnu', join(home, 'al2023/lib')].join(':')
	env['FONTCONFIG_FILE'] ??= fontsAlsoOfItsOwn(home)
	return path
}

/** Runs `work` while the system's temporary folder is said to be `folder`: the package unpacks itself there. */
async function withTemporaryFolder(/** @type {string} */ folder, /** @type {() => Promise<string>} */ work) {
	const before = env['TMPDIR']
	env['TMPDIR'] = folder
	try {
		return await work()
	} finally {
		if (before === undefined) delete env['TMPDIR']
		else env['TMPDIR'] = before
	}
}

/** The fonts of this system, and the package's own for one that has none: without a font text has no width, or a page crashes. */
function fontsAlsoOfItsOwn(/** @type {string} */ home) {
	const file = join(home, 'fonts.conf')
	const ofSystem = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
	writeFileSync(
		file,
		`<fontconfig>${ofSystem}<dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`
	)
	return file
}

/** Debian's own package, where we may install one. */
function installedFromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
	env['DEBIAN_FRONTEND'] = 'noninteractive'
	const install = ['install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation']
	return succeeds('apt-get', ['update']) && succeeds('apt-get', install) ? installedHere() : undefined
}

/** The last resort: Playwright's own download. */
function downloadedNow() {
	return succeeds('npx', ['playwright', 'install', 'chromium']) ? downloadedByPlaywright() : undefined
}

/** Whether a command ends well. What it prints goes to the error stream, so that the real command's output stays clean. */
function succeeds(/** @type {string} */ command, /** @type {string[]} */ args) {
	return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: windows }).status === 0
}

/** Runs the command with the project's programs on the path, and ends as it ends. */
function runCommand(/** @type {string[]} */ [command, ...args]) {
	if (!command) return
	env['PATH'] = [resolve('node_modules/.bin'), env['PATH']].join(delimiter)
	const child = spawn(command, args, { stdio: 'inherit', shell: windows })
	// An interrupt reaches the command by itself; it is also the one signal on which Playwright stops its server.
	process.on('SIGINT', () => {})
	process.on('SIGTERM', () => child.kill('SIGINT'))
	child.on('error', (error) => {
		console.error(error.message)
		process.exit(127)
	})
	child.on('exit', (code) => process.exit(code ?? 1))
}
