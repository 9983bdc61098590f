import type { Handlers } from './change.ts'
import type { Engagement, Id, Moment } from './engagement.ts'
import { done, refused } from './outcome.ts'
import type { Text } from './text.ts'

/**
 * A short text that somebody in the room sent, without name and side. Its id is random and its own phone's, it knows no
 * time finer than its item, and its place in the list follows its id until she moves it: nothing tells who was first.
 */
export interface Idea {
  /** 128 random bits, chosen by the phone that wrote it */
  readonly id: Id
  readonly workshopId: Id
  readonly itemId: Id
  readonly text: string
  /** the idea it was merged into; the original is kept and can be taken out again */
  readonly mergedInto: Id | null
  /** the heading she put it under; empty until she does */
  readonly heading: string
  /** where it stands under its heading, once she has moved it */
  readonly order: number
  /** left out of the wall and of the minutes, with the reason; empty where it is not */
  readonly leftOut: string
}

/** The collecting of texts at one item: when it was open, and whether the room may read what came. */
export interface Collecting {
  /** the item's id */
  readonly id: Id
  readonly workshopId: Id
  readonly question: Text
  readonly state: 'open' | 'closed'
  readonly shown: boolean
  readonly openedAt: Moment
  readonly closedAt: Moment | null
}

/** The most characters of one idea: three lines on the wall. */
export const mostOfIdea = 280
/** The most ideas from one seat at one item. */
export const mostIdeas = 30
/** So many come to the list at once and mixed, so that nobody can tell which of them was just sent. */
export const batchOfIdeas = 4

/** So many cards can be read from the last row at once. */
export const cardsOnWall = 9

/** The ideas of an item that stand by themselves, heading by heading, each in its own order. */
export function ideasOf(engagement: Engagement, itemId: Id): Idea[] {
  return Object.values(engagement.ideas)
    .filter((idea) => idea.itemId === itemId && idea.mergedInto === null && idea.leftOut === '')
    .toSorted(byPlace)
}

/** What she left out of an item's ideas, each with its reason. */
export function leftOutOf(engagement: Engagement, itemId: Id): Idea[] {
  return Object.values(engagement.ideas)
    .filter((idea) => idea.itemId === itemId && idea.leftOut !== '')
    .toSorted(byPlace)
}

/** The originals behind a merged idea. */
export function originalsOf(engagement: Engagement, ideaId: Id): Idea[] {
  return Object.values(engagement.ideas)
    .filter((idea) => idea.mergedInto === ideaId)
    .toSorted(byPlace)
}

/** The headings of an item's ideas as they stand, those without one first. */
export function headingsOf(ideas: readonly Idea[]): { heading: string; ideas: Idea[] }[] {
  const groups = new Map<string, Idea[]>()
  for (const idea of ideas) groups.set(idea.heading, [...(groups.get(idea.heading) ?? []), idea])
  return [...groups].map(([heading, all]) => ({ heading, ideas: all }))
}

/** Whether something of this item's may be shown: closed, and she has shown it. */
export function isShown(engagement: Engagement, itemId: Id): boolean {
  return engagement.collecting[itemId]?.shown === true
}

function byPlace(a: Idea, b: Idea): number {
  if (a.heading !== b.heading) {
    if (a.heading === '' || b.heading === '') return a.heading === '' ? -1 : 1
    return a.heading < b.heading ? -1 : 1
  }
  return a.order - b.order || (a.id < b.id ? -1 : 1)
}

export const ideaChanges: Handlers<
  | 'openIdeas'
  | 'closeIdeas'
  | 'showIdeas'
  | 'addIdea'
  | 'mergeIdeas'
  | 'separateIdeas'
  | 'moveIdeas'
  | 'leaveOutIdea'
> = {
  openIdeas(draft, { itemId }, told) {
    const item = draft.items[itemId]
    if (!item) return refused('notFound')
    if (item.answer.kind !== 'texts') return refused('notAChoice')
    const { workshopId } = item
    const others = Object.values(draft.collecting).filter(
      (each) => each.workshopId === workshopId && each.state === 'open',
    )
    for (const other of others) other.state = 'closed'
    const before = draft.collecting[itemId]
    draft.collecting[itemId] = {
      id: itemId,
      workshopId,
      question: item.answer.ask,
      state: 'open',
      shown: false,
      openedAt: before?.openedAt ?? told.at,
      closedAt: null,
    }
    const wall = draft.walls[workshopId]
    if (wall) wall.show = { mode: 'ideas', itemId, at: 0 }
    return done({ line: { kind: 'ideasOpened', itemId }, workshopId, final: true })
  },
  closeIdeas(draft, { itemId }, told) {
    const collecting = draft.collecting[itemId]
    if (!collecting) return refused('notFound')
    if (collecting.state !== 'open') return refused('pollNotOpen')
    collecting.state = 'closed'
    collecting.closedAt = told.at
    const { workshopId } = collecting
    return done({ line: { kind: 'ideasClosed', itemId }, workshopId, final: true })
  },
  showIdeas(draft, { itemId, shown }) {
    const collecting = draft.collecting[itemId]
    if (!collecting) return refused('notFound')
    if (collecting.state === 'open') return refused('pollNotClosed')
    collecting.shown = shown
    const wall = draft.walls[collecting.workshopId]
    if (wall && shown) {
      wall.show = { mode: 'ideas', itemId, at: 0 }
      wall.black = false
    }
    return done({ line: { kind: 'ideasShown', itemId }, workshopId: collecting.workshopId })
  },
  addIdea(draft, { id, itemId, text }) {
    const item = draft.items[itemId]
    if (!item) return refused('notFound')
    if (!text) return refused('empty')
    if (draft.ideas[id]) return refused('takenAlready')
    const { workshopId } = item
    draft.ideas[id] = freshIdea(id, workshopId, itemId, text)
    return done({ line: { kind: 'ideaAdded', itemId }, workshopId })
  },
  /** one idea alone is rewritten: the original is kept behind the new words just as well */
  mergeIdeas(draft, { id, ideaIds, text }) {
    const ideas = ideaIds.flatMap((each) => draft.ideas[each] ?? [])
    const [first] = ideas
    if (!first || ideas.length < ideaIds.length) return refused('notFound')
    if (!text) return refused('empty')
    if (draft.ideas[id]) return refused('takenAlready')
    if (ideas.some((idea) => idea.itemId !== first.itemId || idea.mergedInto !== null))
      return refused('notFound')
    const { workshopId, itemId, heading, order } = first
    draft.ideas[id] = { ...freshIdea(id, workshopId, itemId, text), heading, order }
    for (const idea of ideas) {
      // what was itself merged gives its originals on, so that none is hidden behind two
      const originals = Object.values(draft.ideas).filter((each) => each.mergedInto === idea.id)
      for (const original of originals) original.mergedInto = id
      if (originals.length > 0) delete draft.ideas[idea.id]
      else idea.mergedInto = id
    }
    return done({ line: { kind: 'ideasMerged', itemId, count: ideas.length }, workshopId })
  },
  separateIdeas(draft, { ideaId }) {
    const merged = draft.ideas[ideaId]
    if (!merged) return refused('notFound')
    const originals = Object.values(draft.ideas).filter((each) => each.mergedInto === ideaId)
    if (originals.length === 0) return refused('notFound')
    for (const original of originals) {
      original.mergedInto = null
      original.heading = merged.heading
    }
    delete draft.ideas[ideaId]
    const { itemId, workshopId } = merged
    return done({ line: { kind: 'ideasSeparated', itemId }, workshopId })
  },
  moveIdeas(draft, { ideaIds, heading, before }) {
    const ideas = ideaIds.flatMap((each) => draft.ideas[each] ?? [])
    const [first] = ideas
    if (!first || ideas.length < ideaIds.length) return refused('notFound')
    const { itemId, workshopId } = first
    if (ideas.some((idea) => idea.itemId !== itemId)) return refused('notFound')
    const standing = Object.values(draft.ideas)
      .filter((idea) => idea.itemId === itemId && idea.mergedInto === null)
      .filter((idea) => idea.heading === heading && !ideaIds.includes(idea.id))
      .toSorted(byPlace)
    const found = standing.findIndex((idea) => idea.id === before)
    const at = found < 0 ? standing.length : found
    const inTurn = [...standing.slice(0, at), ...ideas, ...standing.slice(at)]
    for (const [order, idea] of inTurn.entries()) {
      idea.order = order + 1
      idea.heading = heading
    }
    return done({ line: { kind: 'ideasMoved', itemId, count: ideas.length }, workshopId })
  },
  leaveOutIdea(draft, { ideaId, reason }) {
    const idea = draft.ideas[ideaId]
    if (!idea) return refused('notFound')
    idea.leftOut = reason
    const { itemId, workshopId } = idea
    return done({ line: { kind: 'ideaLeftOut', itemId }, workshopId })
  },
}

/** An idea as it comes in: it stands where its random id puts it. */
export function freshIdea(id: Id, workshopId: Id, itemId: Id, text: string): Idea {
  return {
    id,
    workshopId,
    itemId,
    text,
    mergedInto: null,
    heading: '',
    order: 0,
    leftOut: '',
  }
}
