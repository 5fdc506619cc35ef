/** Every page that is fetched when it is first asked for. */
export const pages = {
	record: () => import('./record/AttemptList.svelte'),
	rules: () => import('./reference/RulesPage.svelte'),
	sources: () => import('./reference/SourcesPage.svelte'),
	statement: () => import('./record/StatementPage.svelte'),
	trainer: () => import('./trainer/TrainerPage.svelte'),
	cover: () => import('./choose/Cover.svelte'),
	attempt: () => import('./stage/AttemptPage.svelte')
} as const
