import { useState } from 'react'
import { Check } from 'lucide-react'
import { clockTime, minuteOfDay, shortDay, today } from '../../../shared/dates.ts'
import type { Pick } from '../../../shared/exchange/kinds.ts'
import type { Conflict, Item, Proposal, Version } from '../../../shared/exchange/proposal.ts'
import { exchangeWords } from '../../../shared/words/exchange/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import type { Desk } from '../desk.ts'
import styles from './MergeDialog.module.css'

interface Props {
  readonly proposal: Proposal
  readonly busy: boolean
  readonly desk: Desk
  readonly keep: (choices: Readonly<Record<string, Pick>>) => void
  readonly onClose: () => void
}

type Chosen = Readonly<Record<string, Pick>>

/** What a file would change here, and, where both have changed the same, the two beside each other. Nothing is written before *Flet*. */
export function MergeDialog({ proposal, busy, desk, keep, onClose }: Props) {
  const words = exchangeWords(desk.language)
  const { merge } = words
  const [chosen, setChosen] = useState<Chosen>({})
  const { conflicts, fresh, changed, gone, renumbered, isHere } = proposal
  const left = conflicts.filter(({ key }) => chosen[key] === undefined).length
  const isNothing = isHere && fresh.length + changed.length + gone.length + conflicts.length === 0
  const takeAll = (pick: Pick) =>
    setChosen(Object.fromEntries(conflicts.map(({ key }) => [key, pick])))
  return (
    <Dialog
      title={isHere ? merge.merges(proposal.name) : merge.comes(proposal.name)}
      closeWord={words.in.close}
      onClose={onClose}
      wide
      firm
    >
      {proposal.by !== '' && <p className={styles.by}>{merge.from(proposal.by)}</p>}
      {!isHere && <p>{merge.isNew(proposal.workshops, proposal.records)}</p>}
      {isNothing && <p>{merge.nothing}</p>}
      {isHere && !isNothing && (
        <>
          <ul className={styles.counts}>
            <li>{merge.fresh(fresh.length)}</li>
            <li>{merge.changed(changed.length)}</li>
            {gone.length > 0 && <li>{merge.gone(gone.length)}</li>}
            <li data-some={conflicts.length > 0 || undefined}>
              {conflicts.length === 0 ? merge.none : merge.clashes(conflicts.length)}
            </li>
          </ul>
          {conflicts.length > 0 && (
            <section className={styles.conflicts} aria-label={merge.clashesAbout}>
              <header>
                <p>{merge.clashesAbout}</p>
                <Button look="quiet" onPress={() => takeAll('mine')}>
                  {merge.allMine}
                </Button>
                <Button look="quiet" onPress={() => takeAll('theirs')}>
                  {merge.allTheirs}
                </Button>
              </header>
              {conflicts.map((conflict) => (
                <Question
                  key={conflict.key}
                  conflict={conflict}
                  chosen={chosen[conflict.key]}
                  desk={desk}
                  choose={(pick) => setChosen({ ...chosen, [conflict.key]: pick })}
                />
              ))}
            </section>
          )}
          {renumbered.length > 0 && (
            <section>
              <h3>{merge.renumbered}</h3>
              <ul className={styles.items}>
                {renumbered.map(({ from, to, text }) => (
                  <li key={to}>
                    <strong>{merge.renumber(from, to)}</strong> {text}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Things title={merge.fresh(fresh.length)} items={fresh} />
          <Things title={merge.changed(changed.length)} items={changed} />
          <Things title={merge.gone(gone.length)} items={gone} />
        </>
      )}
      <footer className={styles.foot}>
        <p>
          {left > 0 ? (
            merge.left(left)
          ) : isHere && !isNothing ? (
            <>
              <Check size={16} aria-hidden="true" /> {merge.safe}
            </>
          ) : null}
        </p>
        {isNothing ? (
          <Button onPress={onClose}>{words.in.close}</Button>
        ) : (
          <Button look="primary" disabled={busy || left > 0} onPress={() => keep(chosen)}>
            {busy ? merge.taking : isHere ? merge.merge : merge.take}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}

interface QuestionProps {
  readonly conflict: Conflict
  readonly chosen: Pick | undefined
  readonly desk: Desk
  readonly choose: (pick: Pick) => void
}

function Question({ conflict, chosen, desk, choose }: QuestionProps) {
  const { merge } = exchangeWords(desk.language)
  const { item, field, mine, theirs, may } = conflict
  const title = [item.what, item.title].filter(Boolean).join(' · ')
  const option = (value: 'mine' | 'theirs', version: Version) => ({
    value,
    label: version.words ?? `(${merge.removed})`,
    about: [merge[value], whenAnd(version, desk)].filter(Boolean).join(' · '),
  })
  return (
    <div className={styles.question}>
      <h3>
        {title}
        {field !== '' && <span> · {field}</span>}
      </h3>
      <Choice<Pick | ''>
        label={[title, field].filter(Boolean).join(' · ')}
        hideLabel
        value={chosen ?? ''}
        onChange={(pick) => pick !== '' && choose(pick)}
        options={[
          option('mine', mine),
          option('theirs', theirs),
          ...(may.includes('both') ? [{ value: 'both' as const, label: merge.both }] : []),
        ]}
      />
    </div>
  )
}

/** Who wrote it and when, as far as the journal says. */
function whenAnd({ at, by }: Version, { language, words }: Desk): string {
  const { merge } = exchangeWords(language)
  const who = by === merge.mine || by === merge.theirs ? '' : by
  if (at === null) return who
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const when = `${shortDay(today(at, zone), language)} ${words.at(clockTime(minuteOfDay(at, zone), language))}`
  return who === '' ? when : merge.by(who, when)
}

function Things({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null
  return (
    <details className={styles.things}>
      <summary>{title}</summary>
      <ul className={styles.items}>
        {items.map(({ key, what, title: name }) => (
          <li key={key}>
            <strong>{what}</strong> {name}
          </li>
        ))}
      </ul>
    </details>
  )
}
