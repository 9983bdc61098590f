import { clockTime, shortDay } from '../../../shared/dates.ts'
import type { NewWorkshop } from '../../../shared/contract.ts'
import type { Id, MinuteOfDay } from '../../../shared/engagement.ts'
import type { Template } from '../../../shared/packs/template.ts'
import { say } from '../../../shared/text.ts'
import type { EngagementCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Lines } from '../../kit/Lines.tsx'
import { Said } from '../../kit/Said.tsx'
import { Initiatives } from './Initiatives.tsx'
import { previewOf } from './preview.ts'
import { homeWords } from './words.ts'
import styles from './Preview.module.css'

interface Props {
  readonly from: NewWorkshop['from']
  readonly startsAt: MinuteOfDay
  readonly engagement: EngagementCard | null
  /** the pack's phase the engagement is in */
  readonly phase: Id | null
  readonly desk: Desk
}

/** What the workshop will be, before it is made: its agenda, what people leave with, and what to do first. */
export function Preview({ from, startsAt, engagement, phase, desk }: Props) {
  const { content, language } = desk
  const words = homeWords(language).newWorkshop
  const template =
    from.kind === 'template'
      ? content?.templates.find((each) => each.id === from.templateId)
      : undefined
  return (
    <section className={styles.preview} aria-label={words.preview} tabIndex={0}>
      {from.kind === 'template' &&
        (template ? (
          <OfTemplate template={template} startsAt={startsAt} phase={phase} desk={desk} />
        ) : (
          <p className={styles.facts}>{content === null ? words.loading : ''}</p>
        ))}
      {from.kind === 'workshop' && (
        <OfWorkshop workshopId={from.workshopId} engagement={engagement} desk={desk} />
      )}
      {from.kind === 'open' && <OfOpen open={engagement?.openActions ?? 0} desk={desk} />}
    </section>
  )
}

interface OfTemplateProps extends Pick<Props, 'startsAt' | 'phase' | 'desk'> {
  readonly template: Template
}

function OfTemplate({ template, startsAt, phase, desk }: OfTemplateProps) {
  const { language } = desk
  const { newWorkshop: words, kinds } = homeWords(language)
  const { rows, endsAt } = previewOf(template, startsAt)
  return (
    <>
      <header>
        <h3>{say(template.title, language)}</h3>
        {template.variant && <p>{say(template.variant, language)}</p>}
        <p className={styles.facts}>
          {words.span(clockTime(startsAt, language), clockTime(endsAt, language))} ·{' '}
          {kinds.people(template.people.from, template.people.to)}
        </p>
      </header>
      <div>
        <h4>{words.aim}</h4>
        <Lines text={template.aim} language={language} />
      </div>
      <table className={styles.agenda}>
        <caption>{words.agenda}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>{clockTime(row.starts, language)}</td>
              <td>
                <Said text={row.title} language={language} />
              </td>
              <td>{desk.words.minutes(row.minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <h4>{words.before}</h4>
        <Lines text={template.before} language={language} />
      </div>
      <Initiatives template={template} phase={phase} desk={desk} />
    </>
  )
}

interface OfWorkshopProps extends Pick<Props, 'engagement' | 'desk'> {
  readonly workshopId: Id
}

function OfWorkshop({ workshopId, engagement, desk }: OfWorkshopProps) {
  const { language } = desk
  const words = homeWords(language).newWorkshop
  const earlier = engagement?.workshops.find((each) => each.id === workshopId)
  if (!earlier) return null
  return (
    <>
      <header>
        <h3>{words.fromEarlier(say(earlier.title, language), shortDay(earlier.date, language))}</h3>
      </header>
      <ul className={styles.lines}>
        {words.copied.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function OfOpen({ open, desk }: { readonly open: number; readonly desk: Desk }) {
  const words = homeWords(desk.language).newWorkshop
  return (
    <>
      <header>
        <h3>{words.openTitle}</h3>
      </header>
      <ul className={styles.lines}>
        {[words.openActions(open), ...words.openRest].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
