import { useState } from 'react'
import type { Item } from '../../../shared/agenda.ts'
import { otherLanguage } from '../../../shared/text.ts'
import { gateWordsIn } from '../../../shared/words/gates/words.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { MoveDates } from '../moving/MoveDates.tsx'
import { Print } from '../plan/tools/Print.tsx'
import { DeviationNote } from './DeviationNote.tsx'
import { Gate } from './Gate.tsx'

interface Props {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
}

/** The gate on the facilitator's own screen: what it shows on the wall, in which language, and what only she can do. */
export function GateSheet({ item, meeting, desk }: Props) {
  const words = gateWordsIn(desk.language)
  const [open, setOpen] = useState<'dates' | 'sheets' | 'deviation' | null>(null)
  const { workshop } = meeting.open
  const spoken = meeting.wall.state.language ?? workshop.language
  const other = otherLanguage(spoken)
  const close = () => setOpen(null)
  const speaks = (
    <Button
      look="quiet"
      onPress={() =>
        void desk.run({
          do: 'speakOnWall',
          workshopId: workshop.id,
          language: other === workshop.language ? null : other,
        })
      }
    >
      {words.wallSpeaks[other]}
    </Button>
  )
  return (
    <>
      <Gate
        meeting={{
          gate: meeting.gate,
          records: meeting.records,
          itemId: item.id,
          workshopId: workshop.id,
          timeZone: workshop.timeZone,
          open: meeting.open,
        }}
        desk={desk}
        first={item.offers === 'criteria' ? 0 : 'end'}
        show={(at) =>
          void desk.run({
            do: 'showOnWall',
            workshopId: workshop.id,
            show: { mode: 'gate', at },
          })
        }
        tools={
          <>
            <Button look="quiet" onPress={() => setOpen('sheets')}>
              {words.sheets}
            </Button>
            {speaks}
          </>
        }
        beside={
          <>
            <Button look="quiet" onPress={() => setOpen('dates')}>
              {words.moveDates}
            </Button>
            <Button look="quiet" onPress={() => setOpen('deviation')}>
              {words.deviation}
            </Button>
            {speaks}
          </>
        }
      />
      {open === 'dates' && (
        <MoveDates about={meeting.open.engagement} set={{}} desk={desk} onClose={close} />
      )}
      {open === 'sheets' && (
        <Print meeting={meeting} desk={desk} first={['gatesheets']} onClose={close} />
      )}
      {open === 'deviation' && <DeviationNote meeting={meeting} desk={desk} onClose={close} />}
    </>
  )
}
