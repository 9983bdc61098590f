import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { maker, type Lever, type Reach } from './lever.ts'
import { pollLevers, timeLevers, wallLevers } from './roomlevers.ts'

/** Every lever of an open workshop, as it stands now. */
export function leversOf(meeting: Meeting, desk: Desk, reach: Reach): Lever[] {
  return [
    ...timeLevers(meeting, desk),
    ...pollLevers(meeting, desk),
    ...wallLevers(meeting, desk, reach),
    ...deskLevers(meeting, desk, reach),
  ]
}

function deskLevers(meeting: Meeting, desk: Desk, reach: Reach): Lever[] {
  const notes = maker('notes', desk.words)
  const shut = meeting.room.phones.state === 'shut'
  const phones = maker('wall', desk.words)('phones', null, undefined, true, () =>
    desk.show('phones'),
  )
  const [label, long] = shut
    ? [desk.words.levers.phones, desk.words.levers.phones]
    : [desk.words.levers.phonesOpen, desk.words.levers.phonesOpen]
  return [
    notes('capture', 'c', 'C', true, reach.capture),
    notes(
      'undo',
      '$mod+z',
      'Ctrl Z',
      meeting.undo.undo !== null,
      () => void takeBack(desk, 'undo'),
    ),
    notes(
      'redo',
      '$mod+y',
      'Ctrl Y',
      meeting.undo.redo !== null,
      () => void takeBack(desk, 'redo'),
    ),
    { ...phones, label, long },
    ...appLevers(desk, true),
  ]
}

/** The levers that are there with no workshop open. */
export function appLevers(desk: Desk, inWorkshop: boolean): Lever[] {
  const go = maker('go', desk.words)
  const app = maker('app', desk.words)
  return [
    ...(['run', 'people', 'minutes'] as const).map((page) =>
      go(page, null, undefined, inWorkshop, () => desk.go({ page })),
    ),
    go('home', null, undefined, true, () => desk.go({ page: 'home' })),
    app('palette', '$mod+k', 'Ctrl K', true, () => desk.show('palette')),
    app('cheatSheet', '[Shift]+?', '?', true, () => desk.show('sheet')),
    app('settings', '$mod+,', 'Ctrl ,', true, () => desk.show('settings')),
  ]
}

/** Undoes or does again, and names what it was. */
export async function takeBack(desk: Desk, way: 'undo' | 'redo') {
  const outcome = await desk.ask[way]()
  if (!desk.tell(outcome) || !outcome.ok) return
  const what = desk.words.lines[outcome.value.kind]
  desk.say({ sentence: way === 'undo' ? desk.words.undone(what) : desk.words.redone(what) })
}
