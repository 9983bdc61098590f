import { useEffect, useRef, useState } from 'react'
import { X } from 'lucide-react'
import { given } from '../../../shared/agenda.ts'
import { causeKinds, type CauseKind } from '../../../shared/causekinds.ts'
import { causeSaid } from '../../../shared/causesaid.ts'
import type { Id } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { freshId, type Desk } from '../desk.ts'
import { itemsOf, standing, type Meeting } from '../meeting.ts'
import { timeWords } from './words.ts'
import styles from './forms.module.css'

interface Props {
  readonly meeting: Meeting
  readonly now: number
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Årsag*: why an item ran over, by one digit or in her own words; for her log only. */
export function Cause({ meeting, now, desk, onClose }: Props) {
  const { language } = desk
  const { cause: words, said } = timeWords(desk.language)
  const begun = itemsOf(meeting).filter((item) => item.runs.length > 0)
  const [itemId, setItemId] = useState<Id>(() => overItem(meeting, now))
  const [own, setOwn] = useState('')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => box.current?.querySelector('button')?.focus())
    return () => clearTimeout(timer)
  }, [])

  async function note(kind: CauseKind, text: string) {
    if (kind === 'own' && text === '') return
    const workshopId = meeting.open.workshop.id
    const command = { do: 'noteCause', id: freshId(), workshopId, itemId, kind, text } as const
    if (await desk.run(command, said.cause(causeSaid({ kind, text }, language)))) onClose()
  }

  const noted = meeting.causes.filter((cause) => cause.itemId === itemId)
  return (
    <Dialog title={words.title} closeWord={desk.words.close} onClose={onClose}>
      {begun.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div
          ref={box}
          className={styles.form}
          onKeyDown={(event) => {
            if ((event.target as Element).matches('input, select')) return
            const kind = kindsToChoose[Number(event.key) - 1]
            if (/^\d$/.test(event.key) && kind) void note(kind, '')
          }}
        >
          <div className={styles.kinds}>
            {kindsToChoose.map((kind, index) => (
              <Button key={kind} keyCap={String(index + 1)} onPress={() => void note(kind, '')}>
                {words.kinds[kind]}
              </Button>
            ))}
          </div>
          <form
            className={styles.own}
            onSubmit={(event) => {
              event.preventDefault()
              void note('own', own.trim())
            }}
          >
            <Field label={words.own} value={own} onChange={setOwn} />
            <Button submit onPress={() => {}} keyCap="Enter">
              {words.note}
            </Button>
          </form>
          <Pick
            label={words.item}
            value={itemId}
            onChange={setItemId}
            groups={[
              {
                label: null,
                options: begun.map((item) => ({
                  value: item.id,
                  label: say(item.title, language),
                })),
              },
            ]}
          />
          {noted.length > 0 && (
            <div className={styles.noted}>
              <h3>{words.noted}</h3>
              <ul>
                {noted.map((cause) => {
                  const what = causeSaid(cause, language)
                  return (
                    <li key={cause.id}>
                      {what}
                      <Button
                        look="quiet"
                        label={words.remove(what)}
                        onPress={() => void desk.run({ do: 'removeCause', causeId: cause.id })}
                      >
                        <X size={16} aria-hidden="true" />
                      </Button>
                    </li>
                  )
                })}
              </ul>
            </div>
          )}
          <p className={styles.muted}>{words.about}</p>
        </div>
      )}
    </Dialog>
  )
}

/** Those that have words of their own, in the order of their digits. */
const kindsToChoose = causeKinds.filter((kind) => kind !== 'own')

/** The item that is over time now, else the last one that was; else the one that runs. */
function overItem(meeting: Meeting, now: number): Id {
  const { row } = standing(meeting)
  const took = (runs: readonly { readonly from: number; readonly to: number | null }[]) =>
    runs.reduce((sum, run) => sum + (run.to ?? now) - run.from, 0) / 60_000
  const over = itemsOf(meeting).filter((item) => took(item.runs) > given(item))
  if (over.some((item) => item.id === row?.item.id)) return row?.item.id ?? ''
  const end = (runs: readonly { readonly to: number | null }[]) => runs.at(-1)?.to ?? 0
  const last = over.toSorted((a, b) => end(b.runs) - end(a.runs))[0]
  return last?.id ?? row?.item.id ?? ''
}
