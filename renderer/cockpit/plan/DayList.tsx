import { memo, useEffect, useRef } from 'react'
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components'
import type { DropTarget, ItemDropTarget } from 'react-aria-components'
import type { Id } from '../../../shared/engagement.ts'
import { Button } from '../../kit/Button.tsx'
import { bring } from './bring.ts'
import { usePlanDesk } from './desk.ts'
import { Dragged } from './Dragged.tsx'
import { beside, topOf } from './moving.ts'
import { Row } from './Row.tsx'
import type { Entry } from './table.ts'
import styles from './DayList.module.css'

interface Props {
  readonly index: number
  /** the list's name */
  readonly label: string
  readonly entries: readonly Entry[]
  /** those of its items that are chosen */
  readonly chosen: readonly Id[]
  readonly onChoose: (ids: ReadonlySet<Id>) => void
}

const itemType = 'samspil-item'

/** The items of one day, moved by handle, by key or from another day. */
export const DayList = memo(function DayList({ index, label, entries, chosen, onChoose }: Props) {
  const { acts, words, shut } = usePlanDesk()

  function dropBeside(ids: ReadonlySet<unknown>, target: ItemDropTarget) {
    if (target.dropPosition === 'on') return
    const moving = new Set([...ids].map(String))
    const to = beside(acts.items(), moving, String(target.key), target.dropPosition)
    acts.move([...moving], to)
  }

  const { dragAndDropHooks } = useDragAndDrop<Entry>({
    isDisabled: shut,
    getItems: (ids) =>
      [...ids].map((id) => ({
        [itemType]: String(id),
        'text/plain': acts.titleOf(String(id)),
      })),
    acceptedDragTypes: [itemType],
    getDropOperation: () => 'move',
    onReorder: (event) => dropBeside(event.keys, event.target),
    onInsert: (event) => void idsIn(event.items).then((ids) => dropBeside(ids, event.target)),
    onRootDrop: (event) => void idsIn(event.items).then((ids) => acts.move([...ids], topOf(index))),
    renderDropIndicator: (target) => <Between target={target} />,
    renderDragPreview: (items) => <Dragged items={items.map((item) => item['text/plain'] ?? '')} />,
  })

  return (
    <GridList
      aria-label={label}
      className={styles.list ?? ''}
      items={entries}
      selectionMode="multiple"
      selectionBehavior="replace"
      keyboardNavigationBehavior="tab"
      escapeKeyBehavior="none"
      disallowEmptySelection
      disallowTypeAhead
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        onChoose(new Set(keys === 'all' ? entries.map((entry) => entry.id) : [...keys].map(String)))
      }
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => (
        <div className={styles.empty}>
          <p>
            {words.day.empty} {words.day.emptyExample}
          </p>
          {!shut && (
            <Button
              keyCap="A"
              onPress={() => acts.ui.edit({ kind: 'quick', day: index, after: null })}
            >
              {words.quick.label}
            </Button>
          )}
        </div>
      )}
    >
      {(entry) => <Row entry={entry} />}
    </GridList>
  )
})

async function idsIn(items: readonly unknown[]): Promise<Set<Id>> {
  const texts = items.flatMap((item) => {
    const { kind, getText } = item as { kind: string; getText?: (type: string) => Promise<string> }
    return kind === 'text' && getText ? [getText(itemType)] : []
  })
  return new Set(await Promise.all(texts))
}

/** The line where the items will land. A long list does not scroll to it by itself when keys move it. */
function Between({ target }: { readonly target: DropTarget }) {
  return (
    <DropIndicator target={target as ItemDropTarget} className={styles.between ?? ''}>
      {({ isDropTarget }) => <Line isHere={isDropTarget} />}
    </DropIndicator>
  )
}

function Line({ isHere }: { readonly isHere: boolean }) {
  const line = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (isHere && line.current) bring(line.current)
  }, [isHere])
  return <span ref={line} className={styles.line} data-here={isHere || undefined} />
}
