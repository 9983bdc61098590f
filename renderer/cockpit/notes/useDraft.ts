import { useEffect, useRef, useState } from 'react'
import type { DraftPlace } from '../../../shared/workshop.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'

/**
 * Words being typed: shown at once, kept by the room a moment later so that none is lost with a crash, and restored when
 * the page comes back. `keep` sends what is still waiting.
 */
export function useDraft(meeting: Meeting, desk: Desk, where: DraftPlace, wait: number) {
  const workshopId = meeting.open.workshop.id
  const [text, setText] = useState(meeting.drafts[where])
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
    setText(words)
    if (waiting.current) waiting.current.text = words
    else waiting.current = { timer: setTimeout(send, wait), text: words }
  }

  function keep() {
    clearTimeout(waiting.current?.timer)
    send()
  }

  const last = useRef(keep)
  useEffect(() => {
    last.current = keep
  })
  useEffect(() => () => last.current(), [])
  return { text, type, keep }
}
