import { flagsOf, idleDeliveries } from '../../benefitflags.ts'
import { paperInks } from '../../charts/picture.ts'
import { riskRegisterPicture } from '../../charts/riskregister.ts'
import { shortDay } from '../../dates.ts'
import type { DocumentTree } from '../../document.ts'
import { inOrder, type Engagement } from '../../engagement.ts'
import { isBenefit, isRisk, reference } from '../../records.ts'
import { resultWordsIn } from '../../results.ts'
import { words as da } from '../../words/registers/da.ts'
import { words as en } from '../../words/registers/en.ts'
import {
  dayOf,
  followUpWordsIn,
  ownerOf,
  paragraph,
  reportOf,
  table,
  type ReportOf,
} from './report.ts'

/** *Risikolog*: every risk of the engagement with its picture. */
export function riskLog(engagement: Engagement, of: ReportOf): DocumentTree {
  const { language } = of
  const words = followUpWordsIn(language)
  const said = language === 'da' ? da : en
  const risks = inOrder(engagement.records).filter(isRisk)
  const open = risks.filter(({ status }) => status === 'open')
  const picture = riskRegisterPicture(open, resultWordsIn(language), paperInks)
  const { columns } = words
  return reportOf(engagement, 'risks', of, [
    ...(risks.length === 0 ? [paragraph(said.empty.risks, 'muted')] : []),
    ...(picture
      ? [{ kind: 'picture' as const, picture, alt: said.riskPicture, caption: said.riskPicture }]
      : []),
    ...(risks.length > 0
      ? [
          table(
            words.titles.risks,
            [
              [columns.number, 6],
              [columns.risk, 24],
              [columns.cause, 15],
              [columns.consequence, 13],
              [columns.levels, 7],
              [columns.owner, 12],
              [columns.counter, 14],
              [columns.status, 9],
            ],
            risks.map((risk) => [
              [{ text: reference(risk), bold: true }],
              risk.sign === '' ? risk.text : `${risk.text}\n${columns.sign}: ${risk.sign}`,
              risk.cause || words.none,
              risk.consequence || words.none,
              `${risk.probability ?? words.none} · ${risk.impact ?? words.none}`,
              ownerOf(engagement, risk, language),
              risk.counter || words.none,
              said.statuses.risk[risk.status],
            ]),
          ),
        ]
      : []),
  ])
}

/** *Gevinstregister*: every benefit as a chain, with owner, numbers and what it lacks. */
export function benefitRegister(engagement: Engagement, of: ReportOf): DocumentTree {
  const { language } = of
  const words = followUpWordsIn(language)
  const said = language === 'da' ? da : en
  const benefits = inOrder(engagement.records).filter(isBenefit)
  const idle = idleDeliveries(engagement).map(({ delivery }) => delivery)
  const { columns } = words
  return reportOf(engagement, 'benefits', of, [
    ...(benefits.length === 0
      ? [paragraph(said.empty.benefits, 'muted')]
      : [
          table(
            words.titles.benefits,
            [
              [columns.number, 6],
              [columns.benefit, 20],
              [columns.chain, 24],
              [columns.owner, 12],
              [columns.numbers, 12],
              [columns.measured, 10],
              [columns.seen, 8],
              [columns.status, 8],
            ],
            benefits.map((benefit) => {
              const due = dayOf(engagement, benefit)
              const flags = flagsOf(benefit).map((flag) => said.flags[flag])
              return [
                [{ text: reference(benefit), bold: true }],
                flags.length === 0
                  ? benefit.text
                  : `${benefit.text}\n${columns.lacks}: ${flags.join(', ')}`,
                [benefit.delivery, benefit.change, benefit.purpose]
                  .map((each) => each || words.none)
                  .join(' → '),
                ownerOf(engagement, benefit, language),
                `${benefit.today || words.none} → ${benefit.target || words.none}`,
                benefit.measured || words.none,
                due ? shortDay(due, language) : words.none,
                said.statuses.benefit[benefit.status],
              ]
            }),
          ),
        ]),
    ...(idle.length > 0 ? [paragraph(words.idle(idle.join(', ')))] : []),
  ])
}
