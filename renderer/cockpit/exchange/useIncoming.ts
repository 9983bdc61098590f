import { useRef, useState } from 'react'
import { pieceSize, type Pick } from '../../../shared/exchange/kinds.ts'
import type { TakenIn } from '../../../shared/exchange/orders.ts'
import type { Proposal } from '../../../shared/exchange/proposal.ts'
import type { Outcome } from '../../../shared/outcome.ts'
import { refusalIn, type Desk } from '../desk.ts'

export type Coming =
  | { readonly at: 'nothing' }
  | {
      readonly at: 'receiving' | 'reading'
      readonly name: string
      readonly step: number
      readonly of: number
    }
  | { readonly at: 'ready' | 'taking'; readonly id: string; readonly proposal: Proposal }

/** A file on its way in: sent in pieces, read in steps, shown, and taken in or let go. It can be stopped between any two. */
export function useIncoming(desk: Desk, done: (kept: Extract<TakenIn, { at: 'kept' }>) => void) {
  const { ask, language } = desk
  const [coming, setComing] = useState<Coming>({ at: 'nothing' })
  const [refusal, setRefusal] = useState('')
  const turn = useRef(0)
  const current = useRef<string | null>(null)

  function refuse(name: string, outcome: Extract<Outcome<unknown>, { ok: false }>) {
    setComing({ at: 'nothing' })
    setRefusal(`${name}: ${refusalIn(language, outcome)}`)
  }

  function stop() {
    turn.current++
    if (current.current !== null) void ask.takeIn({ do: 'drop', id: current.current })
    current.current = null
    setComing({ at: 'nothing' })
  }

  async function read(file: File) {
    stop()
    setRefusal('')
    const mine = turn.current
    const isStopped = () => turn.current !== mine
    const { name } = file
    const of = Math.max(1, Math.ceil(file.size / pieceSize))
    setComing({ at: 'receiving', name, step: 0, of })
    const begun = await ask.takeIn({ do: 'begin', name, bytes: Math.max(1, file.size) })
    if (!begun.ok) return refuse(name, begun)
    if (isStopped() || begun.value.at !== 'receiving') return
    const { id } = begun.value
    current.current = id
    for (let step = 0; step < of; step++) {
      const at = step * pieceSize
      const data = await base64Of(file.slice(at, at + pieceSize))
      if (isStopped()) return
      const sent = await ask.takeIn({ do: 'piece', id, at, data })
      if (isStopped()) return
      if (!sent.ok) return refuse(name, sent)
      setComing({ at: 'receiving', name, step: step + 1, of })
    }
    for (;;) {
      const outcome = await ask.takeIn({ do: 'read', id, language })
      if (isStopped()) return
      if (!outcome.ok) return refuse(name, outcome)
      if (outcome.value.at === 'ready')
        return setComing({ at: 'ready', id, proposal: outcome.value.proposal })
      if (outcome.value.at === 'reading') setComing({ ...outcome.value, name })
    }
  }

  async function keep(choices: Readonly<Record<string, Pick>>) {
    if (coming.at !== 'ready') return
    const { id, proposal } = coming
    setComing({ at: 'taking', id, proposal })
    const outcome = await ask.takeIn({ do: 'keep', id, choices: { ...choices } })
    if (!outcome.ok) {
      setComing({ at: 'ready', id, proposal })
      desk.tell(outcome)
      return
    }
    current.current = null
    setComing({ at: 'nothing' })
    if (outcome.value.at === 'kept') done(outcome.value)
  }

  return { coming, refusal, read, keep, stop }
}

async function base64Of(piece: Blob): Promise<string> {
  const bytes = new Uint8Array(await piece.arrayBuffer())
  let letters = ''
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(letters)
}
