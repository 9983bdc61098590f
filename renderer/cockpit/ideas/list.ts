import type { Id } from '../../../shared/engagement.ts'
import type { Idea } from '../../../shared/ideas.ts'
import type { IdeasView } from '../../../shared/views.ts'

/** The texts of one item as the list shows them: each that stands by itself with the originals behind it. */
export function listOf(
  view: IdeasView,
  itemId: Id,
): {
  readonly ideas: readonly { readonly idea: Idea; readonly originals: readonly Idea[] }[]
  readonly leftOut: readonly Idea[]
  /** how many texts people have sent, those that were merged included */
  readonly came: number
} {
  const all = view.ideas.filter((idea) => idea.itemId === itemId)
  const standing = all.filter((idea) => idea.mergedInto === null)
  const originalsOf = (id: Id) => all.filter((idea) => idea.mergedInto === id)
  const ideas = standing
    .filter((idea) => idea.leftOut === '')
    .toSorted((a, b) => rank(a, b))
    .map((idea) => ({ idea, originals: originalsOf(idea.id) }))
  return {
    ideas,
    leftOut: standing.filter((idea) => idea.leftOut !== ''),
    came: all.filter((idea) => originalsOf(idea.id).length === 0).length,
  }
}

function rank(a: Idea, b: Idea): number {
  if (a.heading === b.heading) return a.order - b.order || (a.id < b.id ? -1 : 1)
  if (a.heading === '' || b.heading === '') return a.heading === '' ? -1 : 1
  return a.heading < b.heading ? -1 : 1
}
