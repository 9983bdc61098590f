import { useEffect, useState } from 'react'
import { Undo2 } from 'lucide-react'
import { daysBetween, longDate } from '../../../shared/dates.ts'
import type { About, Anchor, Id, PlainDate } from '../../../shared/engagement.ts'
import type { Anchors, Moves } from '../../../shared/moving.ts'
import { movingWordsIn } from '../../../shared/words/moving/words.ts'
import { Button } from '../../kit/Button.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import type { Desk } from '../desk.ts'
import { MovesList } from './MovesList.tsx'
import styles from './MoveDates.module.css'

interface Props {
  readonly about: Pick<About, Anchor>
  /** what has been chosen already, where the dialog was come to by a date */
  readonly set: Anchors
  readonly desk: Desk
  readonly onClose: () => void
}

/** Go-live or idriftsættelse is moved: what follows is shown before it is done, and stands there as a list afterwards. */
export function MoveDates({ about, set: given, desk, onClose }: Props) {
  const { language, run, ask } = desk
  const words = movingWordsIn(language)
  const [before] = useState(about)
  const [days, setDays] = useState<Record<Anchor, PlainDate | null>>({
    goLive: about.goLive,
    operation: about.operation,
    ...given,
  })
  const [along, setAlong] = useState<readonly Id[]>([])
  const [moves, setMoves] = useState<Moves | null>(null)
  const [isDone, setDone] = useState(false)
  const { goLive, operation } = days
  const set: Anchors = {
    ...(goLive === before.goLive ? {} : { goLive }),
    ...(operation === before.operation ? {} : { operation }),
  }
  const asked = JSON.stringify([set, along])
  useEffect(() => {
    if (isDone) return
    let isStill = true
    void ask.readMoves({ set, workshopIds: along }).then((outcome) => {
      if (isStill) setMoves(outcome.ok ? outcome.value : null)
    })
    return () => {
      isStill = false
    }
    // the words of what is asked stand for the values that were made anew with each drawing
  }, [ask, asked, isDone])

  const isSame = Object.keys(set).length === 0
  const byHow = (anchor: Anchor): string => {
    const [from, to] = [before[anchor], days[anchor]]
    if (from === null || to === null || from === to) return ''
    const by = daysBetween(from, to)
    return (by > 0 ? words.later : words.earlier)(words.span(Math.abs(by)))
  }

  return (
    <Dialog
      title={isDone ? words.titleDone : words.title}
      closeWord={desk.words.close}
      onClose={onClose}
      wide
      firm
    >
      <form
        className={styles.move}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void move()
        }}
      >
        <div className={styles.dates}>
          {(['operation', 'goLive'] as const).map((anchor) => (
            <div key={anchor}>
              {isDone ? (
                <p>
                  <strong>{words.anchors[anchor]}</strong>{' '}
                  {words.fromTo(said(before[anchor]), said(days[anchor]))}
                </p>
              ) : (
                <DayField
                  label={words.anchors[anchor]}
                  value={days[anchor] ?? ''}
                  onChange={(day) => setDays((all) => ({ ...all, [anchor]: day || null }))}
                />
              )}
              <p className={styles.by}>{byHow(anchor)}</p>
            </div>
          ))}
        </div>
        {isSame ? (
          <p className={styles.quiet}>{words.same}</p>
        ) : moves ? (
          <MovesList
            moves={moves}
            isDone={isDone}
            along={along}
            take={(id, takes) =>
              setAlong(takes ? [...along, id] : along.filter((each) => each !== id))
            }
            language={language}
          />
        ) : (
          <p className={styles.quiet}>{words.busy}</p>
        )}
        <div className={styles.acts}>
          {isDone ? (
            <>
              <Button look="primary" onPress={onClose}>
                {words.done}
              </Button>
              <Button icon={<Undo2 />} onPress={() => void undo()}>
                {words.undo}
              </Button>
            </>
          ) : (
            <>
              <Button look="primary" submit disabled={isSame || moves === null} onPress={() => {}}>
                {words.go}
              </Button>
              <Button look="quiet" onPress={onClose}>
                {words.keep}
              </Button>
            </>
          )}
        </div>
      </form>
    </Dialog>
  )

  function said(day: PlainDate | null): string {
    return day ? longDate(day, language) : words.none
  }

  async function move() {
    if (isSame || isDone) return
    if (await run({ do: 'editEngagement', set, workshopIds: [...along] })) setDone(true)
  }

  async function undo() {
    if (!desk.tell(await ask.undo())) return
    desk.say({ sentence: words.back })
    onClose()
  }
}
