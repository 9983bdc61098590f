import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'
import { timeExhibits } from './time.ts'

/** *Afvikl* through a day, apart from the measurement. */
export const dayExhibits: Exhibits<Shown> = {
  'run-before': (stage) => {
    stage.enter(stage.at.toRunId)
    stage.wait(-25)
    stage.set({ windows: 0 })
    return run
  },
  'run-arrival': (stage) => {
    stage.day(0, 12)
    stage.seat({ customer: 7, supplier: 4 })
    return run
  },
  'run-calm': (stage) => at(stage, 4, 6),
  'run-gather': (stage) => at(stage, 4, 26),
  'run-over': (stage) => at(stage, 4, 32.2),
  'run-paused': (stage) => {
    at(stage, 4, 9)
    stage.must({ do: 'pauseClock', workshopId: stage.at.heldId })
    return run
  },
  'run-tables': (stage) => ({ ...at(stage, 3, 12), press: [sheet('answers')] }),
  'run-sides': (stage) => ({ ...at(stage, 7, 14), press: [sheet('answers')] }),
  'run-how': (stage) => ({ ...at(stage, 8, 4), press: [sheet('how')] }),
  'run-own-notes': (stage) => ({
    ...at(stage, 7, 14),
    ownNotes: {
      [`${stage.at.heldId}.i8`]: {
        da: 'Giv Tom ordet først, han var stille sidst.\nHold øje med klokken kl. 11.',
        en: 'Let Tom speak first, he was quiet last time.\nMind the clock at 11.',
      }[stage.language],
    },
  }),
  'run-capture': (stage) => {
    at(stage, 4, 8)
    const text = {
      da: 'h Afklar opslag @Jonas >uge 50',
      en: 'h Settle look-ups @Jonas >week 50',
    }[stage.language]
    stage.must({ do: 'keepDraft', workshopId: stage.at.heldId, where: 'capture', text })
    return run
  },
  'run-capture-asked': (stage) => {
    at(stage, 4, 8)
    const text = {
      da: 'h Afklar opslag @L >næste fredag',
      en: 'h Clarify the look-ups @L >next Friday',
    }[stage.language]
    stage.must({ do: 'keepDraft', workshopId: stage.at.heldId, where: 'capture', text })
    return run
  },
  'run-break': (stage) => at(stage, 6, 5),
  ...timeExhibits,
  'run-ended': (stage) => {
    stage.enter(stage.at.heldId)
    return run
  },
  'run-lost': (stage) => ({ ...at(stage, 4, 6), link: 'lost' }),
  'run-refused': (stage) => ({ ...at(stage, 4, 6), refusal: 'notSaved' }),
}

const run: Shown = { place: { page: 'run' } }

function at(stage: Stage, item: number, minutes: number): Shown {
  stage.day(item, minutes)
  stage.seat({ customer: 12, supplier: 8 })
  return run
}

/** One of the sheets below an item's clock. */
function sheet(key: string): string {
  return `[role="tab"][data-key="${key}"]`
}
