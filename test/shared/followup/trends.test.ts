import { expect, test } from 'vitest'
import { trendPicture } from '../../../shared/charts/trends.ts'
import { paperInks, svgText } from '../../../shared/charts/picture.ts'
import { trendsOf } from '../../../shared/followup/trends.ts'
import type { Figure, Poll, RowResult } from '../../../shared/polls/poll.ts'
import { unasked } from '../../../shared/polls/poll.ts'
import type { Workshop } from '../../../shared/workshop.ts'
import { engagement as held, sides } from '../../support/wordfixture.ts'

const someWorkshop = Object.values(held.workshops)[0] as Workshop
const bars = (mean: number): Figure => ({
  ...{ as: 'bars', base: 9, counts: [0, 0, 9, 0], unknown: 0, mean },
})
const low: Figure = { as: 'place', base: 5, place: 'low' }
const tooFew: Figure = { as: 'tooFew' }
const joint = (figure: Figure): RowResult => ({ rowId: 'dialog', level: 'joint', joint: figure })
const bySide = (k: Figure, l: Figure): RowResult => ({
  ...{ rowId: 'dialog', level: 'bySide', sides: { k, l } },
})

/** One measurement a week, each of the one row. */
function told(
  ...rounds: readonly (readonly [
    RowResult,
    ('start' | 'during')?,
    (string | undefined)?,
    Poll['state']?,
  ])[]
) {
  const polls = rounds.map(
    ([row, series = 'during', words = 'Vi siger det højt', state = 'shown'], at): Poll => ({
      ...unasked(),
      ...{ id: `p${at}`, order: at, workshopId: `w${at}`, itemId: 'i', form: 'principles', series },
      ...{ title: {}, question: {}, choose: null, points: null, asks: [], trial: false },
      ...{ level: row.level, levelChosen: false, k: 4, state, closedAt: at },
      rows: [{ id: 'dialog', short: { da: 'Dialog' }, text: { da: words }, star: true }],
      result: {
        ...{ rows: [row], choice: null, points: null, ranking: null, who: {} },
        ...{ answered: 9, seats: 9, present: {} },
      },
    }),
  )
  const workshops = rounds.map((_, at) => ({
    ...someWorkshop,
    id: `w${at}`,
    date: `2026-11-0${at + 1}`,
  }))
  const keyed = <T extends { readonly id: string }>(things: readonly T[]) =>
    Object.fromEntries(things.map((each) => [each.id, each]))
  return trendsOf({ polls: keyed(polls), workshops: keyed(workshops), sides: keyed(sides) })
}
const points = (trends: ReturnType<typeof told>) =>
  trends.flatMap(({ lines }) =>
    lines.map(({ sideId, points: all }) => [sideId, ...all.map((each) => each.broken ?? each.at)]),
  )

test('shown figures of one series, one wording and one level make one line', () => {
  expect(points(told([joint(bars(2.5))], [joint(bars(3.1))]))).toEqual([[null, 2.5, 3.1]])
})

test('a changed wording breaks the line, and another case or full stop does not', () => {
  const one = joint(bars(2))
  expect(points(told([one], [one, 'during', 'Vi taler sammen']))).toEqual([[null, 2, 'wording']])
  expect(points(told([one], [one, 'during', 'vi siger det højt.']))).toEqual([[null, 2, 2]])
})

test('a group too small breaks the line, and it goes on behind the gap', () => {
  const trends = told([joint(bars(2))], [joint(tooFew)], [joint(bars(3))])
  expect(points(trends)).toEqual([[null, 2, 'tooFew']])
  expect(trends[0]?.lines[0]?.points).toHaveLength(2)
})

test('a level that fell ends the lines of the sides, and begins one for everybody', () => {
  const trends = told([bySide(bars(2), bars(3))], [joint(bars(2.6))])
  expect(points(trends)).toEqual([
    [null, 2.6],
    ['k', 2],
    ['l', 3],
  ])
  expect(trends[0]?.lines.map(({ ended }) => ended?.why ?? null)).toEqual([null, 'level', 'level'])
})

test('start and under way are never joined', () => {
  const trends = told([joint(bars(2)), 'start'], [joint(bars(3)), 'during'])
  expect(trends.map(({ series, lines }) => [series, lines[0]?.points.length])).toEqual([
    ['start', 1],
    ['during', 1],
  ])
})

test('what was not shown is in no line', () => {
  const closed = [joint(bars(4)), 'during', undefined, 'closed'] as const
  const made = [joint(bars(4)), 'during', undefined, 'void'] as const
  expect(points(told([joint(bars(2))], closed, made))).toEqual([[null, 2]])
})

test('a place is a place: dashed, and without a figure beside it', () => {
  const [trend] = told([joint(low)], [joint(low)])
  if (!trend) throw new Error('no trend')
  const svg = svgText(trendPicture(trend, sides, 'da', paperInks))
  expect(svg).toContain('stroke-dasharray')
  expect(svg).not.toContain('1,5')
})
