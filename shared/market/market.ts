import { current, type Draft } from 'immer'
import type { Handlers } from '../change.ts'
import type { DocumentTree } from '../document.ts'
import type { Engagement, Id, MinuteOfDay, PlainDate } from '../engagement.ts'
import { definedOnly, lastOrder } from '../engagement.ts'
import { done, refused } from '../outcome.ts'
import { reference, type Kept } from '../records.ts'
import { ofWorkshop } from '../workshop.ts'
import { saidBy, withoutRemark } from './frozenwords.ts'
import { firmsOf } from './known.ts'

/** What was decided about one pre-contract meeting; its id is the workshop's. */
export interface Market {
  readonly id: Id
  /** whether companies are named in the public version; null until it has been decided */
  readonly names: Naming | null
  /** the day by which the company tables' answers are deleted, as it was said to them */
  readonly deleteBy: PlainDate | null
}

export const namings = ['named', 'unnamed'] as const
export type Naming = (typeof namings)[number]

export const tellingKinds = ['material', 'question', 'answer', 'message'] as const
export type TellingKind = (typeof tellingKinds)[number]
export const tellingWays = ['meeting', 'mail', 'portal', 'phone', 'post'] as const
export type TellingWay = (typeof tellingWays)[number]

/** One line of *Hvem fik hvad at vide hvornår*: what was handed out, asked, or answered, and which companies it reached. */
export interface Telling {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  /** the item it happened in; null for what was sent before or after the meeting */
  readonly itemId: Id | null
  readonly on: PlainDate
  readonly time: MinuteOfDay | null
  readonly kind: TellingKind
  readonly text: string
  /** the companies it reached, by their party; nobody where it is a question */
  readonly to: readonly Id[]
  readonly how: TellingWay
  /** who gave it, in words */
  readonly by: string
  /** the company that asked, where it is known and may be kept for the case; never in a file for others */
  readonly askedBy: Id | null
  /** the day by which a question is answered in writing */
  readonly dueOn: PlainDate | null
  /** the question an answer belongs to, or the line that this one repeats to others */
  readonly about: Id | null
}

/** *Bemærkning udgået efter anmodning*: where it stood and when it went; not what it said, and not who asked. */
export interface Struck {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly itemId: Id | null
  readonly on: PlainDate
}

/** What a remark can stand in. */
export const remarkPlaces = ['blocks', 'records', 'answers', 'chains', 'ideas', 'tellings'] as const
export type RemarkPlace = (typeof remarkPlaces)[number]

/** Nothing decided yet: what a meeting begins with. */
export function marketOf(engagement: Pick<Engagement, 'markets'>, workshopId: Id): Market {
  return engagement.markets[workshopId] ?? { id: workshopId, names: null, deleteBy: null }
}

/** Whether the rules have been read aloud: the item they stand in has begun. */
export function isReadAloud(engagement: Pick<Engagement, 'items'>, workshopId: Id): boolean {
  return ofWorkshop(engagement.items, workshopId).some(
    (item) => item.kind === 'opening' && item.runs.length > 0,
  )
}

type Names =
  | 'setMarket'
  | 'noteTellings'
  | 'editTelling'
  | 'removeTelling'
  | 'strikeRemark'
  | 'deleteFirmAnswers'

export const marketChanges: Handlers<Names> = {
  setMarket(draft, { workshopId, set }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop?.competing) return refused('notFound')
    const before = marketOf(draft as Engagement, workshopId)
    const next = { ...before, ...definedOnly(set) }
    // people have spoken under what was read to them: it may become stricter, and never looser
    if (
      next.names !== before.names &&
      next.names !== 'unnamed' &&
      isReadAloud(draft as Engagement, workshopId)
    )
      return refused('readAloud')
    draft.markets[workshopId] = next
    return done({ line: { kind: 'marketSet', workshopId }, workshopId })
  },
  noteTellings(draft, { workshopId, tellings }) {
    if (!draft.workshops[workshopId]?.competing) return refused('notFound')
    for (const { id, ...told } of tellings) {
      if (draft.tellings[id]) return refused('takenAlready')
      if (!told.text) return refused('empty')
      if (!areThere(draft, told)) return refused('notFound')
      const order = lastOrder(draft.tellings) + 1
      draft.tellings[id] = { id, order, workshopId, ...told }
    }
    return done({
      line: { kind: 'tellingsNoted', workshopId, count: tellings.length },
      workshopId,
    })
  },
  editTelling(draft, { tellingId, set }) {
    const telling = draft.tellings[tellingId]
    if (!telling) return refused('notFound')
    const next = { ...telling, ...definedOnly(set) }
    if (!next.text) return refused('empty')
    if (!areThere(draft, next)) return refused('notFound')
    draft.tellings[tellingId] = next
    const { workshopId } = telling
    return done({ line: { kind: 'tellingEdited', workshopId }, workshopId })
  },
  removeTelling(draft, { tellingId }) {
    const telling = draft.tellings[tellingId]
    if (!telling) return refused('notFound')
    delete draft.tellings[tellingId]
    const { workshopId } = telling
    return done({ line: { kind: 'tellingRemoved', workshopId }, workshopId })
  },
  strikeRemark(draft, { id, workshopId, of, on }) {
    const thing = draft[of.place][of.thingId]
    if (!draft.workshops[workshopId]?.competing || thing?.workshopId !== workshopId)
      return refused('notFound')
    if (draft.struck[id]) return refused('takenAlready')
    const gone = of.place === 'ideas' ? merged(draft as Engagement, of.thingId) : [of.thingId]
    const said = gone.flatMap((each) => saidBy(current(draft)[of.place][each]))
    const record = of.place === 'records' ? draft.records[of.thingId] : undefined
    if (record) said.push(reference(record as Kept))
    for (const each of gone) delete draft[of.place][each]
    const finished = outOfVersions(draft, workshopId, gone, said, on)
    draft.struck[id] = {
      id,
      order: lastOrder(draft.struck) + 1,
      workshopId,
      itemId: thing.itemId,
      on,
    }
    return done({
      line: { kind: 'remarkStruck', workshopId },
      workshopId,
      final: true,
      forgets: [...gone.map((each) => `${of.place}/${each}`), ...finished],
    })
  },
  deleteFirmAnswers(draft, { workshopId }) {
    if (!draft.workshops[workshopId]?.competing) return refused('notFound')
    const gone = ofWorkshop(draft.answers as Engagement['answers'], workshopId)
      .filter(({ kind }) => kind === 'table')
      .map(({ id }) => id)
    if (gone.length === 0) return done({ line: null, workshopId })
    for (const id of gone) delete draft.answers[id]
    return done({
      line: { kind: 'firmAnswersDeleted', workshopId },
      workshopId,
      final: true,
      forgets: gone.map((id) => `answers/${id}`),
    })
  },
}

/** Finished minutes never change, but for this: the words go from every version that holds them. Names what it touched. */
function outOfVersions(
  draft: Draft<Engagement>,
  workshopId: Id,
  gone: readonly Id[],
  said: readonly string[],
  on: PlainDate,
): string[] {
  const touched: string[] = []
  for (const version of Object.values(draft.versions)) {
    if (version.workshopId !== workshopId || !version.finished) continue
    touched.push(`versions/${version.id}`)
    for (const id of gone)
      for (const facts of ['records', 'notes', 'answers'] as const)
        delete version.finished.facts[facts][id]
    for (const frozen of Object.values(draft.frozen)) {
      if (frozen.versionId !== version.id) continue
      touched.push(`frozen/${frozen.id}`)
      const tree = current(frozen).tree as DocumentTree
      frozen.tree = withoutRemark(tree, said, on, frozen.language) as Draft<DocumentTree>
    }
  }
  return touched
}

function areThere(
  draft: Draft<Engagement>,
  { to, askedBy, about }: Pick<Telling, 'to' | 'askedBy' | 'about'>,
): boolean {
  const firms = new Set(firmsOf(draft as Engagement).map(({ id }) => id))
  return (
    to.every((id) => firms.has(id)) &&
    (askedBy === null || firms.has(askedBy)) &&
    (about === null || draft.tellings[about] !== undefined)
  )
}

/** A text and those it was merged from say the same: they go together. */
function merged({ ideas }: Engagement, ideaId: Id): Id[] {
  return [
    ideaId,
    ...Object.values(ideas).flatMap((idea) =>
      idea.mergedInto === ideaId ? merged({ ideas } as Engagement, idea.id) : [],
    ),
  ]
}
