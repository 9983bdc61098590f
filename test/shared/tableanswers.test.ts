import { expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import type { CommandOf } from '../../shared/commands.ts'
import { emptyEngagement, type Engagement } from '../../shared/engagement.ts'
import { tagOf } from '../../shared/tableanswers.ts'
import { after, begin, plan, told } from '../support/engagement.ts'

const itemId = 'w.i3'
const ask = { da: 'Hvordan ser en mandag ud?' }
const [mine, theirs] = ['a'.repeat(32), 'b'.repeat(32)]

const running = () =>
  after(
    emptyEngagement,
    begin,
    plan,
    {
      do: 'setAnswer',
      itemId,
      answer: { kind: 'table', ask, choices: [{ da: 'Ja' }, { da: 'Nej' }] },
    },
    { do: 'startItem', itemId },
  )
const says = (set: Partial<CommandOf<'answerForTable'>> = {}): CommandOf<'answerForTable'> => ({
  do: 'answerForTable',
  id: mine,
  itemId,
  table: 3,
  speaker: 'Mette',
  text: 'Ingen leder efter sagen.',
  choice: null,
  replaces: null,
  ...set,
})
const chain = (set: Partial<CommandOf<'chainForTable'>> = {}): CommandOf<'chainForTable'> => ({
  do: 'chainForTable',
  id: mine,
  itemId,
  table: 2,
  speaker: 'Mette',
  set: { delivery: 'Overblik', change: '', benefit: 'Svar samme dag', purpose: '' },
  ...set,
})
const outcome = (
  engagement: Engagement,
  command: ReturnType<typeof says> | ReturnType<typeof chain>,
) => {
  const tried = change(engagement, command, told())
  return tried.ok ? 'ok' : [tried.reason, tried.detail]
}
const texts = (engagement: Engagement) =>
  Object.values(engagement.answers).map(({ from, speaker, text }) => [from, speaker, text])

test('a table answers once: its own phone mends, and another must have seen whose answer it takes the place of', () => {
  const once = after(running(), says())
  expect(texts(after(once, says({ text: 'Bedre ord' })))).toEqual([
    ['Bord 3', 'Mette', 'Bedre ord'],
  ])
  const other = says({ id: theirs, speaker: 'Jonas', text: 'Noget andet' })
  expect(outcome(once, other)).toEqual(['tableAnswered', 'Mette'])
  expect(outcome(once, { ...other, replaces: 'c'.repeat(8) })).toEqual(['tableAnswered', 'Mette'])
  expect(texts(after(once, { ...other, replaces: tagOf(mine) }))).toEqual([
    ['Bord 3', 'Jonas', 'Noget andet'],
  ])
})

test('what the facilitator wrote for the table, by hand, is the table’s answer too', () => {
  const byHand = after(running(), {
    do: 'giveAnswer',
    id: 'x',
    itemId,
    kind: 'table',
    from: '3',
    speaker: 'Lone',
    text: 'Skrevet af facilitator',
    choice: null,
  })
  expect(outcome(byHand, says())).toEqual(['tableAnswered', 'Lone'])
})

test('an answer needs a name, words or a choice, a table there is, and the item that runs', () => {
  expect(outcome(running(), says({ speaker: '' }))).toEqual(['empty', undefined])
  expect(outcome(running(), says({ text: '' }))).toEqual(['empty', undefined])
  expect(outcome(running(), says({ text: '', choice: 1 }))).toBe('ok')
  expect(outcome(running(), says({ choice: 2 }))).toEqual(['notAChoice', undefined])
  const two = [
    { id: 't1', people: [] },
    { id: 't2', people: [] },
  ]
  const made = running()
  const workshop = made.workshops['w']
  if (!workshop) throw new Error('no workshop')
  const seated = { ...made, workshops: { w: { ...workshop, tables: two } } }
  expect(outcome(seated, says({ table: 3 }))).toEqual(['notFound', undefined])
  expect(outcome(seated, says({ table: 2 }))).toBe('ok')
  const later = after(running(), { do: 'nextItem', workshopId: 'w' })
  expect(outcome(later, says())).toEqual(['tableNotAsked', undefined])
})

test('the first answer opens the wall for all of them, unless she has chosen another picture', () => {
  const show = { mode: 'tables', itemId, at: 0 }
  expect(after(running(), says()).walls['w']?.show).toEqual(show)
  const chosen = after(running(), {
    do: 'showOnWall',
    workshopId: 'w',
    show: { mode: 'clock' },
  })
  expect(after(chosen, says()).walls['w']?.show).toEqual({ mode: 'clock' })
  const back = after(running(), says(), {
    do: 'showOnWall',
    workshopId: 'w',
    show: { mode: 'program' },
  })
  const more = after(back, says({ id: theirs, table: 4 }))
  expect(more.walls['w']?.show).toEqual({ mode: 'program' })
})

test('where benefits are kept a table sends chains, 5 at most, and mends its own', () => {
  const building = after(running(), {
    do: 'editItems',
    workshopId: 'w',
    edits: [{ itemId, set: { kind: 'work', keeps: ['benefit'] } }],
  })
  const one = after(building, chain())
  expect(Object.values(one.chains)).toMatchObject([
    { from: 'Bord 2, Mette', benefit: 'Svar samme dag', itemId },
  ])
  expect(one.walls['w']?.show).toEqual({ mode: 'chain', at: 0 })
  const set = { delivery: 'Overblik', change: 'Én side', benefit: 'Ro', purpose: '' }
  expect(Object.values(after(one, chain({ set })).chains)).toMatchObject([set])
  const five = [1, 2, 3, 4].reduce((sum, at) => after(sum, chain({ id: `c${at}` })), one)
  expect(outcome(five, chain({ id: 'c5' }))).toEqual(['tooManyRows', '5'])
  expect(outcome(running(), chain())).toEqual(['notAChoice', undefined])
})
