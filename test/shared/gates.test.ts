import { expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import { emptyEngagement, type Engagement } from '../../shared/engagement.ts'
import {
  answersAt,
  conditionsOf,
  gapsOf,
  readGate,
  standingConclusion,
  widest,
} from '../../shared/gates.ts'
import { gateScene } from '../../shared/gateview.ts'
import { gateReportOf } from '../../shared/gatereport.ts'
import { gateSheetsOf } from '../../shared/gatesheets.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { isWithin, isWrite } from '../../shared/table.ts'
import { after, begin, content, plan, told } from '../support/engagement.ts'

const atGate = (template: string) =>
  after(
    emptyEngagement,
    begin,
    { do: 'editEngagement', set: { goLive: '2027-03-01', operation: '2027-02-01' } },
    { ...plan, from: { kind: 'template', templateId: template } } as Command,
  )
const held = atGate('faseovergang-2-3')
const k = (n: number) => `kombit.forberedelse.k${n}`
const a = (n: number) => `kombit.forberedelse.a${n}`
const answer = (
  criterion: number,
  role: number,
  is: 'inPlace' | 'partly' | 'missing' | 'unknown',
) =>
  ({
    do: 'answerGate',
    gateId: 'w',
    criterionId: k(criterion),
    roleId: a(role),
    set: { is },
  }) as const
const readings = (engagement: Engagement) =>
  readGate(engagement.gates['w']!, answersAt(engagement, 'w'))
const says = (engagement: Engagement, command: Command) => {
  const outcome = change(engagement, command, told())
  return outcome.ok ? 'done' : outcome.reason
}

test('the four gates ask the model’s 18 criteria, each of the actors that the model names', () => {
  const gates = ['1-2', '2-3', '3-4', 'release'].map(
    (each) => atGate(`faseovergang-${each}`).gates['w']!,
  )
  expect(gates.map(({ criteria }) => criteria.length)).toEqual([4, 6, 4, 4])
  expect(gates.map(({ roles }) => roles.length)).toEqual([3, 5, 5, 4])
  for (const { criteria, roles } of gates)
    for (const { title } of [...criteria, ...roles]) {
      expect(title.da).not.toBe('')
      expect(title.en).toBeTruthy()
      expect(title.from).toBe('kombit@1')
    }
})

test('several in one role give one answer, which can be changed, and be taken back', () => {
  const twice = after(held, answer(1, 1, 'partly'), answer(1, 1, 'inPlace'))
  expect(Object.values(twice.gateAnswers)).toHaveLength(1)
  expect(readings(twice)[0]?.answers[0]?.answer?.is).toBe('inPlace')
  const gone = after(twice, {
    do: 'answerGate',
    gateId: 'w',
    criterionId: k(1),
    roleId: a(1),
    set: { is: null },
  })
  expect(Object.values(gone.gateAnswers)).toEqual([])
})

test('an answer that somebody else has changed meanwhile is not written over', () => {
  const said = after(held, answer(1, 1, 'partly'))
  expect(says(said, { ...answer(1, 1, 'missing'), was: { is: 'inPlace' } })).toBe(
    'changedMeanwhile',
  )
  expect(says(said, { ...answer(1, 1, 'missing'), was: { is: 'partly' } })).toBe('done')
})

test('roles that differ are marked, don’t know among them, and the widest comes first', () => {
  const given = after(
    held,
    answer(1, 1, 'inPlace'),
    answer(1, 2, 'unknown'),
    answer(2, 1, 'inPlace'),
    answer(2, 2, 'missing'),
    answer(3, 1, 'partly'),
    answer(3, 2, 'partly'),
  )
  expect(readings(given).map(({ isApart }) => isApart)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(widest(readings(given))?.criterion.id).toBe(k(2))
  const gaps = gapsOf(given.gates['w']!, answersAt(given, 'w'))
  expect(gaps.silentRoles.map(({ id }) => id)).toEqual([a(3), a(4), a(5)])
  expect(gaps.unanswered).toBe(6)
  expect(gaps.open).toHaveLength(6)
})

test('it is soft: concluded in spite of gaps, opened again with a reason, and both stand to be read', () => {
  const conclude = (is: 'ready' | 'notReady') =>
    ({ do: 'concludeGate', gateId: 'w', is, by: 'Mette Kjær', text: '' }) as const
  const first = after(held, conclude('notReady'))
  expect(says(first, conclude('ready'))).toBe('gateConcluded')
  expect(says(first, { do: 'reopenGate', gateId: 'w', by: 'Mette', reason: '' })).toBe(
    'reasonNeeded',
  )
  const again = after(
    first,
    { do: 'reopenGate', gateId: 'w', by: 'Mette Kjær', reason: 'Planen er ny' },
    conclude('ready'),
  )
  const gate = again.gates['w']!
  expect(standingConclusion(gate)?.is).toBe('ready')
  expect(gate.concluded.map(({ is, reopened }) => [is, reopened?.reason])).toEqual([
    ['notReady', 'Planen er ny'],
    ['ready', undefined],
  ])
  expect(JSON.stringify(gateReportOf(again, 'w', { language: 'da' }))).toContain('Planen er ny')
})

const condition = {
  do: 'makeCondition',
  gateId: 'w',
  id: 'c1',
  itemId: null,
  criterionId: k(2),
  text: 'Superbrugerne får en dato',
  ownerId: null,
  sideId: 'k',
  due: null,
  weeks: -4,
} as const

test('a condition is an action that is due so many weeks before go-live, and one undo takes both away', () => {
  const outcome = change(held, condition, told())
  const made = outcome.ok ? outcome.value : null
  const [kept] = conditionsOf(made!.engagement.gates['w']!, made!.engagement.records)
  expect(kept?.action).toMatchObject({
    number: 1,
    due: '2027-02-01',
    relative: { anchor: 'goLive', weeks: -4 },
    fromId: 'w',
  })
  expect(kept?.criterion?.id).toBe(k(2))
  expect(made?.inverse?.map(({ path }) => path[0]).toSorted()).toEqual(['gates', 'records'])
})

test('a referent enters answers and the conclusion of this meeting’s gate, and changes no other', () => {
  const command = answer(1, 1, 'partly')
  expect(isWrite(command)).toBe(true)
  expect(isWithin(held, 'w', command)).toBe(true)
  expect(isWithin(held, 'another', command)).toBe(false)
  expect(isWrite({ do: 'addGateRole', gateId: 'w', id: 'x', title: { da: 'x' } })).toBe(false)
})

test('the wall has the grid, each criterion alone and the conclusion, and reads English where it is asked to', () => {
  const given = after(held, answer(2, 1, 'inPlace'), answer(2, 2, 'missing'), condition)
  const scene = (at: number, language: 'da' | 'en') =>
    gateScene(at, { engagement: given, workshopId: 'w' }, language)
  expect([0, 1, 6, 7, 50].map((at) => scene(at, 'da')?.part)).toEqual([
    'all',
    'one',
    'one',
    'end',
    'end',
  ])
  expect(scene(2, 'en')).toMatchObject({
    part: 'one',
    criterion: { words: 'Participation and involvement of different stakeholders and actors' },
    isApart: true,
  })
  expect(scene(7, 'en')).toMatchObject({ conditions: [{ reference: 'H-01', due: '2027-02-01' }] })
})

test('the answer sheets are in the language that is asked for, one for each role', () => {
  const sheets = gateSheetsOf(held, 'w', { language: 'en', content })
  const titles = sheets.blocks.flatMap((each) => (each.kind === 'heading' ? [each.text] : []))
  expect(titles).toHaveLength(5)
  expect(titles[4]).toBe('Answer sheet for Super users and trainers')
  expect(JSON.stringify(sheets.blocks)).not.toContain('Superbrugere')
})

test('the gate stands on page one of the minutes and whole under its item', () => {
  const concluded = after(held, answer(2, 1, 'inPlace'), answer(2, 2, 'missing'), condition, {
    do: 'concludeGate',
    gateId: 'w',
    is: 'conditions',
    by: 'Mette Kjær, projektejer',
    text: 'Når superbrugerne har en dato.',
  })
  const tree = minutesOf(concluded, 'w', { language: 'da', notes: false })
  const said = JSON.stringify(tree.blocks)
  expect(said).toContain('Klar på betingelser. ')
  expect(said).toContain('Betingelser: H-01.')
  expect(said).toContain('Her ser rollerne forskelligt på det: Deltagelse og inddragelse')
  const headings = tree.blocks.flatMap((each) => (each.kind === 'heading' ? [each.text] : []))
  expect(headings.indexOf('Faseovergang')).toBeLessThan(
    headings.indexOf('Det ser vi forskelligt på'),
  )
  expect(headings).toContain('Rollernes svar')
})
