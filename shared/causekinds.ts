/** Why an item ran over, in the field's own terms; `own` is said in her own words. */
export const causeKinds = [
  'startedLate',
  'discussion',
  'technology',
  'cameLate',
  'principals',
  'taskUnclear',
  'breakLong',
  'own',
] as const
export type CauseKind = (typeof causeKinds)[number]
