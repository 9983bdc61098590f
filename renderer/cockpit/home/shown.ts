import type { PlainDate } from '../../../shared/engagement.ts'
import { languages } from '../../../shared/text.ts'
import type { EngagementCard, WorkshopCard } from '../../../shared/views.ts'
import type { Page } from '../desk.ts'

/** From here on a list of engagements is searched rather than looked through. */
export const manyEngagements = 7
const mostShown = 4

/** Those whose name, organisations or workshops hold every word that was typed. */
export function matching(cards: readonly EngagementCard[], typed: string): EngagementCard[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean)
  return cards.filter((card) => {
    const all = folded(
      [
        card.name,
        ...card.parties.map((party) => party.short),
        ...card.workshops.flatMap(({ title }) => languages.map((each) => title[each] ?? '')),
      ].join(' '),
    )
    return wanted.every((word) => all.includes(word))
  })
}

/** The few workshops a card has room for, in their own order: what runs, what comes next, and what was last. */
export function shownOf(
  workshops: readonly WorkshopCard[],
  today: PlainDate,
): readonly WorkshopCard[] {
  if (workshops.length <= mostShown) return workshops
  const near = workshops.toSorted(
    (a, b) => rank(a, today) - rank(b, today) || byDate(a, b) * (isAhead(a, today) ? 1 : -1),
  )
  const few = new Set(near.slice(0, mostShown))
  return workshops.filter((each) => few.has(each))
}

/** Where a workshop is opened at: one still to come is planned, all others are seen where they run. */
export function pageOf(workshop: WorkshopCard, today: PlainDate): Page {
  return workshop.state === 'before' && workshop.date > today ? 'plan' : 'run'
}

function rank(workshop: WorkshopCard, today: PlainDate): number {
  if (workshop.state === 'running' || workshop.state === 'paused') return 0
  return isAhead(workshop, today) ? 1 : 2
}

function isAhead(workshop: WorkshopCard, today: PlainDate): boolean {
  return workshop.state === 'before' && workshop.date >= today
}

function byDate(a: WorkshopCard, b: WorkshopCard): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.startsAt - b.startsAt
}

function folded(words: string): string {
  return words.normalize('NFKC').toLowerCase()
}
