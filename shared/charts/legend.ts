import type { Result } from '../polls/poll.ts'
import { reading } from '../text.ts'
import type { Pen } from './frame.ts'
import { markShape, star, words } from './marks.ts'
import type { Shape } from './picture.ts'
import { outlined } from './spoken.ts'
import { spokenWordsIn } from '../said/spoken.ts'

/** What the marks and the colours mean; only those that were used. */
export function legend(
  pen: Pen,
  { isStarred, isSpoken }: { readonly isStarred: boolean; readonly isSpoken: boolean },
  top: number,
): Shape[] {
  const { frame, inks } = pen
  const size = frame.size * (frame.marks === null ? 0.8 : 0.72)
  const rows = pen.result.rows
  const shapes: Shape[] = []
  let [x, y] = [edge, top]
  const put = (label: string, sign: readonly Shape[]) => {
    shapes.push(...sign, words(label, x + size * 1.5, y, size, inks.muted, 400))
    x += size * (2.4 + label.length * 0.56)
  }
  if (rows.some((row) => row.level === 'bySide')) {
    for (const side of pen.sides) {
      const sign = markShape(side.mark, x + size * 0.6, y - size * 0.3, size * 0.55, inks)
      put(`${side.mark} ${reading(side.label, pen.language).words}`, sign)
    }
    x += size
  }
  if (hasJointBars(pen.result)) putSteps()
  if (isStarred) {
    if (frame.marks !== null && fitsStar(pen)) x = frame.marks
    else [x, y] = [edge, shapes.length === 0 ? y : y + size * 1.6]
    put(pen.words.starred, [star(x + size * 0.5, y - size * 0.32, size * 0.5, inks)])
  }
  if (isSpoken) putSpoken()
  return shapes

  /** On lines of its own: what was said is not mixed with what was measured. */
  function putSpoken(): void {
    ;[x, y] = [0, shapes.length === 0 ? y : y + size * 1.6]
    const label = spokenWordsIn(pen.language).legend
    shapes.push(words(label, x, y, size, inks.muted, 600))
    x += size * (1 + label.length * 0.56)
    for (const { mark, label: of } of pen.sides) {
      const told = `${mark} ${reading(of, pen.language).words}`
      if (x + size * (1.5 + told.length * 0.56) > frame.width) [x, y] = [edge, y + size * 1.6]
      put(told, [outlined(mark, x + size * 0.6, y - size * 0.3, size * 0.5, inks)])
    }
  }

  function putSteps(): void {
    const fills = [inks.step1, inks.step2, inks.step3, inks.step4, inks.unknown]
    for (const [index, label] of [...pen.words.steps, pen.words.unknown].entries()) {
      if (x + size * (1.5 + label.length * 0.56) > frame.width) [x, y] = [edge, y + size * 1.6]
      const box = {
        x,
        y: y - size * 0.75,
        width: size * 0.9,
        height: size * 0.9,
        stroke: inks.muted,
      }
      put(label, [{ tag: 'rect', attrs: { ...box, fill: fills[index] ?? inks.unknown } }])
    }
  }
}

/** The signs' own line stays inside the picture. */
const edge = 2

/** Whether what the star means fits on the legend's first line. */
export function fitsStar({ frame, result }: Pen): boolean {
  return frame.marks !== null && !hasJointBars(result)
}

/** Whether any row shows everybody together as the four steps. */
export function hasJointBars(result: Result): boolean {
  return result.rows.some((row) => row.level === 'joint' && row.joint.as === 'bars')
}
