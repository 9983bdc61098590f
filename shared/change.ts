import { enablePatches, produceWithPatches, type Draft, type Patch } from 'immer'
import { causeChanges } from './causes.ts'
import { clockChanges } from './clock.ts'
import { answerChanges } from './answers.ts'
import { chainChanges } from './chains.ts'
import { dayChanges } from './days.ts'
import type { Command, CommandName, CommandOf } from './commands.ts'
import { type Collection, type Engagement, type Id, type Moment } from './engagement.ts'
import { declarationChanges } from './declaration.ts'
import { stepChanges } from './escalation.ts'
import { gateChanges } from './gates.ts'
import { liveChanges } from './live.ts'
import { marketChanges } from './market/market.ts'
import { ideaChanges } from './ideas.ts'
import { initiativeChanges } from './initiatives.ts'
import { tableAnswerChanges } from './tablechanges.ts'
import { makingChanges } from './making.ts'
import type { By, Entry, Line } from './journal.ts'
import { done, refused, type Outcome } from './outcome.ts'
import type { Content } from './packs/content.ts'
import { phaseChanges } from './phases.ts'
import { planningChanges } from './planning.ts'
import { pollChanges } from './polls/course.ts'
import { plannedPollChanges } from './polls/planned.ts'
import { spokenChanges } from './polls/spoken.ts'
import type { Result } from './polls/poll.ts'
import { presenceChanges } from './presence.ts'
import { recordChanges } from './records/changes.ts'
import { turningChanges } from './records/turning.ts'
import { rosterChanges } from './roster.ts'
import { isSealed } from './sealed.ts'
import { timekeepingChanges } from './timekeeping.ts'
import { versionChanges } from './versionchanges.ts'
import { wallChanges } from './wall.ts'
import { workshopChanges } from './workshop.ts'

enablePatches()

/** What a rule cannot know by itself and is told: the time, who asks, new ids, the content, and the tally of a closing poll. */
export interface Told {
  readonly at: Moment
  readonly by: By
  readonly id: () => Id
  readonly content: Content
  readonly tally?: Result
  /** the engagement's exact timeline, where minutes are finished with *Facilitatorens log* in them */
  readonly journal?: readonly Entry[]
}

/** What a handler did, in the journal's words; `null` for what leaves no line (the wall, words being typed). */
export interface Made {
  readonly line: Line | null
  readonly workshopId: Id | null
  /** what cannot be undone (a poll that was opened): undo steps over it and says so */
  readonly final?: boolean
  /** things (`blocks/…`) whose earlier words are to be found nowhere afterwards */
  readonly forgets?: readonly string[]
}

export type Handler<Name extends CommandName> = (
  draft: Draft<Engagement>,
  command: CommandOf<Name>,
  told: Told,
) => Outcome<Made>

/** One subject's part of `change()`. */
export type Handlers<Name extends CommandName> = { readonly [Each in Name]: Handler<Each> }

/** One command's effect: the value after it, the things that changed, one line of the journal, and the way back. */
export interface Change {
  readonly engagement: Engagement
  readonly touched: readonly Touched[]
  readonly line: Line | null
  readonly workshopId: Id | null
  /** null where there is no way back */
  readonly inverse: readonly Patch[] | null
  readonly forgets: readonly string[]
}

export interface Touched {
  readonly collection: Collection
  readonly id: Id
  /** null where the thing was removed */
  readonly value: unknown
}

const handlers: Handlers<CommandName> = {
  ...rosterChanges,
  ...phaseChanges,
  ...makingChanges,
  ...workshopChanges,
  ...wallChanges,
  ...presenceChanges,
  ...dayChanges,
  ...planningChanges,
  ...clockChanges,
  ...plannedPollChanges,
  ...liveChanges,
  ...causeChanges,
  ...timekeepingChanges,
  ...pollChanges,
  ...spokenChanges,
  ...answerChanges,
  ...chainChanges,
  ...ideaChanges,
  ...tableAnswerChanges,
  ...recordChanges,
  ...versionChanges,
  ...gateChanges,
  ...declarationChanges,
  ...initiativeChanges,
  ...stepChanges,
  ...marketChanges,
  ...turningChanges,
}

/** Turns a command into what changed, or into the reason it may not. Knows no clock, no chance and no disk. */
export function change(engagement: Engagement, command: Command, told: Told): Outcome<Change> {
  if (isSealed(engagement, command)) return refused('finished')
  let made: Outcome<Made> = refused('notUnderstood')
  const handle = handlers[command.do] as Handler<CommandName>
  const [after, patches, inverse] = produceWithPatches(engagement, (draft) => {
    made = settled(handle(draft, command, told))
  })
  const outcome = made as Outcome<Made>
  if (!outcome.ok) return outcome
  const { line, workshopId, final, forgets = [] } = outcome.value
  return done({
    engagement: after,
    touched: touchedBy(patches, after),
    line,
    workshopId,
    forgets,
    inverse:
      line === null || final ? null : inverse.filter((patch) => patch.path[0] !== 'counters'),
  })
}

/** The line holds words of things that are still being changed: they are copied before that ends. */
function settled(made: Outcome<Made>): Outcome<Made> {
  if (!made.ok || made.value.line === null) return made
  const line = JSON.parse(JSON.stringify(made.value.line)) as Line
  return done({ ...made.value, line })
}

/** The things that a set of patches reaches, as they are afterwards. */
export function touchedBy(patches: readonly Patch[], after: Engagement): Touched[] {
  const keys = new Map<string, Touched>()
  for (const { path } of patches) {
    const [collection, id] = path as [Collection, Id]
    keys.set(`${collection}/${id}`, { collection, id, value: after[collection][id] ?? null })
  }
  return [...keys.values()]
}
