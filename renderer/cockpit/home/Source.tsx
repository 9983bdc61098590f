import { shortDay } from '../../../shared/dates.ts'
import type { NewWorkshop } from '../../../shared/contract.ts'
import { say } from '../../../shared/text.ts'
import type { EngagementCard, HomeView } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Choice } from '../../kit/Choice.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { kindsFor, type Kind } from './kinds.ts'
import { phaseTitle } from './phase.ts'
import { homeWords } from './words.ts'

type From = NewWorkshop['from']

interface Props {
  readonly from: From
  readonly home: HomeView
  /** the engagement it is made in; null for a new one, which has nothing earlier and nothing open */
  readonly engagement: EngagementCard | null
  readonly desk: Desk
  readonly choose: (from: From) => void
}

/** What a new workshop is built on: a template, an earlier workshop, or what is still open. */
export function Source({ from, home, engagement, desk, choose }: Props) {
  const { language } = desk
  const { newWorkshop } = homeWords(language)
  const kinds = kindsFor(home.templates, engagement)
  const earlier = (engagement?.workshops ?? []).toSorted((a, b) => (a.date < b.date ? 1 : -1))
  // one that was held is what most want to do again
  const firstEarlier = earlier.find((each) => each.state === 'ended') ?? earlier[0]

  function turnTo(kind: From['kind']) {
    if (kind === 'open') choose({ kind })
    if (kind === 'workshop' && firstEarlier) choose({ kind, workshopId: firstEarlier.id })
    if (kind === 'template') choose({ kind, templateId: kinds[0]?.first.id ?? '' })
  }

  return (
    <>
      {engagement !== null && earlier.length > 0 && (
        <Choice
          label={newWorkshop.source}
          value={from.kind}
          onChange={turnTo}
          options={(['template', 'workshop', 'open'] as const).map((value) => ({
            value,
            label: newWorkshop.sources[value],
          }))}
        />
      )}
      {from.kind === 'template' && (
        <Template
          kinds={kinds}
          phase={phaseTitle(desk.content, engagement?.packPhase ?? null)}
          templateId={from.templateId}
          desk={desk}
          choose={(templateId) => choose({ kind: 'template', templateId })}
        />
      )}
      {from.kind === 'workshop' && (
        <Pick
          label={newWorkshop.earlier}
          value={from.workshopId}
          onChange={(workshopId) => choose({ kind: 'workshop', workshopId })}
          groups={[
            {
              label: null,
              options: earlier.map((each) => ({
                value: each.id,
                label: `${say(each.title, language)}, ${shortDay(each.date, language)}`,
              })),
            },
          ]}
        />
      )}
    </>
  )
}

interface TemplateProps {
  readonly kinds: readonly Kind[]
  readonly phase: ReturnType<typeof phaseTitle>
  readonly templateId: string
  readonly desk: Desk
  readonly choose: (templateId: string) => void
}

function Template({ kinds, phase, templateId, desk, choose }: TemplateProps) {
  const { words, language } = desk
  const { newWorkshop } = homeWords(language)
  const kind = kinds.find(({ versions }) => versions.some((each) => each.id === templateId))
  const options = (some: readonly Kind[]) =>
    some.map((each) => ({ value: each.id, label: say(each.title, language) }))
  return (
    <>
      <Pick
        label={words.newWorkshop.template}
        value={kind?.id ?? ''}
        onChange={(id) => choose(kinds.find((each) => each.id === id)?.first.id ?? templateId)}
        groups={
          phase === null
            ? [{ label: null, options: options(kinds) }]
            : [
                {
                  label: newWorkshop.fits(say(phase, language)),
                  options: options(kinds.filter((each) => each.fits)),
                },
                {
                  label: newWorkshop.others,
                  options: options(kinds.filter((each) => !each.fits)),
                },
              ]
        }
      />
      {kind && kind.versions.length > 1 && (
        <Pick
          label={newWorkshop.version}
          value={templateId}
          onChange={choose}
          groups={[
            {
              label: null,
              options: kind.versions.map((each) => ({
                value: each.id,
                label: say(each.variant ?? each.title, language),
              })),
            },
          ]}
        />
      )}
    </>
  )
}
