import { useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { peopleOn } from '../engagement/people/measuring.ts'
import { rosterWords } from '../engagement/people/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Meeting } from '../meeting.ts'
import styles from './Invited.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onClose: () => void
}

/** Who of the engagement a workshop is for: everybody, or some of them. */
export function Invited({ meeting, desk, onClose }: Props) {
  const words = rosterWords(desk.language)
  const { workshop, everybody, sides, parties } = meeting.open
  const [all, setAll] = useState(workshop.invited === null)
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(
    () => new Set(workshop.invited ?? everybody.map((person) => person.id)),
  )
  const [lacking, setLacking] = useState(false)

  function choose(ids: readonly Id[], isIn: boolean) {
    const others = [...chosen].filter((id) => !ids.includes(id))
    setChosen(new Set(isIn ? [...others, ...ids] : others))
  }

  async function keep() {
    const ids = everybody.map((person) => person.id).filter((id) => chosen.has(id))
    setLacking(!all && ids.length === 0)
    if (!all && ids.length === 0) return
    const set = { invited: all ? null : ids }
    const kept = await desk.run(
      { do: 'editWorkshop', workshopId: workshop.id, set },
      words.meeting.kept,
    )
    if (kept) onClose()
  }

  return (
    <Dialog title={words.meeting.title} closeWord={desk.words.close} onClose={onClose} wide firm>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <Choice
          label={words.meeting.who}
          hideLabel
          value={all ? 'all' : 'some'}
          onChange={(value) => setAll(value === 'all')}
          options={[
            { value: 'all', label: words.meeting.all, about: words.meeting.allAbout },
            { value: 'some', label: words.meeting.some, about: words.meeting.someAbout },
          ]}
        />
        {!all && (
          <div className={styles.sides}>
            {sides.map((side) => {
              const people = peopleOn(side.id, everybody, parties)
              const ids = people.map((person) => person.id)
              const count = ids.filter((id) => chosen.has(id)).length
              const label = say(side.label, desk.language)
              const whole = count === ids.length
              return (
                <fieldset key={side.id} className={styles.side}>
                  <legend>
                    <SideMark mark={side.mark} /> {label}{' '}
                    <span className={styles.count}>{words.meeting.chosen(count)}</span>
                  </legend>
                  <ul>
                    {people.map((person) => (
                      <li key={person.id}>
                        <label>
                          <input
                            type="checkbox"
                            checked={chosen.has(person.id)}
                            onChange={(event) => choose([person.id], event.target.checked)}
                          />
                          <span>
                            {person.name}
                            <span className={styles.role}>{person.role}</span>
                          </span>
                        </label>
                      </li>
                    ))}
                  </ul>
                  {ids.length > 1 && (
                    <Button look="quiet" onPress={() => choose(ids, !whole)}>
                      {whole ? words.meeting.unpick(label) : words.meeting.pick(label)}
                    </Button>
                  )}
                </fieldset>
              )
            })}
          </div>
        )}
        <div className={styles.foot}>
          <Button look="primary" submit onPress={() => {}}>
            {desk.words.save}
          </Button>
          {lacking && <p role="alert">{words.meeting.nobody}</p>}
        </div>
      </form>
    </Dialog>
  )
}
