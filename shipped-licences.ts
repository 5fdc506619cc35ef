import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export const LICENCES = 'licences.md'

/** As in the package's repository: what npm has of it holds no licence file. */
const ofNhsukFrontend = `MIT License

Copyright (c) 2019 NHS.UK

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`

/**
 * Adds to Vite's list of licences what it does not see, because no script imports it: nhsuk-frontend brings styles only, and
 * otpauth holds @noble/hashes within its own file.
 */
export function shipLicences(folder: string): Plugin {
	const packages = join(folder, 'node_modules')
	return {
		name: 'ship-licences',
		apply: 'build',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const list = bundle[LICENCES]
				if (list?.type !== 'asset') throw new Error(`The build has no ${LICENCES} to add to`)
				list.source = [
					String(list.source).trim(),
					section('@noble/hashes', readFileSync(join(packages, '@noble/hashes/LICENSE'), 'utf8')),
					section('nhsuk-frontend', ofNhsukFrontend)
				].join('\n\n')
			}
		}
	}

	function section(name: string, text: string): string {
		const { version, license } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
		return `## ${name} - ${version} (${license})\n\n${text.trim()}\n`
	}
}
