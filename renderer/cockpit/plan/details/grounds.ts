import type { Item } from '../../../../shared/agenda.ts'
import type { Id } from '../../../../shared/engagement.ts'
import type { Content, PrinciplePack } from '../../../../shared/packs/content.ts'
import { principlePack } from '../../../../shared/packs/content.ts'
import type { Offer } from '../../../../shared/packs/kinds.ts'
import type { Text } from '../../../../shared/text.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import type { Meeting } from '../../meeting.ts'

/** The pack the engagement is measured by; null until the packs have been fetched. */
export function packOf(meeting: Meeting, desk: Desk): PrinciplePack | null {
  return desk.content && principlePack(desk.content, meeting.open.engagement.principlePack)
}

/** The pack's phase the engagement is in, through its own phase or the one that is a part of. */
export function packPhaseIn(engagement: EngagementView | null, meeting: Meeting): Id | null {
  const { phase } = engagement?.about ?? meeting.open.engagement
  const phases = engagement?.phases ?? []
  const own = phases.find((each) => each.id === phase)
  if (!own) return phase
  return own.packPhase ?? phases.find((each) => each.id === own.within)?.packPhase ?? null
}

/** The things of the packs an item builds on, by their names. */
export function builtOn(
  content: Content,
  ids: readonly Id[],
): { readonly id: Id; readonly title: Text }[] {
  const known = new Map(content.packs.flatMap((pack) => named(pack)))
  return ids.flatMap((id) => {
    const title = known.get(id)
    return title ? [{ id, title }] : []
  })
}

/** Every thing inside a pack that has an id and a name or a sentence. */
function named(value: unknown): [Id, Text][] {
  if (Array.isArray(value)) return value.flatMap(named)
  if (typeof value !== 'object' || value === null) return []
  const thing = value as { readonly id?: Id; readonly title?: Text; readonly text?: Text }
  const title = thing.title ?? thing.text
  const inside = Object.values(value).flatMap(named)
  return thing.id && title ? [[thing.id, title], ...inside] : inside
}

/** What is brought up: as chosen, else the cards of the principles it is about. */
export function offerOf(item: Pick<Item, 'offers' | 'principles'>): Offer | null {
  return item.offers ?? (item.principles.length > 0 ? 'principles' : null)
}
