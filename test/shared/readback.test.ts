import { expect, test } from 'vitest'
import type { Command } from '../../shared/commands.ts'
import { readBackSaid } from '../../shared/readback.ts'
import { readInTurn } from '../../shared/readinturn.ts'
import { lettersFor } from '../../shared/annexletters.ts'
import { wordWordsIn } from '../../shared/words/word/words.ts'
import { after, planned } from '../support/engagement.ts'

const make = (kind: 'action' | 'decision' | 'risk', id: string): Command => ({
  do: 'makeRecord',
  id,
  workshopId: 'w',
  itemId: null,
  of: { kind, text: 'Ordene' },
})
const confirm = (kind: 'action' | 'decision', recordId: string): Command =>
  ({ do: 'editRecord', recordId, to: { kind, set: { confirmed: true } } }) as Command
const agreed = after(
  planned,
  make('action', 'h1'),
  make('risk', 'r1'),
  make('decision', 'b1'),
  make('action', 'h2'),
)

test('opsamling reads the decisions and then the actions, and nothing else', () => {
  expect(readInTurn(Object.values(agreed.records)).map(({ id }) => id)).toEqual(['b1', 'h1', 'h2'])
})

test('words that are changed after they were confirmed have to be confirmed anew', () => {
  const now = after(agreed, confirm('decision', 'b1'))
  expect(now.records['b1']).toMatchObject({ confirmed: true })
  const set = (fields: object): Command =>
    ({ do: 'editRecord', recordId: 'b1', to: { kind: 'decision', set: fields } }) as Command
  expect(after(now, set({ mandate: 'Mette' })).records['b1']).toMatchObject({ confirmed: true })
  expect(after(now, set({ text: 'Andre ord' })).records['b1']).toMatchObject({ confirmed: false })
})

test('the minutes say how many were confirmed and which were not, and nothing where none was read', () => {
  const said = (...commands: readonly Command[]) => {
    const engagement = after(agreed, ...commands)
    const workshop = engagement.workshops['w']
    if (!workshop) throw new Error('it is planned')
    const language = 'da'
    const words = wordWordsIn(language)
    const letters = lettersFor(engagement, workshop)
    return readBackSaid({ engagement, workshop, language, words, letters })?.[0]?.text ?? null
  }
  expect(said()).toBeNull()
  expect(said(confirm('decision', 'b1'))).toBe(
    'Ved opsamlingen blev 1 af 3 beslutninger og handlinger bekræftet. Ikke bekræftet: H-01 og H-02.',
  )
  expect(said(confirm('decision', 'b1'), confirm('action', 'h1'), confirm('action', 'h2'))).toBe(
    'Ved opsamlingen blev alle 3 beslutninger og handlinger bekræftet.',
  )
})
