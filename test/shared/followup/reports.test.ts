import { expect, test } from 'vitest'
import { reportKinds } from '../../../shared/followup/reports/kinds.ts'
import { readReport } from '../../../shared/followup/reports/read.ts'
import type { ReportOf } from '../../../shared/followup/reports/report.ts'
import { blank } from '../../../shared/records/blank.ts'
import type { Action } from '../../../shared/records.ts'
import { after, begin, content } from '../../support/engagement.ts'
import { engagement as held, sides } from '../../support/wordfixture.ts'
import { emptyEngagement } from '../../../shared/engagement.ts'
import { write } from '../../support/wordfiles.ts'

const of = (some: Partial<ReportOf> = {}): ReportOf => ({
  ...{ language: 'da', today: '2027-01-15', timeZone: 'Europe/Copenhagen', content },
  ...{ events: [], personId: null },
  ...some,
})
const action = (number: number, set: Partial<Action>): Action => ({
  ...blank.action,
  ...{ kind: 'action', id: `x${number}`, order: 900 + number, number, workshopId: null },
  ...{ itemId: null, at: 0, text: `Opgave ${number}` },
  ...set,
})
const said = (kind: (typeof reportKinds)[number], engagement = held, some = of()) =>
  JSON.stringify(readReport(engagement, kind, some))

test.each(reportKinds)(
  '%s is written in both languages, also of an engagement with nothing in it',
  async (kind) => {
    for (const language of ['da', 'en'] as const)
      for (const engagement of [held, after(emptyEngagement, begin)]) {
        const tree = readReport(engagement, kind, of({ language }))
        expect(tree.blocks.length).toBeGreaterThan(0)
        expect((await write(tree)).length).toBeGreaterThan(1000)
      }
  },
)

test('the evidence holds a decision under the principle it was said of, and counts those of none', () => {
  const { principles } = content.packs.find((pack) => pack.principles.length > 0) ?? {
    principles: [],
  }
  const [first] = principles
  const records = { a: action(1, { principles: [first?.id ?? ''] }), b: action(2, {}) }
  const tree = readReport({ ...held, records }, 'evidence', of())
  const table = tree.blocks.filter((block) => block.kind === 'table')
  expect(table).toHaveLength(1)
  expect(JSON.stringify(table)).toContain('Opgave 1')
  expect(JSON.stringify(tree.blocks.at(-1))).toContain('1 aftale')
})

test('who takes over sees the open actions of the one who left, and nobody else’s', () => {
  const [one, other] = Object.keys(held.people)
  const records = {
    a: action(1, { ownerId: one ?? '' }),
    b: action(2, { ownerId: other ?? '' }),
    c: action(3, { ownerId: one ?? '', status: 'done' }),
  }
  const text = said('newcomer', { ...held, records }, of({ personId: one ?? '' }))
  expect(text).toContain('Opgave 1')
  expect(text).not.toContain('Opgave 2')
  expect(text).not.toContain('Opgave 3')
})

test('waves and organisations stand side by side without their names', () => {
  const parties = {
    ...held.parties,
    other: {
      id: 'other',
      order: 9,
      sideId: sides[0]?.id ?? '',
      name: 'Ukendtby',
      short: 'Ukendtby',
    },
  }
  const waves = {
    a: { id: 'a', order: 1, title: 'Hemmelig', who: 'Ukendtby', operation: null, goLive: null },
    b: { id: 'b', order: 2, title: 'Anden', who: '', operation: null, goLive: '2027-03-01' },
  }
  const tree = readReport({ ...held, parties, waves }, 'status', of())
  const last = JSON.stringify(tree.blocks.at(-1))
  expect(last).toContain('Bølge A')
  expect(last).toContain('Kunden 2')
  expect(last).not.toContain('Ukendtby')
  expect(last).not.toContain('Hemmelig')
})

test('a report of competing suppliers says whom it is for', () => {
  const workshops = Object.fromEntries(
    Object.entries(held.workshops).map(([id, each]) => [id, { ...each, competing: true }]),
  )
  expect(said('newcomer', { ...held, workshops })).toContain('Kun til kunden')
  expect(said('newcomer')).not.toContain('Kun til kunden')
})
