import { z } from 'zod'
import { dated, id, name, owned, principles, sentence } from './shape.ts'

/** *Gevinst*: the chain leverance → forandring → gevinst → formål, and what it is measured by. */
export const benefitFields = {
  text: sentence,
  delivery: sentence,
  /** the new way of working or behaviour */
  change: sentence,
  purpose: sentence,
  /** *gevinstejer* */
  ...owned,
  /** *gevinstejer* in words, where it is nobody on the roster */
  ownerSaid: name,
  /** *udgangspunkt*: the number today */
  today: name,
  /** *måltal* */
  target: name,
  /** *måles på* */
  measured: name,
  /** when it is to be seen */
  ...dated,
  /** what the supplier says of the delivery behind it: that it promotes the benefit, or drives cost */
  supplierSays: z.enum(['promotes', 'drivesCost']).nullable(),
  status: z.enum(['expected', 'partly', 'achieved', 'dropped']),
  /** the chain a table built, that it was made from; null for any other */
  chainId: id.nullable(),
  principles,
}
