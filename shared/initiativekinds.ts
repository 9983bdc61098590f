/** *Gjorde vi det?* */
export const dids = ['yes', 'partly', 'no'] as const
export type Did = (typeof dids)[number]

/** *Virkede det?* */
export const workeds = ['yes', 'no', 'unknown'] as const
export type Worked = (typeof workeds)[number]
