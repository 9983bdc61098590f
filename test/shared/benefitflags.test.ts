import { expect, test } from 'vitest'
import { flagsOf, idleDeliveries } from '../../shared/benefitflags.ts'
import type { Chain } from '../../shared/chains.ts'
import { blank } from '../../shared/records/blank.ts'
import type { Benefit } from '../../shared/records.ts'

const benefit = (set: Partial<Benefit>): Benefit => ({
  ...blank.benefit,
  ...{ kind: 'benefit', id: 'g', order: 1, number: 1, workshopId: null, itemId: null, at: 0 },
  text: 'Sagen tager 5 dage',
  ...set,
})
const whole = {
  delivery: 'Selvbetjening',
  change: 'Borgerne søger selv',
  purpose: 'Svar i tide',
  ownerId: 'lise',
  today: '12 dage',
  target: '5 dage',
  measured: 'sagsloggen',
}
const chain = (id: string, set: Partial<Chain>): Chain => ({
  ...{ id, order: 9, workshopId: 'w', itemId: null, from: '', at: 0, delivery: '', change: '' },
  ...{ benefit: '', purpose: '', owner: '', today: '', target: '', measured: '' },
  ...set,
})

test('a benefit that has everything carries no flag, and one that has only its words carries four', () => {
  expect(flagsOf(benefit(whole))).toEqual([])
  expect(flagsOf(benefit({}))).toEqual(['noChange', 'noOwner', 'noNumber', 'noPurpose'])
})

test('an owner is a person, a side, or somebody in words', () => {
  const nobody = { ...whole, ownerId: null }
  expect(flagsOf(benefit(nobody))).toEqual(['noOwner'])
  expect(flagsOf(benefit({ ...nobody, sideId: 'customer' }))).toEqual([])
  expect(flagsOf(benefit({ ...nobody, ownerSaid: 'Chefen for borgerservice' }))).toEqual([])
})

test('a target without a number today cannot be measured', () => {
  expect(flagsOf(benefit({ ...whole, today: ' ' }))).toEqual(['noNumber'])
})

test('a dropped benefit is not asked for anything more', () => {
  expect(flagsOf(benefit({ status: 'dropped' }))).toEqual([])
})

test('a delivery that serves nothing is said once, however it is written', () => {
  const records = {
    g: benefit(whole),
    d: benefit({ id: 'd', order: 2, delivery: 'Statusside.', status: 'dropped' }),
  }
  const chains = {
    a: chain('a', { delivery: 'statusside' }),
    b: chain('b', { delivery: 'selvbetjening' }),
    c: chain('c', { delivery: 'Rapporter', benefit: 'Overblik' }),
    e: chain('e', { delivery: 'Arkiv' }),
  }
  expect(idleDeliveries({ records, chains }).map(({ delivery }) => delivery)).toEqual([
    'Statusside.',
    'Arkiv',
  ])
})
