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
  const measure = make('measure', 'Shift+V', '⇧V', standing(meeting).row !== null, () =>
    desk.show('measure'),
  )
  const texts = turned || shown ? null : textsNow(meeting)
  if (texts) return [...textLevers(texts, desk, make), measure]
  return [
    make(
      turn,
      'v',
      'V',
      turned !== undefined,
      () => void desk.run({ do: turn, pollId: turned?.id ?? '' }),
    ),
    measure,
    make(
      'showPoll',
      'r',
      'R',
      shown !== undefined && turned?.state !== 'open',
      () => void desk.run({ do: 'showPoll', pollId: shown?.id ?? '' }),
    ),
  ]
}

/** The item that runs, where it collects texts, with what became of them. */
function textsNow(meeting: Meeting) {
  const { row } = standing(meeting)
  if (row?.item.answer.kind !== 'texts') return null
  const collecting = meeting.ideas.collecting.find(({ id }) => id === row.item.id)
  return { itemId: row.item.id, collecting }
}

/** The same two keys as for a measurement: V opens and closes for texts, R shows them. */
function textLevers(
  { itemId, collecting }: NonNullable<ReturnType<typeof textsNow>>,
  desk: Desk,
  make: ReturnType<typeof maker>,
): Lever[] {
  const isOpen = collecting?.state === 'open'
  const canShow = collecting?.state === 'closed' && !collecting.shown
  return [
    make(isOpen ? 'closePoll' : 'openPoll', 'v', 'V', isOpen || !collecting, () => {
      void desk.run({ do: isOpen ? 'closeIdeas' : 'openIdeas', itemId })
    }),
    make('showPoll', 'r', 'R', canShow, () => {
      void desk.run({ do: 'showIdeas', itemId, shown: true })
    }),
  ]
}
