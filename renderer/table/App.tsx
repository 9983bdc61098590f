import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from '../../shared/text.ts'
import { Broken } from '../cockpit/Broken.tsx'
import { wordsIn } from '../cockpit/desk.ts'
import { useLook } from '../cockpit/useLook.ts'
import { tableWords } from '../cockpit/table/words.ts'
import { Asking } from './Asking.tsx'
import type { Keepsakes, Seat } from './keepsakes.ts'
import { NotetakerSeat } from './NotetakerSeat.tsx'
import { SteeringSeat } from './SteeringSeat.tsx'
import type { Table } from './table.ts'
import { WallSeat } from './WallSeat.tsx'

/** The table's page: asks to be let in, and is then what it was let in as. */
export function App({ keepsakes }: { readonly keepsakes: Keepsakes }) {
  const [language, setLanguage] = useState<Language>(() => keepsakes.language())
  const [seat, setSeat] = useState<Seat | null>(() => keepsakes.seat())
  const [isOut, setOut] = useState(false)
  const words = tableWords(language)
  useLook('system', language)

  const table: Table = {
    keepsakes,
    words,
    language,
    choose(next) {
      keepsakes.keepLanguage(next)
      setLanguage(next)
    },
    out() {
      keepsakes.keepSeat(null)
      setSeat(null)
      setOut(true)
    },
  }

  function sit(next: Seat) {
    keepsakes.keepSeat(next)
    setOut(false)
    setSeat(next)
  }

  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <Broken words={wordsIn(language)}>
        {seat === null && <Asking table={table} wasOut={isOut} onLetIn={sit} />}
        {seat?.role === 'notetaker' && <NotetakerSeat table={table} token={seat.token} />}
        {(seat?.role === 'cofacilitator' || seat?.role === 'remote') && (
          <SteeringSeat role={seat.role} table={table} token={seat.token} />
        )}
        {seat?.role === 'wall' && <WallSeat table={table} token={seat.token} />}
      </Broken>
    </I18nProvider>
  )
}
