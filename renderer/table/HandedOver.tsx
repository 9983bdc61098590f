import { Gamepad2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useSeen } from '../useView.ts'
import { Standing, SteeringKeys } from './Steering.tsx'
import { seatOf, type Table } from './table.ts'
import styles from './HandedOver.module.css'

/** The keys of *styring* beside the pen, for as long as the facilitator lets a referent have them. */
export function HandedOver({ token, table }: { readonly token: string; readonly table: Table }) {
  const { words, language } = table
  const [{ ask, store }] = useState(() => seatOf('cofacilitator', token))
  const { view, link } = useSeen(store, (seen) => seen)
  useEffect(() => {
    store.watch(language)
    return () => store.stop()
  }, [store, language])
  return (
    <section className={styles.handed} aria-label={words.keys.controls}>
      <p className={styles.why}>
        <Gamepad2 size={16} aria-hidden="true" /> {words.keys.steering}
      </p>
      <Standing view={view} table={table} />
      <SteeringKeys view={view} ask={ask} link={link} table={table} keysOnly />
    </section>
  )
}
