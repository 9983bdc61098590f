import { cardsOnWall, headingsOf, ideasOf, isShown, mostOfIdea, originalsOf } from './ideas.ts'
import type { Id } from './engagement.ts'
import type { Scene } from './scene.ts'
import { reading, type Language, type Reading } from './text.ts'
import type { IdeasView, PhoneIdeas } from './views.ts'

/** The texts on the wall: the question and how many while they are collected, and the cards once she has shown them. */
export interface IdeasScene {
  readonly mode: 'ideas'
  readonly question: Reading
  readonly state: 'open' | 'closed' | 'shown'
  /** how many have come */
  readonly count: number
  /** the page that is shown, from 1, of how many; 0 of 0 where nothing is shown */
  readonly at: number
  readonly of: number
  readonly groups: readonly {
    readonly heading: string
    readonly ideas: readonly { readonly text: string; readonly merged: number }[]
  }[]
}

/** What the facilitator may know of the texts: those of the list, never who or when, and how many are still to be mixed in. */
export function ideasView({ engagement, workshopId, ideas: pool }: Scene): IdeasView {
  const collecting = Object.values(engagement.collecting).filter(
    (each) => each.workshopId === workshopId,
  )
  return {
    collecting,
    ideas: Object.values(engagement.ideas)
      .filter((idea) => idea.workshopId === workshopId)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    waiting: Object.fromEntries(collecting.map(({ id }) => [id, pool.waiting(id)])),
  }
}

/** How many texts have come to an item, those on their way to the list included. */
export function ideasCame({ engagement, ideas: pool }: Scene, itemId: Id): number {
  const kept = Object.values(engagement.ideas).filter((idea) => idea.itemId === itemId)
  const originals = kept.filter((idea) => !kept.some((other) => other.mergedInto === idea.id))
  return originals.length + pool.waiting(itemId)
}

export function ideasScene(
  itemId: Id,
  page: number,
  scene: Scene,
  language: Language,
): IdeasScene | null {
  const { engagement } = scene
  const item = engagement.items[itemId]
  const collecting = engagement.collecting[itemId]
  const question = collecting?.question ?? (item && 'ask' in item.answer ? item.answer.ask : null)
  if (!question) return null
  const shown = isShown(engagement, itemId)
  const ideas = shown ? ideasOf(engagement, itemId) : []
  const of = Math.ceil(ideas.length / cardsOnWall)
  const at = Math.min(page, Math.max(0, of - 1))
  return {
    mode: 'ideas',
    question: reading(question, language),
    state: shown ? 'shown' : collecting?.state === 'closed' ? 'closed' : 'open',
    count: ideasCame(scene, itemId),
    at: of === 0 ? 0 : at + 1,
    of,
    groups: headingsOf(ideas.slice(at * cardsOnWall, (at + 1) * cardsOnWall)).map((group) => ({
      heading: group.heading,
      ideas: group.ideas.map(({ id, text }) => ({
        text,
        merged: originalsOf(engagement, id).length,
      })),
    })),
  }
}

/** What a phone may know: that texts are collected, and the question. */
export function phoneIdeas(scene: Scene, language: Language): PhoneIdeas | null {
  const open = Object.values(scene.engagement.collecting).find(
    (each) => each.workshopId === scene.workshopId && each.state === 'open',
  )
  return open
    ? {
        itemId: open.id,
        box: scene.ideas.box,
        question: reading(open.question, language),
        most: mostOfIdea,
      }
    : null
}
