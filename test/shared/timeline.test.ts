import { expect, test } from 'vitest'
import { emptyEngagement } from '../../shared/engagement.ts'
import { dateOf } from '../../shared/phases.ts'
import { timelineOf } from '../../shared/timeline.ts'
import { after, begin, content, plan } from '../support/engagement.ts'

const following = after(
  emptyEngagement,
  begin,
  { do: 'choosePhases', listId: 'kombit.fire-faser' },
  { do: 'editEngagement', set: { goLive: '2027-03-01', operation: '2027-02-01' } },
  plan,
)
const of = (engagement = following) => timelineOf(engagement, content, '2026-11-22', 'da')

test('KOMBIT’s four phases stand with their dates, counted from go-live, and all three perspectives', () => {
  const [own, ...others] = of().lanes
  expect(own?.bars.map((bar) => [bar.title, bar.from])).toEqual([
    ['Opstart', '2026-06-01'],
    ['Forberedelse', '2026-08-31'],
    ['Ibrugtagning', '2027-03-01'],
    ['Forankring', '2027-03-15'],
  ])
  expect(others.map((lane) => [lane.title, lane.bars.length])).toEqual([
    ['Projekt', 4],
    ['Kontrakt', 4],
  ])
})

test('the three gates stand where their phases end, and what is read off the figure is no certainty', () => {
  expect(of().marks.filter((mark) => mark.kind === 'gate')).toHaveLength(3)
  expect(
    of()
      .lanes.flatMap((lane) => lane.bars)
      .every((bar) => !bar.certain),
  ).toBe(true)
})

test('idriftsættelse and go-live are two marks, also on one day', () => {
  const one = after(following, { do: 'editEngagement', set: { operation: '2027-03-01' } })
  const kinds = of(one).marks.map((mark) => mark.kind)
  expect(kinds.filter((kind) => kind === 'goLive' || kind === 'operation')).toHaveLength(2)
})

test('a go-live that moves five weeks moves every date that hangs on it, and no other', () => {
  const moved = after(
    following,
    { do: 'editPhase', phaseId: 'kombit.opstart', set: { starts: { on: '2026-05-04' } } },
    { do: 'editEngagement', set: { goLive: '2027-04-05' } },
  )
  expect(of(moved).lanes[0]?.bars.map((bar) => bar.from)).toEqual([
    '2026-05-04',
    '2026-10-05',
    '2027-04-05',
    '2027-04-19',
  ])
})

test('a date that hangs on a day nobody has set is no date', () => {
  expect(dateOf({ anchor: 'goLive', weeks: -12 }, { goLive: null, operation: null })).toBeNull()
})
