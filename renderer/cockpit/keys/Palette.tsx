import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { Dialog } from '../../kit/Dialog.tsx'
import { KeyCap } from '../../kit/KeyCap.tsx'
import type { CockpitWords } from '../../../shared/words/cockpit/da.ts'
import type { Lever } from './lever.ts'
import styles from './Palette.module.css'

interface Props {
  readonly levers: readonly Lever[]
  readonly words: CockpitWords
  readonly onClose: () => void
}

/** Everything that can be done now, found by typing a little of it. */
export function Palette({ levers, words, onClose }: Props) {
  const { contains } = useFilter({ sensitivity: 'base' })
  const ready = levers.filter((lever) => lever.ready && lever.id !== 'palette')
  const groups = [...new Set(ready.map((lever) => lever.group))]
  function choose(id: string) {
    onClose()
    // after the dialog has given the focus back, so that a lever may move it
    setTimeout(() => ready.find((lever) => lever.id === id)?.pull(), 30)
  }
  return (
    <Dialog title={words.levers.palette} closeWord={words.close} onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField aria-label={words.palette.search} autoFocus className={styles.search ?? ''}>
          <Input placeholder={words.palette.search} className={styles.input ?? ''} />
        </SearchField>
        <div className={styles.scroll} role="group" aria-label={words.levers.palette} tabIndex={0}>
          <Menu
            aria-label={words.levers.palette}
            className={styles.menu ?? ''}
            onAction={(key) => choose(String(key))}
            renderEmptyState={() => <p className={styles.none}>{words.palette.none}</p>}
          >
            {groups.map((group) => (
              <MenuSection key={group} id={`group.${group}`}>
                <Header className={styles.group ?? ''}>{words.groups[group]}</Header>
                {ready
                  .filter((lever) => lever.group === group)
                  .map((lever) => (
                    <MenuItem
                      key={lever.id}
                      id={lever.id}
                      textValue={lever.long}
                      className={styles.item ?? ''}
                    >
                      <span>{lever.long}</span>
                      {lever.cap && <KeyCap>{lever.cap}</KeyCap>}
                    </MenuItem>
                  ))}
              </MenuSection>
            ))}
          </Menu>
        </div>
      </Autocomplete>
      <p className={styles.hint}>{words.palette.hint}</p>
    </Dialog>
  )
}
