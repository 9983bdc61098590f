import { useEffect, useMemo, useRef, useState } from 'react'
import { ArrowLeftRight } from 'lucide-react'
import type { Id } from '../../../../../shared/engagement.ts'
import { freshId, type Desk } from '../../../desk.ts'
import { Button } from '../../../../kit/Button.tsx'
import type { Incoming, Invitation } from '../fates.ts'
import { commandFor, prospect, takenIn, turnedRound, type Read } from '../incoming.ts'
import type { Here, Places } from '../whence.ts'
import { rosterWords } from '../words.ts'
import { LeftLines } from './LeftLines.tsx'
import { PreviewRow } from './PreviewRow.tsx'
import { Whences } from './Whences.tsx'
import styles from './Preview.module.css'

interface Props {
  readonly read: Read
  readonly setRead: (read: Read) => void
  readonly here: Here
  readonly invitation: Invitation | null
  readonly workshop: { readonly id: Id; readonly title: string } | null
  readonly desk: Desk
  readonly onBack: () => void
  readonly onClose: () => void
}

/** What a paste comes to: where its organisations belong, every line of it, and what was not read; one press adds all. */
export function Preview(props: Props) {
  const { read, setRead, here, workshop, desk, onBack, onClose } = props
  const { paste: words } = rosterWords(desk.language)
  const [places, setPlaces] = useState<Places>({})
  const [invites, setInvites] = useState(false)
  const [asking, setAsking] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const invitation =
    props.invitation ?? (workshop && invites ? { workshopId: workshop.id, invited: null } : null)
  const ahead = useMemo(
    () => prospect(read.lines, here, places, invitation),
    [read.lines, here, places, invitation?.workshopId, invitation?.invited],
  )
  const { whences, added, updated, skipped } = ahead
  const left = read.left.filter(({ why }) => why !== 'header').length
  const unplaced = whences.filter((whence) => whence.place === null)
  const turnable = read.lines.filter((line) => line.other !== null)

  /** to the first question there is, else to the button */
  function goOn() {
    const ask = form.current?.querySelector<HTMLElement>('select[data-asks]')
    const next = ask ?? form.current?.querySelector<HTMLElement>('button[type=submit]')
    next?.focus()
  }
  useEffect(() => {
    const timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [])

  const change = (line: Incoming) =>
    setRead({ ...read, lines: read.lines.map((each) => (each.id === line.id ? line : each)) })

  async function add() {
    const command = commandFor(read.lines, here, places, invitation, freshId)
    setAsking(command === null)
    if (!command) return goOn()
    if (added + updated === 0) return
    if (await desk.run(command, words.done(added, updated))) onClose()
  }

  return (
    <form
      ref={form}
      className={styles.preview}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      // before the button that has the focus takes the key for itself
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return
        event.preventDefault()
        event.stopPropagation()
        // what is half typed in a cell is kept first
        if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
        setTimeout(() => form.current?.requestSubmit())
      }}
    >
      <div className={styles.scroll}>
        <Whences
          whences={whences}
          here={here}
          language={desk.language}
          onPlace={(key, place) => setPlaces({ ...places, [key]: place })}
        />
        <div className={styles.linesHead}>
          <h3>{words.lines}</h3>
          {turnable.length > 2 && (
            <Button
              look="quiet"
              icon={<ArrowLeftRight />}
              onPress={() => setRead({ ...read, lines: read.lines.map(turnedRound) })}
            >
              {words.turnAll(turnable.length)}
            </Button>
          )}
        </div>
        <table className={styles.table} aria-label={words.lines}>
          <thead>
            <tr>
              {(['name', 'role', 'organisation', 'takes', 'fate'] as const).map((column) => (
                <th key={column} scope="col" className={styles[column]}>
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ahead.lines.map((line) => (
              <PreviewRow
                key={line.incoming.id}
                line={line}
                language={desk.language}
                onChange={change}
              />
            ))}
          </tbody>
        </table>
        <LeftLines
          left={read.left}
          words={words}
          onTake={(left) =>
            setRead({
              lines: [...read.lines, takenIn(left, freshId())],
              left: read.left.filter((each) => each !== left),
            })
          }
        />
      </div>
      <footer className={styles.foot}>
        <div className={styles.said}>
          <div role="status">
            {asking && unplaced.length > 0 ? (
              <p className={styles.asking}>
                {words.missing(unplaced.map((whence) => whence.name || words.missingNone))}
              </p>
            ) : (
              <p>
                {words.summary(added, updated, skipped)}
                {left > 0 && ` · ${words.left(left)}`}
              </p>
            )}
          </div>
          {workshop && (
            <label className={styles.invite}>
              <input
                type="checkbox"
                checked={invites}
                onChange={(event) => setInvites(event.target.checked)}
              />
              {words.invite(workshop.title)}
            </label>
          )}
        </div>
        <Button look="quiet" onPress={onBack}>
          {words.reread}
        </Button>
        <Button
          look="primary"
          submit
          keyCap="Ctrl Enter"
          disabled={added + updated === 0}
          onPress={() => {}}
        >
          {words.add(added, updated)}
        </Button>
      </footer>
    </form>
  )
}
