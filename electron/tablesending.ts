import type { Engagement, Id } from '../shared/engagement.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { Content } from '../shared/packs/content.ts'
import type { TableAnswer } from '../shared/tableanswersview.ts'
import { buildsChains, tableName } from '../shared/tableanswers.ts'
import { tableOfSeat } from '../shared/market/firms.ts'
import type { Library } from './library.ts'
import type { World } from './world.ts'

/** *Bordsvar* from phones: written at once, in the table's name and never in a seat's. */
export interface TableSending {
  answerForTable(seatId: Id, answer: TableAnswer): Outcome
  /** undoes what a table sent last, as long as that is this answer: what stood before it stands again */
  takeBackTable(answerId: Id): Outcome
}

interface Needs {
  readonly library: Library
  readonly content: () => Content
  readonly world: World
  readonly look: () => void
  readonly at: () => { readonly engagementId: Id; readonly workshopId: Id } | null
}

/** So many times a seat may write in one item, mends included: a phone that lies cannot fill the journal. */
const mostSends = 60

export function tableSending({ library, content, world, look, at }: Needs): TableSending {
  /** how often a seat has written in which item: a number, and never what */
  const sends = new Map<string, number>()

  function here(): Engagement | null {
    const place = at()
    return place && library.get(place.engagementId)
  }

  return {
    answerForTable(seatId, { chain, text, choice, replaces, ...sent }) {
      look()
      const place = at()
      const engagement = here()
      const seat = engagement?.seats[seatId]
      // a loan device goes from hand to hand, and belongs to no table
      if (!place || !seat || seat.by === 'loan') return refused('notSeated')
      const item = engagement?.items[sent.itemId]
      const workshop = engagement?.workshops[place.workshopId]
      if (!item || !workshop || item.workshopId !== workshop.id) return refused('notFound')
      // a company writes at its own table, and learns nothing of another's by trying
      if (workshop.competing && tableOfSeat(engagement, seatId) !== sent.table)
        return refused('notFound')
      const key = `${seatId}/${item.id}`
      const many = sends.get(key) ?? 0
      if (many >= mostSends) return refused('tooManyRows', `${mostSends}`)
      if (buildsChains(item) !== (chain !== null)) return refused('notUnderstood')
      const outcome = library.run(
        place.engagementId,
        chain
          ? { do: 'chainForTable', ...sent, set: chain }
          : { do: 'answerForTable', ...sent, text, choice, replaces },
        {
          at: world.now(),
          by: tableName(sent.table, workshop.language),
          id: world.id,
          content: content(),
        },
      )
      if (outcome.ok) sends.set(key, many + 1)
      return outcome
    },
    takeBackTable(answerId) {
      const place = at()
      const answer = here()?.answers[answerId]
      if (!place || !answer) return refused('notFound')
      const last = library.ways(place.engagementId, answer.from).undo
      if (last?.kind !== 'answerGiven' || last.answerId !== answerId)
        return refused('nothingToUndo')
      const undone = library.undo(place.engagementId, answer.from, world.now())
      return undone.ok ? done() : undone
    },
  }
}
