import { expect, test } from 'vitest'
import type { CommandOf } from '../../shared/commands.ts'
import type { Choice, Result } from '../../shared/polls/poll.ts'
import {
  ballotId,
  phone,
  testHouse,
  value,
  type TestHouse,
  type TestPhone,
} from '../support/room.ts'

/** Every form through the doors: planned in the middle of the day, answered from phones, closed by the room. */

type Asks = CommandOf<'planPoll'>['asks']
const options = ['Omfang', 'Godkendelse', 'Ændringer'].map((da) => ({ da }))
const ask = { da: 'Hvad nu?' }

const forms = {
  scale: { kind: 'poll', form: 'scale', ask, options },
  choose: { kind: 'poll', form: 'choose', ask, options, of: 2, trial: false },
  points: { kind: 'poll', form: 'points', ask, options, points: 3 },
  ranking: { kind: 'poll', form: 'ranking', ask, options },
  risks: { kind: 'poll', form: 'risks', ask, options, asks: ['probability', 'consequence', 'who'] },
} as const satisfies Readonly<Record<string, Asks>>

/** The demo's workshop has come to its first item, a form is planned in it, and eight sit with their phones. */
async function asking(asks: Asks, many = 8) {
  const house = await testHouse()
  const made = value(await house.ask.makeDemo())
  await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId })
  const itemId = house.view().agenda?.[1]?.item.id ?? ''
  const url = await house.letPhonesIn()
  value(await house.ask.run({ do: 'startItem', itemId }))
  value(await house.ask.run({ do: 'planPoll', id: 'mine', itemId, asks }))
  const phones: TestPhone[] = []
  for (let at = 0; at < many; at++)
    phones.push(await phone(url, at % 2 === 0 ? 'customer' : 'supplier'))
  const open = async () => {
    value(await house.ask.run({ do: 'openPoll', pollId: 'mine' }))
    await Promise.all(phones.map((each) => each.until(({ poll }) => poll?.state === 'open')))
  }
  return { house, phones, open }
}

const resultOf = (house: TestHouse, id = 'mine') =>
  house.view().polls?.find(({ poll }) => poll.id === id)?.poll.result

test('eight answer every form whole, each is closed, and its figures have eight as their base', async () => {
  const { house, phones } = await asking(forms.scale)
  const itemId = house.view().clock?.itemId ?? ''
  const results = new Map<string, Result | null | undefined>()
  for (const form of Object.keys(forms) as (keyof typeof forms)[]) {
    const pollId = `all.${form}`
    value(await house.ask.run({ do: 'planPoll', id: pollId, itemId, asks: forms[form] }))
    value(await house.ask.run({ do: 'openPoll', pollId }))
    await Promise.all(phones.map((each) => each.until(({ poll }) => poll?.id === pollId)))
    await Promise.all(phones.map((each) => each.answerAll(3)))
    value(await house.ask.run({ do: 'closePoll', pollId }))
    results.set(form, resultOf(house, pollId))
  }
  for (const result of results.values()) expect(result).toMatchObject({ answered: 8, seats: 8 })
  expect(results.get('scale')?.rows).toHaveLength(3)
  expect(results.get('choose')?.choice).toMatchObject({ as: 'counts', base: 8 })
  expect(results.get('points')?.points).toMatchObject({ as: 'sums', base: 8 })
  expect(results.get('ranking')?.ranking).toMatchObject({ as: 'means', base: 8 })
  expect(Object.values(results.get('risks')?.who ?? {})).toHaveLength(3)
})

test('a phone is told whose sides it can name, and what a form asks, and nothing else', async () => {
  const { phones, open } = await asking(forms.risks, 1)
  await open()
  const view = phones[0]?.view()
  expect(view?.poll).toMatchObject({ form: 'risks', points: null, trial: false })
  expect(view?.poll?.asks).toEqual(['probability', 'consequence', 'who'])
  expect(view?.room?.sides.map(({ id }) => id)).toEqual(['customer', 'supplier'])
})

const id = (at: number) => `mine.${at}`
const wrong: readonly (readonly [string, keyof typeof forms, string, Choice])[] = [
  ['a step where points are spent', 'points', 'points', { step: 3 }],
  ['a point too many', 'points', 'points', { spent: [id(1), id(1), id(2), id(2)] }],
  ['two points of three', 'points', 'points', { spent: [id(1), id(1)] }],
  ['a row twice in a ranking', 'ranking', 'ranking', { ranked: [id(1), id(1), id(2)] }],
  ['half a ranking', 'ranking', 'ranking', { ranked: [id(1)] }],
  ['three of two', 'choose', 'choose', { picks: [id(1), id(2), id(3)] }],
  ['a row of another measurement', 'choose', 'choose', { picks: [id(1), 'maal'] }],
  ['a side that is not here', 'risks', `${id(1)}/who`, { who: 'others' }],
  ['a side where a step is asked for', 'risks', `${id(1)}/probability`, { who: 'customer' }],
  ['a question the form does not ask', 'scale', 'choose', { picks: [id(1)] }],
]
test('what is no answer to the question is refused, form by form', async () => {
  const { house, phones } = await asking(forms.points, 1)
  const itemId = house.view().clock?.itemId ?? ''
  for (const form of ['points', 'ranking', 'choose', 'risks', 'scale'] as const) {
    const pollId = `try.${form}`
    value(await house.ask.run({ do: 'planPoll', id: pollId, itemId, asks: forms[form] }))
    value(await house.ask.run({ do: 'openPoll', pollId }))
    await phones[0]?.until(({ poll }) => poll?.id === pollId)
    for (const [what, of, question, choice] of wrong) {
      if (of !== form) continue
      const there = JSON.parse(
        JSON.stringify({ question, choice }).replaceAll('mine.', `${pollId}.`),
      )
      expect(await phones[0]?.vote([{ ...there, id: ballotId() }]), what).toEqual({
        ok: false,
        reason: 'notAChoice',
      })
    }
    value(await house.ask.run({ do: 'closePoll', pollId }))
  }
})

test('points and rankings may be changed until the close, and count once', async () => {
  const { house, phones, open } = await asking(forms.points)
  await open()
  for (const each of phones) await each.answerAll(3)
  const again = phones[0]
  const ballot = ballotId()
  // another ballot from the same seat is a second answer, not a change
  expect(
    await again?.vote([
      { question: 'points', id: ballot, choice: { spent: [id(2), id(2), id(2)] } },
    ]),
  ).toMatchObject({ ok: false, reason: 'alreadyVoted' })
  value(await house.ask.run({ do: 'closePoll', pollId: 'mine' }))
  expect(resultOf(house)?.points).toMatchObject({ as: 'sums', sums: { [id(1)]: 24, [id(2)]: 0 } })
})
