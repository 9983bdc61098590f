import { TriangleAlert } from 'lucide-react'
import { longDate } from '../../../shared/dates.ts'
import type { UnderView } from '../../../shared/stepsview.ts'
import { say } from '../../../shared/text.ts'
import { escalationWordsIn } from '../../../shared/words/escalation/words.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import styles from './Steps.module.css'

interface Props {
  readonly under: readonly UnderView[]
  readonly desk: Pick<Desk, 'language'>
  /** goes to the plan; null where it is seen already */
  readonly toPlan: (() => void) | null
}

/** What was under the agreed line twice in a row: said to her after the meeting, and nowhere else. */
export function UnderLine({ under, desk: { language }, toPlan }: Props) {
  const words = escalationWordsIn(language)
  if (under.length === 0) return null
  return (
    <aside className={styles.under} aria-label={words.line}>
      {under.map(({ principle, sides, on }) => (
        <p key={say(principle, language)}>
          <TriangleAlert size={16} aria-hidden="true" />{' '}
          <strong>
            {sides.length === 0
              ? words.under(say(principle, language))
              : words.underAt(
                  say(principle, language),
                  words.and(sides.map((side) => say(side, language))),
                )}
          </strong>{' '}
          {words.when(longDate(on[0], language), longDate(on[1], language))}
        </p>
      ))}
      <p>
        {words.talk}{' '}
        {toPlan && (
          <Button look="quiet" onPress={toPlan}>
            {words.toPlan}
          </Button>
        )}
      </p>
    </aside>
  )
}
