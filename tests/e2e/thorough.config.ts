import config from './playwright.config.ts'

/** Every way of two journeys, every main route of the others, by hand and by keyboard: more than fits into the daily checks. */
process.env['E2E_THOROUGH'] = '1'

export default config
