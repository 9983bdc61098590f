import { isAction, reference, type Action } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { Pick } from '../../kit/Pick.tsx'
import { edit } from './edit.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { keptWords } from './words.ts'

interface Props {
  readonly record: Action
  readonly meeting: Noted
  readonly desk: NoteDesk
}

/** What an action comes from: the talk under its item, or a risk, a parked point, a decision. */
export function Origin({ record, meeting, desk }: Props) {
  const words = keptWords(desk.language)
  const title = meeting.items?.find((each) => each.id === record.itemId)?.title
  const from = meeting.records.filter((each) => !isAction(each) && each.number > 0)
  return (
    <Pick
      label={words.fields.origin}
      value={record.fromId ?? ''}
      onChange={(id) => void desk.run(edit(record, { fromId: id === '' ? null : id }))}
      groups={[
        {
          label: null,
          options: [
            { value: '', label: title ? `${say(title, desk.language)}` : words.itself },
            ...from.map((each) => ({
              value: each.id,
              label: `${reference(each)} ${each.text.slice(0, 60)}`,
            })),
          ],
        },
      ]}
    />
  )
}
