import type { RefObject } from 'react'
import { Clock, Users } from 'lucide-react'
import type { Method } from '../../../shared/packs/pack.ts'
import { say, type Text } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Lines } from '../../kit/Lines.tsx'
import { Said } from '../../kit/Said.tsx'
import type { Meeting } from '../meeting.ts'
import { Insert } from './Insert.tsx'
import type { Entry } from './shelf.ts'
import { Source } from './Source.tsx'
import { libraryWords } from './words.ts'
import styles from './MethodCard.module.css'

interface Props {
  readonly entry: Entry<Method>
  readonly meeting: Meeting | null
  readonly desk: Desk
  readonly press: RefObject<() => void>
}

/** One method in full: what it is for, what one says and does, and the way into the agenda. */
export function MethodCard({ entry, meeting, desk, press }: Props) {
  const { language } = desk
  const words = libraryWords(language).methods
  const { title, about, minutes, people, item } = entry.thing
  const each = minutes.each === null ? '' : ` ${say(minutes.each, language)}`
  const bears =
    people.said === null ? words.people(people.from, people.to) : say(people.said, language)
  return (
    <article className={styles.method} aria-labelledby={`method-${entry.id}`}>
      <header>
        <h3 id={`method-${entry.id}`}>
          <Said text={title} language={language} />
        </h3>
        <p className={styles.facts}>
          <span>
            <Clock size={16} aria-hidden="true" /> {words.minutes(minutes.short, minutes.long)}
            {each}
          </span>
          <span>
            <Users size={16} aria-hidden="true" /> {bears}
          </span>
        </p>
        <p className={styles.about}>
          <Said text={about} language={language} />
        </p>
      </header>
      {meeting ? (
        <Insert entry={entry} meeting={meeting} desk={desk} press={press} />
      ) : (
        <p className={styles.without}>{words.noWorkshop}</p>
      )}
      {item.script && (
        <section>
          <h4>{words.say}</h4>
          <blockquote className={styles.say}>
            <Said text={item.script} language={language} />
          </blockquote>
        </section>
      )}
      {item.how && <Part title={words.steps} text={item.how} desk={desk} />}
      {item.task && (
        <section>
          <h4>{words.task}</h4>
          <p>
            <Said text={item.task.what} language={language} />
          </p>
          <p className={styles.muted}>
            {words.withWhom}: <Said text={item.task.withWhom} language={language} />
            {' · '}
            {words.deliver}: <Said text={item.task.deliver} language={language} />
          </p>
        </section>
      )}
      {item.purpose && <Part title={words.purpose} text={item.purpose} desk={desk} />}
      {item.materials && <Part title={words.materials} text={item.materials} desk={desk} />}
      {item.records && <Part title={words.records} text={item.records} desk={desk} />}
      <Source source={item.sources.join(' · ')} pack={entry.pack} language={language} />
    </article>
  )
}

function Part({
  title,
  text,
  desk,
}: {
  readonly title: string
  readonly text: Text
  readonly desk: Desk
}) {
  return (
    <section>
      <h4>{title}</h4>
      <Lines text={text} language={desk.language} />
    </section>
  )
}
