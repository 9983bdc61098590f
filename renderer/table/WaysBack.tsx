import { useState } from 'react'
import type { Asks } from '../../shared/contract.ts'
import type { NotetakerView } from '../../shared/tableviews.ts'
import { sayLine } from '../../shared/words/lines/say.ts'
import { refusalIn } from '../cockpit/desk.ts'
import type { Lever } from '../cockpit/keys/lever.ts'
import { useKeys } from '../cockpit/keys/useKeys.ts'
import { Button } from '../kit/Button.tsx'
import type { Link } from '../port.ts'
import type { Table } from './table.ts'
import styles from './WaysBack.module.css'

interface Props {
  readonly view: Partial<NotetakerView>
  readonly ask: Pick<Asks<'notetaker'>, 'undo' | 'redo'>
  readonly link: Link
  /** something is not sent yet: what came last is not with the room */
  readonly waits: boolean
  readonly table: Table
}

/** A referent's own undo and redo, and what came of them. */
export function WaysBack({ view, ask, link, waits, table }: Props) {
  const { words, language } = table
  const [sentence, setSentence] = useState('')
  const can = link === 'up' && !waits
  const lever = (way: 'undo' | 'redo', keys: string, cap: string): Lever => ({
    id: way,
    label: words.keys[way],
    long: words.keys[way],
    group: 'app',
    keys,
    cap,
    ready: can && Boolean(view.undo?.[way]),
    pull: () =>
      void ask[way]().then((outcome) =>
        setSentence(
          outcome.ok
            ? words.keys[way === 'undo' ? 'undone' : 'redone'](sayLine(outcome.value, language))
            : refusalIn(language, outcome),
        ),
      ),
  })
  const levers = [lever('undo', '$mod+z', 'Ctrl Z'), lever('redo', '$mod+y', 'Ctrl Y')]
  useKeys(levers)
  return (
    <span className={styles.ways}>
      <span className={styles.sentence} role="status">
        {waits ? words.outbox.undoLater : sentence}
      </span>
      {levers.map((each) => (
        <Button key={each.id} keyCap={each.cap} disabled={!each.ready} onPress={each.pull}>
          {each.label}
        </Button>
      ))}
    </span>
  )
}
