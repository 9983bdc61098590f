import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { InputRule, inputRules } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { DOMSerializer } from 'prosemirror-model'
import { EditorState, TextSelection, type Command } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { addressSaid, type NoteText } from '../../../shared/richtext.ts'
import { begunList, isList, leaveList, toggleList } from './lists.ts'
import { htmlSlice, plainSlice } from './pasted.ts'
import { bold, docOf, italic, link, noteIn, schema } from './schema.ts'

/** The forms that can be given, each with its key. */
export const forms = {
  bold: { keys: 'Mod-b', cap: 'Ctrl B', command: toggleMark(bold) },
  italic: { keys: 'Mod-i', cap: 'Ctrl I', command: toggleMark(italic) },
  bullets: { keys: 'Mod-Shift-8', cap: 'Ctrl ⇧ 8', command: toggleList('bullets') },
  numbers: { keys: 'Mod-Shift-7', cap: 'Ctrl ⇧ 7', command: toggleList('numbers') },
} as const satisfies Record<string, { keys: string; cap: string; command: Command }>
export type Form = keyof typeof forms
/** Ctrl K is the palette's. */
export const linkKey = { keys: 'Mod-Shift-k', cap: 'Ctrl ⇧ K' } as const

/** How the words are formed where one stands. */
export interface Here {
  readonly on: Readonly<Record<Form, boolean>>
  /** the link one stands in */
  readonly address: string | null
}

interface Needs {
  readonly note: NoteText
  readonly attributes: Readonly<Record<string, string>>
  readonly typed: (note: NoteText) => void
  readonly moved: (here: Here) => void
  readonly askLink: () => void
  readonly leave: () => void
}

/** Opens an editor in a place of the page. */
export function openEditor(place: HTMLElement, needs: Needs): EditorView {
  return new EditorView(place, {
    state: stateOf(needs.note, needs),
    attributes: { ...needs.attributes },
    handlePaste: (view, { clipboardData }) => takeHtml(view, clipboardData),
    handleDrop(view, { dataTransfer, clientX, clientY }, _, isMoved) {
      const at = isMoved ? null : view.posAtCoords({ left: clientX, top: clientY })
      if (at === null || !dataTransfer?.getData('text/html')) return false
      view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))))
      return takeHtml(view, dataTransfer)
    },
    clipboardTextParser: plainSlice,
    clipboardSerializer: new DOMSerializer(DOMSerializer.nodesFromSchema(schema), {
      ...DOMSerializer.marksFromSchema(schema),
      link: ({ attrs }) => ['a', { href: String(attrs['address']) }, 0],
    }),
    dispatchTransaction(this: EditorView, transaction) {
      this.updateState(this.state.apply(transaction))
      if (transaction.docChanged) needs.typed(noteIn(this.state.doc))
      needs.moved(hereIn(this.state))
    },
  })
}

function takeHtml(view: EditorView, from: DataTransfer | null): boolean {
  const html = from?.getData('text/html') ?? ''
  if (html === '') return false
  view.dispatch(view.state.tr.replaceSelection(htmlSlice(html)).scrollIntoView())
  return true
}

/** Other words in the place of those that stand there; what was typed before can not be taken back to. */
export function fill(view: EditorView, note: NoteText): void {
  const { plugins } = view.state
  const filled = EditorState.create({ doc: docOf(note), plugins })
  view.updateState(filled.apply(filled.tr.setSelection(TextSelection.atEnd(filled.doc))))
}

export function hereIn(state: EditorState): Here {
  const { from, $from, to, empty } = state.selection
  const has = (mark: typeof bold) =>
    empty
      ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks()))
      : state.doc.rangeHasMark(from, to, mark)
  return {
    on: {
      bold: has(bold),
      italic: has(italic),
      bullets: isList(state, 'bullets'),
      numbers: isList(state, 'numbers'),
    },
    address: linkAt(state)?.address ?? null,
  }
}

/** Puts an address behind the chosen words, or behind the link one stands in; without either, the address is the words. */
export function setLink(view: EditorView, address: string | null): void {
  const { state } = view
  const { empty } = state.selection
  const here = linkAt(state)
  const { from, to } = empty && here ? here : state.selection
  const tr = state.tr
  if (from < to) {
    tr.removeMark(from, to, link)
    if (address !== null) tr.addMark(from, to, link.create({ address }))
  } else if (address !== null)
    tr.replaceSelectionWith(
      schema.text(addressSaid(address), [link.create({ address })]),
      false,
    ).removeStoredMark(link)
  view.dispatch(tr)
  view.focus()
}

/** What is chosen on the page, though the browser has not told it yet: the address takes the keyboard away at once. */
function seeSelection(view: EditorView): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {}
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode))
    return
  const [anchor, head] = [
    view.posAtDOM(anchorNode, anchorOffset ?? 0),
    view.posAtDOM(focusNode, focusOffset ?? 0),
  ]
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)))
}

/** The whole of the link that begins the selection. */
function linkAt({ selection: { $from } }: EditorState) {
  const { parent } = $from
  const index = $from.index()
  const at = [index, index - 1].find((each) => {
    const mark = link.isInSet(parent.maybeChild(each)?.marks ?? [])
    return mark && (each === index || $from.textOffset === 0)
  })
  const mark = at === undefined ? undefined : link.isInSet(parent.child(at).marks)
  if (at === undefined || !mark) return null
  const [first, last] = [reach(at, -1), reach(at, 1)]
  const start = $from.start() + width(0, first)
  return {
    address: mark.attrs['address'] as string,
    from: start,
    to: start + width(first, last + 1),
  }

  function reach(from: number, step: 1 | -1): number {
    let end = from
    while (mark?.isInSet(parent.maybeChild(end + step)?.marks ?? [])) end += step
    return end
  }
  function width(from: number, to: number): number {
    return parent.children.slice(from, to).reduce((sum, each) => sum + each.nodeSize, 0)
  }
}

function stateOf(
  note: NoteText,
  { askLink, leave }: Pick<Needs, 'askLink' | 'leave'>,
): EditorState {
  const does =
    (act: () => void): Command =>
    () => {
      act()
      return true
    }
  const created = EditorState.create({
    doc: docOf(note),
    plugins: [
      inputRules({
        rules: [
          new InputRule(/^[-*–•]\s$/, (state, _, start, end) =>
            begunList(state, 'bullets', start, end),
          ),
          new InputRule(/^1[.)]\s$/, (state, _, start, end) =>
            begunList(state, 'numbers', start, end),
          ),
        ],
      }),
      history(),
      keymap({
        ...Object.fromEntries(Object.values(forms).map(({ keys, command }) => [keys, command])),
        [linkKey.keys]: (_, __, view) => {
          if (view) seeSelection(view)
          askLink()
          return true
        },
        'Mod-z': undo,
        'Mod-y': redo,
        'Mod-Shift-z': redo,
        Enter: chainCommands(leaveList('empty'), baseKeymap['Enter'] as Command),
        'Shift-Enter': chainCommands(leaveList('empty'), baseKeymap['Enter'] as Command),
        Backspace: chainCommands(leaveList('start'), baseKeymap['Backspace'] as Command),
        Escape: does(leave),
      }),
      keymap(baseKeymap),
    ],
  })
  return created.apply(created.tr.setSelection(TextSelection.atEnd(created.doc)))
}
