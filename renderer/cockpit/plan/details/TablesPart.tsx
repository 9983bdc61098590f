import { Plus, Trash2 } from 'lucide-react'
import type { Group } from '../../../../shared/agenda.ts'
import { say } from '../../../../shared/text.ts'
import { Button } from '../../../kit/Button.tsx'
import { freshId } from '../../desk.ts'
import { LineEdit } from './LineEdit.tsx'
import type { PartProps } from './part.ts'
import { TextEdit } from './TextEdit.tsx'
import type { Keep } from './useTyped.ts'
import styles from './TablesPart.module.css'

/** *Parallelle grupper*: several tables that work at the same time, each with a task of its own. */
export function TablesPart({ item, desk, words, mend }: PartProps) {
  const { language } = desk
  const { groups } = item
  const add = () => {
    const title = { [language]: words.tables.group(groups.length + 1) }
    const group = { id: freshId(), title, what: {}, place: '' }
    void mend.set((now) => ({ groups: [...now.groups, group] }))
  }
  const remove = (id: string) =>
    void mend.set(
      (now) => ({ groups: now.groups.filter((group) => group.id !== id) }),
      words.tables.removed,
    )
  const typed = (id: string, fields: Partial<Group>, how: Keep) =>
    mend.typed(
      (now) => ({
        groups: now.groups.map((group) => (group.id === id ? { ...group, ...fields } : group)),
      }),
      how,
    )
  return (
    <>
      <p className={styles.hint}>{words.tables.hint}</p>
      {groups.length > 0 && (
        <ul className={styles.rows}>
          {groups.map((group) => {
            const title = say(group.title, language)
            return (
              <li key={group.id} className={styles.row} aria-label={title}>
                <div className={styles.top}>
                  <TextEdit
                    label={words.tables.title}
                    text={group.title}
                    keep={(text, how) => typed(group.id, { title: text }, how)}
                    language={language}
                    words={words}
                  />
                  <LineEdit
                    label={words.tables.place}
                    value={group.place}
                    keep={(place, how) => typed(group.id, { place }, how)}
                  />
                  <Button
                    look="quiet"
                    label={words.tables.remove(title)}
                    onPress={() => remove(group.id)}
                  >
                    <Trash2 size={16} aria-hidden="true" />
                  </Button>
                </div>
                <TextEdit
                  label={words.tables.what}
                  text={group.what}
                  keep={(text, how) => typed(group.id, { what: text }, how)}
                  language={language}
                  words={words}
                  long
                />
              </li>
            )
          })}
        </ul>
      )}
      <div>
        <Button icon={<Plus />} onPress={add} disabled={groups.length >= 30}>
          {words.tables.add}
        </Button>
      </div>
    </>
  )
}
