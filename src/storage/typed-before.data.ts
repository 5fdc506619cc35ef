/**
 * The boxes there were when answers were still kept as they were typed: of each journey those that ask for a closed form or
 * give options, with their kind. A box that is not here was for free text, or for a password.
 */
export const oldFields: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	'esr-forgotten-details': { email: ['email'], dateOfBirth: ['date'] },
	'esr-set-password': { email: ['email'], dateOfBirth: ['date'] },
	'esr-sign-in': {
		homeWay: ['radios intranet,internet,card'],
		phoneWay: ['radios app,internet,intranet'],
		workWay: ['radios intranet,internet'],
		phoneKind: ['radios iphone,android'],
		user: ['radios card,password'],
		code: ['code 6']
	},
	'gp-online-details': {
		check: ['radios questions,come-in,photo-id,vouching'],
		voucher: ['radios colleague,companion'],
		dateOfBirth: ['date'],
		nhsNumber: ['nhsNumber'],
		patient: ['radios alec,alex'],
		access: ['radios give,none'],
		services: ['checkboxes appointments,prescriptions,record'],
		handOver: ['radios patient,counter,email,shred']
	},
	'nhs-login-prove-identity': {
		knowsNumber: ['radios yes,no'],
		nhsNumber: ['nhsNumber'],
		dateOfBirth: ['date'],
		areMine: ['radios yes,no,some'],
		route: ['radios practice,photo,neither'],
		idType: [
			'radios passport,driving-licence,residence-permit,residence-card,application-card,citizen-card,european-licence,identity-card,visa-sticker,other'
		]
	},
	'nhs-login-registration': {
		email: ['email'],
		terms: ['checkboxes accepted'],
		code: ['code 6'],
		mobile: ['phone'],
		landline: ['phone']
	},
	'nhs-login-sign-in': {
		email: ['email'],
		code: ['code 6'],
		remember: ['checkboxes yes'],
		biometrics: ['radios fingerprint,face,no'],
		oldMobile: ['phone'],
		nhsNumber: ['nhsNumber'],
		newMobile: ['phone'],
		lookAlikeEmail: ['email']
	},
	'nhsmail-password-reset': {
		username: ['email'],
		captcha: ['captcha'],
		method: ['radios text,call,app'],
		phone: ['phone'],
		appCode: ['code 6'],
		code: ['code 6'],
		device: ['radios phone,outlook,tablet']
	},
	'nhsp-agency-access': {
		job: ['radios profiles,uploads,rateCards,selfBill,reports,bookings,invoices,requests,timesheetStatus,time'],
		access: ['radios 247,ara,au,connect'],
		who: ['radios you,manager,director,register,page'],
		says: ['radios granted,refused,none'],
		timeEmail: ['email']
	},
	'nhsp-create-password': { platform: ['radios NHSP Online,NHSP:Connect'] },
	'nhsp-online-registration': {
		reason: ['radios training,authoriser,register'],
		staffGroup: ['select admin,ahp,doctors,support,nursing'],
		email: ['email'],
		code: ['code 6'],
		dateOfBirth: ['date'],
		mobile: ['phone'],
		twoFactor: ['radios email,text,app'],
		secondEmail: ['email'],
		secondMobile: ['phone'],
		next: ['radios login,security'],
		helpEmail: ['email']
	}
}

/** What services looked for in an email by then, besides the name and the work address of the persona. */
export const oldSought = {
	phrases: ['Agency User', 'Rate Admin', 'Rates Admin', 'NHSP:Connect', 'access to Connect', 'Connect access'],
	words: ['AU', 'AUA', 'ARA']
}
