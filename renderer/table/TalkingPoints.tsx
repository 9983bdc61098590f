import type { Text } from '../../shared/text.ts'
import { Lines } from '../kit/Lines.tsx'
import type { Table } from './table.ts'
import styles from './TalkingPoints.module.css'

/** *Talepunkter*: what to say at this item. */
export function TalkingPoints({ script, table }: { readonly script: Text; readonly table: Table }) {
  const { page } = table.words
  return (
    <section className={styles.points} aria-labelledby="table-script">
      <h3 id="table-script">{page.script}</h3>
      {script.da || script.en ? (
        <div className={styles.said}>
          <Lines text={script} language={table.language} />
        </div>
      ) : (
        <p className={styles.none}>{page.noScript}</p>
      )}
    </section>
  )
}
