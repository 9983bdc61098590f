import type { Id } from '../../../../shared/engagement.ts'
import type { PhaseView } from '../../../../shared/views.ts'

/** A phase with the sub-phases it is divided into. */
export interface Branch {
  readonly phase: PhaseView
  readonly parts: readonly PhaseView[]
}

/** The phases as they are read: each whole phase with its own sub-phases under it, whatever their order in the list. */
export function treeOf(phases: readonly PhaseView[]): Branch[] {
  return phases
    .filter((phase) => !isPart(phase, phases))
    .map((phase) => ({ phase, parts: phases.filter((each) => each.within === phase.id) }))
}

/** Where a phase stands among those it can change places with: the whole ones, or the parts of one. */
export function standingOf(
  phases: readonly PhaseView[],
  id: Id,
): { readonly at: number; readonly among: readonly PhaseView[] } {
  const phase = phases.find((each) => each.id === id)
  const among = phases.filter((each) =>
    phase && isPart(phase, phases) ? each.within === phase.within : !isPart(each, phases),
  )
  return { at: among.findIndex((each) => each.id === id), among }
}

/**
 * The phase to put another after, for it to go one step up or down among its own; null for the very first place, and
 * undefined where there is no further to go.
 */
export function placeFor(
  phases: readonly PhaseView[],
  id: Id,
  step: -1 | 1,
): Id | null | undefined {
  const { at, among } = standingOf(phases, id)
  if (at + step < 0 || at + step >= among.length) return undefined
  const before = among[step === 1 ? at + 1 : at - 2]
  if (before) return lastOf(phases, before).id
  const within = among[at]?.within ?? null
  return phases.some((each) => each.id === within) ? within : null
}

/** Where a new phase goes: last among the whole ones, or last in the one it divides. */
export function lastPlace(phases: readonly PhaseView[], within: Id | null): Id | null {
  const whole = phases.find((phase) => phase.id === within) ?? treeOf(phases).at(-1)?.phase
  return whole ? lastOf(phases, whole).id : null
}

function lastOf(phases: readonly PhaseView[], phase: PhaseView): PhaseView {
  return phases.findLast((each) => each.within === phase.id) ?? phase
}

function isPart(phase: PhaseView, phases: readonly PhaseView[]): boolean {
  return phase.within !== null && phases.some((each) => each.id === phase.within)
}
