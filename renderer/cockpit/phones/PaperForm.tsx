import { useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { pilesFor, type PaperCount } from '../../../shared/polls/paper.ts'
import type { Poll } from '../../../shared/polls/poll.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { refusalIn } from '../desk.ts'
import { openPollOf, paperPlaces, type PaperDesk, type Papered } from './paper.ts'
import { emptyPile, pileFrom, type TypedPile } from './papertyped.ts'
import { PileTable } from './PileTable.tsx'
import { seatWords } from './words.ts'
import styles from './PaperForm.module.css'

interface Props {
  readonly meeting: Papered
  readonly desk: PaperDesk
  readonly onDone: () => void
  /** at the table there are no seats to go back to */
  readonly atTable?: true
}

/** What the two tellers counted, typed pile by pile: empty each time it is opened, and never shown again before the close. */
export function PaperForm({ meeting, desk, onDone, atTable }: Props) {
  const words = seatWords(desk.language).form
  const { sides } = meeting.open
  const poll = openPollOf(meeting)
  const piles = pilesFor(
    poll?.level ?? 'joint',
    sides.map((side) => side.id),
    paperPlaces(meeting),
  )
  const [tellers, setTellers] = useState<Readonly<Record<Id, string>>>({})
  const [typed, setTyped] = useState<Readonly<Record<string, TypedPile>>>({})
  const [at, setAt] = useState(keyOf(piles[0] ?? null))
  const [refusal, setRefusal] = useState('')
  const label = (sideId: Id | null) => {
    const side = sides.find((each) => each.id === sideId)
    return side ? words.pile(say(side.label, desk.language)) : words.all
  }
  const pile = typed[at] ?? emptyPile

  async function keep(open: Poll) {
    const count: PaperCount = {
      tellers: sides.map((side) => ({ sideId: side.id, name: (tellers[side.id] ?? '').trim() })),
      piles: piles
        .filter((sideId) => (typed[keyOf(sideId)]?.slips ?? '') !== '' || piles.length === 1)
        .map((sideId) => pileFrom(sideId, typed[keyOf(sideId)] ?? emptyPile, open)),
    }
    const outcome = await desk.ask.countPaper({ pollId: open.id, ...count })
    if (!outcome.ok) return setRefusal(refusalIn(desk.language, outcome))
    desk.say({ sentence: words.kept(count.piles.reduce((sum, each) => sum + each.slips, 0)) })
    onDone()
  }

  async function takeBack(open: Poll) {
    const outcome = await desk.ask.countPaper({ pollId: open.id, tellers: [], piles: [] })
    if (desk.tell(outcome)) desk.say({ sentence: words.takenBack })
    onDone()
  }

  return (
    <section className={styles.form} aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        {!atTable && (
          <Button look="quiet" onPress={onDone}>
            {words.back}
          </Button>
        )}
      </header>
      <p className={styles.note}>{words.about}</p>
      {poll && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void keep(poll)
          }}
        >
          <div className={styles.tellers}>
            {sides.map((side, index) => (
              <Field
                key={side.id}
                label={words.teller(say(side.label, desk.language))}
                value={tellers[side.id] ?? ''}
                onChange={(name) => setTellers({ ...tellers, [side.id]: name })}
                autoFocus={index === 0}
                suggestions={meeting.open.people.map((person) => person.name)}
              />
            ))}
          </div>
          {piles.length > 1 && (
            <Choice
              label={words.title}
              hideLabel
              small
              value={at}
              onChange={setAt}
              options={piles.map((sideId) => ({ value: keyOf(sideId), label: label(sideId) }))}
            />
          )}
          <PileTable
            key={at}
            poll={poll}
            name={label(piles.find((sideId) => keyOf(sideId) === at) ?? null)}
            pile={pile}
            language={desk.language}
            onChange={(next) => {
              setTyped({ ...typed, [at]: next })
              setRefusal('')
            }}
          />
          <div className={styles.foot}>
            <Button look="primary" submit onPress={() => {}}>
              {words.keep}
            </Button>
            {meeting.room.paper.counted !== null && (
              <Button look="quiet" onPress={() => void takeBack(poll)}>
                {words.takeBack}
              </Button>
            )}
            <p role="alert">{refusal}</p>
          </div>
        </form>
      )}
    </section>
  )
}

function keyOf(sideId: Id | null): string {
  return sideId ?? ''
}
