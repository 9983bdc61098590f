import { expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import { letterOf, readCapture } from '../../shared/capture.ts'
import { relativeOf } from '../../shared/duewords.ts'
import { recordOf } from '../../shared/recorded.ts'
import { keptKinds, type KeptKind } from '../../shared/records.ts'
import { after, planned, told } from '../support/engagement.ts'
import { context } from './capture/context.ts'

const said = { status: 'understood', mandate: 'Mette Kjær, projektejer' } as const
const recorded = (typed: string) => {
  const captured = readCapture(typed, { ...context, operation: '2027-02-01' })
  const { kind } = captured
  if (kind === 'note') throw new Error('a note is no record')
  return recordOf({ ...captured, kind: kind as KeptKind }, said)
}

test('a line of each of the six kinds is kept with all that it said, and the rules take it', () => {
  const whole = 'Ordene @Jonas >G-12u #tillid'
  for (const kind of keptKinds) {
    const of = recorded(`${letterOf(kind)} ${whole}`)
    expect(of.kind).toBe(kind)
    const made = { do: 'makeRecord', id: 'one', workshopId: 'w', itemId: null, of } as const
    expect(after(planned, made).records['one']).toMatchObject({ ...of, number: 1 })
  }
  expect(recorded(`h ${whole}`)).toEqual({
    kind: 'action',
    text: 'Ordene',
    ownerId: 'jonas',
    sideId: 'K',
    due: '2026-12-07',
    dueSaid: 'G-12u',
    relative: { anchor: 'goLive', weeks: -12 },
    principles: ['tillid'],
  })
  expect(recorded('b Vi mødes hver uge #tillid')).toEqual({
    kind: 'decision',
    text: 'Vi mødes hver uge',
    ...said,
    principles: ['tillid'],
  })
  expect(recorded('r Data kommer for sent @Jonas #tillid')).toEqual({
    kind: 'risk',
    text: 'Data kommer for sent',
    ownerId: 'jonas',
    sideId: 'K',
    principles: ['tillid'],
  })
  expect(recorded('p Hosting efter 2028')).toEqual({ kind: 'parking', text: 'Hosting efter 2028' })
})

test('a day in whole weeks from go-live or idriftsættelse follows it, and a fixed one does not', () => {
  expect(recorded('h Ring >I-4u')).toMatchObject({
    due: '2027-01-04',
    relative: { anchor: 'operation', weeks: -4 },
  })
  expect(recorded('h Ring >G+14d')).toMatchObject({ relative: { anchor: 'goLive', weeks: 2 } })
  expect(recorded('h Ring >G')).toMatchObject({ relative: { anchor: 'goLive', weeks: 0 } })
  expect(recorded('h Ring >G+10d')).toMatchObject({ due: '2027-03-11', relative: null })
  expect(recorded('h Ring >uge 50')).toMatchObject({ due: '2026-12-11', relative: null })
  for (const fixed of ['i', 'i dag', 'fre', '1/12']) expect(relativeOf(fixed)).toBeNull()
})

test('without a date for idriftsættelse I-4u is no day, and stays in the words', () => {
  const { due, dueUnclear, text } = readCapture('h Ring >I-4u', context)
  expect({ due, dueUnclear, text }).toEqual({ due: null, dueUnclear: 'I-4u', text: 'Ring >I-4u' })
  expect(change(planned, { do: 'parkRest', workshopId: 'w', ownerId: null }, told()).ok).toBe(false)
})
