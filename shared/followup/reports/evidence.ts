import { today as dayAt, shortDay } from '../../dates.ts'
import type { DocBlock, DocumentTree } from '../../document.ts'
import { aboutOf, inOrder, type Engagement, type Id } from '../../engagement.ts'
import { principlePack } from '../../packs/content.ts'
import { reference, type Kept } from '../../records.ts'
import { say } from '../../text.ts'
import { trendsOf } from '../trends.ts'
import {
  followUpWordsIn,
  heading,
  ownerOf,
  paragraph,
  reportOf,
  table,
  type ReportOf,
} from './report.ts'
import { figuresSaid, groupOf } from './trendblocks.ts'

/**
 * *Sådan har vi brugt principperne*: what was done for each principle, when, and what was measured before and after. The
 * evidence that the state's IT council asks a project for.
 */
export function evidenceReport(engagement: Engagement, of: ReportOf): DocumentTree {
  const words = followUpWordsIn(of.language)
  const { principles } = principlePack(of.content, aboutOf(engagement).principlePack)
  const records = inOrder(engagement.records).filter(({ kind }) => kind !== 'parking')
  const initiatives = new Map(
    of.content.packs.flatMap((pack) => pack.initiatives.map((each) => [each.id, each.principle])),
  )
  const placed = new Map(records.map((record) => [record.id, principlesOf(record, initiatives)]))
  const unplaced = records.filter(({ id }) => placed.get(id)?.length === 0).length
  return reportOf(engagement, 'evidence', of, [
    paragraph(words.evidenceAbout, 'muted'),
    ...principles.flatMap(({ id, title }) => [
      heading(say(title, of.language), 2),
      ...measuredBlocks(engagement, id, of),
      ...doneBlocks(
        engagement,
        records.filter((record) => placed.get(record.id)?.includes(id)),
        of,
      ),
    ]),
    ...(unplaced > 0 ? [paragraph(words.unplaced(unplaced), 'muted')] : []),
  ])
}

/** The principles that were said of a record, and that of the initiative it carries out. */
function principlesOf(record: Kept, initiatives: ReadonlyMap<Id, Id | null>): readonly Id[] {
  const own = 'principles' in record ? record.principles : []
  const of = record.kind === 'action' ? initiatives.get(record.initiativeId ?? '') : undefined
  return of ? [...own, of] : own
}

function measuredBlocks(engagement: Engagement, rowId: Id, { language }: ReportOf): DocBlock[] {
  const words = followUpWordsIn(language)
  return trendsOf(engagement).flatMap(({ series, lines }) => {
    const own = lines.filter((line) => line.rowId === rowId)
    if (own.length === 0) return []
    const figures = own
      .map((line) => `${groupOf(line, engagement, language)} ${figuresSaid(line, language)}`)
      .join('; ')
    return [paragraph(words.principles.measured(words.series[series], figures))]
  })
}

function doneBlocks(
  engagement: Engagement,
  records: readonly Kept[],
  { language, timeZone }: ReportOf,
): DocBlock[] {
  const words = followUpWordsIn(language)
  if (records.length === 0) return [paragraph(words.principles.none, 'muted')]
  return [
    table(
      words.titles.evidence,
      [
        [words.columns.number, 10],
        [words.columns.what, 46],
        [words.columns.when, 18],
        [words.columns.owner, 14],
        [words.columns.status, 12],
      ],
      records.map((record) => {
        const workshop = engagement.workshops[record.workshopId ?? '']
        const date = workshop?.date ?? dayAt(record.at, timeZone)
        return [
          [{ text: reference(record), bold: true }],
          `${words.kinds[record.kind]}: ${record.text}`,
          shortDay(date, language),
          ownerOf(engagement, record, language),
          words.statuses[standing(record)] ?? words.none,
        ]
      }),
    ),
  ]
}

function standing(record: Kept): string {
  if (record.kind === 'clause') {
    const last = record.evaluations.at(-1)?.kept
    if (last) return last === 'partly' ? 'partlyKept' : last
    const isAgreed =
      record.answers.length > 0 && record.answers.every(({ answer }) => answer !== 'unclear')
    return isAgreed ? 'yes' : 'unclear'
  }
  return 'status' in record ? record.status : ''
}
