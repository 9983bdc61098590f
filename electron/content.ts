import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packSchema, templateSchema, type Content } from '../shared/packs.ts'

/** Reads and checks `resources/packs` and `resources/agendas`; a slip in a file stops the start and names it. */
export function readContent(resources: string): Content {
  const pack = packSchema.parse(json(join(resources, 'packs', 'kodeks.json')))
  const folder = join(resources, 'agendas')
  const templates = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => templateSchema.parse(json(join(folder, name))))
  return { pack, templates }
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
