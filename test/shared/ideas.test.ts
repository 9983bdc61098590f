import { expect, test } from 'vitest'
import { emptyEngagement, type Engagement } from '../../shared/engagement.ts'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import { headingsOf, ideasOf, originalsOf } from '../../shared/ideas.ts'
import { after, begin, plan, told } from '../support/engagement.ts'

const itemId = 'w.i3'
const ask = { da: 'Hvad gik galt?' }

const open: readonly Command[] = [
  begin,
  plan,
  { do: 'setAnswer', itemId, answer: { kind: 'texts', ask } },
  { do: 'openIdeas', itemId },
]
const three: readonly Command[] = ['c', 'a', 'b'].map((id) => ({
  do: 'addIdea',
  id,
  itemId,
  text: `Tekst ${id}`,
}))
const ready = () => after(emptyEngagement, ...open, ...three, { do: 'closeIdeas', itemId })
const texts = (engagement: Engagement) => ideasOf(engagement, itemId).map((idea) => idea.text)
const refusal = (engagement: Engagement, command: Command) => {
  const outcome = change(engagement, command, told())
  return outcome.ok ? null : outcome.reason
}

test('texts stand in the order of their random ids, whoever came first', () => {
  expect(texts(ready())).toEqual(['Tekst a', 'Tekst b', 'Tekst c'])
})

test('opening shows the question on the wall, and texts are shown only once closed', () => {
  const collecting = after(emptyEngagement, ...open)
  expect(collecting.walls['w']?.show).toEqual({ mode: 'ideas', itemId, at: 0 })
  expect(refusal(collecting, { do: 'showIdeas', itemId, shown: true })).toBe('pollNotClosed')
  const shown = after(ready(), { do: 'showIdeas', itemId, shown: true })
  expect(shown.collecting[itemId]).toMatchObject({ state: 'closed', shown: true })
})

test('merging keeps the originals, also through a second merging, and they can be taken apart again', () => {
  const once = after(ready(), { do: 'mergeIdeas', id: 'm', ideaIds: ['a', 'b'], text: 'Begge' })
  expect(texts(once)).toEqual(['Tekst c', 'Begge'])
  const twice = after(once, { do: 'mergeIdeas', id: 'n', ideaIds: ['m', 'c'], text: 'Alle tre' })
  expect(texts(twice)).toEqual(['Alle tre'])
  expect(originalsOf(twice, 'n').map(({ text }) => text)).toEqual(['Tekst a', 'Tekst b', 'Tekst c'])
  const apart = after(twice, { do: 'separateIdeas', ideaId: 'n' })
  expect(texts(apart)).toEqual(['Tekst a', 'Tekst b', 'Tekst c'])
})

test('rewriting one text keeps what was written behind the new words', () => {
  const engagement = after(ready(), {
    do: 'mergeIdeas',
    id: 'm',
    ideaIds: ['a'],
    text: 'Bedre sagt',
  })
  expect(texts(engagement)).toContain('Bedre sagt')
  expect(originalsOf(engagement, 'm').map(({ text }) => text)).toEqual(['Tekst a'])
})

test('texts are moved under headings and among each other; those without stand first', () => {
  const moved = after(
    ready(),
    { do: 'moveIdeas', ideaIds: ['c'], heading: 'Test', before: null },
    { do: 'moveIdeas', ideaIds: ['a'], heading: 'Test', before: 'c' },
  )
  expect(
    headingsOf(ideasOf(moved, itemId)).map(({ heading, ideas }) => [
      heading,
      ideas.map(({ id }) => id),
    ]),
  ).toEqual([
    ['', ['b']],
    ['Test', ['a', 'c']],
  ])
})

test('a text that is left out is neither shown nor lost', () => {
  const engagement = after(ready(), {
    do: 'leaveOutIdea',
    ideaId: 'b',
    reason: 'Navngiver en person',
  })
  expect(texts(engagement)).toEqual(['Tekst a', 'Tekst c'])
  expect(engagement.ideas['b']?.text).toBe('Tekst b')
  expect(texts(after(engagement, { do: 'leaveOutIdea', ideaId: 'b', reason: '' }))).toHaveLength(3)
})

test('no line of the journal says that a text came from a phone, and opening cannot be undone', () => {
  const opened = change(
    after(emptyEngagement, ...open.slice(0, 3)),
    { do: 'openIdeas', itemId },
    told(),
  )
  expect(opened.ok && opened.value.inverse).toBeNull()
})

test('texts of two items are never merged', () => {
  const other = 'w.i4'
  const engagement = after(
    ready(),
    { do: 'setAnswer', itemId: other, answer: { kind: 'texts', ask } },
    { do: 'addIdea', id: 'x', itemId: other, text: 'Et andet sted' },
  )
  expect(refusal(engagement, { do: 'mergeIdeas', id: 'm', ideaIds: ['a', 'x'], text: 'Nej' })).toBe(
    'notFound',
  )
})
