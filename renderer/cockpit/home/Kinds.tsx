import { say } from '../../../shared/text.ts'
import type { TemplateCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import type { Kind } from './kinds.ts'
import { homeWords } from './words.ts'
import styles from './Kinds.module.css'

interface Props {
  readonly kinds: readonly Kind[]
  /** the phase they are sorted by, in the reader's language, and whose it is; null where there is none yet */
  readonly phase: { readonly title: string; readonly engagement: string } | null
  readonly desk: Desk
  readonly use: (template: TemplateCard) => void
}

/** *Skabeloner*: the kinds of workshop to begin from, those that suit the phase first. */
export function Kinds({ kinds, phase, desk, use }: Props) {
  const words = homeWords(desk.language)
  return (
    <section aria-labelledby="home-templates">
      <header className={styles.head}>
        <h2 id="home-templates">{words.kinds.title}</h2>
        {phase && <p>{words.kinds.fitsPhase(phase.title, phase.engagement)}</p>}
      </header>
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <li key={kind.id} className={styles.kind} data-fits={(phase && kind.fits) || undefined}>
            <Card kind={kind} phase={phase?.title ?? null} desk={desk} use={use} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CardProps extends Pick<Props, 'desk' | 'use'> {
  readonly kind: Kind
  readonly phase: string | null
}

function Card({ kind, phase, desk, use }: CardProps) {
  const { language } = desk
  const words = homeWords(language)
  const { first, versions } = kind
  const title = say(kind.title, language)
  return (
    <>
      <h3>{title}</h3>
      <p className={styles.facts}>
        {words.kinds.length(Math.floor(first.minutes / 60), first.minutes % 60)} ·{' '}
        {words.kinds.people(first.people.from, first.people.to)}
      </p>
      <p className={styles.about}>
        <Said text={first.about} language={language} />
      </p>
      <footer className={styles.foot}>
        <Button label={words.kinds.use(title)} onPress={() => use(first)}>
          {desk.words.home.use}
        </Button>
        <span className={styles.mark}>
          {phase !== null && kind.fits
            ? words.kinds.fits(phase)
            : versions.length > 1
              ? words.kinds.versions(versions.length)
              : ''}
        </span>
      </footer>
    </>
  )
}
