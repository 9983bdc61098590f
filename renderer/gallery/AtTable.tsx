import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Asks } from '../../shared/contract.ts'
import { done, refused } from '../../shared/outcome.ts'
import { tableWords } from '../cockpit/table/words.ts'
import { useLook } from '../cockpit/useLook.ts'
import { Asking, FourDigits } from '../table/Asking.tsx'
import { Colleague } from '../table/Colleague.tsx'
import { keepsakesOn } from '../table/keepsakes.ts'
import { Notetaker } from '../table/Notetaker.tsx'
import type { Outbox, Unsent } from '../table/outbox.ts'
import { Remote } from '../table/Remote.tsx'
import type { Table } from '../table/table.ts'
import type { TableExhibit } from './table.ts'

interface Props {
  readonly exhibit: TableExhibit
  readonly look: 'light' | 'dark'
}

/** A page at the table in one state; nothing is sent anywhere. */
export function AtTable({ exhibit, look }: Props) {
  const { shown, language, now } = exhibit
  const [keepsakes] = useState(() => keepsakesOn(null))
  const [offset] = useState(() => now - Date.now())
  useLook(look, language)
  const table: Table = {
    keepsakes,
    words: tableWords(language),
    language,
    choose: () => {},
    out: () => {},
  }
  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      {shown.page === 'ask' && <Asking table={table} wasOut={false} onLetIn={() => {}} />}
      {shown.page === 'digits' && (
        <main>
          <FourDigits mine={shown.mine} now={now} table={table} cancel={() => {}} />
        </main>
      )}
      {shown.page === 'notetaker' && (
        <Notetaker
          {...shown}
          offset={offset}
          ask={writing}
          outbox={outboxOf(shown.unsent)}
          table={table}
          steering={null}
        />
      )}
      {shown.page === 'remote' && (
        <Remote {...shown} offset={offset} ask={steering} table={table} />
      )}
      {shown.page === 'cofacilitator' && (
        <Colleague {...shown} offset={offset} ask={steering} table={table} />
      )}
    </I18nProvider>
  )
}

const no = async () => refused('notYours')
const writing: Asks<'notetaker'> = {
  write: no,
  countPaper: no,
  hold: async () => done(),
  letGo: async () => done(),
  undo: no,
  redo: no,
}
const steering: Asks<'cofacilitator'> = { steer: no, undo: no, redo: no }

function outboxOf(entries: readonly Unsent[]): Outbox {
  return {
    entries,
    put: () => {},
    flush: () => {},
    choose: () => {},
    drop: () => {},
    watch: () => () => {},
    stop: () => {},
  }
}
