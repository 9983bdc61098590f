import { Node, type Fragment } from 'prosemirror-model'
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state'
import type { ListKind } from '../../../shared/richtext.ts'
import { doc, item, listType, paragraph } from './schema.ts'

/**
 * Lists without levels: the text is seen as lines, each of a kind, and neighbours of a list's kind are one list. To make a
 * list, or to leave one, is to give lines another kind.
 */
interface Line {
  readonly kind: 'paragraph' | ListKind
  readonly words: Fragment
  /** where its first letter stands */
  readonly at: number
}

/** Makes the chosen lines a list of this kind; where they are one already, paragraphs again. */
export function toggleList(kind: ListKind): Command {
  return (state, dispatch) => {
    const chosen = chosenLines(state)
    const isOn = chosen.every((line) => line.kind === kind)
    dispatch?.(turned(state.tr, state, chosen, isOn ? 'paragraph' : kind).scrollIntoView())
    return true
  }
}

export function isList(state: EditorState, kind: ListKind): boolean {
  return chosenLines(state).every((line) => line.kind === kind)
}

/** Enter in an empty line of a list, and backspace at the start of one, leave the list. */
export const leaveList =
  (when: 'empty' | 'start'): Command =>
  (state, dispatch) => {
    const { empty, $from } = state.selection
    if (!empty || $from.parent.type !== item || $from.parentOffset > 0) return false
    if (when === 'empty' && $from.parent.content.size > 0) return false
    dispatch?.(turned(state.tr, state, chosenLines(state), 'paragraph').scrollIntoView())
    return true
  }

/** The line where `- ` or `1. ` was just typed, without those letters and as a list. */
export function begunList(
  state: EditorState,
  kind: ListKind,
  start: number,
  end: number,
): Transaction | null {
  if (state.doc.resolve(start).parent.type !== paragraph) return null
  const typed = state.tr.delete(start, end)
  const line = linesOf(typed.doc).filter(({ at, words }) => at <= start && start <= at + words.size)
  return turned(typed, { doc: typed.doc, selection: typed.selection }, line, kind)
}

function turned(
  tr: Transaction,
  { doc: before, selection }: Pick<EditorState, 'doc' | 'selection'>,
  chosen: readonly Line[],
  kind: Line['kind'],
): Transaction {
  const places = new Set(chosen.map(({ at }) => at))
  const lines = linesOf(before)
  const after = docOfLines(lines.map((line) => (places.has(line.at) ? { ...line, kind } : line)))
  const now = linesOf(after)
  const place = (position: number): number => {
    const index = lines.findLastIndex(({ at }) => at <= position)
    return (now[index]?.at ?? 1) + Math.max(0, position - (lines[index]?.at ?? 0))
  }
  tr.replaceWith(0, before.content.size, after.content)
  return tr.setSelection(
    TextSelection.create(tr.doc, place(selection.anchor), place(selection.head)),
  )
}

function chosenLines({ doc: held, selection: { from, to } }: EditorState): Line[] {
  return linesOf(held).filter(({ at, words }) => at <= to && from <= at + words.size)
}

function linesOf(held: Node): Line[] {
  const lines: Line[] = []
  held.forEach((block, offset) => {
    if (block.type === paragraph)
      lines.push({ kind: 'paragraph', words: block.content, at: offset + 1 })
    else
      block.forEach((line, inside) => {
        lines.push({
          kind: block.type.name as ListKind,
          words: line.content,
          at: offset + 1 + inside + 1,
        })
      })
  })
  return lines
}

function docOfLines(lines: readonly Line[]): Node {
  const blocks: Node[] = []
  for (const { kind, words } of lines) {
    const before = blocks.at(-1)
    if (kind === 'paragraph') blocks.push(paragraph.create(null, words))
    else if (before?.type.name === kind)
      blocks[blocks.length - 1] = before.copy(before.content.addToEnd(item.create(null, words)))
    else blocks.push(listType(kind).create(null, item.create(null, words)))
  }
  return doc.create(null, blocks)
}
