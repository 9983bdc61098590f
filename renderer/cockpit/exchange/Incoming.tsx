import { TriangleAlert } from 'lucide-react'
import { exchangeWords } from '../../../shared/words/exchange/words.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import { MergeDialog } from './MergeDialog.tsx'
import type { useIncoming } from './useIncoming.ts'
import styles from './Incoming.module.css'

interface Props {
  readonly incoming: ReturnType<typeof useIncoming>
  readonly desk: Desk
}

/** How far a file that is read in has come, why it was refused, or what it would change. */
export function Incoming({ incoming: { coming, refusal, keep, stop }, desk }: Props) {
  const words = exchangeWords(desk.language).in
  return (
    <>
      <div role="status" className={styles.state}>
        {(coming.at === 'receiving' || coming.at === 'reading') && (
          <>
            <span>
              {words[coming.at]}: {coming.name}
            </span>
            <progress value={coming.step} max={coming.of} aria-label={words[coming.at]} />
            <Button look="quiet" onPress={stop}>
              {words.stop}
            </Button>
          </>
        )}
        {refusal !== '' && (
          <p className={styles.refusal}>
            <TriangleAlert size={16} aria-hidden="true" /> {refusal}
          </p>
        )}
      </div>
      {(coming.at === 'ready' || coming.at === 'taking') && (
        <MergeDialog
          key={coming.id}
          proposal={coming.proposal}
          busy={coming.at === 'taking'}
          desk={desk}
          keep={(choices) => void keep(choices)}
          onClose={stop}
        />
      )}
    </>
  )
}
