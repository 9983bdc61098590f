import { useRef, useState } from 'react'
import type { Item } from '../../../shared/agenda.ts'
import { Said } from '../../kit/Said.tsx'
import { usePlanDesk } from './desk.ts'
import styles from './cell.module.css'

interface Props {
  readonly item: Item
  readonly title: string
  readonly editing: boolean
}

/** An item's title; F2 or a double click edits it where it stands. */
export function Title({ item, title, editing }: Props) {
  const { acts, language, shut } = usePlanDesk()
  if (editing) return <TitleField item={item} title={title} />
  return (
    <span
      className={styles.title}
      data-kind={item.kind}
      onDoubleClick={() => shut || acts.ui.edit({ kind: 'title', id: item.id })}
    >
      <Said text={item.title} language={language} />
    </span>
  )
}

function TitleField({ item, title }: Omit<Props, 'editing'>) {
  const { acts, words } = usePlanDesk()
  const [draft, setDraft] = useState(title)
  const given = useRef(false)

  function leave(isKept: boolean, back: boolean) {
    if (given.current) return
    given.current = true
    if (isKept) acts.rename(item.id, draft)
    acts.ui.edit(null)
    if (back) acts.ui.goTo(item.id)
  }

  return (
    <input
      className={styles.titleField}
      aria-label={words.titleOf(title)}
      value={draft}
      maxLength={200}
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => leave(true, false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        leave(event.key === 'Enter', true)
      }}
    />
  )
}
