import type { DocBlock, Span } from './document.ts'
import { addressSaid, richOf, saysAddress, type NoteText, type Run } from './richtext.ts'

/** A note in a document, with its forms. A link is its words and its address: no link is built from what people typed. */
export function noteBlocks(note: NoteText): DocBlock[] {
  return richOf(note).map((block): DocBlock => {
    if (block.kind === 'paragraph') return { kind: 'paragraph', runs: spansOf(block.runs) }
    return {
      kind: 'bullets',
      ...(block.kind === 'numbers' ? { numbered: true } : {}),
      items: block.items.map(spansOf),
    }
  })
}

function spansOf(runs: readonly Run[]): Span[] {
  return runs.flatMap((run): Span[] => {
    const { text, bold, italic, link } = run
    return [
      { text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
      ...(link === undefined || saysAddress(run)
        ? []
        : [{ text: ` (${addressSaid(link)})`, muted: true }]),
    ]
  })
}
