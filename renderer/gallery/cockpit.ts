import { today } from '../../shared/dates.ts'
import { inOrder } from '../../shared/engagement.ts'
import { followUpView } from '../../shared/followup/view.ts'
import {
  engagementCard,
  engagementView,
  meetingView,
  templateCards,
} from '../../shared/facilitatorview.ts'
import type { Situation } from '../../shared/preflight/tick.ts'
import { preflightView } from '../../shared/preflight/view.ts'
import type { Reason } from '../../shared/outcome.ts'
import type { SafetyView } from '../../shared/safety.ts'
import type { TableView } from '../../shared/tableviews.ts'
import type { Language } from '../../shared/text.ts'
import type { FacilitatorView } from '../../shared/views.ts'
import type { DialogName, Place } from '../cockpit/desk.ts'
import { content } from './content.ts'
import { dayExhibits } from './day.ts'
import { declarationExhibits } from './declaration.ts'
import { engagementExhibits } from './engagement.ts'
import { gateExhibits } from './gate.ts'
import { followUpExhibits } from './followup.ts'
import { ideaExhibits } from './ideas.ts'
import { tableExhibits } from './tables.ts'
import { initiativeExhibits } from './initiatives.ts'
import { libraryExhibits } from './library.ts'
import { measuringExhibits } from './measuring.ts'
import { pageExhibits } from './pages.ts'
import { choosingExhibits } from './pictures.ts'
import { preparingExhibits, situationOf } from './preparing.ts'
import { panelExhibits } from './panel.ts'
import { planExhibits } from './plan.ts'
import { readBackExhibits, recordExhibits } from './records.ts'
import { rehearsalExhibits } from './rehearsal.ts'
import { nothingWrong, safetyExhibits } from './safety.ts'
import { seatExhibits } from './seats.ts'
import { stageIn, type Stage } from './stage.ts'
import type { Step } from './steps.ts'

/** Where she is on the screen, once the room has come to the state that is shown. */
export interface Shown {
  readonly place: Place
  readonly dialog?: DialogName
  /** what was refused a moment ago */
  readonly refusal?: Reason
  readonly link?: 'up' | 'lost'
  /** no workshop is open, and it may be that there is none */
  readonly outside?: 'nothing yet' | 'demo made'
  /** what is said about the safety of her work */
  readonly safety?: Partial<SafetyView>
  /** what *Klargør* sees of the computer and its network */
  readonly sees?: Partial<Situation>
  /** a rehearsal is held */
  readonly rehearsal?: true
  /** what she did last */
  readonly press?: readonly Step[]
  /** the table's door, as it stands */
  readonly table?: TableView
  /** *egne noter* by item */
  readonly ownNotes?: Readonly<Record<string, string>>
}

export type Exhibits<What> = Readonly<Record<string, (stage: Stage) => What>>

/** A screen of the cockpit in a state: how the room came there, and where on the screen she is. */
export interface CockpitExhibit {
  readonly name: string
  readonly language: Language
  readonly stage: Stage
  readonly shown: Shown
}

export const cockpitExhibits: Exhibits<Shown> = {
  ...pageExhibits,
  ...engagementExhibits,
  ...followUpExhibits,
  ...libraryExhibits,
  ...planExhibits,
  ...preparingExhibits,
  ...dayExhibits,
  ...measuringExhibits,
  ...seatExhibits,
  ...ideaExhibits,
  ...recordExhibits,
  ...readBackExhibits,
  ...tableExhibits,
  ...panelExhibits,
  ...safetyExhibits,
  ...rehearsalExhibits,
  ...choosingExhibits,
  ...gateExhibits,
  ...declarationExhibits,
  ...initiativeExhibits,
}

export function cockpitExhibit(name: string, language: Language): CockpitExhibit | null {
  const play = cockpitExhibits[name]
  if (!play) return null
  const stage = stageIn(language)
  return { name, language, stage, shown: play(stage) }
}

/** The cockpit's view of an exhibit. */
export function viewOf(
  { stage, shown, language }: CockpitExhibit,
  look: 'light' | 'dark',
): FacilitatorView {
  const scene = stage.scene()
  const date = today(scene.now, 'Europe/Copenhagen')
  const { outside } = shown
  return {
    home: {
      today: date,
      engagements: outside === 'nothing yet' ? [] : [engagementCard(scene.engagement, date)],
      templates: templateCards(content),
      contentVersion: 0,
    },
    settings: {
      language,
      look,
      wallLook: 'light',
      gong: true,
      display: null,
      wifi: null,
      name: outside === 'nothing yet' ? '' : 'Ane Thorup',
      folder: null,
    },
    displays: null,
    safety: { ...nothingWrong, ...shown.safety },
    engagement:
      outside === 'nothing yet' ? null : engagementView(scene.engagement, content, date, language),
    records: outside === 'nothing yet' ? null : inOrder(scene.engagement.records),
    followUp: outside === 'nothing yet' ? null : followUpView(scene.engagement, content, language),
    ownNotes: shown.ownNotes ?? {},
    ownBlocks: [],
    table: shown.table ?? null,
    undo: { undo: { kind: 'actionAgreed', recordId: '' }, redo: null },
    ...meetingView(outside ? null : scene, language),
    rehearsal: shown.rehearsal ? { speed: 10, phones: 20, now: scene.now } : null,
    preflight: outside ? null : preflightView(situationOf(scene, shown.sees), language),
  }
}
