import type { PlainDate } from '../engagement.ts'
import type { TimelineWords } from '../words/timeline/da.ts'
import { widthOf, wrapped } from './lettering.ts'
import { words } from './marks.ts'
import type { Inks, Shape } from './picture.ts'
import { type Pen, barHeight, half, longIn, padding, size, small, rule } from './timeaxis.ts'
import type { Band, Placed } from './timebands.ts'
import { type MarkKind, type TimelineBar, type TimelineMark, isDated } from './timelinedata.ts'

/** One band of the timeline: its heading, its bars and its marks. */
export function drawBand(pen: Pen, band: Band, top: number): Shape[] {
  const { inks, gutter } = pen
  const under = top + padding + band.head
  return [
    ...headLines(pen, band.title, band.about).flatMap((line, index) => {
      const y = top + padding + (gutter === 0 ? 13 : band.bars.length > 0 ? 17.5 : 15.5)
      return onSurface(line, 0, y + index * 16, 'start', line.isTitle ? inks.ink : inks.muted, inks)
    }),
    ...(band.isEmpty
      ? onSurface(
          { text: pen.words.noDates, size: small, weight: 400 },
          ...([pen.left + 4, under + 15.5, 'start', inks.muted, inks] as const),
        )
      : []),
    ...band.bars.map((bar) => drawBar(pen, bar, top + bar.y)),
    ...band.marks.map((mark) => drawMark(pen, mark, top + mark.y)),
  ]
}

/** A lane's title and what it is about, in the lines there is room for. */
export function headLines({ gutter, width }: Pen, title: string, about: string) {
  const room = gutter === 0 ? width : gutter - 12
  const [titles, abouts] = gutter === 0 ? [1, 1] : [2, 3]
  return [
    ...wrapped(title, room, size, 600, titles).map((text) => ({
      ...{ text, size, weight: 600, isTitle: true },
    })),
    ...wrapped(about, room, small, 400, abouts).map((text) => ({
      ...{ text, size: small, weight: 400, isTitle: false },
    })),
  ]
}

function drawBar(pen: Pen, bar: Placed<TimelineBar>, y: number): Shape {
  const { inks } = pen
  const { now } = bar.of
  const isFull = now && bar.of.certain
  const fill = bar.isInside && isFull ? inks.surface : inks.ink
  return {
    tag: 'g',
    attrs: {},
    children: [
      { tag: 'title', attrs: {}, text: spanSaid(bar.of, pen.words.said, longIn(pen)) },
      barShape(bar.x0, bar.x1, y, bar.of, inks),
      ...(bar.isInside
        ? [words(bar.text, bar.x, y + 4.5, size, fill, bar.weight)]
        : onSurface({ ...bar, size }, bar.x, y + 4.5, bar.anchor, inks.ink, inks)),
    ],
  }
}

/** Full where we are now, dashed where it is not settled, pointed where it has no fixed end. */
function barShape(
  x0: number,
  x1: number,
  y: number,
  { from, to, now, certain }: Pick<TimelineBar, 'from' | 'to' | 'now' | 'certain'>,
  inks: Inks,
): Shape {
  const look = {
    fill: certain ? (now ? inks.ink : inks.line) : inks.surface,
    stroke: now ? inks.ink : inks.muted,
    'stroke-width': !certain && now ? 2.5 : 1,
    ...(certain ? {} : { 'stroke-dasharray': '5 3' }),
  }
  const [left, right, half] = [x0 + 1, x1 - 1, barHeight / 2]
  const [tip, tail] = [from === null ? 8 : 0, to === null ? 8 : 0]
  if (tip + tail === 0) {
    const width = Math.max(2, right - left)
    return {
      tag: 'rect',
      attrs: {
        x: left,
        y: y - half,
        width,
        height: barHeight,
        rx: Math.min(3, width / 2),
        ...look,
      },
    }
  }
  const d =
    `M${left + tip} ${y - half}L${right - tail} ${y - half}L${right} ${tail ? y : y - half}` +
    `L${right} ${tail ? y : y + half}L${right - tail} ${y + half}L${left + tip} ${y + half}` +
    `L${left} ${tip ? y : y + half}L${left} ${tip ? y : y - half}Z`
  return { tag: 'path', attrs: { d, ...look } }
}

function drawMark(pen: Pen, mark: Placed<TimelineMark>, y: number): Shape {
  const { inks } = pen
  const kind = pen.words.kinds[mark.of.kind]
  const title = pen.words.said.mark(mark.of.title, kind, longIn(pen)(mark.of.date))
  return {
    tag: 'g',
    attrs: {},
    children: [
      { tag: 'title', attrs: {}, text: title },
      ...onSurface({ ...mark, size }, mark.x, y + 4.5, mark.anchor, inks.ink, inks),
      ...sign(mark.of.kind, mark.x0 + half, y, inks),
    ],
  }
}

/** Text that keeps the lines behind it from being read as part of it. */
function onSurface(
  line: { readonly text: string; readonly size: number; readonly weight: number },
  x: number,
  y: number,
  anchor: 'start' | 'end',
  fill: string,
  inks: Inks,
): Shape[] {
  const width = widthOf(line.text, line.size, line.weight)
  const from = anchor === 'start' ? x : x - width
  return [
    {
      tag: 'rect',
      attrs: {
        x: from,
        y: y - line.size * 1.05,
        width,
        height: line.size * 1.4,
        fill: inks.surface,
      },
    },
    words(line.text, x, y, line.size, fill, line.weight, anchor),
  ]
}

/** A flag, a ring, a diamond, a square, a triangle, waves: told apart without colour. */
function sign(kind: MarkKind, x: number, y: number, inks: Inks): Shape[] {
  const open = { fill: inks.surface, stroke: inks.ink, 'stroke-width': 2 }
  switch (kind) {
    case 'goLive':
      return [
        ...rule(x, x, y - 9, y + 9, inks.ink, { 'stroke-width': 2 }),
        path(`M${x} ${y - 9}L${x + 11} ${y - 4.5}L${x} ${y}Z`, { fill: inks.ink }),
      ]
    case 'operation':
      return [
        { tag: 'circle', attrs: { cx: x, cy: y, r: 6.5, ...open } },
        { tag: 'circle', attrs: { cx: x, cy: y, r: 2.5, fill: inks.ink } },
      ]
    case 'gate':
      return [path(`M${x} ${y - 7.5}L${x + 7.5} ${y}L${x} ${y + 7.5}L${x - 7.5} ${y}Z`, open)]
    case 'workshop':
      return [
        {
          tag: 'rect',
          attrs: { x: x - 5, y: y - 5, width: 10, height: 10, rx: 2, fill: inks.muted },
        },
      ]
    case 'milestone':
      return [path(`M${x - 7} ${y - 5.5}L${x + 7} ${y - 5.5}L${x} ${y + 6.5}Z`, { fill: inks.ink })]
    case 'wave':
      return [-3, 3].map((lift) =>
        path(
          `M${x - 7} ${y + lift}Q${x - 3.5} ${y + lift - 6} ${x} ${y + lift}Q${x + 3.5} ${y + lift + 6} ${x + 7} ${y + lift}`,
          { fill: 'none', stroke: inks.ink, 'stroke-width': 2 },
        ),
      )
  }
}

/** What the signs and the looks of bars mean; only those that were used. */
export function legend(pen: Pen, top: number): { height: number; shapes: Shape[] } {
  const { inks, words: said, data } = pen
  const kinds = Object.keys(said.kinds) as MarkKind[]
  const bars = data.lanes.flatMap((lane) => lane.bars).filter(isDated)
  const plain = { from: '', to: '', now: false, certain: true }
  const entries = [
    ...kinds
      .filter((kind) => data.marks.some((mark) => mark.kind === kind))
      .map((kind) => ({ text: said.kinds[kind], wide: 24, draw: signAt(kind) })),
    ...(bars.some((bar) => bar.now)
      ? [{ text: said.now, wide: 32, draw: barAt({ ...plain, now: true }) }]
      : []),
    ...(bars.some((bar) => !bar.certain)
      ? [{ text: said.draft, wide: 32, draw: barAt({ ...plain, certain: false }) }]
      : []),
    ...(bars.some((bar) => bar.from === null || bar.to === null)
      ? [{ text: said.open, wide: 32, draw: barAt({ ...plain, to: null }) }]
      : []),
  ]
  let [x, y] = [pen.gutter, top]
  const shapes = entries.flatMap(({ text, wide, draw }) => {
    const takes = wide + widthOf(text, small)
    if (x > pen.gutter && x + takes > pen.width) [x, y] = [pen.gutter, y + 22]
    const at = x
    x += takes + 18
    return [...draw(at, y - 4), words(text, at + wide, y, small, inks.muted, 400)]
  })
  return { height: entries.length > 0 ? y - top + 26 : 0, shapes }

  function signAt(kind: MarkKind) {
    return (at: number, middle: number) =>
      sign(kind, at + (kind === 'goLive' ? 6 : 8), middle, inks)
  }

  function barAt(look: Parameters<typeof barShape>[3]) {
    return (at: number, middle: number) => [barShape(at, at + 26, middle, look, inks)]
  }
}

function path(d: string, attrs: Shape['attrs']): Shape {
  return { tag: 'path', attrs: { d, ...attrs } }
}

/** A bar in words, for those who do not see it. */
export function spanSaid(
  { title, from, to }: TimelineBar,
  said: TimelineWords['said'],
  long: (date: PlainDate) => string,
): string {
  if (from && to) return said.fromTo(title, long(from), long(to))
  if (from) return said.from(title, long(from))
  return to ? said.to(title, long(to)) : said.never(title)
}
