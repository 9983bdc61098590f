import { expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import { inOrder } from '../../shared/engagement.ts'
import { agreedBy, lacksOfSteps, readSteps } from '../../shared/escalation.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { stepsScene } from '../../shared/stepsview.ts'
import { after, planned, told } from '../support/engagement.ts'

const drafted = after(planned, { do: 'draftSteps' })
const steps = inOrder(drafted.steps)
const name = (at: number, sideId: string, who: string, phone: string) =>
  ({
    do: 'nameStep',
    stepId: steps[at]?.id ?? '',
    contact: { sideId, personId: null, name: who, phone },
  }) as const

test('the draft has four steps with two, five and ten working days, and the last has none', () => {
  expect(steps.map(({ days }) => days)).toEqual([2, 5, 10, null])
  expect(change(drafted, { do: 'draftSteps' }, told())).toMatchObject({ reason: 'takenAlready' })
})

test('each side has a name and a number on a step, and what is lacking is known', () => {
  const named = after(
    drafted,
    name(0, 'k', 'Jonas Holm', '20 14 30 52'),
    name(0, 'l', 'Sara Lind', '21 14 30 61'),
    name(0, 'l', 'Sara Lund', '21 14 30 61'),
  )
  const [first] = readSteps(named)
  expect(first?.contacts.map(({ name: who, phone }) => [who, phone])).toEqual([
    ['Jonas Holm', '20 14 30 52'],
    ['Sara Lund', '21 14 30 61'],
  ])
  expect(lacksOfSteps(readSteps(named)).map(({ number }) => number)).toEqual([2, 3, 4])
})

test('a step that is changed after the sides agreed says so, and the wall takes their yes away', () => {
  const agreed = after(drafted, [
    2_000_000,
    {
      do: 'agreeSteps',
      sideId: 'k',
      workshopId: 'w',
      agreed: { is: true, speaker: 'Mette', text: '' },
    },
  ])
  expect(agreedBy(agreed).map(({ said, changedSince }) => [said?.is, changedSince])).toEqual([
    [true, false],
    [undefined, false],
  ])
  const changed = after(agreed, [
    3_000_000,
    { do: 'editStep', stepId: steps[0]?.id ?? '', set: { days: 3 } },
  ])
  expect(agreedBy(changed)[0]?.changedSince).toBe(true)
  expect(stepsScene({ engagement: changed }, 'da').agreed[0]).toMatchObject({ is: null })
})

test('steps change places, and the plan stands under its item in the minutes', () => {
  const moved = after(
    drafted,
    { do: 'moveStep', stepId: steps[1]?.id ?? '', by: -1 },
    name(0, 'k', 'Jonas Holm', '20 14 30 52'),
  )
  expect(inOrder(moved.steps).map(({ id }) => id)).toEqual([1, 0, 2, 3].map((at) => steps[at]?.id))
  const said = JSON.stringify(minutesOf(moved, 'w', { language: 'da', notes: false }).blocks)
  expect(said).toContain('Jonas Holm')
  expect(said).toContain('20 14 30 52')
  expect(said).toContain('inden 5 arbejdsdage')
})
