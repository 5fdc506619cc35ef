import './ui/theme.scss'
import { mount } from 'svelte'
import App from './app/App.svelte'

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no element "app" to show Dry Run in')
mount(App, { target })
