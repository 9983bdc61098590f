import { useState } from 'react'
import { speeds, type Speed } from '../../../shared/rehearsal.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { rehearsalWords } from './acts.ts'
import styles from './Rehearsal.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Prøvekør workshoppen*: how many phones are simulated for each side, as the roster has them, and how fast it goes. */
export function RehearsalDialog({ meeting, desk, onClose }: Props) {
  const words = rehearsalWords(desk.language)
  const { sides, parties, people } = meeting.open
  const [phones, setPhones] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      sides.map((side) => {
        const own = new Set(parties.filter(({ sideId }) => sideId === side.id).map(({ id }) => id))
        const answer = people.filter(
          ({ partyId, takes }) => own.has(partyId) && takes === 'answers',
        )
        return [side.id, String(answer.length)]
      }),
    ),
  )
  const [speed, setSpeed] = useState<Speed>(10)
  const [busy, setBusy] = useState(false)
  const isWrong = (typed: string) => !/^\d{1,3}$/.test(typed.trim()) || Number(typed) > 200
  const ready = !busy && !Object.values(phones).some(isWrong)

  async function start() {
    if (!ready) return
    setBusy(true)
    const many = Object.fromEntries(
      Object.entries(phones).map(([side, typed]) => [side, Number(typed)]),
    )
    const begun = desk.tell(await desk.ask.rehearse({ do: 'begin', speed, phones: many }))
    setBusy(false)
    if (!begun) return
    onClose()
    desk.go({ page: 'run' })
  }

  return (
    <Dialog title={words.title} closeWord={desk.words.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <p>{words.about}</p>
        {meeting.room.phones.state === 'open' && <p>{words.phonesShut}</p>}
        <div className={styles.sides}>
          {sides.map((side) => (
            <Field
              key={side.id}
              label={words.phones(say(side.label, desk.language))}
              value={phones[side.id] ?? ''}
              onChange={(typed) => setPhones({ ...phones, [side.id]: typed })}
              hint={words.phonesHint}
              {...(isWrong(phones[side.id] ?? '') ? { error: words.phonesHint } : {})}
            />
          ))}
        </div>
        <Choice
          label={words.speed}
          value={String(speed)}
          onChange={(chosen) => setSpeed(Number(chosen) as Speed)}
          options={speeds.map((each) => ({
            value: String(each),
            label: words.speeds[each],
            about: words.speedAbout[each],
          }))}
        />
        <div className={styles.buttons}>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button look="primary" submit disabled={!ready} onPress={() => {}}>
            {words.start}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
