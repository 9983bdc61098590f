import type { Inks } from '../../charts/picture.ts'
import type { DocumentTree } from '../../document.ts'
import type { Engagement } from '../../engagement.ts'
import { evidenceReport } from './evidence.ts'
import type { ReportKind } from './kinds.ts'
import { benefitRegister, riskLog } from './logs.ts'
import { newcomerReport } from './newcomer.ts'
import type { ReportOf } from './report.ts'
import { statusReport } from './status.ts'

/** A report of an engagement as a tree: the page draws it and Word is written from it. */
export function readReport(
  engagement: Engagement,
  kind: ReportKind,
  of: ReportOf,
  inks?: Inks,
): DocumentTree {
  switch (kind) {
    case 'status':
      return statusReport(engagement, of, inks)
    case 'evidence':
      return evidenceReport(engagement, of)
    case 'newcomer':
      return newcomerReport(engagement, of)
    case 'risks':
      return riskLog(engagement, of)
    case 'benefits':
      return benefitRegister(engagement, of)
  }
}
