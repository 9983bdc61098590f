/** Time that passes only when somebody waits for it: what happens at the same moment happens in the order it was planned. */
export interface Hours {
  now(): number
  at(milliseconds: number, act: () => void): number
  forget(planned: number): void
  /** lets everything happen that is planned up to a moment */
  until(moment: number): Promise<void>
}

interface Planned {
  readonly id: number
  readonly at: number
  readonly act: () => void
}

export function hours(): Hours {
  let now = 0
  let count = 0
  let planned: Planned[] = []

  /** Where an event stands among those planned: by its moment, and then by when it was planned. */
  function placeOf(moment: number): number {
    let [low, high] = [0, planned.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((planned[middle]?.at ?? 0) <= moment) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    now: () => now,
    at(milliseconds, act) {
      const at = now + Math.max(0, milliseconds)
      planned.splice(placeOf(at), 0, { id: ++count, at, act })
      return count
    },
    forget: (id) => void (planned = planned.filter((event) => event.id !== id)),
    async until(moment) {
      for (let event = planned[0]; event && event.at <= moment; event = planned[0]) {
        planned.shift()
        now = event.at
        event.act()
        // promises that are kept by this event are kept before the next
        for (let turn = 0; turn < 24; turn++) await Promise.resolve()
      }
      now = moment
    },
  }
}
