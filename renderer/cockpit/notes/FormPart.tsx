import { useEffect, useRef } from 'react'
import { isForSteering, type Kept } from '../../../shared/records.ts'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { Conflict } from './Conflict.tsx'
import { DueField } from './DueField.tsx'
import { ForSteering } from './ForSteering.tsx'
import { edit, editField, fieldOf } from './edit.ts'
import type { FormField } from './forms.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { Origin } from './Origin.tsx'
import { ownerIn, owners, ownerValue } from './owners.ts'
import { PrinciplesField } from './PrinciplesField.tsx'
import { Reservations } from './Reservations.tsx'
import { useMended } from './useMended.ts'
import { keptWords } from './words.ts'

interface Props {
  readonly field: FormField
  readonly record: Kept
  readonly meeting: Noted
  readonly desk: NoteDesk
  /** told of every key, for the hold */
  readonly type: () => void
  readonly autoFocus: boolean
}

/** One field of a record's form, drawn from its description. */
export function FormPart(props: Props) {
  const { field, autoFocus } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (autoFocus) box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [autoFocus])
  return (
    <div ref={box} data-half={field.half}>
      <Drawn {...props} />
    </div>
  )
}

function Drawn({ field, record, meeting, desk, type }: Props) {
  const words = keptWords(desk.language)
  switch (field.is) {
    case 'words':
      return <WordsField field={field} record={record} desk={desk} type={type} />
    case 'pick': {
      const value = fieldOf(record, field.of)
      const isLevel = field.of === 'probability' || field.of === 'impact'
      const options = field.options(words, desk.words)
      const ended = typeof value === 'string' && !options.some((each) => each.value === value)
      return (
        <Pick
          label={words.fields[field.of]}
          value={value === null || value === undefined ? '' : String(value)}
          onChange={(chosen) =>
            void desk.run(
              editField(record, field.of, chosen === '' ? null : isLevel ? Number(chosen) : chosen),
            )
          }
          groups={[
            {
              label: null,
              // a parked point that became a record says so, and is not un-made here
              options: ended
                ? [...options, { value, label: words.ends[value as 'decision' | 'action'] }]
                : options,
            },
          ]}
        />
      )
    }
    case 'owner':
      return <OwnerField record={record} meeting={meeting} desk={desk} />
    case 'due':
      return record.kind === 'action' || record.kind === 'benefit' ? (
        <DueField record={record} meeting={meeting} desk={desk} />
      ) : null
    case 'steering':
      return record.kind === 'decision' && isForSteering(record) ? (
        <ForSteering record={record} desk={desk} />
      ) : null
    case 'principles':
      return 'principles' in record ? (
        <PrinciplesField record={record} meeting={meeting} desk={desk} />
      ) : null
    case 'reservations':
      return record.kind === 'decision' || record.kind === 'action' ? (
        <Reservations record={record} meeting={meeting} desk={desk} />
      ) : null
    case 'origin':
      return record.kind === 'action' ? (
        <Origin record={record} meeting={meeting} desk={desk} />
      ) : null
  }
}

function WordsField({
  field,
  record,
  desk,
  type,
}: Some<Props, 'record' | 'desk' | 'type'> & {
  readonly field: Extract<FormField, { is: 'words' }>
}) {
  const words = keptWords(desk.language)
  const current = fieldOf(record, field.of)
  const mended = useMended(
    typeof current === 'string' ? current : '',
    desk,
    (text, was) => editField(record, field.of, text, was),
    true,
  )
  return (
    <>
      <Field
        label={words.fields[field.of]}
        value={mended.text}
        onChange={(text) => {
          type()
          mended.type(text)
        }}
        {...(field.rows ? { rows: field.rows } : {})}
        hint={field.of === 'mandate' ? desk.words.notes.mandateHint : undefined}
        onBlur={mended.keep}
      />
      <Conflict mended={mended} desk={desk} />
    </>
  )
}
type Some<T, K extends keyof T> = { readonly [Name in K]: T[Name] }

function OwnerField({ record, meeting, desk }: Some<Props, 'record' | 'meeting' | 'desk'>) {
  const { owners: labels } = keptWords(desk.language)
  if (record.kind === 'parking')
    return (
      <Pick
        label={labels.parking}
        value={ownerValue({ ownerId: record.ownerId, sideId: null })}
        onChange={(value) =>
          void desk.run(edit(record, { ownerId: ownerIn(value, meeting).ownerId }))
        }
        groups={owners(meeting, desk, false)}
      />
    )
  if (record.kind !== 'action' && record.kind !== 'risk' && record.kind !== 'benefit') return null
  return (
    <Pick
      label={labels[record.kind]}
      value={ownerValue(record)}
      onChange={(value) => {
        const { ownerId, sideId } = ownerIn(value, meeting)
        const set = { ownerId, sideId }
        const was = { ownerId: record.ownerId, sideId: record.sideId }
        const to = { kind: record.kind, set, was }
        void desk.run({ do: 'editRecord', recordId: record.id, to })
      }}
      groups={owners(meeting, desk)}
    />
  )
}
