import type { Tone } from '../../devices/device.ts'

/** Off until somebody switches it on. Holds until the page is loaded anew: a browser lets no page sound before it is used. */
class Sound {
	#context = $state.raw<AudioContext | null>(null)

	get isOn(): boolean {
		return this.#context !== null
	}

	set isOn(isOn: boolean) {
		if (isOn === this.isOn) return
		void this.#context?.close()
		this.#context = isOn ? new AudioContext() : null
		// So that whoever switches it on knows how loud it is.
		this.play('text')
	}

	play(tone: Tone): void {
		const context = this.#context
		if (!context) return
		const begin = context.currentTime + 0.05
		for (const [pitch, after] of notes[tone]) sound(context, pitch, begin + after)
	}
}

export const arrivalSound = new Sound()

/** How high each note is, in hertz, and how many seconds after the first. */
const notes: Readonly<Record<Tone, readonly (readonly [number, number])[]>> = {
	mail: [
		[659, 0],
		[523, 0.14]
	],
	text: [[988, 0]],
	call: [0, 0.12, 0.24, 0.36, 0.9, 1.02, 1.14, 1.26].map((after, index) => [index % 2 === 0 ? 740 : 880, after])
}

/** A note that swells and fades, so that it doesn't click. */
function sound(context: AudioContext, pitch: number, at: number): void {
	const note = context.createOscillator()
	const volume = context.createGain()
	note.frequency.value = pitch
	volume.gain.setValueAtTime(0, at)
	volume.gain.linearRampToValueAtTime(0.12, at + 0.02)
	volume.gain.linearRampToValueAtTime(0, at + 0.16)
	note.connect(volume).connect(context.destination)
	note.start(at)
	note.stop(at + 0.18)
}
