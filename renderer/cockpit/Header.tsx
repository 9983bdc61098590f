import { MonitorUp, Monitor, Smartphone, WifiOff } from 'lucide-react'
import { say } from '../../shared/text.ts'
import type { Link } from '../port.ts'
import { Button } from '../kit/Button.tsx'
import { Said } from '../kit/Said.tsx'
import { BackButtons } from './BackButtons.tsx'
import type { Desk } from './desk.ts'
import { Badge } from './home/Badge.tsx'
import { leverOf, type Lever } from './keys/lever.ts'
import { inRoom, wallWord, type Meeting } from './meeting.ts'
import { MandateOut } from './presence/MandateOut.tsx'
import { Drift } from './run/Drift.tsx'
import { isBusy, TableSign } from './table/TableSign.tsx'
import styles from './Header.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly link: Link
  readonly desk: Desk
  readonly levers: readonly Lever[]
}

/** The workshop at a glance: what time it is, how late, who is in, what the wall shows. */
export function Header({ meeting, offset, link, desk, levers }: Props) {
  const { words, language } = desk
  const { workshop, engagement } = meeting.open
  const { phones } = meeting.room
  const { here, taken } = inRoom(meeting)
  const wall = meeting.wall.windows > 0
  return (
    <header
      className={styles.header}
      aria-label={words.regions.header}
      data-busy={isBusy(meeting.table) || undefined}
    >
      <div className={styles.name}>
        <h1 title={say(workshop.title, language)}>
          <Said text={workshop.title} language={language} />
        </h1>
        <p>
          <MandateOut meeting={meeting} desk={desk}>
            <span title={engagement.name}>{engagement.name}</span>
          </MandateOut>{' '}
          {engagement.demo && <Badge>{words.demo}</Badge>}
        </p>
      </div>
      <Drift meeting={meeting} offset={offset} desk={desk} />
      <Button look="quiet" icon={<Smartphone />} onPress={() => desk.show('phones')}>
        {phones.state === 'shut'
          ? words.header.phonesShut
          : taken === 0
            ? words.header.nobody
            : words.header.present(here, taken)}
      </Button>
      <Button
        look="quiet"
        icon={wall ? <Monitor /> : <MonitorUp />}
        onPress={() => leverOf(levers, 'wall').pull()}
      >
        {wall ? (
          <span>
            <span className={styles.spare}>{words.header.wall}: </span>
            {words.showing.names[wallWord(meeting)]}
          </span>
        ) : workshop.withoutWall ? (
          words.wifi.without
        ) : (
          words.header.wallNone
        )}
      </Button>
      <TableSign meeting={meeting} desk={desk} />
      <span className={styles.back}>
        <BackButtons levers={levers} />
        <Button keyCap="Ctrl K" onPress={() => desk.show('palette')}>
          <span className={styles.spare}>{words.header.commands}</span>
        </Button>
      </span>
      {link !== 'up' && (
        <p className={styles.link} role="alert">
          <WifiOff size={16} aria-hidden="true" /> {words.link[link]}
        </p>
      )}
    </header>
  )
}
