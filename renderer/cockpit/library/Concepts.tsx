import type { ReactNode } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { say, type Text } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Said } from '../../kit/Said.tsx'
import type { Page } from './page.ts'
import type { Entry } from './shelf.ts'
import { Source } from './Source.tsx'
import { Thing } from './Thing.tsx'
import { libraryWords } from './words.ts'
import reading from './Reading.module.css'

/** What words mean, what the sources lay down, and the meetings, tools and milestones they name. */
export function Concepts({ shelf, here, desk }: Page) {
  const { language } = desk
  const words = libraryWords(language).concepts
  const part = { here, desk }
  return (
    <div className={reading.page}>
      <Named {...part} title={words.concepts} entries={shelf.concepts} />
      <Named {...part} title={words.rules} entries={shelf.rules} />
      <Named {...part} title={words.instruments} entries={shelf.instruments} />
      <Named {...part} title={words.workshops} entries={shelf.workshops} />
      <Named {...part} title={words.perspectives} entries={shelf.perspectives} />
      <Named {...part} title={words.milestones} entries={shelf.milestones} />
      {shelf.terms.length > 0 && (
        <Part title={words.terms}>
          {shelf.terms.map(({ id, pack, thing }) => (
            <Thing key={`${pack.id}.${id}`} id={id} here={here}>
              <h4>
                {words.termOf[thing.id]}: <Said text={thing.text} language={language} />
              </h4>
              <Source source="" pack={pack} language={language} />
            </Thing>
          ))}
        </Part>
      )}
    </div>
  )
}

interface NamedThing {
  readonly title: Text
  readonly source: string
  readonly text?: Text
  readonly about?: Text
  readonly status?: Text
  readonly stages?: Pack['perspectives'][number]['stages']
}

interface NamedProps {
  readonly title: string
  readonly entries: readonly Entry<NamedThing>[]
  readonly here: Id | null
  readonly desk: Desk
}

function Named({ title, entries, here, desk }: NamedProps) {
  const { language } = desk
  if (entries.length === 0) return null
  return (
    <Part title={title}>
      {entries.map(({ id, pack, thing }) => (
        <Thing key={id} id={id} here={here}>
          <h4>
            <Said text={thing.title} language={language} />
          </h4>
          <p>
            <Said text={thing.text ?? thing.about ?? {}} language={language} />
          </p>
          {thing.stages && (
            <p className={reading.note}>
              {thing.stages
                .map((stage) => `${stage.number} ${say(stage.title, language)}`)
                .join(' · ')}
            </p>
          )}
          {thing.status && (
            <p className={reading.note}>
              <Said text={thing.status} language={language} />
            </p>
          )}
          <Source source={thing.source} pack={pack} language={language} />
        </Thing>
      ))}
    </Part>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={reading.part}>
      <h3>{title}</h3>
      <div className={reading.two}>{children}</div>
    </section>
  )
}
