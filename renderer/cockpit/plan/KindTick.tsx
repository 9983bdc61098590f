import type { ItemKind } from '../../../shared/packs/kinds.ts'
import styles from './KindTick.module.css'

/** The mark of a kind: its colour and its pattern, always beside its word. */
export function KindTick({ kind }: { readonly kind: ItemKind }) {
  return <span className={styles.tick} data-kind={kind} aria-hidden="true" />
}
