import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packSchema, type Pack } from '../../../shared/packs/pack.ts'
import { readAs } from '../../../shared/packs/read.ts'

function read(): Pack {
  const file = join(import.meta.dirname, '../../../resources/packs/kombit.json')
  const found = readAs(packSchema, readFileSync(file, 'utf8'))
  if (!found.ok) throw new Error(JSON.stringify(found.faults, null, 2))
  return found.value
}
const pack = read()

const whole = pack.phases.filter((phase) => phase.within === null)
const parts = pack.phases.filter((phase) => phase.within !== null)
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
const ids = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id)
const found = <T extends { readonly id: string }>(things: readonly T[], id: string): T => {
  const thing = things.find((each) => each.id === id)
  if (!thing) throw new Error(`no ${id}`)
  return thing
}

/** Every object of the pack, with the way to it. */
function everyThing(value: unknown, at = ''): { at: string; thing: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, one]) => everyThing(one, `${at}.${key}`))
  return Array.isArray(value) ? inside : [{ at, thing: { ...value } }, ...inside]
}
const things = everyThing(pack)
const everyId = things.flatMap(({ thing }) =>
  typeof thing['id'] === 'string' ? [thing['id']] : [],
)

describe('what the model holds', () => {
  test('four phases in order, with 4, 6, 4 and 4 success criteria', () => {
    expect(ids(whole)).toEqual([
      'kombit.opstart',
      'kombit.forberedelse',
      'kombit.ibrugtagning',
      'kombit.forankring',
    ])
    expect(whole.map((phase) => phase.criteria.length)).toEqual([4, 6, 4, 4])
    expect(sum(pack.phases.map((phase) => phase.criteria.length))).toBe(18)
  })

  test('every phase has a focus, an effect, an owner, actors and a time', () => {
    for (const phase of whole) {
      expect(phase).toMatchObject({ purpose: {}, effect: {}, owner: {}, timing: {} })
    }
    expect(whole.map((phase) => phase.actors.length)).toEqual([3, 5, 4, 4])
  })

  test('three gates, one between each two phases, and the question at significant releases', () => {
    const between = pack.gates.filter((gate) => gate.to !== null)
    expect(between.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['kombit.overgang.1-2', 'kombit.opstart', 'kombit.forberedelse'],
      ['kombit.overgang.2-3', 'kombit.forberedelse', 'kombit.ibrugtagning'],
      ['kombit.overgang.3-4', 'kombit.ibrugtagning', 'kombit.forankring'],
    ])
    const after = pack.gates.filter((gate) => gate.to === null)
    expect(ids(after)).toEqual(['kombit.overgang.releases'])
    expect(after[0]?.about.da).toContain('ikke en faseovergang')
  })

  test('a gate asks the criteria of its phase, looks ahead to the next, and knows who answers', () => {
    for (const gate of pack.gates) {
      const from = found(pack.phases, gate.from)
      expect(gate.asks).toEqual(ids(from.criteria))
      expect(gate.looksAhead).toEqual(gate.to ? ids(found(pack.phases, gate.to).criteria) : [])
      expect(gate.roles).toEqual(expect.arrayContaining(ids(from.actors)))
    }
    expect(found(pack.gates, 'kombit.overgang.3-4').roles).toContain('kombit.forankring.a4')
  })

  test('seven themes in three groups, with 34 tasks', () => {
    expect(ids(pack.themeGroups)).toEqual([
      'kombit.temagruppe.projekt',
      'kombit.temagruppe.organisation',
      'kombit.temagruppe.teknisk',
    ])
    expect(pack.themes.map((theme) => theme.tasks.length)).toEqual([4, 4, 6, 3, 7, 6, 4])
    const inGroup = (id: string) => pack.themes.filter((theme) => theme.group === id).length
    expect(ids(pack.themeGroups).map(inGroup)).toEqual([1, 3, 3])
  })

  test('five concepts, all approved in April 2018', () => {
    expect(ids(pack.concepts)).toEqual([
      'kombit.begreb.implementering',
      'kombit.begreb.udrulningsforloeb',
      'kombit.begreb.udrulning',
      'kombit.begreb.idriftsaettelsesdato',
      'kombit.begreb.go-live',
    ])
    for (const concept of pack.concepts) expect(concept.status.da).toBe('Godkendt april 2018')
  })

  test('it has no principles of its own, and so nothing to measure', () => {
    expect(pack).toMatchObject({ principles: [], series: null, choose: null, initiatives: [] })
  })

  test('the rules, workshops, instruments and disagreements it names', () => {
    expect(pack.rules).toHaveLength(17)
    expect(pack.workshops).toHaveLength(2)
    expect(pack.instruments).toHaveLength(11)
    expect(pack.disagreements).toHaveLength(15)
    expect(ids(pack.rules)).toContain('kombit.regel.afvigelser-dokumenteres-og-godkendes')
  })
})

describe('the lists an engagement can choose', () => {
  test('one has the four phases, the other also the sub-phases, each after the phase it is part of', () => {
    expect(pack.phaseLists.map((list) => [list.id, list.phases.length])).toEqual([
      ['kombit.fire-faser', 4],
      ['kombit.fire-faser-med-underfaser', 8],
    ])
    expect(pack.phaseLists[0]?.phases).toEqual(ids(whole))
    let last = ''
    for (const id of pack.phaseLists[1]?.phases ?? []) {
      const { within } = found(pack.phases, id)
      if (within === null) last = id
      else expect(within).toBe(last)
    }
  })

  test('a sub-phase says that the division is ours', () => {
    expect(parts).toHaveLength(4)
    for (const part of parts) {
      expect(part.source).toBe('')
      expect(part.purpose.da).toContain('vores udkast')
      expect(part.purpose.en).toContain('our draft')
      expect(part.timing).toMatchObject({ drawn: false, source: '' })
    }
  })
})

describe('what is read off a drawing', () => {
  test('the phases follow each other without a hole, and the milestone stands between the second and the third', () => {
    const times = whole.map((phase) => phase.timing)
    expect(times.map((time) => [time?.anchor, time?.fromWeeks, time?.toWeeks])).toEqual([
      ['goLive', -39, -26],
      ['goLive', -26, 0],
      ['goLive', 0, 2],
      ['goLive', 2, null],
    ])
    expect(times.map((time) => time?.said.da)).toEqual([
      '6–9 mdr. før',
      '3–6 mdr. før',
      '1–2 uger efter',
      'Ved væsentlige releases',
    ])
    for (const time of times) {
      expect(time?.drawn).toBe(true)
      expect(time?.source).toContain('(figur, vores læsning)')
    }
  })

  test('a sub-phase lies inside its phase', () => {
    for (const part of parts) {
      const around = found(whole, part.within ?? '').timing
      expect(part.timing?.fromWeeks).toBeGreaterThanOrEqual(around?.fromWeeks ?? Infinity)
      expect(part.timing?.toWeeks).toBeLessThanOrEqual(around?.toWeeks ?? -Infinity)
    }
  })

  test('three perspectives: phases 2 to 5, stages 1 to 4 and phases 1 to 4, each an unbroken stretch', () => {
    const numbers = pack.perspectives.map(({ id, stages }) => [id, stages.map((s) => s.number)])
    expect(numbers).toEqual([
      ['kombit.perspektiv.projekt', [2, 3, 4, 5]],
      ['kombit.perspektiv.kontrakt', [1, 2, 3, 4]],
      ['kombit.perspektiv.kommune', [1, 2, 3, 4]],
    ])
    for (const { stages } of pack.perspectives) {
      stages.forEach((stage, n) => {
        expect(stage.to).toBeGreaterThan(stage.from)
        expect(stage.from).toBe(stages[n - 1]?.to ?? stage.from)
      })
    }
  })

  test('the municipality begins before takeover, and the rollout ends as the project passes into phase 5', () => {
    const stages = pack.perspectives.flatMap((perspective) => perspective.stages)
    const takeover = found(stages, 'kombit.perspektiv.kontrakt.etape-3')
    expect(found(stages, 'kombit.perspektiv.kommune.fase-1').from).toBeLessThan(takeover.from)
    const rolledOut = found(
      pack.milestones,
      'kombit.milepael.loesningen-er-udrullet-til-kommunerne',
    )
    expect(rolledOut.at).toBe(found(stages, 'kombit.perspektiv.projekt.fase-5').from)
  })

  test('two milestones are points, and the opvarmningsperiode is a stretch', () => {
    const stretches = pack.milestones.filter((milestone) => milestone.to !== null)
    expect(pack.milestones).toHaveLength(3)
    expect(ids(stretches)).toEqual(['kombit.milepael.opvarmningsperiode'])
  })

  test('every one of them says so', () => {
    const drawn = [
      ...pack.themeGroups,
      ...pack.perspectives,
      ...pack.perspectives.flatMap((perspective) => perspective.stages),
      ...pack.milestones,
    ]
    for (const thing of drawn) expect(thing.source).toMatch(/^I · .+ \(figur, vores læsning\)$/)
  })
})

describe('where the source says two things', () => {
  test('both places, what we use, and which things it is about', () => {
    for (const { id, one, other, about } of pack.disagreements) {
      expect(one.says.da, id).not.toBe(other.says.da)
      expect(one.source, id).toMatch(/^I · /)
      expect(other.source, id).toMatch(/^I · /)
      expect(about.length, id).toBeGreaterThan(0)
      for (const thing of about) expect(everyId, id).toContain(thing)
    }
  })

  test('the criterion that goes by two names has the one that is used', () => {
    const criteria = pack.phases.flatMap((phase) => phase.criteria)
    expect(found(criteria, 'kombit.forberedelse.k4').title.da).toContain('leverandørinvolvering')
    expect(found(criteria, 'kombit.opstart.k1').title.da).toBe('Topledelsens involvering')
  })
})

describe('the words', () => {
  test('no id is used twice, and each begins with the name of the pack', () => {
    expect(new Set(everyId).size).toBe(everyId.length)
    for (const id of everyId) expect(id).toMatch(/^kombit(\.|$)/)
  })

  test('everything is in Danish and English', () => {
    const oneOnly = things.filter(({ thing }) => 'da' in thing !== 'en' in thing)
    expect(oneOnly.map(({ at }) => at)).toEqual([])
  })

  test('no sentence is over 25 words', () => {
    const long = things
      .flatMap(({ thing }) => [thing['da'], thing['en']])
      .filter((text) => typeof text === 'string')
      .flatMap((text) => text.split(/(?<=[^\d\s.][.?!])\s+(?=\p{Lu})/u))
      .filter((sentence) => sentence.split(/\s+/).length > 25)
    expect(long).toEqual([])
  })

  test('a measurement is not called a vote, and the source’s slips are not copied', () => {
    const said = things.map(({ thing }) => `${String(thing['da'])}`).join('\n')
    expect(said).not.toMatch(/afstemning|infrastrutkur|ekspertice|realliser|leverdør/i)
  })

  test('all but our own sub-phases and list say where they stand in the source', () => {
    const own = things.filter(({ thing }) => 'title' in thing && thing['source'] === '')
    expect(own.map(({ thing }) => thing['id'])).toEqual([
      ...ids(parts),
      'kombit.fire-faser-med-underfaser',
    ])
  })
})
