import { useEffect, useState } from 'react'
import type { Asks } from '../../shared/contract.ts'
import type { SteeringView } from '../../shared/tableviews.ts'
import { useAwake } from '../kit/useAwake.ts'
import type { Link } from '../port.ts'
import { useSeen } from '../useView.ts'
import { Colleague } from './Colleague.tsx'
import { Remote } from './Remote.tsx'
import { seatOf, type Table } from './table.ts'

/** What the pages of a medfacilitator and of her own phone are drawn from. */
export interface SteeringProps {
  readonly view: Partial<SteeringView>
  readonly ask: Asks<'cofacilitator'>
  readonly offset: number
  readonly link: Link
  readonly table: Table
}

interface Props {
  readonly role: 'cofacilitator' | 'remote'
  readonly token: string
  readonly table: Table
}

const pages = { cofacilitator: Colleague, remote: Remote } as const

/** A place with the keys of *styring*: its newest view, and the page that shows it. */
export function SteeringSeat({ role, token, table }: Props) {
  const [{ ask, store }] = useState(() => seatOf(role, token))
  const { view, offset, link } = useSeen(store, (seen) => seen)
  const Page = pages[role]
  useAwake(role === 'remote')
  useEffect(() => {
    store.watch(table.language)
    return () => store.stop()
  }, [store, table.language])
  useEffect(() => {
    if (link === 'out') table.out()
  }, [link])
  return <Page view={view} ask={ask} offset={offset} link={link} table={table} />
}
