import type { RefObject } from 'react'
import type { Wanted } from '../../../shared/followup/registers.ts'
import { everything } from '../../../shared/followup/registers.ts'
import { shortDay } from '../../../shared/dates.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { Filter } from '../library/Filter.tsx'
import type { Book, RegisterName } from './book.ts'
import { ownerEditor } from './editors.ts'
import styles from './Register.module.css'

interface Props {
  readonly name: RegisterName
  readonly wanted: Wanted
  readonly want: (wanted: Wanted) => void
  readonly book: Book
  readonly field: RefObject<HTMLInputElement | null>
  readonly shown: string
}

/** What is looked for in a register: words while one types, and four choices beside them. */
export function Filters({ name, wanted, want, book, field, shown }: Props) {
  const { words, desk, engagement, followUp } = book
  const owners = ownerEditor(book)
  const one = (value: string, label: string) => ({ value, label })
  const set = (some: Partial<Wanted>) => want({ ...wanted, ...some })
  const isOwned = name !== 'decisions' && name !== 'clauses'
  return (
    <div className={styles.filters} role="search">
      <Filter
        label={words.filter}
        value={wanted.text}
        onChange={(text) => set({ text })}
        field={field}
        keyCap="/"
        clearWord={words.clear}
      />
      <Pick
        label={words.filters.status}
        hideLabel
        value={wanted.status}
        onChange={(value) => set({ status: value as Wanted['status'] })}
        groups={[
          {
            label: null,
            options: [
              one('all', `${words.filters.status}: ${words.any.status.toLowerCase()}`),
              one('open', words.statusFilter.open),
              ...(name === 'actions' || name === 'benefits'
                ? [one('late', words.statusFilter.late)]
                : []),
              one('closed', words.statusFilter.closed),
            ],
          },
        ]}
      />
      {isOwned && owners.as === 'pick' && (
        <Pick
          label={words.filters.owner}
          hideLabel
          value={wanted.owner}
          onChange={(owner) => set({ owner })}
          groups={[
            {
              label: null,
              options: [one('', words.any.owner), one('nobody', words.nobody)],
            },
            ...owners.groups.slice(1),
          ]}
        />
      )}
      <Pick
        label={words.filters.workshop}
        hideLabel
        value={wanted.workshopId}
        onChange={(workshopId) => set({ workshopId })}
        groups={[
          {
            label: null,
            options: [
              one('', words.any.workshop),
              one('between', words.between),
              ...engagement.workshops.map(({ id, title, date }) =>
                one(id, `${shortDay(date, desk.language)} · ${say(title, desk.language)}`),
              ),
            ],
          },
        ]}
      />
      <Pick
        label={words.filters.principle}
        hideLabel
        value={wanted.principleId}
        onChange={(principleId) => set({ principleId })}
        groups={[
          {
            label: null,
            options: [
              one('', words.any.principle),
              ...followUp.principles.map(({ id, title }) => one(id, say(title, desk.language))),
            ],
          },
        ]}
      />
      <span role="status" className={styles.count}>
        {shown}
      </span>
      {JSON.stringify(wanted) !== JSON.stringify(everything) && (
        <Button look="quiet" onPress={() => want(everything)}>
          {words.clearAll}
        </Button>
      )}
    </div>
  )
}
