import { useEffect, useRef, useState } from 'react'
import type { Command } from '../../../shared/commands.ts'
import type { NoteDesk } from './noted.ts'

/** A text as one person is mending it, and what stands there now where somebody else changed it meanwhile. */
export interface Mended {
  readonly text: string
  readonly theirs: string | null
  type(text: string): void
  keep(): void
  choose(which: 'theirs' | 'mine' | 'both'): void
}

/**
 * Mends a text that others may mend too: what is kept says what it was made from, so that nothing is written over unseen,
 * and where another text stands by then both are kept until one is chosen.
 */
export function useMended(
  current: string,
  desk: NoteDesk,
  command: (text: string, was: string) => Command,
  mayBeEmpty = false,
): Mended {
  const [text, setText] = useState(current)
  const [theirs, setTheirs] = useState<string | null>(null)
  const was = useRef(current)
  const newest = useRef(current)
  useEffect(() => {
    newest.current = current
  })

  async function send(words: string, seen: string) {
    const outcome = await desk.ask.run(command(words, seen))
    if (outcome.ok) {
      was.current = words.trim()
      setTheirs(null)
    } else if (outcome.reason === 'changedMeanwhile')
      setTheirs(newest.current === was.current ? (outcome.detail ?? '') : newest.current)
    else desk.tell(outcome)
  }

  return {
    text,
    theirs,
    type: setText,
    keep() {
      if (theirs === null && (mayBeEmpty || text.trim() !== '') && text.trim() !== was.current)
        void send(text, was.current)
    },
    choose(which) {
      const standing = theirs ?? ''
      if (which === 'mine') return void send(text, standing)
      const words = which === 'theirs' ? standing : `${standing}\n${text.trim()}`
      setText(words)
      was.current = standing
      setTheirs(null)
      if (which === 'both') void send(words, standing)
    },
  }
}
