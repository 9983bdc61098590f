import type { EngagementCard, TemplateCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import type { Kind } from './kinds.ts'
import { homeWords } from './words.ts'
import styles from './Empty.module.css'

interface Props {
  readonly engagement: EngagementCard
  readonly kinds: readonly Kind[]
  readonly desk: Desk
  readonly makeNew: (template: TemplateCard | null) => void
}

/** An engagement with no workshop in it yet: the first one is one press away. */
export function Unplanned({ engagement, kinds, desk, makeNew }: Props) {
  const { words, language } = desk
  const { unplanned } = homeWords(language)
  return (
    <section className={styles.empty} aria-labelledby="home-empty">
      <div>
        <h1 id="home-empty">{unplanned.title(engagement.name)}</h1>
        <p>{unplanned.body}</p>
        <div className={styles.buttons}>
          <Button look="primary" onPress={() => makeNew(null)} keyCap="N">
            {words.home.new}
          </Button>
        </div>
      </div>
      <div className={styles.example}>
        <h2>{unplanned.example}</h2>
        <ol>
          {kinds.slice(0, 2).map((kind) => (
            <li key={kind.id}>
              <span>
                <strong>
                  <Said text={kind.title} language={language} />
                </strong>
                <br />
                <Said text={kind.first.about} language={language} />
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
