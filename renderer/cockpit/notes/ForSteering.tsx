import type { Decision } from '../../../shared/records.ts'
import { steeringFormWords } from './steeringwords.ts'
import { DayField } from '../../kit/DayField.tsx'
import { Field } from '../../kit/Field.tsx'
import { useState } from 'react'
import { Conflict } from './Conflict.tsx'
import { edit } from './edit.ts'
import type { NoteDesk } from './noted.ts'
import { useMended } from './useMended.ts'

interface Props {
  readonly record: Decision
  readonly desk: NoteDesk
}

/** What a steering group needs to know of a recommended decision: why, what follows for time, cost and contract, by when. */
export function ForSteering({ record, desk }: Props) {
  const words = steeringFormWords(desk.language)
  const [deadline, setDeadline] = useState(record.deadline ?? '')
  return (
    <>
      {(['why', 'onTime', 'onMoney', 'onContract'] as const).map((field) => (
        <Line key={field} field={field} label={words[field]} record={record} desk={desk} />
      ))}
      <DayField
        label={words.deadline}
        value={deadline}
        onChange={setDeadline}
        onBlur={() => {
          if (deadline !== (record.deadline ?? ''))
            void desk.run(edit(record, { deadline: deadline === '' ? null : deadline }))
        }}
      />
    </>
  )
}

interface LineProps extends Props {
  readonly field: 'why' | 'onTime' | 'onMoney' | 'onContract'
  readonly label: string
}

function Line({ field, label, record, desk }: LineProps) {
  const mended = useMended(
    record[field],
    desk,
    (text, was) => edit(record, { [field]: text }, { [field]: was }),
    true,
  )
  return (
    <>
      <Field label={label} value={mended.text} onChange={mended.type} onBlur={mended.keep} />
      <Conflict mended={mended} desk={desk} />
    </>
  )
}
