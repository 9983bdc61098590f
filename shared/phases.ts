import type { Draft } from 'immer'
import type { Handlers } from './change.ts'
import { addDays } from './dates.ts'
import {
  definedOnly,
  inOrder,
  lastOrder,
  type About,
  type Anchor,
  type Engagement,
  type Phase,
  type PlainDate,
  type Wave,
  type When,
} from './engagement.ts'
import { done, refused } from './outcome.ts'
import type { PackPhase } from './packs/pack.ts'

/** The plan of the whole project: its phases and their dates, the waves, and where it deviates from the model. */

/** The day a phase begins or ends; null while its anchor has no date. Moves with the anchor. */
export function dateOf(when: When | null, about: Pick<About, Anchored>): PlainDate | null {
  if (when === null) return null
  if ('on' in when) return when.on
  const anchor = about[when.anchor]
  return anchor === null ? null : addDays(anchor, when.weeks * 7)
}
type Anchored = 'goLive' | 'operation'

export const phaseChanges: Handlers<
  | 'choosePhases'
  | 'addPhase'
  | 'editPhase'
  | 'movePhase'
  | 'removePhase'
  | 'addWave'
  | 'editWave'
  | 'removeWave'
  | 'logDeviation'
  | 'editDeviation'
  | 'removeDeviation'
> = {
  choosePhases(draft, { listId }, told) {
    const about = Object.values(draft.about)[0]
    const pack = told.content.packs.find((each) =>
      each.phaseLists.some((list) => list.id === listId),
    )
    const list = pack?.phaseLists.find((each) => each.id === listId)
    if (!about || !pack || !list) return refused('notFound')
    const all = told.content.packs.flatMap((each) => each.phases)
    for (const id of Object.keys(draft.phases)) delete draft.phases[id]
    for (const [index, id] of list.phases.entries()) {
      const phase = all.find((each) => each.id === id)
      if (phase) draft.phases[id] = copied(phase, index + 1, `${pack.id}@${pack.version}`)
    }
    about.phaseList = listId
    if (!about.phase || !draft.phases[about.phase]) about.phase = null
    return done({ line: { kind: 'phasesChosen', listId }, workshopId: null })
  },
  addPhase(draft, { id, title, within, after }) {
    if (draft.phases[id]) return refused('takenAlready')
    if (!title.da && !title.en) return refused('empty')
    if ((within && !draft.phases[within]) || (after && !draft.phases[after]))
      return refused('notFound')
    draft.phases[id] = {
      id,
      order: placeAfter(draft, after),
      title: definedOnly(title),
      packPhase: null,
      within,
      starts: null,
      ends: null,
    }
    ownList(draft)
    return done({ line: { kind: 'phaseAdded', phaseId: id }, workshopId: null })
  },
  editPhase(draft, { phaseId, set }) {
    const phase = draft.phases[phaseId]
    if (!phase) return refused('notFound')
    if (set.title && !set.title.da && !set.title.en) return refused('empty')
    if (set.starts && set.ends && 'on' in set.starts && 'on' in set.ends) {
      if (set.starts.on > set.ends.on) return refused('endsBeforeStart')
    }
    const { title, ...rest } = definedOnly(set)
    Object.assign(phase, rest, title ? { title: definedOnly(title) } : {})
    return done({ line: { kind: 'phaseEdited', phaseId }, workshopId: null })
  },
  movePhase(draft, { phaseId, after }) {
    const phase = draft.phases[phaseId]
    if (!phase || (after && !draft.phases[after])) return refused('notFound')
    if (after !== phaseId) phase.order = placeAfter(draft, after, phaseId)
    ownList(draft)
    return done({ line: { kind: 'phaseMoved', phaseId }, workshopId: null })
  },
  removePhase(draft, { phaseId }) {
    const about = Object.values(draft.about)[0]
    if (!about || !draft.phases[phaseId]) return refused('notFound')
    for (const phase of Object.values(draft.phases))
      if (phase.id === phaseId || phase.within === phaseId) delete draft.phases[phase.id]
    if (about.phase && !draft.phases[about.phase]) about.phase = null
    ownList(draft)
    return done({ line: { kind: 'phaseRemoved', phaseId }, workshopId: null })
  },
  addWave(draft, { do: _, ...wave }) {
    if (draft.waves[wave.id]) return refused('takenAlready')
    if (!wave.title) return refused('empty')
    const order = lastOrder(draft.waves) + 1
    draft.waves[wave.id] = follow({ ...definedOnly(wave), order }, draft)
    return done({ line: { kind: 'waveAdded', waveId: wave.id }, workshopId: null })
  },
  editWave(draft, { waveId, set }) {
    const wave = draft.waves[waveId]
    if (!wave) return refused('notFound')
    if (set.title === '') return refused('empty')
    Object.assign(wave, follow({ ...wave, ...definedOnly(set) }, draft))
    return done({ line: { kind: 'waveEdited', waveId }, workshopId: null })
  },
  removeWave(draft, { waveId }) {
    if (!draft.waves[waveId]) return refused('notFound')
    delete draft.waves[waveId]
    return done({ line: { kind: 'waveRemoved', waveId }, workshopId: null })
  },
  logDeviation(draft, { do: _, ...deviation }) {
    if (draft.deviations[deviation.id]) return refused('takenAlready')
    if (!deviation.instead || !deviation.reason) return refused('empty')
    draft.deviations[deviation.id] = { ...deviation, order: lastOrder(draft.deviations) + 1 }
    return done({
      line: { kind: 'deviationLogged', deviationId: deviation.id },
      workshopId: null,
    })
  },
  editDeviation(draft, { deviationId, set }) {
    const deviation = draft.deviations[deviationId]
    if (!deviation) return refused('notFound')
    if (set.instead === '' || set.reason === '') return refused('empty')
    Object.assign(deviation, definedOnly(set))
    return done({ line: { kind: 'deviationEdited', deviationId }, workshopId: null })
  },
  removeDeviation(draft, { deviationId }) {
    if (!draft.deviations[deviationId]) return refused('notFound')
    delete draft.deviations[deviationId]
    return done({ line: { kind: 'deviationRemoved', deviationId }, workshopId: null })
  },
}

function copied(phase: PackPhase, order: number, from: string): Draft<Phase> {
  const { timing } = phase
  const at = (weeks: number | null) =>
    timing && weeks !== null ? { anchor: timing.anchor, weeks } : null
  return {
    id: phase.id,
    order,
    title: { ...phase.title, from },
    packPhase: phase.id,
    within: phase.within,
    starts: at(timing?.fromWeeks ?? null),
    ends: at(timing?.toWeeks ?? null),
  }
}

/** A wave that is so many weeks after the project has its dates from there. */
function follow(wave: Wave, draft: Draft<Engagement>): Wave {
  const about = Object.values(draft.about)[0]
  const { weeks } = wave
  if (!about || weeks === undefined || weeks === null) return wave
  const on = (anchor: Anchor) => dateOf({ anchor, weeks }, about)
  return { ...wave, operation: on('operation'), goLive: on('goLive') }
}

/** A list that was changed is the engagement's own. */
function ownList(draft: Draft<Engagement>): void {
  const about = Object.values(draft.about)[0]
  if (about) about.phaseList = null
}

/** The order that puts a phase right after another (null: first), with room between the two for more. */
function placeAfter(draft: Draft<Engagement>, after: string | null, moving?: string): number {
  const others = inOrder((draft as Engagement).phases).filter((phase) => phase.id !== moving)
  const at = others.findIndex((phase) => phase.id === after)
  const before = others[at]?.order ?? 0
  const next = others[at + 1]?.order ?? before + 2
  return (before + next) / 2
}
