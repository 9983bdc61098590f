import { useEffect, useRef, useState } from 'react'
import { say } from '../../../shared/text.ts'
import type { EngagementCard, HomeView, TemplateCard, WorkshopCard } from '../../../shared/views.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Desk, Place } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import { ReadEngagement } from '../exchange/ReadEngagement.tsx'
import { Empty } from './Empty.tsx'
import { Engagements } from './Engagements.tsx'
import { kindsFor } from './kinds.ts'
import { Kinds } from './Kinds.tsx'
import { NewEngagement } from './NewEngagement.tsx'
import { NewWorkshop } from './NewWorkshop.tsx'
import { upcomingOf } from './next.ts'
import { phaseTitle } from './phase.ts'
import { manyEngagements, pageOf } from './shown.ts'
import { Unplanned } from './Unplanned.tsx'
import { Upcoming } from './Upcoming.tsx'
import { homeWords } from './words.ts'
import styles from './Home.module.css'

interface Props {
  readonly home: HomeView
  readonly desk: Desk
  readonly name: string
  /** the workshop that is open in this window */
  readonly openId: Id | null
}

type Making =
  | { readonly what: 'engagement' }
  | {
      readonly what: 'workshop'
      readonly engagement: EngagementCard | null
      readonly template: TemplateCard | null
    }
  | null

/** *Hjem*: the workshop that comes next with one thing to press, the samarbejder below, and templates to begin from. */
export function Home({ home, desk, name, openId }: Props) {
  const { words, ask, tell } = desk
  const [making, setMaking] = useState<Making>(null)
  const [busy, setBusy] = useState(false)
  const find = useRef<HTMLDivElement>(null)
  const next = upcomingOf(home, openId)
  // what she is most likely at: it is what templates are proposed for
  const at = next?.engagement ?? home.engagements[0] ?? null
  const phase = at && phaseTitle(desk.content, at.packPhase)
  const kinds = kindsFor(home.templates, at)
  const makeWorkshop = (engagement: EngagementCard | null, template: TemplateCard | null) =>
    setMaking({ what: 'workshop', engagement, template })

  usePageLevers(
    desk,
    homeLevers(desk, {
      newWorkshop: () => makeWorkshop(at, null),
      newEngagement: () => setMaking({ what: 'engagement' }),
      find:
        home.engagements.length < manyEngagements
          ? null
          : () => find.current?.querySelector('input')?.focus(),
    }),
  )

  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  /** Only from here: what is opened is seen before its answer comes, and she may have gone on by then. */
  const go = (place: Place) => {
    if (isHere.current) desk.go(place)
  }

  async function open(engagementId: Id, workshop: WorkshopCard) {
    const page = pageOf(workshop, home.today)
    if (
      workshop.id === openId ||
      tell(await ask.openWorkshop({ engagementId, workshopId: workshop.id }))
    )
      go({ page })
  }

  async function visit(engagementId: Id) {
    if (tell(await ask.openEngagement({ engagementId }))) go({ page: 'engagement' })
  }

  async function makeDemo() {
    if (busy) return
    setBusy(true)
    tell(await ask.makeDemo())
    setBusy(false)
  }

  return (
    <main className={styles.home} data-region tabIndex={-1} aria-label={words.home.title}>
      {next ? (
        <Upcoming next={next} today={home.today} desk={desk} open={open} />
      ) : at ? (
        <Unplanned
          engagement={at}
          kinds={kinds}
          desk={desk}
          makeNew={(template) => makeWorkshop(at, template)}
        />
      ) : (
        <Empty
          desk={desk}
          busy={busy}
          makeDemo={() => void makeDemo()}
          makeNew={() => makeWorkshop(null, null)}
          makeEngagement={() => setMaking({ what: 'engagement' })}
        >
          <ReadEngagement desk={desk} visit={(id) => void visit(id)} />
        </Empty>
      )}
      {home.engagements.length > 0 && (
        <Engagements
          home={home}
          desk={desk}
          openId={openId}
          busy={busy}
          found={find}
          visit={(id) => void visit(id)}
          open={(id, workshop) => void open(id, workshop)}
          makeNew={(engagement) => makeWorkshop(engagement ?? at, null)}
          makeEngagement={() => setMaking({ what: 'engagement' })}
          makeDemo={() => void makeDemo()}
        >
          <ReadEngagement desk={desk} visit={(id) => void visit(id)} />
        </Engagements>
      )}
      <Kinds
        kinds={kinds}
        phase={at && phase ? { title: say(phase, desk.language), engagement: at.name } : null}
        desk={desk}
        use={(template) => makeWorkshop(at, template)}
      />
      {making?.what === 'workshop' && (
        <NewWorkshop
          home={home}
          desk={desk}
          name={name}
          engagement={making.engagement}
          template={making.template}
          onClose={() => setMaking(null)}
        />
      )}
      {making?.what === 'engagement' && (
        <NewEngagement desk={desk} onClose={() => setMaking(null)} />
      )}
    </main>
  )
}

interface Reach {
  newWorkshop(): void
  newEngagement(): void
  /** null where there is nothing to search among */
  readonly find: (() => void) | null
}

function homeLevers(desk: Desk, reach: Reach): Lever[] {
  const { keys } = homeWords(desk.language)
  const lever = (id: keyof typeof keys, key: string, ready: boolean, pull: () => void): Lever => ({
    id: `home.${id}`,
    label: keys[id],
    long: keys[id],
    group: 'engagement',
    keys: key.toLowerCase(),
    cap: key,
    ready,
    pull,
  })
  return [
    lever('newWorkshop', 'N', true, () => reach.newWorkshop()),
    lever('newEngagement', 'S', true, () => reach.newEngagement()),
    lever('find', 'F', reach.find !== null, () => reach.find?.()),
  ]
}
