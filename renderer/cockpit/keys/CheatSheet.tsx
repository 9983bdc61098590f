import { Dialog } from '../../kit/Dialog.tsx'
import { KeyCap } from '../../kit/KeyCap.tsx'
import type { CockpitWords } from '../../../shared/words/cockpit/da.ts'
import type { Lever } from './lever.ts'
import styles from './CheatSheet.module.css'

interface Props {
  readonly levers: readonly Lever[]
  readonly words: CockpitWords
  readonly onClose: () => void
}

/** Every key there is, on one sheet. */
export function CheatSheet({ levers, words, onClose }: Props) {
  // a key that a row or a field sees to itself has no binding of its own, but is printed all the same
  const keyed = levers.filter(
    ({ keys, cap, group }) => cap !== undefined && (keys !== null || group === 'plan'),
  )
  const groups = [...new Set(keyed.map((lever) => lever.group))]
  return (
    <Dialog title={words.sheet.title} closeWord={words.close} onClose={onClose} wide>
      <div className={styles.columns}>
        {groups.map((group) => (
          <Keys
            key={group}
            title={words.groups[group]}
            rows={[
              ...keyed
                .filter((lever) => lever.group === group)
                .map((lever) => [lever.cap ?? '', lever.long] as const),
              ...(group === 'app' ? [['F6', words.levers.region] as const] : []),
            ]}
          />
        ))}
        {groups.includes('notes') && (
          <Keys title={words.sheet.capture} rows={words.sheet.captureKeys} />
        )}
      </div>
      <p className={styles.note}>{words.sheet.note}</p>
    </Dialog>
  )
}

function Keys({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (readonly [string, string])[]
}) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <dl>
        {rows.map(([cap, label]) => (
          <div key={cap + label} className={styles.row}>
            <dt>
              <KeyCap>{cap}</KeyCap>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
