/** Whether the machine must stay awake, told to the shell at once and whenever it changes. */
export interface Awake {
  look(): void
  tell(told: (is: boolean) => void): () => void
}

export function awakeWhile(mustBe: () => boolean): Awake {
  const hearers = new Set<(is: boolean) => void>()
  let was = false
  return {
    look() {
      const is = mustBe()
      if (is === was) return
      was = is
      for (const tell of hearers) tell(is)
    },
    tell(told) {
      hearers.add(told)
      told(was)
      return () => hearers.delete(told)
    },
  }
}
