/** One journey of a story, begun in the world that the one before it left. */
export interface Chapter {
	journey: string
	/** Who one is and what else there is, for whatever the chapters before have not brought about. */
	scenario: string
	/** What the trainee is told before this chapter, in place of the scenario's own words. */
	tells: string
	/** The walkthrough of a person who knows the way. */
	way: string
}

/** Several journeys with one identity, in the order of real life. No journey comes twice. */
export interface Story {
	id: string
	title: string
	/** What it is about, in a sentence. */
	tells: string
	chapters: readonly Chapter[]
}

/** The stories there are to play. */
export const stories: readonly Story[] = [
	{
		id: 'first-day',
		title: 'Your first day',
		tells:
			'Priya starts work on a ward. There are 5 journeys, and you take every account, code and password from one to the next.',
		chapters: [
			{
				journey: 'esr-set-password',
				scenario: 'new-starter',
				way: 'second-link',
				tells: 'It’s your first day. ESR has emailed your work address. Set a password and remember it.'
			},
			{
				journey: 'esr-sign-in',
				scenario: 'at-home',
				way: 'from-home',
				tells:
					'You’re home again and have a course to do. Your ESR username was in the email, and you chose the password yourself.'
			},
			{
				journey: 'nhsp-online-registration',
				scenario: 'new-starter',
				way: 'by-text',
				tells: 'A colleague tells you about bank shifts. You have a Join:Bank account under your own email address.'
			},
			{
				journey: 'nhs-login-registration',
				scenario: 'first-time',
				way: 'by-link',
				tells: 'Now something for yourself. You want to order a repeat prescription and need an NHS login to do it.'
			},
			{
				journey: 'nhs-login-sign-in',
				scenario: 'at-home',
				way: 'with-code',
				tells: 'It’s the next evening. Log in with the password you chose for NHS login.'
			}
		]
	},
	{
		id: 'from-the-practice',
		title: 'From the practice to the app',
		tells: 'First you’re the receptionist who prints 3 details, then the patient who uses them to prove who they are.',
		chapters: [
			{
				journey: 'gp-online-details',
				scenario: 'patient-with-passport',
				way: 'with-passport',
				tells: 'You’re at the practice’s front desk. Alex Penrose is in front of you.'
			},
			{
				journey: 'nhs-login-prove-identity',
				scenario: 'with-letter',
				way: 'by-letter',
				tells: 'Now you’re Alex, and the practice has given you a sheet of paper.'
			}
		]
	},
	{
		id: 'new-at-the-agency',
		title: 'New at the agency',
		tells: 'Morgan asks for access the right way, then creates a first password.',
		chapters: [
			{
				journey: 'nhsp-agency-access',
				scenario: 'view-requests',
				way: 'agency-user',
				tells: 'You’re new at the agency and will look through the requests that come in. Robin has emailed you.'
			},
			{
				journey: 'nhsp-create-password',
				scenario: 'online-login',
				way: 'online',
				tells: 'Your access was granted, and the confirmation email is there.'
			}
		]
	}
]

/** The story of that name, and the chapter in which a journey comes in it. */
export function chapterOf(storyId: string, journeyId: string): { story: Story; chapter: number } | null {
	const story = stories.find(({ id }) => id === storyId)
	const chapter = story?.chapters.findIndex(({ journey }) => journey === journeyId) ?? -1
	return story && chapter >= 0 ? { story, chapter } : null
}

/** What the trainee is told in that chapter; `null` where there is none. */
export function tellsOf(storyId: string, journeyId: string): string | null {
	const told = chapterOf(storyId, journeyId)
	return told?.story.chapters[told.chapter]?.tells ?? null
}
