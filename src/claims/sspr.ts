import type { ClaimSource } from './claim.ts'

export const source = {
	prefix: 'SSPR',
	title: 'NHSmail self-service password reset (slide pack)',
	address: 'none given: a slide pack about the service at https://portal.nhs.net',
	date: 'undated',
	publisher: 'not named in the document: instructions for users of NHSmail',
	claims: [
		{
			id: 'SSPR-1',
			says: 'The way in is the login page of the "NHSmail Portal", https://portal.nhs.net',
			kind: 'address'
		},
		{ id: 'SSPR-2', says: 'The login page has a link "Self-Service Password Reset Portal"', kind: 'label' },
		{ id: 'SSPR-3', says: 'The link opens a page titled "Get back into your account"', kind: 'screen' },
		{ id: 'SSPR-4', says: 'The box "Email or Username" takes the @nhs.net address', kind: 'field' },
		{ id: 'SSPR-5', says: 'The box "Captcha" takes the characters in the picture', kind: 'field' },
		{ id: 'SSPR-6', says: '"Next" leaves the first page', kind: 'label' },
		{ id: 'SSPR-7', says: 'Captcha characters count as right in capitals or small letters', kind: 'rule' },
		{ id: 'SSPR-8', says: 'The "Verification Step" page asks for a choice of authentication method', kind: 'screen' },
		{ id: 'SSPR-9', says: 'A person with a registered mobile phone continues at step 5', kind: 'branch' },
		{
			id: 'SSPR-10',
			says: 'A person with a registered app is sent to step 9, although steps 11 to 15 describe that route',
			kind: 'branch'
		},
		{
			id: 'SSPR-11',
			says: 'The trail under the title reads "verification step 1 > choose a new password"',
			kind: 'label'
		},
		{
			id: 'SSPR-12',
			says: 'The choice is headed "Please choose the contact method we should use for verification:"',
			kind: 'label'
		},
		{ id: 'SSPR-13', says: 'One option is "Send a text to my mobile phone number"', kind: 'branch' },
		{
			id: 'SSPR-14',
			says: 'One option is "Call my mobile phone number", for which no steps are described',
			kind: 'branch'
		},
		{ id: 'SSPR-15', says: 'One option is "Enter a code from my authenticator app"', kind: 'branch' },
		{ id: 'SSPR-16', says: 'Choosing one of the three options clears the other two', kind: 'rule' },
		{
			id: 'SSPR-17',
			says: 'The page wants the "complete mobile phone number" and shows it masked as "(*****18)"',
			kind: 'label'
		},
		{ id: 'SSPR-18', says: 'Of the registered number the mask gives away 2 digits, the last ones', kind: 'rule' },
		{
			id: 'SSPR-19',
			says: 'The page promises "a text message with a verification code" for resetting the password',
			kind: 'label'
		},
		{ id: 'SSPR-20', says: 'The empty number box reads "Enter your phone number"', kind: 'field' },
		{ id: 'SSPR-21', says: 'The button by the number box is "Text"', kind: 'label' },
		{
			id: 'SSPR-22',
			says: '"Cancel" stands below: plain words in the text route, a link in the app route',
			kind: 'label'
		},
		{ id: 'SSPR-23', says: 'The mobile number has to be given whole', kind: 'rule' },
		{ id: 'SSPR-24', says: 'The number may begin with +44, +440 or 0', kind: 'rule' },
		{
			id: 'SSPR-25',
			says: 'The example typed in is +4401234567890, which ends in 90 while the mask ends in 18',
			kind: 'field'
		},
		{ id: 'SSPR-26', says: 'With the number in place, "Text" requests the message', kind: 'label' },
		{ id: 'SSPR-27', says: 'The message names Microsoft as its sender', kind: 'rule' },
		{ id: 'SSPR-28', says: 'The verification code is read from the message on the phone', kind: 'screen' },
		{
			id: 'SSPR-29',
			says: 'No charge is expected, on the ground that this verification sends no messages',
			kind: 'note'
		},
		{ id: 'SSPR-30', says: 'Outside the UK the text message may cost money through roaming', kind: 'note' },
		{ id: 'SSPR-31', says: 'The code from the phone is entered back on the desktop or laptop', kind: 'screen' },
		{ id: 'SSPR-32', says: '"Next" submits the texted code', kind: 'label' },
		{ id: 'SSPR-33', says: 'A texted code can expire; "Try again" then gets another', kind: 'label' },
		{ id: 'SSPR-34', says: '"Try again" is also the remedy for a text that never came', kind: 'label' },
		{ id: 'SSPR-35', says: 'Each "Try again" brings one more text message', kind: 'rule' },
		{ id: 'SSPR-36', says: 'An accepted code leads to the page "Choose a new password"', kind: 'screen' },
		{ id: 'SSPR-37', says: 'That page takes the new password', kind: 'field' },
		{ id: 'SSPR-38', says: 'That page takes the new password a second time as confirmation', kind: 'field' },
		{ id: 'SSPR-39', says: '"Finish" submits the new password', kind: 'label' },
		{
			id: 'SSPR-40',
			says: 'If the change fails, compare the password with the criteria at the end of the pack',
			kind: 'note'
		},
		{
			id: 'SSPR-41',
			says: 'A confirmation marks the end of the reset, and the window or tab is then closed',
			kind: 'screen'
		},
		{ id: 'SSPR-42', says: 'The new password is first used to log in at https://portal.nhs.net', kind: 'screen' },
		{
			id: 'SSPR-43',
			says: 'Every device, personal ones included, needs the new password or the account may lock',
			kind: 'note'
		},
		{ id: 'SSPR-44', says: 'Devices given as examples: mobile phone, Outlook desktop, tablet', kind: 'note' },
		{ id: 'SSPR-45', says: 'The app route starts by choosing "Enter a code from my authenticator app"', kind: 'label' },
		{ id: 'SSPR-46', says: 'The app route shows "Enter the code displayed in your authenticator app."', kind: 'label' },
		{ id: 'SSPR-47', says: 'The empty code box reads "Enter your verification code"', kind: 'field' },
		{ id: 'SSPR-48', says: 'The app route offers a button "Next" and a link "Cancel"', kind: 'label' },
		{
			id: 'SSPR-49',
			says: 'White, heading centred, trail, line, choices left, field right, Cancel below left; NHS logo omitted by us',
			kind: 'screen'
		},
		{ id: 'SSPR-50', says: 'The "Authenticator App" is opened on the mobile phone', kind: 'screen' },
		{ id: 'SSPR-51', says: 'In the app, the entry for the @nhs.net account is tapped', kind: 'screen' },
		{ id: 'SSPR-52', says: 'The app then shows the "One-time password code" to use', kind: 'screen' },
		{ id: 'SSPR-53', says: 'The app makes a fresh code every 30 seconds', kind: 'time' },
		{
			id: 'SSPR-54',
			says: 'Back on the desktop or laptop, the app code is entered and sent with "Next"',
			kind: 'screen'
		},
		{
			id: 'SSPR-55',
			says: 'An app code that has expired is replaced from the app itself, not by a button on the page',
			kind: 'branch'
		},
		{
			id: 'SSPR-56',
			says: 'The app route, too, ends in new password, confirmation and "Finish", with the same advice on errors',
			kind: 'screen'
		},
		{
			id: 'SSPR-57',
			says: 'After the on-screen confirmation: close the tab, log in at the portal, update every device',
			kind: 'screen'
		},
		{ id: 'SSPR-58', says: 'A password has at least 10 characters', kind: 'rule' },
		{ id: 'SSPR-59', says: 'A password may consist of one type of character', kind: 'rule' },
		{ id: 'SSPR-60', says: 'A password is to be free of the "£" character', kind: 'rule' },
		{ id: 'SSPR-61', says: 'A password must differ from each of the 4 before it', kind: 'rule' },
		{ id: 'SSPR-62', says: 'Common passwords are refused, such as Password123 and Winter2018', kind: 'rule' },
		{ id: 'SSPR-63', says: 'Passwords of accounts compromised in the past are refused', kind: 'rule' },
		{ id: 'SSPR-64', says: 'Such breached passwords are known from a database on the internet', kind: 'rule' },
		{ id: 'SSPR-65', says: 'The new password serves for 365 days at most', kind: 'time' },
		{
			id: 'SSPR-66',
			says: 'When the change is refused, check the password against the criteria and make another attempt',
			kind: 'note'
		}
	],
	notSimulated: [
		{
			id: 'SSPR-29',
			reason:
				'The note contradicts the step it belongs to, which has just announced a text message, so we do not teach it.'
		}
	]
} as const satisfies ClaimSource
