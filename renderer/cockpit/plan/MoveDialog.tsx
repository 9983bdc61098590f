import { useState } from 'react'
import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine } from 'lucide-react'
import type { Id } from '../../../shared/engagement.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { usePlanDesk } from './desk.ts'
import { bottomOf, oneUp, placeOf, topOf, type PlaceInAgenda } from './moving.ts'
import type { Step } from './useActs.ts'
import styles from './dialogs.module.css'

interface Props {
  readonly ids: readonly Id[]
  readonly days: number
  readonly onClose: () => void
}

/** *Flyt …*: everything that dragging can do, without dragging. */
export function MoveDialog({ ids, days, onClose }: Props) {
  const { acts, words } = usePlanDesk()
  const { move } = words
  const items = acts.items()
  const moving = new Set(ids)
  const first = items.find((item) => moving.has(item.id))
  const rest = items.filter((item) => !moving.has(item.id))
  const [after, setAfter] = useState(() => standsAfter(items, ids))
  const places = rest.length + 1
  const [place, setPlace] = useState(String(first ? placeOf(items, first.id) : 1))
  const [wrong, setWrong] = useState(false)
  const what = ids.length === 1 ? acts.titleOf(ids[0] ?? '') : move.several(ids.length)
  if (!first) return null

  const steps: readonly (readonly [Step, string, string | undefined, typeof ArrowUp])[] = [
    ['top', move.top, undefined, ArrowUpToLine],
    ['up', move.up, 'Alt ↑', ArrowUp],
    ['down', move.down, 'Alt ↓', ArrowDown],
    ['bottom', move.bottom, undefined, ArrowDownToLine],
  ]
  const go = (to: PlaceInAgenda) => {
    onClose()
    acts.move(ids, to)
  }
  const otherDays = Array.from({ length: days }, (_, day) => day).filter((day) => day !== first.day)

  return (
    <Dialog title={move.title(what)} closeWord={words.closeDetails} onClose={onClose}>
      <div className={styles.steps}>
        {steps.map(([step, label, cap, Icon]) => (
          <Button
            key={step}
            icon={<Icon />}
            keyCap={cap}
            onPress={() => {
              onClose()
              acts.step(ids, step)
            }}
          >
            {label}
          </Button>
        ))}
        {otherDays.map((day) => (
          <Button key={day} onPress={() => go(bottomOf(items, moving, day))}>
            {move.toDay(day + 1)}
          </Button>
        ))}
      </div>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault()
          go(placeIn(after, items))
        }}
      >
        <Pick
          label={move.after}
          value={after}
          onChange={setAfter}
          groups={Array.from({ length: days }, (_, day) => ({
            label: days > 1 ? words.day.nth(day + 1) : null,
            options: [
              { value: `first.${day}`, label: move.first(day + 1) },
              ...rest
                .filter((item) => item.day === day)
                .map((item) => ({ value: item.id, label: acts.titleOf(item.id) })),
            ],
          }))}
        />
        <Button submit label={move.moveTo(move.after)} onPress={() => {}}>
          {move.move}
        </Button>
      </form>
      <form
        className={styles.row}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const n = Number(place)
          if (!Number.isInteger(n) || n < 1 || n > places) return setWrong(true)
          onClose()
          acts.toPlace(ids, n)
        }}
      >
        <Field
          label={move.place(places)}
          value={place}
          onChange={(next) => {
            setPlace(next)
            setWrong(false)
          }}
          error={wrong ? move.noPlace(places) : undefined}
        />
        <Button submit label={move.moveTo(move.place(places))} onPress={() => {}}>
          {move.move}
        </Button>
      </form>
    </Dialog>
  )
}

type Items = ReturnType<ReturnType<typeof usePlanDesk>['acts']['items']>

/** The item they stand after now, else the beginning of their day. */
function standsAfter(items: Items, ids: readonly Id[]): string {
  const moving = new Set(ids)
  const at = items.findIndex((item) => moving.has(item.id))
  const day = items[at]?.day ?? 0
  const above = oneUp(items, moving) && items[at - 1]
  return above && above.day === day ? above.id : `first.${day}`
}

function placeIn(chosen: string, items: Items): PlaceInAgenda {
  const [word, day] = chosen.split('.')
  const item = items.find((each) => each.id === chosen)
  if (item) return { day: item.day, after: item.id }
  return topOf(word === 'first' ? Number(day) : 0)
}
