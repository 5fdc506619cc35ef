/** In the page: how many log lines are kept, once there are more than so many and the page has been drawn since. */
export async function entriesKept(before: number): Promise<number> {
	const [database] = await indexedDB.databases()
	const settled = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result)
			request.onerror = () => reject(request.error ?? new Error('The database cannot be read'))
		})
	const opened = await settled(indexedDB.open(database?.name ?? ''))
	const giveUp = performance.now() + 10_000
	let kept = before
	while (kept <= before && performance.now() < giveUp) {
		kept = await settled(opened.transaction('entries').objectStore('entries').count())
	}
	opened.close()
	if (kept <= before) throw new Error(`What was done is not kept: there are ${kept} log lines, as before`)
	await new Promise(requestAnimationFrame)
	return kept
}
