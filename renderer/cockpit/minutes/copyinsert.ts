import type { Id } from '../../../shared/engagement.ts'
import { plainTextOf } from '../../../shared/plaintext.ts'
import type { Language } from '../../../shared/text.ts'
import { steeringWordsIn } from '../../../shared/words/steering/words.ts'
import type { Desk } from '../desk.ts'
import { copy } from '../library/copy.ts'

/** *Indsættelse til styregruppens referat* as plain text on the clipboard. */
export async function copyInsert(workshopId: Id, language: Language, desk: Desk): Promise<void> {
  const read = await desk.ask.readDocument({ workshopId, what: 'insert', language, notes: false })
  if (desk.tell(read) && read.ok)
    await copy(desk, plainTextOf(read.value), steeringWordsIn(desk.language).name)
}
