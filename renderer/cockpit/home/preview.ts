import { plan } from '../../../shared/agenda.ts'
import type { Id, MinuteOfDay } from '../../../shared/engagement.ts'
import type { Content } from '../../../shared/packs/content.ts'
import type { Initiative } from '../../../shared/packs/pack.ts'
import type { Template } from '../../../shared/packs/template.ts'
import type { Text } from '../../../shared/text.ts'

export interface PreviewRow {
  readonly title: Text
  readonly starts: MinuteOfDay
  readonly minutes: number
}

/** A template's agenda as it will stand when the workshop begins at this time. */
export function previewOf(
  template: Template,
  startsAt: MinuteOfDay,
): { readonly rows: readonly PreviewRow[]; readonly endsAt: MinuteOfDay } {
  const moved = startsAt - template.startsAt
  const items = template.items.map(({ kind, minutes, fixed }, index) => ({
    id: String(index),
    day: 0,
    kind,
    minutes,
    fixed: fixed === null ? null : fixed + moved,
  }))
  const slots = plan(items, [{ startsAt }])
  return {
    rows: template.items.map(({ title, minutes }, index) => ({
      title,
      minutes,
      starts: slots[index]?.starts ?? startsAt,
    })),
    endsAt: template.endsAt + moved,
  }
}

/** Which of a phase's initiatives a template puts forward: the ones it builds on, and all where an item lets one choose. */
export interface Forwarded {
  readonly named: readonly Initiative[]
  /** every initiative of the phase, where an item offers them; empty where none does */
  readonly offered: readonly Initiative[]
}

/** What of the initiatives of the phase the engagement is in a template brings forward. */
export function forwardedBy(template: Template, content: Content, phase: Id | null): Forwarded {
  const all = content.packs
    .flatMap((pack) => pack.initiatives)
    .filter((initiative) => initiative.phase === phase)
  const used = new Set(template.items.flatMap((item) => item.uses))
  const offers = template.items.some((item) => item.offers === 'initiatives')
  return {
    named: all.filter((initiative) => used.has(initiative.id)),
    offered: offers ? all : [],
  }
}
