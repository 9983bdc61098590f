import { useState } from 'react'
import { Printer, Users } from 'lucide-react'
import type { FileKind } from '../../../../shared/contract.ts'
import type { Desk } from '../../desk.ts'
import type { Meeting } from '../../meeting.ts'
import { Button } from '../../../kit/Button.tsx'
import { Print } from './Print.tsx'
import { Tables } from './Tables.tsx'
import { toolWords } from './words.ts'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

type Open = 'tables' | { readonly print: readonly FileKind[] } | null

/** *Borde …* and *Udskriv …*: what is made of a plan besides its agenda. */
export function PlanTools({ meeting, desk }: Props) {
  const words = toolWords(desk.language)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Button icon={<Users />} onPress={() => setOpen('tables')}>
        {words.tables.open}
      </Button>
      <Button icon={<Printer />} onPress={() => setOpen({ print: ['runsheet', 'program'] })}>
        {words.print.open}
      </Button>
      {open === 'tables' && (
        <Tables
          meeting={meeting}
          desk={desk}
          print={() => setOpen({ print: ['cards'] })}
          onClose={close}
        />
      )}
      {open !== null && open !== 'tables' && (
        <Print meeting={meeting} desk={desk} first={open.print} onClose={close} />
      )}
    </>
  )
}
