import { longDate } from '../dates.ts'
import type { PlainDate } from '../engagement.ts'
import type { Inks, Picture } from './picture.ts'
import { guides, penFor, rule, timelineWordsIn, axis, todayLine } from './timeaxis.ts'
import { bandsOf } from './timebands.ts'
import { type TimelineBar, type TimelineData, daysOf, inTime } from './timelinedata.ts'
import { drawBand, legend, spanSaid } from './timesigns.ts'

/**
 * A samarbejde from end to end: a lane for each way of dividing it, a bar for each phase, a mark for each day that matters,
 * and today. Letters keep their size, so a narrower picture is one for a smaller page. Null where nothing has a date.
 */
export function timelinePicture(data: TimelineData, inks: Inks, width = 1000): Picture | null {
  const days = daysOf(data)
  if (days.length === 0) return null
  const pen = penFor(data, inks, Math.max(320, width), days)
  const bands = bandsOf(pen)
  const top = pen.coarse ? 40 : 22
  const first = top + 26
  let y = first
  const placed = bands.map((band) => {
    const at = y
    y += band.height
    return { band, y: at }
  })
  const key = legend(pen, y + 22)
  return {
    width: pen.width,
    height: Math.round(y + 10 + key.height),
    children: [
      ...axis(pen, top, y),
      ...placed.flatMap(({ y: at }) => rule(0, pen.width, at, at, inks.line)),
      ...rule(0, pen.width, y, y, inks.line),
      ...placed.flatMap(({ band, y: at }) => guides(pen, band, at, y)),
      ...todayLine(pen, top + 3, y),
      ...placed.flatMap(({ band, y: at }) => drawBand(pen, band, at)),
      ...key.shapes,
    ],
  }
}

/** What the picture shows, in words and with every title whole: its name to a screen reader and in Word. */
export function timelineSentence(data: TimelineData): string {
  const { said, kinds, dates } = timelineWordsIn(data.language)
  const long = (date: PlainDate) => longDate(date, data.language)
  const days = daysOf(data).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  const lanes = data.lanes.map((lane) => `${lane.title}: ${lane.bars.map(barSaid).join('; ')}.`)
  const marks = inTime(data.marks).map((mark) =>
    said.mark(mark.title, kinds[mark.kind], long(mark.date)),
  )
  return [
    ...(from && to ? [said.whole(long(from), long(to), long(data.today))] : []),
    ...lanes.filter((_, index) => data.lanes[index]?.bars.length),
    ...(marks.length > 0 ? [`${dates}: ${marks.join('; ')}.`] : []),
  ].join(' ')

  function barSaid(bar: TimelineBar): string {
    const tags = [...(bar.now ? [said.now] : []), ...(bar.certain ? [] : [said.draft])]
    return spanSaid(bar, said, long) + (tags.length > 0 ? ` (${tags.join(', ')})` : '')
  }
}
