import { sayLine } from '../../../shared/words/lines/say.ts'
import type { Line } from '../../../shared/journal.ts'
import type { FacilitatorView } from '../../../shared/views.ts'
import type { Desk, Page } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { seatLevers } from '../phones/seatlevers.ts'
import { tableLever } from '../table/lever.ts'
import { bendingLevers } from '../time/timelevers.ts'
import { maker, type Lever, type LeverId, type Reach } from './lever.ts'
import { pollLevers, timeLevers } from './roomlevers.ts'
import { wallLevers } from './walllevers.ts'

/** Every lever of an open workshop, as it stands now. */
export function leversOf(meeting: Meeting, desk: Desk, at: Standing, reach: Reach): Lever[] {
  const shut = meeting.room.phones.state === 'shut'
  const phones = maker('wall', desk.words)('phones', null, undefined, true, () =>
    desk.show('phones'),
  )
  const label = shut ? desk.words.levers.phones : desk.words.levers.phonesOpen
  return [
    ...timeLevers(meeting, desk),
    ...bendingLevers(meeting, desk),
    ...pollLevers(meeting, desk),
    ...wallLevers(meeting, desk, reach),
    maker('notes', desk.words)('capture', 'c', 'C', true, reach.capture),
    { ...phones, label, long: label },
    ...seatLevers(meeting, desk),
    tableLever(desk),
    maker('notes', desk.words)('moments', 'h', 'H', desk.content !== null, () =>
      desk.show('moments'),
    ),
    ...appLevers(desk, at),
  ]
}

/** What the levers of every page depend on. */
export interface Standing {
  readonly inWorkshop: boolean
  readonly inEngagement: boolean
  readonly undo: FacilitatorView['undo']
}

/** The levers that are there on every page, with or without a workshop open. */
export function appLevers(desk: Desk, { inWorkshop, inEngagement, undo }: Standing): Lever[] {
  const go = maker('go', desk.words)
  const app = maker('app', desk.words)
  const to = (page: Page & LeverId, ready: boolean) =>
    go(page, null, undefined, ready, () => desk.go({ page }))
  return [
    named(
      app('undo', '$mod+z', 'Ctrl Z', undo.undo !== null, () => void takeBack(desk, 'undo')),
      undo.undo,
      desk,
    ),
    named(
      app('redo', '$mod+y', 'Ctrl Y', undo.redo !== null, () => void takeBack(desk, 'redo')),
      undo.redo,
      desk,
    ),
    ...(['plan', 'preflight', 'run', 'people', 'minutes'] as const).map((page) =>
      to(page, inWorkshop),
    ),
    to('engagement', inEngagement),
    to('followUp', inEngagement),
    to('library', true),
    to('home', true),
    app('safety', null, undefined, true, () => desk.show('safety')),
    app('palette', '$mod+k', 'Ctrl K', true, () => desk.show('palette')),
    app('cheatSheet', '[Shift]+?', '?', true, () => desk.show('sheet')),
    app('settings', '$mod+,', 'Ctrl ,', true, () => desk.show('settings')),
  ]
}

/** With what it would take back or do again, for those who look before they press. */
function named(lever: Lever, line: Line | null, desk: Desk): Lever {
  return line ? { ...lever, long: `${lever.long}: ${sayLine(line, desk.language)}` } : lever
}

/** Undoes or does again, and names what it was. */
export async function takeBack(desk: Desk, way: 'undo' | 'redo') {
  const outcome = await desk.ask[way]()
  if (!desk.tell(outcome) || !outcome.ok) return
  const what = sayLine(outcome.value, desk.language)
  desk.say({ sentence: way === 'undo' ? desk.words.undone(what) : desk.words.redone(what) })
}
