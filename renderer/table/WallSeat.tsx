import { useEffect, useState } from 'react'
import { Wall } from '../wall/Wall.tsx'
import { useSeen } from '../useView.ts'
import { seatOf, type Table } from './table.ts'

/** A wall on another computer: the wall's own page, by the table's door. */
export function WallSeat({ table, token }: { readonly table: Table; readonly token: string }) {
  const [{ ask, store }] = useState(() => seatOf('wall', token))
  const link = useSeen(store, (seen) => seen.link)
  useEffect(() => {
    if (link === 'out') table.out()
  }, [link])
  return <Wall store={store} ask={ask} />
}
