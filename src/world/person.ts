/** Who the trainee is for the length of an attempt. Every value is fictional and safe to print (example domains, drama numbers). */
export interface Person {
	id: string
	firstName: string
	lastName: string
	role: string
	employer: string
	/** Stands in for an @nhs.net address. */
	workEmail: string
	/** The address other services hold. */
	email: string
	/** E.164, 07700 900000 to 07700 900999. */
	mobile: string
	/** As it is typed, 01632 960 000 to 01632 960 999; left out where there is none at home. */
	landline?: string
	/** `YYYY-MM-DD` */
	dateOfBirth: string
	/** Ten digits, starting 999. */
	nhsNumber: string
	addressLine: string
	town: string
	/** A ZZ99 pseudo-postcode. */
	postcode: string
	staffGroup: string
	/** Works on a permanent contract for a Partner Trust or Client. */
	permanentContract: boolean
	/** Passwords the persona had before the attempt, newest first. Made up, so they may be shown and stored. */
	oldPasswords: readonly string[]
}
