import type { ClaimSource } from './claim.ts'

export const source = {
	prefix: 'AGY',
	title: 'Quick Guide for Requesting Logins and Passwords',
	address: 'www.nhsprofessionals.nhs.uk (a PDF for agencies; its place on the site is not known)',
	date: 'undated',
	publisher: 'NHS Professionals',
	claims: [
		{
			id: 'AGY-1',
			says: '"Quick Guide for Requesting Logins and Passwords" is an overview of the systems and of how logins are asked for',
			kind: 'screen'
		},
		{ id: 'AGY-2', says: 'The guide names the website www.nhsprofessionals.nhs.uk', kind: 'address' },
		{ id: 'AGY-3', says: 'NHSP:Online can be had at two levels of access', kind: 'rule' },
		{ id: 'AGY-4', says: 'The first level is called "Agency User (AU)"', kind: 'branch' },
		{ id: 'AGY-5', says: 'Agency User is what viewing requests takes', kind: 'rule' },
		{ id: 'AGY-6', says: 'Agency User is what adding and editing profiles takes', kind: 'rule' },
		{ id: 'AGY-7', says: 'Agency User is what viewing the status of timesheets takes', kind: 'rule' },
		{ id: 'AGY-8', says: 'Agency User is what viewing backing and booking status reports takes', kind: 'rule' },
		{
			id: 'AGY-9',
			says: 'For Agency User a Manager writes to agencies@nhsprofessionals.nhs.uk in the name of the person who needs it',
			kind: 'rule'
		},
		{
			id: 'AGY-10',
			says: 'The email for Agency User has to name the person in full, with their work email',
			kind: 'rule'
		},
		{
			id: 'AGY-11',
			says: 'NHS Professionals enables the access once it has the email: nobody at an agency registers themselves',
			kind: 'rule'
		},
		{ id: 'AGY-12', says: 'The second level is called "Agency Rate Administrator (ARA)"', kind: 'branch' },
		{ id: 'AGY-13', says: 'Rate cards are viewed and added by an Agency Rate Administrator', kind: 'rule' },
		{ id: 'AGY-14', says: 'Self-bill agreements are viewed and added by an Agency Rate Administrator', kind: 'rule' },
		{ id: 'AGY-15', says: 'Invoices are viewed by an Agency Rate Administrator', kind: 'rule' },
		{
			id: 'AGY-16',
			says: 'For Agency Rate Administrator it is a Director or Senior Manager of the same organisation who writes',
			kind: 'rule'
		},
		{
			id: 'AGY-17',
			says: 'The email for Agency Rate Administrator has to name the person in full, with their work email',
			kind: 'rule'
		},
		{ id: 'AGY-18', says: 'NHSP:Connect shows bookings/jobs', kind: 'rule' },
		{ id: 'AGY-19', says: 'Timesheets to claim are uploaded in NHSP:Connect', kind: 'rule' },
		{ id: 'AGY-20', says: 'For NHSP:Connect a manager writes to the same address', kind: 'rule' },
		{
			id: 'AGY-21',
			says: 'The email for NHSP:Connect has to name the person in full, with their work email',
			kind: 'rule'
		},
		{
			id: 'AGY-22',
			says: 'Access to the 247Time platform is asked for on the 247 Time Support page, www.247timesupport.co.uk',
			kind: 'address'
		},
		{ id: 'AGY-23', says: 'Instructions on that page lead to a login for 247 Time; no email is written', kind: 'rule' },
		{
			id: 'AGY-24',
			says: 'An email confirms that a login for NHSP:Online or NHSP:Connect has been generated',
			kind: 'rule'
		},
		{ id: 'AGY-25', says: 'That confirmation tells the username', kind: 'rule' },
		{ id: 'AGY-26', says: 'That confirmation tells how a password is created', kind: 'rule' },
		{ id: 'AGY-27', says: 'Step 1 to a password is a visit to www.nhsprofessionals.nhs.uk/en/Login', kind: 'address' },
		{ id: 'AGY-28', says: 'Step 2 is the choice of a platform, such as "NHSP Online"', kind: 'branch' },
		{ id: 'AGY-29', says: 'Step 3 is "Forgot Your Password", although there has been no password yet', kind: 'label' },
		{
			id: 'AGY-30',
			says: 'Step 4 is a screen, lost from the text, whose instructions lead to a new password',
			kind: 'screen'
		},
		{
			id: 'AGY-31',
			says: 'The NHSP Agency Support Team is there for agencies and what concerns them',
			kind: 'contact'
		},
		{ id: 'AGY-32', says: 'The team takes queries about the NHSP portal', kind: 'contact' },
		{ id: 'AGY-33', says: 'The team takes queries about retrospective bookings', kind: 'contact' },
		{ id: 'AGY-34', says: 'The team takes queries about invoicing', kind: 'contact' },
		{ id: 'AGY-35', says: 'Its email address is agencies@nhsprofessionals.nhs.uk', kind: 'contact' },
		{ id: 'AGY-36', says: 'Its telephone number is printed as 0333 0143626', kind: 'contact' },
		{ id: 'AGY-37', says: 'It is there Monday to Friday, 8am to 6pm', kind: 'time' }
	],
	notSimulated: []
} as const satisfies ClaimSource
