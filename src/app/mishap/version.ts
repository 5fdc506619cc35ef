/** Put in by the build, see `built-from.ts`. */
declare const BUILT_FROM: string

/** Which Dry Run this is: its version, and date and name of the commit. */
export const version: string = BUILT_FROM
