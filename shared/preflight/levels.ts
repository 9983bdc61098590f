import { inOrder, peopleAt, rosterOf, type Engagement, type Id, type Side } from '../engagement.ts'
import { levelOf } from '../polls/course.ts'
import { isHeldJointWhole } from '../polls/family.ts'
import { finestLevel } from '../polls/forms.ts'
import { leastK } from '../polls/k.ts'
import type { Level, Poll } from '../polls/poll.ts'
import { seatsOf } from '../seats.ts'
import { say, type Language } from '../text.ts'
import { ofWorkshop } from '../workshop.ts'

/** The level a measurement will have, and why: *part for part* or *kun samlet*. */
export interface LevelLine {
  readonly pollId: Id
  readonly title: string
  readonly level: Level
  readonly because: LevelWhy
}

export type LevelWhy =
  /** every side has enough */
  | { readonly why: 'enough' }
  /** the smallest side is too few for *part for part* */
  | { readonly why: 'small'; readonly side: string; readonly count: number }
  /** chosen by hand; `tooFine` where a side is too few for it, so that its rows fall to the joint level */
  | {
      readonly why: 'chosen'
      readonly tooFine: { readonly side: string; readonly count: number } | null
    }
  | { readonly why: 'competing' }
  /** the same question was shown jointly before, and later rounds are never finer */
  | { readonly why: 'heldJoint' }
  /** nobody is on the list or in the room yet */
  | { readonly why: 'nobody' }
  /** it was opened: its level is fixed */
  | { readonly why: 'fixed' }

export function levelLines(
  engagement: Engagement,
  workshopId: Id,
  language: Language,
): LevelLine[] {
  return (
    ofWorkshop(engagement.polls, workshopId)
      // what is never shown side by side has no level to choose
      .filter((poll) => poll.state !== 'void' && finestLevel(poll) === 'bySide')
      .map((poll) => {
        const item = engagement.items[poll.itemId ?? '']
        return {
          pollId: poll.id,
          title: [item?.title, poll.question]
            .flatMap((each) => (each ? [say(each, language)] : []))
            .join(' · '),
          level: levelOf(engagement, poll),
          because: whyOf(engagement, poll, language),
        }
      })
  )
}

function whyOf(engagement: Engagement, poll: Poll, language: Language): LevelWhy {
  const { workshopId } = poll
  if (poll.state !== 'planned') return { why: 'fixed' }
  if (engagement.workshops[workshopId]?.competing) return { why: 'competing' }
  if (isHeldJointWhole(poll, Object.values(engagement.polls))) return { why: 'heldJoint' }
  const sides = inOrder(engagement.sides).map((side) => countOf(engagement, workshopId, side))
  const smallest = sides.toSorted((a, b) => a.count - b.count)[0]
  const small =
    smallest && smallest.count < leastK
      ? { side: say(smallest.side.label, language), count: smallest.count }
      : null
  if (poll.levelChosen) return { why: 'chosen', tooFine: poll.level === 'bySide' ? small : null }
  if (!small) return { why: 'enough' }
  return sides.every(({ count }) => count === 0) ? { why: 'nobody' } : { why: 'small', ...small }
}

/** As `mayBeBySide` counts: the roster where there is one, else the room. */
function countOf(
  engagement: Engagement,
  workshopId: Id,
  side: Side,
): { readonly side: Side; readonly count: number } {
  const isRostered = peopleAt(engagement, workshopId).length > 0
  const count = isRostered
    ? rosterOf(engagement, workshopId, side.id)
    : seatsOf(engagement.seats, workshopId).filter((seat) => seat.sideId === side.id).length
  return { side, count }
}
