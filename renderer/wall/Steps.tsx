import type { StepsScene } from '../../shared/stepsview.ts'
import type { Language } from '../../shared/text.ts'
import { escalationWordsIn } from '../../shared/words/escalation/words.ts'
import { Mark } from './Mark.tsx'
import styles from './Steps.module.css'

interface Props {
  readonly scene: StepsScene
  readonly language: Language
}

/** The *eskaleringsplan* as steps that rise: who on either side, on which number, and how long before the next one. */
export function Steps({ scene: { steps, agreed }, language }: Props) {
  const words = escalationWordsIn(language)
  return (
    <div className={styles.steps}>
      <h1 className={styles.title}>{words.title}</h1>
      <ol className={styles.list} data-many={steps.length > 4 || undefined}>
        {steps.map(({ number, title, days, contacts }) => (
          <li key={number}>
            <span className={styles.number}>{number}</span>
            <div>
              <p className={styles.who}>
                <strong lang={title.language}>{title.words}</strong>{' '}
                <span className={styles.days}>
                  {days === null ? words.last : words.within(days)}
                </span>
              </p>
              <p className={styles.contacts}>
                {contacts.map(({ mark, name, phone }) => (
                  <span key={mark} className={styles.contact}>
                    <Mark mark={mark} /> {name || <em>{words.noName}</em>}{' '}
                    <span className={styles.phone}>{phone || <em>{words.noPhone}</em>}</span>
                  </span>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.agreed}>
        {agreed.map(({ mark, label, is, speaker }) => (
          <span key={mark}>
            <Mark mark={mark} />{' '}
            {is === null
              ? words.noAnswer(label.words)
              : (is ? words.agreedBy : words.notAgreedBy)(label.words, speaker)}
          </span>
        ))}
      </p>
    </div>
  )
}
