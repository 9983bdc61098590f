import { actionListOf } from '../shared/actionlist.ts'
import { apart } from '../shared/market/apart.ts'
import { publicVersionOf } from '../shared/market/publicversion.ts'
import { firmAnswersOf, toldLogOf } from '../shared/market/toldfiles.ts'
import { today } from '../shared/dates.ts'
import { answerSlipsOf } from '../shared/answerslips.ts'
import { calendarOf } from '../shared/calendarentry.ts'
import { codeSlipsOf, type SlipDoor } from '../shared/codeslips.ts'
import type { FileKind, SavedFile, SaveFiles } from '../shared/contract.ts'
import { declarationOf } from '../shared/declarationdoc.ts'
import type { DocumentTree } from '../shared/document.ts'
import { itPageOf, type ItFacts } from '../shared/itpage.ts'
import type { Engagement, Id, Moment } from '../shared/engagement.ts'
import { facilitatorLogOf } from '../shared/facilitatorlog.ts'
import { gateReportOf } from '../shared/gatereport.ts'
import { gateSheetsOf } from '../shared/gatesheets.ts'
import type { Entry } from '../shared/journal.ts'
import { done, type Outcome } from '../shared/outcome.ts'
import type { Content } from '../shared/packs/content.ts'
import { preReadingOf } from '../shared/prereading.ts'
import { programOf } from '../shared/program.ts'
import { recommendationsOf } from '../shared/recommendation.ts'
import { steeringInsertOf } from '../shared/steeringinsert.ts'
import { readMinutes } from '../shared/readdocument.ts'
import { runSheetOf } from '../shared/runsheet.ts'
import { signInOf } from '../shared/signin.ts'
import { tableCardsOf } from '../shared/tablecards.ts'
import { calendarFile } from './calendar.ts'
import { saveFile } from './files.ts'
import { writeDocx } from './word/docx.ts'

/** What the files of a workshop are written from besides the engagement itself. */
export interface FileNeeds {
  /** the folder of IBM Plex Sans as TTF, for pictures in Word */
  readonly fonts: string
  readonly content: Content
  /** her own notes by item; empty where they are left out */
  readonly ownNotes: Readonly<Record<Id, string>>
  readonly now: Moment
  /** where phones come in; null while they are shut out */
  readonly door: SlipDoor | null
  /** what *Til it-afdelingen* says of this computer */
  readonly computer: ItFacts
  /** the engagement's exact timeline, for the facilitator's log */
  readonly journal?: readonly Entry[]
}

/** The files of a workshop, written to a folder; stops at the first that cannot be saved and says why. */
export async function saveFiles(
  engagement: Engagement,
  wanted: SaveFiles & { readonly folder: string },
  needs: FileNeeds,
): Promise<Outcome<readonly SavedFile[]>> {
  const files: SavedFile[] = []
  for (const kind of wanted.what) {
    const made = await written(engagement, kind, wanted, needs)
    if (!made.ok) return made
    const file = await saveFile(wanted.folder, made.value.name, made.value.bytes)
    if (!file.ok) return file
    files.push(file.value)
  }
  return done(files)
}

async function written(
  engagement: Engagement,
  kind: FileKind,
  wanted: SaveFiles,
  needs: FileNeeds,
): Promise<Outcome<{ readonly name: string; readonly bytes: Uint8Array }>> {
  if (kind === 'calendar') {
    const shared = apart(engagement, wanted.workshopId, { language: wanted.language })
    const { fileName, events } = calendarOf(shared, wanted.workshopId, {
      language: wanted.language,
      now: needs.now,
    })
    return done({ name: fileName, bytes: new TextEncoder().encode(calendarFile(events)) })
  }
  const tree =
    kind === 'minutes'
      ? readMinutes(engagement, wanted, needs.journal ?? [])
      : kind === 'public'
        ? publicVersionOf(engagement, wanted.workshopId, {
            language: wanted.language,
            decided: wanted.names ?? { out: [], stands: [] },
          })
        : done(treeOf(engagement, kind, wanted, needs))
  if (!tree.ok) return tree
  const bytes = await writeDocx(tree.value, {
    fontsDir: needs.fonts,
    nameless: kind === 'public',
  })
  return done({ name: tree.value.fileName, bytes })
}

function treeOf(
  engagement: Engagement,
  kind: Exclude<FileKind, 'calendar' | 'minutes' | 'public'>,
  { workshopId, language, notes }: SaveFiles,
  { content, ownNotes, door, computer, now, journal = [] }: FileNeeds,
): DocumentTree {
  // what is meant for all names no competing company to another
  const shared = apart(engagement, workshopId, { language })
  switch (kind) {
    case 'recommendation':
      return recommendationsOf(engagement, workshopId, { language })
    case 'insert':
      return steeringInsertOf(engagement, workshopId, { language })
    case 'log':
      return facilitatorLogOf(engagement, workshopId, { language, journal })
    case 'actions':
      return actionListOf(shared, { language, workshopId })
    case 'runsheet':
      return runSheetOf(engagement, workshopId, {
        language,
        ownNotes: notes ? ownNotes : {},
        content,
      })
    case 'program':
      return programOf(shared, workshopId, { language })
    case 'prereading':
      return preReadingOf(shared, workshopId, { language, content })
    case 'cards':
      return tableCardsOf(engagement, workshopId, { language })
    case 'codes':
      return codeSlipsOf(engagement, workshopId, { language, door })
    case 'slips':
      return answerSlipsOf(shared, workshopId, { language })
    case 'signin':
      return signInOf(engagement, workshopId, { language })
    case 'gate':
      return gateReportOf(engagement, workshopId, { language })
    case 'gatesheets':
      return gateSheetsOf(engagement, workshopId, { language, content })
    case 'declaration':
      return declarationOf(shared, workshopId, { language })
    case 'told':
      return toldLogOf(engagement, workshopId, {
        language,
        today: today(now, engagement.workshops[workshopId]?.timeZone ?? 'Europe/Copenhagen'),
      })
    case 'firms':
      return firmAnswersOf(engagement, workshopId, { language })
    case 'itpage':
      return itPageOf(shared, workshopId, { language, facts: computer })
  }
}
