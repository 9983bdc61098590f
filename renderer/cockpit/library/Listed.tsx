import { useEffect, useRef, type ReactNode } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Id } from '../../../shared/engagement.ts'
import styles from './Listed.module.css'

interface ListedGroup {
  readonly id: string
  readonly label: string
  readonly things: readonly { readonly id: Id; readonly title: string; readonly about: string }[]
}

interface Props {
  readonly label: string
  readonly groups: readonly ListedGroup[]
  readonly chosen: Id | null
  readonly onChoose: (id: Id) => void
  readonly children: ReactNode
}

/** A list to the left, walked with the arrow keys, and what is chosen in it to the right. */
export function Listed({ label, groups, chosen, onChoose, children }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const here = groups.flatMap(({ things }) => things).find(({ id }) => id === chosen)
  useEffect(() => {
    // the list fills itself one step after the page
    const soon = requestAnimationFrame(() =>
      list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' }),
    )
    return () => cancelAnimationFrame(soon)
  }, [chosen])
  return (
    <div className={styles.listed} data-fills>
      <ListBox
        ref={list}
        aria-label={label}
        className={styles.list ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [first] = keys === 'all' ? [] : [...keys]
          if (first !== undefined) onChoose(String(first))
        }}
      >
        {groups.map((group) => (
          <ListBoxSection key={group.id} id={`group.${group.id}`}>
            <Header className={styles.group ?? ''}>{group.label}</Header>
            {group.things.map((thing) => (
              <ListBoxItem
                key={thing.id}
                id={thing.id}
                textValue={thing.title}
                className={styles.item ?? ''}
              >
                <span>{thing.title}</span> <span className={styles.about}>{thing.about}</span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      {/* read with the arrow keys also where there is nothing to press in it */}
      <div className={styles.card} role="group" aria-label={here?.title ?? label} tabIndex={0}>
        {children}
      </div>
    </div>
  )
}
