import { useState } from 'react'
import type { Id, Person, Side } from '../../../shared/engagement.ts'
import { steps, type RowAnswer } from '../../../shared/polls/poll.ts'
import type { SpokenSheet } from '../../../shared/polls/spoken.ts'
import { resultWordsIn } from '../../../shared/results.ts'
import { answerSaid, spokenWordsIn } from '../../../shared/said/spoken.ts'
import { reading } from '../../../shared/text.ts'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { Said } from '../../kit/Said.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import { Fold } from '../engagement/Fold.tsx'
import { sideOfParty, type Meeting } from '../meeting.ts'
import styles from './Spoken.module.css'

interface Props {
  readonly sheet: SpokenSheet
  readonly meeting: {
    readonly open: Pick<Meeting['open'], 'sides' | 'parties'> & {
      readonly people: readonly Pick<Person, 'partyId' | 'name'>[]
    }
  }
  readonly desk: Pick<Desk, 'language' | 'run'>
  /** it stands open: there is nothing else to look at */
  readonly open?: true
}

/** Partssvar where the figures are joint: who speaks for each side, and what the side answers, row by row. */
export function Spoken({ sheet, meeting, desk, open }: Props) {
  const { language } = desk
  const words = spokenWordsIn(language)
  const { rows, said: all } = sheet
  const sides = meeting.open.sides.filter((side) => sheet.sides.includes(side.id))
  const [speakers, setSpeakers] = useState<Readonly<Record<Id, string>>>(() => lastSpeakers(sheet))
  const [lacking, setLacking] = useState<Id | null>(null)
  const complete = rows.filter((row) => sheet.sides.every((id) => all[row.id]?.[id])).length
  const speakerOf = (side: Side) => (speakers[side.id] ?? '').trim()
  const answer = (rowId: Id, side: Side, value: string) => {
    const speaker = speakerOf(side)
    const step = answers.find((each) => `${each}` === value) ?? null
    if (step !== null && speaker === '') {
      setLacking(side.id)
      document.getElementById(fieldOf(sheet, side))?.focus()
      return
    }
    void desk.run({ do: 'saySide', pollId: sheet.id, rowId, sideId: side.id, step, speaker })
  }
  const groups = [
    {
      label: null,
      options: [
        { value: '', label: words.none },
        ...answers.map((each) => ({
          value: `${each}`,
          label: answerSaid(each, resultWordsIn(language)),
        })),
      ],
    },
  ]
  return (
    <Fold
      open={open}
      title={
        <>
          <strong>{words.title}</strong>
          {complete > 0 && ` · ${words.count(complete, rows.length)}`}
        </>
      }
    >
      <p className={styles.about}>{words.about}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {sides.map((side) => (
              <th key={side.id} scope="col">
                <SideMark mark={side.mark} /> <Said text={side.label} language={language} />
                <Field
                  id={fieldOf(sheet, side)}
                  label={words.speaker(reading(side.label, language).words)}
                  value={speakers[side.id] ?? ''}
                  onChange={(name) => {
                    setSpeakers({ ...speakers, [side.id]: name })
                    setLacking(null)
                  }}
                  error={lacking === side.id ? words.first : undefined}
                  suggestions={meeting.open.people
                    .filter((person) => sideOfParty(meeting, person.partyId)?.id === side.id)
                    .map((person) => person.name)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Said text={row.short} language={language} />
              </th>
              {sides.map((side) => {
                const said = all[row.id]?.[side.id]
                return (
                  <td key={side.id}>
                    <Pick
                      label={words.answer(
                        reading(side.label, language).words,
                        reading(row.short, language).words,
                      )}
                      hideLabel
                      value={said ? `${said.step}` : ''}
                      onChange={(value) => answer(row.id, side, value)}
                      groups={groups}
                    />
                    {said && said.speaker !== speakerOf(side) && (
                      <span className={styles.by}>{said.speaker}</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  )
}

const answers: readonly RowAnswer[] = [...steps, 'unknown']

function fieldOf({ id }: SpokenSheet, side: Side): string {
  return `speaks.${id}.${side.id}`
}

/** Who spoke last for each side, so that she types the name once. */
function lastSpeakers({ said }: SpokenSheet): Record<Id, string> {
  return Object.fromEntries(
    Object.values(said).flatMap((row) =>
      Object.entries(row).map(([sideId, { speaker }]) => [sideId, speaker] as const),
    ),
  )
}
