import { hasTask, shows, type Item, type Shows } from '../../../../shared/agenda.ts'
import { Button } from '../../../kit/Button.tsx'
import { Pick } from '../../../kit/Pick.tsx'
import { fitting } from './fitting.ts'
import type { PartProps } from './part.ts'
import { TaskPreview } from './TaskPreview.tsx'
import { TextEdit } from './TextEdit.tsx'
import styles from './part.module.css'

/** *Storskærm og opgave*: what everybody sees when it starts, and the task they are given. */
export function WallPart({ item, meeting, desk, words, mend }: PartProps) {
  const note = noteOn(item, words.wall)
  const parts = { ...empty, ...item.task }
  return (
    <>
      <Pick
        label={words.wall.shows}
        value={item.shows ?? ''}
        onChange={(mode) => void mend.set({ shows: mode === '' ? null : (mode as Shows) })}
        groups={[
          {
            label: null,
            options: [
              { value: '', label: words.wall.fits(inside(words.wall.modes[fitting(item)])) },
              ...shows.map((value) => ({ value, label: words.wall.modes[value] })),
            ],
          },
        ]}
      />
      {note && <p className={styles.about}>{note}</p>}
      {!hasTask(item) && <p className={styles.about}>{words.wall.taskEmpty}</p>}
      {(['what', 'withWhom', 'deliver'] as const).map((part) => (
        <TextEdit
          key={part}
          label={words.wall[part]}
          text={parts[part]}
          keep={(text, how) =>
            mend.typed(({ task }) => ({ task: { ...empty, ...task, [part]: text } }), how)
          }
          language={desk.language}
          words={words}
          long
        />
      ))}
      {hasTask(item) && <TaskPreview item={item} workshop={meeting.open.workshop} words={words} />}
      {item.task && (
        <div>
          <Button look="quiet" onPress={() => void mend.set({ task: null }, words.wall.removed)}>
            {words.wall.remove}
          </Button>
        </div>
      )}
    </>
  )
}

const empty = { what: {}, withWhom: {}, deliver: {} }

/** Words as they stand inside a sentence. */
function inside(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function noteOn(item: Item, words: PartProps['words']['wall']): string | null {
  if (item.kind === 'arrival') return words.arrival
  if (item.shows === 'task' && !hasTask(item)) return words.noTask
  return item.shows === 'poll' && item.answer.kind !== 'poll' ? words.noPoll : null
}
