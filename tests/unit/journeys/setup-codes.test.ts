import { expect, it } from 'vitest'
import { readTotpUri } from '../../../src/rules/totp.ts'
import { folders, reading, walked } from './journeys.ts'

/** Every QR code for an authenticator app that any walkthrough comes by, with the account that it is for. */
const codes = folders.flatMap((folder) =>
	folder.walkthroughs.flatMap((walkthrough) =>
		walked(folder, walkthrough).flatMap(({ after }) =>
			Object.entries(after.context.world.accounts)
				.filter(([, { totpSecret }]) => totpSecret !== null)
				.map(([service, account]) => ({ account, uri: reading(after, `account.${service}.setupUri`) }))
		)
	)
)

it('a QR code names the service and the account as the app of this simulator does', () => {
	expect(codes.length).toBeGreaterThan(0)
	for (const { account, uri } of codes) {
		expect(readTotpUri(uri)).toMatchObject({ outcome: 'ok', issuer: account.title, account: account.username })
	}
})
