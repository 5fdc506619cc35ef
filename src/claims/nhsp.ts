import type { ClaimSource } from './claim.ts'

export const source = {
	prefix: 'NHSP',
	title: 'How do I register my NHSP:Online account?',
	address: 'https://www.nhsponline.nhs.uk/articles/Knowledge/How-do-I-register-my-NHSP-Online-account',
	date: 'undated',
	publisher: 'NHS Professionals',
	claims: [
		{ id: 'NHSP-1', says: 'The help article is called "How do I register my NHSP:Online account?"', kind: 'screen' },
		{ id: 'NHSP-2', says: 'The help article carries a link "« Go Back"', kind: 'label' },
		{ id: 'NHSP-3', says: 'People who only want their online training are exempt from registering', kind: 'branch' },
		{ id: 'NHSP-4', says: 'Trust Authorisers are exempt from registering', kind: 'branch' },
		{
			id: 'NHSP-5',
			says: 'Exempt people are pointed to "How do I login to NHSP:Online for the first time?"',
			kind: 'branch'
		},
		{ id: 'NHSP-6', says: 'Registration begins at https://www.nhsprofessionals.nhs.uk/joining-nhsp', kind: 'address' },
		{ id: 'NHSP-7', says: 'The first choice to make is the "Staff Group"; its values are not given', kind: 'field' },
		{ id: 'NHSP-8', says: '"Discover More" follows the choice of staff group', kind: 'label' },
		{
			id: 'NHSP-9',
			says: '"Join Now" is for holders of a permanent contract with a Partner Trust or Client',
			kind: 'branch'
		},
		{
			id: 'NHSP-10',
			says: 'Anyone without such a contract leaves here for "How do I join NHS Professionals?"',
			kind: 'branch'
		},
		{ id: 'NHSP-11', says: 'The address to register with is the one in present use for Join:Bank', kind: 'field' },
		{ id: 'NHSP-12', says: '"Send Code" asks for a code to be sent to that address', kind: 'label' },
		{ id: 'NHSP-13', says: 'The service answers with an email, to be looked for in the inbox', kind: 'screen' },
		{ id: 'NHSP-14', says: 'The email may have landed in the junk or spam folder instead', kind: 'note' },
		{ id: 'NHSP-15', says: 'What the email holds is a security code that works once', kind: 'rule' },
		{ id: 'NHSP-16', says: 'The code is typed into a box named "Verification code"', kind: 'field' },
		{ id: 'NHSP-17', says: '"Verify Code" has the typed code checked', kind: 'label' },
		{ id: 'NHSP-18', says: 'The emailed code lasts 15 minutes', kind: 'time' },
		{ id: 'NHSP-19', says: '"Send New Code" asks for a replacement code', kind: 'label' },
		{ id: 'NHSP-20', says: 'After "Send New Code" a further email arrives with a different code', kind: 'rule' },
		{ id: 'NHSP-21', says: 'Once the code is accepted, the person makes up a password', kind: 'field' },
		{ id: 'NHSP-22', says: 'The same step takes personal details; which ones is not told', kind: 'field' },
		{ id: 'NHSP-23', says: 'None of the fields in that step is optional', kind: 'rule' },
		{ id: 'NHSP-24', says: 'Registration is held back for as long as any of those fields is empty', kind: 'rule' },
		{
			id: 'NHSP-25',
			says: 'The password has rules, left to "What do I need to include in my password?"',
			kind: 'rule'
		},
		{ id: 'NHSP-26', says: 'The person picks a preferred method of "2-Factor Verification"', kind: 'screen' },
		{
			id: 'NHSP-27',
			says: 'Steps 7 and 8 both explain the second check as extra protection of personal data',
			kind: 'note'
		},
		{ id: 'NHSP-28', says: 'One method is email', kind: 'branch' },
		{ id: 'NHSP-29', says: 'One method is text message', kind: 'branch' },
		{ id: 'NHSP-30', says: 'One method is an "Authenticator app" on the phone', kind: 'branch' },
		{
			id: 'NHSP-31',
			says: 'A code sent after the choice proves that the chosen method has been set up properly',
			kind: 'rule'
		},
		{
			id: 'NHSP-32',
			says: 'Under "Verify your email" the address is entered, then "Send Code" is clicked',
			kind: 'screen'
		},
		{ id: 'NHSP-33', says: 'This second email too has a one-time code and may be found in junk or spam', kind: 'note' },
		{ id: 'NHSP-34', says: 'The code from the chosen method is entered, then "Verify Code" is clicked', kind: 'field' },
		{ id: 'NHSP-35', says: 'Success leads to one more screen, left with "Continue"', kind: 'screen' },
		{
			id: 'NHSP-36',
			says: 'The option "Login to NHSP:Online" and then "Continue" finish the registration',
			kind: 'branch'
		},
		{ id: 'NHSP-37', says: 'Help beyond the article comes from the "Need More Help?" Contact Form', kind: 'contact' }
	],
	notSimulated: [
		{
			id: 'NHSP-1',
			reason:
				'It names the help article around the steps, which is not a page that a person registering passes through.'
		},
		{
			id: 'NHSP-2',
			reason: 'The link leads out of the help article, not from one step of the registration to another.'
		}
	]
} as const satisfies ClaimSource
