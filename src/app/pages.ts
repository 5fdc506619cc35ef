/** Every page that is fetched when it is first asked for. */
export const pages = {
	record: () => import('./AttemptList.svelte'),
	rules: () => import('./RulesPage.svelte'),
	sources: () => import('./SourcesPage.svelte'),
	statement: () => import('./StatementPage.svelte'),
	trainer: () => import('./TrainerPage.svelte'),
	cover: () => import('./Cover.svelte'),
	attempt: () => import('./AttemptPage.svelte')
} as const
