import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

/** The content security policy refuses these in the browser; the linter says so earlier. */
const refusedByPolicy = [
	{
		selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
		message: 'The policy (trusted types) refuses markup as a string: build elements.'
	},
	{
		selector: 'SvelteAttribute[key.name="style"]',
		message: 'The policy refuses style attributes: use a class, or style:property={value}.'
	}
]

export default ts.config(
	{ ignores: ['.svelte-check/', 'dist/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-restricted-syntax': ['error', ...refusedByPolicy],
			'svelte/no-at-html-tags': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } }
	},
	{
		files: ['src/**'],
		languageOptions: { globals: globals.browser },
		rules: {
			'no-console': 'error',
			'no-restricted-globals': ['error', 'process', 'Buffer', 'global', '__dirname', 'require']
		}
	},
	{
		files: ['*.js', 'vite.config.ts', 'tests/**'],
		languageOptions: { globals: { ...globals.browser, ...globals.node } }
	},
	{
		// These try in the page what the policy refuses.
		files: ['tests/e2e/**'],
		rules: { 'no-eval': 'off', 'no-implied-eval': 'off', 'no-restricted-syntax': 'off' }
	},
	{
		// A promise nobody waits for hides its failure. Only here does the linter read types, which is slow.
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: { '@typescript-eslint/no-floating-promises': 'error' }
	}
)
