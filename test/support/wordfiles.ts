import { actionListOf } from '../../shared/actionlist.ts'
import type { DocumentTree } from '../../shared/document.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { minutesOf } from '../../shared/minutes.ts'
import type { Language } from '../../shared/text.ts'
import { writeDocx } from '../../electron/word/docx.ts'
import { workshopId } from './wordfixture.ts'

export const fontsDir = new URL(
  '../../node_modules/@expo-google-fonts/ibm-plex-sans',
  import.meta.url,
).pathname

/** The documents of one engagement: minutes both ways and the action list, in one language. */
export function treesOf(engagement: Engagement, language: Language): DocumentTree[] {
  return [
    minutesOf(engagement, workshopId, { language, notes: false }),
    minutesOf(engagement, workshopId, { language, notes: true }),
    actionListOf(engagement, { language, workshopId }),
  ]
}

export function write(tree: DocumentTree): Promise<Uint8Array> {
  return writeDocx(tree, { fontsDir })
}
