import type { Language } from '../../shared/text.ts'
import { marketWords } from '../../shared/words/market/words.ts'
import { actionListOf } from '../../shared/actionlist.ts'
import { answerSlipsOf } from '../../shared/answerslips.ts'
import { calendarOf } from '../../shared/calendarentry.ts'
import { codeSlipsOf } from '../../shared/codeslips.ts'
import type { FileKind, SavedFile, SaveFiles } from '../../shared/contract.ts'
import { itPageOf } from '../../shared/itpage.ts'
import { facilitatorLogOf } from '../../shared/facilitatorlog.ts'
import { readMinutes } from '../../shared/readdocument.ts'
import { preReadingOf } from '../../shared/prereading.ts'
import { programOf } from '../../shared/program.ts'
import { recommendationsOf } from '../../shared/recommendation.ts'
import { steeringInsertOf } from '../../shared/steeringinsert.ts'
import { runSheetOf } from '../../shared/runsheet.ts'
import type { Scene } from '../../shared/scene.ts'
import { signInOf } from '../../shared/signin.ts'
import { tableCardsOf } from '../../shared/tablecards.ts'
import { gateReportOf } from '../../shared/gatereport.ts'
import { gateSheetsOf } from '../../shared/gatesheets.ts'
import { declarationOf } from '../../shared/declarationdoc.ts'
import { content } from './content.ts'
import { itFacts } from './preparing.ts'

export const folder = '/home/ane/Dokumenter'

/** The files that saving would write, by the names they would have; nothing is written. */
export function savedFiles(scene: Scene, wanted: SaveFiles): readonly SavedFile[] {
  return wanted.what.map((kind) => {
    const name = nameOf(scene, kind, wanted)
    return { path: `${folder}/${name}`, name, renamed: false }
  })
}

/** What is written before there is a contract. */
function fileTitle(kind: 'public' | 'told' | 'firms', language: Language): string {
  const words = marketWords(language)
  return { public: words.public.title, told: words.told.log, firms: words.firms.file }[kind]
}

function nameOf({ engagement, now }: Scene, kind: FileKind, wanted: SaveFiles): string {
  const { workshopId, language } = wanted
  const read = readMinutes(engagement, wanted, [])
  switch (kind) {
    case 'minutes':
      return read.ok ? read.value.fileName : ''
    case 'actions':
      return actionListOf(engagement, { language, workshopId }).fileName
    case 'recommendation':
      return recommendationsOf(engagement, workshopId, { language }).fileName
    case 'insert':
      return steeringInsertOf(engagement, workshopId, { language }).fileName
    case 'log':
      return facilitatorLogOf(engagement, workshopId, { language, journal: [] }).fileName
    case 'runsheet':
      return runSheetOf(engagement, workshopId, { language, ownNotes: {}, content }).fileName
    case 'program':
      return programOf(engagement, workshopId, { language }).fileName
    case 'prereading':
      return preReadingOf(engagement, workshopId, { language, content }).fileName
    case 'cards':
      return tableCardsOf(engagement, workshopId, { language }).fileName
    case 'codes':
      return codeSlipsOf(engagement, workshopId, { language, door: null }).fileName
    case 'slips':
      return answerSlipsOf(engagement, workshopId, { language }).fileName
    case 'signin':
      return signInOf(engagement, workshopId, { language }).fileName
    case 'itpage':
      return itPageOf(engagement, workshopId, { language, facts: itFacts }).fileName
    case 'gate':
      return gateReportOf(engagement, workshopId, { language }).fileName
    case 'gatesheets':
      return gateSheetsOf(engagement, workshopId, { language, content }).fileName
    case 'declaration':
      return declarationOf(engagement, workshopId, { language }).fileName
    case 'public':
    case 'told':
    case 'firms':
      return `2026-12-03 ${fileTitle(kind, language)}.docx`
    case 'calendar':
      return calendarOf(engagement, workshopId, { language, now }).fileName
  }
}
