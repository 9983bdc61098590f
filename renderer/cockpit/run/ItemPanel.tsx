import { useState, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Item } from '../../../shared/agenda.ts'
import { clockTime } from '../../../shared/dates.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Lines } from '../../kit/Lines.tsx'
import { Said } from '../../kit/Said.tsx'
import type { Lever } from '../keys/levers.ts'
import { pollOf, standing, talkOf, type Meeting } from '../meeting.ts'
import { Measurement } from '../poll/Measurement.tsx'
import { Talk } from '../poll/Talk.tsx'
import { OpenAnswers } from './OpenAnswers.tsx'
import { RunClock } from './RunClock.tsx'
import { Spoken } from './Spoken.tsx'
import { Script } from './Script.tsx'
import styles from './ItemPanel.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
  readonly levers: readonly Lever[]
}

/** The item that runs: its clock, what to say, how it is done, and what is answered. */
export function ItemPanel({ meeting, offset, desk, levers }: Props) {
  const { words, language } = desk
  const { at, row, next } = standing(meeting)
  const state = meeting.clock.state
  if (state === 'before') return <Before meeting={meeting} desk={desk} />
  if (state === 'ended' || !row) return <Ended desk={desk} />
  const { item } = row
  return (
    <section className={styles.panel} aria-label={words.regions.item} data-region tabIndex={-1}>
      <header className={styles.head}>
        <div className={styles.meta}>
          <p>{[words.run.item(at + 1, meeting.agenda.length), ...bendings(item, desk)].join(' · ')}</p>
          <p>{next ? <>{words.run.next}: <strong><Said text={next.item.title} language={language} /></strong>, {words.minutes(next.item.minutes)}</> : words.run.last}</p>
        </div>
        <h2 className={styles.title}><Said text={item.title} language={language} /></h2>
      </header>
      <Sheets key={item.id} item={item} meeting={meeting} desk={desk} clock={(small) => (
        <RunClock item={item} clock={meeting.clock} timeZone={meeting.open.workshop.timeZone} offset={offset} desk={desk} levers={levers} small={small} />
      )} />
    </section>
  )
}

function bendings(item: Item, { words }: Desk): string[] {
  if (item.fixed !== null) return [words.run.fixed]
  return [item.must ? words.run.must : '', item.least === null ? '' : words.run.least(item.least)].filter(Boolean)
}

type Sheet = 'script' | 'how' | 'poll' | 'answers' | 'talk'

interface SheetsProps {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
  readonly clock: (small: boolean) => ReactNode
}

/** The sheets of an item below its clock, which makes room where there are figures or answers to read. */
function Sheets({ item, meeting, desk, clock }: SheetsProps) {
  const { words } = desk
  const card = pollOf(meeting, item.id)
  const talk = talkOf(meeting)
  const here: Sheet[] = []
  if (card) here.push('poll')
  if (item.answer.kind === 'side' || item.answer.kind === 'role' || item.answer.kind === 'table') here.push('answers')
  if (talk && (item.kind === 'break' || card?.poll.id === talk.poll.id || talk.poll.talk.length > 0)) here.push('talk')
  here.push('script', 'how')
  const start: Sheet = card && card.poll.state !== 'shown' ? 'poll' : item.kind === 'break' && talk ? 'talk' : card ? 'poll' : 'script'
  const [sheet, setSheet] = useState<Sheet>(start)
  const current = here.includes(sheet) ? sheet : start
  const small = current === 'answers' || current === 'talk' || (current === 'poll' && card !== null && card.reading !== null)
  return (
    <>
      {clock(small)}
      <Tabs className={styles.sheets ?? ''} selectedKey={current} onSelectionChange={(key) => setSheet(key as Sheet)}>
        <TabList className={styles.tabs ?? ''} aria-label={words.regions.item}>
          {here.map((each) => <Tab key={each} id={each} className={styles.tab ?? ''}>{words.run.tabs[each]}</Tab>)}
        </TabList>
        <TabPanel id="script" className={styles.sheet ?? ''}>
          {item.answer.kind === 'spoken' && <Spoken ask={item.answer.ask} desk={desk} />}
          <Script item={item} desk={desk} />
        </TabPanel>
        <TabPanel id="how" className={styles.sheet ?? ''}><How item={item} desk={desk} /></TabPanel>
        {card && <TabPanel id="poll" className={styles.sheet ?? ''}><Measurement card={card} meeting={meeting} desk={desk} /></TabPanel>}
        <TabPanel id="answers" className={styles.sheet ?? ''}><OpenAnswers item={item} meeting={meeting} desk={desk} /></TabPanel>
        {talk && <TabPanel id="talk" className={styles.sheet ?? ''}><Talk key={talk.poll.id} card={talk} desk={desk} /></TabPanel>}
      </Tabs>
    </>
  )
}

function How({ item, desk }: { readonly item: Item; readonly desk: Desk }) {
  const { words, language } = desk
  const parts = [
    [words.run.purpose, item.purpose],
    [words.run.how, item.how],
    [words.run.records, item.records],
  ] as const
  return (
    <dl className={styles.how}>
      {parts.map(([label, text]) =>
        text.da || text.en ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd><Lines text={text} language={language} /></dd>
          </div>
        ) : null,
      )}
      {item.sources.length > 0 && <div><dt>{words.run.sources}</dt><dd>{item.sources.join(', ')}</dd></div>}
    </dl>
  )
}

function Before({ meeting, desk }: { readonly meeting: Meeting; readonly desk: Desk }) {
  const { words, language } = desk
  const { workshop } = meeting.open
  return (
    <section className={styles.panel} aria-label={words.regions.item} data-region tabIndex={-1}>
      <header className={styles.head}>
        <p className={styles.meta}>{words.run.before}</p>
        <h2 className={styles.title}><Said text={workshop.title} language={language} /></h2>
        <p className={styles.lead}>{words.run.beforeBody(clockTime(meeting.agenda[0]?.planned.starts ?? workshop.startsAt, language))}</p>
      </header>
      <div className={styles.sheet} tabIndex={0}>
        <dl className={styles.how}>
          {([[words.run.before1, workshop.before], [words.run.aim, workshop.aim]] as const).map(([label, text]) => (
            <div key={label}><dt>{label}</dt><dd><Lines text={text} language={language} /></dd></div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function Ended({ desk }: { readonly desk: Desk }) {
  const { words, go } = desk
  return (
    <section className={styles.panel} aria-label={words.regions.item} data-region tabIndex={-1}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.run.endedTitle}</h2>
        <p className={styles.lead}>{words.run.endedBody}</p>
        <p className={styles.act}><Button look="primary" onPress={() => go({ page: 'minutes' })}>{words.run.toMinutes}</Button></p>
      </header>
    </section>
  )
}
