import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import { keptKinds, reference, type KeptKind } from '../../shared/records.ts'
import { blank } from '../../shared/records/blank.ts'
import { fields } from '../../shared/records/orders.ts'
import { walk } from '../../shared/undo.ts'
import { after, planned, told } from '../support/engagement.ts'

const make = (kind: KeptKind, id: string, text = 'Ordene'): Command => ({
  do: 'makeRecord',
  id,
  workshopId: 'w',
  itemId: null,
  of: { kind, text },
})
const aStep = {
  seq: 1,
  by: 'facilitator',
  line: { kind: 'riskNoted', recordId: 'one' },
  workshopId: 'w',
  state: 'done',
  before: {},
  after: {},
} as const
const letters = { decision: 'B', action: 'H', risk: 'R', benefit: 'G', clause: 'E', parking: 'P' }

describe('a record of any kind', () => {
  test('has the next number of its own series, B, H, R, G, E or P', () => {
    for (const kind of keptKinds) {
      const now = after(planned, make(kind, 'one'), make(kind, 'two'))
      const two = now.records['two']
      expect(two && reference(two)).toBe(`${letters[kind]}-02`)
    }
  })

  test('never has a number that was used, not even one that was undone', () => {
    const outcome = change(planned, make('risk', 'one'), told())
    if (!outcome.ok || outcome.value.inverse === null) throw new Error('it has a way back')
    const back = walk(outcome.value.engagement, {
      ...aStep,
      patches: outcome.value.inverse,
    }).engagement
    expect(back.records['one']).toBeUndefined()
    expect(after(back, make('risk', 'next')).records['next']).toMatchObject({ number: 2 })
  })

  test('begins blank in every field but its words, and blank is what the doors let through', () => {
    for (const kind of keptKinds) {
      const shape = z.strictObject(fields[kind] as z.ZodRawShape)
      expect(shape.safeParse({ text: 'Ordene', ...blank[kind] })).toMatchObject({ success: true })
      expect(after(planned, make(kind, 'one')).records['one']).toMatchObject(blank[kind])
    }
  })

  test('may be made between meetings', () => {
    const now = after(planned, { ...make('benefit', 'one'), workshopId: null } as Command)
    expect(now.records['one']).toMatchObject({ workshopId: null, number: 1 })
  })

  test('is refused without words, in another kind, and where the words were changed meanwhile', () => {
    const now = after(planned, make('risk', 'one'))
    const reason = (command: Command) => {
      const outcome = change(now, command, told())
      return outcome.ok ? 'done' : outcome.reason
    }
    expect(reason(make('risk', 'two', ''))).toBe('empty')
    expect(reason(make('risk', 'one'))).toBe('takenAlready')
    const text = 'Andre ord'
    expect(
      reason({ do: 'editRecord', recordId: 'one', to: { kind: 'action', set: { text } } }),
    ).toBe('notFound')
    expect(
      reason({
        do: 'editRecord',
        recordId: 'one',
        to: { kind: 'risk', set: { text }, was: { text: 'Noget, der ikke står der' } },
      }),
    ).toBe('changedMeanwhile')
  })

  test('tells the journal what its status, day and owner were changed from and to, and never the words', () => {
    const now = after(planned, make('action', 'one'))
    const outcome = change(
      now,
      {
        do: 'editRecord',
        recordId: 'one',
        to: { kind: 'action', set: { text: 'Hemmeligt', status: 'done', due: '2026-12-04' } },
      },
      told(),
    )
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(outcome.value.line).toEqual({
      kind: 'recordEdited',
      recordId: 'one',
      moved: { status: ['open', 'done'], due: [null, '2026-12-04'] },
    })
  })
})
