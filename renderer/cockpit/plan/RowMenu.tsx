import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { Item } from '../../../shared/agenda.ts'
import { KeyCap } from '../../kit/KeyCap.tsx'
import { usePlanDesk } from './desk.ts'
import styles from './RowMenu.module.css'

interface Props {
  readonly item: Item
  readonly button: Element
  readonly onMove: () => void
  readonly onKeep: () => void
  readonly onClose: () => void
}

/** What can be done to one item, each with its key. */
export function RowMenu({ item, button, onMove, onKeep, onClose }: Props) {
  const { acts, words } = usePlanDesk()
  const trigger = useRef(button)
  const { menu } = words
  const lines: readonly (readonly [string, string | null, () => void])[] = [
    [menu.add, 'Enter', () => acts.ui.edit({ kind: 'quick', day: item.day, after: item.id })],
    [menu.rename, 'F2', () => acts.ui.edit({ kind: 'title', id: item.id })],
    [menu.move, 'M', onMove],
    [item.fixed === null ? menu.fix : menu.unfix, 'F', () => acts.fix(item.id)],
    [menu.double, 'Ctrl D', () => acts.double(item.id)],
    [menu.keep, null, onKeep],
    [menu.remove, 'Del', () => acts.remove([item.id])],
  ]
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={trigger}
      placement="bottom end"
      isOpen
      onOpenChange={(open) => open || onClose()}
    >
      <Menu
        aria-label={words.menuOf(acts.titleOf(item.id))}
        className={styles.menu ?? ''}
        autoFocus="first"
        onClose={onClose}
        onAction={(label) => {
          // after the menu has given the focus back, so that what it does may move it
          setTimeout(() => lines.find(([each]) => each === label)?.[2](), 30)
        }}
      >
        {lines.map(([label, cap]) => (
          <MenuItem key={label} id={label} textValue={label} className={styles.line ?? ''}>
            <span>{label}</span>
            {cap && <KeyCap>{cap}</KeyCap>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
