import type { Because, Tick } from '../../../shared/preflight/tick.ts'
import type { PreflightWords } from '../../../shared/words/preflight/da.ts'

/** Why a tick stands as it does, in one sentence. */
export function saidOf({ because }: Tick, { said }: PreflightWords): string {
  return (said[because.why] as (because: Because) => string)(because)
}

/** The one thing to do about it. */
export function todoOf({ because }: Tick, { todo }: PreflightWords): string {
  return (todo[because.why] as (because: Because) => string)(because)
}
