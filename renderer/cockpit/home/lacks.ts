import type { NewEngagement, NewWorkshop } from '../../../shared/contract.ts'

export type Lack = EngagementLack | 'date' | 'startsAt' | 'facilitator'
export type EngagementLack = 'name' | 'customer' | 'supplier'

/** What a new workshop cannot be made without. */
export function lacksOf(made: NewWorkshop, startsAt: number | null): Lack[] {
  const lacks: Lack[] = made.engagementId === null ? engagementLacks(made) : []
  if (made.date === '') lacks.push('date')
  if (startsAt === null) lacks.push('startsAt')
  if (made.facilitator.trim() === '') lacks.push('facilitator')
  return lacks
}

/** What a new engagement cannot be made without. */
export function engagementLacks(
  made: Pick<NewEngagement, 'name' | 'customer' | 'supplier'>,
): EngagementLack[] {
  return (['name', 'customer', 'supplier'] as const).filter((each) => made[each].trim() === '')
}
