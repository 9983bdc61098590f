import { TextRun } from 'docx'
import type { Span } from '../../shared/document.ts'

/** What people typed as runs of text: line breaks become breaks, and what XML forbids is gone. */
export function runsOf(spans: readonly Span[]): TextRun[] {
  return spans.flatMap(({ text, bold, italic, muted }) =>
    legal(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            ...(index > 0 ? { break: 1 } : {}),
            ...(bold ? { bold: true } : {}),
            ...(italic ? { italics: true } : {}),
            ...(muted ? { style: 'SubtleEmphasis' } : {}),
          }),
      ),
  )
}

export function plainText(spans: readonly Span[]): string {
  return spans.map((each) => legal(each.text)).join('')
}

/** The lines that were typed, each with its spans; empty ones are left out. */
export function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]]
  for (const { text, ...look } of spans) {
    for (const [at, part] of legal(text).split('\n').entries()) {
      if (at > 0) lines.push([])
      if (part) lines.at(-1)?.push({ text: part, ...look })
    }
  }
  return lines.filter((line) => !isBlank(line))
}

/** An empty paragraph is read aloud as one, so it is left out where it can be and holds a dash where it cannot. */
export function isBlank(spans: readonly Span[]): boolean {
  return plainText(spans).trim() === ''
}

export function orDash(spans: readonly Span[]): readonly Span[] {
  return isBlank(spans) ? [{ text: '–' }] : spans
}

/**
 * Text that may stand in XML 1.0: form feeds and tabs become a space, other control characters, half characters and
 * noncharacters go. Marks that turn the writing direction go too, for they turn everything after them.
 */
function legal(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\t\v\f]/g, ' ')
    .replaceAll(
      /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]/g,
      '',
    )
}

/** The same on one line, for attributes and properties. */
export function legalLine(text: string): string {
  return legal(text).replaceAll(/\s+/g, ' ').trim()
}
