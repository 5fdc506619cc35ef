import { describe, expect, it } from 'vitest'
import { containsName, isCommon, normalise } from '../../../src/rules/common-passwords.ts'

describe('a common password', () => {
	it.each([
		['Password123', 'a word and three digits'],
		['P@$$w0rd123', 'the same in disguise'],
		['Winter2018', 'a season and a year'],
		['Winter2018!', 'with a mark after it'],
		['W1nter', 'one edit away from a word'],
		['Summer1234', 'a run'],
		['Monday4321', 'a run backwards'],
		['Hospital1111', 'one key four times'],
		['qwertyuiop', 'a row of keys'],
		['1234567890', 'nothing but a run and a digit'],
		['abcdefghij', 'nothing but a run'],
		['aaaaaaaaaaaa', 'one letter'],
		['20192020', 'two years'],
		['WelcomeHospitalWinter', 'three banned words'],
		['Nurse£2026', 'a word, a sign and a year'],
		['administrat0rs', 'a letter more than a word'],
		['', 'nothing at all']
	])('"%s" is refused: %s', (text) => {
		expect(isCommon(text)).toBe(true)
	})

	it.each([
		['KettleFoxgloveBicycle', 'three random words'],
		['kettle foxglove bicycle', 'three random words with spaces'],
		['CoffeeTrainFish', 'three short words'],
		['Winter-kettle-2018', 'a banned word and enough besides'],
		['tRv7kwQz2p', 'ten random characters'],
		['Password-kFz', 'five points exactly'],
		['🐝🦊🐻🐼🐨🦁🐮🐷🐸🐙', 'ten emoji'],
		['18471', 'five points, and no year in them']
	])('"%s" is accepted: %s', (text) => {
		expect(isCommon(text)).toBe(false)
	})

	it('needs five points: four are too few', () => {
		expect(isCommon('passwordkFz')).toBe(true)
		expect(isCommon('passwordkFzq')).toBe(false)
	})

	it('is judged as in the published examples', () => {
		const words = ['contoso', 'blank']
		expect(isCommon('C0ntos0Blank12', words)).toBe(true)
		expect(isCommon('ContoS0Bl@nkf9!', words)).toBe(false)
		expect(isCommon('Bl@nK', words)).toBe(true)
	})

	it.each(['kfzwmq', 'kfzwmqx', 'xkfzwmq', 'kfzwm', 'kfwmq', 'kfzwmx', 'kfzxwmq', 'KFZWMQ'])(
		'"%s" is within one edit of a banned "kfzwmq"',
		(text) => {
			expect(isCommon(text, ['kfzwmq'])).toBe(true)
			expect(isCommon(`${text}-tupelo`, ['kfzwmq'])).toBe(false)
		}
	)

	it.each(['kfzwxy', 'fkzwmq', 'zwmqxyz'])('"%s" is not', (text) => {
		expect(isCommon(text, ['kfzwmq'])).toBe(false)
	})

	it('takes as many times longer to judge as it is longer', () => {
		const shorter = 'kettle foxglove '.repeat(64)
		const longer = shorter.repeat(8)
		const took = (text: string) => {
			const start = performance.now()
			expect(isCommon(text)).toBe(false)
			return performance.now() - start
		}
		// The quickest of some: the machine may have other things to do in the others.
		const quickest = (text: string) => Math.min(...Array.from({ length: 5 }, () => took(text)))
		quickest(shorter)
		expect(quickest(longer) / quickest(shorter)).toBeLessThan(24)
	})
})

describe('a name in a password', () => {
	it('is found in disguise, as in the published example', () => {
		expect(containsName('p0LL23fb', ['Poll'])).toBe(true)
		expect(containsName('kettle-OKORO-9', ['Sam', 'Okoro'])).toBe(true)
	})

	it('is found however short it is, as the policy page has it', () => {
		expect(containsName('Samvelvetkite', ['Sam', 'Okoro'])).toBe(true)
		expect(containsName('velvet-JO-kite', ['Jo', 'Whitlock'])).toBe(true)
	})

	it('is not found where it is not, or where there is none', () => {
		expect(containsName('KettleFoxglove', ['', 'Okoro'])).toBe(false)
	})
})

it('normalising turns the usual stand-ins back into letters', () => {
	expect(normalise('P@$$W0RD 1 £ 2')).toBe('password l £ 2')
})
