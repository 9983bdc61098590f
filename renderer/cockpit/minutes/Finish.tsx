import { useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import { isBlocking } from '../../../shared/finishing.ts'
import type { Language } from '../../../shared/text.ts'
import { finishingWordsIn } from '../../../shared/words/finishing/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Lacking } from './lacks.ts'
import styles from './Finish.module.css'

interface Props {
  readonly workshopId: string
  readonly number: number
  readonly lacking: readonly Lacking[]
  readonly language: Language
  readonly notes: boolean
  readonly log: boolean
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Afslut referat*: what is lacking is said once more, nothing but an open measurement stands in the way. */
export function Finish({ workshopId, number, lacking, notes, log, desk, onClose, ...at }: Props) {
  const words = finishingWordsIn(desk.language).page
  const [languages, setLanguages] = useState<Language | 'both'>(at.language)
  const isBlocked = lacking.some(({ lack }) => isBlocking(lack))

  async function finish() {
    const done = await desk.run(
      {
        do: 'finishMinutes',
        id: freshId(),
        workshopId,
        languages: languages === 'both' ? ['da', 'en'] : [languages],
        notes,
        log,
        despite: lacking.length > 0,
      },
      words.finished(number),
    )
    if (done) onClose()
  }

  return (
    <Dialog title={words.finishTitle} closeWord={desk.words.close} onClose={onClose}>
      <p>{words.finishSays(number)}</p>
      <Choice
        label={words.finishIn}
        value={languages}
        onChange={setLanguages}
        options={[
          ...(['da', 'en'] as const).map((value) => ({ value, label: words.languages[value] })),
          { value: 'both', label: words.both },
        ]}
      />
      {lacking.length > 0 && (
        <div className={styles.lacking}>
          <p>
            <TriangleAlert size={16} aria-hidden="true" />{' '}
            {isBlocked ? words.finishBlocked : words.finishLacks(lacking.length)}
          </p>
          <ul>
            {lacking.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Button look="primary" onPress={() => void finish()} disabled={isBlocked}>
          {lacking.length > 0 ? words.finishAnyway : words.finish}
        </Button>
      </div>
    </Dialog>
  )
}
