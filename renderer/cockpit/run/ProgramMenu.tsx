import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { KeyCap } from '../../kit/KeyCap.tsx'
import type { Desk } from '../desk.ts'
import { timeWords } from '../time/words.ts'
import type { RowActs } from './rowacts.ts'
import type { Shown } from './rows.ts'
import styles from '../plan/RowMenu.module.css'

interface Props {
  readonly row: Shown
  readonly button: Element
  readonly acts: RowActs
  readonly desk: Desk
  readonly onClose: () => void
}

type Line = readonly [label: string, cap: string | null, act: () => void]

/** What can be done to one item while the day runs, each with its key. */
export function ProgramMenu({ row, button, acts, desk, onClose }: Props) {
  const { row: words } = timeWords(desk.language)
  const trigger = useRef(button)
  const { id } = row
  const bend: readonly Line[] = [
    [words.longer, '+', () => acts.extend(id, 1)],
    [words.shorter, '−', () => acts.extend(id, -1)],
    [words.skip, 'X', () => acts.skip(id, true)],
    [words.split, 'D', () => acts.split(id)],
  ]
  const lines: Record<ReturnType<RowActs['stateOf']>, readonly Line[]> = {
    past: [[words.goBack, null, () => acts.start(id)]],
    now: bend,
    coming: [
      [words.start, null, () => acts.start(id)],
      [words.up, 'Alt ↑', () => acts.step(id, 'up')],
      [words.down, 'Alt ↓', () => acts.step(id, 'down')],
      ...bend,
    ],
    skipped: [
      [words.unskip, 'X', () => acts.skip(id, false)],
      [words.start, null, () => acts.start(id)],
    ],
  }
  const here = lines[acts.stateOf(id)]
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={trigger}
      placement="right top"
      isOpen
      onOpenChange={(open) => open || onClose()}
    >
      <Menu
        aria-label={words.menuOf(row.title)}
        className={styles.menu ?? ''}
        autoFocus="first"
        onClose={onClose}
        onAction={(label) => {
          // after the menu has given the focus back, so that what it does may move it
          setTimeout(() => here.find(([each]) => each === label)?.[2](), 30)
        }}
      >
        {here.map(([label, cap]) => (
          <MenuItem key={label} id={label} textValue={label} className={styles.line ?? ''}>
            <span>{label}</span>
            {cap && <KeyCap>{cap}</KeyCap>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
