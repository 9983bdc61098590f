import { useMemo, useRef, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Asks } from '../../shared/contract.ts'
import type { NotetakerView } from '../../shared/tableviews.ts'
import { gateWordsIn } from '../../shared/words/gates/words.ts'
import { Said } from '../kit/Said.tsx'
import { SideMark } from '../kit/SideMark.tsx'
import { freshId, refusalIn } from '../cockpit/desk.ts'
import type { Lever } from '../cockpit/keys/lever.ts'
import { useKeys } from '../cockpit/keys/useKeys.ts'
import { Gate } from '../cockpit/gate/Gate.tsx'
import { Ideas } from '../cockpit/ideas/Ideas.tsx'
import { Capture } from '../cockpit/notes/Capture.tsx'
import { Kept } from '../cockpit/notes/Kept.tsx'
import { OpenAnswers } from '../cockpit/run/OpenAnswers.tsx'
import { Spoken } from '../cockpit/poll/Spoken.tsx'
import { PaperForm } from '../cockpit/phones/PaperForm.tsx'
import type { Link } from '../port.ts'
import { Attendance } from './Attendance.tsx'
import { HandedOver } from './HandedOver.tsx'
import { Languages } from './Languages.tsx'
import { noteDesk } from './notedesk.ts'
import type { Outbox, Unsent } from './outbox.ts'
import { overlaid, saidWith, unsentIds } from './overlay.ts'
import { gateWith } from './gateoverlay.ts'
import { SentLine } from './SentLine.tsx'
import type { Table } from './table.ts'
import { TalkingPoints } from './TalkingPoints.tsx'
import { TimeLeft } from './TimeLeft.tsx'
import { WaysBack } from './WaysBack.tsx'
import styles from './Notetaker.module.css'

interface Props {
  readonly view: Partial<NotetakerView>
  readonly offset: number
  readonly link: Link
  readonly ask: Asks<'notetaker'>
  readonly outbox: Outbox
  readonly unsent: readonly Unsent[]
  readonly table: Table
  /** the token with which the keys of *styring* are reached once they are handed over; null in the gallery */
  readonly steering: string | null
  /** the section it opens at; the notes, where none is named */
  readonly first?: Section
}

export type Section = 'gate' | 'ideas' | 'notes' | 'answers' | 'attendance' | 'paper'

/** *Referent*: writes while others talk, with or without a network, and sees what is being done and said. */
export function Notetaker(props: Props) {
  const { view, offset, link, ask, outbox, unsent, table } = props
  const { words, language, keepsakes } = table
  const [section, setSection] = useState<Section>(props.first ?? 'notes')
  const [here, setHere] = useState(false)
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { meeting, clock, agenda, me } = view
  const desk = useMemo(() => noteDesk(table, ask, outbox), [table, ask, outbox])
  useKeys([
    captureKey(table, () => (setSection('notes'), setTimeout(() => field.current?.focus()))),
  ])

  if (!meeting || !clock || !agenda)
    return (
      <main className={styles.none}>
        <p role="status">{meeting === null ? words.join.noMeeting : words.join.finding}</p>
      </main>
    )

  const note = async (personIds: string[], is: 'in' | 'out') => {
    const command = { do: 'notePresence', workshopId: meeting.workshop.id, personIds, is } as const
    const outcome = await ask.write({ id: freshId(), command })
    setSaid(outcome.ok ? '' : refusalIn(language, outcome))
  }
  const now = Date.now() + offset
  const { notes, records, answers } = overlaid(
    { notes: view.notes ?? [], records: view.records ?? [], answers: view.answers ?? [] },
    unsent,
    now,
  )
  const item = agenda.find((each) => each.id === clock.itemId) ?? null
  const noted = {
    open: meeting,
    clock,
    notes,
    records,
    items: agenda,
    holds: view.holds ?? [],
    unsent: unsentIds(unsent),
    drafts: { capture: keepsakes.draft(), wall: '' },
  }
  const isOpenAnswer =
    item !== null && ['side', 'role', 'table'].includes(item.answer.kind as string)

  const { paper, ideas } = view
  const spoken = view.spoken ?? []
  const texts = item?.answer.kind === 'texts' && ideas ? ideas : null
  const sections: readonly Section[] = [
    'notes',
    ...(texts ? (['ideas'] as const) : []),
    ...(view.gate?.gate ? (['gate'] as const) : []),
    'answers',
    'attendance',
    ...(paper ? (['paper'] as const) : []),
  ]

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>
          <Said text={meeting.workshop.title} language={language} />
        </h1>
        {me && (
          <p className={styles.me}>
            {me.mark && <SideMark mark={me.mark} />}{' '}
            {words.page.who(me.name, words.roles.notetaker)}
          </p>
        )}
        <p role="status">{said}</p>
        <WaysBack view={view} ask={ask} link={link} waits={unsent.length > 0} table={table} />
        <Languages table={table} />
      </header>
      <SentLine
        outbox={outbox}
        unsent={unsent}
        link={link}
        meeting={meeting}
        clock={clock}
        table={table}
      />
      <main className={styles.main}>
        <aside className={styles.now} aria-label={words.page.now}>
          <h2>
            {item ? (
              <Said text={item.title} language={language} />
            ) : clock.state === 'ended' ? (
              words.page.over
            ) : (
              words.page.notBegun
            )}
          </h2>
          {item && <TimeLeft item={item} clock={clock} offset={offset} table={table} />}
          {me?.steers && props.steering !== null && (
            <HandedOver token={props.steering} table={table} />
          )}
          {item && <TalkingPoints script={item.script} table={table} />}
        </aside>
        <Tabs
          className={styles.sections ?? ''}
          selectedKey={sections.includes(section) ? section : 'notes'}
          onSelectionChange={(key) => setSection(key as Section)}
        >
          <TabList className={styles.tabs ?? ''} aria-label={words.page.sections}>
            {sections.map((each) => (
              <Tab key={each} id={each} className={styles.tab ?? ''}>
                {each === 'gate' ? gateWordsIn(language).tab : words.page[each]}
              </Tab>
            ))}
          </TabList>
          <TabPanel id="notes" className={styles.panel ?? ''}>
            <Capture meeting={noted} desk={desk} now={() => Date.now() + offset} field={field} />
            <label className={styles.scope}>
              <input
                type="checkbox"
                checked={here}
                onChange={(event) => setHere(event.target.checked)}
              />{' '}
              {words.page.onlyHere}
            </label>
            <Kept meeting={noted} desk={desk} recordId={null} scope={here ? 'here' : 'all'} />
          </TabPanel>
          {texts && item && (
            <TabPanel id="ideas" className={styles.panel ?? ''}>
              <div className={styles.answers}>
                <Ideas item={item} meeting={{ ideas: texts }} desk={desk} onlyMerges />
              </div>
            </TabPanel>
          )}
          {view.gate?.gate && (
            <TabPanel id="gate" className={styles.panel ?? ''}>
              <div className={styles.answers}>
                <Gate
                  meeting={{
                    gate: gateWith(view.gate, unsent, now),
                    records,
                    itemId: clock.itemId,
                    workshopId: meeting.workshop.id,
                    timeZone: meeting.workshop.timeZone,
                    open: meeting,
                  }}
                  desk={desk}
                  first={0}
                  show={null}
                />
              </div>
            </TabPanel>
          )}
          <TabPanel id="answers" className={styles.panel ?? ''}>
            {item && isOpenAnswer ? (
              <div className={styles.answers}>
                <OpenAnswers item={item} meeting={{ open: meeting, answers }} desk={desk} />
              </div>
            ) : (
              spoken.length === 0 && <p className={styles.empty}>{words.page.noAnswers}</p>
            )}
            {spoken.map((sheet) => (
              <section key={sheet.id} className={styles.answers}>
                <h3>
                  <Said text={sheet.title} language={language} />
                </h3>
                <Spoken
                  sheet={saidWith(sheet, unsent)}
                  meeting={{ open: meeting }}
                  desk={desk}
                  open
                />
              </section>
            ))}
          </TabPanel>
          <TabPanel id="attendance" className={styles.panel ?? ''}>
            <Attendance
              meeting={meeting}
              unsent={unsent}
              desk={desk}
              note={link === 'up' ? note : null}
              table={table}
            />
          </TabPanel>
          {paper && (
            <TabPanel id="paper" className={styles.panel ?? ''}>
              <div className={styles.answers}>
                <PaperForm
                  meeting={{ open: meeting, polls: [paper], room: { paper } }}
                  desk={{ ...desk, ask, say: (toast) => setSaid(toast?.sentence ?? '') }}
                  onDone={() => setSection('notes')}
                  atTable
                />
              </div>
            </TabPanel>
          )}
        </Tabs>
      </main>
    </div>
  )
}

/** C goes to the line, as it does on the facilitator's screen. */
function captureKey({ words }: Table, pull: () => void): Lever {
  const { notes } = words.page
  return {
    id: 'capture',
    label: notes,
    long: notes,
    group: 'notes',
    keys: 'c',
    cap: 'C',
    ready: true,
    pull,
  }
}
