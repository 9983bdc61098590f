import type { Because, Tick } from '../../../shared/preflight/tick.ts'
import type { PreflightWords } from '../../../shared/words/preflight/da.ts'
import type { Desk } from '../desk.ts'

/** A button that does, or leads to, the one thing to do. */
export interface Act {
  readonly label: string
  do(): void
}

type Acts = Partial<Record<Because['why'], keyof PreflightWords['acts']>>

const acts: Acts = {
  wallClosed: 'wall',
  loud: 'quiet',
  quietUnknown: 'quiet',
  quietTold: 'loud',
  onLoopback: 'seats',
  onVirtual: 'seats',
  followed: 'seats',
  phonesShut: 'phones',
  through: 'seats',
  nobody: 'people',
  sideEmpty: 'people',
  noAnswers: 'people',
  homeless: 'people',
  noMandate: 'people',
  levelsOpen: 'people',
  levelsTooFine: 'plan',
  noMeasurements: 'plan',
  noItems: 'plan',
  tooMuch: 'plan',
  past: 'plan',
  zoneDiffers: 'plan',
  noCopy: 'safety',
  copied: 'safety',
  copyOld: 'safety',
  copying: 'safety',
  copyBegins: 'safety',
  copyStopped: 'safety',
}

/** What can be done about a tick from here; null where hands are needed. */
export function actOf(
  tick: Tick,
  desk: Desk,
  words: PreflightWords,
  openWall: () => void,
): Act | null {
  const name = acts[tick.because.why]
  if (name === undefined) return null
  const does: Record<keyof PreflightWords['acts'], () => void> = {
    wall: openWall,
    phones: () => desk.show('phones'),
    seats: () => desk.show('phones'),
    people: () => desk.go({ page: 'people' }),
    plan: () => desk.go({ page: 'plan' }),
    safety: () => desk.show('safety'),
    quiet: () => void desk.ask.prepare({ do: 'tellQuiet', quiet: true }).then(desk.tell),
    loud: () => void desk.ask.prepare({ do: 'tellQuiet', quiet: false }).then(desk.tell),
  }
  return { label: words.acts[name], do: does[name] }
}
