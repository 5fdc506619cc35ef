/** The style sheets of the services, all of them: `kit/skins.ts` has their names. Importing this loads them. */
import.meta.glob('./skins/*.scss', { eager: true })
