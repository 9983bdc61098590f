import { expect, test } from 'vitest'
import type { VoteArgs } from '../../../shared/contract.ts'
import { done, refused } from '../../../shared/outcome.ts'
import type { PhonePoll } from '../../../shared/views.ts'
import { heldBoxFor } from '../../../renderer/phone/heldbox.ts'

const poll: PhonePoll = {
  id: 'p1',
  box: 'b1',
  state: 'open',
  question: { words: 'Hvor tryg?', language: 'da' },
  rows: [],
  choose: null,
  bySide: true,
  answered: 0,
  of: 2,
}

function box(answers: readonly boolean[] = [true]) {
  const sent: VoteArgs[] = []
  let ids = 0
  const held = heldBoxFor(
    async (args) => {
      sent.push(args)
      return answers[sent.length - 1] === false ? refused('noConnection') : done({ box: 'b1' })
    },
    () => `id${++ids}`,
    () => {},
  )
  held.see(poll, false)
  return { held, sent }
}

test('a loan device sends nothing until it is told, and then the whole form at once', async () => {
  const { held, sent } = box()
  held.put('maal', { step: 2 })
  held.put('dialog', { step: 4 })
  held.put('maal', { step: 3 })
  expect(sent).toEqual([])
  expect(await held.send()).toMatchObject({ ok: true })
  expect(sent).toEqual([
    {
      pollId: 'p1',
      ballots: [
        { question: 'maal', id: 'id1', choice: { step: 3 }, turn: 1 },
        { question: 'dialog', id: 'id2', choice: { step: 4 }, turn: 0 },
      ],
    },
  ])
})

test('a second try sends the very same ballots', async () => {
  const { held, sent } = box([false, true])
  held.put('maal', { step: 2 })
  expect(await held.send()).toMatchObject({ reason: 'noConnection' })
  expect(await held.send()).toMatchObject({ ok: true })
  expect(sent[1]).toEqual(sent[0])
})

test('stopped, or at another measurement, it has forgotten everything', () => {
  const { held } = box()
  held.put('maal', { step: 2 })
  held.see({ ...poll, id: 'p2' }, false)
  expect(held.sending().ballots).toEqual({})
  held.put('maal', { step: 2 })
  held.stop()
  expect(held.sending().ballots).toEqual({})
})
