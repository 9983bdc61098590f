import { describe, expect, test } from 'vitest'
import type { Command } from '../../shared/commands.ts'
import { change } from '../../shared/change.ts'
import type { DocBlock, DocTable, DocumentTree } from '../../shared/document.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { facilitatorLogOf } from '../../shared/facilitatorlog.ts'
import type { Entry } from '../../shared/journal.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { after, planned, told } from '../support/engagement.ts'

/** Saturday 21 November 2026, midnight in Copenhagen: minutes of the day from there. */
const midnight = Date.UTC(2026, 10, 20, 23, 0)
const at = (hours: number, minutes: number) => midnight + (hours * 60 + minutes) * 60_000
const ids = ofWorkshop(planned.items, 'w').map((item) => item.id)
const id = (index: number) => ids[index] ?? ''
const next: Command = { do: 'nextItem', workshopId: 'w' }

/** A day that began late, had its causes noted, was bent, and ended. */
const acts: readonly (readonly [number, Command])[] = [
  [at(8, 45), next],
  [at(9, 6), next],
  [
    at(9, 18),
    { do: 'noteCause', id: 'c1', workshopId: 'w', itemId: id(1), kind: 'startedLate', text: '' },
  ],
  [at(9, 17), { do: 'notePresence', workshopId: 'w', personIds: ['p1'], is: 'in' }],
  [at(9, 18), next],
  [at(9, 20), { do: 'pauseClock', workshopId: 'w' }],
  [at(9, 24), { do: 'resumeClock', workshopId: 'w' }],
  [at(9, 30), { do: 'skipItem', itemId: id(8), skipped: true }],
  [at(9, 31), next],
  [
    at(9, 40),
    {
      do: 'splitItem',
      itemId: id(3),
      id: 'second',
      minutes: 15,
      title: { da: 'Billedet af succes' },
      to: { day: 0, after: id(6) },
    },
  ],
  [at(9, 41), { do: 'moveClock', workshopId: 'w', by: -60_000 * 2, until: null }],
  [
    at(9, 58),
    { do: 'noteCause', id: 'c2', workshopId: 'w', itemId: id(3), kind: 'own', text: 'Brandalarm' },
  ],
  [at(10, 2), { do: 'endDay', workshopId: 'w' }],
]

function held(): { engagement: Engagement; journal: Entry[] } {
  let engagement = after(planned, {
    do: 'addPerson',
    id: 'p1',
    partyId: 'pk',
    name: 'Ole Skov',
    role: 'Direktør',
    takes: 'answers',
  })
  const journal: Entry[] = []
  for (const [moment, command] of acts) {
    const outcome = change(engagement, command, told(moment))
    if (!outcome.ok) throw new Error(`${command.do}: ${outcome.reason}`)
    engagement = outcome.value.engagement
    const { line, workshopId } = outcome.value
    if (line) journal.push({ seq: journal.length, at: moment, by: 'facilitator', workshopId, line })
  }
  return { engagement, journal }
}

const { engagement, journal } = held()
const log = facilitatorLogOf(engagement, 'w', { language: 'da', journal })
const tableOf = (tree: DocumentTree) =>
  tree.blocks.find((block): block is DocTable => block.kind === 'table') as DocTable
const rowOf = (title: string) =>
  tableOf(log)
    .rows.map((row) => row.map((cell) => cell.map((part) => part.text).join('')))
    .find(([first]) => first === title)
const said = (blocks: readonly DocBlock[]) =>
  blocks
    .flatMap((block) =>
      block.kind === 'bullets' ? block.items.flat() : block.kind === 'paragraph' ? block.runs : [],
    )
    .map((part) => part.text)
    .join('\n')

describe('Facilitatorens log', () => {
  test('is a file of its own, landscape, and says that it is hers', () => {
    expect(log.fileName).toBe('2026-11-21 Facilitatorens log Kontrakt- og samarbejdsworkshop.docx')
    expect(log.landscape).toBe(true)
    expect(said(log.blocks)).toContain('hører ikke til referatet')
  })

  test('holds each item as it was planned against what it took', () => {
    expect(rowOf('Velkomst')).toEqual([
      'Velkomst',
      '9.00–9.10',
      '9.06–9.18',
      '10',
      '12',
      '+2',
      'Startede sent',
    ])
    expect(rowOf('Ankomst')?.slice(1, 6)).toEqual(['8.40–9.00', '8.45–9.06', '20', '21', '+1'])
  })

  test('tells a paused clock apart from time that was used', () => {
    expect(rowOf('Check-in')?.slice(2)).toEqual([
      '9.18–9.20\n9.24–9.31',
      '10',
      '9',
      '−1',
      'uret stod stille i 4 min.',
    ])
  })

  test('what was skipped, not reached, or came on the way says so, and the plan is the morning’s', () => {
    expect(rowOf('Initiativer')?.[6]).toBe('sprunget over')
    expect(rowOf('Initiativer')?.[1]).toBe('11.10–11.25')
    expect(rowOf('Opsamling')?.slice(1)).toEqual(['12.15–12.25', '–', '10', '–', '–', 'ikke nået'])
    expect(rowOf('Billedet af succes')?.slice(1, 4)).toEqual(['–', '–', '–'])
    expect(rowOf('Billedet af succes')?.[6]).toContain('kom til undervejs')
    // it was 25 minutes when the day began, and is held against that
    expect(rowOf('Målet og billedet af succes')?.[3]).toBe('25')
  })

  test('lists the causes and what was bent on the way, with the time', () => {
    const text = said(log.blocks)
    expect(text).toContain('Kl. 9.18, Velkomst: Startede sent')
    expect(text).toContain('Kl. 9.58, Målet og billedet af succes: Brandalarm')
    expect(text).toContain('Kl. 9.30: »Initiativer« blev sprunget over')
    expect(text).toContain('Kl. 9.41: computerens ur blev stillet 2 min. tilbage')
    expect(text).toContain('148 min. før planen')
    // eleven minutes after the welcome began
    expect(text).toContain('Kom sent: \nOle Skov (11 min.)')
  })

  test('stands nowhere in the minutes, unless she ticks it as an annex', () => {
    const without = JSON.stringify(minutesOf(engagement, 'w', { language: 'da', notes: true }))
    expect(without).not.toMatch(/Startede sent|Brandalarm|sprunget over|efter planen/)
    const withLog = minutesOf(engagement, 'w', { language: 'da', notes: false, log: journal })
    const titles = withLog.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(titles).toContain('Bilag E · Facilitatorens log')
    expect(JSON.stringify(withLog)).toContain('Brandalarm')
  })

  test('a workshop that was not held has a plan and nothing else', () => {
    const empty = facilitatorLogOf(planned, 'w', { language: 'en', journal: [] })
    expect(tableOf(empty).rows).toHaveLength(ids.length)
    expect(said(empty.blocks)).toContain('not held')
    expect(said(empty.blocks)).toContain('No causes have been noted.')
  })
})
