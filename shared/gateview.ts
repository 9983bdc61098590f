import { aboutOf, sideOfPerson, type Engagement, type Mark, type PlainDate } from './engagement.ts'
import {
  answersAt,
  conditionsOf,
  readGate,
  standingConclusion,
  widest,
  type GateAnswer,
  type GateHeld,
} from './gates.ts'
import type { Conclusion, Verdict } from './gatekinds.ts'
import { reference } from './records.ts'
import type { Scene } from './scene.ts'
import { reading, type Language, type Reading } from './text.ts'

/** The gate of a meeting as those who write in it see it; null before it was begun. */
export interface GateView {
  readonly gate: GateHeld | null
  readonly answers: readonly GateAnswer[]
  /** the two dates, so that a condition can be held against them */
  readonly goLive: PlainDate | null
  readonly operation: PlainDate | null
}

export function gateView(engagement: Engagement, workshopId: string): GateView {
  const { goLive, operation } = aboutOf(engagement)
  return {
    gate: engagement.gates[workshopId] ?? null,
    answers: answersAt(engagement, workshopId),
    goLive,
    operation,
  }
}

/** The gate on the wall: all criteria at once, one alone, or what was concluded. */
export type GateScene = {
  readonly mode: 'gate'
  readonly title: Reading
  readonly at: number
  readonly of: number
} & (
  | {
      readonly part: 'all'
      readonly roles: readonly Reading[]
      readonly rows: readonly {
        readonly title: Reading
        readonly answers: readonly (Verdict | null)[]
        readonly isApart: boolean
        readonly settled: Verdict | null
        /** the one to begin with */
        readonly first: boolean
      }[]
    }
  | {
      readonly part: 'one'
      readonly number: number
      readonly criterion: Reading
      readonly text: Reading
      readonly answers: readonly {
        readonly role: Reading
        readonly is: Verdict | null
        readonly text: string
        readonly evidence: string
        readonly speaker: string
      }[]
      readonly isApart: boolean
      readonly settled: { readonly is: Verdict; readonly text: string } | null
    }
  | {
      readonly part: 'end'
      readonly concluded: {
        readonly is: Conclusion
        readonly by: string
        readonly text: string
      } | null
      readonly conditions: readonly {
        readonly reference: string
        readonly text: string
        readonly owner: string
        readonly mark: Mark | null
        readonly due: PlainDate | null
      }[]
      readonly goLive: PlainDate | null
      readonly operation: PlainDate | null
    }
)

export function gateScene(
  at: number,
  { engagement, workshopId }: Pick<Scene, 'engagement' | 'workshopId'>,
  language: Language,
): GateScene | null {
  const gate = engagement.gates[workshopId]
  if (!gate) return null
  const readings = readGate(gate, answersAt(engagement, workshopId))
  const of = readings.length + 2
  const title = reading(gate.title, language)
  const page = Math.min(at, of - 1)
  const head = { mode: 'gate', title, at: page + 1, of } as const
  const first = widest(readings)
  if (page === 0)
    return {
      ...head,
      part: 'all',
      roles: gate.roles.map((role) => reading(role.title, language)),
      rows: readings.map((each) => ({
        title: reading(each.criterion.title, language),
        answers: each.answers.map(({ answer }) => answer?.is ?? null),
        isApart: each.isApart,
        settled: each.criterion.settled?.is ?? null,
        first: each === first,
      })),
    }
  const one = readings[page - 1]
  if (one)
    return {
      ...head,
      part: 'one',
      number: page,
      criterion: reading(one.criterion.title, language),
      text: reading(one.criterion.text, language),
      answers: one.answers.map(({ role, answer }) => ({
        role: reading(role.title, language),
        is: answer?.is ?? null,
        text: answer?.text ?? '',
        evidence: answer?.evidence ?? '',
        speaker: answer?.speaker ?? '',
      })),
      isApart: one.isApart,
      settled: one.criterion.settled,
    }
  const { goLive, operation } = aboutOf(engagement)
  return {
    ...head,
    part: 'end',
    concluded: standingConclusion(gate),
    conditions: conditionsOf(gate, engagement.records).map(({ action }) => ({
      reference: reference(action),
      text: action.text,
      owner: engagement.people[action.ownerId ?? '']?.name ?? '',
      mark:
        (action.ownerId === null
          ? engagement.sides[action.sideId ?? '']
          : sideOfPerson(engagement, action.ownerId)
        )?.mark ?? null,
      due: action.due,
    })),
    goLive,
    operation,
  }
}
