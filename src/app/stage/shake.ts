/** Moves this a little, once and for less than half a second, as a phone does on a table; not for those who want no motion. */
export function shake(element: Element | null): void {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
	element?.animate(
		[0, -2, 2, -2, 1, 0].map((px) => ({ transform: `translateX(${px}px)` })),
		{ duration: 350, easing: 'ease-in-out' }
	)
}
