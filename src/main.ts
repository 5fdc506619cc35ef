import './ui/theme.scss'
import { mount } from 'svelte'
import App from './app/App.svelte'
import FrameRefused from './app/FrameRefused.svelte'
import { isFramedByAnother } from './app/browser/framed.ts'
import { keeping } from './app/keeping/keeping.svelte.ts'
import { loadAhead } from './app/load-ahead.ts'
import MishapMessage from './app/mishap/MishapMessage.svelte'
import { mishaps } from './app/mishap/mishaps.svelte.ts'
import { pageAt, pages } from './app/pages.ts'
import { readRoute } from './app/address/route.ts'
import { keepTrue } from './ui/translated.ts'

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no element "app" to show Dry Run in')

target.replaceChildren()
if (isFramedByAnother()) mount(FrameRefused, { target })
else start(target)

function start(target: HTMLElement): void {
	mishaps.listen(pages.map(({ path }) => path))
	keepTrue(target)
	const route = readRoute(location.hash)
	const page = route.page === 'plain' ? pageAt(route.path) : undefined
	const first = page && 'load' in page && page.comesFirst ? page : null
	if (first) void Promise.allSettled([keeping.open(), first.load()])
	try {
		mount(App, { target })
	} catch (error) {
		mount(MishapMessage, { target, props: { error, place: 'instead' } })
	}
	if (!first) loadAhead()
}
