import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import { qrPicture } from '../../shared/charts/qr.ts'
import {
  emptyEngagement,
  inOrder,
  type Engagement,
  type Id,
  type Moment,
} from '../../shared/engagement.ts'
import { facilitator } from '../../shared/journal.ts'
import { done, type Outcome } from '../../shared/outcome.ts'
import { cast, emptyBox } from '../../shared/polls/box.ts'
import { chooseId, type Poll, type RowAnswer } from '../../shared/polls/poll.ts'
import { tally, type Boxes } from '../../shared/polls/tally.ts'
import type { Scene } from '../../shared/scene.ts'
import { codeAlphabet } from '../../shared/seats.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { content } from './content.ts'

/** A room of the gallery: the real rules with a clock that is set by hand and seats that answer when they are told. */
export interface Stage {
  scene(): Scene
  run(command: Command): Outcome
  /** lets so many minutes pass */
  wait(minutes: number): void
  seat(sides: Readonly<Record<Id, number>>): void
  answer(poll: Poll, many: number): void
  set(some: Partial<Pick<Scene, 'phones' | 'interrupted' | 'windows'>>): void
}

export function stageAt(workshopId: Id, start: Moment): Stage {
  let engagement: Engagement = emptyEngagement
  let now = start
  let boxes: Boxes | null = null
  let ids = 0
  let more: Pick<Scene, 'phones' | 'interrupted' | 'windows'> = {
    phones: { state: 'shut', trouble: null },
    interrupted: null,
    windows: 1,
  }

  function run(command: Command): Outcome {
    const poll = command.do === 'closePoll' ? engagement.polls[command.pollId] : undefined
    const told = {
      at: now,
      by: facilitator,
      id: () => `x${ids++}`,
      content,
      ...(poll ? { tally: counted(poll, engagement, boxes) } : {}),
    }
    const outcome = change(engagement, command, told)
    if (!outcome.ok) return outcome
    engagement = outcome.value.engagement
    if (command.do === 'openPoll') boxes = { pollId: command.pollId, id: 'box', boxes: {} }
    return done()
  }

  return {
    run,
    scene: () => ({
      engagement,
      workshopId,
      boxes,
      now,
      ...more,
      addresses: [
        { address: '192.168.1.24', adapter: 'Wi-Fi', kind: 'network', best: true },
        { address: '10.8.0.3', adapter: 'VPN', kind: 'virtual', best: false },
        { address: '127.0.0.1', adapter: 'lo', kind: 'loopback', best: false },
      ],
      connected: new Set(Object.keys(engagement.seats).slice(0, -1)),
    }),
    wait(minutes) {
      now += minutes * 60_000
    },
    seat(sides) {
      const seats = Object.entries(sides).flatMap(([sideId, many]) =>
        Array.from({ length: many }, (_, index) => `${sideId}${index}`),
      )
      engagement = {
        ...engagement,
        seats: Object.fromEntries(
          seats.map((id, at) => [
            id,
            { id, workshopId, sideId: id.replace(/\d+$/, ''), code: codeOf(at), tokenHash: '' },
          ]),
        ),
      }
      more = {
        ...more,
        phones: {
          state: 'open',
          address: '192.168.1.24',
          port: 8420,
          url: 'http://192.168.1.24:8420/#K7M2QX',
          qr: qrPicture('http://192.168.1.24:8420/#K7M2QX'),
        },
      }
    },
    answer(poll, many) {
      const seats = Object.values(engagement.seats).slice(0, many)
      boxes = { pollId: poll.id, id: 'box', boxes: ballotsOf(poll, seats) }
    },
    set(some) {
      more = { ...more, ...some }
    },
  }
}

function codeOf(at: number): string {
  return Array.from(
    { length: 6 },
    (_, place) => codeAlphabet[(at * 7 + place * 11 + at * place) % 32],
  ).join('')
}

/** Answers with something to talk about: governance low with the supplier, risks uneven, leadership high with all. */
function ballotsOf(poll: Poll, seats: readonly { id: Id; sideId: Id }[]): Boxes['boxes'] {
  const boxes: Record<Id, typeof emptyBox> = {}
  const put = (
    question: Id,
    seatId: Id,
    sideId: Id,
    choice: { step: RowAnswer } | { picks: Id[] },
  ) => {
    const outcome = cast(boxes[question] ?? emptyBox, seatId, {
      id: `${question}.${seatId}`,
      sideId,
      choice,
    })
    if (outcome.ok) boxes[question] = outcome.value
  }
  for (const [at, seat] of seats.entries()) {
    for (const [index, row] of poll.rows.entries()) {
      const base = seat.sideId === 'customer' ? [4, 3, 3, 3, 2, 4, 3] : [4, 3, 3, 1, 2, 2, 3]
      const step = Math.min(
        4,
        Math.max(1, (base[index] ?? 3) + ((at + index) % 3 === 0 ? -1 : 0)),
      ) as 1 | 2 | 3 | 4
      put(row.id, seat.id, seat.sideId, { step: at % 9 === 8 && index === 4 ? 'unknown' : step })
    }
    const picks = [3, 4, at % 7].map((index) => poll.rows[index]?.id ?? '')
    put(chooseId, seat.id, seat.sideId, {
      picks:
        [...new Set(picks)].length === 3
          ? picks
          : [3, 4, 0].map((index) => poll.rows[index]?.id ?? ''),
    })
  }
  return boxes
}

function counted(poll: Poll, engagement: Engagement, boxes: Boxes | null) {
  const seats = Object.values(engagement.seats)
  const present = Object.fromEntries(
    inOrder(engagement.sides).map((side) => [
      side.id,
      seats.filter((seat) => seat.sideId === side.id).length,
    ]),
  )
  return tally(boxes ?? { pollId: poll.id, id: 'box', boxes: {} }, {
    poll,
    sides: Object.keys(present),
    sideOf: (seatId) => engagement.seats[seatId]?.sideId,
    present,
    polls: ofWorkshop(engagement.polls, poll.workshopId),
    answeredOf: () => null,
  })
}
