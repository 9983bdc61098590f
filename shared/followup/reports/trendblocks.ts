import { paperInks, type Inks } from '../../charts/picture.ts'
import { trendPicture } from '../../charts/trends.ts'
import { shortDay } from '../../dates.ts'
import { span, type DocBlock } from '../../document.ts'
import { inOrder, type Engagement } from '../../engagement.ts'
import { oneDecimal } from '../../numbers.ts'
import { say, type Language } from '../../text.ts'
import { trendsOf, type TrendLine } from '../trends.ts'
import { followUpWordsIn, paragraph } from './report.ts'

/** The lines of each series, drawn, and in words what broke them. */
export function trendBlocks(
  engagement: Engagement,
  language: Language,
  inks: Inks = paperInks,
): DocBlock[] {
  const words = followUpWordsIn(language)
  const sides = inOrder(engagement.sides)
  const trends = trendsOf(engagement)
  if (trends.length === 0) return [paragraph(words.noTrends, 'muted')]
  const blocks = trends.flatMap((trend): DocBlock[] => {
    const said = trend.lines.map((line) => lineSaid(line, engagement, language)).join(' ')
    const breaks = trend.lines.flatMap((line) => breaksOf(line, engagement, language))
    return [
      {
        kind: 'picture',
        picture: trendPicture(trend, sides, language, inks),
        alt: `${words.series[trend.series]}. ${said}`,
        caption: words.series[trend.series],
      },
      ...(breaks.length > 0
        ? [{ kind: 'bullets' as const, items: breaks.map((each) => span(each)) }]
        : []),
    ]
  })
  return [paragraph(words.trendAbout, 'muted'), ...blocks]
}

function lineSaid(line: TrendLine, engagement: Engagement, language: Language): string {
  const words = followUpWordsIn(language)
  return words.trendLine(
    say(line.short, language),
    groupOf(line, engagement, language),
    figuresSaid(line, language),
  )
}

/** *2,9 (18. nov.), 3,2 (16. dec.)* */
export function figuresSaid({ points }: Pick<TrendLine, 'points'>, language: Language): string {
  const words = followUpWordsIn(language)
  return points
    .map(({ at, isPlace, date }) => {
      const figure = isPlace
        ? words.places[at < 2 ? 'low' : at > 3 ? 'high' : 'middle']
        : oneDecimal(at, language)
      return `${figure} (${shortDay(date, language)})`
    })
    .join(', ')
}

export function groupOf(
  { sideId }: Pick<TrendLine, 'sideId'>,
  engagement: Engagement,
  language: Language,
): string {
  const side = engagement.sides[sideId ?? '']
  return side ? say(side.label, language) : followUpWordsIn(language).joint
}

function breaksOf(line: TrendLine, engagement: Engagement, language: Language): string[] {
  const words = followUpWordsIn(language)
  const name = say(line.short, language)
  const group = groupOf(line, engagement, language)
  return [
    ...line.points.flatMap(({ broken, date }) =>
      broken ? [words.breaks[broken](name, group, shortDay(date, language))] : [],
    ),
    ...(line.ended
      ? [words.breaks[line.ended.why](name, group, shortDay(line.ended.date, language))]
      : []),
  ]
}
