import { inOrder, type Engagement, type Id } from './engagement.ts'
import { isBenefit, type Benefit } from './records.ts'

/**
 * What a benefit still lacks before it can be harvested (Kodeks: gevinster kommer af, at nogen gør noget nyt; somebody must
 * own it, and one must be able to see it). A flag is a question to the table, never a fault.
 */
export const benefitFlags = ['noChange', 'noOwner', 'noNumber', 'noPurpose'] as const
export type BenefitFlag = (typeof benefitFlags)[number]

/** The flags of one benefit, the gravest first; none where it was dropped. */
export function flagsOf(benefit: Benefit): BenefitFlag[] {
  if (benefit.status === 'dropped') return []
  const lacks: Readonly<Record<BenefitFlag, boolean>> = {
    noChange: isBlank(benefit.change),
    noOwner: benefit.ownerId === null && benefit.sideId === null && isBlank(benefit.ownerSaid),
    noNumber: [benefit.today, benefit.target, benefit.measured].some(isBlank),
    noPurpose: isBlank(benefit.purpose),
  }
  return benefitFlags.filter((flag) => lacks[flag])
}

/** A delivery that was named and serves nothing: no benefit hangs on it, or only such as were dropped. */
export interface IdleDelivery {
  readonly delivery: string
  /** the benefit or chain that names it, for the way there */
  readonly recordId: Id | null
  readonly workshopId: Id | null
}

/** Every delivery of the chains and benefits behind which no benefit stands, in the order they were named. */
export function idleDeliveries(engagement: Pick<Engagement, 'chains' | 'records'>): IdleDelivery[] {
  const benefits = inOrder(engagement.records).filter(isBenefit)
  const chains = inOrder(engagement.chains)
  const served = new Set([
    ...benefits
      .filter(({ status }) => status !== 'dropped')
      .map(({ delivery }) => sameName(delivery)),
    ...chains.filter(({ benefit }) => !isBlank(benefit)).map(({ delivery }) => sameName(delivery)),
  ])
  const named = [
    ...benefits.map(({ delivery, id, workshopId }) => ({ delivery, recordId: id, workshopId })),
    ...chains.map(({ delivery, workshopId }) => ({ delivery, recordId: null, workshopId })),
  ]
  const seen = new Set<string>()
  return named.filter(({ delivery }) => {
    const name = sameName(delivery)
    if (name === '' || served.has(name) || seen.has(name)) return false
    seen.add(name)
    return true
  })
}

function isBlank(words: string): boolean {
  return words.trim() === ''
}

function sameName(delivery: string): string {
  return delivery.toLowerCase().replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
}
