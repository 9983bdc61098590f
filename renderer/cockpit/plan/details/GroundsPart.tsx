import { useState } from 'react'
import { offers, type Offer } from '../../../../shared/packs/kinds.ts'
import { say } from '../../../../shared/text.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import { Choice } from '../../../kit/Choice.tsx'
import { Pick } from '../../../kit/Pick.tsx'
import { builtOn, offerOf, packOf } from './grounds.ts'
import { OfferedThings } from './OfferedThings.tsx'
import type { PartProps } from './part.ts'
import type { Into } from './shelves.ts'
import { Ticks } from './Ticks.tsx'
import styles from './GroundsPart.module.css'

interface Props extends PartProps {
  readonly engagement: EngagementView | null
}

/** *Fra fagligt grundlag*: the principles it is about, and what the packs have for it. */
export function GroundsPart(props: Props) {
  const { item, meeting, desk, words, mend } = props
  const [into, setInto] = useState<Into>('how')
  const pack = packOf(meeting, desk)
  const { content, language } = desk
  if (!content || !pack) return <p className={styles.about}>{desk.words.loading}</p>
  const offer = offerOf(item)
  const things = builtOn(content, item.uses)
  return (
    <>
      <Ticks
        label={words.grounds.principles}
        chosen={item.principles}
        onChange={(principles) => void mend.set({ principles })}
        options={pack.principles.map(({ id, short, star }) => ({
          value: id,
          label: star ? `${say(short, language)} ★` : say(short, language),
        }))}
      />
      <div className={styles.two}>
        <Pick
          label={words.grounds.offers}
          value={item.offers ?? ''}
          onChange={(value) => void mend.set({ offers: value === '' ? null : (value as Offer) })}
          groups={[
            {
              label: null,
              options: [
                {
                  value: '',
                  label:
                    item.principles.length > 0 ? words.grounds.byPrinciples : words.grounds.nothing,
                },
                ...offers.map((value) => ({ value, label: words.grounds.kinds[value] })),
              ],
            },
          ]}
        />
        {offer && (
          <Choice
            label={words.grounds.into}
            value={into}
            onChange={setInto}
            small
            options={(['how', 'script'] as const).map((value) => ({
              value,
              label: words.grounds.places[value],
            }))}
          />
        )}
      </div>
      {offer && <OfferedThings {...props} content={content} offer={offer} into={into} />}
      {things.length > 0 && (
        <div>
          <h4 className={styles.small}>{words.grounds.builtOn}</h4>
          <ul className={styles.built}>
            {things.map(({ id, title }) => (
              <li key={id}>
                <Button look="quiet" onPress={() => desk.go({ page: 'library', thingId: id })}>
                  {say(title, language)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
