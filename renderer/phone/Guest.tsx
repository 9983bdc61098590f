import { useEffect, useState } from 'preact/hooks'
import type { Joined } from '../../shared/contract.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { Language } from '../../shared/text.ts'
import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import type { Port } from '../port.ts'
import { RoomCode, Turn } from './later.tsx'
import { Frame } from './Frame.tsx'
import type { Keepsakes } from './keepsakes.ts'
import type { Refusal } from './refusal.ts'
import { Sides } from './Sides.tsx'
import { useHeading } from './useHeading.ts'
import { useWatch } from './useWatch.ts'
import styles from './Guest.module.css'

interface Props {
  readonly port: Port<'guest'> | null
  readonly room: string
  /** the code of the seat this phone had until a moment ago */
  readonly lostCode: string | null
  /** a personal code that came with the address */
  readonly ownCode: string
  /** on a loan device: how the turn before ended */
  readonly turned: string | null
  readonly keepsakes: Keepsakes
  readonly words: FirstWords
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onRoom: (room: string) => void
  readonly onSeat: (seat: Joined) => void
}

/** The way in: the room's code where the address does not hold it, then a side, or back into a seat by its own code. */
export function Guest({
  port,
  room,
  lostCode,
  ownCode,
  turned,
  keepsakes,
  words,
  language,
  onLanguage,
  onRoom,
  onSeat,
}: Props) {
  const { view, link } = useWatch(port, language)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const [wrongRoom, setWrongRoom] = useState(false)
  const asksCode = !room || wrongRoom
  const found = !asksCode && view.room ? view.room : null
  const isLoan = turned !== null || keepsakes.isLoan(room)
  const heading = useHeading(asksCode ? 'code' : found ? 'sides' : 'finding')

  useEffect(() => {
    if (link === 'out') setWrongRoom(true)
  }, [link])

  // a printed slip was scanned: its code is the way in
  const meets = found !== null && port !== null
  useEffect(() => {
    if (meets && port && ownCode) void sit(port.ask.rejoin({ room, code: ownCode }), 'wrongOwnCode')
  }, [meets, ownCode])

  function enter(next: string) {
    setWrongRoom(false)
    setRefusal(null)
    // the same code again is a new try: the room may have opened since
    if (next === room) onRoom('')
    setTimeout(() => onRoom(next))
  }

  async function sit(answer: Promise<Outcome<Joined>>, wrongCode: Refusal) {
    setBusy(true)
    const outcome = await answer
    setBusy(false)
    if (outcome.ok) return onSeat(outcome.value)
    setRefusal(outcome.reason === 'wrongCode' ? wrongCode : outcome.reason)
  }

  return (
    <Frame
      words={words}
      language={language}
      onLanguage={onLanguage}
      room={found}
      trouble={link === 'lost' && !asksCode ? words.lost : null}
    >
      {asksCode && (
        <RoomCode heading={heading} wrong={wrongRoom ? room : ''} words={words} onCode={enter} />
      )}
      {!asksCode && !found && (
        <h1 ref={heading} tabIndex={-1} class={styles.finding}>
          {words.finding}
        </h1>
      )}
      {found && port && isLoan && (
        <Turn
          turned={turned}
          heading={heading}
          refusal={refusal}
          words={words}
          onCode={(code) => void sit(port.ask.rejoin({ room, code }), 'wrongOnce')}
        />
      )}
      {found && port && !isLoan && (
        <Sides
          room={found}
          heading={heading}
          lostCode={lostCode}
          lastSide={keepsakes.side(found.engagementId)}
          refusal={refusal}
          busy={busy}
          words={words}
          onSide={(sideId) => void sit(port.ask.join({ room, sideId }), 'wrongCode')}
          onCode={(code) => void sit(port.ask.rejoin({ room, code }), 'wrongOwnCode')}
        />
      )}
      <p class={styles.stay}>{words.stayOnNetwork}</p>
    </Frame>
  )
}
