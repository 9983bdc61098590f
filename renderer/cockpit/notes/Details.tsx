import { shortDay } from '../../../shared/dates.ts'
import { lacking } from '../../../shared/records/lacking.ts'
import {
  reference,
  type Action,
  type Benefit,
  type Clause,
  type Decision,
  type Kept,
  type Parked,
  type Risk,
} from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { SideMark } from '../../kit/SideMark.tsx'
import { sideOfParty } from '../meeting.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { keptWords } from './words.ts'
import styles from './RecordRow.module.css'

interface Props<Of extends Kept = Kept> {
  readonly record: Of
  readonly meeting: Noted
  readonly desk: NoteDesk
}

/** What matters of a record below its words, by its kind; what is lacking is said. */
export function Details({ record, ...rest }: Props) {
  switch (record.kind) {
    case 'decision':
      return <OfDecision record={record} {...rest} />
    case 'action':
      return <OfAction record={record} {...rest} />
    case 'risk':
      return <OfRisk record={record} {...rest} />
    case 'benefit':
      return <OfBenefit record={record} {...rest} />
    case 'clause':
      return <OfClause record={record} {...rest} />
    case 'parking':
      return <OfParked record={record} {...rest} />
  }
}

function OfDecision({ record, meeting, desk }: Props<Decision>) {
  const { words } = desk
  return (
    <>
      {record.mandate !== '' && (
        <p className={styles.more}>
          {words.notes.mandate}: {record.mandate}
        </p>
      )}
      <Reserved record={record} meeting={meeting} desk={desk} />
      <About record={record} meeting={meeting} />
    </>
  )
}

function Reserved({ record, meeting, desk }: Props<Decision | Action>) {
  const { words, language } = desk
  return record.reservations.map((each) => {
    const side = meeting.open.sides.find((some) => some.id === each.sideId)
    return (
      side && (
        <p key={each.sideId} className={styles.more}>
          <SideMark mark={side.mark} /> {words.notes.reserved(say(side.label, language))}{' '}
          {words.notes.quoted(each.text)}
        </p>
      )
    )
  })
}

function OfAction({ record, meeting, desk }: Props<Action>) {
  const { words, language } = desk
  const own = keptWords(language)
  const from = meeting.records.find((each) => each.id === record.fromId)
  return (
    <>
      <p className={styles.more}>
        <Owner record={record} meeting={meeting} desk={desk} />
        {', '}
        {record.due === null ? (
          <em>{words.notes.noDue}</em>
        ) : (
          words.notes.by(shortDay(record.due, language))
        )}
        {record.relative && ` (${own.moves[record.relative.anchor]})`}
        {record.status !== 'open' && <strong> {own.statuses.action[record.status]}</strong>}
      </p>
      {from && <p className={styles.more}>{own.from(reference(from))}</p>}
      <Reserved record={record} meeting={meeting} desk={desk} />
      <About record={record} meeting={meeting} />
    </>
  )
}

function OfRisk({ record, meeting, desk }: Props<Risk>) {
  const words = keptWords(desk.language)
  const { probability, impact } = record
  return (
    <>
      <p className={styles.more}>
        <Owner record={record} meeting={meeting} desk={desk} />
        {', '}
        {probability === null && impact === null ? (
          <em>{words.notWeighed}</em>
        ) : (
          words.weighed(`${probability ?? words.unknown}`, `${impact ?? words.unknown}`)
        )}
        {record.status !== 'open' && <strong> {words.statuses.risk[record.status]}</strong>}
      </p>
      <p className={styles.more}>
        {record.counter === '' ? <em>{words.noCounter}</em> : words.counter(record.counter)}
      </p>
      <About record={record} meeting={meeting} />
    </>
  )
}

function OfBenefit({ record, meeting, desk }: Props<Benefit>) {
  const words = keptWords(desk.language)
  const missing = lacking(record)
  const target = [record.today, record.target].filter(Boolean).join(' → ')
  return (
    <>
      <p className={styles.more}>
        {record.ownerId === null && record.sideId === null && record.ownerSaid !== '' ? (
          record.ownerSaid
        ) : (
          <Owner record={record} meeting={meeting} desk={desk} />
        )}
        {target !== '' && `, ${target}`}
        {record.due !== null && `, ${shortDay(record.due, desk.language)}`}
        {record.status !== 'expected' && <strong> {words.statuses.benefit[record.status]}</strong>}
      </p>
      {missing.length > 0 && (
        <p className={styles.more}>
          <em>
            {words.lacks(
              new Intl.ListFormat(desk.language).format(missing.map((each) => words.links[each])),
            )}
          </em>
        </p>
      )}
      <About record={record} meeting={meeting} />
    </>
  )
}

function OfClause({ record, meeting, desk }: Props<Clause>) {
  const words = keptWords(desk.language)
  return (
    <>
      <p className={styles.more}>
        {record.behaviour === '' ? <em>{words.noBehaviour}</em> : words.seenBy(record.behaviour)}
      </p>
      {record.answers.map((each) => {
        const side = meeting.open.sides.find((some) => some.id === each.sideId)
        return (
          side && (
            <p key={each.sideId} className={styles.more}>
              <SideMark mark={side.mark} /> {words.answers[each.answer]}
              {each.text !== '' && ` ${desk.words.notes.quoted(each.text)}`}
            </p>
          )
        )
      })}
      <About record={record} meeting={meeting} />
    </>
  )
}

function OfParked({ record, meeting, desk }: Props<Parked>) {
  const words = keptWords(desk.language)
  const became = meeting.records.find((each) => each.id === record.becameId)
  const owner = meeting.open.everybody.find((each) => each.id === record.ownerId)?.name ?? ''
  if (record.end === null) return <p className={styles.more}>{words.ends.parked}</p>
  if (record.end === 'next') return <p className={styles.more}>{words.toNext(owner)}</p>
  if (record.end === 'dropped') return <p className={styles.more}>{words.ends.dropped}</p>
  return (
    <p className={styles.more}>
      {became ? words.became(reference(became)) : words.ends[record.end]}
    </p>
  )
}

function Owner({ record, meeting, desk }: Props<Action | Risk | Benefit>) {
  const person = meeting.open.everybody.find((each) => each.id === record.ownerId)
  const side = person
    ? sideOfParty(meeting, person.partyId)
    : (meeting.open.sides.find((each) => each.id === record.sideId) ?? null)
  const who = person?.name ?? (side ? say(side.label, desk.language) : null)
  if (who === null) return <em>{desk.words.notes.noOwner}</em>
  return (
    <>
      {side && <SideMark mark={side.mark} />} {who}
    </>
  )
}

/** The principles it is about, as they are typed. */
function About({
  record,
  meeting,
}: {
  readonly record: Extract<Kept, { principles: unknown }>
  readonly meeting: Noted
}) {
  const about = meeting.open.principles.filter(({ id }) => record.principles.includes(id))
  if (about.length === 0) return null
  return <p className={styles.more}>{about.map(({ name }) => `#${name}`).join(' ')}</p>
}
