import type { Id } from '../../shared/engagement.ts'
import type { Language } from '../../shared/text.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { wordsIn } from '../cockpit/desk.ts'
import type { KeptTable } from '../phone/tablesent.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

interface Said {
  readonly speaker: string
  readonly text: string
}

/** What the tables of a kick-off answer to *En mandag om to år*. */
const mondays: Readonly<Record<Language, readonly Said[]>> = {
  da: [
    { speaker: 'Mette Kjær', text: 'Borgeren får svar samme dag, og ingen har ledt efter sagen.' },
    { speaker: 'Jonas Friis', text: 'Den nye kollega klarer sin første sag alene før frokost.' },
    {
      speaker: 'Lone Dahl',
      text: 'Afdelingslederen ser, hvor sagerne hober sig op, før nogen klager.',
    },
    { speaker: 'Peter Holm', text: 'Vi taler om borgerne på mandagsmødet, ikke om systemet.' },
    { speaker: 'Sara Lund', text: 'Leverandøren hører om en fejl fra os, før den står i avisen.' },
  ],
  en: [
    { speaker: 'Mette Kjær', text: 'The citizen is answered the same day, and nobody searched.' },
    { speaker: 'Jonas Friis', text: 'The new colleague handles a first case alone before lunch.' },
    {
      speaker: 'Lone Dahl',
      text: 'The manager sees where cases pile up before anybody complains.',
    },
    { speaker: 'Peter Holm', text: 'We talk about citizens on Mondays, not about the system.' },
    { speaker: 'Sara Lund', text: 'The supplier hears of a fault from us before the papers do.' },
  ],
}

const chain = {
  da: {
    delivery: 'Fælles sagsoverblik',
    change: 'Sagsbehandleren åbner én side',
    benefit: 'Svar samme dag',
    purpose: 'Tryghed for borgeren',
  },
  en: {
    delivery: 'Shared case overview',
    change: 'The case worker opens one page',
    benefit: 'Answers the same day',
    purpose: 'Citizens feel safe',
  },
}

/** The first item of a template's workshop whose answer is the tables', running for some minutes. */
function asking(stage: Stage, templateId: Id, keepsBenefit: boolean): Id {
  const workshopId = stage.plan(templateId)
  stage.seat({ customer: 12, supplier: 8 })
  const item = ofWorkshop(stage.scene().engagement.items, workshopId).find(
    ({ answer, keeps }) => answer.kind === 'table' && keeps.includes('benefit') === keepsBenefit,
  )
  stage.must({ do: 'startItem', itemId: item?.id ?? '' })
  stage.wait(6)
  return item?.id ?? ''
}

/** So many tables have sent their sentence. */
export function tabling(stage: Stage, many: number): Id {
  const itemId = asking(stage, 'kickoff', false)
  for (const [at, said] of mondays[stage.language].slice(0, many).entries())
    stage.must({
      do: 'answerForTable',
      id: idOf(at),
      itemId,
      table: at + 1,
      ...said,
      choice: null,
      replaces: null,
    })
  return itemId
}

/** So many tables have sent a chain. */
export function chaining(stage: Stage, many: number): Id {
  const itemId = asking(stage, 'behov', true)
  for (const [at, { speaker }] of mondays[stage.language].slice(0, many).entries())
    stage.must({
      do: 'chainForTable',
      id: idOf(at),
      itemId,
      table: at + 1,
      speaker,
      set: chain[stage.language],
    })
  return itemId
}

/** What the phone at the third table keeps of what it sent. */
export function sentBefore(stage: Stage): KeptTable {
  const { speaker = '', text = '' } = mondays[stage.language][2] ?? {}
  const itemId = stage.scene().engagement.clocks[stage.scene().workshopId]?.itemId ?? ''
  return {
    itemId,
    table: 3,
    speaker,
    sent: [{ id: idOf(2), table: 3, text, choice: null, chain: null }],
  }
}

function idOf(at: number): Id {
  return `${at + 1}`.repeat(32)
}

const words = (stage: Stage) => wordsIn(stage.language).run.tabs.answers

const run: Shown = { place: { page: 'run' } }

export const tableExhibits: Exhibits<Shown> = {
  'tables-answered': (stage) => {
    tabling(stage, 3)
    return { ...run, press: [{ press: words(stage) }] }
  },
}
