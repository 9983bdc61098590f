import { useEffect, useRef, useState } from 'react'
import type { Command } from '../../../shared/commands.ts'
import type { NoteDesk } from './noted.ts'

/** A text as one person is mending it, and what stands there now where somebody else changed it meanwhile. */
export interface Mended<Text = string> {
  readonly text: Text
  readonly theirs: Text | null
  type(text: Text): void
  keep(): void
  choose(which: 'theirs' | 'mine' | 'both'): void
}

/** What mending must know of a kind of text. */
export interface Words<Text> {
  /** as the room keeps it */
  kept(text: Text): Text
  isEmpty(text: Text): boolean
  both(theirs: Text, mine: Text): Text
  /** a text as a refusal tells it */
  told(detail: string): Text
}

const plain: Words<string> = {
  kept: (text) => text.trim(),
  isEmpty: (text) => text.trim() === '',
  both: (theirs, mine) => `${theirs}\n${mine.trim()}`,
  told: (detail) => detail,
}

/** Mends a plain text that others may mend too. */
export function useMended(
  current: string,
  desk: NoteDesk,
  command: (text: string, was: string) => Command,
  mayBeEmpty = false,
): Mended {
  return useMendedAs(current, desk, command, plain, mayBeEmpty)
}

/**
 * Mends a text that others may mend too: what is kept says what it was made from, so that nothing is written over unseen,
 * and where another text stands by then both are kept until one is chosen.
 */
export function useMendedAs<Text>(
  current: Text,
  desk: NoteDesk,
  command: (text: Text, was: Text) => Command,
  words: Words<Text>,
  mayBeEmpty = false,
): Mended<Text> {
  const [text, setText] = useState(current)
  // what was typed is kept though its form is taken away before it was drawn
  const typed = useRef(current)
  const [theirs, setTheirs] = useState<Text | null>(null)
  const was = useRef(current)
  const newest = useRef(current)
  useEffect(() => {
    newest.current = current
  })
  /** on its way, so that leaving the field and then the form is one edit */
  const sent = useRef<Text | null>(null)
  const isSame = (a: Text, b: Text) =>
    JSON.stringify(words.kept(a)) === JSON.stringify(words.kept(b))

  async function send(mine: Text, seen: Text) {
    sent.current = mine
    const outcome = await desk.ask.run(command(mine, seen))
    sent.current = null
    if (outcome.ok) {
      was.current = words.kept(mine)
      setTheirs(null)
    } else if (outcome.reason === 'changedMeanwhile')
      setTheirs(
        isSame(newest.current, was.current) ? words.told(outcome.detail ?? '') : newest.current,
      )
    else desk.tell(outcome)
  }

  function type(next: Text) {
    typed.current = next
    setText(next)
  }

  function keep() {
    const mine = typed.current
    if (sent.current !== null && isSame(mine, sent.current)) return
    if (theirs === null && (mayBeEmpty || !words.isEmpty(mine)) && !isSame(mine, was.current))
      void send(mine, was.current)
  }
  const last = useRef(keep)
  useEffect(() => {
    last.current = keep
  })
  useEffect(() => () => last.current(), [])

  return {
    text,
    theirs,
    type,
    keep,
    choose(which) {
      const standing = theirs ?? words.told('')
      if (which === 'mine') return void send(typed.current, standing)
      const chosen = which === 'theirs' ? standing : words.both(standing, typed.current)
      type(chosen)
      was.current = standing
      setTheirs(null)
      if (which === 'both') void send(chosen, standing)
    },
  }
}
