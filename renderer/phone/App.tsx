import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks'
import type { Joined } from '../../shared/contract.ts'
import type { Language } from '../../shared/text.ts'
import { da } from '../../shared/words/phone/da.ts'
import { en } from '../../shared/words/phone/en.ts'
import type { Port } from '../port.ts'
import { Broken } from './Broken.tsx'
import { readCode } from './code.ts'
import { Guest } from './Guest.tsx'
import type { Keepsakes } from './keepsakes.ts'
import { Seated } from './Seated.tsx'

interface Props {
  readonly keepsakes: Keepsakes
  readonly guestPort: (room: string) => Port<'guest'>
  readonly phonePort: (token: string) => Port<'phone'>
}

/** The whole page in a hand: a guest until it has a seat, and again if the seat is gone. */
export function App({ keepsakes, guestPort, phonePort }: Props) {
  const [language, setLanguage] = useState(keepsakes.language)
  const [room, setRoom] = useState(() => roomInAddress() || keepsakes.room())
  const [kept, setKept] = useState<Joined | null>(() => keepsakes.seat(room))
  const [fault] = useErrorBoundary()
  // a seat that is gone leaves its code behind, so that it can be taken again with one tap
  const seat = kept && kept.token ? kept : null
  const guest = useMemo(() => (room && !seat ? guestPort(room) : null), [room, seat])
  const phone = useMemo(() => (seat ? phonePort(seat.token) : null), [seat])
  const words = language === 'en' ? en : da

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  useEffect(() => {
    const moved = () => enterRoom(roomInAddress())
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
    keepsakes.keepSeat(room, next)
    history.replaceState(null, '', `#${room}`)
    setKept(next)
  }

  function loseSeat(code: string) {
    const gone = { token: '', code }
    keepsakes.keepSeat(room, gone)
    setKept(gone)
  }

  if (fault) return <Broken words={words} />
  if (phone && seat) {
    return (
      <Seated
        key={seat.token}
        port={phone}
        code={seat.code}
        keepsakes={keepsakes}
        words={words}
        language={language}
        onLanguage={speak}
        onSeatGone={() => loseSeat(seat.code)}
      />
    )
  }
  return (
    <Guest
      port={guest}
      room={room}
      lostCode={kept ? kept.code : null}
      words={words}
      language={language}
      onLanguage={speak}
      onRoom={enterRoom}
      onSeat={takeSeat}
    />
  )
}

function roomInAddress(): string {
  return readCode(location.hash)
}
