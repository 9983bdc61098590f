import { describe, expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { keptKinds, type KeptKind } from '../../shared/records.ts'
import { walk } from '../../shared/undo.ts'
import { after, planned, told } from '../support/engagement.ts'

const of = (kind: KeptKind, rest: object = {}): Command =>
  ({
    do: 'makeRecord',
    id: 'old',
    workshopId: 'w',
    itemId: null,
    of: { kind, text: 'Ordene', ...rest },
  }) as Command
const turn = (kind: KeptKind, rest: object = {}): Command =>
  ({
    do: 'turnRecord',
    id: 'new',
    recordId: 'old',
    kind,
    was: 'Ordene',
    workshopId: 'w',
    itemId: null,
    ...rest,
  }) as Command

/** A command, and the engagement as its one undo leaves it. */
function thereAndBack(engagement: Engagement, command: Command): Engagement {
  const outcome = change(engagement, command, told())
  if (!outcome.ok || !outcome.value.inverse || !outcome.value.line)
    throw new Error(`${command.do} has a way back`)
  return walk(outcome.value.engagement, {
    seq: 1,
    by: 'facilitator',
    line: outcome.value.line,
    workshopId: 'w',
    state: 'done',
    before: {},
    after: {},
    patches: outcome.value.inverse,
  }).engagement
}

test('a note becomes a record of any kind with its words, and one undo brings it back', () => {
  const now = after(planned, {
    do: 'writeNote',
    id: 'n',
    workshopId: 'w',
    itemId: null,
    text: 'Det aftalte vi',
  })
  for (const kind of keptKinds) {
    const command = { do: 'turnNote', id: 'r', blockId: 'n', kind, was: 'Det aftalte vi' } as const
    const turned = after(now, command)
    expect(turned.records['r']).toMatchObject({ kind, text: 'Det aftalte vi', number: 1 })
    expect(turned.blocks['n']).toBeUndefined()
    const back = thereAndBack(now, command)
    expect(back.blocks['n']).toMatchObject({ text: 'Det aftalte vi' })
    expect(back.records['r']).toBeUndefined()
  }
})

describe('a record turned into another kind', () => {
  test('keeps owner, day and principles where the new kind holds them, and takes the next number', () => {
    const owned = { ownerId: 'mette', sideId: 'K', due: '2026-12-01', dueSaid: '1/12' }
    const now = after(planned, of('action', { ...owned, principles: ['dialog'] }), turn('benefit'))
    expect(now.records['old']).toBeUndefined()
    expect(now.records['new']).toMatchObject({ ...owned, number: 1, principles: ['dialog'] })
  })

  test('loses no sentence: what the new kind has no field for joins its words', () => {
    const now = after(
      planned,
      of('risk', { cause: 'Årsagen', counter: 'Modtrækket' }),
      turn('action'),
    )
    expect(now.records['new']?.text).toBe('Ordene\nÅrsagen\nModtrækket')
  })

  test('is pointed to by what came from it', () => {
    const child = { ...of('action', { fromId: 'old' }), id: 'child' } as Command
    const now = after(planned, of('risk'), child, turn('decision'))
    expect(now.records['child']).toMatchObject({ fromId: 'new' })
  })

  test('is refused where its words were changed meanwhile', () => {
    const outcome = change(after(planned, of('risk')), turn('action', { was: 'Andre ord' }), told())
    expect(outcome).toMatchObject({ ok: false, reason: 'changedMeanwhile', detail: 'Ordene' })
  })
})

describe('a parked point', () => {
  test('stays, and says which decision or action it became; undo brings it back as parked', () => {
    for (const kind of ['decision', 'action'] as const) {
      const now = after(planned, of('parking'))
      const ended = after(now, turn(kind))
      expect(ended.records['old']).toMatchObject({ end: kind, becameId: 'new' })
      expect(ended.records['new']).toMatchObject({ kind, text: 'Ordene', number: 1 })
      if (kind === 'action') expect(ended.records['new']).toMatchObject({ fromId: 'old' })
      const back = thereAndBack(now, turn(kind))
      expect(back.records['old']).toMatchObject({ end: null, becameId: null })
      expect(back.records['new']).toBeUndefined()
    }
  })

  test('goes to the next meeting with one owner, together with all that are left, and one undo', () => {
    const other = { ...of('parking'), id: 'other' } as Command
    const ended = { ...of('parking', { end: 'dropped' }), id: 'ended' } as Command
    const now = after(planned, of('parking'), other, ended)
    const rest: Command = { do: 'parkRest', workshopId: 'w', ownerId: 'mette' }
    const all = after(now, rest).records
    for (const id of ['old', 'other'])
      expect(all[id]).toMatchObject({ end: 'next', ownerId: 'mette' })
    expect(all['ended']).toMatchObject({ end: 'dropped' })
    expect(thereAndBack(now, rest).records).toEqual(now.records)
  })
})
