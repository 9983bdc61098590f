import { useState } from 'react'
import { given, type Item } from '../../../shared/agenda.ts'
import { spent } from '../../../shared/clock.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { comingRows } from './coming.ts'
import { timeWords } from './words.ts'
import styles from './forms.module.css'

interface Props {
  readonly item: Item
  readonly meeting: Meeting
  readonly now: number
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Del i to*: some of an item now and the rest later, such as one principle before the break and one after it. */
export function Split({ item, meeting, now, desk, onClose }: Props) {
  const { language } = desk
  const { split: words, said } = timeWords(language)
  const title = say(item.title, language)
  const whole = given(item)
  const runs = meeting.clock.itemId === item.id
  const used = runs ? Math.ceil(spent(meeting.clock, now) / 60_000) : 0
  const [first, setFirst] = useState(() =>
    String(Math.min(whole - 1, Math.max(used, Math.ceil(whole / 2)))),
  )
  const [name, setName] = useState(() => words.again(title))
  const [after, setAfter] = useState(item.id)
  const [tried, setTried] = useState(false)
  const minutes = /^\d{1,3}$/.test(first.trim()) ? Number(first) : 0
  const right = minutes >= 1 && minutes < whole

  async function go() {
    setTried(true)
    const second = name.trim()
    if (!right || second === '') return
    const command = {
      do: 'splitItem',
      itemId: item.id,
      id: freshId(),
      minutes,
      title: { [language]: second },
      to: { day: item.day, after },
    } as const
    if (await desk.run(command, said.split(title))) onClose()
  }

  return (
    <Dialog title={words.title(title)} closeWord={desk.words.close} onClose={onClose}>
      {whole < 2 ? (
        <p>{words.tooShort}</p>
      ) : (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void go()
          }}
        >
          <p>{words.about(whole)}</p>
          <Field
            label={words.first}
            value={first}
            onChange={setFirst}
            autoFocus
            error={tried && !right ? words.wrong(whole - 1) : undefined}
          />
          <Field
            label={words.name}
            value={name}
            onChange={setName}
            error={tried && name.trim() === '' ? words.nameless : undefined}
          />
          <Pick
            label={words.where}
            value={after}
            onChange={setAfter}
            groups={[
              {
                label: null,
                options: [
                  { value: item.id, label: words.straight },
                  ...comingRows(meeting, item.id).map((row) => ({
                    value: row.item.id,
                    label: words.after(say(row.item.title, language)),
                  })),
                ],
              },
            ]}
          />
          <div>
            <Button look="primary" submit onPress={() => {}} keyCap="Enter">
              {words.go}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
