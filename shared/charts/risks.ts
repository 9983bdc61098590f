import type { Side } from '../engagement.ts'
import type { Poll } from '../polls/poll.ts'
import type { RiskReading } from '../polls/risks.ts'
import { say, type Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'
import { wrapped } from './lettering.ts'
import { patterns, words } from './marks.ts'
import type { Inks, Picture, Shape } from './picture.ts'
import { riskGrid } from './riskgrid.ts'
import { numberDisc, type RiskFrame, type RiskPen } from './riskpen.ts'
import { whoBar, whoLegend } from './whobar.ts'

/**
 * The risk picture: how likely and how bad, as a field with a number for each risk; and beside it who can best act, a bar
 * by side, with the risks marked whose owner the room disagrees about.
 */
export function risksPicture(
  poll: Poll,
  risks: readonly RiskReading[],
  sides: readonly Side[],
  said: ResultWords,
  language: Language,
  inks: Inks,
  shape: 'wide' | 'narrow',
): Picture {
  const hasGrid = poll.asks.includes('probability') && poll.asks.includes('consequence')
  const frame = frameOf(shape, hasGrid)
  const pen: RiskPen = { frame, said, language, inks, sides, asksWho: poll.asks.includes('who') }
  if (risks.every(isUnknown)) {
    const height = frame.size * 4
    const line = words(said.levelTooFew, 0, height / 2, frame.size * 1.2, inks.ink, 600)
    return { width: frame.width, height, children: [line] }
  }
  let top = frame.listTop
  const rows = risks.flatMap((risk) => {
    const drawn = drawRisk(pen, risk, top)
    top += drawn.height
    return drawn.shapes
  })
  const grid = frame.grid ? riskGrid(frame.grid, risks, said, inks) : []
  const gridEnds = frame.grid ? frame.grid.top + frame.grid.side + frame.grid.size * 3 : 0
  const legendTop = frame.isStacked || !frame.grid ? top : gridEnds
  const hasBars = risks.some(({ who }) => who?.as === 'counts')
  const legend = hasBars ? whoLegend(pen, legendTop) : { shapes: [], height: 0 }
  return {
    width: frame.width,
    height: Math.round(Math.max(top, gridEnds, legendTop + legend.height)),
    children: [patterns(inks), ...grid, ...rows, ...legend.shapes],
  }
}

function frameOf(shape: 'wide' | 'narrow', hasGrid: boolean): RiskFrame {
  if (shape === 'narrow') {
    const grid = hasGrid ? { left: 64, top: 16, side: 270, size: 13 } : null
    return {
      width: 360,
      size: 15,
      listLeft: 2,
      listTop: grid ? grid.top + grid.side + 50 : 0,
      room: 316,
      lines: 3,
      barLeft: 34,
      barWidth: 320,
      isStacked: true,
      grid,
    }
  }
  const left = hasGrid ? 470 : 2
  return {
    width: 1200,
    size: 22,
    listLeft: left,
    listTop: 0,
    room: hasGrid ? 350 : 640,
    lines: 3,
    barLeft: hasGrid ? 890 : 760,
    barWidth: hasGrid ? 308 : 438,
    isStacked: false,
    grid: hasGrid ? { left: 96, top: 20, side: 330, size: 18 } : null,
  }
}

function isUnknown({ probability, consequence, who }: RiskReading): boolean {
  return [probability, consequence, who].every((each) => !each || each.as === 'tooFew')
}

function drawRisk(pen: RiskPen, risk: RiskReading, top: number) {
  const { frame, inks, said, language } = pen
  const { size } = frame
  const line = size * 1.22
  const x = frame.listLeft
  const lines = wrapped(say(risk.row.text, language), frame.room, size, 600, frame.lines)
  const begin = top + size * 1.5
  const shapes: Shape[] = [
    {
      tag: 'line',
      attrs: { x1: x, x2: frame.width, y1: top, y2: top, stroke: inks.line, 'stroke-width': 1 },
    },
    numberDisc(risk.number, x + size * 0.75, begin - size * 0.35, size, inks),
    ...lines.map((text, at) => words(text, x + size * 2.2, begin + at * line, size, inks.ink, 500)),
  ]
  let bottom = begin + (lines.length - 1) * line
  if (risk.isApart) {
    bottom += line
    shapes.push(words(said.risks.apart, x + size * 2.2, bottom, size * 0.86, inks.warn, 600))
  }
  if (pen.asksWho) {
    const barTop = frame.isStacked ? bottom + size * 0.6 : top + size * 0.75
    shapes.push(...whoBar(pen, risk, barTop))
    bottom = Math.max(bottom, barTop + size * 1.4)
  }
  return { shapes, height: bottom - top + size * 0.9 }
}
