import { Building2, CalendarDays, CircleAlert, Hash, User } from 'lucide-react'
import type { ReactNode } from 'react'
import { longDate, shortDay } from '../../../shared/dates.ts'
import type { PlainDate } from '../../../shared/engagement.ts'
import type { Language } from '../../../shared/text.ts'
import { freshId } from '../desk.ts'
import type { Line, NoteDesk, Noted } from './noted.ts'
import { Button } from '../../kit/Button.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { sideOfParty } from '../meeting.ts'
import { Asked, type Settle } from './Asked.tsx'
import { keptWords } from './words.ts'
import styles from './Understood.module.css'

interface Props {
  readonly captured: Line
  readonly meeting: Noted
  readonly desk: NoteDesk
  readonly today: PlainDate
  readonly settle: Settle
}

/** What a line was understood to say, before Enter: kind, who, side and day, and what could not be read. */
export function Understood({ captured, meeting, desk, today, settle }: Props) {
  const { words, language } = desk
  const person = meeting.open.people.find((each) => each.id === captured.ownerId)
  const party = meeting.open.parties.find((each) => each.id === captured.partyId)
  const side = meeting.open.sides.find((each) => each.id === captured.sideId)
  const isAction = captured.kind === 'action'
  const isOwned = isAction || captured.kind === 'risk' || captured.kind === 'benefit'
  const isAskedWho = captured.unknownName !== null || captured.unclearName !== null
  return (
    <div className={styles.understood} aria-live="polite">
      <Chip strong>{words.notes.kinds[captured.kind]}</Chip>
      {person && <Chip icon={<User size={14} />}>{person.name}</Chip>}
      {party && <Chip icon={<Building2 size={14} />}>{party.short}</Chip>}
      {side && (
        <Chip>
          <SideMark mark={side.mark} />
        </Chip>
      )}
      {captured.due && (
        <Chip icon={<CalendarDays size={14} />}>
          {dayTold(captured.due, today, language)}
          {captured.relative && `, ${keptWords(language).moves[captured.relative.anchor]}`}
        </Chip>
      )}
      {meeting.open.principles
        .filter(({ id }) => captured.principles.includes(id))
        .map(({ id, name }) => (
          <Chip key={id} icon={<Hash size={14} />}>
            {name}
          </Chip>
        ))}
      {isOwned && !person && !side && !isAskedWho && <Chip faint>{words.notes.noOwner}</Chip>}
      {isAction && captured.due === null && captured.dueUnclear === null && (
        <Chip faint>{words.notes.noDue}</Chip>
      )}
      {captured.dueUnclear !== null && captured.dueChoices.length === 0 && (
        <Chip warn icon={<CircleAlert size={14} />}>
          {words.notes.unclearDue(captured.dueUnclear)}
        </Chip>
      )}
      {captured.unknownName !== null && (
        <Unknown name={captured.unknownName} meeting={meeting} desk={desk} />
      )}
      <Asked captured={captured} meeting={meeting} language={language} settle={settle} />
    </div>
  )
}

/** With its year where that is not this one: *20/11* in December is eleven months away. */
function dayTold(day: PlainDate, today: PlainDate, language: Language): string {
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day, language) : longDate(day, language)
}

function Unknown({
  name,
  meeting,
  desk,
}: {
  readonly name: string
  readonly meeting: Noted
  readonly desk: NoteDesk
}) {
  const { words, run } = desk
  const add = (partyId: string) =>
    void run(
      {
        do: 'addPerson',
        id: freshId(),
        partyId,
        name,
        role: '',
        takes: 'answers',
        invitedTo: meeting.open.workshop.id,
      },
      words.lines.personAdded,
    )
  return (
    <div className={styles.unknown}>
      <Chip warn icon={<CircleAlert size={14} />}>
        {words.notes.unknown(name)}
      </Chip>
      {desk.addsPeople !== false && <span>{words.notes.create(name)}</span>}
      {(desk.addsPeople === false ? [] : meeting.open.parties).map((party) => {
        const side = sideOfParty(meeting, party.id)
        return (
          <Button key={party.id} onPress={() => add(party.id)}>
            <span className="visually-hidden">{words.notes.create(name)} </span>
            {side && <SideMark mark={side.mark} />} {party.short}
          </Button>
        )
      })}
    </div>
  )
}

interface ChipProps {
  readonly children: ReactNode
  readonly icon?: ReactNode
  readonly strong?: boolean
  readonly faint?: boolean
  readonly warn?: boolean
}

function Chip({ children, icon, strong, faint, warn }: ChipProps) {
  const look = strong ? 'strong' : warn ? 'warn' : faint ? 'faint' : 'plain'
  return (
    <span className={styles.chip} data-look={look}>
      {icon && <span aria-hidden="true">{icon}</span>}
      {children}
    </span>
  )
}
