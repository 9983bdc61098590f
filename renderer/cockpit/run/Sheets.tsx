import { marketWords } from '../../../shared/words/market/words.ts'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Answer, Item } from '../../../shared/agenda.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { PollCard } from '../../../shared/views.ts'
import { escalationWordsIn } from '../../../shared/words/escalation/words.ts'
import { toAsk } from '../../../shared/initiatives.ts'
import { initiativeWordsIn } from '../../../shared/words/initiatives/words.ts'
import { isClause } from '../../../shared/records.ts'
import { declarationWordsIn } from '../../../shared/words/declaration/words.ts'
import { gateWordsIn } from '../../../shared/words/gates/words.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Lines } from '../../kit/Lines.tsx'
import { Declaration } from '../declaration/Declaration.tsx'
import { StepsSheet } from '../escalation/StepsSheet.tsx'
import { AskTried } from '../initiatives/AskTried.tsx'
import { Initiatives } from '../initiatives/Initiatives.tsx'
import { GateSheet } from '../gate/GateSheet.tsx'
import { Ideas } from '../ideas/Ideas.tsx'
import { leverOf, type Lever } from '../keys/lever.ts'
import { pollOf, pollsOf, talkOf, type Meeting } from '../meeting.ts'
import { Measurement } from '../poll/Measurement.tsx'
import { Talk } from '../poll/Talk.tsx'
import { ChainEntry } from './ChainEntry.tsx'
import { Which } from '../poll/Which.tsx'
import { Counting } from './Counting.tsx'
import { OpenAnswers } from './OpenAnswers.tsx'
import { Script } from './Script.tsx'
import { TableAnswers } from './TableAnswers.tsx'
import { Spoken } from './Spoken.tsx'
import styles from './ItemPanel.module.css'

type Sheet =
  | 'gate'
  | 'initiatives'
  | 'tried'
  | 'declaration'
  | 'steps'
  | 'ideas'
  | 'script'
  | 'how'
  | 'poll'
  | 'answers'
  | 'chains'
  | 'talk'

/** What is read aloud about the names, at the item where the rules are; asks for the choice where there is none. */
function rulingAt(item: Item, { market }: Meeting, { language }: Desk): string {
  if (!market || item.kind !== 'opening') return ''
  const words = marketWords(language)
  return market.market.names ? words.ruling[market.market.names] : words.page.chooseFirst
}

interface SheetsProps {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
  readonly levers: readonly Lever[]
  readonly clock: (small: boolean) => ReactNode
}

/** The sheets of an item below its clock, which makes room where there are figures or answers to read. */
export function Sheets({ item, meeting, desk, levers, clock }: SheetsProps) {
  const { words } = desk
  const measure = leverOf(levers, 'measure')
  const cards = pollsOf(meeting, item.id)
  const next = pollOf(meeting, item.id)
  const [read, setRead] = useState<Id | null>(null)
  const card = cards.find(({ poll }) => poll.id === read) ?? next
  const talk = talkOf(meeting)
  const here: Sheet[] = []
  if (card) here.push('poll')
  if (item.answer.kind === 'texts') here.push('ideas')
  const isGate = item.offers === 'criteria' || item.keeps.includes('gate')
  const isSteps = item.offers === 'escalation' || item.keeps.includes('escalation')
  if (isGate) here.push('gate')
  if (isSteps) here.push('steps')
  const isClauses = item.offers === 'clauses' || item.keeps.includes('clause')
  if (isClauses || (item.kind === 'opening' && hasEarlierClauses(meeting))) here.push('declaration')
  const isInitiatives = item.offers === 'initiatives' || item.keeps.includes('initiative')
  if (isInitiatives) here.push('initiatives')
  if (item.kind === 'opening' && hasInitiatives(meeting)) here.push('tried')
  // the criteria, the conclusion and the plan take their own answers
  if (isOpenly(item.answer.kind) && !isGate && !isSteps && !isClauses && !isInitiatives)
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
    card && card.poll.state !== 'shown' && !isToTry(card)
      ? 'poll'
      : item.kind === 'break' && talk
        ? 'talk'
        : card && !isToTry(card)
          ? 'poll'
          : item.answer.kind === 'texts'
            ? 'ideas'
            : isGate && meeting.gate.gate
              ? 'gate'
              : 'script'
  const [sheet, setSheet] = useState<Sheet>(start)
  const asked = useRef(cards.length)
  useEffect(() => {
    // one that was just planned is what she wants to see
    if (cards.length > asked.current) setSheet('poll')
    asked.current = cards.length
  }, [cards.length])
  const isOpen = next?.poll.state === 'open'
  useEffect(() => {
    if (isOpen) setSheet('poll')
  }, [isOpen])
  useEffect(() => setRead(null), [next?.poll.id, next?.poll.state])
  const current = here.includes(sheet) ? sheet : start
  const small =
    current === 'answers' ||
    current === 'chains' ||
    current === 'gate' ||
    current === 'steps' ||
    current === 'declaration' ||
    current === 'initiatives' ||
    current === 'tried' ||
    current === 'talk' ||
    current === 'ideas' ||
    (current === 'poll' && card !== null && card.poll.state !== 'void')
  return (
    <>
      {clock(small)}
      <Tabs
        className={styles.sheets ?? ''}
        selectedKey={current}
        onSelectionChange={(key) => setSheet(key as Sheet)}
      >
        <div className={styles.bar}>
          <TabList className={styles.tabs ?? ''} aria-label={words.regions.item}>
            {here.map((each) => (
              <Tab key={each} id={each} className={styles.tab ?? ''}>
                {tabName(each, desk)}
              </Tab>
            ))}
          </TabList>
          <Button look="quiet" keyCap={measure.cap} onPress={measure.pull}>
            {measure.label}
          </Button>
        </div>
        <TabPanel id="script" className={styles.sheet ?? ''}>
          {item.answer.kind === 'spoken' && <Spoken ask={item.answer.ask} desk={desk} />}
          <Script
            item={item}
            desk={desk}
            ruling={rulingAt(item, meeting, desk)}
            ownNote={meeting.ownNotes?.[item.id] ?? ''}
          />
        </TabPanel>
        <TabPanel id="how" className={styles.sheet ?? ''}>
          <How item={item} desk={desk} />
        </TabPanel>
        {card && (
          <TabPanel id="poll" className={styles.sheet ?? ''}>
            {cards.length > 1 && (
              <Which cards={cards} chosen={card.poll.id} onChoose={setRead} desk={desk} />
            )}
            <Measurement key={card.poll.id} card={card} meeting={meeting} desk={desk} />
          </TabPanel>
        )}
        <TabPanel id="ideas" className={styles.sheet ?? ''}>
          <Ideas item={item} meeting={meeting} desk={desk} />
        </TabPanel>
        <TabPanel id="answers" className={styles.sheet ?? ''}>
          {item.answer.kind === 'count' ? (
            <Counting item={item} answer={item.answer} meeting={meeting} desk={desk} />
          ) : item.answer.kind === 'table' ? (
            <TableAnswers item={item} meeting={meeting} desk={desk} />
          ) : (
            <OpenAnswers item={item} meeting={meeting} desk={desk} />
          )}
        </TabPanel>
        <TabPanel id="chains" className={styles.sheet ?? ''}>
          <ChainEntry item={item} meeting={meeting} desk={desk} />
        </TabPanel>
        <TabPanel id="gate" className={styles.sheet ?? ''}>
          <GateSheet item={item} meeting={meeting} desk={desk} />
        </TabPanel>
        <TabPanel id="initiatives" className={styles.sheet ?? ''}>
          <Initiatives item={item} meeting={meeting} desk={desk} />
        </TabPanel>
        <TabPanel id="tried" className={styles.sheet ?? ''}>
          <AskTried meeting={meeting} desk={desk} />
        </TabPanel>
        <TabPanel id="declaration" className={styles.sheet ?? ''}>
          <Declaration item={item} meeting={meeting} desk={desk} />
        </TabPanel>
        <TabPanel id="steps" className={styles.sheet ?? ''}>
          <StepsSheet meeting={meeting} desk={desk} />
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

/** What was taken on before is asked about where the next meeting opens. */
function hasInitiatives({ records, initiatives, open }: Meeting): boolean {
  return toAsk(records, initiatives.tried, open.workshop.id).length > 0
}

/** A later meeting opens with what was promised: each clause can be evaluated. */
function hasEarlierClauses({ records, open }: Meeting): boolean {
  return records.some((each) => isClause(each) && each.workshopId !== open.workshop.id)
}

function tabName(sheet: Sheet, { words, language }: Desk): string {
  if (sheet === 'chains') return words.chains.tab
  if (sheet === 'gate') return gateWordsIn(language).tab
  if (sheet === 'initiatives') return initiativeWordsIn(language).tab
  if (sheet === 'tried') return initiativeWordsIn(language).askTab
  if (sheet === 'declaration') return declarationWordsIn(language).tab
  if (sheet === 'steps') return escalationWordsIn(language).tab
  return words.run.tabs[sheet]
}

/** A *prøvespørgsmål* waits behind what is said to those who arrive, until it is opened. */
function isToTry({ poll }: PollCard): boolean {
  return poll.trial && poll.state === 'planned'
}

function isOpenly(kind: Answer['kind']): boolean {
  return kind === 'side' || kind === 'role' || kind === 'table' || kind === 'count'
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
