import { describe, expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import { packPhaseOf, type Engagement } from '../../shared/engagement.ts'
import { walk } from '../../shared/undo.ts'
import { after, planned, told } from '../support/engagement.ts'

const says = (engagement: Engagement, command: Command) => {
  const outcome = change(engagement, command, told())
  return outcome.ok ? 'done' : outcome.reason
}
const somebody = (id: string, rest: object = {}) => ({
  id,
  partyId: 'pk',
  name: id,
  role: '',
  takes: 'answers' as const,
  email: '',
  reportsTo: null,
  ...rest,
})

describe('sides and organisations', () => {
  const third: Command = {
    do: 'addSide',
    id: 'o',
    mark: 'Ø',
    label: { da: 'Øvrige' },
    partyId: 'po',
    name: 'KOMBIT',
    short: '',
  }

  test('a third side comes with its organisation, and goes again while nobody is in it', () => {
    const three = after(planned, third)
    expect(three.sides['o']).toMatchObject({ mark: 'Ø', label: { da: 'Øvrige' } })
    expect(three.parties['po']).toMatchObject({ name: 'KOMBIT', short: 'KOMBIT', sideId: 'o' })
    expect(after(three, { do: 'removeSide', sideId: 'o' }).parties['po']).toBeUndefined()
    const peopled = after(three, { do: 'addPerson', ...somebody('a', { partyId: 'po' }) })
    expect(says(peopled, { do: 'removeSide', sideId: 'o' })).toBe('hasPeople')
  })

  test('two sides are the fewest, and a side keeps an organisation', () => {
    expect(says(planned, { do: 'removeSide', sideId: 'k' })).toBe('twoSides')
    expect(says(planned, { do: 'removeParty', partyId: 'pk' })).toBe('lastParty')
  })

  test('who counts as a side is fixed once a measurement was opened', () => {
    const pollId = Object.keys(planned.polls)[0] ?? ''
    const measured = after(planned, { do: 'openPoll', pollId })
    expect(says(measured, third)).toBe('sidesFixed')
  })
})

describe('many people at once', () => {
  const paste: Command = {
    do: 'addPeople',
    parties: [{ id: 'new', sideId: 'l', name: 'Underleverandøren', short: '' }],
    people: [somebody('a'), somebody('b', { partyId: 'new', reportsTo: 'a' })],
    edits: [],
    invitedTo: null,
  }

  test('come with their organisations in one step that undo takes back whole', () => {
    const outcome = change(planned, paste, told())
    if (!outcome.ok) throw new Error(outcome.reason)
    const { engagement, inverse, line } = outcome.value
    expect(line).toEqual({ kind: 'peopleAdded', count: 2 })
    expect(engagement.people['b']).toMatchObject({ partyId: 'new', reportsTo: 'a' })
    const back = walk(engagement, {
      seq: 1,
      by: '',
      workshopId: null,
      line: { kind: 'peopleAdded', count: 2 },
      state: 'done',
      patches: inverse,
      before: {},
      after: {},
    })
    expect(back.engagement).toEqual(planned)
  })

  test('are all refused where one of them has no organisation', () => {
    expect(says(planned, { ...paste, parties: [] })).toBe('notFound')
  })

  test('one who goes is nobody’s boss, no item’s responsible, and leaves the table', () => {
    const seated = after(
      planned,
      paste,
      { do: 'setTables', workshopId: 'w', tables: [{ id: 't', people: ['a', 'b'] }] },
      {
        do: 'editItems',
        workshopId: 'w',
        edits: [{ itemId: 'w.i2', set: { responsibleId: 'a' } }],
      },
      { do: 'removePerson', personId: 'a' },
    )
    expect(seated.people['b']?.reportsTo).toBeNull()
    expect(seated.items['w.i2']?.responsibleId).toBeNull()
    expect(seated.workshops['w']?.tables).toEqual([{ id: 't', people: ['b'] }])
  })
})

describe('phases, waves and deviations', () => {
  test('a chosen list is copied, and a changed one is the engagement’s own', () => {
    const five = after(planned, { do: 'choosePhases', listId: 'kodeks.fem-faser' })
    expect(Object.keys(five.phases)).toHaveLength(5)
    expect(five.about['e']?.phaseList).toBe('kodeks.fem-faser')
    const own = after(five, {
      do: 'addPhase',
      id: 'pilot',
      title: { da: 'Pilotdrift' },
      within: 'kodeks.gennemfoerelse',
      after: 'kodeks.gennemfoerelse',
    })
    expect(own.about['e']?.phaseList).toBeNull()
    const there = after(own, { do: 'editEngagement', set: { phase: 'pilot' } })
    // a part of a phase has the initiatives of the phase it is a part of
    expect(packPhaseOf(there)).toBe('kodeks.gennemfoerelse')
  })

  test('a phase that is taken away takes its parts along, and is nowhere the present one', () => {
    const own = after(
      planned,
      { do: 'choosePhases', listId: 'kombit.fire-faser-med-underfaser' },
      { do: 'editEngagement', set: { phase: 'kombit.forberedelse' } },
      { do: 'removePhase', phaseId: 'kombit.forberedelse' },
    )
    expect(Object.values(own.phases).some((phase) => phase.within === 'kombit.forberedelse')).toBe(
      false,
    )
    expect(own.about['e']?.phase).toBeNull()
  })

  test('a phase does not end before it begins', () => {
    const five = after(planned, { do: 'choosePhases', listId: 'kodeks.fem-faser' })
    const set = { starts: { on: '2026-12-01' }, ends: { on: '2026-11-01' } }
    expect(says(five, { do: 'editPhase', phaseId: 'kodeks.ide', set })).toBe('endsBeforeStart')
  })

  test('a deviation needs what is done instead and why, and is approved outside the room', () => {
    const deviation = {
      do: 'logDeviation',
      id: 'd',
      from: 'Tre faseovergange',
      instead: 'To, fordi fase 1 var afsluttet',
      reason: 'Kommunen var i gang',
      date: '2026-11-22',
      approval: 'sent',
      approvedBy: '',
      approvedOn: null,
    } as const
    expect(says(planned, { ...deviation, reason: '' })).toBe('empty')
    const logged = after(planned, deviation, {
      do: 'editDeviation',
      deviationId: 'd',
      set: { approval: 'approved', approvedBy: 'Metodeansvarlig', approvedOn: '2026-12-01' },
    })
    expect(logged.deviations['d']).toMatchObject({ approval: 'approved', order: 1 })
  })
})
