import type { Command } from '../../../shared/commands.ts'
import type { Desk } from '../desk.ts'
import { pollToShow, pollToTurn, standing, type Meeting } from '../meeting.ts'
import { maker, type Lever } from './lever.ts'

/** The clock and the agenda. */
export function timeLevers(meeting: Meeting, desk: Desk): Lever[] {
  const { clock, open } = meeting
  const { words, run } = desk
  const workshopId = open.workshop.id
  const { at, row, next } = standing(meeting)
  const first = meeting.agenda.find((row) => row.item.skipped === null)
  const going = clock.state === 'running' || clock.state === 'paused'
  const make = maker('time', words)
  const order = (command: Command, done?: string) => () => void run(command, done)
  const started = (item: { item: { title: { da?: string; en?: string } } } | null | undefined) =>
    item
      ? `${words.levers.next}: ${item.item.title[desk.language] ?? item.item.title.da ?? ''}`
      : undefined
  return [
    make('start', 'F5', 'F5', clock.state === 'before' && first !== undefined, () => {
      if (first) void run({ do: 'startItem', itemId: first.item.id })
    }),
    make('resume', null, 'P', clock.state === 'paused', order({ do: 'resumeClock', workshopId })),
    make(
      'next',
      'n',
      'N',
      going && next !== null,
      order({ do: 'nextItem', workshopId }, started(next)),
    ),
    make('back', 'Shift+N', '⇧N', going && at > 0, order({ do: 'backItem', workshopId })),
    make(
      'pause',
      'p',
      'P',
      going,
      order({ do: clock.state === 'paused' ? 'resumeClock' : 'pauseClock', workshopId }),
    ),
    make(
      'plus',
      '[Shift]++',
      '+',
      going && row !== null,
      order({ do: 'extendItem', workshopId, minutes: 1 }),
    ),
    make(
      'minus',
      '-',
      '−',
      going && row !== null,
      order({ do: 'extendItem', workshopId, minutes: -1 }),
    ),
    make('end', null, undefined, going, order({ do: 'endDay', workshopId }, words.run.endedTitle)),
  ]
}

/** The measurements of the item that runs: what is opened and what is shown may be two. */
export function pollLevers(meeting: Meeting, desk: Desk): Lever[] {
  const { itemId } = meeting.clock
  const turned = pollToTurn(meeting, itemId)?.poll
  const shown = pollToShow(meeting, itemId)?.poll
  const make = maker('poll', desk.words)
  const turn = turned?.state === 'open' ? 'closePoll' : 'openPoll'
  return [
    make(
      turn,
      'v',
      'V',
      turned !== undefined,
      () => void desk.run({ do: turn, pollId: turned?.id ?? '' }),
    ),
    make('measure', 'Shift+V', '⇧V', standing(meeting).row !== null, () => desk.show('measure')),
    make(
      'showPoll',
      'r',
      'R',
      shown !== undefined && turned?.state !== 'open',
      () => void desk.run({ do: 'showPoll', pollId: shown?.id ?? '' }),
    ),
  ]
}
