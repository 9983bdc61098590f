import { z } from 'zod'
import { line, prose } from '../clean.ts'

/** The pieces that records are made of, as the doors check them. */
export const id = z.string().min(1).max(80)
export const name = line(200)
export const sentence = prose(4000)
export const date = z.iso.date()
export const principles = z.array(id).max(20)

/** Weeks before (−) or after (+) one of the two anchors: a day that moves when the anchor does. */
export const relative = z.strictObject({
  anchor: z.enum(['goLive', 'operation']),
  weeks: z.int().min(-520).max(520),
})

/** Who owns it, and by when. */
export const owned = {
  /** the person; null where nobody on the roster is meant yet */
  ownerId: id.nullable(),
  /** the side, also where no person is named */
  sideId: id.nullable(),
}
export const dated = {
  due: date.nullable(),
  /** the day as it was said, such as *uge 50* */
  dueSaid: line(60),
  /** where the day follows go-live or idriftsættelse; null for a fixed one */
  relative: relative.nullable(),
}
/** What the read-back found: whether the sides confirmed it, and each side's own words where one did not. */
export const readBack = {
  confirmed: z.boolean(),
  /** a side's own words, verbatim */
  reservations: z.array(z.strictObject({ sideId: id, text: sentence })).max(6),
}

/** What a shape lets through, as it stands in the engagement: nothing in it is ever changed in place. */
export type Fields<Shape extends z.ZodRawShape> = {
  readonly [Name in keyof Shape]: Still<z.output<Shape[Name]>>
}
type Still<T> = T extends readonly (infer Each)[]
  ? readonly Still<Each>[]
  : T extends object
    ? { readonly [Name in keyof T]: Still<T[Name]> }
    : T
