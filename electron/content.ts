import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { slipsOf, slipsOfTemplate } from '../shared/packs/check.ts'
import type { Content } from '../shared/packs/content.ts'
import { packSchema } from '../shared/packs/pack.ts'
import { readAs, type Slip } from '../shared/packs/read.ts'
import { templateSchema } from '../shared/packs/template.ts'

/**
 * Reads and checks `resources/packs` and `resources/agendas`: their shape, and that every id is one thing's and points at
 * something. A slip in a file stops the build and the start, and names its line.
 */
export function readContent(resources: string): Content {
  const folder = join(resources, 'packs')
  const shapes = readAll(folder, packSchema)
  const packs = readAll(folder, packSchema, (pack) =>
    slipsOf(
      pack,
      shapes.filter((other) => other.id !== pack.id),
    ),
  )
  const templates = readAll(join(resources, 'agendas'), templateSchema, (template) =>
    slipsOfTemplate(template, packs),
  )
  return { packs, own: [], templates }
}

function readAll<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  rules?: (value: z.infer<Schema>) => readonly Slip[],
): z.infer<Schema>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const read = readAs(schema, readFileSync(join(folder, name), 'utf8'), rules)
      if (read.ok) return read.value
      const said = read.faults.map(
        ({ line, at, why, detail }) => `${name}:${line} ${at}: ${why} ${detail}`,
      )
      throw new Error(said.join('\n'))
    })
}
