import type { Draft } from 'immer'
import type { Handlers } from './change.ts'
import { addDays } from './dates.ts'
import {
  aboutOf,
  definedOnly,
  lastOrder,
  type Engagement,
  type Id,
  type Moment,
} from './engagement.ts'
import type { Conclusion, Verdict } from './gatekinds.ts'
import { meanwhile } from './meanwhile.ts'
import { done, refused } from './outcome.ts'
import type { Content } from './packs/content.ts'
import { recordChanges } from './records/changes.ts'
import { isAction, type Action } from './records.ts'
import type { Text } from './text.ts'
import { ofWorkshop } from './workshop.ts'

/**
 * *Faseovergang*: criteria that the actors the model names answer openly, each for its role; the project owner concludes. It
 * is soft: it can be concluded in spite of gaps and opened again with a reason, and what stood before stays to be read.
 */
export interface GateHeld {
  /** the workshop's own: one gate is held at a meeting */
  readonly id: Id
  readonly order: number
  /** the pack's gate that its criteria were copied from; null for one of its own */
  readonly packGate: Id | null
  readonly title: Text
  readonly criteria: readonly Criterion[]
  readonly roles: readonly GateRole[]
  /** actions that must be done for the gate, by their ids, and what each hangs on */
  readonly conditions: readonly { readonly recordId: Id; readonly criterionId: Id | null }[]
  /** every conclusion that was drawn, the last one last */
  readonly concluded: readonly Concluded[]
}

export interface Criterion {
  readonly id: Id
  readonly title: Text
  readonly text: Text
  /** what the room made of it once the roles had heard each other */
  readonly settled: { readonly is: Verdict; readonly text: string } | null
}

export interface GateRole {
  readonly id: Id
  readonly title: Text
}

/** A *rollesvar*: one per role and criterion, however many hold the role. */
export interface GateAnswer {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly criterionId: Id
  readonly roleId: Id
  readonly is: Verdict | null
  readonly text: string
  /** what shows it: a document, a place, a link */
  readonly evidence: string
  readonly speaker: string
  readonly at: Moment
}

export interface Concluded {
  readonly is: Conclusion
  /** who concluded */
  readonly by: string
  readonly text: string
  readonly at: Moment
  /** why it was opened again, by whom and when; null while it stands */
  readonly reopened: { readonly reason: string; readonly by: string; readonly at: Moment } | null
}

/** The conclusion that stands; null before there is one and while the gate is open again. */
export function standingConclusion(gate: GateHeld): Concluded | null {
  const last = gate.concluded.at(-1)
  return last && last.reopened === null ? last : null
}

export function gateAnswerId(gateId: Id, criterionId: Id, roleId: Id): Id {
  return [gateId, criterionId, roleId].join('|')
}

/** A criterion with each role's answer beside it, in the roles' order. */
export interface CriterionReading {
  readonly criterion: Criterion
  readonly answers: readonly { readonly role: GateRole; readonly answer: GateAnswer | null }[]
  /** *Her ser vi forskelligt på det* */
  readonly isApart: boolean
  /** the roles that have not answered it */
  readonly silent: readonly GateRole[]
  /** how far the answers lie from each other, 0–2 steps; one who does not know stands half a step from everybody */
  readonly width: number
}

/** All criteria of a gate, in their own order, read side by side. */
export function readGate(gate: GateHeld, answers: readonly GateAnswer[]): CriterionReading[] {
  return gate.criteria.map((criterion) => {
    const rows = gate.roles.map((role) => ({
      role,
      answer:
        answers.find((each) => each.criterionId === criterion.id && each.roleId === role.id) ??
        null,
    }))
    const given = rows.flatMap(({ answer }) => answer?.is ?? [])
    return {
      criterion,
      answers: rows,
      isApart: new Set(given).size > 1,
      silent: rows.flatMap(({ role, answer }) => (answer?.is ? [] : [role])),
      width: widthOf(given),
    }
  })
}

/** A, B, C …: what a role is called at the head of a narrow column, where its name stands beside the table. */
export function roleLetter(at: number): string {
  return String.fromCodePoint(65 + (at % 26))
}

/** The criterion to begin with: where the answers lie furthest apart; null where everybody sees it alike. */
export function widest(readings: readonly CriterionReading[]): CriterionReading | null {
  const apart = readings.filter(({ isApart }) => isApart)
  return apart.toSorted((a, b) => b.width - a.width)[0] ?? null
}

/** What stands in the way of a clean conclusion. It hinders nothing: the gate is soft, and the gaps are said. */
export interface Gaps {
  /** roles that have answered nothing at all */
  readonly silentRoles: readonly GateRole[]
  /** answers that are lacking, beside those */
  readonly unanswered: number
  /** criteria that are not in place by what the room settled, else by the most cautious answer */
  readonly open: readonly Criterion[]
}

export function gapsOf(gate: GateHeld, answers: readonly GateAnswer[]): Gaps {
  const readings = readGate(gate, answers)
  const silentRoles = gate.roles.filter((role) =>
    readings.every(({ silent }) => silent.includes(role)),
  )
  return {
    silentRoles,
    unanswered: readings.reduce(
      (sum, { silent }) => sum + silent.filter((role) => !silentRoles.includes(role)).length,
      0,
    ),
    open: readings
      .filter((each) => verdictOf(each) !== 'inPlace')
      .map(({ criterion }) => criterion),
  }
}

/** What a criterion stands at: what the room settled, else the most cautious that any role has answered. */
export function verdictOf({ criterion, answers }: CriterionReading): Verdict | null {
  if (criterion.settled) return criterion.settled.is
  const given = answers.flatMap(({ answer }) => answer?.is ?? [])
  return (
    (['missing', 'unknown', 'partly', 'inPlace'] as const).find((is) => given.includes(is)) ?? null
  )
}

/** The pictures of a gate on the wall: all criteria at once, each alone, and the conclusion. */
export function gatePages(engagement: Pick<Engagement, 'gates'>, gateId: Id): number {
  return (engagement.gates[gateId]?.criteria.length ?? 0) + 2
}

export function answersAt(engagement: Engagement, gateId: Id): GateAnswer[] {
  return ofWorkshop(engagement.gateAnswers, gateId)
}

/** The conditions of a gate that are still there, with what each hangs on. */
export function conditionsOf(
  gate: GateHeld,
  records: Engagement['records'],
): { readonly action: Action; readonly criterion: Criterion | null }[] {
  return gate.conditions.flatMap(({ recordId, criterionId }) => {
    const record = records[recordId]
    const criterion = gate.criteria.find((each) => each.id === criterionId) ?? null
    return record && isAction(record) ? [{ action: record, criterion }] : []
  })
}

const steps: Readonly<Record<Verdict, number | null>> = {
  inPlace: 2,
  partly: 1,
  missing: 0,
  unknown: null,
}

function widthOf(given: readonly Verdict[]): number {
  const known = given.flatMap((is) => steps[is] ?? [])
  const spread = known.length > 0 ? Math.max(...known) - Math.min(...known) : 0
  return spread + (given.includes('unknown') && known.length > 0 ? 0.5 : 0)
}

/** A gate with the criteria and the actors of the pack's gate that a workshop is held at; empty where it names none. */
export function gateFrom(content: Content, packGate: Id | null): Omit<GateHeld, 'id' | 'order'> {
  const pack = content.packs.find((each) => each.gates.some(({ id }) => id === packGate))
  const gate = pack?.gates.find(({ id }) => id === packGate)
  const from = pack ? `${pack.id}@${pack.version}` : ''
  const criteria = content.packs.flatMap(({ phases }) => phases.flatMap((each) => each.criteria))
  const actors = content.packs.flatMap(({ phases }) => phases.flatMap((each) => each.actors))
  const copied = (text: Text): Text => ({ ...text, from })
  return {
    packGate: gate?.id ?? null,
    title: gate ? copied(gate.title) : {},
    criteria: (gate?.asks ?? []).flatMap((id) => {
      const found = criteria.find((each) => each.id === id)
      return found
        ? [{ id, title: copied(found.title), text: copied(found.text), settled: null }]
        : []
    }),
    roles: (gate?.roles ?? []).flatMap((id) => {
      const found = actors.find((each) => each.id === id)
      return found ? [{ id, title: copied(found.title) }] : []
    }),
    conditions: [],
    concluded: [],
  }
}

export const gateChanges: Handlers<
  | 'beginGate'
  | 'addCriterion'
  | 'editCriterion'
  | 'removeCriterion'
  | 'addGateRole'
  | 'removeGateRole'
  | 'answerGate'
  | 'settleCriterion'
  | 'makeCondition'
  | 'concludeGate'
  | 'reopenGate'
> = {
  beginGate(draft, { workshopId }, told) {
    const workshop = draft.workshops[workshopId]
    if (!workshop) return refused('notFound')
    if (draft.gates[workshopId]) return refused('takenAlready')
    draft.gates[workshopId] = {
      ...(gateFrom(told.content, workshop.gate) as Draft<GateHeld>),
      id: workshopId,
      order: lastOrder(draft.gates) + 1,
    }
    return done({ line: { kind: 'gateBegun', gateId: workshopId }, workshopId })
  },
  addCriterion(draft, { gateId, id, title, text }) {
    const gate = draft.gates[gateId]
    if (!gate) return refused('notFound')
    if (gate.criteria.some((each) => each.id === id)) return refused('takenAlready')
    if (!title.da && !title.en) return refused('empty')
    gate.criteria.push({ id, title: definedOnly(title), text: definedOnly(text), settled: null })
    return edited(gateId)
  },
  editCriterion(draft, { gateId, criterionId, set }) {
    const criterion = criterionOf(draft, gateId, criterionId)
    if (!criterion) return refused('notFound')
    if (set.title && !set.title.da && !set.title.en) return refused('empty')
    if (set.title) criterion.title = definedOnly(set.title)
    if (set.text) criterion.text = definedOnly(set.text)
    return edited(gateId)
  },
  removeCriterion(draft, { gateId, criterionId }) {
    const gate = draft.gates[gateId]
    if (!gate || !criterionOf(draft, gateId, criterionId)) return refused('notFound')
    gate.criteria = gate.criteria.filter((each) => each.id !== criterionId)
    for (const answer of Object.values(draft.gateAnswers))
      if (answer.workshopId === gateId && answer.criterionId === criterionId)
        delete draft.gateAnswers[answer.id]
    return edited(gateId)
  },
  addGateRole(draft, { gateId, id, title }) {
    const gate = draft.gates[gateId]
    if (!gate) return refused('notFound')
    if (gate.roles.some((each) => each.id === id)) return refused('takenAlready')
    if (!title.da && !title.en) return refused('empty')
    gate.roles.push({ id, title: definedOnly(title) })
    return edited(gateId)
  },
  removeGateRole(draft, { gateId, roleId }) {
    const gate = draft.gates[gateId]
    if (!gate?.roles.some((each) => each.id === roleId)) return refused('notFound')
    gate.roles = gate.roles.filter((each) => each.id !== roleId)
    for (const answer of Object.values(draft.gateAnswers))
      if (answer.workshopId === gateId && answer.roleId === roleId)
        delete draft.gateAnswers[answer.id]
    return edited(gateId)
  },
  answerGate(draft, { gateId, criterionId, roleId, set, was }, told) {
    const gate = draft.gates[gateId]
    const known = gate?.roles.some((each) => each.id === roleId)
    if (!known || !criterionOf(draft, gateId, criterionId)) return refused('notFound')
    const id = gateAnswerId(gateId, criterionId, roleId)
    const before = draft.gateAnswers[id] ?? noAnswer
    const stands = meanwhile<typeof set>(before, definedOnly(set), was)
    if (stands === 'changed') return refused('changedMeanwhile', before.text)
    if (stands === 'already') return done({ line: null, workshopId: gateId })
    const now = { ...before, ...definedOnly(set) }
    const line = { kind: 'gateAnswered', gateId } as const
    if (now.is === null && !now.text && !now.evidence) {
      delete draft.gateAnswers[id]
      return done({ line, workshopId: gateId })
    }
    const order = draft.gateAnswers[id]?.order ?? lastOrder(draft.gateAnswers) + 1
    const place = { id, order, workshopId: gateId, criterionId, roleId, at: told.at }
    draft.gateAnswers[id] = { ...now, ...place }
    return done({ line, workshopId: gateId })
  },
  settleCriterion(draft, { gateId, criterionId, is, text }) {
    const criterion = criterionOf(draft, gateId, criterionId)
    if (!criterion) return refused('notFound')
    criterion.settled = is === null ? null : { is, text }
    return done({ line: { kind: 'criterionSettled', gateId }, workshopId: gateId })
  },
  makeCondition(draft, { gateId, criterionId, id, itemId, weeks, due, text, ...owner }, told) {
    const gate = draft.gates[gateId]
    if (!gate || (criterionId !== null && !criterionOf(draft, gateId, criterionId)))
      return refused('notFound')
    const { goLive } = aboutOf(draft as Engagement)
    const relative = weeks === null ? null : ({ anchor: 'goLive', weeks } as const)
    const follows = relative && goLive !== null ? addDays(goLive, relative.weeks * 7) : due
    const { ownerId, sideId } = owner
    const made = recordChanges.makeRecord(
      draft,
      {
        do: 'makeRecord',
        id,
        workshopId: gateId,
        itemId,
        of: { kind: 'action', text, ownerId, sideId, due: follows, relative, fromId: gateId },
      },
      told,
    )
    if (made.ok) gate.conditions.push({ recordId: id, criterionId })
    return made
  },
  concludeGate(draft, { gateId, is, by, text }, told) {
    const gate = draft.gates[gateId]
    if (!gate) return refused('notFound')
    if (!by) return refused('empty')
    if (standingConclusion(gate as GateHeld)) return refused('gateConcluded')
    gate.concluded.push({ is, by, text, at: told.at, reopened: null })
    return done({ line: { kind: 'gateConcluded', gateId }, workshopId: gateId })
  },
  reopenGate(draft, { gateId, by, reason }, told) {
    const last = draft.gates[gateId]?.concluded.at(-1)
    if (!last || last.reopened) return refused('notFound')
    if (!reason || !by) return refused('reasonNeeded')
    last.reopened = { reason, by, at: told.at }
    return done({ line: { kind: 'gateReopened', gateId }, workshopId: gateId })
  },
}

const noAnswer: Pick<GateAnswer, 'is' | 'text' | 'evidence' | 'speaker'> = {
  is: null,
  text: '',
  evidence: '',
  speaker: '',
}

function edited(gateId: Id) {
  return done({ line: { kind: 'gateEdited', gateId }, workshopId: gateId } as const)
}

function criterionOf(
  draft: Draft<Engagement>,
  gateId: Id,
  criterionId: Id,
): Draft<Criterion> | undefined {
  return draft.gates[gateId]?.criteria.find((each) => each.id === criterionId)
}
