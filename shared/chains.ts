import type { Handlers } from './change.ts'
import { definedOnly, lastOrder, type Engagement, type Id, type Moment } from './engagement.ts'
import { done, refused } from './outcome.ts'
import { ofWorkshop } from './workshop.ts'

/**
 * A benefit chain as a table builds it: leverance → forandring → gevinst → formål. It is the bordsvar in a form that can be
 * drawn; an empty link is a result too. The card of its benefit holds what one line cannot: owner, number today, target.
 */
export interface Chain extends ChainLinks, BenefitCard {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly itemId: Id | null
  /** the table that built it, in words */
  readonly from: string
  readonly at: Moment
}

export const links = ['delivery', 'change', 'benefit', 'purpose'] as const
export type Link = (typeof links)[number]
type ChainLinks = { readonly [Name in Link]: string }

export const cardFields = ['owner', 'today', 'target', 'measured'] as const
export type CardField = (typeof cardFields)[number]
/** *gevinstejer, udgangspunkt, måltal, måles på* */
type BenefitCard = { readonly [Name in CardField]: string }

/** So many chains can be read from the last row at a time. */
export const chainsOnAPage = 4

export function chainsOf(engagement: Engagement, workshopId: Id): Chain[] {
  return ofWorkshop(engagement.chains, workshopId)
}

export function chainPages(engagement: Engagement, workshopId: Id): number {
  return Math.max(1, Math.ceil(chainsOf(engagement, workshopId).length / chainsOnAPage))
}

const empty = {
  from: '',
  delivery: '',
  change: '',
  benefit: '',
  purpose: '',
  owner: '',
  today: '',
  target: '',
  measured: '',
}

export const chainChanges: Handlers<'addChain' | 'editChain' | 'removeChain'> = {
  addChain(draft, { id, workshopId, itemId, set }, told) {
    if (!draft.workshops[workshopId] || (itemId !== null && !draft.items[itemId]))
      return refused('notFound')
    if (draft.chains[id]) return refused('takenAlready')
    const order = lastOrder(draft.chains) + 1
    draft.chains[id] = {
      ...empty,
      ...definedOnly(set),
      id,
      workshopId,
      itemId,
      order,
      at: told.at,
    }
    return done({ line: { kind: 'chainAdded', chainId: id }, workshopId })
  },
  editChain(draft, { chainId, set }) {
    const chain = draft.chains[chainId]
    if (!chain) return refused('notFound')
    Object.assign(chain, definedOnly(set))
    return done({ line: { kind: 'chainEdited', chainId }, workshopId: chain.workshopId })
  },
  removeChain(draft, { chainId }) {
    const chain = draft.chains[chainId]
    if (!chain) return refused('notFound')
    delete draft.chains[chainId]
    return done({ line: { kind: 'chainRemoved', chainId }, workshopId: chain.workshopId })
  },
}
