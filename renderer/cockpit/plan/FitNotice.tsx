import { ArrowRight, Hourglass, TriangleAlert } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { usePlanDesk } from './desk.ts'
import type { Notice } from './sentences.ts'
import styles from './FitNotice.module.css'

/** Where the times do not fit: how much it is, and the ways out as buttons that say what they will do. */
export function FitNotice({ notice }: { readonly notice: Notice }) {
  const { acts, words, shut } = usePlanDesk()
  if (notice.tone === 'spare')
    return (
      <p className={styles.spare}>
        <Hourglass size={13} aria-hidden="true" /> {notice.said}
      </p>
    )
  return (
    <div className={styles.over} role="group" aria-label={notice.said}>
      <p className={styles.said}>
        <TriangleAlert size={16} aria-hidden="true" /> {notice.said}
      </p>
      {notice.ways.length > 0 && !shut && (
        <div className={styles.ways} role="group" aria-label={words.fit.ways}>
          {notice.ways.map(({ said, way }) => (
            <Button key={way.kind} icon={<ArrowRight />} onPress={() => acts.takeWay(way)}>
              {said}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
