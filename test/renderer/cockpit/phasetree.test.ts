import { expect, test } from 'vitest'
import {
  lastPlace,
  placeFor,
  standingOf,
  treeOf,
} from '../../../renderer/cockpit/engagement/phases/phasetree.ts'
import type { PhaseView } from '../../../shared/views.ts'

const phase = (id: string, within: string | null = null): PhaseView => ({
  id,
  order: 0,
  title: { da: id },
  packPhase: null,
  within,
  starts: null,
  ends: null,
  from: null,
  to: null,
})
const phases = [phase('a'), phase('b'), phase('b1', 'b'), phase('b2', 'b'), phase('c')]

test('a part stands under the phase it divides, wherever it is in the list', () => {
  const scattered = [phase('b1', 'b'), phase('a'), phase('b'), phase('lost', 'gone')]
  expect(
    treeOf(scattered).map((each) => [each.phase.id, each.parts.map((part) => part.id)]),
  ).toEqual([
    ['a', []],
    ['b', ['b1']],
    ['lost', []],
  ])
})

test('a phase goes past a neighbour with all its parts', () => {
  expect(placeFor(phases, 'a', 1)).toBe('b2')
  expect(placeFor(phases, 'c', -1)).toBe('a')
  expect(placeFor(phases, 'b', -1)).toBe(null)
  expect(standingOf(phases, 'c').at).toBe(2)
})

test('a part moves among the parts of its own phase only', () => {
  expect(placeFor(phases, 'b1', 1)).toBe('b2')
  expect(placeFor(phases, 'b2', -1)).toBe('b')
  expect(placeFor(phases, 'b1', -1)).toBe(undefined)
  expect(placeFor(phases, 'b2', 1)).toBe(undefined)
})

test('a new phase comes last, and a new part last in its phase', () => {
  expect(lastPlace(phases, null)).toBe('c')
  expect(lastPlace(phases, 'b')).toBe('b2')
  expect(lastPlace(phases, 'a')).toBe('a')
  expect(lastPlace([], null)).toBe(null)
})
