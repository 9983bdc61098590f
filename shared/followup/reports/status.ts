import { flagsOf, idleDeliveries } from '../../benefitflags.ts'
import type { Inks } from '../../charts/picture.ts'
import { shortDay } from '../../dates.ts'
import type { DocBlock, DocumentTree } from '../../document.ts'
import { inOrder, partiesOf, type Engagement } from '../../engagement.ts'
import { standingConclusion } from '../../gates.ts'
import { isAction, isBenefit, isOpenAction, reference } from '../../records.ts'
import { say } from '../../text.ts'
import { daysLate, weekOf } from '../due.ts'
import { riskMovement } from '../movement.ts'
import {
  dayOf,
  followUpWordsIn,
  heading,
  ownerOf,
  paragraph,
  reportOf,
  table,
  type ReportOf,
} from './report.ts'
import { trendBlocks } from './trendblocks.ts'

/** *Opfølgning*: what is open and late, how the measurements, risks and benefits have moved, and where the gates stand. */
export function statusReport(engagement: Engagement, of: ReportOf, inks?: Inks): DocumentTree {
  const words = followUpWordsIn(of.language)
  return reportOf(engagement, 'status', of, [
    heading(words.actions),
    ...actionBlocks(engagement, of),
    heading(words.trends),
    ...trendBlocks(engagement, of.language, inks),
    heading(words.movement),
    ...movementBlocks(engagement, of),
    heading(words.benefits),
    ...benefitBlocks(engagement, of),
    ...gateBlocks(engagement, of),
    ...groupBlocks(engagement, of),
  ])
}

function actionBlocks(engagement: Engagement, { language, today }: ReportOf): DocBlock[] {
  const words = followUpWordsIn(language)
  const open = inOrder(engagement.records)
    .filter(isOpenAction)
    .map((action) => {
      const due = dayOf(engagement, action)
      return {
        action,
        due,
        late: daysLate(due, today),
        owner: ownerOf(engagement, action, language),
      }
    })
  const late = open.filter((each) => each.late > 0).toSorted((a, b) => b.late - a.late)
  const said = paragraph(words.actionsSaid(open.length, late.length))
  if (open.length === 0) return [said]
  const owners = Map.groupBy(open, ({ owner }) => owner)
  const weeks = Map.groupBy(
    open.filter((each) => each.late === 0),
    ({ due }) => {
      if (due === null) return '~'
      const { year, week } = weekOf(due)
      return `${year}-${String(week).padStart(2, '0')}`
    },
  )
  return [
    said,
    ...(late.length === 0
      ? []
      : [
          table(
            words.columns.late,
            [
              [words.columns.number, 9],
              [words.columns.what, 47],
              [words.columns.owner, 24],
              [words.columns.late, 20],
            ],
            late.map(({ action, owner, late: days }) => [
              [{ text: reference(action), bold: true }],
              action.text,
              owner,
              days < 14 ? words.days(days) : words.weeks(Math.floor(days / 7)),
            ]),
          ),
        ]),
    table(
      words.byOwner,
      [
        [words.columns.owner, 60],
        [words.columns.open, 20],
        [words.columns.late, 20],
      ],
      [...owners]
        .toSorted(([a], [b]) => a.localeCompare(b, language))
        .map(([owner, some]) => [
          owner,
          String(some.length),
          String(some.filter((each) => each.late > 0).length),
        ]),
    ),
    ...(weeks.size === 0
      ? []
      : [
          table(
            words.byWeek,
            [
              [words.columns.week, 24],
              [words.columns.what, 76],
            ],
            [...weeks]
              .toSorted(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, some]) => {
                const [year, week] = key.split('-')
                return [
                  key === '~' ? words.noDate : words.week(Number(week), Number(year)),
                  some.map(({ action }) => `${reference(action)} ${action.text}`).join('\n'),
                ]
              }),
          ),
        ]),
  ]
}

function movementBlocks(engagement: Engagement, of: ReportOf): DocBlock[] {
  const words = followUpWordsIn(of.language)
  const moved = riskMovement(engagement, of.events, of.timeZone)
  if (moved.length === 0) return [paragraph(words.noMovement, 'muted')]
  return [
    table(
      words.movement,
      [
        [words.columns.number, 9],
        [words.columns.risk, 37],
        [words.columns.when, 18],
        [words.columns.moved, 36],
      ],
      moved.toReversed().map(({ risk, date, what, from, to }) => {
        const value = (each: string | number | null) =>
          each === null ? words.none : (words.statuses[each] ?? String(each))
        const way =
          typeof from === 'number' && typeof to === 'number' ? (to > from ? '▲' : '▼') : ''
        return [
          [{ text: reference(risk), bold: true }],
          risk.text,
          shortDay(date, of.language),
          what === 'new'
            ? words.moved.new
            : words.arrow(words.moved[what], value(from), value(to), way).trim(),
        ]
      }),
    ),
  ]
}

function benefitBlocks(engagement: Engagement, { language }: ReportOf): DocBlock[] {
  const words = followUpWordsIn(language)
  const benefits = inOrder(engagement.records).filter(isBenefit)
  if (benefits.length === 0) return [paragraph(words.noBenefits, 'muted')]
  const counts = [...Map.groupBy(benefits, ({ status }) => status)].map(
    ([status, some]) => `${some.length} ${words.statuses[status] ?? status}`,
  )
  const lacking = benefits.filter((benefit) => flagsOf(benefit).length > 0).length
  const idle = idleDeliveries(engagement).map(({ delivery }) => delivery)
  return [
    paragraph(`${counts.join(', ')}.`),
    ...(lacking > 0 ? [paragraph(`${words.lacking(lacking)}.`)] : []),
    ...(idle.length > 0 ? [paragraph(words.idle(idle.join(', ')))] : []),
  ]
}

function gateBlocks(engagement: Engagement, { language }: ReportOf): DocBlock[] {
  const words = followUpWordsIn(language)
  const gates = inOrder(engagement.gates)
  if (gates.length === 0) return []
  return [
    heading(words.gates),
    table(
      words.gates,
      [
        [words.gates, 50],
        [words.columns.when, 22],
        [words.columns.status, 28],
      ],
      gates.map((gate) => {
        const stands = standingConclusion(gate)
        const workshop = engagement.workshops[gate.id]
        return [
          say(gate.title, language),
          workshop ? shortDay(workshop.date, language) : words.none,
          stands ? (words.gateVerdicts[stands.is] ?? stands.is) : words.gateOpen,
        ]
      }),
    ),
  ]
}

/** Waves, and organisations where a side has several, beside each other by letter or number: counts only, no names, no measurement. */
function groupBlocks(engagement: Engagement, { language, today }: ReportOf): DocBlock[] {
  const words = followUpWordsIn(language)
  const waves = inOrder(engagement.waves).map((wave, index) => [
    words.wave(String.fromCodePoint(65 + index)),
    [wave.operation, wave.goLive]
      .map((date) => (date === null ? words.none : shortDay(date, language)))
      .join(' → '),
    words.none,
    words.none,
    words.none,
  ])
  const actions = inOrder(engagement.records).filter(isAction)
  const parties = inOrder(engagement.sides).flatMap((side) => {
    const own = partiesOf(engagement, side.id)
    if (own.length < 2) return []
    return own.map((party, index) => {
      const theirs = actions.filter(
        ({ ownerId }) => engagement.people[ownerId ?? '']?.partyId === party.id,
      )
      const open = theirs.filter(isOpenAction)
      const late = open.filter((action) => daysLate(dayOf(engagement, action), today) > 0)
      return [
        words.party(say(side.label, language), index + 1),
        words.none,
        String(open.length),
        String(late.length),
        String(theirs.filter(({ status }) => status === 'done').length),
      ]
    })
  })
  const rows = [...(waves.length > 1 ? waves : []), ...parties]
  if (rows.length === 0) return []
  return [
    heading(words.waves),
    paragraph(words.wavesAbout, 'muted'),
    table(
      words.waves,
      [
        [words.columns.group, 30],
        [words.waveDays, 31],
        [words.columns.open, 13],
        [words.columns.late, 13],
        [words.columns.done, 13],
      ],
      rows,
    ),
  ]
}
