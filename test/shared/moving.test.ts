import { applyPatches } from 'immer'
import { expect, test } from 'vitest'
import type { Command } from '../../shared/commands.ts'
import { change } from '../../shared/change.ts'
import { emptyEngagement, type Engagement } from '../../shared/engagement.ts'
import { movesOf } from '../../shared/moving.ts'
import { after, begin, plan, told } from '../support/engagement.ts'

const action = (id: string, due: string | null, weeks: number | null): Command => ({
  do: 'makeRecord',
  id,
  workshopId: 'w',
  itemId: null,
  of: {
    kind: 'action',
    text: id,
    due,
    relative: weeks === null ? null : { anchor: 'goLive', weeks },
  },
})

/** Today is 2026-11-28; go-live on 1 March, and what hangs on it. */
const standing = after(
  emptyEngagement,
  begin,
  { do: 'editEngagement', set: { goLive: '2027-03-01', operation: '2027-02-01' } },
  { do: 'choosePhases', listId: 'kombit.fire-faser' },
  plan,
  { ...plan, id: 'later', date: '2027-01-18' } as Command,
  action('follows', '2027-02-01', -4),
  action('fixed', '2027-02-10', null),
  action('done', '2027-02-01', -4),
  {
    do: 'editRecord',
    recordId: 'done',
    to: { kind: 'action', set: { status: 'done' } },
  },
  {
    do: 'addWave',
    id: 'wave',
    title: 'Bølge 2',
    who: '',
    operation: null,
    goLive: null,
    weeks: 6,
  },
  { do: 'addWave', id: 'own', title: 'Pilot', who: '', operation: null, goLive: '2027-01-11' },
)
const today = '2026-11-28'
const dueOf = (engagement: Engagement, id: string) => {
  const record = engagement.records[id]
  return record?.kind === 'action' ? record.due : undefined
}

test('a go-live that moves five weeks moves what follows it, and leaves what is fixed or done', () => {
  const moved = after(standing, { do: 'editEngagement', set: { goLive: '2027-04-05' } })
  expect(dueOf(moved, 'follows')).toBe('2027-03-08')
  expect(dueOf(moved, 'fixed')).toBe('2027-02-10')
  expect(dueOf(moved, 'done')).toBe('2027-02-01')
  expect(moved.waves['wave']).toMatchObject({ goLive: '2027-05-17', operation: '2027-03-15' })
  expect(moved.waves['own']).toMatchObject({ goLive: '2027-01-11' })
  expect(moved.workshops['later']?.date).toBe('2027-01-18')
})

test('the preview says what the move does, by name, and changes nothing', () => {
  const set = { goLive: '2027-04-05' }
  const before = JSON.stringify(standing)
  const moves = movesOf(standing, set, [], today)
  expect(JSON.stringify(standing)).toBe(before)
  const moved = after(standing, { do: 'editEngagement', set })
  expect(moves.anchors).toEqual([{ anchor: 'goLive', from: '2027-03-01', to: '2027-04-05' }])
  expect(moves.moved.find(({ kind }) => kind === 'action')).toMatchObject({
    id: 'follows',
    from: '2027-02-01',
    on: dueOf(moved, 'follows'),
  })
  expect(moves.moved.filter(({ kind }) => kind === 'phaseStart')).toHaveLength(4)
  expect(moves.moved.find(({ id }) => id === 'wave')?.on).toBe('2027-05-17')
  expect(moves.fixed.map(({ id }) => id)).toEqual(['own', 'later', 'fixed'])
})

test('what now lies before today is listed, and what lay there before is not', () => {
  const moves = movesOf(standing, { goLive: '2026-12-21' }, [], today)
  expect(moves.past.find(({ kind }) => kind === 'action')).toMatchObject({
    id: 'follows',
    on: '2026-11-23',
  })
  expect(moves.past.some(({ from }) => from !== null && from < today)).toBe(false)
})

test('what should be done before go-live and now lies after it is listed', () => {
  const { late } = movesOf(standing, { goLive: '2027-02-08' }, [], today)
  expect(late.map(({ id }) => id)).toEqual(['fixed'])
  expect(movesOf(standing, { goLive: '2027-04-05' }, [], today).late).toEqual([])
})

test('a meeting moves as far only where it is asked for, and never one that was held', () => {
  const set = { goLive: '2027-04-05' }
  const moved = after(standing, { do: 'editEngagement', set, workshopIds: ['later'] })
  expect(moved.workshops['later']?.date).toBe('2027-02-22')
  expect(moved.workshops['w']?.date).toBe('2026-11-21')
  const itemId = Object.values(standing.items).find(({ workshopId }) => workshopId === 'w')?.id
  const begun = after(standing, { do: 'startItem', itemId: itemId ?? '' })
  const asked = after(begun, { do: 'editEngagement', set, workshopIds: ['w', 'later'] })
  expect(asked.workshops['w']?.date).toBe('2026-11-21')
})

test('one undo brings all of it back', () => {
  const outcome = change(
    standing,
    { do: 'editEngagement', set: { goLive: '2027-04-05' }, workshopIds: ['later'] },
    told(),
  )
  const made = outcome.ok ? outcome.value : null
  expect(applyPatches(made!.engagement, [...made!.inverse!])).toEqual(standing)
})
