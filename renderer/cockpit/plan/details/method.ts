import type { Item } from '../../../../shared/agenda.ts'
import type { Content } from '../../../../shared/packs/content.ts'
import type { Method } from '../../../../shared/packs/pack.ts'
import type { Text } from '../../../../shared/text.ts'
import type { Fields } from './part.ts'

/** The methods of all packs, each with the pack and version its words come from. */
export function methodsOf(
  content: Content | null,
): { readonly method: Method; readonly from: string }[] {
  return (content?.packs ?? []).flatMap((pack) =>
    pack.methods.map((method) => ({ method, from: `${pack.id}@${pack.version}` })),
  )
}

/** What of an item a method takes the place of: only where the method says something itself. */
export function takeOver(item: Item, { item: block }: Method, from: string): Fields {
  const words = (text: Text | null) => (text === null ? undefined : { ...text, from })
  return {
    how: words(block.how) ?? item.how,
    script: words(block.script) ?? item.script,
    materials: words(block.materials) ?? item.materials,
    task: block.task ?? item.task,
  }
}

/** Whether an item already has the method's own steps. */
export function isTaken(item: Item, { item: block }: Method): boolean {
  return (
    has(item.how, block.how) &&
    has(item.script, block.script) &&
    has(item.materials, block.materials) &&
    (block.task === null ||
      (item.task !== null &&
        has(item.task.what, block.task.what) &&
        has(item.task.withWhom, block.task.withWhom) &&
        has(item.task.deliver, block.task.deliver)))
  )
}

function has(own: Text, theirs: Text | null): boolean {
  return theirs === null || (own.da === theirs.da && own.en === theirs.en)
}
