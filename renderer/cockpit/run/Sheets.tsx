import { useState, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Item } from '../../../shared/agenda.ts'
import type { Desk } from '../desk.ts'
import { Lines } from '../../kit/Lines.tsx'
import { pollOf, talkOf, type Meeting } from '../meeting.ts'
import { Measurement } from '../poll/Measurement.tsx'
import { Talk } from '../poll/Talk.tsx'
import { ChainEntry } from './ChainEntry.tsx'
import { OpenAnswers } from './OpenAnswers.tsx'
import { Script } from './Script.tsx'
import { Spoken } from './Spoken.tsx'
import styles from './ItemPanel.module.css'

type Sheet = 'script' | 'how' | 'poll' | 'answers' | 'chains' | 'talk'

interface SheetsProps {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
  readonly clock: (small: boolean) => ReactNode
}

/** The sheets of an item below its clock, which makes room where there are figures or answers to read. */
export function Sheets({ item, meeting, desk, clock }: SheetsProps) {
  const { words } = desk
  const card = pollOf(meeting, item.id)
  const talk = talkOf(meeting)
  const here: Sheet[] = []
  if (card) here.push('poll')
  if (item.answer.kind === 'side' || item.answer.kind === 'role' || item.answer.kind === 'table')
    here.push('answers')
  if (item.keeps.includes('benefit') && (item.kind === 'work' || meeting.chains.length > 0))
    here.push('chains')
  if (
    talk &&
    (item.kind === 'break' || card?.poll.id === talk.poll.id || talk.poll.talk.length > 0)
  )
    here.push('talk')
  here.push('script', 'how')
  const start: Sheet =
    card && card.poll.state !== 'shown'
      ? 'poll'
      : item.kind === 'break' && talk
        ? 'talk'
        : card
          ? 'poll'
          : 'script'
  const [sheet, setSheet] = useState<Sheet>(start)
  const current = here.includes(sheet) ? sheet : start
  const small =
    current === 'answers' ||
    current === 'chains' ||
    current === 'talk' ||
    (current === 'poll' && card !== null && card.poll.state !== 'void')
  return (
    <>
      {clock(small)}
      <Tabs
        className={styles.sheets ?? ''}
        selectedKey={current}
        onSelectionChange={(key) => setSheet(key as Sheet)}
      >
        <TabList className={styles.tabs ?? ''} aria-label={words.regions.item}>
          {here.map((each) => (
            <Tab key={each} id={each} className={styles.tab ?? ''}>
              {each === 'chains' ? words.chains.tab : words.run.tabs[each]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="script" className={styles.sheet ?? ''}>
          {item.answer.kind === 'spoken' && <Spoken ask={item.answer.ask} desk={desk} />}
          <Script item={item} desk={desk} />
        </TabPanel>
        <TabPanel id="how" className={styles.sheet ?? ''}>
          <How item={item} desk={desk} />
        </TabPanel>
        {card && (
          <TabPanel id="poll" className={styles.sheet ?? ''}>
            <Measurement card={card} meeting={meeting} desk={desk} />
          </TabPanel>
        )}
        <TabPanel id="answers" className={styles.sheet ?? ''}>
          <OpenAnswers item={item} meeting={meeting} desk={desk} />
        </TabPanel>
        <TabPanel id="chains" className={styles.sheet ?? ''}>
          <ChainEntry item={item} meeting={meeting} desk={desk} />
        </TabPanel>
        {talk && (
          <TabPanel id="talk" className={styles.sheet ?? ''}>
            <Talk key={talk.poll.id} card={talk} desk={desk} />
          </TabPanel>
        )}
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
            <dd>
              <Lines text={text} language={language} />
            </dd>
          </div>
        ) : null,
      )}
      {item.sources.length > 0 && (
        <div>
          <dt>{words.run.sources}</dt>
          <dd>{item.sources.join(', ')}</dd>
        </div>
      )}
    </dl>
  )
}
