import { useRef, useState } from 'react'

interface Field {
  readonly value: string
  /** asks for the change; what was typed stands until the answer is here */
  readonly onKeep: (value: string) => unknown
  /** cannot be left empty: what was there comes back */
  readonly needed: boolean | undefined
}

/** Words that are read where they stand and mended there, and kept as a whole when she is done with them. */
export function useInPlace({ value, onKeep, needed }: Field) {
  const [typed, setTyped] = useState<string | null>(null)
  const keeping = useRef<string | null>(null)

  /** once for each thing typed: Enter keeps it, and so does the leaving that follows */
  async function keep() {
    const words = typed?.trim() ?? value
    if (words === keeping.current) return
    if (words !== value && (words !== '' || !needed)) {
      keeping.current = words
      await onKeep(words)
      keeping.current = null
    }
    setTyped((now) => (now === typed ? null : now))
  }

  return {
    words: typed ?? value,
    isTyped: typed !== null,
    type: setTyped,
    keep: () => void keep(),
    putBack: () => setTyped(null),
  }
}
