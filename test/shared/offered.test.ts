import { describe, expect, test } from 'vitest'
import { offeredFor, sides, type Offered, type Standing } from '../../shared/offered.ts'
import type { Offer } from '../../shared/packs/kinds.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { content } from '../support/engagement.ts'

const nowhere: Standing = { content, packPhase: null, gate: null, principles: [] }

function offered<O extends Offer>(offer: O, at: Partial<Standing>) {
  return offeredFor(offer, { ...nowhere, ...at }) as Of<Offered, O>
}
/** The part of a union that may bear this name. */
type Of<Any, O> = Any extends { readonly offer: infer Its } ? (O extends Its ? Any : never) : never

describe('initiatives are put forward for the phase the engagement is in', () => {
  const inPhase = (principles: readonly string[]) =>
    offered('initiatives', { packPhase: 'kodeks.gennemfoerelse', principles })

  test('all 28 of Gennemførelse are there, each once: those proposed and the rest by side', () => {
    const { proposed, rest } = inPhase(['risici'])
    const all = [...proposed, ...rest.flatMap(({ initiatives }) => initiatives)]
    expect(all).toHaveLength(28)
    expect(new Set(all.map(({ id }) => id)).size).toBe(28)
    expect(rest.map(({ by }) => by)).toEqual(sides)
  })

  test('three to five are proposed whatever the principles, and the item’s own come first', () => {
    for (const { id } of content.packs.flatMap((pack) => pack.principles)) {
      const { proposed } = inPhase([id])
      expect(proposed.length).toBeGreaterThanOrEqual(3)
      expect(proposed.length).toBeLessThanOrEqual(5)
      const own = proposed.map(({ principle }) => principle === id)
      expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)))
    }
  })

  test('without principles, one is proposed from each side', () => {
    expect(inPhase([]).proposed.map(({ by }) => by)).toEqual(['customer', 'both', 'supplier'])
  })

  test('within each side, those of the principles stand before the others', () => {
    for (const { initiatives } of inPhase(['dialog']).rest) {
      const own = initiatives.map(({ principle }) => principle === 'dialog')
      expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)))
    }
  })

  test('a part of a phase has the initiatives of the whole', () => {
    const packs = content.packs.map((pack): Pack => {
      const whole = pack.phases.find(({ id }) => id === 'kodeks.gennemfoerelse')
      return whole
        ? { ...pack, phases: [...pack.phases, { ...whole, id: 'part', within: whole.id }] }
        : pack
    })
    const standing = { ...nowhere, content: { ...content, packs }, packPhase: 'part' }
    expect(offeredFor('initiatives', standing)).toMatchObject({
      proposed: inPhase([]).proposed,
    })
  })

  test('without a phase there is nothing to choose from, and that is said', () => {
    expect(offered('initiatives', {})).toMatchObject({ phase: null, proposed: [], rest: [] })
  })
})

describe('a gate puts forward its criteria', () => {
  const at = { gate: 'kombit.overgang.1-2' }

  test('those it asks, and those it looks ahead to, with their source', () => {
    const asked = offered('criteria', at).criteria
    const ahead = offered('lookAhead', at).criteria
    expect([asked.length, ahead.length]).toEqual([4, 6])
    expect([...asked, ...ahead].every(({ source }) => source.startsWith('I · fase'))).toBe(true)
  })

  test('a workshop at no gate has none', () => {
    expect(offered('criteria', {})).toEqual({ offer: 'criteria', gate: null, criteria: [] })
  })
})

describe('the rest is put forward whole', () => {
  test('seven themes in three groups with their tasks', () => {
    const { groups } = offered('themes', {})
    expect(groups.map(({ themes }) => themes.length).reduce((a, b) => a + b)).toBe(7)
    expect(groups).toHaveLength(3)
  })

  test('the item’s own principles, and all of them where it has none', () => {
    const two = offered('principles', { principles: ['dialog', 'maal'] }).principles
    expect(two.map(({ id }) => id)).toEqual(['maal', 'dialog'])
    expect(offered('principles', {}).principles).toHaveLength(7)
  })

  test('draft clauses and steps, each with the pack it stands in', () => {
    const pack = { ...content.packs[0], id: 'own', title: { da: 'Vores' } } as Pack
    const clause = { id: 'c', principle: 'dialog', text: { da: 'Vi svarer.' }, seen: { da: 'Log' } }
    const step = { id: 's', who: { da: 'Projektlederne' }, days: 2 }
    const packs = [{ ...pack, clauses: [clause], escalation: [step] }]
    const own = { content: { packs, own: ['own'], templates: [] } }
    expect(offered('clauses', own).clauses).toEqual([{ ...clause, pack: { da: 'Vores' } }])
    expect(offered('escalation', own).steps).toEqual([{ ...step, pack: { da: 'Vores' } }])
  })
})
