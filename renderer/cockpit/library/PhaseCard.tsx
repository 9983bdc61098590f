import type { Id } from '../../../shared/engagement.ts'
import type { Initiative, PackPhase } from '../../../shared/packs/pack.ts'
import { say, type Text } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Said } from '../../kit/Said.tsx'
import { parties } from './InitiativeTable.tsx'
import { nameOf, shortOf, type Entry, type Shelf } from './shelf.ts'
import { Source } from './Source.tsx'
import { Thing } from './Thing.tsx'
import { libraryWords } from './words.ts'
import styles from './PhaseCard.module.css'
import reading from './Reading.module.css'

interface Props {
  readonly entry: Entry<PackPhase>
  readonly initiatives: readonly Entry<Initiative>[]
  readonly all: Shelf
  readonly here: Id | null
  readonly desk: Desk
}

/** A phase: what it is for, who owns it, when it lies, and its initiatives party by party. */
export function PhaseCard({ entry, initiatives, all, here, desk }: Props) {
  const { language } = desk
  const words = libraryWords(language).phases
  const { title, purpose, effect, owner, relation, actors, timing, within, source } = entry.thing
  const facts: readonly (readonly [string, Text | null])[] = [
    [words.purpose, purpose],
    [words.effect, effect],
    [words.owner, owner],
    [words.relation, relation],
    [words.timing, timing && timing.said],
  ]
  return (
    <section className={reading.part}>
      <Thing id={entry.id} here={here}>
        <h3 className={styles.title}>
          <Said text={title} language={language} />
          {within !== null && <span> {words.within(nameOf(all, within, language))}</span>}
        </h3>
        <dl className={reading.facts}>
          {facts.map(
            ([label, text]) =>
              text && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Said text={text} language={language} />
                    {label === words.timing && timing && (
                      <Source source={timing.source} pack={entry.pack} language={language} />
                    )}
                  </dd>
                </div>
              ),
          )}
          {actors.length > 0 && (
            <div>
              <dt>{words.actors}</dt>
              <dd>{actors.map((actor) => say(actor.title, language)).join(' · ')}</dd>
            </div>
          )}
        </dl>
        <Source source={source} pack={entry.pack} language={language} />
      </Thing>
      {initiatives.length > 0 && (
        <div className={styles.parties}>
          {parties.map((by) => (
            <Party
              key={by}
              label={words.by[by]}
              initiatives={initiatives.filter(({ thing }) => thing.by === by)}
              all={all}
              here={here}
              desk={desk}
            />
          ))}
        </div>
      )}
    </section>
  )
}

interface PartyProps extends Omit<Props, 'entry'> {
  readonly label: string
}

function Party({ label, initiatives, all, here, desk }: PartyProps) {
  const { language } = desk
  const words = libraryWords(language).phases
  if (initiatives.length === 0) return null
  return (
    <section className={styles.list}>
      <h4 className={styles.party}>
        {label} <span>{initiatives.length}</span>
      </h4>
      {initiatives.map(({ id, pack, thing }) => (
        <Thing key={id} id={id} here={here}>
          <h5 className={styles.name}>
            <Said text={thing.title} language={language} />
          </h5>
          <p>
            <Said text={thing.text} language={language} />
          </p>
          <p className={reading.source}>
            {shortOf(all, thing.principle, language)}
            {thing.again !== null && ` · ↻ ${words.again}`}
          </p>
          <Source source={thing.source} pack={pack} language={language} />
        </Thing>
      ))}
    </section>
  )
}
