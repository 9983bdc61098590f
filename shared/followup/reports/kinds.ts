/** What can be read and written of an engagement as a whole. */
export const reportKinds = ['status', 'evidence', 'newcomer', 'risks', 'benefits'] as const
export type ReportKind = (typeof reportKinds)[number]
