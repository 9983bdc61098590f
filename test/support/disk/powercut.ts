import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chancesOf, type Chances } from '../chances.ts'
import type { Flushing } from './orders.ts'
import { names, readBack } from './readback.ts'
import { watch } from './watched.ts'

/** What a log of power cuts found. */
export interface Cuts {
  readonly points: number
  readonly operations: number
  /** notes called saved before the last of them */
  readonly saved: number
  /** crash points where something called saved was gone */
  readonly lost: number
  /** crash points where the file could not be opened, or was not sound */
  readonly unreadable: number
  readonly took: number
}

interface Operation {
  /** create, write, truncate, sync a file; delete; sync the folder; called saved */
  readonly op: 'C' | 'W' | 'T' | 'F' | 'U' | 'D' | 'A'
  readonly name: number
  readonly file: number
  readonly offset: number
  readonly bytes: Buffer
}

const shm = 2
/** what a disk writes whole or not at all, in bytes */
const sector = 512

/**
 * Holds a workshop through the real house, writes down what its store asks of the disk, and replays that to crash points:
 * whatever was not yet flushed is there, gone, or there in part, sector by sector, and a name that the folder was not
 * flushed for is the old one or the new.
 */
export async function cutPower(
  points: number,
  notes: number,
  seed: number,
  synchronous: Flushing = 'FULL',
): Promise<Cuts> {
  const began = performance.now()
  const log = await record(notes, synchronous)
  const chance = chancesOf(seed)
  const saidAt = log.flatMap(({ op }, at) => (op === 'A' ? [at + 1] : []))
  // every other one just after something was called saved, where a lie would be found out
  const cuts = Array.from({ length: points }, (_, i) =>
    i % 2 === 0 ? 1 + chance.below(log.length) : (chance.oneOf(saidAt) ?? log.length),
  ).toSorted((a, b) => a - b)
  const disk = emptyDisk()
  const saved = new Set<string>()
  let [at, lost, unreadable] = [0, 0, 0]
  for (const point of cuts) {
    for (; at < point; at++) {
      const operation = log[at]
      if (!operation) break
      disk.take(operation)
      if (operation.op === 'A') saved.add(operation.bytes.toString().trim())
    }
    const found = readBack((folder) => lay(disk.after(chance), chance, folder))
    if (!found) unreadable++
    else if ([...saved].some((id) => !found.has(id))) lost++
  }
  const took = Math.round(performance.now() - began)
  return { points, operations: log.length, saved: saved.size, lost, unreadable, took }
}

/** A workshop of three sessions: each opens the house, writes notes, goes on to another item, and closes it. */
async function record(notes: number, synchronous: Flushing): Promise<Operation[]> {
  const house = watch(synchronous)
  const sure = async (order: Parameters<typeof house.ask>[0]) => {
    const { ok, reason } = await house.ask(order)
    if (!ok) throw new Error(`${order.do}: ${reason}`)
  }
  try {
    for (let session = 0; session < 3; session++) {
      await sure({ do: 'open' })
      if (session === 0) await sure({ do: 'demo' })
      await sure({ do: 'nextItem' })
      for (let at = 0; at < notes / 3; at++) {
        const id = `n${session}-${at}`
        await sure({ do: 'note', id, text: `${id}. ${'Aftalt ordlyd. '.repeat(1 + (at % 250))}` })
      }
      await sure({ do: 'close' })
    }
    return parsed(readFileSync(house.log))
  } finally {
    await house.end()
  }
}

function parsed(log: Buffer): Operation[] {
  const all: Operation[] = []
  for (let at = 0; at < log.length;) {
    const length = log.readUInt32LE(at + 4)
    all.push({
      op: String.fromCharCode(log[at] ?? 0) as Operation['op'],
      name: log[at + 1] ?? 0,
      file: log.readUInt16LE(at + 2),
      offset: Number(log.readBigUInt64LE(at + 8)),
      bytes: log.subarray(at + 16, at + 16 + length),
    })
    at += 16 + length
  }
  return all
}

interface Disk {
  take(operation: Operation): void
  /** the files by name, as a power cut at this moment could leave them */
  after(chance: Chances): ReadonlyMap<number, Buffer>
}

function emptyDisk(): Disk {
  const files = new Map<number, { flushed: Buffer; since: Operation[] }>()
  /** which file a name stands for: flushed first, then each change since */
  const named = names.map((): (number | null)[] => [null])

  const fileOf = (id: number) => {
    const file = files.get(id) ?? { flushed: Buffer.alloc(0), since: [] }
    files.set(id, file)
    return file
  }

  return {
    take(operation) {
      const { op, name, file: id } = operation
      if (op === 'C') named[name]?.push(id)
      if (op === 'U') named[name]?.push(null)
      if (op === 'W' || op === 'T') fileOf(id).since.push(operation)
      if (op === 'F') {
        const file = fileOf(id)
        file.flushed = written(file.flushed, file.since, () => true, 0)
        file.since = []
      }
      if (op === 'D') for (const [at, ways] of named.entries()) named[at] = ways.slice(-1)
    },
    after(chance) {
      const loss = chance.oneOf([0, 10, 50, 90, 100])
      const rubbish = chance.percent(50) ? 0 : 0xa5
      return new Map(
        named.flatMap((ways, name) => {
          const id = chance.oneOf(ways)
          if (id === null) return []
          const { flushed, since } = fileOf(id)
          return [[name, written(flushed, since, () => !chance.percent(loss), rubbish)] as const]
        }),
      )
    },
  }
}

/** A file after those sectors of each operation that reached the disk; what lies between may be anything. */
function written(
  flushed: Buffer,
  since: readonly Operation[],
  reached: () => boolean,
  between: number,
): Buffer {
  const most = Math.max(flushed.length, ...since.map((each) => each.offset + each.bytes.length))
  const bytes = Buffer.alloc(most, between)
  flushed.copy(bytes)
  let size = flushed.length
  for (const { op, offset, bytes: put } of since) {
    if (op === 'T') {
      if (!reached()) continue
      // what is cut off and written past again begins as nothing
      if (offset < size) bytes.fill(between, offset, size)
      else bytes.fill(0, size, offset)
      size = offset
      continue
    }
    for (let from = 0; from < put.length;) {
      const to = Math.min(put.length, from + sector - ((offset + from) % sector))
      if (reached()) {
        put.copy(bytes, offset + from, from, to)
        size = Math.max(size, offset + to)
      }
      from = to
    }
  }
  return bytes.subarray(0, size)
}

/** Lays the files of a crash point out in a folder. */
function lay(files: ReadonlyMap<number, Buffer>, chance: Chances, folder: string): void {
  for (const [name, bytes] of files) {
    // memory, never flushed: it may hold anything
    const is = name === shm ? Buffer.alloc(32_768, chance.below(256)) : bytes
    writeFileSync(join(folder, names[name] ?? ''), is)
  }
}
