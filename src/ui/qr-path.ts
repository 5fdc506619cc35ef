/** An SVG path over all dark modules, one unit each; a run of them in a row is one rectangle. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
	return modules
		.map((row, y) =>
			runs(row)
				.map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`)
				.join('')
		)
		.join('')
}

function runs(row: readonly boolean[]): readonly { x: number; length: number }[] {
	return [
		...row
			.map((dark) => (dark ? '#' : ' '))
			.join('')
			.matchAll(/#+/g)
	].map((run) => ({
		x: run.index,
		length: run[0].length
	}))
}
