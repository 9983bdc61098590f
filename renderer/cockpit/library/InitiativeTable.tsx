import type { Id } from '../../../shared/engagement.ts'
import type { Initiative } from '../../../shared/packs/pack.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Shelf } from './shelf.ts'
import { libraryWords } from './words.ts'
import styles from './InitiativeTable.module.css'

/** A number of the table: a phase and a party, or all of either. */
export interface Cell {
  readonly phase: Id | null
  readonly by: By | null
}

type By = Initiative['by']
export const parties = ['customer', 'both', 'supplier'] as const satisfies readonly By[]

export function isIn({ phase, by }: Pick<Initiative, 'phase' | 'by'>, cell: Cell): boolean {
  return (cell.phase === null || cell.phase === phase) && (cell.by === null || cell.by === by)
}

interface Props {
  readonly initiatives: readonly Entry<Initiative>[]
  readonly all: Shelf
  readonly cell: Cell
  readonly setCell: (cell: Cell) => void
  readonly desk: Desk
}

/** How many initiatives stand in each phase and with each party; a number shows them, the same number again shows all. */
export function InitiativeTable({ initiatives, all, cell, setCell, desk }: Props) {
  const words = libraryWords(desk.language).phases
  const phases = all.phases.filter(({ id }) =>
    all.initiatives.some(({ thing }) => thing.phase === id),
  )
  const rows = [
    ...phases.map(({ id, thing }) => ({ phase: id, label: say(thing.title, desk.language) })),
    { phase: null, label: words.sum },
  ]
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.phase}</th>
          {parties.map((by) => (
            <th key={by} scope="col">
              {words.by[by]}
            </th>
          ))}
          <th scope="col">{words.sum}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ phase, label }) => (
          <tr key={phase ?? 'sum'}>
            <th scope="row">{label}</th>
            {[...parties, null].map((by) => {
              const n = initiatives.filter(({ thing }) => isIn(thing, { phase, by })).length
              const isOn = cell.phase === phase && cell.by === by && (phase ?? by) !== null
              return (
                <td key={by ?? 'sum'}>
                  <button
                    type="button"
                    aria-pressed={isOn}
                    aria-label={words.cell(n, label, by === null ? words.sum : words.by[by])}
                    onClick={() => setCell(isOn ? { phase: null, by: null } : { phase, by })}
                  >
                    {n}
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
