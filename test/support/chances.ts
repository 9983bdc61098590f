/** A small generator of chances by seed, so that a run that failed can be run again. */
export interface Chances {
  below(bound: number): number
  /** true so many times of a hundred */
  percent(share: number): boolean
  oneOf<T>(some: readonly T[]): T
  /** 128 bits in hexadecimal, as a phone makes them */
  id(): string
}

/** sfc32: 128 bits of state, so that no two ids of a run are the same. */
export function chancesOf(seed: number): Chances {
  let [a, b, c, count] = [0x9e3779b9, 0x243f6a88, seed | 0, 1]
  function word(): number {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let turn = 0; turn < 15; turn++) word()
  const below = (bound: number) => word() % bound
  return {
    below,
    percent: (share) => below(100) < share,
    oneOf: <T>(some: readonly T[]) => some[below(some.length)] as T,
    id: () => Array.from({ length: 4 }, () => word().toString(16).padStart(8, '0')).join(''),
  }
}
