import { expect, test } from 'vitest'
import { leverOf } from '../../../renderer/cockpit/keys/lever.ts'
import { primaryOf } from '../../../renderer/cockpit/run/primary.ts'
import { leversAt, meetingAt, testDesk } from './meeting.ts'

test('no two levers that are ready share a key', () => {
  for (const screen of [
    'run-before',
    'run-calm',
    'run-paused',
    'poll-planned',
    'poll-open',
    'poll-closed',
  ]) {
    const keys = leversAt(screen, testDesk().desk).flatMap(
      (lever) => (lever.ready && lever.keys) || [],
    )
    expect(new Set(keys).size, screen).toBe(keys.length)
  }
})

test('promises no key that a browser tab keeps', () => {
  const keys = leversAt('run-calm', testDesk().desk).flatMap(
    (lever) => lever.keys?.toLowerCase() ?? [],
  )
  for (const kept of ['$mod+n', '$mod+t', '$mod+w']) expect(keys).not.toContain(kept)
})

test('every key is printed where it works', () => {
  for (const lever of leversAt('run-calm', testDesk().desk)) {
    if (lever.keys !== null) expect(lever.cap, lever.id).toBeTruthy()
  }
})

test('what comes next is one thing: start, next, open, close, show', () => {
  const primary = (screen: string) =>
    primaryOf(meetingAt(screen), leversAt(screen, testDesk().desk))
  expect(primary('run-before')).toBe('start')
  expect(primary('run-calm')).toBe('next')
  expect(primary('poll-planned')).toBe('openPoll')
  expect(primary('poll-open')).toBe('closePoll')
  expect(primary('poll-closed')).toBe('showPoll')
  expect(primary('poll-shown')).toBe('next')
})

test('texts are opened, closed and shown by the same primary button as a measurement', () => {
  const primary = (screen: string) =>
    primaryOf(meetingAt(screen), leversAt(screen, testDesk().desk))
  expect(primary('ideas-planned')).toBe('openPoll')
  expect(primary('ideas-open')).toBe('closePoll')
  expect(primary('ideas-closed')).toBe('showPoll')
  expect(primary('ideas-gathered')).toBe('next')
})

test('V opens, then closes, the same measurement', () => {
  const { desk, asked } = testDesk()
  for (const screen of ['poll-planned', 'poll-open']) {
    leversAt(screen, desk)
      .find((lever) => lever.keys === 'v' && lever.ready)
      ?.pull()
  }
  expect(asked).toEqual(['openPoll', 'closePoll'])
})

test('the task can only be shown where the item has one', () => {
  expect(leverOf(leversAt('run-calm', testDesk().desk), 'task').ready).toBe(true)
  expect(leverOf(leversAt('talk-propose', testDesk().desk), 'task').ready).toBe(false)
})
