import { expect, test } from 'vitest'
import { readCode, inHalves, randomId } from '../../../renderer/phone/code.ts'
import { keepsakesOn, type KeptBallot, type Shelf } from '../../../renderer/phone/keepsakes.ts'
import { shelf } from './shelf.ts'

const ballot: KeptBallot = { id: 'a1', choice: { step: 3 }, turn: 0, box: null, stands: null }

test('a reloaded page finds its seat, its room and its ballots again', () => {
  const things = shelf()
  const before = keepsakesOn(things)
  before.keepSeat('K7F2QX', { token: 't', code: 'ABC234' })
  before.keepBallots('p1', { maal: ballot })

  const after = keepsakesOn(things)
  expect(after.room()).toBe('K7F2QX')
  expect(after.seat('K7F2QX')).toEqual({ token: 't', code: 'ABC234' })
  expect(after.seat('OTHER2')).toBeNull()
  expect(after.ballots('p1')).toEqual({ maal: ballot })
})

test('forgetting leaves nothing of a closed measurement, and keeps the open one and the seat', () => {
  const things = shelf()
  const keepsakes = keepsakesOn(things)
  keepsakes.keepSeat('K7F2QX', { token: 't', code: 'ABC234' })
  keepsakes.keepBallots('p1', { maal: ballot })
  keepsakes.keepBallots('p2', { maal: ballot })

  keepsakes.forgetBallots('p2')
  expect(keepsakes.ballots('p1')).toEqual({})
  expect(keepsakes.ballots('p2')).toEqual({ maal: ballot })
  keepsakes.forgetBallots(null)
  expect(all(things).join()).not.toContain('a1')
  expect(keepsakes.seat('K7F2QX')).not.toBeNull()
})

test('remembers its side for the next workshop of the same engagement, and for no other', () => {
  const things = shelf()
  keepsakesOn(things).keepSide('e1', 'customer')
  expect(keepsakesOn(things).side('e1')).toBe('customer')
  expect(keepsakesOn(things).side('e2')).toBe('')
})

test('a loan device remembers that it is one, in its room, and nothing of anybody', () => {
  const things = shelf()
  const keepsakes = keepsakesOn(things)
  keepsakes.keepLoan('K7F2QX')
  expect(keepsakesOn(things).isLoan('K7F2QX')).toBe(true)
  expect(keepsakesOn(things).isLoan('OTHER2')).toBe(false)
  expect(keepsakesOn(things).seat('K7F2QX')).toBeNull()
})

test('works in memory where the browser refuses to store', () => {
  const refuse = () => {
    throw new Error('QuotaExceededError')
  }
  const things = { ...shelf(), setItem: refuse, removeItem: refuse, getItem: refuse, key: refuse }
  for (const keepsakes of [keepsakesOn(things), keepsakesOn(null)]) {
    keepsakes.keepBallots('p1', { maal: ballot })
    expect(keepsakes.ballots('p1')).toEqual({ maal: ballot })
    keepsakes.forgetBallots(null)
    expect(keepsakes.ballots('p1')).toEqual({})
  }
})

test('a damaged keepsake is no keepsake', () => {
  const things = shelf()
  things.setItem('samspil.ballots.p1', '{"maal":')
  things.setItem('samspil.seat.K7F2QX', '')
  expect(keepsakesOn(things).ballots('p1')).toEqual({})
  expect(keepsakesOn(things).seat('K7F2QX')).toBeNull()
})

test('a code is read however it was typed, and never becomes a header that cannot be sent', () => {
  expect(readCode(' k7f-2qx ')).toBe('K7F2QX')
  expect(readCode('#K7F 2QX')).toBe('K7F2QX')
  expect(readCode('æøå\r\n<b>')).toBe('B')
  expect(inHalves('K7F2QX')).toBe('K7F 2QX')
})

test('a ballot id is 128 bits in hexadecimal, and another each time', () => {
  const ids = Array.from({ length: 200 }, randomId)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(new Set(ids).size).toBe(200)
})

function all(things: Shelf): string[] {
  return Array.from({ length: things.length }, (_, at) => {
    const key = things.key(at) ?? ''
    return `${key}=${things.getItem(key)}`
  })
}
