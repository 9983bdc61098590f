import { aboutOf, type Engagement, type Mark } from './engagement.ts'
import { agreedBy, readSteps, type SideAgreed, type StepReading } from './escalation.ts'
import type { Scene } from './scene.ts'
import type { AgreedLine } from './stepkinds.ts'
import { reading, type Language, type Reading, type Text } from './text.ts'
import { underLine, usualLine } from './underline.ts'

/** The escalation plan with what each side has said to it. */
export interface StepsView {
  readonly steps: readonly StepReading[]
  readonly agreed: readonly SideAgreed[]
  readonly line: AgreedLine
}

export function stepsView(engagement: Engagement): StepsView {
  return {
    steps: readSteps(engagement),
    agreed: agreedBy(engagement),
    line: aboutOf(engagement).agreedLine ?? usualLine,
  }
}

/** The plan as the room sees it: it was agreed there, names and numbers too. */
export interface StepsScene {
  readonly mode: 'steps'
  readonly steps: readonly {
    readonly number: number
    readonly title: Reading
    readonly days: number | null
    readonly contacts: readonly {
      readonly mark: Mark
      readonly name: string
      readonly phone: string
    }[]
  }[]
  readonly agreed: readonly {
    readonly mark: Mark
    readonly label: Reading
    /** null while the side has not answered, or a step was changed since */
    readonly is: boolean | null
    readonly speaker: string
  }[]
}

export function stepsScene(
  { engagement }: Pick<Scene, 'engagement'>,
  language: Language,
): StepsScene {
  const { steps, agreed } = stepsView(engagement)
  return {
    mode: 'steps',
    steps: steps.map(({ number, step, contacts }) => ({
      number,
      title: reading(step.title, language),
      days: step.days,
      contacts: contacts.map(({ side, name, phone }) => ({ mark: side.mark, name, phone })),
    })),
    agreed: agreed.map(({ side, said, changedSince }) => ({
      mark: side.mark,
      label: reading(side.label, language),
      is: said && !changedSince ? said.is : null,
      speaker: said?.speaker ?? '',
    })),
  }
}

/** A principle that was under the agreed line twice in a row, as the engagement's own page says it. */
export interface UnderView {
  readonly principle: Text
  readonly sides: readonly Text[]
  /** the days of the two meetings, the earlier one first */
  readonly on: readonly [string, string]
}

/** Nothing while any of its meetings is being held: it is for afterwards. */
export function underView(engagement: Engagement): UnderView[] {
  if (isHeldNow(engagement)) return []
  return underLine(engagement).map(({ row, sides, at }) => ({
    principle: row.short,
    sides: sides.map(({ label }) => label),
    on: [at[0].date, at[1].date],
  }))
}

function isHeldNow({ clocks }: Engagement): boolean {
  return Object.values(clocks).some(({ state }) => state === 'running' || state === 'paused')
}
