import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { letterOf } from '../../../shared/capture.ts'
import type { KeptKind } from '../../../shared/records.ts'
import { Button } from '../../kit/Button.tsx'
import { KeyCap } from '../../kit/KeyCap.tsx'
import type { NoteDesk } from './noted.ts'
import styles from '../plan/RowMenu.module.css'

interface Props {
  readonly label: string
  readonly kinds: readonly KeptKind[]
  readonly desk: NoteDesk
  readonly choose: (kind: KeptKind) => void
  readonly children: ReactNode
}

/** The kinds of record to choose from, each by the letter it has in the line. */
export function KindMenu({ label, kinds, desk, choose, children }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  function take(kind: KeptKind) {
    setOpen(false)
    // after the menu has given the focus back, so that what it does may move it
    setTimeout(() => choose(kind), 30)
  }
  function press(event: KeyboardEvent) {
    const kind = kinds.find((each) => letterOf(each) === event.key.toLowerCase())
    if (!kind || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    take(kind)
  }
  return (
    <span ref={box} data-made>
      <Button look="quiet" label={label} onPress={() => setOpen(true)}>
        {children}
      </Button>
      <Popover
        className={styles.popover ?? ''}
        triggerRef={box}
        placement="bottom end"
        isOpen={open}
        onOpenChange={setOpen}
      >
        <div onKeyDownCapture={press}>
          <Menu
            aria-label={label}
            className={styles.menu ?? ''}
            autoFocus="first"
            onClose={() => setOpen(false)}
            onAction={(kind) => take(kind as KeptKind)}
          >
            {kinds.map((kind) => (
              <MenuItem
                key={kind}
                id={kind}
                textValue={desk.words.notes.kinds[kind]}
                className={styles.line ?? ''}
              >
                <span>{desk.words.notes.kinds[kind]}</span>
                <KeyCap>{letterOf(kind).toUpperCase()}</KeyCap>
              </MenuItem>
            ))}
          </Menu>
        </div>
      </Popover>
    </span>
  )
}
