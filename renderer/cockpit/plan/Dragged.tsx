import { usePlanDesk } from './desk.ts'
import styles from './Dragged.module.css'

/** What follows the pointer while items are dragged. */
export function Dragged({ items }: { readonly items: readonly string[] }) {
  const { words } = usePlanDesk()
  return (
    <div className={styles.dragged}>
      {items.length === 1 ? items[0] : words.dragging(items.length)}
    </div>
  )
}
