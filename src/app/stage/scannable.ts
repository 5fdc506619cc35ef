import type { TotpAccount } from '../../rules/totp.ts'
import type { AttemptView } from '../attempt/attempt-view.ts'

/** What the QR code says that is on the page; `null` while there is none. */
export function scannableOn({ screen, world }: Pick<AttemptView, 'screen' | 'world'>): TotpAccount | null {
	const setup = (screen.body ?? []).find((block) => block.kind === 'totpSetup')
	const account = setup && world.accounts[setup.service]
	return account?.totpSecret ? { issuer: account.title, account: account.username, secret: account.totpSecret } : null
}
