import { findNodeAtLocation, parseTree, type ParseError } from 'jsonc-parser'
import type { z } from 'zod'

/** What is wrong in a file of content, and where. Lines count from 1. */
export interface Fault {
  readonly line: number
  /** the way to the place, such as `principles.2.row` */
  readonly at: string
  readonly why: FaultWhy
  /** the field, id or value it is about; empty where there is none */
  readonly detail: string
}

export type FaultWhy =
  | 'notJson'
  | 'missing'
  | 'unknown'
  | 'wrong'
  | 'tooLong'
  | 'badId'
  | 'noWords'
  | 'taken'
  | 'dangling'
  | 'noQuestions'

/** A fault by its place in the value, before the line is known. */
export interface Slip {
  readonly path: readonly PropertyKey[]
  readonly why: FaultWhy
  readonly detail: string
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** The most faults that are told at once: the first few are mended first. */
const mostFaults = 20

/** Reads a file of content against its schema, then against rules of its own; every fault names the line it stands on. */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  rules: (value: z.infer<Schema>) => readonly Slip[] = () => [],
): Read<z.infer<Schema>> {
  const errors: ParseError[] = []
  const plain = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const tree = parseTree(plain, errors, { disallowComments: true, allowTrailingComma: false })
  if (errors.length > 0 || !tree) {
    const line = lineAt(plain, errors[0]?.offset ?? 0)
    return { ok: false, faults: [{ line, at: '', why: 'notJson', detail: '' }] }
  }
  const faultsFrom = (slips: readonly Slip[]): Fault[] =>
    slips
      .slice(0, mostFaults)
      .map(({ path, why, detail }) => ({
        line: lineAt(plain, offsetOf(path)),
        at: path.join('.'),
        why,
        detail,
      }))
      .toSorted((a, b) => a.line - b.line)
  const parsed = schema.safeParse(JSON.parse(plain))
  if (!parsed.success) return { ok: false, faults: faultsFrom(parsed.error.issues.flatMap(slipOf)) }
  const slips = rules(parsed.data)
  return slips.length > 0
    ? { ok: false, faults: faultsFrom(slips) }
    : { ok: true, value: parsed.data }

  /** Where a value stands; where it is missing, where the thing that should have it stands. */
  function offsetOf(path: readonly PropertyKey[]): number {
    const steps = path.map((part) => (typeof part === 'number' ? part : String(part)))
    for (let length = steps.length; length > 0; length -= 1) {
      const node = tree && findNodeAtLocation(tree, steps.slice(0, length))
      if (node) return node.offset
    }
    return tree?.offset ?? 0
  }
}

function slipOf(issue: z.core.$ZodIssue): Slip[] {
  const { path, code } = issue
  const field = String(path.at(-1) ?? '')
  if (code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], why: 'unknown' as const, detail: key }))
  if (code === 'invalid_type' && issue.message.includes('received undefined'))
    return [{ path, why: 'missing', detail: field }]
  if (code === 'too_big') return [{ path, why: 'tooLong', detail: field }]
  if (code === 'invalid_format') return [{ path, why: 'badId', detail: field }]
  if (code === 'custom') return [{ path, why: 'noWords', detail: field }]
  return [{ path, why: 'wrong', detail: field }]
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
