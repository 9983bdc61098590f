import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks'
import type { Joined } from '../../shared/contract.ts'
import type { Language } from '../../shared/text.ts'
import type { Port } from '../port.ts'
import { Broken } from './Broken.tsx'
import { readCode } from './code.ts'
import { Guest } from './Guest.tsx'
import type { Keepsakes } from './keepsakes.ts'
import { Loan } from './later.tsx'
import { Seated } from './Seated.tsx'
import { useFirstWords } from './useFirstWords.ts'

interface Props {
  readonly keepsakes: Keepsakes
  readonly guestPort: (room: string) => Port<'guest'>
  readonly phonePort: (token: string) => Port<'phone'>
}

/** The whole page in a hand: a guest until it has a seat, and again if the seat is gone. */
export function App({ keepsakes, guestPort, phonePort }: Props) {
  const [language, setLanguage] = useState(keepsakes.language)
  const [room, setRoom] = useState(() => codesInAddress()[0] || keepsakes.room())
  const [ownCode, setOwnCode] = useState(() => codesInAddress()[1])
  /** how the last turn of the loan device ended */
  const [turned, setTurned] = useState<string | null>(null)
  const [kept, setKept] = useState<Joined | null>(() => keepsakes.seat(room))
  const [fault] = useErrorBoundary()
  // a seat that is gone leaves its code behind, so that it can be taken again with one tap
  const seat = kept && kept.token ? kept : null
  const guest = useMemo(() => (room && !seat ? guestPort(room) : null), [room, seat])
  const phone = useMemo(() => (seat ? phonePort(seat.token) : null), [seat])
  const words = useFirstWords(language)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  useEffect(() => {
    const moved = () => {
      const [next, own] = codesInAddress()
      setOwnCode(own)
      enterRoom(next)
    }
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])

  function speak(next: Language) {
    keepsakes.keepLanguage(next)
    setLanguage(next)
  }

  function enterRoom(next: string) {
    setRoom(next)
    setKept(keepsakes.seat(next))
  }

  function takeSeat(next: Joined) {
    if (next.loan) keepsakes.keepLoan(room)
    else keepsakes.keepSeat(room, next)
    history.replaceState(null, '', `#${room}`)
    setOwnCode('')
    setTurned(null)
    setKept(next)
  }

  /** The loan device is ready for the next: nothing of the one before is left in the page. */
  function endTurn(how: string) {
    setTurned(how)
    setKept(null)
  }

  function loseSeat(code: string) {
    const gone = { token: '', code }
    keepsakes.keepSeat(room, gone)
    setKept(gone)
  }

  if (fault) return <Broken words={words} />
  const spoken = { words, language, onLanguage: speak }
  if (phone && seat) {
    return seat.loan ? (
      <Loan {...spoken} key={seat.token} port={phone} onEnd={endTurn} />
    ) : (
      <Seated
        {...spoken}
        key={seat.token}
        port={phone}
        code={seat.code}
        onCode={(code) => keepsakes.keepSeat(room, { token: seat.token, code })}
        keepsakes={keepsakes}
        onSeatGone={() => loseSeat(seat.code)}
      />
    )
  }
  return (
    <Guest
      {...spoken}
      port={guest}
      room={room}
      lostCode={kept ? kept.code : null}
      ownCode={ownCode}
      turned={turned}
      keepsakes={keepsakes}
      onRoom={enterRoom}
      onSeat={takeSeat}
    />
  )
}

/** The address holds the room's code, and on a printed slip the personal one after it. */
function codesInAddress(): readonly [room: string, own: string] {
  const typed = readCode(location.hash)
  return typed.length === 12 ? [typed.slice(0, 6), typed.slice(6)] : [typed, '']
}
