import { useState, type ReactNode } from 'react'
import {
  BookLock,
  HardDrive,
  Laptop,
  ShieldAlert,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import type { SafetyView, Taken, Took } from '../../../shared/safety.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import type { Desk } from '../desk.ts'
import { standingOf } from './standing.ts'
import { ageSaid, momentSaid, safetyWords } from './words.ts'
import styles from './SafetyNotices.module.css'

interface Props {
  readonly safety: SafetyView
  /** whether a workshop is open: only then is a copy missed */
  readonly inWorkshop: boolean
  readonly desk: Desk
  /** this machine's clock plus it is the room's, in milliseconds */
  readonly offset: number
}

/** What happened to her work and what it means, above every page until it is known or over; nothing where all is well. */
export function SafetyNotices({ safety, inWorkshop, desk, offset }: Props) {
  const words = safetyWords(desk.language)
  const { mended, reserveUsed, notSaving, copying, taken, took } = safety
  const isLost = inWorkshop && copying.to !== 'nobody' && standingOf(copying, words).tone === 'warn'
  if (!mended && !reserveUsed && !notSaving && !isLost && !taken && !took) return null
  const said = (moment: number) => momentSaid(moment, Date.now() + offset, desk.language)
  const ask = desk.ask.keepSafe
  return (
    <aside className={styles.notices} aria-label={words.region} data-region tabIndex={-1}>
      {taken && <TakenNotice taken={taken} said={said} desk={desk} />}
      {took && <TookNotice took={took} said={said} desk={desk} />}
      {mended && (
        <Notice
          icon={ShieldAlert}
          title={words.mended.title}
          body={[
            said(mended.from) === said(mended.until)
              ? words.mended.noGap(said(mended.from))
              : words.mended.gap(said(mended.from), said(mended.until)),
            words.mended.kept(mended.folder),
          ]}
        >
          <Button onPress={() => void ask({ do: 'knowMended' }).then(desk.tell)}>
            {words.mended.known}
          </Button>
        </Notice>
      )}
      {notSaving && (
        <Notice
          icon={HardDrive}
          title={words.notSaving[notSaving].title}
          body={[words.notSaving.kept, words.notSaving[notSaving].way]}
        />
      )}
      {reserveUsed && !notSaving && (
        <Notice icon={HardDrive} title={words.diskFull.title} body={[words.diskFull.body]} />
      )}
      {isLost && (
        <Notice
          icon={TriangleAlert}
          title={standingOf(copying, words).sentence}
          body={[
            copying.safe === null ? words.notice.hasNone : words.notice.has(said(copying.safe)),
          ]}
        >
          <Button onPress={() => desk.show('safety')}>{words.notice.show}</Button>
        </Notice>
      )}
    </aside>
  )
}

interface TakenProps {
  readonly taken: Taken
  readonly said: (moment: number) => string
  readonly desk: Desk
}

/** Another laptop goes on with the meeting: what can be done here, and what only this one has. */
function TakenNotice({ taken, said, desk }: TakenProps) {
  const words = safetyWords(desk.language)
  const [asked, setAsked] = useState(false)
  const close = () => setAsked(false)
  return (
    <Notice
      icon={BookLock}
      title={words.notice.taken(said(taken.at))}
      body={[
        words.notice.takenBody,
        taken.missing === null ? words.notice.missingUnknown : words.notice.missing(taken.missing),
      ]}
    >
      <Button onPress={() => setAsked(true)}>{words.notice.writeHere}</Button>
      {asked && (
        <Dialog title={words.sure.writeHere} closeWord={desk.words.close} onClose={close}>
          <div className={styles.sure}>
            <p>{words.sure.writeHereBody}</p>
            <div className={styles.buttons}>
              <Button onPress={close}>{words.sure.cancel}</Button>
              <Button
                look="danger"
                onPress={() => void desk.ask.keepSafe({ do: 'writeHere' }).then(desk.tell)}
              >
                {words.notice.writeHere}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </Notice>
  )
}

interface TookProps {
  readonly took: Took
  readonly said: (moment: number) => string
  readonly desk: Desk
}

/** This laptop has just become the first: how old its copy was, and what the room has to do. */
function TookNotice({ took, said, desk }: TookProps) {
  const words = safetyWords(desk.language)
  const age = ageSaid(took.at - took.since, desk.language)
  return (
    <Notice
      icon={Laptop}
      title={
        took.from === 'stick' ? words.notice.tookStick(said(took.since)) : words.notice.took(age)
      }
      body={[took.askedAgain ? words.notice.tookAgain : words.notice.tookPhones]}
    >
      <Button onPress={() => void desk.ask.keepSafe({ do: 'knowTook' }).then(desk.tell)}>
        {words.mended.known}
      </Button>
    </Notice>
  )
}

interface NoticeProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly body: readonly string[]
  readonly children?: ReactNode
}

function Notice({ icon: Icon, title, body, children }: NoticeProps) {
  return (
    <div className={styles.notice} role="alert">
      <Icon size={20} aria-hidden="true" />
      <p>
        <strong>{title}</strong> {body.join(' ')}
      </p>
      {children}
    </div>
  )
}
