import { describe, expect, it } from 'vitest'
import { droppedFiles } from '../../../src/app/files/dropped-files.ts'

/** What a browser tells of a dropped file or folder. */
function item(entry: FileSystemEntry | null, file: File | null = null): DataTransferItem {
	return { kind: 'file', webkitGetAsEntry: () => entry, getAsFile: () => file } as unknown as DataTransferItem
}

function fileEntry(name: string): FileSystemEntry {
	const file = (done: FileCallback) => done(new File(['{}'], name))
	return { name, isDirectory: false, file } as unknown as FileSystemEntry
}

/** A folder whose content comes in parts, as browsers hand it over. */
function folder(name: string, ...parts: readonly (readonly FileSystemEntry[])[]): FileSystemEntry {
	const createReader = () => {
		const left = [...parts, []]
		return { readEntries: (done: FileSystemEntriesCallback) => done([...(left.shift() ?? [])]) }
	}
	return { name, isDirectory: true, createReader } as unknown as FileSystemEntry
}

describe('what is dropped', () => {
	it('is read, folders with all that lies in them and could be ours', async () => {
		const inner = folder('inner', [fileEntry('c.JSON'), fileEntry('notes.txt')])
		const outer = folder('outer', [fileEntry('a.json'), fileEntry('.DS_Store')], [fileEntry('b.json'), inner])
		const text = { kind: 'string' } as DataTransferItem
		const { files, refused } = await droppedFiles([item(null, new File([''], 'z.json')), text, item(outer)])
		expect(files.map(({ name }) => name)).toEqual(['z.json', 'a.json', 'b.json', 'c.JSON'])
		expect(refused).toEqual([])
	})

	it('is named as a folder where nothing can be read in it', async () => {
		const broken = { name: 'broken', isDirectory: true, createReader: () => ({ readEntries: failing }) }
		const { files, refused } = await droppedFiles([item(folder('empty')), item(broken as unknown as FileSystemEntry)])
		expect(files).toEqual([])
		expect(refused.map(({ name, problems: [{ got, next }] }) => [name, got, next])).toEqual([
			['empty', 'a folder without a .json file in it', 'Open the folder and choose the files in it'],
			['broken', 'a folder that the browser can’t read: It moved', 'Open the folder and choose the files in it']
		])
	})
})

function failing(_done: FileSystemEntriesCallback, failed: ErrorCallback): void {
	failed(new DOMException('It moved'))
}
