import { hasTask } from '../../../shared/agenda.ts'
import type { WallShow } from '../../../shared/wall.ts'
import type { Desk } from '../desk.ts'
import { pollOf, standing, wallWord, type Meeting } from '../meeting.ts'
import { maker, type Lever, type Reach } from './lever.ts'

/** What everybody sees. */
export function wallLevers(meeting: Meeting, desk: Desk, reach: Reach): Lever[] {
  const { words, run } = desk
  const workshopId = meeting.open.workshop.id
  const { black, released } = meeting.wall.state
  const { withoutWall } = meeting.open.workshop
  const shown = wallWord(meeting)
  const { row } = standing(meeting)
  const make = maker('wall', words)
  const see = (show: WallShow) => () => void run({ do: 'showOnWall', workshopId, show })
  const ofAnswer = answerPicture(meeting)
  const step = (by: 1 | -1) => () => void run({ do: 'stepWall', workshopId, step: by })
  return [
    { ...make('join', 'q', 'Q', true, see({ mode: 'join' })), on: shown === 'join' },
    ...timed(meeting, desk, see, row !== null && hasTask(row.item)),
    { ...make('program', 'o', 'O', true, see({ mode: 'program' })), on: shown === 'program' },
    {
      ...make('poll', 'm', 'M', ofAnswer !== null, () => ofAnswer && see(ofAnswer)()),
      ...((ofAnswer?.mode === 'gate' ||
        ofAnswer?.mode === 'steps' ||
        ofAnswer?.mode === 'clause') &&
        planLabels(ofAnswer.mode, desk)),
      ...((ofAnswer?.mode === 'tables' || ofAnswer?.mode === 'count') && {
        label: words.showing.levers[ofAnswer.mode],
        long: words.showing.levers[`${ofAnswer.mode}Long`],
      }),
      on:
        shown === 'poll' ||
        shown === 'result' ||
        shown === 'tables' ||
        shown === 'count' ||
        shown === 'gate' ||
        shown === 'clause' ||
        shown === 'steps',
    },
    { ...make('write', 'w', 'W', true, reach.write), on: shown === 'write' },
    make('pictures', 's', 'S', true, () => desk.show('pictures')),
    // what a clicker sends: it steps the wall and can do nothing else
    make('wallNext', 'PageDown', 'PgDn', true, step(1)),
    make('wallBack', 'PageUp', 'PgUp', true, step(-1)),
    make('gong', 'g', 'G', true, reach.gong),
    make('readback', null, undefined, true, see({ mode: 'readback', at: 0 })),
    {
      ...make(
        'black',
        'b',
        'B',
        true,
        () => void run({ do: 'blackWall', workshopId, black: !black }),
      ),
      label: black ? words.levers.unblack : words.levers.black,
      long: black ? words.levers.unblackLong : words.levers.blackLong,
      on: black,
    },
    {
      ...make(
        'release',
        'l',
        'L',
        true,
        () => void run({ do: 'releaseWall', workshopId, released: !released }),
      ),
      label: released ? words.levers.takeBack : words.levers.release,
      long: released ? words.levers.takeBackLong : words.levers.releaseLong,
      on: released,
    },
    {
      ...make('withoutWall', null, undefined, true, () => {
        void run({ do: 'editWorkshop', workshopId, set: { withoutWall: !withoutWall } })
      }),
      long: withoutWall ? words.wifi.withLong : words.wifi.withoutLong,
      on: withoutWall,
    },
    make('wall', null, undefined, true, reach.openWall),
  ]
}

/** The gate and the escalation plan are shown by the same key as a measurement. */
function planLabels(mode: 'gate' | 'steps' | 'clause', { words }: Desk) {
  const name = words.showing.names[mode]
  const label = name.charAt(0).toUpperCase() + name.slice(1)
  return { label, long: words.showing.showOf(label) }
}

/** What M shows: the measurement of the item, or else what the tables have answered to it, or what was counted in it. */
function answerPicture(meeting: Meeting): WallShow | null {
  const poll = pollOf(meeting, meeting.clock.itemId)?.poll
  if (poll && poll.state !== 'void')
    return { mode: poll.state === 'shown' ? 'result' : 'poll', pollId: poll.id }
  return (
    meeting.wall.deck.find(
      ({ mode }) =>
        mode === 'tables' ||
        mode === 'count' ||
        mode === 'gate' ||
        mode === 'steps' ||
        mode === 'clause',
    ) ?? null
  )
}

/**
 * T is the time on the wall: with the task it belongs to where there is one, and alone when pressed again. An item without
 * a task has the clock alone.
 */
function timed(
  meeting: Meeting,
  { words }: Desk,
  see: (show: WallShow) => () => void,
  inTask: boolean,
): Lever[] {
  const shown = wallWord(meeting)
  const make = maker('wall', words)
  const clock = { ...make('clock', 't', 'T', true, see({ mode: 'clock' })), on: shown === 'clock' }
  if (!inTask) return [make('task', null, undefined, false, () => {}), clock]
  return [
    {
      ...make('task', 't', 'T', true, see({ mode: shown === 'task' ? 'clock' : 'task' })),
      long: words.levers.taskAgain,
      on: shown === 'task',
    },
    { ...clock, keys: null, cap: undefined },
  ]
}
