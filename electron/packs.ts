import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackImport } from '../shared/contract.ts'
import type { Id } from '../shared/engagement.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import { slipsOf } from '../shared/packs/check.ts'
import type { Content } from '../shared/packs/content.ts'
import { packSchema, type Pack } from '../shared/packs/pack.ts'
import { readAs, type Read } from '../shared/packs/read.ts'
import { starterPack } from '../shared/packs/starter.ts'
import { readContent } from './content.ts'

/** The packs on this machine: those that ship with the app, and the organisation's own, kept as files in the data folder. */
export interface Packs {
  readonly content: Content
  /** moves with every pack read in or taken away */
  readonly version: number
  /** reads a pack from the text of a file; a newer version takes the place of an older one with the same id */
  importPack(text: string): Outcome<PackImport>
  removePack(id: Id): Outcome
  /** a pack as the text of a file; null gives a start for one's own */
  textOf(id: Id | null): Outcome<{ readonly name: string; readonly text: string }>
}

/** Opens the shelf; an own pack that cannot be read any more is left where it is and told to `broken`. */
export function openPacks(
  resources: string,
  data: string,
  broken: (error: unknown) => void,
): Packs {
  const shipped = readContent(resources)
  const folder = join(data, 'packs')
  let own = kept(folder, shipped.packs, broken)
  let version = 0
  let content = together(shipped, own)

  function put(packs: readonly Pack[]): void {
    own = packs
    content = together(shipped, own)
    version += 1
  }

  return {
    get content() {
      return content
    },
    get version() {
      return version
    },
    importPack(text) {
      const read = readPack(text, shipped.packs, own)
      if (!read.ok) return done({ pack: null, faults: read.faults })
      const pack = read.value
      const before = own.find((each) => each.id === pack.id)
      if (before && before.version > pack.version)
        return refused('packOlder', String(before.version))
      const saved = save(folder, pack.id, text)
      if (!saved.ok) return saved
      put([...own.filter((each) => each.id !== pack.id), pack])
      return done({
        pack: { id: pack.id, title: pack.title, version: pack.version },
        faults: [],
      })
    },
    removePack(id) {
      if (!own.some((pack) => pack.id === id)) return refused('notFound')
      rmSync(join(folder, `${id}.json`), { force: true })
      put(own.filter((pack) => pack.id !== id))
      return done()
    },
    textOf(id) {
      const pack = id === null ? starterPack : content.packs.find((each) => each.id === id)
      if (!pack) return refused('notFound')
      return done({
        name: `${pack.id}.samspil-pack.json`,
        text: `${JSON.stringify(pack, null, 2)}\n`,
      })
    },
  }
}

/** Reads one pack beside others: its own older version may be replaced, everybody else's ids may not be taken. */
function readPack(text: string, shipped: readonly Pack[], own: readonly Pack[]): Read<Pack> {
  return readAs(packSchema, text, (pack) => {
    if (shipped.some((each) => each.id === pack.id))
      return [{ path: ['id'], why: 'taken', detail: pack.id }]
    return slipsOf(pack, [...shipped, ...own.filter((each) => each.id !== pack.id)])
  })
}

function kept(
  folder: string,
  shipped: readonly Pack[],
  broken: (error: unknown) => void,
): readonly Pack[] {
  const packs: Pack[] = []
  for (const name of namesIn(folder)) {
    const read = readPack(readFileSync(join(folder, name), 'utf8'), shipped, packs)
    if (read.ok) packs.push(read.value)
    else broken(new Error(`${name}:${read.faults[0]?.line} ${read.faults[0]?.why}`))
  }
  return packs
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
  } catch {
    return []
  }
}

function save(folder: string, id: Id, text: string): Outcome {
  const path = join(folder, `${id}.json`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.tmp`, text, { flush: true })
    renameSync(`${path}.tmp`, path)
    return done()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOSPC' ? refused('diskFull') : refused('notSaved', code)
  }
}

function together(shipped: Content, own: readonly Pack[]): Content {
  return {
    packs: [...shipped.packs, ...own],
    own: own.map((pack) => pack.id),
    templates: [...shipped.templates, ...own.flatMap((pack) => pack.templates)],
  }
}
