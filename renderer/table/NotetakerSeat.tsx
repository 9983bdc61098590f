import { useEffect, useState, useSyncExternalStore } from 'react'
import { useSeen } from '../useView.ts'
import { Notetaker } from './Notetaker.tsx'
import { outboxOver } from './outbox.ts'
import { seatOf, type Table } from './table.ts'

/** A referent's place: its view, and the outbox that sends what is written when there is a network. */
export function NotetakerSeat({ table, token }: { readonly table: Table; readonly token: string }) {
  const { language, keepsakes } = table
  const [{ ask, store }] = useState(() => seatOf('notetaker', token))
  const [outbox] = useState(() => outboxOver(keepsakes, ask.write, Date.now))
  const { view, offset, link } = useSeen(store, (seen) => seen)
  const unsent = useSyncExternalStore(outbox.watch, () => outbox.entries)
  useEffect(() => {
    store.watch(language)
    return () => store.stop()
  }, [store, language])
  useEffect(() => {
    if (link === 'out') table.out()
    if (link === 'up') outbox.flush()
  }, [link])
  useEffect(() => () => outbox.stop(), [outbox])
  return (
    <Notetaker
      view={view}
      offset={offset}
      link={link}
      ask={ask}
      outbox={outbox}
      unsent={unsent}
      table={table}
      steering={token}
    />
  )
}
