import { useMemo, useState } from 'react'
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
import { plainWords } from '../../../shared/plainwords.ts'
import type { FacilitatorView } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { libraryWords } from '../library/words.ts'
import { best, findsIn, goTo } from './finds.ts'
import type { Lever } from './lever.ts'
import styles from './Palette.module.css'

interface Props {
  readonly levers: readonly Lever[]
  readonly view: Partial<FacilitatorView>
  readonly desk: Desk
  readonly onClose: () => void
}

/** Everything that can be done now, and everything that can be found, by typing a little of it. */
export function Palette({ levers, view, desk, onClose }: Props) {
  const { words, language, content } = desk
  const searching = libraryWords(language).finds
  const { contains } = useFilter({ sensitivity: 'base' })
  const [typed, setTyped] = useState('')
  const finds = useMemo(() => findsIn(view, content, language), [view, content, language])
  const ready = levers.filter((lever) => lever.ready && lever.id !== 'palette')
  const groups = [...new Set(ready.map((lever) => lever.group))]
  // the whole name of a command asks for that command, and for nothing that happens to use the same words
  const isCommand = ready.some((lever) => same(lever.long, typed))
  const found = useMemo(() => (isCommand ? [] : best(finds, typed)), [finds, typed, isCommand])
  function choose(id: string) {
    onClose()
    const goal = found.flatMap((group) => group.finds).find((find) => keyOf(find) === id)?.at
    // after the dialog has given the focus back, so that what is done may move it
    setTimeout(() => {
      if (goal) void goTo(desk, goal)
      else ready.find((lever) => lever.id === id)?.pull()
    }, 30)
  }
  return (
    <Dialog title={words.levers.palette} closeWord={words.close} onClose={onClose}>
      <Autocomplete
        inputValue={typed}
        onInputChange={setTyped}
        filter={(text, input, node) => isFind(node.key) || contains(text, input)}
      >
        <SearchField aria-label={searching.search} autoFocus className={styles.search ?? ''}>
          <Input placeholder={searching.search} className={styles.input ?? ''} />
        </SearchField>
        <div className={styles.scroll} role="group" aria-label={words.levers.palette} tabIndex={0}>
          <Menu
            aria-label={words.levers.palette}
            className={styles.menu ?? ''}
            onAction={(key) => choose(String(key))}
            renderEmptyState={() => <p className={styles.none}>{searching.none}</p>}
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
            {found.map(({ group, finds: some }) => (
              <MenuSection key={`find.${group}`} id={`group.find.${group}`}>
                <Header className={styles.group ?? ''}>{searching.groups[group]}</Header>
                {some.map((find) => (
                  <MenuItem
                    key={keyOf(find)}
                    id={keyOf(find)}
                    textValue={find.title}
                    className={styles.item ?? ''}
                  >
                    <span className={styles.found}>
                      {find.title} <span className={styles.about}>{find.about}</span>
                    </span>
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </div>
      </Autocomplete>
      <p className={styles.hint}>{searching.hint}</p>
    </Dialog>
  )
}

/** What is found shares the menu with the levers, whose ids are words of ours. */
function keyOf({ group, id }: { readonly group: string; readonly id: string }): string {
  return `find:${group}:${id}`
}

function isFind(key: string | number): boolean {
  return String(key).startsWith('find:')
}

function same(a: string, b: string): boolean {
  return plainWords(a).join(' ') === plainWords(b).join(' ')
}
