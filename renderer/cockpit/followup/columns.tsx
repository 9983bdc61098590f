import { flagsOf } from '../../../shared/benefitflags.ts'
import type { Registered } from '../../../shared/followup/registers.ts'
import { reference } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { SideMark } from '../../kit/SideMark.tsx'
import {
  daySaid,
  lateSaid,
  originSaid,
  ownerSaid,
  sideById,
  statusSaid,
  type Book,
  type RegisterName,
} from './book.ts'
import { levelEditor, ownerEditor, statusEditor, type Editor } from './editors.ts'
import styles from './Register.module.css'

/** One column of a register: what it shows of a record, what it is sorted by, and how it is set where it stands. */
export interface Column {
  readonly id: string
  readonly head: string
  readonly show: (row: Registered) => ReactNode
  readonly by: (row: Registered) => string | number
  readonly edit?: Editor
  /** takes the room that the others leave */
  readonly isWide?: boolean
}

export function columnsOf(name: RegisterName, book: Book): readonly Column[] {
  const { words } = book
  const number: Column = {
    id: 'number',
    head: words.columns.number,
    show: ({ record }) => <span className={styles.number}>{reference(record)}</span>,
    by: ({ record }) => record.number,
  }
  const text: Column = {
    id: 'text',
    head: words.columns[name],
    isWide: true,
    show: ({ record }) => record.text,
    by: ({ record }) => record.text.toLowerCase(),
  }
  const owner = (head: string): Column => ({
    id: 'owner',
    head,
    show: (row) => <Owner row={row} book={book} />,
    by: (row) => ownerSaid(row, book).toLowerCase() || '\uFFFF',
    edit: ownerEditor(book),
  })
  const due = (head: string): Column => ({
    id: 'due',
    head,
    show: (row) => <Due row={row} book={book} />,
    by: ({ due: day }) => day ?? '9999',
    edit: { as: 'due' },
  })
  const status = (kind: 'action' | 'risk' | 'benefit' | 'decision'): Column => ({
    id: 'status',
    head: words.columns.status,
    show: ({ record }) => (
      <span data-status={'status' in record && record.status}>{statusSaid(record, book)}</span>
    ),
    by: ({ record }) => statusSaid(record, book),
    edit: statusEditor(kind, book),
  })
  const from: Column = {
    id: 'from',
    head: words.columns.from,
    show: ({ record }) => <span className={styles.from}>{originSaid(record, book)}</span>,
    by: ({ record }) => record.at,
  }
  const level = (field: 'probability' | 'impact'): Column => ({
    id: field,
    head: words.columns[field],
    show: ({ record }) =>
      record.kind === 'risk' && record[field] !== null ? (
        <Level level={record[field]} />
      ) : (
        <None>{words.none}</None>
      ),
    by: ({ record }) => (record.kind === 'risk' ? -(record[field] ?? 0) : 0),
    edit: levelEditor(field, book),
  })
  switch (name) {
    case 'actions':
      return [
        number,
        text,
        owner(words.columns.owner),
        due(words.columns.due),
        status('action'),
        from,
      ]
    case 'risks':
      return [
        number,
        text,
        level('probability'),
        level('impact'),
        owner(words.columns.owner),
        plain('counter', words.columns.counter, (row) =>
          row.record.kind === 'risk' ? row.record.counter : '',
        ),
        status('risk'),
      ]
    case 'benefits':
      return [
        number,
        text,
        owner(words.columns.benefitOwner),
        plain('numbers', words.columns.numbers, ({ record }) =>
          record.kind === 'benefit' && record.today + record.target !== ''
            ? `${record.today || words.none} → ${record.target || words.none}`
            : '',
        ),
        due(words.columns.seen),
        {
          id: 'lacks',
          head: words.columns.lacks,
          show: ({ record }) => <Lacks row={record} book={book} />,
          by: ({ record }) => (record.kind === 'benefit' ? -flagsOf(record).length : 0),
        },
        status('benefit'),
      ]
    case 'decisions':
      return [
        number,
        text,
        status('decision'),
        plain('mandate', words.columns.mandate, ({ record }) =>
          record.kind === 'decision' ? record.mandate : '',
        ),
        plain('reservations', words.columns.reservations, ({ record }) =>
          record.kind === 'decision' && record.reservations.length > 0
            ? words.lackCount(record.reservations.length)
            : '',
        ),
        from,
      ]
    case 'clauses':
      return [
        number,
        text,
        plain('behaviour', words.columns.behaviour, ({ record }) =>
          record.kind === 'clause' ? record.behaviour : '',
        ),
        ...book.engagement.sides.map((side) =>
          plain(side.id, words.columns.answer(side.mark), ({ record }) => {
            if (record.kind !== 'clause') return ''
            const answer = record.answers.find(({ sideId }) => sideId === side.id)
            const kept = record.evaluations.findLast(({ sideId }) => sideId === side.id)
            return [
              answer ? words.answers[answer.answer] : words.answers.none,
              ...(kept ? [words.evaluations[kept.kept]] : []),
            ].join(' · ')
          }),
        ),
        from,
      ]
  }

  function plain(id: string, head: string, said: (row: Registered) => string): Column {
    return {
      id,
      head,
      show: (row) => said(row) || <None>{words.none}</None>,
      by: (row) => said(row).toLowerCase() || '\uFFFF',
    }
  }
}

function Owner({ row, book }: { readonly row: Registered; readonly book: Book }) {
  const side = sideById(book, row.sideId)
  const said = ownerSaid(row, book)
  if (said === '') return <None>{book.words.noOwner}</None>
  return (
    <>
      {side && <SideMark mark={side.mark} />} {said}
    </>
  )
}

function Due({ row, book }: { readonly row: Registered; readonly book: Book }) {
  const said = daySaid(row, book)
  return (
    <>
      {said === '' ? <None>{book.words.noDue}</None> : said}
      {row.late > 0 && (
        <span className={styles.late}>
          <TriangleAlert size={13} aria-hidden="true" /> {lateSaid(row.late, book.words)}
        </span>
      )}
    </>
  )
}

/** A level as a number and so many of four bars: read without colour. */
function Level({ level }: { readonly level: number }) {
  return (
    <span className={styles.level} data-level={level}>
      {level}
      <span aria-hidden="true">{'▮'.repeat(level)}</span>
    </span>
  )
}

function Lacks({ row, book }: { readonly row: Registered['record']; readonly book: Book }) {
  const flags = row.kind === 'benefit' ? flagsOf(row) : []
  if (flags.length === 0) return <None>{book.words.none}</None>
  return (
    <ul className={styles.flags}>
      {flags.map((flag) => (
        <li key={flag}>{book.words.flags[flag]}</li>
      ))}
    </ul>
  )
}

function None({ children }: { readonly children: ReactNode }) {
  return <span className={styles.none}>{children}</span>
}

/** Everything a record can be found by besides its own words. */
export function foundBy(book: Book): (record: Registered['record']) => readonly string[] {
  const titles = new Map(book.followUp.principles.map(({ id, title }) => [id, title]))
  return (record) => [
    statusSaid(record, book),
    originSaid(record, book),
    ...('principles' in record
      ? record.principles.flatMap((id) => {
          const title = titles.get(id)
          return title ? [say(title, book.desk.language)] : []
        })
      : []),
    ...('sideId' in record
      ? [sideById(book, record.sideId)].flatMap((side) =>
          side ? [side.mark, say(side.label, book.desk.language)] : [],
        )
      : []),
  ]
}
