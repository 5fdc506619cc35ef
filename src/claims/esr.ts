import type { ClaimSource } from './claim.ts'

export const source = {
	prefix: 'ESR',
	title: 'ESR Login- Employees Log In To Self-Service And Set Up',
	address: 'https://24x7loginhelp.com/esr-login-employees-log-in-to-self-service-and-set-up/',
	date: '8 August 2022',
	publisher: 'a login help site of a third party, not the NHS',
	claims: [
		{
			id: 'ESR-1',
			says: 'The page is called "ESR Login- Employees Log In To Self-Service And Set Up"; Alis Lee updated it on 8 August 2022',
			kind: 'screen'
		},
		{
			id: 'ESR-2',
			says: 'From a home computer or mobile device, ESR is reached at https://my.esr.nhs.uk',
			kind: 'address'
		},
		{ id: 'ESR-3', says: 'A phone can use the ESR application instead of the website', kind: 'branch' },
		{
			id: 'ESR-4',
			says: 'The application comes from the App Store on an iPhone, from the Play Store on an Android phone',
			kind: 'branch'
		},
		{ id: 'ESR-5', says: 'The name is spelt out, wrongly, as "Electronic Personnel Registration"', kind: 'label' },
		{ id: 'ESR-6', says: 'A person is known by an ESR username whose first characters are 234', kind: 'field' },
		{ id: 'ESR-7', says: 'The ESR password goes with the username', kind: 'field' },
		{ id: 'ESR-8', says: 'The same details open the courses that staff have to take', kind: 'note' },
		{ id: 'ESR-9', says: 'On a computer at work the login screen is http://intranet/ESR/', kind: 'address' },
		{ id: 'ESR-10', says: 'The intranet page has an ESR button, which is the way on', kind: 'label' },
		{ id: 'ESR-11', says: 'At work a smart card user puts the card in and types its code', kind: 'branch' },
		{ id: 'ESR-12', says: 'At work an ESR user gives username and password', kind: 'branch' },
		{ id: 'ESR-13', says: 'A link "NHSmail Login-NHSmail Email Login" stands between the sections', kind: 'label' },
		{
			id: 'ESR-14',
			says: 'Section 3 is headed "Request username and/or password (remote access/Internet)"',
			kind: 'screen'
		},
		{ id: 'ESR-15', says: 'It is meant for holders of a smart card without ESR login details', kind: 'branch' },
		{ id: 'ESR-16', says: 'The way begins with a smart card login to ESR on a computer at work', kind: 'screen' },
		{ id: 'ESR-17', says: '"Manage Internet Access" is clicked', kind: 'label' },
		{ id: 'ESR-18', says: 'After that the page tells the ESR username', kind: 'screen' },
		{ id: 'ESR-19', says: '"Reset Password" comes next', kind: 'label' },
		{ id: 'ESR-20', says: 'The first box takes the "new password"', kind: 'field' },
		{ id: 'ESR-21', says: 'The length of the password is given as 8 characters', kind: 'rule' },
		{ id: 'ESR-22', says: 'Characters of the password are not to be repeated', kind: 'rule' },
		{ id: 'ESR-23', says: 'One letter or more has to be in the password', kind: 'rule' },
		{ id: 'ESR-24', says: 'One number or more has to be in the password', kind: 'rule' },
		{ id: 'ESR-25', says: 'The second box is "Enter password again"', kind: 'field' },
		{ id: 'ESR-26', says: '"Submit" sends the new password off', kind: 'label' },
		{ id: 'ESR-27', says: 'Username ("234…") and password are to be kept in mind from then on', kind: 'note' },
		{
			id: 'ESR-28',
			says: 'A reset starts at a link printed as "Forgot" | Require username/password | Unblock account link',
			kind: 'label'
		},
		{ id: 'ESR-29', says: 'The reset asks for an email address', kind: 'field' },
		{ id: 'ESR-30', says: 'The reset asks for a date of birth, and for nothing further', kind: 'field' },
		{ id: 'ESR-31', says: 'An email with the username follows', kind: 'rule' },
		{ id: 'ESR-32', says: 'A link for a new password follows too', kind: 'rule' },
		{
			id: 'ESR-33',
			says: 'Whoever has trouble getting the details writes to an email address, which is hidden in our copy',
			kind: 'contact'
		},
		{
			id: 'ESR-34',
			says: 'The note says that it works only after a reset at work, with a login from a trusted computer',
			kind: 'rule'
		},
		{
			id: 'ESR-35',
			says: 'To find a username, https://my.esr.nhs.uk is opened on a trusted computer',
			kind: 'address'
		},
		{ id: 'ESR-36', says: 'The link to select there is "Forgot username or password"', kind: 'label' },
		{ id: 'ESR-37', says: 'The part on the forgotten username takes an email address', kind: 'field' },
		{ id: 'ESR-38', says: 'The part on the forgotten username takes a date of birth', kind: 'field' },
		{ id: 'ESR-39', says: '"I forgot my username" asks for the username', kind: 'label' },
		{ id: 'ESR-40', says: 'The answer goes to the email address at the Trust', kind: 'rule' },
		{ id: 'ESR-41', says: 'The answer takes 10 to 15 minutes', kind: 'time' },
		{
			id: 'ESR-42',
			says: 'A link "NHSP Login-NHS Professional Login Staff Bank" stands between the sections',
			kind: 'label'
		},
		{ id: 'ESR-43', says: 'A password can be set once the email with the username is there', kind: 'rule' },
		{ id: 'ESR-44', says: 'The username stays the same', kind: 'rule' },
		{
			id: 'ESR-45',
			says: 'Two links are in the email: to the login page, and to the page that resets or creates a password',
			kind: 'rule'
		},
		{ id: 'ESR-46', says: 'For a password, the second link is the one to choose', kind: 'branch' },
		{ id: 'ESR-47', says: 'The password guidelines are called "very strict"', kind: 'note' },
		{
			id: 'ESR-48',
			says: 'With both details, one logs in at https://my.esr.nhs.uk on a trusted computer',
			kind: 'screen'
		},
		{
			id: 'ESR-49',
			says: 'The login page has more than one way: the one by username and password is to be chosen',
			kind: 'branch'
		},
		{
			id: 'ESR-50',
			says: 'Questions go to a support team by email (address hidden in our copy) or into a comment',
			kind: 'contact'
		}
	],
	notSimulated: [
		{
			id: 'ESR-1',
			reason:
				'It names the guide around the steps, which is not a page that a person signing in passes through. Its date is told with the edition.'
		},
		{
			id: 'ESR-13',
			reason: 'The link leads to another article of the same help site and has nothing to do with ESR.'
		},
		{
			id: 'ESR-42',
			reason: 'The link leads to another article of the same help site and has nothing to do with ESR.'
		}
	]
} as const satisfies ClaimSource
