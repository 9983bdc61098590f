import { useState } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { isSame, type WallShow } from '../../../shared/wall.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { OwnPictures } from './OwnPictures.tsx'
import { picturesOf, type Choosable } from './pictures.ts'
import { SmallWall } from './SmallWall.tsx'
import styles from './Pictures.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly wallLook: 'light' | 'dark'
  readonly desk: Desk
  readonly onClose: () => void
}

/** Every picture the wall can show: she looks at one alone, and then shows it, or lets it come next. */
export function Pictures({ meeting, offset, wallLook, desk, onClose }: Props) {
  const { words, run } = desk
  const workshopId = meeting.open.workshop.id
  const { state, next } = meeting.wall
  // the times of the pauses stand still while she chooses
  const [opened] = useState(() => Date.now() + offset)
  const { ofItem, others } = picturesOf(meeting, desk, opened)
  const [before] = useState(state.next)
  const all = [...ofItem, ...others]
  const chosen = all.find(({ show }) => state.next && isSame(show, state.next)) ?? null
  const waits = chosen?.show.mode === 'result' && isUnshown(chosen.show, meeting)

  const plan = (show: WallShow | null) => run({ do: 'planWall', workshopId, show })
  async function showNow({ show }: Choosable) {
    if (!(await run({ do: 'showOnWall', workshopId, show }))) return
    await plan(null)
    onClose()
  }
  function leave() {
    void plan(before)
    onClose()
  }

  return (
    <Dialog title={words.showing.title} closeWord={words.close} onClose={leave} wide>
      <div className={styles.pictures}>
        <ListBox
          aria-label={words.showing.title}
          className={styles.list ?? ''}
          autoFocus
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen ? [chosen.id] : []}
          onSelectionChange={(keys) => {
            const found = all.find(({ id }) => keys !== 'all' && keys.has(id))
            if (found) void plan(found.show)
          }}
          onAction={(id) => {
            const found = all.find((each) => each.id === id)
            if (found) void showNow(found)
          }}
        >
          {(
            [
              [words.showing.ofItem, ofItem],
              [words.showing.others, others],
            ] as const
          ).map(([title, some]) => (
            <ListBoxSection key={title} id={title}>
              <Header className={styles.group}>{title}</Header>
              <Collection items={some}>
                {({ id, label, show }) => (
                  <ListBoxItem id={id} textValue={label} className={styles.row ?? ''}>
                    <span>{label}</span>
                    {!state.black && !state.released && isSame(show, state.show) && (
                      <em>{words.showing.isNow}</em>
                    )}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          ))}
        </ListBox>
        <div className={styles.look}>
          {next && (
            <SmallWall
              scene={next.scene}
              meeting={meeting}
              offset={offset}
              wallLook={wallLook}
              desk={desk}
            />
          )}
          <p className={styles.note}>
            {waits ? words.showing.notShown : words.showing.preview}
            {chosen?.show.mode === 'pause' && chosen.show.until !== null && (
              <> {words.showing.keeps}</>
            )}
          </p>
          <OwnPictures
            meeting={meeting}
            desk={desk}
            onTaken={(at, of) => void plan({ mode: 'other', at, of })}
          />
          <div className={styles.buttons}>
            <Button
              look="primary"
              keyCap="Enter"
              disabled={chosen === null || waits}
              onPress={() => chosen && void showNow(chosen)}
            >
              {words.showing.now}
            </Button>
            <Button disabled={chosen === null} onPress={onClose}>
              {words.showing.asNext}
            </Button>
          </div>
        </div>
      </div>
    </Dialog>
  )
}

function isUnshown(show: Extract<WallShow, { mode: 'poll' | 'result' }>, meeting: Meeting) {
  return meeting.polls.find(({ poll }) => poll.id === show.pollId)?.poll.state !== 'shown'
}
