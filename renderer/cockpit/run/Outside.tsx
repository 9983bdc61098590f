import { clockTime } from '../../../shared/dates.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Lines } from '../../kit/Lines.tsx'
import { Said } from '../../kit/Said.tsx'
import type { Meeting } from '../meeting.ts'
import styles from './ItemPanel.module.css'

/** Before the first item: when it begins, and what has to be ready. */
export function Before({ meeting, desk }: { readonly meeting: Meeting; readonly desk: Desk }) {
  const { words, language } = desk
  const { workshop } = meeting.open
  return (
    <section className={styles.panel} aria-label={words.regions.item} data-region tabIndex={-1}>
      <header className={styles.head}>
        <p className={styles.meta}>{words.run.before}</p>
        <h2 className={styles.title}>
          <Said text={workshop.title} language={language} />
        </h2>
        <p className={styles.lead}>
          {words.run.beforeBody(
            clockTime(meeting.agenda[0]?.planned.starts ?? workshop.startsAt, language),
          )}
        </p>
      </header>
      <div className={styles.sheet} tabIndex={0}>
        <dl className={styles.how}>
          {(
            [
              [words.run.before1, workshop.before],
              [words.run.aim, workshop.aim],
            ] as const
          ).map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Lines text={text} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

/** After the last one: the way to the minutes. */
export function Ended({ desk }: { readonly desk: Desk }) {
  const { words, go } = desk
  return (
    <section className={styles.panel} aria-label={words.regions.item} data-region tabIndex={-1}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.run.endedTitle}</h2>
        <p className={styles.lead}>{words.run.endedBody}</p>
        <p className={styles.act}>
          <Button look="primary" onPress={() => go({ page: 'minutes' })}>
            {words.run.toMinutes}
          </Button>
        </p>
      </header>
    </section>
  )
}
