import { useRef, useState, type ClipboardEvent } from 'react'
import { Plus } from 'lucide-react'
import { clockTime } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import { itemsFrom } from '../../../shared/paste/agenda.ts'
import { itemLine, type ItemLine } from '../../../shared/paste/itemline.ts'
import { usePlanDesk, type PlanDesk } from './desk.ts'
import { usualMinutes } from './fresh.ts'
import { KindTick } from './KindTick.tsx'
import styles from './QuickLine.module.css'

interface Props {
  readonly day: number
  /** the item it adds after; null where the day has none */
  readonly after: Id | null
}

/** One line for a new item: "25 Status" sets length and title. Enter adds and stays, so that several follow each other. */
export function QuickLine({ day, after }: Props) {
  const desk = usePlanDesk()
  const { acts, words, draft } = desk
  // the words outlive the field: a workshop opened again stands as it was left
  const [text, setText] = useState(draft.current)
  const left = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  const queue = useRef(Promise.resolve(after))
  const line = itemLine(text)
  const isItem = line.title.trim() !== ''

  function write(next: string) {
    draft.current = next
    setText(next)
  }

  async function add(lines: readonly ItemLine[]) {
    write('')
    // the next line may be entered before this one is kept: it then waits, and comes after it
    const kept = queue.current.then((at) => acts.add(lines, { day, after: at }))
    queue.current = Promise.all([queue.current, kept]).then(([at, ids]) => ids.at(-1) ?? at)
    if ((await kept).length === 0 && draft.current === '') write(text)
    field.current?.scrollIntoView({ block: 'nearest' })
  }

  function leave(back: boolean) {
    if (left.current) return
    left.current = true
    draft.current = ''
    acts.ui.edit(null)
    if (back && after !== null) acts.ui.goTo(after)
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    if (!/\S[\s\S]*\n[\s\S]*\S/.test(pasted)) return
    event.preventDefault()
    void add(itemsFrom(pasted))
  }

  return (
    <div className={styles.line}>
      <Plus size={16} aria-hidden="true" />
      <input
        ref={field}
        className={styles.field}
        aria-label={words.quick.label}
        aria-describedby="quick-line-understood"
        placeholder={words.quick.example}
        value={text}
        autoFocus
        autoComplete="off"
        onChange={(event) => write(event.target.value)}
        onPaste={onPaste}
        onBlur={() => {
          if (text.trim() === '') leave(false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            if (isItem) void add([line])
            else leave(true)
          } else if (event.key === 'Escape') {
            event.preventDefault()
            leave(true)
          }
        }}
      />
      <span id="quick-line-understood" className={styles.understood}>
        {isItem ? <Understood line={line} desk={desk} /> : words.quick.hint}
      </span>
    </div>
  )
}

/** What the words were understood to be, before Enter. */
export function Understood({ line, desk }: { readonly line: ItemLine; readonly desk: PlanDesk }) {
  const { words, language } = desk
  const kind = line.kind ?? 'talk'
  return (
    <span className={styles.facts}>
      <span className={styles.kind}>
        <KindTick kind={kind} /> {words.kinds[kind]}
      </span>
      {line.fixed !== null && <span>{words.quick.fixedAt(clockTime(line.fixed, language))}</span>}
      <span>
        {line.minutes ?? usualMinutes} min.
        {line.minutes === null && ` (${words.pasting.usual})`}
      </span>
      {line.least !== null && <span>{words.least(line.least)}</span>}
    </span>
  )
}
