import type { Id } from '../../../shared/engagement.ts'
import type { EngagementCard, HomeView, WorkshopCard } from '../../../shared/views.ts'

export interface Next {
  readonly engagement: EngagementCard
  readonly workshop: WorkshopCard
}

/** The workshop she most likely wants: the open or running one, else the next that comes, else the last that was. */
export function upcomingOf(home: HomeView, openId: Id | null): Next | null {
  const all = home.engagements.flatMap((engagement) =>
    engagement.workshops.map((workshop) => ({ engagement, workshop })),
  )
  const going =
    all.find(({ workshop }) => workshop.id === openId) ??
    all.find(({ workshop }) => workshop.state === 'running' || workshop.state === 'paused')
  if (going) return going
  const byDate = all.toSorted((a, b) => compare(a.workshop, b.workshop))
  return (
    byDate.find(({ workshop }) => workshop.state === 'before' && workshop.date >= home.today) ??
    byDate.findLast(({ workshop }) => workshop.state === 'before') ??
    byDate.at(-1) ??
    null
  )
}

function compare(a: WorkshopCard, b: WorkshopCard): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.startsAt - b.startsAt
}
