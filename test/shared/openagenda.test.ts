import { expect, test } from 'vitest'
import { openTemplate } from '../../shared/openagenda.ts'
import { blank } from '../../shared/records/blank.ts'
import type { Kept } from '../../shared/records.ts'
import { after, begin } from '../support/engagement.ts'
import { emptyEngagement } from '../../shared/engagement.ts'

const engagement = after(emptyEngagement, begin)
const kept = (id: string, of: object): Kept =>
  ({
    ...{ id, order: 1, number: 7, workshopId: null, itemId: null, at: 0, text: `ordene i ${id}` },
    ...of,
  }) as Kept
const titles = (...records: readonly Kept[]) =>
  openTemplate(
    { ...engagement, records: Object.fromEntries(records.map((each) => [each.id, each])) },
    540,
  ).items.map(({ title }) => title.da)

test('an agenda of nothing open holds only what every meeting has', () => {
  expect(titles()).toEqual(['Ankomst', 'Velkomst', 'Det vigtigste lige nu', 'Opsamling'])
})

test('parked points, unclear clauses, risks to look at and benefits to measure each get their time', () => {
  const unclear = [{ sideId: 'k', answer: 'unclear', text: '', speaker: '' }]
  expect(
    titles(
      kept('p', { ...blank.parking, kind: 'parking', end: 'next' }),
      kept('e', { ...blank.clause, kind: 'clause', answers: unclear }),
      kept('r', { ...blank.risk, kind: 'risk' }),
      kept('g', { ...blank.benefit, kind: 'benefit' }),
    ),
  ).toEqual([
    'Ankomst',
    'Velkomst',
    'Parkerede punkter',
    'Uafklarede erklæringspunkter',
    'Risici, der skal ses på igen',
    'Gevinster, der skal måles',
    'Det vigtigste lige nu',
    'Opsamling',
  ])
})

test('what is settled takes no time: a dropped point, an agreed clause, a small risk in hand, a harvested benefit', () => {
  const yes = [{ sideId: 'k', answer: 'yes', text: '', speaker: '' }]
  const small = { probability: 2, impact: 3, counter: 'en aftalt dag' }
  expect(
    titles(
      kept('p', { ...blank.parking, kind: 'parking', end: 'dropped' }),
      kept('e', { ...blank.clause, kind: 'clause', answers: yes }),
      kept('r', { ...blank.risk, kind: 'risk', ...small }),
      kept('c', { ...blank.risk, kind: 'risk', status: 'closed' }),
      kept('g', { ...blank.benefit, kind: 'benefit', status: 'achieved' }),
    ),
  ).toHaveLength(4)
})
