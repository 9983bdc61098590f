import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

/** *Afvikl* when the day does not go as planned. */
export const timeExhibits: Exhibits<Shown> = {
  'time-program': (stage) => {
    at(stage, 7, 12)
    stage.must({ do: 'skipItem', itemId: itemId(stage, 8), skipped: true })
    stage.must({ do: 'extendItem', ...workshop(stage), itemId: itemId(stage, 9), minutes: -5 })
    return run
  },
  'time-menu': (stage) => ({ ...at(stage, 7, 12), press: [rowOf(itemId(stage, 9))] }),
  'time-catch-up': (stage) => ({ ...at(stage, 6, 27), dialog: 'catchUp' }),
  'time-catch-up-cannot': (stage) => ({ ...at(stage, 9, 95), dialog: 'catchUp' }),
  'time-catch-up-on-time': (stage) => ({ ...at(stage, 1, 1), dialog: 'catchUp' }),
  'time-split': (stage) => ({ ...at(stage, 7, 12), dialog: 'split' }),
  'time-cause': (stage) => {
    at(stage, 4, 33)
    note(stage, 4, 'discussion')
    return { ...run, dialog: 'cause' }
  },
  'time-cause-noted': (stage) => {
    at(stage, 4, 33)
    note(stage, 4, 'principals')
    return run
  },
  'time-clock-back': (stage) => {
    at(stage, 4, 9)
    stage.must({ do: 'moveClock', ...workshop(stage), by: -3_600_000, until: null })
    stage.wait(-60)
    return run
  },
  'time-clock-held': (stage) => {
    at(stage, 4, 9)
    const until = stage.scene().now
    stage.wait(12)
    stage.must({ do: 'moveClock', ...workshop(stage), by: 12 * 60_000, until })
    return run
  },
}

const run: Shown = { place: { page: 'run' } }

function at(stage: Stage, item: number, minutes: number): Shown {
  stage.day(item, minutes)
  stage.seat({ customer: 12, supplier: 8 })
  return run
}

function workshop(stage: Stage) {
  return { workshopId: stage.at.heldId }
}

function itemId(stage: Stage, index: number): string {
  return `${stage.at.heldId}.i${index + 1}`
}

function rowOf(id: string): string {
  return `[data-program] [data-key="${id}"]`
}

function note(stage: Stage, item: number, kind: 'discussion' | 'principals') {
  stage.must({
    do: 'noteCause',
    id: `cause.${item}`,
    ...workshop(stage),
    itemId: itemId(stage, item),
    kind,
    text: '',
  })
}
