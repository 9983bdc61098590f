import { da as first, type FirstWords } from './first/da.ts'
import { da as later, type LaterWords } from './later/da.ts'

/** What a phone says. It is read in two seconds by somebody who listens to something else. */
export const da: PhoneWords = { ...first, ...later }

/** The words of the phone, the same in both languages. */
export type PhoneWords = FirstWords & LaterWords
