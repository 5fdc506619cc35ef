/** What people say when they mean a journey, or one of the ways in which it can begin. */
export interface Saying {
	journey: string
	/** The scenario that is meant, where it is a certain one. */
	scenario?: string
	/** Words and turns of phrase as they come, beyond those of the titles, of the service and of what the journey teaches. */
	says: readonly string[]
}

/**
 * The words that people use, and what they mean by them: plain data, for whatever asks what somebody needs. A journey has one row
 * of its own at most, and each of its scenarios as well.
 */
export const sayings: readonly Saying[] = [
	{
		journey: 'nhsmail-password-reset',
		says: [
			'can’t get in',
			'cannot log in',
			'locked out',
			'account locked',
			'blocked',
			'forgot password',
			'reset password',
			'change password',
			'new password',
			'work email',
			'mail',
			'mailbox',
			'outlook',
			'teams',
			'office 365',
			'microsoft',
			'self-service',
			'nhs.net'
		]
	},
	{
		journey: 'nhsmail-password-reset',
		scenario: 'expires-soon',
		says: ['password expired', 'expiring', 'expiry', 'reminder', 'days left']
	},
	{ journey: 'nhsmail-password-reset', scenario: 'text-late', says: ['text slow', 'code late', 'waiting for code'] },
	{
		journey: 'nhsmail-password-reset',
		scenario: 'text-lost',
		says: [
			'no text',
			'no code',
			'no SMS',
			'code never came',
			'text not coming',
			'didn’t get a code',
			'code not arrived'
		]
	},
	{
		journey: 'nhsmail-password-reset',
		scenario: 'new-number',
		says: ['new phone', 'new number', 'changed number', 'changed phone', 'different mobile', 'wrong number']
	},
	{ journey: 'nhsmail-password-reset', scenario: 'phone-only', says: ['no authenticator', 'no app', 'text only'] },
	{
		journey: 'nhsmail-password-reset',
		scenario: 'not-registered',
		says: ['no number registered', 'never registered', 'no security details']
	},
	{
		journey: 'nhsmail-password-reset',
		scenario: 'switched-off',
		says: ['not allowed', 'disabled', 'not enabled', 'local administrator']
	},
	{
		journey: 'nhsmail-password-reset',
		scenario: 'caller-wants-code',
		says: ['scam', 'phishing', 'suspicious call', 'asked for my code']
	},
	{
		journey: 'nhsp-online-registration',
		says: [
			'NHSP',
			'bank shifts',
			'bank work',
			'bank staff',
			'sign up',
			'join the bank',
			'starter',
			'flexible worker',
			'my bank'
		]
	},
	{
		journey: 'nhsp-online-registration',
		scenario: 'code-lost',
		says: ['no code by email', 'no verification email', 'no email', 'code never came']
	},
	{ journey: 'nhsp-online-registration', scenario: 'code-late', says: ['code expired', 'code slow', '15 minutes'] },
	{ journey: 'nhsp-online-registration', scenario: 'code-in-junk', says: ['spam', 'junk mail'] },
	{
		journey: 'nhsp-online-registration',
		scenario: 'registered-already',
		says: ['already registered', 'account exists', 'email in use']
	},
	{ journey: 'nhsp-online-registration', scenario: 'other-address', says: ['wrong email', 'email not recognised'] },
	{
		journey: 'nhsp-create-password',
		says: ['NHSP', 'username', 'first login', 'new login', 'set a password', 'agency', 'can’t get in']
	},
	{ journey: 'nhsp-create-password', scenario: 'connect-login', says: ['Connect', 'timesheets'] },
	{
		journey: 'nhsp-create-password',
		scenario: 'confirmation-lost',
		says: ['no confirmation', 'no username', 'no email']
	},
	{
		journey: 'nhsp-create-password',
		scenario: 'link-too-late',
		says: ['link expired', 'link not working', 'old link']
	},
	{
		journey: 'nhsp-agency-access',
		says: ['NHSP', 'agency login', 'request access', 'permission', 'who do I ask', 'recruitment', 'consultant']
	},
	{ journey: 'nhsp-agency-access', scenario: 'upload-timesheets', says: ['timesheet', 'pay claim'] },
	{ journey: 'nhsp-agency-access', scenario: 'answer-lost', says: ['no reply', 'no answer', 'nobody answers'] },
	{
		journey: 'nhs-login-registration',
		says: [
			'sign up',
			'register',
			'GP app',
			'NHS App',
			'patient app',
			'new account',
			'prescriptions',
			'appointments',
			'test results'
		]
	},
	{
		journey: 'nhs-login-registration',
		scenario: 'helped-at-the-desk',
		says: ['help a patient', 'front desk', 'reception']
	},
	{
		journey: 'nhs-login-registration',
		scenario: 'email-lost',
		says: ['no email', 'no confirmation link', 'link never came']
	},
	{
		journey: 'nhs-login-registration',
		scenario: 'text-lost',
		says: ['no text', 'no code', 'no SMS', 'code never came', 'didn’t get a code']
	},
	{
		journey: 'nhs-login-registration',
		scenario: 'landline-only',
		says: ['no signal', 'no mobile', 'landline', 'home phone']
	},
	{
		journey: 'nhs-login-registration',
		scenario: 'registered-already',
		says: ['already registered', 'account exists', 'email in use']
	},
	{
		journey: 'nhs-login-prove-identity',
		says: [
			'identity check',
			'verify',
			'verification',
			'ID',
			'selfie',
			'face scan',
			'driving licence',
			'GP app',
			'NHS App'
		]
	},
	{
		journey: 'nhs-login-prove-identity',
		scenario: 'with-letter',
		says: ['linkage key', 'ODS code', 'account ID', 'passphrase']
	},
	{
		journey: 'nhs-login-prove-identity',
		scenario: 'shaky-hands',
		says: ['photo rejected', 'blurry', 'glare', 'camera']
	},
	{ journey: 'nhs-login-prove-identity', scenario: 'silent-microphone', says: ['microphone', 'video rejected'] },
	{ journey: 'nhs-login-prove-identity', scenario: 'expired-passport', says: ['passport expired', 'expired ID'] },
	{
		journey: 'nhs-login-prove-identity',
		scenario: 'moved-house',
		says: ['wrong address', 'postcode', 'details do not match']
	},
	{
		journey: 'nhs-login-sign-in',
		says: ['sign in', 'can’t get in', 'cannot log in', 'GP app', 'NHS App', 'patient', 'security code']
	},
	{
		journey: 'nhs-login-sign-in',
		scenario: 'forgotten-password',
		says: ['forgot password', 'reset password', 'new password', 'locked out']
	},
	{
		journey: 'nhs-login-sign-in',
		scenario: 'text-lost',
		says: ['no text', 'no code', 'no SMS', 'code never came', 'didn’t get a code']
	},
	{ journey: 'nhs-login-sign-in', scenario: 'text-late', says: ['text slow', 'code late', 'waiting for code'] },
	{
		journey: 'nhs-login-sign-in',
		scenario: 'lost-phone',
		says: ['new phone', 'new number', 'changed number', 'stolen phone', 'broken phone']
	},
	{ journey: 'nhs-login-sign-in', scenario: 'nhs-app', says: ['fingerprint', 'face ID', 'biometrics'] },
	{
		journey: 'nhs-login-sign-in',
		scenario: 'look-alike-email',
		says: ['scam', 'phishing', 'fake email', 'suspicious email']
	},
	{ journey: 'nhs-login-sign-in', scenario: 'not-you', says: ['hacked', 'somebody else', 'account changed'] },
	{
		journey: 'esr-sign-in',
		says: [
			'payslip',
			'pay slip',
			'wage slip',
			'P60',
			'log in',
			'login',
			'annual leave',
			'training',
			'e-learning',
			'electronic staff record',
			'smart card',
			'My ESR',
			'can’t get in'
		]
	},
	{ journey: 'esr-sign-in', scenario: 'on-the-phone', says: ['app', 'mobile', 'My ESR app'] },
	{
		journey: 'esr-sign-in',
		scenario: 'passcode-forgotten',
		says: ['smartcard locked', 'card blocked', 'unlock smartcard', 'PIN', 'forgot passcode']
	},
	{ journey: 'esr-sign-in', scenario: 'card-not-read', says: ['smartcard not working', 'card reader'] },
	{ journey: 'esr-sign-in', scenario: 'certificates-expired', says: ['smartcard expired', 'card expired', 'renew'] },
	{ journey: 'esr-sign-in', scenario: 'two-failures', says: ['locked out', 'account locked', 'one attempt left'] },
	{ journey: 'esr-sign-in', scenario: 'help-desk-wants-password', says: ['scam', 'phishing', 'suspicious call'] },
	{
		journey: 'esr-set-password',
		says: ['starter', 'I start on Monday', 'first day', 'new job', 'welcome email', 'create a password']
	},
	{ journey: 'esr-set-password', scenario: 'no-email', says: ['no email', 'no welcome email', 'email not arrived'] },
	{ journey: 'esr-set-password', scenario: 'email-held-up', says: ['link expired', 'old link', 'link not working'] },
	{
		journey: 'esr-internet-access',
		says: ['smart card', 'remote access', 'working from home', 'at home', 'online access', 'payslip at home']
	},
	{ journey: 'esr-internet-access', scenario: 'one-passcode-left', says: ['PIN', 'wrong passcode'] },
	{ journey: 'esr-internet-access', scenario: 'card-not-read', says: ['card reader', 'smartcard not working'] },
	{
		journey: 'esr-forgotten-details',
		says: [
			'forgot password',
			'reset password',
			'new password',
			'locked out',
			'account locked',
			'blocked',
			'can’t get in',
			'cannot log in',
			'payslip'
		]
	},
	{
		journey: 'esr-forgotten-details',
		scenario: 'only-the-username',
		says: ['username', 'user name', 'user ID', 'forgot username', 'don’t know my username']
	},
	{ journey: 'esr-forgotten-details', scenario: 'nearly-locked', says: ['wrong password', 'too many attempts'] },
	{ journey: 'esr-forgotten-details', scenario: 'old-address', says: ['changed email', 'moved Trust'] },
	{
		journey: 'esr-forgotten-details',
		scenario: 'inactive',
		says: ['maternity leave', 'sick leave', 'back from leave']
	},
	{ journey: 'esr-forgotten-details', scenario: 'email-lost', says: ['no email', 'no reset email'] },
	{
		journey: 'gp-online-details',
		says: [
			'surgery',
			'reception',
			'GP app',
			'linkage key',
			'ODS code',
			'account ID',
			'help a patient',
			'online services'
		]
	},
	{ journey: 'gp-online-details', scenario: 'patient-without-id', says: ['no passport', 'vouch', 'no ID'] },
	{ journey: 'gp-online-details', scenario: 'caller', says: ['over the phone', 'telephone', 'scam'] },
	{ journey: 'gp-online-details', scenario: 'partner', says: ['proxy', 'family member', 'husband', 'wife'] }
]
