import type { Draft } from 'immer'
import { hasTask, type Item } from './agenda.ts'
import { chainPages, chainsOf } from './chains.ts'
import type { Handlers } from './change.ts'
import type { CommandOf } from './commands.ts'
import type { Engagement, Id, Moment } from './engagement.ts'
import { cardsOnWall, ideasOf } from './ideas.ts'
import { clausesOf } from './declaration.ts'
import { gatePages } from './gates.ts'
import { done, refused } from './outcome.ts'
import type { Content } from './packs/content.ts'
import type { Principle } from './packs/pack.ts'
import { readInTurn, type ReadBack } from './readinturn.ts'
import type { Language } from './text.ts'
import { answerPages, buildsChains } from './tableanswers.ts'
import { ofWorkshop } from './workshop.ts'

/** What everybody sees: one message at a time. */
export interface WallState {
  readonly id: Id
  readonly show: WallShow
  /** black hides whatever is shown, and the same key brings it back */
  readonly black: boolean
  /** *Slip skærmen*: the display is lent to another program, such as PowerPoint, until the same key takes it back */
  readonly released: boolean
  /** the picture she has chosen to come next, seen by her alone; null: the item's own order decides */
  readonly next: WallShow | null
  /** when the gong was last struck by hand */
  readonly gongAt: Moment | null
  /** the language it speaks just now, where that is not the workshop's own */
  readonly language?: Language | null
}

export type WallShow = CommandOf<'showOnWall'>['show']

/** A wall nobody has touched. */
export function freshWall(id: Id): WallState {
  return {
    id,
    show: { mode: 'join' },
    black: false,
    released: false,
    next: null,
    gongAt: null,
  }
}

/** What the wall shows when an item starts, until she chooses otherwise. */
export function firstPicture(engagement: Engagement, item: Item): WallShow {
  if (item.kind === 'arrival') return { mode: 'join' }
  if (item.shows !== null && item.shows !== 'poll' && item.shows !== 'black')
    return { mode: item.shows === 'task' && !hasTask(item) ? 'program' : item.shows }
  const poll = Object.values(engagement.polls).find(
    (each) => each.itemId === item.id && each.state !== 'void',
  )
  if (poll) return { mode: poll.state === 'shown' ? 'result' : 'poll', pollId: poll.id }
  if (hasTask(item)) return { mode: 'task' }
  return item.kind === 'break' ? { mode: 'pause', until: null } : { mode: 'program' }
}

/**
 * The pictures that belong to the item that runs, in the order in which a clicker steps through them. None of them opens,
 * closes or publishes anything: a measurement is here as its question until she herself has shown its result.
 */
export function deckOf(engagement: Engagement, content: Content, workshopId: Id): WallShow[] {
  const clock = engagement.clocks[workshopId]
  const item = engagement.items[clock?.itemId ?? '']
  if (!item || clock?.state === 'ended') {
    const kept = recordsRead(engagement, workshopId).length > 0
    return clock?.state === 'ended'
      ? [{ mode: 'program' }, ...(kept ? [{ mode: 'readback', at: 0 } as const] : [])]
      : [{ mode: 'join' }, { mode: 'program' }]
  }
  const isCompeting = engagement.workshops[workshopId]?.competing === true
  const deck: WallShow[] = [firstPicture(engagement, item)]
  if (engagement.collecting[item.id]) deck.push({ mode: 'ideas', itemId: item.id, at: 0 })
  if (item.answer.kind === 'table' && !buildsChains(item) && !isCompeting)
    deck.push({ mode: 'tables', itemId: item.id, at: 0 })
  if (item.answer.kind === 'count') deck.push({ mode: 'count', itemId: item.id })
  if (hasTask(item)) deck.push({ mode: 'task' }, { mode: 'clock' })
  if (asksGate(engagement, item)) deck.push({ mode: 'gate', at: 0 })
  if (isAboutClauses(engagement, item)) deck.push({ mode: 'clause', at: 0 })
  if (isAboutSteps(engagement, item)) deck.push({ mode: 'steps' })
  if (item.kind === 'break') deck.push({ mode: 'pause', until: null })
  if (hasChains(engagement, item)) deck.push({ mode: 'chain', at: 0 })
  for (const principle of principlesFor(item, engagement, content))
    deck.push({ mode: 'cards', principleId: principle.id, at: 0 })
  if (item.kind === 'closing' && recordsRead(engagement, workshopId).length > 0)
    deck.push({ mode: 'readback', at: 0 })
  deck.push({ mode: 'program' })
  return deck.filter((show, at) => deck.findIndex((each) => isSame(each, show)) === at)
}

/** Whether chains are built in an item, or were built before an item that leaves benefits behind. */
export function hasChains(engagement: Engagement, item: Item): boolean {
  if (!item.keeps.includes('benefit')) return false
  return item.kind === 'work' || chainsOf(engagement, item.workshopId).length > 0
}

/** Whether an item is about the gate that is held: its criteria, or what is concluded of them. */
export function asksGate(engagement: Pick<Engagement, 'gates'>, item: Item): boolean {
  return (
    engagement.gates[item.workshopId] !== undefined &&
    (item.offers === 'criteria' || item.keeps.includes('gate'))
  )
}

/** Whether an item is about the escalation plan, and there is one to look at. */
export function isAboutSteps(engagement: Pick<Engagement, 'steps'>, item: Item): boolean {
  const about = item.offers === 'escalation' || item.keeps.includes('escalation')
  return about && Object.keys(engagement.steps).length > 0
}

/** Whether an item is about the hensigtserklæring, and there is a clause to read. */
export function isAboutClauses(engagement: Pick<Engagement, 'records'>, item: Item): boolean {
  const about = item.offers === 'clauses' || item.keeps.includes('clause')
  return about && clausesOf(engagement).length > 0
}

/** The principles an item talks about: its own, else those chosen for talk in the measurement before it. */
export function principlesFor(
  item: Pick<Item, 'principles' | 'kind' | 'workshopId'>,
  engagement: Engagement,
  content: Content,
): Principle[] {
  const chosen =
    item.principles.length > 0
      ? item.principles
      : item.kind === 'talk'
        ? (ofWorkshop(engagement.polls, item.workshopId).findLast((poll) => poll.talk.length > 0)
            ?.talk ?? [])
        : []
  return chosen.flatMap((id) => principleOf(content, id) ?? [])
}

export function principleOf(content: Content, id: Id): Principle | undefined {
  return content.packs.flatMap((pack) => pack.principles).find((each) => each.id === id)
}

/** The decisions and then the actions of a meeting: what *opsamling* goes through. */
export function recordsRead(engagement: Engagement, workshopId: Id): ReadBack[] {
  return readInTurn(ofWorkshop(engagement.records, workshopId))
}

/** How many pages a picture has: its cards, its records, the pages of a file. */
export function pagesOf(show: WallShow, engagement: Engagement, content: Content, at: Id): number {
  if (show.mode === 'ideas')
    return Math.max(1, Math.ceil(ideasOf(engagement, show.itemId).length / cardsOnWall))
  if (show.mode === 'tables') return answerPages(engagement, show.itemId)
  if (show.mode === 'clause') return Math.max(1, clausesOf(engagement).length)
  if (show.mode === 'gate') return gatePages(engagement, at)
  if (show.mode === 'readback') return Math.max(1, recordsRead(engagement, at).length)
  if (show.mode === 'other') return Math.max(1, show.of)
  if (show.mode === 'chain') return chainPages(engagement, at)
  if (show.mode !== 'cards') return 1
  const principle = principleOf(content, show.principleId)
  return 1 + (principle?.why.length ?? 0) + (principle?.made.length ?? 0)
}

/** Which page of its own a picture stands on, from 0. */
export function pageOf(show: WallShow): number {
  return 'at' in show ? show.at : 0
}

/** What one step forward or back on the wall would show; null where there is nothing there. */
export function following(
  engagement: Engagement,
  content: Content,
  workshopId: Id,
  step: 1 | -1,
): WallShow | null {
  const wall = engagement.walls[workshopId]
  if (!wall) return null
  if (step === 1 && wall.next) return wall.next
  const pages = pagesOf(wall.show, engagement, content, workshopId)
  const page = pageOf(wall.show) + step
  if (page >= 0 && page < pages) return onPage(wall.show, page)
  const deck = deckOf(engagement, content, workshopId)
  const at = deck.findIndex((each) => isSame(each, wall.show))
  const next = at < 0 ? deck[0] : deck[at + step]
  if (!next) return null
  return step === 1 ? next : onPage(next, pagesOf(next, engagement, content, workshopId) - 1)
}

/** Whether two pictures are the same but for the page they stand on. */
export function isSame(one: WallShow, other: WallShow): boolean {
  return JSON.stringify(onPage(one, 0)) === JSON.stringify(onPage(other, 0))
}

function onPage(show: WallShow, page: number): WallShow {
  return 'at' in show ? { ...show, at: page } : show
}

export const wallChanges: Handlers<
  | 'showOnWall'
  | 'blackWall'
  | 'planWall'
  | 'stepWall'
  | 'releaseWall'
  | 'strikeGong'
  | 'speakOnWall'
> = {
  showOnWall(draft, { workshopId, show }, told) {
    const wall = draft.walls[workshopId]
    if (!wall || !isThere(show, draft, workshopId, told.content)) return refused('notFound')
    if (show.mode === 'result' && draft.polls[show.pollId]?.state !== 'shown')
      return refused('pollNotClosed')
    wall.show = show
    wall.black = false
    wall.released = false
    if (wall.next && isSame(wall.next as WallShow, show)) wall.next = null
    return done({ line: null, workshopId })
  },
  blackWall(draft, { workshopId, black }) {
    const wall = draft.walls[workshopId]
    if (!wall) return refused('notFound')
    wall.black = black
    return done({ line: null, workshopId })
  },
  planWall(draft, { workshopId, show }, told) {
    const wall = draft.walls[workshopId]
    if (!wall || (show && !isThere(show, draft, workshopId, told.content)))
      return refused('notFound')
    wall.next = show
    return done({ line: null, workshopId })
  },
  stepWall(draft, { workshopId, step }, told) {
    const wall = draft.walls[workshopId]
    if (!wall) return refused('notFound')
    // the other program has the display, and the clicker with it
    if (wall.released) return refused('wallReleased')
    if (wall.black) {
      wall.black = false
      return done({ line: null, workshopId })
    }
    const next = following(draft as Engagement, told.content, workshopId, step)
    if (!next) return refused(step === 1 ? 'lastPicture' : 'firstPicture')
    if (step === 1) wall.next = null
    // what she planned while it could be shown may be void by now
    wall.show =
      next.mode === 'result' && draft.polls[next.pollId]?.state !== 'shown'
        ? { mode: 'poll', pollId: next.pollId }
        : next
    return done({ line: null, workshopId })
  },
  releaseWall(draft, { workshopId, released }) {
    const wall = draft.walls[workshopId]
    if (!wall) return refused('notFound')
    wall.released = released
    return done({ line: null, workshopId })
  },
  strikeGong(draft, { workshopId }, told) {
    const wall = draft.walls[workshopId]
    if (!wall) return refused('notFound')
    wall.gongAt = told.at
    return done({ line: null, workshopId })
  },
  speakOnWall(draft, { workshopId, language }) {
    const wall = draft.walls[workshopId]
    if (!wall) return refused('notFound')
    wall.language = language
    return done({ line: null, workshopId })
  },
}

/** Whether what a picture names belongs to this meeting, or to a pack that is here. */
function isThere(show: WallShow, draft: Draft<Engagement>, at: Id, content: Content): boolean {
  // what a company's table writes is the customer's alone
  if (show.mode === 'tables') return !draft.workshops[at]?.competing
  if ('pollId' in show) return draft.polls[show.pollId]?.workshopId === at
  if (show.mode === 'card') return draft.chains[show.chainId]?.workshopId === at
  if (show.mode === 'cards') return principleOf(content, show.principleId) !== undefined
  return true
}

/** The wall follows the clock: a new item brings its own picture, and what was planned for the old one is dropped. */
export function showItem(draft: Draft<Engagement>, item: Draft<Item>): void {
  const wall = draft.walls[item.workshopId]
  if (!wall) return
  wall.show = firstPicture(draft as Engagement, item as Item)
  wall.next = null
  if (item.shows === 'black') wall.black = true
}
