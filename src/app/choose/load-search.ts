/** Fetches what finds journeys by the words that people use, and shows them: nobody needs it before they search. */
export const loadSearch = () => import('./FoundJourneys.svelte')
