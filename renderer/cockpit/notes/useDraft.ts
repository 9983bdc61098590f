import { useEffect, useRef, useState } from 'react'
import type { DraftPlace } from '../../../shared/workshop.ts'
import type { NoteDesk, Noted } from './noted.ts'

/**
 * Words being typed: shown at once, kept by the room a moment later so that none is lost with a crash, and restored when
 * the page comes back. `keep` sends what is still waiting.
 */
export function useDraft(meeting: Noted, desk: NoteDesk, where: DraftPlace, wait: number) {
  const workshopId = meeting.open.workshop.id
  const [text, setText] = useState(meeting.drafts[where])
  const current = useRef(text)
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; text: string } | null>(
    null,
  )

  function send() {
    if (!waiting.current) return
    const words = waiting.current.text
    waiting.current = null
    void desk.ask
      .run({ do: 'keepDraft', workshopId, where, text: words })
      .then((outcome) => desk.tell(outcome))
  }

  function type(words: string) {
    current.current = words
    setText(words)
    if (waiting.current) waiting.current.text = words
    else waiting.current = { timer: setTimeout(send, wait), text: words }
  }

  function keep() {
    clearTimeout(waiting.current?.timer)
    send()
  }

  /** Words that were not kept after all, in front of what has been typed since. */
  function putBack(words: string) {
    type([words, current.current].filter((part) => part !== '').join(' '))
  }

  const last = useRef(keep)
  useEffect(() => {
    last.current = keep
  })
  useEffect(() => () => last.current(), [])
  return { text, type, keep, putBack }
}
