import type { RefusedFile } from './read-file.ts'

export interface Dropped {
	files: readonly File[]
	/** Folders that hold nothing to be read. */
	refused: readonly RefusedFile[]
}

/**
 * The files among what was dropped, and those in folders, however deep: of these only what Dry Run could have made. To be called
 * while the drop is told of, because after it the browser takes the list away.
 */
export function droppedFiles(items: Iterable<DataTransferItem>): Promise<Dropped> {
	const entries = [...items].flatMap((item) => (item.kind === 'file' ? [fromItem(item)] : []))
	return Promise.all(entries.map(readDropped)).then((found) => ({
		files: found.flatMap(({ files }) => files),
		refused: found.flatMap(({ refused }) => refused)
	}))
}

function fromItem(item: DataTransferItem): { entry: FileSystemEntry | null; file: File | null } {
	return { entry: item.webkitGetAsEntry(), file: item.getAsFile() }
}

async function readDropped({ entry, file }: ReturnType<typeof fromItem>): Promise<Dropped> {
	if (!entry?.isDirectory) return { files: file ? [file] : [], refused: [] }
	try {
		const files = await filesIn(entry as FileSystemDirectoryEntry)
		return files.length > 0 ? { files, refused: [] } : refuse(entry, 'a folder without a .json file in it')
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error)
		return refuse(entry, `a folder that the browser can’t read: ${why}`)
	}
}

function refuse({ name }: FileSystemEntry, got: string): Dropped {
	const problem = { where: 'the folder', got, expected: 'files', next: 'Open the folder and choose the files in it' }
	return { files: [], refused: [{ name, problems: [problem] }] }
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
	const found: File[] = []
	for (const entry of await entriesIn(folder.createReader())) {
		if (entry.isDirectory) found.push(...(await filesIn(entry as FileSystemDirectoryEntry)))
		else if (/\.json$/i.test(entry.name)) found.push(await fileOf(entry as FileSystemFileEntry))
	}
	return found
}

/** A browser hands over a hundred at a time, and an empty list after the last. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
	const found: FileSystemEntry[] = []
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
		if (part.length === 0) return found
		found.push(...part)
	}
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((done, failed) => entry.file(done, failed))
}
