import type { Item } from '../../../shared/agenda.ts'
import { totals } from '../../../shared/fit.ts'
import { KindTick } from './KindTick.tsx'
import { lengthSaid } from './sentences.ts'
import { usePlanDesk } from './desk.ts'
import kinds from './KindTick.module.css'
import styles from './Strip.module.css'

/** The foot of an agenda with something in it: how long it all takes, and what the time is spent on. */
export function Strip({ items }: { readonly items: readonly Item[] }) {
  const { words, language } = usePlanDesk()
  const parts = totals(items)
  const sum = parts.reduce((all, part) => all + part.minutes, 0)
  if (sum === 0) return null
  const said = parts.map(({ kind, minutes }) => `${words.kinds[kind]} ${minutes} min.`).join(', ')
  return (
    <footer className={styles.foot}>
      <div className={styles.strip} role="img" aria-label={words.total.strip(said)}>
        {parts.map(({ kind, minutes }) => (
          <span
            key={kind}
            className={`${kinds.tick} ${styles.part}`}
            data-kind={kind}
            style={{ flexGrow: minutes }}
          />
        ))}
      </div>
      <p className={styles.words}>
        <strong>{words.total.all(lengthSaid(sum, language))}</strong>
        {parts.map(({ kind, minutes }) => (
          <span key={kind}>
            <KindTick kind={kind} /> {words.kinds[kind]} {minutes}
          </span>
        ))}
      </p>
    </footer>
  )
}
