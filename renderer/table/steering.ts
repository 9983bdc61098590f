import type { Asks } from '../../shared/contract.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { SteerCommand } from '../../shared/table.ts'
import type { SteeringView } from '../../shared/tableviews.ts'
import { sayLine } from '../../shared/words/lines/say.ts'
import { refusalIn } from '../cockpit/desk.ts'
import type { Lever } from '../cockpit/keys/lever.ts'
import type { Table } from './table.ts'

/** What the keys of *styring* reach: the same single letters as on the facilitator's screen. */
export function steeringLevers(
  view: Partial<SteeringView>,
  ask: Asks<'cofacilitator'>,
  table: Table,
  ready: boolean,
  say: (sentence: string) => void,
): Lever[] {
  const { words, language } = table
  const { keys } = words
  const { clock, day, poll, black = false, undo } = view
  const workshopId = day?.workshopId ?? ''
  const going = clock?.state === 'running' || clock?.state === 'paused'
  const tell = (outcome: Outcome<unknown>) => say(outcome.ok ? '' : refusalIn(language, outcome))
  const order = (command: SteerCommand) => () => void ask.steer(command).then(tell)
  const back = (way: 'undo' | 'redo') => () =>
    void ask[way]().then((outcome) =>
      outcome.ok
        ? say(keys[way === 'undo' ? 'undone' : 'redone'](sayLine(outcome.value, language)))
        : tell(outcome),
    )
  const make = (
    id: string,
    label: string,
    letter: string,
    cap: string,
    can: boolean,
    pull: () => void,
  ): Lever => ({
    id,
    label,
    long: label,
    group: 'time',
    keys: letter,
    cap,
    ready: ready && can,
    pull,
  })
  const isPaused = clock?.state === 'paused'
  const isOpen = poll?.state === 'open'
  const begins = clock?.state === 'before'
  return [
    make(
      'next',
      begins ? keys.start : keys.next,
      'n',
      'N',
      begins || (going && day?.next !== null),
      order({ do: 'nextItem', workshopId }),
    ),
    make(
      'back',
      keys.back,
      'Shift+N',
      '⇧N',
      going && (day?.at ?? 0) > 0,
      order({ do: 'backItem', workshopId }),
    ),
    make(
      'pause',
      isPaused ? keys.resume : keys.pause,
      'p',
      'P',
      going,
      order({ do: isPaused ? 'resumeClock' : 'pauseClock', workshopId }),
    ),
    make(
      'plus',
      keys.plus,
      '[Shift]++',
      '+',
      going,
      order({ do: 'extendItem', workshopId, minutes: 1 }),
    ),
    make(
      'minus',
      keys.minus,
      '-',
      '−',
      going,
      order({ do: 'extendItem', workshopId, minutes: -1 }),
    ),
    make(
      'poll',
      isOpen ? keys.close : keys.open,
      'v',
      'V',
      isOpen || poll?.state === 'planned',
      order({ do: isOpen ? 'closePoll' : 'openPoll', pollId: poll?.id ?? '' }),
    ),
    make(
      'show',
      keys.show,
      'r',
      'R',
      poll?.state === 'closed',
      order({ do: 'showPoll', pollId: poll?.id ?? '' }),
    ),
    make(
      'black',
      black ? keys.unblack : keys.black,
      'b',
      'B',
      day !== null && day !== undefined,
      order({ do: 'blackWall', workshopId, black: !black }),
    ),
    make('undo', keys.undo, '$mod+z', 'Ctrl Z', Boolean(undo?.undo), back('undo')),
    make('redo', keys.redo, '$mod+y', 'Ctrl Y', Boolean(undo?.redo), back('redo')),
  ]
}
