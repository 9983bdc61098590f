import styles from './Disc.module.css'

/** How much is left of an item, as a disc that empties; the digits and words beside it say the same. */
export function Disc({
  share,
  tone,
}: {
  readonly share: number
  readonly tone: 'calm' | 'gather' | 'over' | 'paused'
}) {
  const full = 2 * Math.PI * 38
  const left = Math.min(1, Math.max(0, share))
  return (
    <svg viewBox="0 0 100 100" className={styles.disc} data-tone={tone} aria-hidden="true">
      <circle cx="50" cy="50" r="38" className={styles.track} />
      <circle
        cx="50"
        cy="50"
        r="38"
        className={styles.left}
        strokeDasharray={`${full * left} ${full}`}
        transform="rotate(-90 50 50)"
      />
    </svg>
  )
}
