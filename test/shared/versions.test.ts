import { describe, expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import type { Command, CommandOf } from '../../shared/commands.ts'
import type { DocumentTree } from '../../shared/document.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { closingOf, lacksOf } from '../../shared/finishing.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { changedIn, frozenOf, versionsOf } from '../../shared/versions.ts'
import { differencesSaid } from '../../shared/versionsaid.ts'
import { after, planned, told } from '../support/engagement.ts'

const party: Command = {
  do: 'addPerson',
  id: 'mette',
  partyId: 'pk',
  name: 'Mette Kjær',
  role: 'projektejer',
  takes: 'answers',
}
const made = (id: string, of: CommandOf<'makeRecord'>['of']): Command => ({
  do: 'makeRecord',
  id,
  workshopId: 'w',
  itemId: null,
  of,
})
const decision = made('d', {
  kind: 'decision',
  text: 'Parterne mødes hver uge',
  mandate: 'Mette Kjær',
})
const action = made('a', { kind: 'action', text: 'Indkald til mødet', dueSaid: '' })
const note: Command = { do: 'writeNote', id: 'n', workshopId: 'w', itemId: null, text: 'Kort note' }
const finish: CommandOf<'finishMinutes'> = {
  do: 'finishMinutes',
  id: 'v1',
  workshopId: 'w',
  languages: ['da'],
  notes: false,
  log: false,
  despite: true,
}
const correct: Command = {
  do: 'correctMinutes',
  id: 'v2',
  workshopId: 'w',
  reason: 'Leverandørens bemærkning til H-01',
}
const held = after(planned, party, decision, action, note)
const finished = after(held, finish)

const refusal = (engagement: Engagement, command: Command) => {
  const outcome = change(engagement, command, told())
  return outcome.ok ? null : outcome.reason
}
const words = (tree: DocumentTree) => JSON.stringify(tree).replaceAll(/[\u00A0\u2002]/gu, ' ')
const said = (engagement: Engagement, language: 'da' | 'en' = 'da') => {
  const latest = versionsOf(engagement, 'w').at(-1)
  const changed = latest && changedIn(engagement, latest)
  if (!changed) throw new Error('nothing before it')
  const { before, differences } = changed
  return differencesSaid(differences, before.finished.facts, engagement, language)
}

describe('finishing', () => {
  test('asks once more where something is lacking, and keeps what was lacking with the version', () => {
    expect(refusal(held, { ...finish, despite: false })).toBe('minutesLack')
    const [version] = versionsOf(finished, 'w')
    expect(version?.number).toBe(1)
    expect(version?.finished?.lacked.map(({ kind }) => kind)).toEqual([
      'noOwner',
      'noDue',
      'nobodyNoted',
      'noRemarksBy',
    ])
    const tree = words(minutesOf(finished, 'w', { language: 'da', notes: false }))
    expect(tree).toContain('Afsluttet, selv om dette manglede: H-01 har ingen ejer; H-01 har ingen')
  })

  test('needs no second word where nothing is lacking', () => {
    const whole = after(
      held,
      { do: 'noteAttendance', workshopId: 'w', personIds: ['mette'], is: 'present' },
      {
        do: 'editWorkshop',
        workshopId: 'w',
        set: { keptBy: { name: 'Ane', sideId: null }, remarksBy: '2026-12-01' },
      },
      {
        do: 'editRecord',
        recordId: 'a',
        to: { kind: 'action', set: { ownerId: 'mette', due: '2026-12-04' } },
      },
    )
    expect(lacksOf(closingOf(whole, whole.workshops['w']!))).toEqual([])
    expect(refusal(whole, { ...finish, despite: false })).toBeNull()
    const tree = minutesOf(after(whole, finish), 'w', { language: 'da', notes: false })
    expect(tree.blocks.some((block) => JSON.stringify(block).includes('Versioner'))).toBe(false)
    expect(words(tree)).toContain('Version 1, afsluttet 1. januar 1970 af Ane.')
  })

  test('has no way back, and neither has finishing twice', () => {
    const outcome = change(held, finish, told())
    expect(outcome.ok && outcome.value.inverse).toBeNull()
    expect(refusal(finished, { ...finish, id: 'again' })).toBe('finished')
  })

  test('says which version it is in the title, the subtitle, at the foot and in the name of the file', () => {
    const draft = minutesOf(held, 'w', { language: 'da', notes: false })
    expect(draft.title).toBe('Beslutningsreferat · Kontrakt- og samarbejdsworkshop')
    expect(draft.subtitle).toMatch(/ · udkast til version\u00a01$/u)
    expect(draft.fileName).toMatch(/ v1 udkast\.docx$/u)
    const tree = frozenOf(finished, 'v1', 'da')
    expect(tree?.title).toBe('Beslutningsreferat v1 · Kontrakt- og samarbejdsworkshop')
    expect(tree?.subtitle).toMatch(/ · version\u00a01$/u)
    expect(tree?.footer).toContain('version\u00a01')
    expect(tree?.fileName).toMatch(/ v1\.docx$/u)
  })
})

describe('a finished version', () => {
  test('is frozen in each language it was finished in, and in no other', () => {
    const both = after(held, { ...finish, languages: ['da', 'en'] })
    expect(frozenOf(both, 'v1', 'en')?.title).toContain(' v1 · ')
    expect(frozenOf(finished, 'v1', 'en')).toBeNull()
  })

  test('reads the same whatever the engagement becomes', () => {
    const before = JSON.stringify(frozenOf(finished, 'v1', 'da'))
    const later = after(
      finished,
      { do: 'editPerson', personId: 'mette', set: { name: 'Mette Holm' } },
      { do: 'editEngagement', set: { name: 'Et andet navn' } },
      { do: 'editRecord', recordId: 'a', to: { kind: 'action', set: { status: 'done' } } },
    )
    expect(JSON.stringify(frozenOf(later, 'v1', 'da'))).toBe(before)
  })

  const sealed: readonly (readonly [string, Command])[] = [
    [
      'a decision’s words',
      { do: 'editRecord', recordId: 'd', to: { kind: 'decision', set: { text: 'Noget andet' } } },
    ],
    [
      'a mandate',
      { do: 'editRecord', recordId: 'd', to: { kind: 'decision', set: { mandate: 'Ane' } } },
    ],
    ['a record that is removed', { do: 'removeRecord', recordId: 'd' }],
    ['a record that is new', made('late', { kind: 'action', text: 'For sent' })],
    ['a note', { do: 'editNote', blockId: 'n', text: 'Anden note' }],
    ['a new note', { do: 'writeNote', id: 'n2', workshopId: 'w', itemId: null, text: 'Ny' }],
    ['attendance', { do: 'noteAttendance', workshopId: 'w', personIds: ['mette'], is: 'absent' }],
    ['who took them', { do: 'editWorkshop', workshopId: 'w', set: { place: 'Et andet sted' } }],
    ['the clock', { do: 'nextItem', workshopId: 'w' }],
  ]
  test.each(sealed)('takes no change of %s', (_, command) => {
    expect(refusal(finished, command)).toBe('finished')
  })

  test('lets what was agreed be followed up', () => {
    const followed = after(finished, {
      do: 'editRecord',
      recordId: 'a',
      to: { kind: 'action', set: { status: 'done', due: '2026-12-04', ownerId: 'mette' } },
    })
    expect(followed.records['a']).toMatchObject({ status: 'done', ownerId: 'mette' })
    expect(
      refusal(finished, {
        ...made('b', { kind: 'action', text: 'Mellem møder' }),
        workshopId: null,
      } as Command),
    ).toBeNull()
  })
})

describe('a correction', () => {
  test('is a new version with a reason, and the first one stays as it was', () => {
    expect(refusal(held, correct)).toBe('minutesOpen')
    expect(refusal(finished, { ...correct, reason: '' } as Command)).toBe('empty')
    const before = JSON.stringify(frozenOf(finished, 'v1', 'da'))
    const opened = after(finished, correct)
    expect(minutesOf(opened, 'w', { language: 'da', notes: false }).subtitle).toContain(
      'udkast til version\u00a02',
    )
    const second = after(opened, { ...finish, id: 'unused' })
    expect(versionsOf(second, 'w').map(({ id, number }) => [id, number])).toEqual([
      ['v1', 1],
      ['v2', 2],
    ])
    expect(frozenOf(second, 'v2', 'da')?.fileName).toMatch(/ v2\.docx$/u)
    expect(JSON.stringify(frozenOf(second, 'v1', 'da'))).toBe(before)
  })

  test('says what was added, changed from what to what, and taken out, by thing', () => {
    const opened = after(finished, correct)
    expect(said(opened)).toEqual([])
    const changed = after(
      opened,
      {
        do: 'editRecord',
        recordId: 'a',
        to: { kind: 'action', set: { ownerId: 'mette', due: '2026-12-04' } },
      },
      { do: 'removeRecord', recordId: 'd' },
      made('r', { kind: 'risk', text: 'Testmiljøet kommer for sent' }),
      { do: 'editNote', blockId: 'n', text: 'Længere note' },
      { do: 'noteAttendance', workshopId: 'w', personIds: ['mette'], is: 'present' },
      { do: 'editWorkshop', workshopId: 'w', set: { keptBy: { name: 'Ib', sideId: 'k' } } },
    )
    expect(said(changed)).toEqual([
      'Mødet: ført af fra Ane til Ib (K).',
      'Fremmøde for Mette Kjær: fra intet til til stede.',
      'Taget ud: beslutning B-01 »Parterne mødes hver uge«.',
      'Handling H-01: ejer fra intet til Mette Kjær; frist fra intet til 4. december 2026.',
      'Tilføjet: risiko R-01 »Testmiljøet kommer for sent«.',
      'Note uden for punkterne: ordlyd fra »Kort note« til »Længere note«.',
    ])
    expect(said(changed, 'en')).toContain(
      'Action H-01: owner from nothing to Mette Kjær; due date from nothing to 4 December 2026.',
    )
    const second = minutesOf(after(changed, finish), 'w', { language: 'da', notes: false })
    expect(words(second)).toContain('Ændret siden version 1')
    expect(words(second)).toContain('Begrundelse for rettelsen: Leverandørens bemærkning til H-01.')
    // the notes are left out of these minutes, and so is what changed in them
    expect(words(second)).not.toContain('Længere note')
    expect(words(minutesOf(changed, 'w', { language: 'da', notes: true }))).toContain(
      'Note uden for punkterne',
    )
  })

  test('follows each version from the one before it', () => {
    const edit = (text: string): Command => ({
      do: 'editRecord',
      recordId: 'd',
      to: { kind: 'decision', set: { text } },
    })
    const third = after(
      finished,
      correct,
      edit('Parterne mødes hver mandag'),
      finish,
      { ...correct, id: 'v3' } as Command,
      edit('Parterne mødes hver tirsdag'),
    )
    expect(said(third)).toEqual([
      'Beslutning B-01: ordlyd fra »Parterne mødes hver mandag« til »Parterne mødes hver tirsdag«.',
    ])
  })
})
