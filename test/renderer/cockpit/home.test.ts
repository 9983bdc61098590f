import { expect, test } from 'vitest'
import type { EngagementCard, WorkshopCard } from '../../../shared/views.ts'
import { templateCards } from '../../../shared/facilitatorview.ts'
import { engagementLacks } from '../../../renderer/cockpit/home/lacks.ts'
import { bestFor, kindsFor } from '../../../renderer/cockpit/home/kinds.ts'
import { forwardedBy, previewOf } from '../../../renderer/cockpit/home/preview.ts'
import { matching, pageOf, shownOf } from '../../../renderer/cockpit/home/shown.ts'
import { content } from '../../../renderer/gallery/content.ts'

const templates = templateCards(content)
const today = '2026-11-18'

function workshop(id: string, date: string, some: Partial<WorkshopCard> = {}): WorkshopCard {
  const title = { da: 'Risikoworkshop', en: 'Risk workshop' }
  return { id, title, date, startsAt: 540, state: 'before', people: 8, ...some }
}

function engagement(packPhase: string | null, workshops: WorkshopCard[] = []): EngagementCard {
  return {
    id: 'e',
    name: 'Nyt fagsystem',
    packPhase,
    parties: [{ mark: 'K', short: 'Havnborg' }],
    demo: false,
    openActions: 0,
    lateActions: 0,
    workshops,
  }
}

function proposed(packPhase: string | null, workshops: WorkshopCard[] = []): string[] {
  return kindsFor(templates, engagement(packPhase, workshops))
    .filter((kind) => kind.fits)
    .map((kind) => kind.first.id)
}

test('the versions of a family are one kind: eight in all', () => {
  const kinds = kindsFor(templates, null)
  expect(kinds).toHaveLength(8)
  expect(kinds.find((kind) => kind.id === 'faseovergang')?.versions).toHaveLength(4)
})

test.each([
  ['kodeks.ide', ['marked', 'behov']],
  ['kodeks.analyse', ['marked', 'behov']],
  ['kodeks.anskaffelse', ['marked', 'risiko']],
  ['kodeks.gennemfoerelse', ['kontrakt', 'kickoff']],
  ['kodeks.realisering', ['evaluering', 'temperatur']],
  ['kombit.opstart', ['faseovergang-1-2', 'kickoff']],
  ['kombit.forberedelse', ['faseovergang-2-3', 'risiko']],
  ['kombit.forberedelse.klargoering', ['risiko', 'temperatur']],
  ['kombit.ibrugtagning', ['faseovergang-3-4', 'temperatur']],
  ['a.phase.of.ones.own', []],
  [null, ['kontrakt', 'kickoff']],
])('in %s these stand first: %j', (phase, ids) => {
  expect(proposed(phase)).toEqual(ids)
})

test('what a project has once is not proposed again, and what comes after it moves up', () => {
  const title = templates.find((each) => each.id === 'kontrakt')?.title ?? {}
  const held = workshop('w', '2026-11-04', { title, state: 'ended' })
  expect(proposed('kodeks.gennemfoerelse', [held])).toEqual(['temperatur', 'risiko'])
  expect(bestFor(templates, engagement('kodeks.gennemfoerelse', [held]))?.id).toBe('temperatur')
})

test('the preview gives the times the workshop will have, from the start that was chosen', () => {
  const template = content.templates.find((each) => each.id === 'kontrakt')
  if (!template) throw new Error('no kontrakt')
  const { rows, endsAt } = previewOf(template, 600)
  // arrival lies before the start
  expect(rows[0]).toMatchObject({ starts: 580, minutes: 20 })
  expect(rows[1]).toMatchObject({ starts: 600 })
  const last = rows.at(-1)
  expect((last?.starts ?? 0) + (last?.minutes ?? 0)).toBe(endsAt)
})

test('a template puts forward the initiatives it builds on, and all of the phase where one is chosen', () => {
  const of = (id: string) => {
    const template = content.templates.find((each) => each.id === id)
    if (!template) throw new Error(`no ${id}`)
    return forwardedBy(template, content, 'kodeks.gennemfoerelse')
  }
  expect(of('kontrakt').offered).toHaveLength(28)
  expect(of('kontrakt').named.map((each) => each.id)).toContain('kodeks.gennemfoerelse.b13')
  expect(of('temperatur').offered).toHaveLength(0)
  expect(of('temperatur').named.every((each) => each.phase === 'kodeks.gennemfoerelse')).toBe(true)
})

test('a card shows what runs, what comes next and what was last, in their own order', () => {
  const all = [
    workshop('first', '2026-05-01', { state: 'ended' }),
    workshop('last', '2026-11-01', { state: 'ended' }),
    workshop('far', '2027-05-01'),
    workshop('now', today, { state: 'running' }),
    workshop('soon', '2026-12-01'),
  ]
  expect(shownOf(all, today).map((each) => each.id)).toEqual(['last', 'far', 'now', 'soon'])
  expect(shownOf(all.slice(0, 3), today)).toHaveLength(3)
})

test('a workshop still to come opens at its plan, all others where they run', () => {
  expect(pageOf(workshop('a', '2026-11-19'), today)).toBe('plan')
  expect(pageOf(workshop('a', today), today)).toBe('run')
  expect(pageOf(workshop('a', '2026-11-04', { state: 'ended' }), today)).toBe('run')
})

test('an engagement is found by any of its words, in any order', () => {
  const cards = [engagement(null, [workshop('w', today)])]
  expect(matching(cards, 'havnborg FAGSYSTEM')).toHaveLength(1)
  expect(matching(cards, 'risk')).toHaveLength(1)
  expect(matching(cards, 'havnborg kickoff')).toHaveLength(0)
  expect(matching(cards, '  ')).toHaveLength(1)
})

test('a new engagement needs a name and two parties, and nothing else', () => {
  expect(engagementLacks({ name: ' ', customer: '', supplier: 'F' })).toEqual(['name', 'customer'])
  expect(engagementLacks({ name: 'a', customer: 'b', supplier: 'c' })).toEqual([])
})
