import { useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { Button } from '../../kit/Button.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { Said } from '../../kit/Said.tsx'
import { InitiativeTable, isIn, type Cell } from './InitiativeTable.tsx'
import { PhaseCard } from './PhaseCard.tsx'
import type { Page } from './page.ts'
import { nameOf, shortOf } from './shelf.ts'
import { Source } from './Source.tsx'
import { Thing } from './Thing.tsx'
import { libraryWords } from './words.ts'
import styles from './Phases.module.css'
import reading from './Reading.module.css'

interface Props extends Page {
  readonly principle: Id | null
  readonly setPrinciple: (id: Id | null) => void
}

/** The phases of every pack, and the initiatives by phase and party, counted so that the sums can be checked. */
export function Phases({ all, shelf, here, principle, setPrinciple, desk }: Props) {
  const { language } = desk
  const words = libraryWords(language).phases
  const [cell, setCell] = useState<Cell>({ phase: null, by: null })
  const isAll = cell.phase === null && cell.by === null
  const initiatives = shelf.initiatives.filter(
    ({ thing }) => principle === null || thing.principle === principle,
  )
  const shown = initiatives.filter(({ thing }) => isIn(thing, cell))
  // a phase is shown for its own words, or for the initiatives in it
  const phases = all.phases.filter(({ id }) => {
    const filled = shown.some(({ thing }) => thing.phase === id)
    const told = isAll && principle === null && shelf.phases.some((phase) => phase.id === id)
    return filled || told
  })
  return (
    <div className={reading.page}>
      {all.initiatives.length > 0 && (
        <section className={styles.overview} aria-label={words.table}>
          <InitiativeTable
            initiatives={initiatives}
            all={all}
            cell={cell}
            setCell={setCell}
            desk={desk}
          />
          <div className={styles.choose}>
            <p>
              {words.different(
                initiatives.length,
                initiatives.filter(({ thing }) => thing.again === null).length,
              )}
            </p>
            <Pick
              label={words.principle}
              value={principle ?? ''}
              onChange={(id) => setPrinciple(id === '' ? null : id)}
              groups={[
                {
                  label: null,
                  options: [
                    { value: '', label: words.anyPrinciple },
                    ...all.principles.map(({ id }) => ({
                      value: id,
                      label: shortOf(all, id, language),
                    })),
                  ],
                },
              ]}
            />
            {(!isAll || principle !== null) && (
              <div>
                <Button
                  onPress={() => {
                    setCell({ phase: null, by: null })
                    setPrinciple(null)
                  }}
                >
                  {words.all}
                </Button>
              </div>
            )}
          </div>
        </section>
      )}
      {phases.length === 0 && shelf.phaseLists.length === 0 && <p>{words.none}</p>}
      {phases.map((entry) => (
        <PhaseCard
          key={entry.id}
          entry={entry}
          initiatives={shown.filter(({ thing }) => thing.phase === entry.id)}
          all={all}
          here={here}
          desk={desk}
        />
      ))}
      {isAll && principle === null && shelf.phaseLists.length > 0 && (
        <section className={reading.part}>
          <h3>{words.lists}</h3>
          <div className={reading.two}>
            {shelf.phaseLists.map(({ id, pack, thing }) => (
              <Thing key={id} id={id} here={here}>
                <h4>
                  <Said text={thing.title} language={language} />
                </h4>
                <p>
                  <Said text={thing.about} language={language} />
                </p>
                <p className={reading.note}>
                  {thing.phases.map((phase) => nameOf(all, phase, language)).join(' → ')}
                </p>
                <Source source={thing.source} pack={pack} language={language} />
              </Thing>
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
