import type { NewWorkshop } from '../../../shared/contract.ts'

export type Lack = 'name' | 'customer' | 'supplier' | 'date' | 'startsAt' | 'facilitator'

/** What a new workshop cannot be made without. */
export function lacksOf(made: NewWorkshop, startsAt: number | null): Lack[] {
  const lacks: Lack[] = []
  if (made.engagementId === null) {
    if (made.name.trim() === '') lacks.push('name')
    if (made.customer.trim() === '') lacks.push('customer')
    if (made.supplier.trim() === '') lacks.push('supplier')
  }
  if (made.date === '') lacks.push('date')
  if (startsAt === null) lacks.push('startsAt')
  if (made.facilitator.trim() === '') lacks.push('facilitator')
  return lacks
}
