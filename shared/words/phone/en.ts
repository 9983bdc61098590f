import type { PhoneWords } from './da.ts'
import { en as first } from './first/en.ts'
import { en as later } from './later/en.ts'

export const en: PhoneWords = { ...first, ...later }
