import { useEffect, useRef } from 'react'
import type { Item } from '../../../../shared/agenda.ts'
import type { Command } from '../../../../shared/commands.ts'
import type { Line } from '../../../../shared/journal.ts'
import type { Desk } from '../../desk.ts'
import type { Meeting } from '../../meeting.ts'
import type { Mend } from './part.ts'
import type { Keep } from './useTyped.ts'

/**
 * Mends one item, one thing after another; each is built on the one before it, also where the room has not answered yet.
 * While somebody types, each keeping takes the place of the one before it in the same field, by taking that step back first:
 * a stay in a field is then one step to undo. Should the new one be refused, the old one is put back.
 */
export function useMend(item: Item, meeting: Meeting, desk: Desk): Mend {
  const seen = useRef(item)
  const ahead = useRef(item)
  const lastStep = useRef(meeting.undo.undo)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    seen.current = item
    ahead.current = item
  }, [item])
  useEffect(() => {
    lastStep.current = meeting.undo.undo
  })

  async function carryOut(command: Command, what: string, how: Keep | null, said?: string) {
    const isAgain = how === 'again' || how === 'back'
    const taken = isAgain && isEditOf(lastStep.current, item.id, what) && (await desk.ask.undo()).ok
    if (taken && how === 'back') return true
    const kept = await desk.run(command, said)
    if (!kept) ahead.current = seen.current
    if (!kept && taken) await desk.ask.redo()
    return kept
  }

  /** Builds on what was sent last, and waits its turn; only a page that is going away cannot wait. */
  function mend(
    change: (now: Item) => { readonly fields: object; readonly command: Command },
    how: Keep | null,
    said?: string,
  ): Promise<boolean> {
    const { fields, command } = change(ahead.current)
    ahead.current = { ...ahead.current, ...fields }
    const what = Object.keys(fields)[0] ?? ''
    if (how === 'last') return desk.run(command)
    const done = line.current.then(() => carryOut(command, what, how, said))
    line.current = done
    return done
  }

  const edit =
    (fields: Parameters<Mend['set']>[0]) =>
    (now: Item): { readonly fields: object; readonly command: Command } => {
      const set = typeof fields === 'function' ? fields(now) : fields
      const edits = [{ itemId: item.id, set }]
      return { fields: set, command: { do: 'editItems', workshopId: item.workshopId, edits } }
    }
  const answering = (given: Parameters<Mend['answer']>[0]) => (now: Item) => {
    const answer = typeof given === 'function' ? given(now.answer) : given
    const command: Command = { do: 'setAnswer', itemId: item.id, answer }
    return { fields: { answer }, command }
  }

  return {
    set: (fields, said) => mend(edit(fields), null, said),
    typed: (fields, how) => mend(edit(fields), how),
    answer: (answer, said) => mend(answering(answer), null, said),
    typedAnswer: (answer, how) => mend(answering(answer), how),
  }
}

function isEditOf(line: Line | null, itemId: string, what: string): boolean {
  return line?.kind === 'itemEdited' && line.itemId === itemId && line.what === what
}
