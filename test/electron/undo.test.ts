import { expect, test } from 'vitest'
import type { Command } from '../../shared/commands.ts'
import { stepToUndo } from '../../shared/undo.ts'
import { openLibrary, type Library } from '../../electron/library.ts'
import { openStore } from '../../electron/store.ts'
import { begin, plan, told } from '../support/engagement.ts'
import { temporary, value } from '../support/room.ts'
import { onTestFinished } from 'vitest'

function library(folder = temporary()) {
  const store = openStore(folder)
  onTestFinished(() => store.close())
  const open = openLibrary(store, () => {})
  return { folder, store, open }
}

const at = (by: string, moment = 1_000_000) => told(moment, { by })
function give(open: Library, by: string, ...commands: Command[]) {
  for (const command of commands) value(open.run('e', command, at(by)))
}
const note = (id: string, text: string): Command => ({
  do: 'writeNote',
  id,
  workshopId: 'w',
  itemId: null,
  text,
})
const action = (id: string): Command => ({
  do: 'makeRecord',
  id,
  workshopId: 'w',
  itemId: null,
  of: { kind: 'action', text: 'Ring', sideId: 'k' },
})

function started() {
  const shelf = library()
  give(shelf.open, 'facilitator', begin, plan)
  return shelf
}

test('undo gives the clock back as it was', () => {
  const { open } = started()
  value(open.run('e', { do: 'nextItem', workshopId: 'w' }, at('facilitator', 1000)))
  const before = open.get('e')
  value(open.run('e', { do: 'nextItem', workshopId: 'w' }, at('facilitator', 61_000)))
  value(open.undo('e', 'facilitator', 62_000))
  expect(open.get('e')?.clocks).toEqual(before?.clocks)
  expect(open.get('e')?.items).toEqual(before?.items)
  expect(open.get('e')?.walls).toEqual(before?.walls)
})

test('redo does again what undo took, and a new command forgets it', () => {
  const { open } = started()
  give(open, 'facilitator', note('n1', 'Først'))
  const after = open.get('e')
  value(open.undo('e', 'facilitator', 2))
  expect(open.get('e')?.blocks).toEqual({})
  value(open.redo('e', 'facilitator', 3))
  expect(open.get('e')).toEqual(after)
  value(open.undo('e', 'facilitator', 4))
  give(open, 'facilitator', note('n2', 'Noget andet'))
  expect(open.redo('e', 'facilitator', 5)).toEqual({ ok: false, reason: 'nothingToRedo' })
})

test('undo belongs to the person: it takes back her last command, not another’s', () => {
  const { open } = started()
  give(open, 'facilitator', note('n1', 'Min'))
  give(open, 'referent', note('n2', 'Hans'))
  expect(value(open.undo('e', 'facilitator', 2))).toMatchObject({ kind: 'noteWritten' })
  expect(Object.keys(open.get('e')?.blocks ?? {})).toEqual(['n2'])
})

test('undo says who has changed it since, and changes nothing', () => {
  const { open } = started()
  give(open, 'facilitator', note('n1', 'Min'))
  give(open, 'referent', { do: 'editNote', blockId: 'n1', text: 'Vores' })
  expect(open.undo('e', 'facilitator', 2)).toEqual({
    ok: false,
    reason: 'touchedSince',
    detail: 'referent',
  })
  expect(open.get('e')?.blocks['n1']?.text).toBe('Vores')
})

test('numbers are never used twice, not even after undo', () => {
  const { open } = started()
  give(open, 'facilitator', action('a1'))
  value(open.undo('e', 'facilitator', 2))
  give(open, 'facilitator', action('a2'))
  expect(open.get('e')?.records['a2']).toMatchObject({ number: 2 })
})

test('a poll that was opened is stepped over, and so is the level that it sealed', () => {
  const { open } = started()
  const poll = Object.values(open.get('e')?.polls ?? {}).find((each) => each.form === 'principles')
  const pollId = poll?.id ?? ''
  give(
    open,
    'facilitator',
    note('n1', 'Før'),
    { do: 'chooseLevel', pollId, level: 'joint' },
    { do: 'openPoll', pollId },
  )
  expect(value(open.undo('e', 'facilitator', 2))).toMatchObject({ kind: 'noteWritten' })
  expect(open.get('e')?.polls[pollId]).toMatchObject({ state: 'open', level: 'joint' })
})

test('what she shows on the wall never stands in the way of undo', () => {
  const { open } = started()
  give(
    open,
    'facilitator',
    { do: 'nextItem', workshopId: 'w' },
    { do: 'showOnWall', workshopId: 'w', show: { mode: 'program' } },
  )
  expect(value(open.undo('e', 'facilitator', 2))).toMatchObject({ kind: 'itemStarted' })
})

test('the ways back are on the disk: undo works after a restart', () => {
  const { open, folder, store } = started()
  give(open, 'facilitator', note('n1', 'Før'), note('n2', 'Efter'))
  store.close()
  const again = library(folder).open
  value(again.undo('e', 'facilitator', 2))
  expect(Object.keys(again.get('e')?.blocks ?? {})).toEqual(['n1'])
  expect(again.ways('e', 'facilitator')).toMatchObject({
    undo: { kind: 'noteWritten', blockId: 'n1' },
    redo: { kind: 'noteWritten', blockId: 'n2' },
  })
})

test('things, journal line and way back are committed together, or none of them', () => {
  const { open, store } = started()
  give(open, 'facilitator', note('n1', 'Før'))
  const lines = store.journal('e').length
  const failed = store.commit({
    engagementId: 'e',
    by: 'facilitator',
    touched: [{ collection: 'blocks', id: 'n1', value: { text: 'tabt' } }],
    saw: new Map([['blocks/n1', { revision: 7, by: 'facilitator' }]]),
    entry: { at: 1, workshopId: 'w', line: { kind: 'noteEdited', blockId: 'n1' } },
    patches: [],
    walked: null,
  })
  expect(failed).toMatchObject({ ok: false, reason: 'notSaved' })
  expect(store.journal('e')).toHaveLength(lines)
  expect(store.load('e').engagement.blocks['n1']?.text).toBe('Før')
})

test('undo goes back through every change of one thing, and forth again', () => {
  const { open } = started()
  const texts = ['Et', 'To', 'Tre', 'Fire']
  give(open, 'facilitator', note('n1', 'Nul'))
  for (const text of texts) give(open, 'facilitator', { do: 'editNote', blockId: 'n1', text })
  const now = () => open.get('e')?.blocks['n1']?.text
  const walked: unknown[] = []
  for (const _ of texts) {
    value(open.undo('e', 'facilitator', 2))
    walked.push(now())
  }
  for (const _ of texts) {
    value(open.redo('e', 'facilitator', 3))
    walked.push(now())
  }
  expect(walked).toEqual(['Tre', 'To', 'Et', 'Nul', 'Et', 'To', 'Tre', 'Fire'])
})

test('what is in memory is what is on the disk after 400 random commands, undos and redos', () => {
  const { open, store } = started()
  let seed = 11
  const chance = (below: number) =>
    (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) % below
  const poll =
    Object.values(open.get('e')?.polls ?? {}).find((each) => each.form === 'principles')?.id ?? ''
  for (let turn = 0; turn < 400; turn++) {
    const by = chance(3) === 0 ? 'referent' : 'facilitator'
    const some: (() => Command)[] = [
      () => ({ do: 'nextItem', workshopId: 'w' }),
      () => ({ do: 'backItem', workshopId: 'w' }),
      () => ({ do: 'pauseClock', workshopId: 'w' }),
      () => ({ do: 'extendItem', workshopId: 'w', minutes: chance(5) - 2 }),
      () => note(`n${turn}`, `Note ${turn}`),
      () => action(`a${turn}`),
      () => ({ do: 'editNote', blockId: `n${chance(turn + 1)}`, text: `Rettet ${turn}` }),
      () => ({ do: 'removeRecord', recordId: `a${chance(turn + 1)}` }),
      () => ({ do: 'chooseLevel', pollId: poll, level: chance(2) ? 'joint' : 'bySide' }),
    ]
    const which = chance(some.length + 3)
    if (which < some.length) open.run('e', some[which]?.() ?? note('x', 'x'), at(by, turn * 1000))
    else if (which === some.length) open.redo('e', by, turn)
    else open.undo('e', by, turn)
  }
  const saved = store.load('e')
  expect(saved.engagement).toEqual(open.get('e'))
  const kept = stepToUndo(saved.steps, 'facilitator', saved.revisions)
  expect(kept.ok ? kept.value.line : null).toEqual(open.ways('e', 'facilitator').undo)
  const numbers = Object.values(saved.engagement.records).map(
    (record) => `${record.kind}${record.number}`,
  )
  expect(new Set(numbers).size).toBe(numbers.length)
})
