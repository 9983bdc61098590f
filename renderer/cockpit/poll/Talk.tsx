import { useEffect, useState } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import type { Id } from '../../../shared/engagement.ts'
import type { PollCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import styles from './Talk.module.css'

interface Props {
  readonly card: PollCard
  readonly desk: Desk
}

/** The principles to talk about: two are proposed with the reason, Enter accepts, and she may pick others. */
export function Talk({ card, desk }: Props) {
  const { words } = desk
  const [picking, setPicking] = useState(false)
  const { poll, proposed } = card
  const choose = async (rowIds: readonly Id[]) => {
    if (
      await desk.run(
        { do: 'chooseTalk', pollId: poll.id, rowIds: [...rowIds] },
        words.lines.talkChosen,
      )
    )
      setPicking(false)
  }
  const waiting = poll.talk.length === 0 && proposed.length > 0 && !picking
  useEnter(waiting, () => void choose(proposed.map((each) => each.rowId)))
  if (picking || (poll.talk.length === 0 && proposed.length === 0))
    return <Picking card={card} desk={desk} choose={choose} />
  if (poll.talk.length > 0) {
    return (
      <section className={styles.talk}>
        <h3>{words.talk.chosen}</h3>
        <ol className={styles.rows}>
          {poll.talk.map((id) => (
            <Chosen key={id} id={id} card={card} desk={desk} />
          ))}
        </ol>
        <div>
          <Button onPress={() => setPicking(true)}>{words.talk.change}</Button>
        </div>
      </section>
    )
  }
  return (
    <section className={styles.talk}>
      <h3>{words.talk.propose}</h3>
      <ol className={styles.rows}>
        {proposed.map((each) => (
          <li key={each.rowId}>
            <strong lang={each.short.language}>{each.short.words}</strong>
            <span className={styles.why}>{each.why}</span>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button keyCap="Enter" onPress={() => void choose(proposed.map((each) => each.rowId))}>
          {proposed.length === 1 ? words.talk.acceptOne : words.talk.accept}
        </Button>
        <Button onPress={() => setPicking(true)}>{words.talk.other}</Button>
      </div>
    </section>
  )
}

function Chosen({ id, card, desk }: Props & { readonly id: Id }) {
  const row = card.poll.rows.find((each) => each.id === id)
  const why = card.proposed.find((each) => each.rowId === id)?.why
  if (!row) return null
  return (
    <li>
      <strong>
        <Said text={row.short} language={desk.language} />
      </strong>
      <span className={styles.why}>{why ?? <Said text={row.text} language={desk.language} />}</span>
    </li>
  )
}

function Picking({
  card,
  desk,
  choose,
}: Props & { readonly choose: (rowIds: readonly Id[]) => Promise<void> }) {
  const { words } = desk
  const [picked, setPicked] = useState<readonly Id[]>(card.poll.talk)
  return (
    <section className={styles.talk}>
      {card.proposed.length === 0 && <p>{words.talk.none}</p>}
      <CheckboxGroup
        value={[...picked]}
        onChange={(ids) => setPicked(ids.slice(0, 3))}
        className={styles.group ?? ''}
      >
        <Label className={styles.label ?? ''}>{words.talk.pick}</Label>
        {card.poll.rows.map((row) => (
          <Checkbox
            key={row.id}
            value={row.id}
            className={styles.check ?? ''}
            isDisabled={picked.length >= 3 && !picked.includes(row.id)}
          >
            <span className={styles.box} aria-hidden="true" />
            <Said text={row.short} language={desk.language} />
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div>
        <Button onPress={() => void choose(picked)} disabled={picked.length === 0}>
          {words.talk.use}
        </Button>
      </div>
    </section>
  )
}

/** Enter accepts while nothing else has the focus that would take it. */
function useEnter(wanted: boolean, accept: () => void) {
  useEffect(() => {
    if (wanted) letGo()
  }, [wanted])
  useEffect(() => {
    if (!wanted) return
    const press = (event: KeyboardEvent) => {
      const free =
        event.target === document.body ||
        (event.target instanceof HTMLElement &&
          event.target.matches('[data-region], [role=tab], [role=tabpanel]'))
      if (event.key === 'Enter' && free && !event.repeat && !event.ctrlKey && !event.altKey)
        accept()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  })
}

/** The button that led here (*Næste*, or the one a dialog gave the focus back to) would take the promised Enter. */
function letGo() {
  const held = document.activeElement
  if (held instanceof HTMLButtonElement && !held.closest('[role=dialog], [role=alertdialog]'))
    held.blur()
}
