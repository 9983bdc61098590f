import type { Source } from './agreed.ts'
import { lettersFor } from './annexletters.ts'
import { apart } from './market/apart.ts'
import type { Engagement, Id } from './engagement.ts'
import type { Language } from './text.ts'
import { wordWordsIn } from './words/word/words.ts'

/** What minutes, and what is drawn from them, are written from: they go to all, so they name no competing company to another. */
export function sourceOf(whole: Engagement, workshopId: Id, language: Language): Source {
  const engagement = apart(whole, workshopId, { language })
  const workshop = engagement.workshops[workshopId]
  if (!workshop) throw new Error(`minutes of a workshop that is not there: ${workshopId}`)
  const letters = lettersFor(engagement, workshop)
  return { engagement, workshop, language, words: wordWordsIn(language), letters }
}
