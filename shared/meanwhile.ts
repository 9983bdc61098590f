/**
 * Whether what an edit was made from still stands. Two people may write at the same time, and one of them without network:
 * an edit says what its writer saw (`was`), so that nobody's words are written over unseen. An edit that arrives twice, or
 * that another has made already, changes nothing.
 */
export type Meanwhile = 'asItWas' | 'already' | 'changed'

export function meanwhile<Fields extends object>(
  current: Fields,
  set: { readonly [Name in keyof Fields]?: unknown },
  was: { readonly [Name in keyof Fields]?: unknown } | undefined,
): Meanwhile {
  const names = Object.keys(set) as (keyof Fields)[]
  if (names.every((name) => isSame(current[name], set[name]))) return 'already'
  if (was === undefined) return 'asItWas'
  return names.every((name) => was[name] === undefined || isSame(current[name], was[name]))
    ? 'asItWas'
    : 'changed'
}

/** By what they hold: texts, days and lists of reservations are all small and plain. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
