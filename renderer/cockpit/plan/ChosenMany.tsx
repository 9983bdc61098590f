import type { Item } from '../../../shared/agenda.ts'
import type { Id } from '../../../shared/engagement.ts'
import { Button } from '../../kit/Button.tsx'
import { usePlanDesk } from './desk.ts'
import { lengthSaid } from './sentences.ts'
import styles from './ChosenMany.module.css'

interface Props {
  readonly items: readonly Item[]
  readonly ids: readonly Id[]
  readonly onMove: () => void
  readonly onKeep: () => void
}

/** Several chosen items: how long they take together, and what can be done to all of them. */
export function ChosenMany({ items, ids, onMove, onKeep }: Props) {
  const { acts, words, language } = usePlanDesk()
  const chosen = items.filter((item) => ids.includes(item.id))
  const sum = chosen.reduce((all, item) => all + item.minutes, 0)
  return (
    <aside
      className={styles.chosen}
      data-region
      tabIndex={-1}
      aria-label={words.many.title(ids.length)}
    >
      <h3>{words.many.title(ids.length)}</h3>
      <p>{words.many.minutes(lengthSaid(sum, language))}</p>
      <ul>
        {chosen.map((item) => (
          <li key={item.id}>{acts.titleOf(item.id)}</li>
        ))}
      </ul>
      <Button keyCap="M" onPress={onMove} wide>
        {words.menu.move}
      </Button>
      <Button onPress={onKeep} wide>
        {words.menu.keep}
      </Button>
      <Button keyCap="Del" look="danger" onPress={() => acts.remove(ids)} wide>
        {words.menu.remove}
      </Button>
      <p className={styles.hint}>{words.many.hint}</p>
    </aside>
  )
}
