import styles from './Notice.module.css'

/** One sentence in an otherwise empty window: before the first view, or where there will be none. */
export function Notice({ sentence }: { readonly sentence: string }) {
  return (
    <main className={styles.notice}>
      <p role="status">{sentence}</p>
    </main>
  )
}
