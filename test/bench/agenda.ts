import { daysOf, plan } from '../../shared/agenda.ts'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { fitOf, totals, waysOut } from '../../shared/fit.ts'
import { blankBlock } from '../../shared/packs/blank.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { after, planned, told } from '../support/engagement.ts'

/**
 * `npm run bench`: what one change of a large agenda costs, from the command to everything *Planlæg* shows of it, beside
 * writing and reading the same items as JSON in the same run: a machine's mood moves both, and the ratio stays.
 */

const frame = 1000 / 60
const runs = 2000

/** Sixty items over two days, with a fixed break every tenth. */
function large(): Engagement {
  const second: Command = {
    do: 'addDay',
    workshopId: 'w',
    date: '2026-11-22',
    startsAt: 540,
    endsAt: 960,
  }
  const some = Object.keys(planned.items).length
  const add = Array.from({ length: 60 - some }, (_, index): Command => {
    const day = index < 16 ? 0 : 1
    const fixed = index % 10 === 9 ? 560 + index * 8 : null
    const block = { ...blankBlock(`Punkt ${index}`, 5 + (index % 4) * 5, 'da'), fixed }
    const to = { day, after: null }
    const items = [{ id: `x${index}`, block, from: null, responsibleId: null }]
    return { do: 'addItems', workshopId: 'w', to, items }
  })
  return after(planned, second, ...add)
}

function recompute(engagement: Engagement, turn: number): number {
  const set = { minutes: 5 + (turn % 30) }
  const edit: Command = { do: 'editItems', workshopId: 'w', edits: [{ itemId: 'x3', set }] }
  const outcome = change(engagement, edit, told())
  if (!outcome.ok) throw new Error(outcome.reason)
  const next = outcome.value.engagement
  const workshop = next.workshops['w']
  if (!workshop) throw new Error('no workshop')
  const items = ofWorkshop(next.items, 'w')
  const days = daysOf(workshop)
  const stretches = fitOf(items, days)
  const ways = stretches.flatMap((stretch) => waysOut(items, stretch, 'w'))
  return plan(items, days).length + ways.length + totals(items).length
}

function timed(work: (turn: number) => unknown): number[] {
  for (let turn = 0; turn < 200; turn++) work(turn)
  return Array.from({ length: runs }, (_, turn) => {
    const began = performance.now()
    work(turn)
    return performance.now() - began
  }).toSorted((a, b) => a - b)
}

const at = (times: readonly number[], share: number) =>
  times[Math.floor(times.length * share)] ?? Number.NaN

const engagement = large()
const items = ofWorkshop(engagement.items, 'w')
const ours = timed((turn) => recompute(engagement, turn))
const json = timed(() => JSON.parse(JSON.stringify(items)))
const said = (times: readonly number[]) =>
  `p50 ${at(times, 0.5).toFixed(3)} ms, p99 ${at(times, 0.99).toFixed(3)} ms`

process.stdout.write(
  [
    `An agenda of ${items.length} items over two days, one item made longer, ${runs} times:`,
    `  change, times, fit, ways out and totals: ${said(ours)}`,
    `  the same items written and read as JSON: ${said(json)}`,
    `  ratio at p50: ${(at(ours, 0.5) / at(json, 0.5)).toFixed(2)}`,
    `  one frame is ${frame.toFixed(1)} ms: ${at(ours, 0.99) < frame ? 'inside' : 'OVER'}`,
    '',
  ].join('\n'),
)
process.exitCode = at(ours, 0.99) < frame ? 0 : 1
