import { cast, emptyBox, type Box } from '../../shared/polls/box.ts'
import type { Poll, RowAnswer } from '../../shared/polls/poll.ts'
import type { Boxes, Counted } from '../../shared/polls/tally.ts'

/** A measurement of one row, for the rules: sides K and L, no choice unless it is asked for. */
export function pollOf(rest: Partial<Poll> = {}): Poll {
  return {
    id: 'p1',
    order: 1,
    workshopId: 'w',
    itemId: 'i',
    form: 'principles',
    series: 'start',
    title: { da: 'Principperne' },
    question: { da: 'Hvor tryg?' },
    rows: [
      {
        id: 'maal',
        short: { da: 'Mål' },
        text: { da: 'Vi styrer efter de samme mål.' },
        star: false,
      },
    ],
    choose: null,
    points: null,
    asks: [],
    trial: false,
    level: 'bySide',
    levelChosen: false,
    k: 4,
    state: 'open',
    openedAt: 1,
    closedAt: null,
    levels: {},
    result: null,
    reason: '',
    seen: false,
    talk: [],
    said: {},
    ...rest,
  }
}

/** Seats K0, K1 … and L0, L1 …, each answering the row. */
export interface Given {
  readonly K: readonly RowAnswer[]
  readonly L: readonly RowAnswer[]
}

export function boxOf(given: Given, level: Poll['level'] = 'bySide'): Box {
  let box = emptyBox
  for (const side of ['K', 'L'] as const) {
    for (const [index, step] of given[side].entries()) {
      const outcome = cast(box, `${side}${index}`, {
        id: `b${side}${index}`,
        sideId: level === 'bySide' ? side : null,
        choice: { step },
      })
      if (!outcome.ok) throw new Error(outcome.reason)
      box = outcome.value
    }
  }
  return box
}

export function boxesFor(poll: Poll, given: Given): Boxes {
  return { pollId: poll.id, id: 'box', boxes: { maal: boxOf(given, poll.level) } }
}

export function countedFor(poll: Poll, given: Given, rest: Partial<Counted> = {}): Counted {
  return {
    poll,
    sides: ['K', 'L'],
    sideOf: (seat) => seat[0],
    present: { K: given.K.length, L: given.L.length },
    polls: [poll],
    answeredOf: () => null,
    ...rest,
  }
}

export const many = (count: number, step: RowAnswer): RowAnswer[] =>
  Array.from({ length: count }, () => step)

/** The part of a result that the four steps do not have. */
export const onlyRows = { choice: null, points: null, ranking: null, who: {} } as const
