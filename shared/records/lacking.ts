import type { Benefit } from '../records.ts'

/** What a benefit's chain can lack. */
export type Lack = 'delivery' | 'change' | 'purpose' | 'owner' | 'target'

/**
 * What is missing before a benefit can be followed: its delivery, the change that brings it about, what it serves, whoever
 * owns it, and the number it is held against.
 */
export function lacking(benefit: Benefit): readonly Lack[] {
  const has: Readonly<Record<Lack, boolean>> = {
    delivery: benefit.delivery !== '',
    change: benefit.change !== '',
    purpose: benefit.purpose !== '',
    owner: benefit.ownerId !== null || benefit.sideId !== null || benefit.ownerSaid !== '',
    target: benefit.target !== '',
  }
  return (Object.keys(has) as Lack[]).filter((link) => !has[link])
}
