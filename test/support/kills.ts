import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { spent } from '../../shared/clock.ts'
import type { Command } from '../../shared/commands.ts'
import type { DemoAt } from '../../shared/contract.ts'
import type { Id } from '../../shared/engagement.ts'
import type { FacilitatorView } from '../../shared/views.ts'
import { plainOf } from '../../shared/richtext.ts'
import { driverOf, type Driver } from './driver.ts'
import { openHost, type Host } from './host.ts'

/** What a log of kills found: how many, how much was called saved, and every promise that was not kept. */
export interface Killed {
  readonly kills: number
  readonly saved: number
  /** kills that came while a command was under way */
  readonly under: number
  readonly broken: readonly string[]
}

interface Standing {
  readonly itemId: Id | null
  readonly state: string
  /** milliseconds the item has run, the least and the most it can be */
  readonly least: number
  readonly most: number
  /** when that was */
  readonly at: number
}

/** a machine under load answers late; the clock is right where it is right to this */
const slack = 1500

/**
 * Holds a scripted workshop through the real host and kills it again and again at a random point of whatever it does: what
 * was called saved is there, the file is sound, the workshop stands in the same item, and its clock is right.
 */
export async function kill(
  data: string,
  kills: number,
  seed: number,
  each: (turn: number, broken: number) => void = () => {},
): Promise<Killed> {
  const chance = randomOf(seed)
  const saved = new Set<string>()
  const broken: string[] = []
  let under = 0
  let host = await openHost(data)
  let driver = await driverOf(host)
  const made = await driver.ask<DemoAt>('makeDemo')
  if (!made?.ok) throw new Error('no demo')
  const workshopId = made.value.toRunId
  await driver.ask('openWorkshop', { engagementId: made.value.engagementId, workshopId })
  await driver.run({ do: 'nextItem', workshopId })
  // the stream of views comes a moment after the answer
  while (driver.view().clock?.state !== 'running')
    await new Promise((resolve) => setTimeout(resolve, 5))
  let number = 0

  for (let turn = 0; turn < kills; turn++) {
    let before = standingOf(await settled(driver))
    let after: Standing | null = null
    let dying: Promise<unknown> | null = null
    const when = Math.floor(chance() * 350)
    const timer = setTimeout(() => (dying = host.end('SIGKILL')), when)
    while (!dying) {
      const command = next(chance, before, driver.view(), workshopId, `note${++number}`)
      after = expected(before, command, driver.view())
      const outcome = await driver.run(command)
      if (outcome === null) {
        under++
        break
      }
      if (outcome.ok) {
        if (command.do === 'writeNote') saved.add(plainOf(command.text))
        before = { ...after, most: after.most + (Date.now() - after.at) }
      }
      after = null
    }
    clearTimeout(timer)
    await (dying ?? host.end('SIGKILL'))
    driver.close()
    const died = Date.now()

    const check = soundness(data)
    if (check !== 'ok') broken.push(`kill ${turn}: integrity_check says ${check}`)
    ;({ host, driver } = await again(data))
    const view = await settled(driver)
    const texts = new Set(view.notes?.map((note) => note.text))
    for (const text of saved) if (!texts.has(text)) broken.push(`kill ${turn}: ${text} is lost`)
    const is = standingOf(view)
    const may = [before, ...(after ? [after] : [])]
    if (!may.some((was) => isSame(was, is)))
      broken.push(
        `kill ${turn}, ${Date.now() - died} ms later: stands at ${JSON.stringify(is)}, not ${JSON.stringify(may)}`,
      )
    each(turn + 1, broken.length)
  }
  driver.close()
  await host.end('SIGTERM')
  return { kills, saved: saved.size, under, broken }
}

async function again(data: string): Promise<{ host: Host; driver: Driver }> {
  const host = await openHost(data)
  return { host, driver: await driverOf(host) }
}

/** The file as the kill left it, looked at in a copy: to open it again is the host's own affair. */
function soundness(data: string): string {
  const beside = mkdtempSync(join(tmpdir(), 'samspil-sound-'))
  try {
    for (const name of ['samspil.db', 'samspil.db-wal'])
      if (existsSync(join(data, name))) copyFileSync(join(data, name), join(beside, name))
    const db = new Sqlite(join(beside, 'samspil.db'))
    const said = String(db.pragma('integrity_check', { simple: true }))
    db.close()
    return said
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** The view once it shows the open workshop. */
async function settled(driver: Driver): Promise<Partial<FacilitatorView>> {
  for (let tries = 0; tries < 2000; tries++) {
    const view = driver.view()
    if (view.clock && view.agenda && view.notes) return view
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('the workshop did not open again')
}

function standingOf({ clock }: Partial<FacilitatorView>): Standing {
  const now = Date.now()
  const run = clock ? spent(clock, now) : 0
  const state = clock?.state ?? 'none'
  return { itemId: clock?.itemId ?? null, state, least: run, most: run, at: now }
}

function isSame(was: Standing, is: Standing): boolean {
  const passed = was.state === 'running' ? is.at - was.at : 0
  return (
    was.itemId === is.itemId &&
    was.state === is.state &&
    is.least >= was.least + passed - slack &&
    is.most <= was.most + passed + slack
  )
}

/** Where the workshop stands if this command came through. */
function expected(
  before: Standing,
  command: Command,
  { agenda }: Partial<FacilitatorView>,
): Standing {
  const now = Date.now()
  const run = before.state === 'running' ? now - before.at : 0
  const on: Standing = {
    ...before,
    least: before.least + run,
    most: before.most + run,
    at: now,
  }
  switch (command.do) {
    case 'pauseClock':
      return before.state === 'running' ? { ...on, state: 'paused' } : on
    case 'resumeClock':
      return { ...on, state: 'running' }
    case 'startItem':
    case 'nextItem': {
      const items = agenda?.map((row) => row.item) ?? []
      const at = items.findIndex((item) => item.id === before.itemId)
      const item =
        command.do === 'startItem'
          ? items.find((each) => each.id === command.itemId)
          : items[at + 1]
      // one that ran before goes on from what it has spent
      const ran = item?.runs.reduce((sum, each) => sum + ((each.to ?? now) - each.from), 0) ?? 0
      return { itemId: item?.id ?? null, state: 'running', least: ran, most: ran, at: now }
    }
    default:
      return on
  }
}

/** The next thing a facilitator does. */
function next(
  chance: () => number,
  before: Standing,
  { agenda }: Partial<FacilitatorView>,
  workshopId: Id,
  id: Id,
): Command {
  const items = agenda?.map((row) => row.item) ?? []
  const at = items.findIndex((item) => item.id === before.itemId)
  const draw = chance()
  if (draw < 0.5) {
    const text = `${id} er sagt og skrevet ned`
    return { do: 'writeNote', id, workshopId, itemId: before.itemId, text }
  }
  if (draw < 0.65) return { do: 'extendItem', workshopId, minutes: 1 }
  if (before.state === 'paused') return { do: 'resumeClock', workshopId }
  if (draw < 0.8) return { do: 'pauseClock', workshopId }
  const first = items[0]?.id ?? ''
  return at + 1 < items.length ? { do: 'nextItem', workshopId } : { do: 'startItem', itemId: first }
}

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
