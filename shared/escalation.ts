import type { Draft } from 'immer'
import type { Handlers } from './change.ts'
import {
  aboutOf,
  definedOnly,
  inOrder,
  lastOrder,
  type Engagement,
  type Id,
  type Moment,
  type Side,
} from './engagement.ts'
import { done, refused } from './outcome.ts'
import type { Text } from './text.ts'

/**
 * The *eskaleringsplan*: the agreed way up. Each step has a name and a telephone number on either side and so many working
 * days before the next one is used. It belongs to the engagement, since it is needed between the meetings.
 */
export interface Step {
  readonly id: Id
  readonly order: number
  /** who meets on it, such as *Projektlederne hos begge parter* */
  readonly title: Text
  readonly days: number | null
  readonly contacts: readonly Contact[]
  /** when it was last changed: what was agreed before that was agreed to something else */
  readonly at: Moment
}

/** One side's name on a step. */
export interface Contact {
  readonly sideId: Id
  readonly personId: Id | null
  readonly name: string
  readonly phone: string
}

/** *Partssvar* to the whole plan; its id is the side's. */
export interface StepsAgreed {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id | null
  readonly is: boolean
  readonly speaker: string
  /** what the side said with it, in its own words */
  readonly text: string
  readonly at: Moment
}

/** A step as everybody reads it: each side with its name and number, or without. */
export interface StepReading {
  readonly step: Step
  readonly number: number
  readonly contacts: readonly {
    readonly side: Side
    readonly name: string
    readonly phone: string
  }[]
}

export function readSteps(engagement: StepsOf): StepReading[] {
  return inOrder(engagement.steps).map((step, index) => ({
    step,
    number: index + 1,
    contacts: inOrder(engagement.sides).map((side) => {
      const contact = step.contacts.find((each) => each.sideId === side.id)
      const person = engagement.people[contact?.personId ?? '']
      return { side, name: person?.name ?? contact?.name ?? '', phone: contact?.phone ?? '' }
    }),
  }))
}
export type StepsOf = Pick<Engagement, 'steps' | 'sides' | 'people'>

/** What a side has said to the plan, and whether a step was changed since. */
export interface SideAgreed {
  readonly side: Side
  readonly said: StepsAgreed | null
  readonly changedSince: boolean
}

export function agreedBy(
  engagement: Pick<Engagement, 'steps' | 'sides' | 'stepsAgreed'>,
): SideAgreed[] {
  const changed = Math.max(0, ...Object.values(engagement.steps).map(({ at }) => at))
  return inOrder(engagement.sides).map((side) => {
    const said = engagement.stepsAgreed[side.id] ?? null
    return { side, said, changedSince: said !== null && changed > said.at }
  })
}

/** What is lacking before the plan can be used: the steps without a name, or a number, on a side. */
export function lacksOfSteps(readings: readonly StepReading[]): readonly StepReading[] {
  return readings.filter(({ contacts }) => contacts.some(({ name, phone }) => !name || !phone))
}

export const stepChanges: Handlers<
  | 'draftSteps'
  | 'addStep'
  | 'editStep'
  | 'nameStep'
  | 'moveStep'
  | 'removeStep'
  | 'agreeSteps'
  | 'agreeLine'
> = {
  draftSteps(draft, _, told) {
    if (Object.keys(draft.steps).length > 0) return refused('takenAlready')
    const pack = told.content.packs.find(({ escalation }) => escalation.length > 0)
    if (!pack) return refused('notFound')
    for (const [index, { who, days }] of pack.escalation.entries()) {
      const id = told.id()
      const title = { ...who, from: `${pack.id}@${pack.version}` }
      draft.steps[id] = { id, order: index + 1, title, days, contacts: [], at: told.at }
    }
    return done({ line: { kind: 'stepsDrafted' }, workshopId: null })
  },
  addStep(draft, { id, title, days }, told) {
    if (draft.steps[id]) return refused('takenAlready')
    if (!title.da && !title.en) return refused('empty')
    const order = lastOrder(draft.steps) + 1
    draft.steps[id] = { id, order, title: definedOnly(title), days, contacts: [], at: told.at }
    return edited
  },
  editStep(draft, { stepId, set }, told) {
    const step = draft.steps[stepId]
    if (!step) return refused('notFound')
    if (set.title && !set.title.da && !set.title.en) return refused('empty')
    if (set.title) step.title = definedOnly(set.title)
    if (set.days !== undefined) step.days = set.days
    step.at = told.at
    return edited
  },
  nameStep(draft, { stepId, contact }, told) {
    const step = draft.steps[stepId]
    if (!step || !draft.sides[contact.sideId]) return refused('notFound')
    if (contact.personId !== null && !draft.people[contact.personId]) return refused('notFound')
    step.contacts = [...step.contacts.filter(({ sideId }) => sideId !== contact.sideId), contact]
    step.at = told.at
    return edited
  },
  moveStep(draft, { stepId, by }, told) {
    const steps = inOrder((draft as Engagement).steps)
    const at = steps.findIndex(({ id }) => id === stepId)
    const [step, other] = [draft.steps[stepId], draft.steps[steps[at + by]?.id ?? '']]
    if (!step || !other) return refused('notFound')
    const { order } = step
    step.order = other.order
    other.order = order
    step.at = told.at
    return edited
  },
  removeStep(draft, { stepId }) {
    if (!draft.steps[stepId]) return refused('notFound')
    delete draft.steps[stepId]
    return done({ line: { kind: 'stepRemoved' }, workshopId: null })
  },
  agreeSteps(draft, { sideId, workshopId, agreed }, told) {
    if (!draft.sides[sideId]) return refused('notFound')
    if (workshopId !== null && !draft.workshops[workshopId]) return refused('notFound')
    if (agreed === null) delete draft.stepsAgreed[sideId]
    else {
      if (!agreed.speaker) return refused('empty')
      const order = draft.stepsAgreed[sideId]?.order ?? lastOrder(draft.stepsAgreed) + 1
      draft.stepsAgreed[sideId] = { ...agreed, id: sideId, order, workshopId, at: told.at }
    }
    return done({ line: { kind: 'stepsAgreed' }, workshopId })
  },
  agreeLine(draft, { under }) {
    const about = draft.about[aboutOf(draft as Engagement).id] as Draft<ReturnType<typeof aboutOf>>
    about.agreedLine = under
    return done({ line: { kind: 'lineAgreed' }, workshopId: null })
  },
}

const edited = done({ line: { kind: 'stepEdited' } as const, workshopId: null })
