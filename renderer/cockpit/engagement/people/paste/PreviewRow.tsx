import { ArrowLeftRight } from 'lucide-react'
import type { Part, Person } from '../../../../../shared/engagement.ts'
import type { Language } from '../../../../../shared/text.ts'
import type { RosterWords } from '../../../../../shared/words/roster/da.ts'
import { Button } from '../../../../kit/Button.tsx'
import type { PickGroup } from '../../../../kit/Pick.tsx'
import { Cell } from '../Cell.tsx'
import type { Fate, Incoming, News } from '../fates.ts'
import { turnedRound, type Fated } from '../incoming.ts'
import { partGroups } from '../picks.ts'
import { PickCell } from '../PickCell.tsx'
import { rosterWords } from '../words.ts'
import styles from './Preview.module.css'

interface Props {
  readonly line: Fated
  readonly language: Language
  readonly onChange: (line: Incoming) => void
}

/** One line of a paste as it was read, mended here, with what will come of it. */
export function PreviewRow({ line, language, onChange }: Props) {
  const words = rosterWords(language)
  const { incoming, fate } = line
  const { columns } = words.paste
  const label = (column: keyof typeof columns) =>
    words.cell(columns[column], incoming.name || words.paste.line(incoming.line))
  const set = (some: Partial<Incoming>) => onChange({ ...incoming, ...some })
  const about = [incoming.email, incoming.boss && `${words.columns.boss}: ${incoming.boss}`]
  const notes = notesOn(line, words)
  return (
    <tr className={fate === 'skip' ? styles.skipped : undefined}>
      <th scope="row">
        <div className={styles.nameCell}>
          <Cell
            label={label('name')}
            value={incoming.name}
            strong
            needed
            onKeep={(name) => set({ name })}
          />
          {incoming.other && (
            <Button
              look="quiet"
              label={words.paste.turnOf(incoming.name)}
              icon={<ArrowLeftRight />}
              onPress={() => onChange(turnedRound(incoming))}
            >
              {words.paste.turn}
            </Button>
          )}
        </div>
        {about.some(Boolean) && <p className={styles.note}>{about.filter(Boolean).join(', ')}</p>}
      </th>
      <td>
        <Cell label={label('role')} value={incoming.role} onKeep={(role) => set({ role })} />
      </td>
      <td>
        <Cell
          label={label('organisation')}
          value={incoming.organisation}
          onKeep={(organisation) => set({ organisation })}
        />
      </td>
      <td>
        <PickCell
          label={label('takes')}
          value={incoming.takes ?? partOf(line)}
          groups={partGroups(words)}
          onChange={(takes) => set({ takes: takes as Part })}
        />
      </td>
      <td>
        <PickCell
          label={label('fate')}
          value={fate}
          groups={fateGroups(line, words)}
          onChange={(said) => set({ said: said as Fate })}
        />
        {notes.map((note, index) => (
          <p
            key={note}
            className={styles.note}
            data-warn={(line.twin !== null && index === 0) || undefined}
          >
            {note}
          </p>
        ))}
      </td>
    </tr>
  )
}

/** Where the paste does not say it: as they are, else as one who answers. */
function partOf({ twin, fate }: Fated): Part {
  return fate !== 'add' && twin && 'person' in twin ? twin.person.takes : 'answers'
}

function fateGroups({ twin }: Fated, { paste }: RosterWords): PickGroup[] {
  const update = twin && 'of' in twin ? paste.joins : paste.fates.update
  return [
    {
      label: null,
      options: [
        { value: 'add', label: twin ? paste.addAnyway : paste.fates.add },
        ...(twin ? [{ value: 'update', label: update }] : []),
        { value: 'skip', label: paste.fates.skip },
      ],
    },
  ]
}

function notesOn({ twin, fate, news, lostBoss }: Fated, { paste }: RosterWords): string[] {
  const said = !twin
    ? ''
    : 'of' in twin
      ? paste[twin.how === 'alike' ? 'resembles' : 'repeats'](twin.of.name, twin.of.line)
      : paste.twin[twin.how](twin.person.name)
  const brings =
    twin && 'person' in twin && fate !== 'add'
      ? news.map((each) => newsSaid(each, twin.person, paste)).join(', ') || paste.noNews
      : ''
  const lost = lostBoss && fate !== 'skip' ? paste.lostBoss(lostBoss) : ''
  return [said, brings, lost].filter(Boolean)
}

/** An update puts something in the place of something: what was there is said too. */
function newsSaid(news: News, person: Person, paste: RosterWords['paste']): string {
  return news === 'role' && person.role !== '' ? paste.roleWas(person.role) : paste.news[news]
}
