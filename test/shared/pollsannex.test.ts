import { expect, test } from 'vitest'
import type { DocBlock, DocTable } from '../../shared/document.ts'
import { overallId, type Poll, type Result } from '../../shared/polls/poll.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { onlyRows } from '../support/ballots.ts'
import { rowsOf } from '../support/forms.ts'
import { engagement, shownPoll, workshopId } from '../support/wordfixture.ts'

const counted = { answered: 6, seats: 20, present: { k: 12, l: 8 } }

/** A measurement of three options, shown. */
function optionsPoll(id: string, ask: string, result: Partial<Result>, more: Partial<Poll> = {}) {
  const question = { da: ask }
  return {
    ...shownPoll,
    id,
    order: 9,
    itemId: 'i7',
    form: 'choose',
    series: null,
    title: question,
    question,
    rows: rowsOf('Bølger', 'Pilot', 'Alt på én gang'),
    choose: { question, of: 1 },
    level: 'joint',
    talk: [],
    result: { ...onlyRows, ...counted, rows: [], ...result },
    ...more,
  } as Poll
}

const annex = (...polls: readonly Poll[]) => {
  const of = { ...engagement, polls: Object.fromEntries(polls.map((poll) => [poll.id, poll])) }
  const { blocks } = minutesOf(of, workshopId, { language: 'da', notes: false })
  const at = blocks.findIndex((each) => each.kind === 'heading' && each.text.startsWith('Bilag C'))
  const end = blocks.findIndex((each) => each.kind === 'heading' && each.text.startsWith('Bilag D'))
  return blocks.slice(at + 1, end)
}
const headings = (blocks: readonly DocBlock[]) =>
  blocks.filter((block) => block.kind === 'heading').map(({ text }) => text)
const tables = (blocks: readonly DocBlock[]): DocTable[] =>
  blocks.filter((block) => block.kind === 'table')
const captions = (blocks: readonly DocBlock[]) =>
  blocks.filter((block) => block.kind === 'picture').map(({ caption }) => caption)

const counts = { as: 'counts', base: 20, counts: { r1: 12, r2: 5, r3: 3 } } as const

test('several measurements of an item are told apart by their number, and figures and tables by their question', () => {
  const blocks = annex(
    optionsPoll('a', 'Hvad først?', { choice: counts }),
    optionsPoll('b', 'Hvad sidst?', { choice: counts }),
    optionsPoll('t', 'Kaffe?', { choice: counts }, { trial: true }),
  )
  expect(headings(blocks)).toEqual(['Initiativer, måling 1 af 2', 'Initiativer, måling 2 af 2'])
  expect(captions(blocks)).toEqual(['Figur 1. Hvad først?', 'Figur 2. Hvad sidst?'])
  expect(tables(blocks).map(({ title }) => title)).toEqual(['Tal: Hvad først?', 'Tal: Hvad sidst?'])
  expect(headings(annex(optionsPoll('a', 'Hvad først?', { choice: counts })))).toEqual([
    'Initiativer',
  ])
})

test('a result in places has no column of ranks, and one with too few answers has neither picture nor table', () => {
  const places = { r1: 'high', r2: 'middle', r3: 'low' } as const
  const [table] = tables(
    annex(optionsPoll('a', 'Hvad?', { choice: { as: 'places', base: 6, places } })),
  )
  expect(table?.columns.map(({ head }) => head)).toEqual(['Mulighed', 'Resultat'])
  expect(table?.rows.map((row) => row.length)).toEqual([2, 2, 2])
  const few = annex(optionsPoll('a', 'Hvad?', { choice: { as: 'tooFew' } }))
  expect(few.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph'])
  expect(JSON.stringify(few.at(-1))).toContain('For få svar til at vise.')
})

test('figures are numbered without a gap where one could not be drawn', () => {
  const blocks = annex(
    optionsPoll('a', 'Hvad?', { choice: { as: 'tooFew' } }),
    optionsPoll('b', 'Hvornår?', { choice: counts }),
  )
  expect(captions(blocks)).toEqual(['Figur 1. Hvornår?'])
})

test('Alt i alt could not be chosen, so the minutes do not say that nobody chose it', () => {
  const overall = {
    id: overallId,
    short: { da: 'Alt i alt' },
    text: { da: 'Alt i alt.' },
    star: false,
  }
  const rows = shownPoll.result!.rows
  const blocks = annex({
    ...shownPoll,
    rows: [...shownPoll.rows, overall],
    result: { ...shownPoll.result!, rows: [...rows, { ...rows[1]!, rowId: overallId }] },
  })
  const [figures, chosen] = tables(blocks)
  expect(JSON.stringify(figures)).toContain('Alt i alt')
  expect(JSON.stringify(chosen)).not.toContain('Alt i alt')
  const picture = blocks.find((block) => block.kind === 'picture')
  expect(picture?.alt).toContain('Dialog, valgt af')
  expect(picture?.alt).toMatch(/Alt i alt\. /)
})

test('the statements of a scale stand in a column of their own name', () => {
  const [table] = tables(annex({ ...shownPoll, form: 'scale', series: null, choose: null }))
  expect(table?.columns[0]?.head).toBe('Udsagn')
  expect(table?.description).toContain('Én række for hvert udsagn')
})
