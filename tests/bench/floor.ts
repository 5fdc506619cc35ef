import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'
import { PAGE, PRESSED, type Markup } from './markup.ts'

declare global {
	interface Window {
		/** Shows what stood there before the press of this number, the first being 0. */
		standBefore: (press: number) => void
	}
}

/** What stood on the page before a press, and after it. */
export interface PressedPage {
	before: Markup
	after: Markup
}

/**
 * Builds a static Svelte page that draws, at each press, the very elements that the app drew, under the same styles and amid
 * the same surroundings, and moves the focus to their heading: what the step costs where nothing is checked, judged, kept or
 * worked out. Returns the folder it is built into.
 */
export async function buildFloor(name: string, pages: readonly PressedPage[], styles: string): Promise<string> {
	const home = fileURLToPath(new URL(`../../test-results/bench-floor/${name}`, import.meta.url))
	const root = join(home, 'written')
	rmSync(home, { recursive: true, force: true })
	mkdirSync(root, { recursive: true })
	writeFileSync(join(root, 'styles.css'), styles)
	writeFileSync(join(root, 'Floor.svelte'), written(pages))
	writeFileSync(join(root, 'floor.ts'), SCRIPT)
	writeFileSync(join(root, 'index.html'), HTML)
	await build({
		logLevel: 'error',
		mode: 'production',
		configFile: false,
		root,
		base: './',
		plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree', dev: false }, onwarn: () => {} })],
		build: { target: 'es2022', outDir: join(home, 'built'), emptyOutDir: true }
	})
	return join(home, 'built')
}

/** Each press has two pages, the one that is pressed on and the one that it leads to. */
function written(pages: readonly PressedPage[]): string {
	const [first] = pages
	if (!first) throw new Error('A floor needs a page at least')
	const branches = pages
		.flatMap(({ before, after }) => [before.page, after.page])
		.map((page, place) => `${place === 0 ? '{#if' : '{:else if'} shown === ${place}}${live(page)}`)
	return `<script>
	let shown = $state(0)
	window.standBefore = (press) => (shown = 2 * press)
	const takeFocus = (heading) => heading.focus()
	const press = () => (shown += 1)
</script>
${first.before.around.replace(`<${PAGE}></${PAGE}>`, () => `${branches.join('\n')}{/if}`)}
`
}

/** Only the button that was pressed does anything, and only the heading takes the focus. */
function live(page: string): string {
	const button = page.replace(`${PRESSED}=""`, `${PRESSED}="" onclick={press}`)
	return button.replace('<h1 ', '<h1 {@attach takeFocus} ')
}

const SCRIPT = `import './styles.css'
import { mount } from 'svelte'
import Floor from './Floor.svelte'

mount(Floor, { target: document.getElementById('app') })
`

const HTML = `<!doctype html>
<html lang="en-GB">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>The floor: the same step, and nothing else</title>
	</head>
	<body>
		<div id="app"></div>
		<script type="module" src="./floor.ts"></script>
	</body>
</html>
`
