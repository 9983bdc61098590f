import type { Draft } from 'immer'
import type { Handlers } from './change.ts'
import type { DeclaredAs } from './declarationkinds.ts'
import {
  aboutOf,
  inOrder,
  type About,
  type Engagement,
  type Id,
  type Mark,
  type Side,
} from './engagement.ts'
import { done, refused } from './outcome.ts'
import { isClause, reference, type Clause } from './records.ts'
import { recordChanges } from './records/changes.ts'
import type { Scene } from './scene.ts'
import { reading, type Language, type Reading } from './text.ts'
import { declarationWordsIn } from './words/declaration/words.ts'

/**
 * The hensigtserklæring: its clauses are records (E-03) of the engagement. As *fælles forståelse* it does not change the
 * contract; as *bilag til kontrakten* it needs the parties' written agreement, and is therefore an indstilling.
 */
export function clausesOf({ records }: Pick<Engagement, 'records'>): Clause[] {
  return inOrder(records).filter(isClause)
}

export function declaredAsOf(about: Pick<About, 'declaredAs'>): DeclaredAs {
  return about.declaredAs ?? 'understanding'
}

/** Where a clause stands: agreed by all, agreed with corrections, unsettled for a side, or not answered by all yet. */
export type ClauseState = 'agreed' | 'amended' | 'disputed' | 'open'

export function stateOf({ answers }: Clause, sides: readonly Pick<Side, 'id'>[]): ClauseState {
  const of = sides.map(({ id }) => answers.find(({ sideId }) => sideId === id)?.answer)
  if (of.includes('unclear')) return 'disputed'
  if (of.includes(undefined)) return 'open'
  return of.includes('amended') ? 'amended' : 'agreed'
}

type Answer = Clause['answers'][number]
type Evaluation = Clause['evaluations'][number]

/** A side's answer in the place of its earlier one; null takes it back. */
export function answered(
  clause: Clause,
  sideId: Id,
  answer: Omit<Answer, 'sideId'> | null,
): Answer[] {
  const others = clause.answers.filter((each) => each.sideId !== sideId)
  return answer ? [...others, { sideId, ...answer }] : others
}

/** What a side says of a clause at a later meeting, in the place of what it said there before. */
export function evaluated(clause: Clause, said: Evaluation): Evaluation[] {
  return [
    ...clause.evaluations.filter(
      (each) => each.sideId !== said.sideId || each.workshopId !== said.workshopId,
    ),
    said,
  ]
}

export const declarationChanges: Handlers<'declareAs'> = {
  declareAs(draft, { as, id, workshopId, itemId }, told) {
    const about = draft.about[aboutOf(draft as Engagement).id] as Draft<About>
    about.declaredAs = as
    const line = { kind: 'declaredAs', as } as const
    const before = about.declarationDecision
    if (as === 'understanding') {
      // an indstilling that nobody has gone on with goes with the choice it came from
      if (before !== undefined && draft.records[before]?.workshopId === workshopId)
        delete draft.records[before]
      return done({ line, workshopId })
    }
    if (before !== undefined && draft.records[before]) return done({ line, workshopId })
    if (workshopId !== null && !draft.workshops[workshopId]) return refused('notFound')
    const language = draft.workshops[workshopId ?? '']?.language ?? 'da'
    const text = declarationWordsIn(language).recommended
    const of = { kind: 'decision', status: 'recommended', text } as const
    const made = recordChanges.makeRecord(
      draft,
      { do: 'makeRecord', id, workshopId, itemId, of },
      told,
    )
    if (!made.ok) return made
    about.declarationDecision = id
    return done({ line, workshopId })
  },
}

/** A clause on the wall: its words, the behaviour one can see, and what each side has answered. */
export interface ClauseScene {
  readonly mode: 'clause'
  readonly at: number
  readonly of: number
  readonly as: DeclaredAs
  readonly clause: {
    readonly reference: string
    readonly text: string
    readonly behaviour: string
    readonly answers: readonly {
      readonly mark: Mark
      readonly label: Reading
      readonly answer: Answer['answer'] | null
      readonly text: string
      readonly speaker: string
    }[]
  } | null
}

export function clauseScene(
  at: number,
  { engagement }: Pick<Scene, 'engagement'>,
  language: Language,
): ClauseScene {
  const clauses = clausesOf(engagement)
  const page = Math.max(0, Math.min(at, clauses.length - 1))
  const clause = clauses[page]
  return {
    mode: 'clause',
    at: clause ? page + 1 : 0,
    of: clauses.length,
    as: declaredAsOf(aboutOf(engagement)),
    clause: clause
      ? {
          reference: reference(clause),
          text: clause.text,
          behaviour: clause.behaviour,
          answers: inOrder(engagement.sides).map(({ id, mark, label }) => {
            const said = clause.answers.find(({ sideId }) => sideId === id)
            return {
              mark,
              label: reading(label, language),
              answer: said?.answer ?? null,
              text: said?.text ?? '',
              speaker: said?.speaker ?? '',
            }
          }),
        }
      : null,
  }
}
