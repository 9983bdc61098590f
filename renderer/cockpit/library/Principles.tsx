import { Star } from 'lucide-react'
import type { Id } from '../../../shared/engagement.ts'
import type { Pack, Principle } from '../../../shared/packs/pack.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import { Listed } from './Listed.tsx'
import type { Page } from './page.ts'
import type { Entry } from './shelf.ts'
import { Source } from './Source.tsx'
import { libraryWords } from './words.ts'
import styles from './Principles.module.css'

interface Props extends Page {
  readonly setHere: (id: Id) => void
  readonly seeInitiatives: (principle: Id) => void
}

/** The principles of each pack, and the chosen one with its prompt cards. */
export function Principles({ all, shelf, here, setHere, seeInitiatives, desk }: Props) {
  const { language } = desk
  const words = libraryWords(language)
  const packs = [...new Set(shelf.principles.map(({ pack }) => pack))]
  const chosen = shelf.principles.find(({ id }) => id === here) ?? shelf.principles[0]
  return (
    <Listed
      label={words.principles.list}
      chosen={chosen?.id ?? null}
      onChoose={setHere}
      groups={packs.map((pack) => ({
        id: pack.id,
        label: say(pack.title, language),
        things: shelf.principles
          .filter((entry) => entry.pack === pack)
          .map(({ id, thing: { short, star } }) => ({
            id,
            title: say(short, language),
            about: star ? '★' : '',
          })),
      }))}
    >
      {chosen && (
        <Card
          entry={chosen}
          initiatives={all.initiatives.filter(({ thing }) => thing.principle === chosen.id).length}
          see={() => seeInitiatives(chosen.id)}
          desk={desk}
        />
      )}
    </Listed>
  )
}

interface CardProps {
  readonly entry: Entry<Principle>
  readonly initiatives: number
  readonly see: () => void
  readonly desk: Desk
}

function Card({ entry, initiatives, see, desk }: CardProps) {
  const { language } = desk
  const words = libraryWords(language).principles
  const { title, star, focus, row, why, made, source } = entry.thing
  return (
    <article className={styles.principle} aria-labelledby={`principle-${entry.id}`}>
      <header>
        <h3 id={`principle-${entry.id}`}>
          <Said text={title} language={language} />
        </h3>
        {star && (
          <p className={styles.star}>
            <Star size={16} aria-hidden="true" /> {words.star}
          </p>
        )}
        <Source source={source} pack={entry.pack} language={language} />
      </header>
      {focus && (
        <p className={styles.focus}>
          <Said text={focus} language={language} />
        </p>
      )}
      <div className={styles.cards}>
        {(
          [
            [words.why, why],
            [words.made, made],
          ] as const
        ).map(([label, prompts]) => (
          <section key={label} className={styles.prompts}>
            <h4>{label}</h4>
            <ul>
              {prompts.map((prompt) => (
                <li key={prompt.id}>
                  <Said text={prompt.text} language={language} />
                  {prompt.source !== source && (
                    <Source source={prompt.source} pack={entry.pack} language={language} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section>
        <h4>{words.row}</h4>
        <p className={styles.row}>
          <Said text={row} language={language} />
        </p>
      </section>
      {initiatives > 0 && (
        <p className={styles.link}>
          {words.initiatives(initiatives)}. {words.initiativesWhose}{' '}
          <Button look="quiet" onPress={see}>
            {words.seeInitiatives}
          </Button>
        </p>
      )}
      <Questions pack={entry.pack} desk={desk} />
    </article>
  )
}

/** The three questions that the same rows are asked with, and the choice at the end. */
function Questions({ pack, desk }: { readonly pack: Pack; readonly desk: Desk }) {
  const { language } = desk
  const words = libraryWords(language).principles
  const { series, choose } = pack
  if (!series || !choose) return null
  return (
    <section>
      <h4>{words.questions}</h4>
      <dl className={styles.questions}>
        {[
          ...(['start', 'during', 'end'] as const).map((when) => series[when]),
          { title: { [language]: words.choose }, question: choose.question },
        ].map(({ title, question }) => (
          <div key={say(title, language)}>
            <dt>
              <Said text={title} language={language} />
            </dt>
            <dd>
              <Said text={question} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
