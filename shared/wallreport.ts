import type { WallReport } from './views.ts'

/** A wall that is up: a window of this machine, where `name` is null, or one let in at the table, and what it said last. */
export interface WallUp {
  readonly name: string | null
  readonly said: WallReport | null
}

/** The worst that any wall says of itself, so that no trouble hides behind a wall that is well. */
export interface WorstReport extends WallReport {
  /** the wall on another computer that the trouble is with; null: one of this machine's, or there is none */
  readonly where: string | null
  /** whether some wall makes sound: then the gong is heard there, and not from her machine */
  readonly gongs: boolean
}

/** Null until some wall has said how it fares. A display that is gone is worse than sound that is held back. */
export function worstReport(walls: readonly WallUp[]): WorstReport | null {
  const said = walls.flatMap(({ name, said: report }) => (report ? [{ name, report }] : []))
  const worst = said.toSorted(
    (one, other) =>
      weight(other.report) - weight(one.report) ||
      Number(one.name !== null) - Number(other.name !== null),
  )[0]
  if (!worst) return null
  return {
    ...worst.report,
    where: weight(worst.report) === 0 ? null : worst.name,
    gongs: said.some(({ report }) => report.sound === 'ready'),
  }
}

function weight({ display, sound }: WallReport): number {
  return (display === 'away' ? 2 : 0) + (sound === 'blocked' ? 1 : 0)
}
