import { offeredFor, type Offered } from '../../../../shared/offered.ts'
import type { Content } from '../../../../shared/packs/content.ts'
import type { Offer } from '../../../../shared/packs/kinds.ts'
import { say } from '../../../../shared/text.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import type { DetailsWords } from '../../../../shared/words/details/da.ts'
import { Button } from '../../../kit/Button.tsx'
import { packPhaseIn } from './grounds.ts'
import type { PartProps } from './part.ts'
import { hasLine, shelvesOf, withLine, type Into } from './shelves.ts'
import { ThingRow } from './ThingRow.tsx'
import styles from './OfferedThings.module.css'

interface Props extends PartProps {
  readonly engagement: EngagementView | null
  readonly content: Content
  readonly offer: Offer
  readonly into: Into
}

/** What the packs offer, a few of it first; one press puts a thing into the item. */
export function OfferedThings({ item, meeting, engagement, desk, words, mend, ...given }: Props) {
  const { language } = desk
  const { into } = given
  const offered = offeredFor(given.offer, {
    content: given.content,
    packPhase: packPhaseIn(engagement, meeting),
    gate: meeting.open.workshop.gate,
    principles: item.principles,
  })
  const shelves = shelvesOf(offered, words, language, meeting.open.sides)
  if (shelves.length === 0) {
    const isPhaseless = offered.offer === 'initiatives' && !offered.phase
    return (
      <div className={styles.empty}>
        <p>{emptyOf(offered, words)}</p>
        {isPhaseless && (
          <Button onPress={() => desk.go({ page: 'engagement' })}>{words.grounds.toPhase}</Button>
        )}
      </div>
    )
  }
  const place = words.grounds.places[into]
  return (
    <div className={styles.offered}>
      {offered.offer === 'initiatives' && offered.phase && (
        <p className={styles.about}>{words.grounds.phase(say(offered.phase.title, language))}</p>
      )}
      <div>
        {shelves.map((shelf) => (
          <details key={shelf.id} open={shelf.open} className={styles.shelf}>
            <summary>
              {shelf.title} <span className={styles.about}>{shelf.things.length}</span>
            </summary>
            <ul>
              {shelf.things.map((thing) => (
                <ThingRow
                  key={thing.id}
                  thing={thing}
                  place={place}
                  isIn={hasLine(item[into], thing.line)}
                  put={() =>
                    void mend.set(
                      (now) => ({ [into]: withLine(now[into], thing.line) }),
                      words.grounds.done(place),
                    )
                  }
                  language={language}
                  words={words}
                />
              ))}
            </ul>
          </details>
        ))}
      </div>
    </div>
  )
}

function emptyOf(offered: Offered, words: DetailsWords): string {
  if (offered.offer === 'initiatives')
    return offered.phase ? words.grounds.noneOfPhase : words.grounds.noPhase
  if ('gate' in offered && !offered.gate) return words.grounds.noGate
  return words.grounds.noThings
}
