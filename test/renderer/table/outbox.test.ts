import { expect, test } from 'vitest'
import type { Outcome } from '../../../shared/outcome.ts'
import { done, refused } from '../../../shared/outcome.ts'
import type { WriteCommand } from '../../../shared/table.ts'
import { plainOf, type NoteText } from '../../../shared/richtext.ts'
import { keepsakesOn } from '../../../renderer/table/keepsakes.ts'
import { outboxOver, type Outbox } from '../../../renderer/table/outbox.ts'
import { overlaid } from '../../../renderer/table/overlay.ts'
import { shelf } from '../phone/shelf.ts'

const note = (id: string, text: string): WriteCommand => ({
  do: 'writeNote',
  id,
  workshopId: 'w',
  itemId: null,
  text,
})
const edit = (blockId: string, text: string, was: string): WriteCommand => ({
  do: 'editNote',
  blockId,
  text,
  was,
})
const anew = { id: 'anew', workshopId: 'w', itemId: null }

/** An outbox over a room that answers as it is told, and a memory of what it was sent. */
function outbox(answer: (command: WriteCommand) => Outcome, own = shelf()) {
  const sent: WriteCommand[] = []
  let at = 0
  const box = outboxOver(
    keepsakesOn(own),
    async ({ command }) => {
      sent.push(command)
      return answer(command)
    },
    () => ++at,
  )
  return { box, sent, own }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const texts = (box: Outbox) =>
  box.entries.map(({ command }) => ('text' in command ? command.text : ''))

test('what is written without a network is on the shelf, survives a reload, and is sent in its order', async () => {
  let up = false
  const answer = () => (up ? done() : refused('noConnection'))
  const { box, own } = outbox(answer)
  for (const word of ['et', 'to', 'tre']) box.put(note(word, word))
  await settled()
  box.stop()
  expect(texts(box)).toEqual(['et', 'to', 'tre'])
  const again = outbox(answer, own)
  expect(texts(again.box)).toEqual(['et', 'to', 'tre'])
  up = true
  again.box.flush()
  await settled()
  expect(again.sent.map((command) => 'text' in command && command.text)).toEqual([
    'et',
    'to',
    'tre',
  ])
  expect(again.box.entries).toEqual([])
  expect(own.length).toBe(0)
})

test('edits of a thing that is not sent yet become one command, made from what was seen first', async () => {
  let up = false
  const { box, sent } = outbox(() => (up ? done() : refused('noConnection')))
  // the first was tried: the room may have it, so it is sent again as it was
  box.put(note('n1', 'Nyt'))
  await settled()
  box.put(edit('n1', 'Nyt og mere', 'Nyt'))
  box.put(edit('n1', 'Nyt og meget mere', 'Nyt og mere'))
  box.put(edit('n2', 'Rettet', 'Før'))
  box.put(edit('n2', 'Rettet igen', 'Rettet'))
  await settled()
  up = true
  box.flush()
  await settled()
  expect(sent.slice(-3)).toEqual([
    note('n1', 'Nyt'),
    edit('n1', 'Nyt og meget mere', 'Nyt'),
    edit('n2', 'Rettet igen', 'Før'),
  ])
  box.stop()
})

test('where a text was changed meanwhile both are kept until one chooses, and later edits wait behind it', async () => {
  let current: NoteText = 'Deres'
  const { box } = outbox((command) => {
    if (command.do !== 'editNote') return done()
    if (command.was !== current) return refused('changedMeanwhile', plainOf(current))
    current = command.text
    return done()
  })
  box.put(edit('n1', 'Min', 'Før'))
  await settled()
  expect(box.entries).toMatchObject([{ state: 'conflict', theirs: 'Deres' }])
  box.put(edit('n1', 'Deres og mit ord', 'Deres'))
  await settled()
  expect(current).toBe('Deres')
  box.choose(box.entries[0]?.name ?? '', 'both', anew)
  await settled()
  expect(current).toBe('Deres\nMin')
  expect(box.entries).toMatchObject([{ state: 'conflict', theirs: 'Deres\nMin' }])
  box.choose(box.entries[0]?.name ?? '', 'mine', anew)
  await settled()
  expect(current).toBe('Deres og mit ord')
  expect(box.entries).toEqual([])
  box.stop()
})

test('a text whose block was deleted meanwhile is kept, and can become a note of its own', async () => {
  const { box, sent } = outbox((command) =>
    command.do === 'editNote' ? refused('notFound') : done(),
  )
  box.put(edit('n1', 'Min tekst', 'Før'))
  await settled()
  expect(box.entries).toMatchObject([{ state: 'conflict', theirs: null }])
  box.choose(box.entries[0]?.name ?? '', 'mine', anew)
  await settled()
  expect(sent.at(-1)).toEqual(note('anew', 'Min tekst'))
  expect(box.entries).toEqual([])
  box.stop()
})

test('what can never be taken is shown with its reason and not lost, and what somebody has open waits alone', async () => {
  const { box, sent } = outbox((command) => {
    if (command.do === 'editNote') return refused('heldBy', 'Ane')
    return command.do === 'writeNote' && command.text === 'x' ? refused('tooLong') : done()
  })
  box.put(edit('n1', 'Venter', 'Før'))
  box.put(note('n2', 'x'))
  box.put(note('n3', 'Kommer frem'))
  await settled()
  expect(sent).toContainEqual(note('n3', 'Kommer frem'))
  expect(box.entries).toMatchObject([
    { state: 'waiting', command: { do: 'editNote' } },
    { state: 'refused', reason: 'tooLong' },
  ])
  box.stop()
})

test('the page shows what waits as if it were there', () => {
  const block = { id: 'n1', order: 1, workshopId: 'w', itemId: null, text: 'Før', at: 1 }
  const waits = (command: WriteCommand) => ({
    name: command.do,
    command,
    state: 'waiting' as const,
    tried: false,
    theirs: null,
    reason: null,
  })
  const shown = overlaid(
    { notes: [block], records: [], answers: [] },
    [waits(edit('n1', 'Efter', 'Før')), waits(note('n2', 'Ny'))],
    7,
  )
  expect(shown.notes.map(({ text }) => text)).toEqual(['Efter', 'Ny'])
})
