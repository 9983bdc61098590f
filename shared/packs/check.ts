import type { Pack } from './pack.ts'
import type { Slip } from './read.ts'
import type { Template } from './template.ts'

/**
 * What a schema cannot see in a pack: ids that are used twice, and ids that point at nothing. `others` are the packs it
 * will stand beside, whose ids it may point at and may not take.
 */
export function slipsOf(pack: Pack, others: readonly Pack[]): Slip[] {
  const taken = new Set(others.flatMap((other) => [...placed(other).map(([id]) => id), other.id]))
  const here = placed(pack)
  const seen = new Set<string>()
  const twice = here.flatMap(([id, path]): Slip[] => {
    const again = seen.has(id)
    seen.add(id)
    return again || taken.has(id) ? [{ path, why: 'taken', detail: id }] : []
  })
  const known = new Set([...seen, ...taken])
  const dangling = pointers(pack).flatMap(([id, path]): Slip[] =>
    known.has(id) ? [] : [{ path, why: 'dangling', detail: id }],
  )
  const questions: Slip[] =
    pack.principles.length > 0 && (pack.series === null || pack.choose === null)
      ? [{ path: ['principles'], why: 'noQuestions', detail: '' }]
      : []
  return [...twice, ...dangling, ...questions]
}

type At = readonly [id: string, path: readonly PropertyKey[]]

/** Every id that a pack gives to a thing of its own, with its place. Terms are not things: their ids are the app's. */
export function placed(pack: Pack): At[] {
  const { terms: _, id: __, ...things } = pack
  return ids(things, [])
}

function ids(value: unknown, path: readonly PropertyKey[]): At[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => ids(each, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]): At[] =>
    key === 'id' && typeof each === 'string' ? [[each, [...path, key]]] : ids(each, [...path, key]),
  )
}

/** Every id that a pack or a template points at, with its place. */
export function pointers(content: Pack | Template): At[] {
  return pointing(content, [])
}

/** The ids that a template points at and no pack has. */
export function slipsOfTemplate(template: Template, packs: readonly Pack[]): Slip[] {
  const known = new Set(packs.flatMap((pack) => placed(pack).map(([id]) => id)))
  return pointers(template).flatMap(([id, path]): Slip[] =>
    known.has(id) ? [] : [{ path, why: 'dangling', detail: id }],
  )
}

/** The fields that hold ids of other things. */
const single = new Set([
  'phase',
  'again',
  'principle',
  'within',
  'from',
  'to',
  'group',
  'method',
  'gate',
])
const lists = new Set(['phases', 'asks', 'looksAhead', 'roles', 'about', 'principles', 'uses'])

function pointing(value: unknown, path: readonly PropertyKey[]): At[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => pointing(each, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]): At[] => {
    const at = [...path, key]
    if (single.has(key) && typeof each === 'string' && !isGroupOfMethod(path)) return [[each, at]]
    if (lists.has(key) && Array.isArray(each) && !isAskedOfRisks(at))
      return each.flatMap((one, index): At[] =>
        typeof one === 'string' ? [[one, [...at, index]]] : pointing(one, [...at, index]),
      )
    return pointing(each, at)
  })
}

/** What an item asks of each risk is a word of ours too; a criterion's asks are roles. */
function isAskedOfRisks(path: readonly PropertyKey[]): boolean {
  return path.at(-2) === 'answer' && path.at(-1) === 'asks'
}

/** A method's group is a word of ours, not a thing of a pack. */
function isGroupOfMethod(path: readonly PropertyKey[]): boolean {
  return path[0] === 'methods' && path.length === 2
}
