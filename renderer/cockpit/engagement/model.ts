import type { Id } from '../../../shared/engagement.ts'
import type { Content } from '../../../shared/packs/content.ts'
import type { Gate, Pack, PackPhase } from '../../../shared/packs/pack.ts'

/** What the packs say about the things of an engagement; nothing while they have not been fetched. */

export type Rule = Pack['rules'][number]
export type Disagreement = Pack['disagreements'][number]
export type PhaseList = Pack['phaseLists'][number]

/** The phase of a pack with this id; null where no pack has it. */
export function phaseModel(content: Content | null, id: Id | null): PackPhase | null {
  return (
    packs(content)
      .flatMap((pack) => pack.phases)
      .find((phase) => phase.id === id) ?? null
  )
}

/** The lists of phases that can be chosen, with the pack each comes from. */
export function phaseLists(
  content: Content | null,
): { readonly pack: Pack; readonly list: PhaseList }[] {
  return packs(content).flatMap((pack) => pack.phaseLists.map((list) => ({ pack, list })))
}

/** The gates that lead out of a phase: to the one that follows it here, or at moments of their own (`to` null). */
export function gatesAfter(content: Content | null, from: Id | null, next: Id | null): Gate[] {
  return packs(content)
    .flatMap((pack) => pack.gates)
    .filter((gate) => gate.from === from && (gate.to === null || gate.to === next))
}

/** Where a source says two things about any of these. */
export function disagreementsOn(content: Content | null, ids: readonly Id[]): Disagreement[] {
  return packs(content)
    .flatMap((pack) => pack.disagreements)
    .filter((each) => each.about.some((id) => ids.includes(id)))
}

export function ruleOf(content: Content | null, id: Id): Rule | null {
  return (
    packs(content)
      .flatMap((pack) => pack.rules)
      .find((rule) => rule.id === id) ?? null
  )
}

export function conceptOf(content: Content | null, id: Id): Pack['concepts'][number] | null {
  return (
    packs(content)
      .flatMap((pack) => pack.concepts)
      .find((each) => each.id === id) ?? null
  )
}

/** The packs that an engagement can be measured by. */
export function measuringPacks(content: Content | null): Pack[] {
  return packs(content).filter(
    (pack) => pack.principles.length > 0 && pack.series !== null && pack.choose !== null,
  )
}

function packs(content: Content | null): readonly Pack[] {
  return content?.packs ?? []
}
