import '../../../src/ui/theme.scss'
import '../../../src/ui/service.scss'
import { mount } from 'svelte'
import Floor from './Floor.svelte'
import type { StaticPage } from './static-page.ts'

declare global {
	interface Window {
		/** What is shown, one after another, over and over. */
		staticPages: readonly StaticPage[]
	}
}

const target = document.getElementById('app')
if (target) mount(Floor, { target, props: { pages: window.staticPages } })
