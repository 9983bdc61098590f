import { cast, emptyBox, type Box } from '../../shared/polls/box.ts'
import { questionsOf, type Question } from '../../shared/polls/forms.ts'
import type { Choice, Poll, Result, Row, RowAnswer } from '../../shared/polls/poll.ts'
import { tally, type Boxes, type Counted } from '../../shared/polls/tally.ts'
import { pollOf } from './ballots.ts'

/** Numbers that look random and are the same for the same seed. */
export function chanceFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}

export const rowsOf = (...texts: readonly string[]): Row[] =>
  texts.map((text, at) => ({
    id: `r${at + 1}`,
    short: { da: text },
    text: { da: text },
    star: false,
  }))

const question = { da: 'Hvad betyder mest?' }
const one = { series: null, level: 'joint' as const, title: question, question }

const names = ['Topledelse', 'Mål', 'Kompetencer', 'Governance', 'Risici', 'Åbenhed', 'Dialog']
const named = (rows: readonly Row[]): Row[] =>
  rows.map((row, at) => ({ ...row, short: { da: names[at] ?? row.id } }))

/** A measurement of each form over the same rows; the principles and the scale part for part. */
export function pollsOver(rows: readonly Row[]): readonly Poll[] {
  return [
    pollOf({
      rows: named(rows),
      level: 'bySide',
      choose: { question, of: Math.min(3, rows.length) },
    }),
    pollOf({ ...one, rows, form: 'scale', level: 'bySide' }),
    pollOf({ ...one, rows, form: 'choose', choose: { question, of: 1 } }),
    pollOf({ ...one, rows, form: 'points', points: 3 }),
    pollOf({ ...one, rows, form: 'ranking' }),
    pollOf({ ...one, rows, form: 'risks', asks: ['probability', 'consequence', 'who'] }),
  ]
}

/** An answer to a question, drawn by chance among all there are. */
export function answerBy(
  chance: (below: number) => number,
  { how }: Question,
  poll: Poll,
  sides: readonly string[],
): Choice {
  const ids = poll.rows.map((row) => row.id)
  const steps: readonly RowAnswer[] = [1, 2, 3, 4, 'unknown']
  const mixed = () => {
    const left = [...ids]
    return ids.map(() => left.splice(chance(left.length), 1)[0] ?? '')
  }
  switch (how) {
    case 'step':
      return { step: steps[chance(5)] ?? 'unknown' }
    case 'picks':
      return { picks: mixed().slice(0, poll.choose?.of ?? 1) }
    case 'spent':
      return {
        spent: Array.from({ length: poll.points ?? 1 }, () => ids[chance(ids.length)] ?? ''),
      }
    case 'ranked':
      return { ranked: mixed() }
    case 'who':
      return { who: [...sides, 'unknown'][chance(sides.length + 1)] ?? 'unknown' }
  }
}

/** Boxes in which each of these seats has answered every question; a seat's side is its first letter. */
export function boxesBy(
  poll: Poll,
  seats: readonly string[],
  answer: (question: Question, seat: string) => Choice | null,
): Boxes {
  const boxes = questionsOf(poll).map((asked) => {
    let box: Box = emptyBox
    for (const seat of seats) {
      const choice = answer(asked, seat)
      if (!choice) continue
      const sideId = poll.level === 'bySide' ? (seat[0] ?? null) : null
      const after = cast(box, seat, { id: `b.${seat}`, sideId, choice })
      if (!after.ok) throw new Error(after.reason)
      box = after.value
    }
    return [asked.id, box] as const
  })
  return { pollId: poll.id, id: 'box', boxes: Object.fromEntries(boxes) }
}

export function resultBy(
  boxes: Boxes,
  poll: Poll,
  seats: readonly string[],
  rest: Partial<Counted> = {},
): Result {
  const sides = ['K', 'L', 'Ø'].filter((side) => seats.some((seat) => seat.startsWith(side)))
  return tally(boxes, {
    poll,
    sides,
    sideOf: (seat) => seat[0],
    present: Object.fromEntries(
      sides.map((side) => [side, seats.filter((seat) => seat.startsWith(side)).length]),
    ),
    polls: [poll],
    answeredOf: () => null,
    ...rest,
  })
}
