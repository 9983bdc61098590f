import { useState } from 'react'
import { CornerUpRight, Trash2 } from 'lucide-react'
import type { Registered } from '../../../shared/followup/registers.ts'
import { reference, type Kept } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { Conflict } from '../notes/Conflict.tsx'
import { useHold } from '../notes/useHold.ts'
import { useMended } from '../notes/useMended.ts'
import { mend, originSaid, type Book } from './book.ts'
import { dueSet, dueTyped } from './Editing.tsx'
import { levelEditor, ownerEditor, statusEditor, supplierEditor, type Editor } from './editors.ts'
import { History } from './History.tsx'
import styles from './Register.module.css'

interface Props {
  readonly row: Registered
  readonly book: Book
}

/** Everything of one record, mended where it stands; where it came from; and what became of it. */
export function Detail({ row: { record }, book }: Props) {
  const { words, desk } = book
  const [typing, setTyping] = useState(false)
  const hold = useHold(record.id, typing, desk)
  const fields = fieldsOf(record, book)
  return (
    <aside
      className={styles.detail}
      aria-label={words.details(reference(record))}
      data-region
      tabIndex={-1}
    >
      <div className={styles.head}>
        <h2>
          <span className={styles.number}>{reference(record)}</span>{' '}
          {desk.words.notes.kinds[record.kind]}
        </h2>
        <Button
          look="quiet"
          label={desk.words.notes.remove(reference(record))}
          onPress={() =>
            void desk.run(
              { do: 'removeRecord', recordId: record.id, was: record.text },
              desk.words.lines.recordRemoved,
            )
          }
        >
          <Trash2 size={15} aria-hidden="true" />
        </Button>
      </div>
      <div
        className={styles.fields}
        onFocus={(event) => {
          if (event.target instanceof HTMLTextAreaElement) setTyping(true)
        }}
        onBlur={() => setTyping(false)}
        onInput={hold.type}
      >
        {fields.map((field) =>
          field.as === 'words' ? (
            <Words key={field.name} field={field} record={record} book={book} />
          ) : field.as === 'due' ? (
            <Day key="due" label={field.label} record={record} book={book} />
          ) : (
            <Pick
              key={field.label}
              label={field.label}
              value={field.editor.value(record)}
              groups={field.editor.groups}
              onChange={(value) => void desk.run(mend(record, field.editor.set(value)))}
            />
          ),
        )}
        {record.kind === 'risk' && book.followUp.weighed[record.id] !== undefined && (
          <p className={styles.weighed}>
            <strong>{words.weighed}</strong> {book.followUp.weighed[record.id]}
          </p>
        )}
        {'principles' in record && <Principles record={record} book={book} />}
      </div>
      {record.kind === 'clause' && <Answers record={record} book={book} />}
      {record.kind === 'decision' && <Reservations record={record} book={book} />}
      <Origin record={record} book={book} />
      <History record={record} book={book} />
    </aside>
  )
}

type DetailField =
  | { readonly as: 'words'; readonly name: string; readonly label: string; readonly rows: number }
  | { readonly as: 'due'; readonly label: string }
  | {
      readonly as: 'pick'
      readonly label: string
      readonly editor: Extract<Editor, { as: 'pick' }>
    }

function fieldsOf(record: Kept, book: Book): DetailField[] {
  const { fields } = book.words
  const text = (name: keyof typeof fields, rows = 1) => {
    const label = fields[name]
    return typeof label === 'string' ? [{ as: 'words' as const, name, label, rows }] : []
  }
  const pick = (label: string, editor: Editor) =>
    editor.as === 'pick' ? [{ as: 'pick' as const, label, editor }] : []
  switch (record.kind) {
    case 'action':
      return [
        ...text('text', 3),
        ...pick(fields.owner, ownerEditor(book)),
        { as: 'due', label: fields.due },
        ...pick(fields.status, statusEditor('action', book)),
      ]
    case 'risk':
      return [
        ...text('cause', 2),
        ...text('text', 2),
        ...text('consequence', 2),
        ...pick(fields.probability, levelEditor('probability', book)),
        ...pick(fields.impact, levelEditor('impact', book)),
        ...pick(fields.riskOwner, ownerEditor(book)),
        ...text('counter', 2),
        ...text('sign', 2),
        ...pick(fields.status, statusEditor('risk', book)),
      ]
    case 'benefit':
      return [
        ...text('delivery', 2),
        ...text('change', 2),
        ...text('text', 2),
        ...text('purpose', 2),
        ...pick(fields.owner, ownerEditor(book)),
        ...text('ownerSaid'),
        ...text('today'),
        ...text('target'),
        ...text('measured'),
        { as: 'due', label: fields.seen },
        ...pick(fields.supplierSays, supplierEditor(book)),
        ...pick(fields.status, statusEditor('benefit', book)),
      ]
    case 'decision':
      return [
        ...text('text', 3),
        ...pick(fields.status, statusEditor('decision', book)),
        ...text('mandate', 2),
      ]
    case 'clause':
      return [...text('text', 3), ...text('behaviour', 3)]
    case 'parking':
      return text('text', 3)
  }
}

function Words({
  field: { name, label, rows },
  record,
  book: { desk },
}: {
  readonly field: Extract<DetailField, { as: 'words' }>
  readonly record: Kept
  readonly book: Book
}) {
  const current = String(record[name as keyof Kept] ?? '')
  const mended = useMended(
    current,
    desk,
    (text, was) => mend(record, { [name]: text }, { [name]: was }),
    name !== 'text',
  )
  return (
    <>
      <Field
        label={label}
        value={mended.text}
        onChange={mended.type}
        onBlur={mended.keep}
        {...(rows > 1 ? { rows } : {})}
        id={`detail-${name}`}
      />
      <Conflict mended={mended} desk={desk} />
    </>
  )
}

function Day({
  label,
  record,
  book,
}: {
  readonly label: string
  readonly record: Kept
  readonly book: Book
}) {
  const stands = dueTyped(record, book)
  const [typed, setTyped] = useState<string | null>(null)
  const said = typed ?? stands
  const set = dueSet(said, book)
  return (
    <Field
      label={label}
      value={said}
      onChange={setTyped}
      hint={book.words.fields.dueHint}
      error={set === null ? book.words.fields.unclearDue(said) : undefined}
      onBlur={() => {
        if (set === null) return
        if (typed !== null && typed.trim() !== stands) void book.desk.run(mend(record, set))
        setTyped(null)
      }}
    />
  )
}

/** The principles a record belongs to, as ticks: what *Sådan har vi brugt principperne* is made of. */
function Principles({
  record,
  book,
}: {
  readonly record: Extract<Kept, { readonly principles: unknown }>
  readonly book: Book
}) {
  const { followUp, words, desk } = book
  return (
    <fieldset className={styles.principles}>
      <legend>{words.fields.principles}</legend>
      {followUp.principles.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={record.principles.includes(id)}
            onChange={(event) => {
              const others = record.principles.filter((each) => each !== id)
              const principles = event.target.checked ? [...others, id] : others
              void desk.run(mend(record, { principles }))
            }}
          />{' '}
          {say(title, desk.language)}
        </label>
      ))}
    </fieldset>
  )
}

function Answers({
  record,
  book: { engagement, words, desk },
}: {
  readonly record: Extract<Kept, { kind: 'clause' }>
  readonly book: Book
}) {
  return (
    <ul className={styles.said}>
      {engagement.sides.map((side) => {
        const answer = record.answers.find(({ sideId }) => sideId === side.id)
        return (
          <li key={side.id}>
            <strong>{words.columns.answer(say(side.label, desk.language))}</strong>{' '}
            {words.answers[answer?.answer ?? 'none']}
            {answer?.text ? `: ${desk.words.notes.quoted(answer.text)}` : ''}
            {answer?.speaker ? ` (${answer.speaker})` : ''}
            {record.evaluations
              .filter(({ sideId }) => sideId === side.id)
              .map(({ workshopId, kept, text }) => (
                <span key={workshopId}>
                  {' · '}
                  {words.evaluations[kept]}
                  {text === '' ? '' : `: ${desk.words.notes.quoted(text)}`}
                </span>
              ))}
          </li>
        )
      })}
    </ul>
  )
}

function Reservations({
  record,
  book: { engagement, desk },
}: {
  readonly record: Extract<Kept, { kind: 'decision' }>
  readonly book: Book
}) {
  if (record.reservations.length === 0) return null
  return (
    <ul className={styles.said}>
      {record.reservations.map(({ sideId, text }) => {
        const side = engagement.sides.find(({ id }) => id === sideId)
        return (
          <li key={sideId}>
            <strong>{desk.words.notes.reserved(side ? say(side.label, desk.language) : '')}</strong>{' '}
            {desk.words.notes.quoted(text)}
          </li>
        )
      })}
    </ul>
  )
}

function Origin({ record, book }: { readonly record: Kept; readonly book: Book }) {
  const { engagement, words, desk } = book
  const workshop = engagement.workshops.find(({ id }) => id === record.workshopId)
  async function go(workshopId: string) {
    const { id: engagementId } = engagement.about
    const opened = await desk.ask.openWorkshop({ engagementId, workshopId })
    if (desk.tell(opened)) desk.go({ page: 'run', recordId: record.id })
  }
  return (
    <p className={styles.origin}>
      <span>
        {words.from}: {originSaid(record, book)}
      </span>
      {workshop && (
        <Button
          look="quiet"
          icon={<CornerUpRight size={15} />}
          onPress={() => void go(workshop.id)}
        >
          {words.goThere(say(workshop.title, desk.language))}
        </Button>
      )}
    </p>
  )
}
