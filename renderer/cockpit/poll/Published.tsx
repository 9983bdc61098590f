import { useState } from 'react'
import { Maximize2 } from 'lucide-react'
import type { ResultView } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Drawing } from '../../kit/Drawing.tsx'
import styles from './Published.module.css'

/** The figures as everybody will see them: the picture, a sentence per row, and the level they were closed at. */
export function Published({ result, desk }: { readonly result: ResultView; readonly desk: Desk }) {
  const { words } = desk
  const [large, setLarge] = useState(false)
  return (
    <figure className={styles.published}>
      <Drawing picture={result.picture} label={result.title} className={styles.picture} />
      <figcaption>
        <p className={styles.level}>{result.level}</p>
        <Button look="quiet" icon={<Maximize2 />} onPress={() => setLarge(true)}>
          {words.poll.larger}
        </Button>
        <details className={styles.words}>
          <summary>{words.poll.sentences}</summary>
          <ul>
            {result.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </figcaption>
      {large && (
        <Dialog title={result.title} closeWord={words.close} onClose={() => setLarge(false)} wide>
          <Drawing picture={result.picture} label={result.title} className={styles.picture} />
          <p className={styles.level}>{result.level}</p>
          <ul className={styles.sentences}>
            {result.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </figure>
  )
}
