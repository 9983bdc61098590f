import { expect, test } from 'vitest'
import {
  answered,
  clauseScene,
  clausesOf,
  declaredAsOf,
  evaluated,
  stateOf,
} from '../../shared/declaration.ts'
import { declarationOf } from '../../shared/declarationdoc.ts'
import { aboutOf, inOrder, type Engagement } from '../../shared/engagement.ts'
import type { Clause } from '../../shared/records.ts'
import { minutesOf } from '../../shared/minutes.ts'
import type { Command } from '../../shared/commands.ts'
import { after, plan, planned } from '../support/engagement.ts'

const clause = (id: string, text: string): Command => ({
  do: 'makeRecord',
  id,
  workshopId: 'w',
  itemId: 'w.i10',
  of: { kind: 'clause', text, behaviour: 'Spørgsmålsloggen', draftId: 'samspil.erklaering.2' },
})
const written = after(planned, clause('c1', 'Vi svarer inden to dage.'), clause('c2', 'Vi ringer.'))
const of = (engagement: Engagement, id: string) => engagement.records[id] as Clause
const say = (
  engagement: Engagement,
  id: string,
  sideId: string,
  answer: 'yes' | 'amended' | 'unclear',
  text = '',
) =>
  after(engagement, {
    do: 'editRecord',
    recordId: id,
    to: {
      kind: 'clause',
      set: { answers: answered(of(engagement, id), sideId, { answer, text, speaker: 'Mette' }) },
    },
  })
const sides = inOrder(planned.sides)

test('a clause is agreed when every side has said yes, and unsettled as soon as one says so', () => {
  const one = say(written, 'c1', 'k', 'yes')
  expect(stateOf(of(one, 'c1'), sides)).toBe('open')
  expect(stateOf(of(say(one, 'c1', 'l', 'yes'), 'c1'), sides)).toBe('agreed')
  expect(stateOf(of(say(one, 'c1', 'l', 'amended', 'tre dage'), 'c1'), sides)).toBe('amended')
  const unclear = say(one, 'c1', 'l', 'unclear', 'Vi kan ikke love det')
  expect(stateOf(of(unclear, 'c1'), sides)).toBe('disputed')
  expect(of(say(unclear, 'c1', 'l', 'yes'), 'c1').answers).toHaveLength(2)
})

test('a shared understanding is the usual; an annex becomes one indstilling, and goes with the choice', () => {
  expect(declaredAsOf(aboutOf(written))).toBe('understanding')
  const choose = (as: 'annex' | 'understanding', id: string): Command => ({
    do: 'declareAs',
    as,
    id,
    workshopId: 'w',
    itemId: null,
  })
  const annex = after(written, choose('annex', 'd1'), choose('annex', 'd2'))
  const decisions = Object.values(annex.records).filter(({ kind }) => kind === 'decision')
  expect(decisions).toMatchObject([{ id: 'd1', status: 'recommended', number: 1 }])
  const back = after(annex, choose('understanding', 'd3'))
  expect(Object.values(back.records).some(({ kind }) => kind === 'decision')).toBe(false)
})

test('the file says what it is, marks what is unsettled, and has a row to sign for each side', () => {
  const disputed = say(say(written, 'c1', 'k', 'yes'), 'c2', 'l', 'unclear', 'Kun på hverdage')
  const said = (engagement: Engagement, language: 'da' | 'en') =>
    declarationOf(engagement, 'w', { language }).blocks
  const danish = JSON.stringify(said(disputed, 'da'))
  expect(danish).toContain('Den ændrer ikke kontrakten.')
  expect(danish).toContain('Uafklarede punkter')
  expect(danish).toContain('Kun på hverdage')
  const table = said(disputed, 'en').at(-1)
  expect(table?.kind === 'table' && table.rows).toHaveLength(2)
  const annex = after(disputed, {
    do: 'declareAs',
    as: 'annex',
    id: 'd1',
    workshopId: 'w',
    itemId: null,
  })
  expect(JSON.stringify(said(annex, 'da'))).toContain('Det kræver parternes skriftlige aftale.')
})

test('a later meeting evaluates clause by clause, one answer a side, and it stands in its minutes', () => {
  const later = after(written, { ...plan, id: 'w2', date: '2027-01-18' } as Command)
  const set = (engagement: Engagement, kept: 'kept' | 'partly', text: string) =>
    after(engagement, {
      do: 'editRecord',
      recordId: 'c1',
      to: {
        kind: 'clause',
        set: {
          evaluations: evaluated(of(engagement, 'c1'), {
            workshopId: 'w2',
            sideId: 'k',
            kept,
            text,
          }),
        },
      },
    })
  const twice = set(set(later, 'kept', ''), 'partly', 'Tre svar kom for sent')
  expect(of(twice, 'c1').evaluations).toHaveLength(1)
  const minutes = (id: string) =>
    JSON.stringify(minutesOf(twice, id, { language: 'da', notes: false }).blocks)
  expect(minutes('w2')).toContain('Kunden: delvist (Tre svar kom for sent).')
  expect(minutes('w')).not.toContain('Tre svar kom for sent')
})

test('the wall reads one clause at a time with each side’s answer', () => {
  const one = say(written, 'c2', 'k', 'amended', 'på hverdage')
  expect(clausesOf(one)).toHaveLength(2)
  expect(clauseScene(1, { engagement: one }, 'da')).toMatchObject({
    at: 2,
    of: 2,
    clause: {
      reference: 'E-02',
      answers: [
        { mark: 'K', answer: 'amended', text: 'på hverdage' },
        { mark: 'L', answer: null },
      ],
    },
  })
})
