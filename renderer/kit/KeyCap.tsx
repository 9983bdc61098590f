import styles from './KeyCap.module.css'

/** The key that does the same as a button or a line, as it is printed on the keyboard. */
export function KeyCap({ children }: { readonly children: string }) {
  return <kbd className={styles.cap}>{children}</kbd>
}
