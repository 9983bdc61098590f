import type { Method } from '../../../../shared/packs/pack.ts'
import { reading, say, type Language } from '../../../../shared/text.ts'
import { Said } from '../../../kit/Said.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Pick } from '../../../kit/Pick.tsx'
import { libraryWords } from '../../library/words.ts'
import { isTaken, methodsOf, takeOver } from './method.ts'
import type { PartProps } from './part.ts'
import styles from './MethodPick.module.css'

/** The method of the library it uses, what that is good for, and one press that takes over its steps. */
export function MethodPick({ item, desk, words, mend }: PartProps) {
  const { content, language } = desk
  const methods = methodsOf(content)
  const chosen = methods.find(({ method }) => method.id === item.method?.id)
  const choose = (id: string) => {
    const method = methods.find((each) => each.method.id === id)?.method
    void mend.set({ method: method ? { id: method.id, title: method.title } : null })
  }
  const library = libraryWords(language).methods
  const groups = (Object.keys(library.groups) as Method['group'][]).map((group) => ({
    label: library.groups[group],
    options: methods
      .filter(({ method }) => method.group === group)
      .map(({ method }) => ({ value: method.id, label: say(method.title, language) })),
  }))
  const gone = item.method !== null && !chosen
  return (
    <div className={styles.method}>
      <Pick
        label={words.doing.method}
        value={item.method?.id ?? ''}
        onChange={choose}
        groups={[
          { label: null, options: [{ value: '', label: words.doing.ownWay }] },
          ...groups.filter(({ options }) => options.length > 0),
          ...(gone && item.method
            ? [
                {
                  label: words.doing.gone,
                  options: [{ value: item.method.id, label: say(item.method.title, language) }],
                },
              ]
            : []),
        ]}
      />
      {content === null && <p className={styles.about}>{words.doing.noMethods}</p>}
      {chosen && (
        <div className={styles.card}>
          <p>
            <Said text={chosen.method.about} language={language} />
          </p>
          <p className={styles.about}>{measure(chosen.method, language)}</p>
          {isTaken(item, chosen.method) ? (
            <p className={styles.about}>{words.doing.taken}</p>
          ) : (
            <>
              <Button
                onPress={() =>
                  void mend.set(takeOver(item, chosen.method, chosen.from), words.doing.tookOver)
                }
              >
                {words.doing.takeOver}
              </Button>
              <p className={styles.about}>{words.doing.takeOverAbout}</p>
            </>
          )}
        </div>
      )}
    </div>
  )
}

function measure({ minutes, people }: Method, language: Language): string {
  const library = libraryWords(language).methods
  const each = minutes.each ? ` ${reading(minutes.each, language).words}` : ''
  const who = people.said ? say(people.said, language) : library.people(people.from, people.to)
  return `${library.minutes(minutes.short, minutes.long)}${each} · ${who}`
}
