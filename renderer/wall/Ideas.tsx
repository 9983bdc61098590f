import type { IdeasScene } from '../../shared/ideasview.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import styles from './Ideas.module.css'

interface Props {
  readonly scene: IdeasScene
  readonly words: WallWords
}

/** Texts without name or side: the question and how many while they come, then the cards, heading by heading. */
export function Ideas({ scene, words: { ideas } }: Props) {
  const { question, state, count, groups, at, of } = scene
  const shown = state === 'shown'
  const cards = groups.reduce((sum, group) => sum + group.ideas.length, 0)
  return (
    <div className={styles.ideas}>
      <p className={styles.kind}>
        <span>{ideas.wall.came(count)}</span>
        {of > 1 && <span>{ideas.wall.page(at, of)}</span>}
      </p>
      <h1 className={shown ? styles.small : styles.question} lang={question.language}>
        {question.words}
      </h1>
      {!shown && (
        <p className={styles.how}>{state === 'open' ? ideas.wall.write : ideas.wall.closed}</p>
      )}
      {shown && groups.length === 0 && <p className={styles.how}>{ideas.wall.none}</p>}
      {shown && (
        <div className={styles.groups} data-few={cards <= 6 || undefined}>
          {groups.map((group) => (
            <section key={group.heading} className={styles.group}>
              {group.heading && <h2>{group.heading}</h2>}
              <ul>
                {group.ideas.map((idea, index) => (
                  <li key={index} data-long={idea.text.length > 120}>
                    {idea.text}
                    {idea.merged > 1 && (
                      <span className={styles.merged}>{ideas.wall.merged(idea.merged)}</span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </div>
  )
}
