import { Button } from 'react-aria-components'
import type { Lever } from '../cockpit/keys/lever.ts'
import { KeyCap } from '../kit/KeyCap.tsx'
import type { Table } from './table.ts'
import styles from './Keys.module.css'

interface Props {
  readonly levers: readonly Lever[]
  readonly table: Table
}

const primary = 'next'
/** What is not there for the item that runs takes no room on a phone. */
const whenReady: ReadonlySet<string> = new Set(['poll', 'show'])

/** The keys of *styring*, large enough for a thumb that does not look. */
export function Keys({ levers, table }: Props) {
  return (
    <div className={styles.keys} role="group" aria-label={table.words.keys.controls}>
      {levers
        .filter((lever) => lever.ready || !whenReady.has(lever.id))
        .map((lever) => (
          <Button
            key={lever.id}
            className={styles.key ?? ''}
            data-key={lever.id}
            data-primary={lever.id === primary || undefined}
            isDisabled={!lever.ready}
            onPress={lever.pull}
          >
            <span>{lever.label}</span>
            {lever.cap && (
              <span className={styles.cap}>
                <KeyCap>{lever.cap}</KeyCap>
              </span>
            )}
          </Button>
        ))}
    </div>
  )
}
