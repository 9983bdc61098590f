import { screenInks } from '../../shared/charts/picture.ts'
import { readReport } from '../../shared/followup/reports/read.ts'
import { today } from '../../shared/dates.ts'
import { publicFindings } from '../../shared/market/publicversion.ts'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Asks } from '../../shared/contract.ts'
import { definedOnly } from '../../shared/engagement.ts'
import { movesOf } from '../../shared/moving.ts'
import { readDocument } from '../../shared/readdocument.ts'
import { done, refused } from '../../shared/outcome.ts'
import {
  refusalIn,
  wordsIn,
  type Desk,
  type DialogName,
  type Place,
  type Toast,
} from '../cockpit/desk.ts'
import { Screen } from '../cockpit/Screen.tsx'
import { useLook } from '../cockpit/useLook.ts'
import { content } from './content.ts'
import { viewOf, type CockpitExhibit } from './cockpit.ts'
import { faultsIn } from './packs.ts'
import { folder, savedFiles } from './saved.ts'
import type { Stage } from './stage.ts'

interface Props {
  readonly exhibit: CockpitExhibit
  readonly look: 'light' | 'dark'
}

/** One screen of the cockpit in one state; it can be used, by the real rules, and forgets everything. */
export function Exhibition({ exhibit, look }: Props) {
  const { stage, shown, language } = exhibit
  const [, again] = useState(0)
  const [place, setPlace] = useState<Place>(shown.place)
  const [dialog, setDialog] = useState<DialogName | null>(shown.dialog ?? null)
  const [toast, setToast] = useState<Toast | null>(() =>
    shown.refusal
      ? { sentence: refusalIn(language, refused(shown.refusal)), tone: 'refusal' }
      : null,
  )
  const [offset] = useState(() => stage.scene().now - Date.now())
  const [pageLevers] = useState<Desk['pageLevers']>(() => ({ current: [] }))
  useLook(look, language)
  const view = viewOf(exhibit, look)
  const tell: Desk['tell'] = (outcome) => {
    if (!outcome.ok) setToast({ sentence: refusalIn(language, outcome), tone: 'refusal' })
    return outcome.ok
  }
  const desk: Desk = {
    ask: asksOf(stage, () => again((n) => n + 1)),
    words: wordsIn(language),
    language,
    tell,
    shell: false,
    content,
    pageLevers,
    say: setToast,
    go: setPlace,
    show: setDialog,
    async run(command, said) {
      const kept = tell(await desk.ask.run(command))
      if (kept && said !== undefined) setToast({ sentence: said, undo: true })
      return kept
    },
  }
  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <Screen
        view={view}
        home={view.home}
        settings={view.settings}
        offset={offset}
        link={shown.link ?? 'up'}
        desk={desk}
        place={place}
        dialog={dialog}
        toast={toast}
      />
    </I18nProvider>
  )
}

function asksOf(stage: Stage, again: () => void): Asks<'facilitator'> {
  const no = async () => refused('notYours')
  return {
    async run(command) {
      const outcome = stage.run(command)
      again()
      return outcome
    },
    async readHistory({ recordId }) {
      const { records } = stage.scene().engagement
      const known = Object.values(records).filter(({ id }) => recordId === null || id === recordId)
      return done({
        events: known.map(({ id, at, workshopId }) => ({
          ...{ recordId: id, at, workshopId, moved: {} },
          by: 'facilitator' as const,
          what: 'made' as const,
        })),
      })
    },
    async readReport({ kind, language, personId }) {
      const { engagement, now } = stage.scene()
      const timeZone = 'Europe/Copenhagen'
      const of = { language, personId, timeZone, content, events: [], today: today(now, timeZone) }
      return done(readReport(engagement, kind, of, screenInks))
    },
    saveReport: no,
    folders: async () => done({ folders: [folder, '/home/ane/Skrivebord'] }),
    readDocument: async (what) => readDocument(stage.scene().engagement, what, []),
    saveFiles: async (wanted) => done({ files: savedFiles(stage.scene(), wanted) }),
    undo: no,
    redo: no,
    openWorkshop: async () => done(),
    leaveWorkshop: no,
    makeDemo: no,
    openEngagement: async () => done(),
    makeEngagement: no,
    makeWorkshop: no,
    readContent: async () => done(content),
    readMoves: async ({ set, workshopIds }) =>
      done(movesOf(stage.scene().engagement, definedOnly(set), workshopIds, '2026-11-18')),
    keepOwnNote: no,
    keepBlocks: no,
    sendOut: no,
    takeIn: no,
    takeBackTable: no,
    removeBlocks: no,
    importPack: async ({ text }) => done({ pack: null, faults: faultsIn(text) }),
    removePack: no,
    savePack: no,
    letPhonesIn: no,
    shutPhonesOut: no,
    removeSeat: no,
    letIn: no,
    turnAway: no,
    makeCodes: no,
    makeSeat: no,
    findNames: async ({ workshopId, language }) =>
      done({ findings: publicFindings(stage.scene().engagement, workshopId, language) }),
    renewSeat: async () => done({ code: 'H4T9WB' }),
    moveSeat: no,
    countPaper: no,
    wallLink: no,
    keepPicture: no,
    dropPictures: no,
    readPicture: no,
    openFile: no,
    keepSafe: no,
    prepare: async () => done(),
    rehearse: no,
    setSettings: no,
    openTable: no,
    shutTable: no,
    seatDevice: no,
    turnDeviceAway: no,
    handOver: no,
    removeDevice: no,
    hold: async () => done(),
    letGo: async () => done(),
  }
}
