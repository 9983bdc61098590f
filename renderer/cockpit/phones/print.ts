import type { FileKind } from '../../../shared/contract.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { seatWords } from './words.ts'

/** Writes slips where files were saved last, or where the system's own dialog says, and opens them for printing. */
export async function print(kind: FileKind, meeting: Meeting, desk: Desk) {
  const { workshop } = meeting.open
  const saved = await desk.ask.saveFiles({
    workshopId: workshop.id,
    what: [kind],
    language: workshop.language,
    notes: false,
    folder: null,
  })
  if (!saved.ok && saved.reason === 'canceled') return
  if (!desk.tell(saved) || !saved.ok) return
  const [file] = saved.value.files
  if (!file) return
  desk.say({ sentence: seatWords(desk.language).saved(file.name) })
  await desk.ask.openFile({ path: file.path, how: 'open' })
}
