import './ui/theme.scss'
import { mount } from 'svelte'
import App from './app/App.svelte'
import FrameRefused from './app/FrameRefused.svelte'
import { isFramedByAnother } from './app/browser/framed.ts'
import { keeping } from './app/attempt/keeping.svelte.ts'
import { loadAhead } from './app/load-ahead.ts'
import MishapMessage from './app/mishap/MishapMessage.svelte'
import { mishaps } from './app/mishap/mishaps.svelte.ts'
import { pages } from './app/pages.ts'
import { readRoute } from './app/address/route.ts'
import { keepTrue } from './ui/translated.ts'

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no element "app" to show Dry Run in')

target.replaceChildren()
if (isFramedByAnother()) mount(FrameRefused, { target })
else start(target)

function start(target: HTMLElement): void {
	mishaps.listen()
	keepTrue(target)
	// The list of attempts has a long way to what it shows: that is begun before anything is drawn, and all else comes after it.
	const toList = readRoute(location.hash).page === 'record'
	if (toList) void Promise.allSettled([keeping.open(), pages.record()])
	try {
		mount(App, { target })
	} catch (error) {
		mount(MishapMessage, { target, props: { error, place: 'instead' } })
	}
	if (!toList) loadAhead()
}
