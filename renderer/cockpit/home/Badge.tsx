import styles from './Badge.module.css'

/** A word that sets a thing apart, such as *Demo*. */
export function Badge({ children }: { readonly children: string }) {
  return <span className={styles.badge}>{children}</span>
}
