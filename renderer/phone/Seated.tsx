import { useEffect } from 'preact/hooks'
import type { Language } from '../../shared/text.ts'
import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import type { Port } from '../port.ts'
import { Closed, Ideas, Knocking, Result, TableAnswer, Waiting } from './later.tsx'
import { Frame } from './Frame.tsx'
import type { Keepsakes } from './keepsakes.ts'
import { Measurement } from './Measurement.tsx'
import type { Sending } from './outbox.ts'
import { useOutbox } from './useOutbox.ts'
import { useWatch } from './useWatch.ts'

interface Props {
  readonly port: Port<'phone'>
  readonly code: string
  /** the seat's code has become known, or has changed */
  readonly onCode: (code: string) => void
  readonly keepsakes: Keepsakes
  readonly words: FirstWords
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onSeatGone: () => void
}

/** The phone of somebody who has a seat: the open measurement first, then what was found, otherwise calm waiting. */
export function Seated({
  port,
  code,
  onCode,
  keepsakes,
  words,
  language,
  onLanguage,
  onSeatGone,
}: Props) {
  const { view, link } = useWatch(port, language)
  const outbox = useOutbox(port, keepsakes, view, link)
  const sending = outbox.sending()
  const { poll, result, room } = view
  const heard = poll !== undefined

  useEffect(() => {
    if (link === 'out' || view.me === null || sending.seatGone) onSeatGone()
  }, [link, view.me, sending.seatGone])

  useEffect(() => {
    if (!view.me || !room) return
    keepsakes.keepSide(room.engagementId, view.me.sideId)
    if (view.me.code && view.me.code !== code) onCode(view.me.code)
  }, [view.me, room])

  const otherwise = !heard ? (
    <p>{words.fetching}</p>
  ) : view.agreed ? (
    <Waiting room={room} me={view.me || null} words={words} agreed={view.agreed} />
  ) : poll ? (
    <Closed poll={poll} missed={sending.missed} words={words} />
  ) : result ? (
    <Result result={result} missed={sending.missed} words={words} language={language} />
  ) : (
    <Waiting room={room} me={view.me || null} words={words} />
  )

  return (
    <Frame
      words={words}
      language={language}
      onLanguage={onLanguage}
      room={room}
      code={view.me ? view.me.code : code}
      me={view.me || null}
      trouble={trouble(words, link === 'lost', sending)}
    >
      {view.me && view.me.sign ? (
        <Knocking sign={view.me.sign} side={view.me.side} words={words} />
      ) : poll && poll.state === 'open' ? (
        sending.pollId === poll.id && (
          <Measurement
            key={poll.id}
            poll={poll}
            sides={room ? room.sides : []}
            outbox={outbox}
            words={words}
          />
        )
      ) : view.ideas ? (
        <Ideas
          key={view.ideas.itemId}
          ideas={view.ideas}
          port={port}
          link={link}
          keepsakes={keepsakes}
          words={words}
        />
      ) : view.table ? (
        <TableAnswer
          key={view.table.itemId}
          table={view.table}
          port={port}
          keepsakes={keepsakes}
          words={words}
        >
          {otherwise}
        </TableAnswer>
      ) : (
        otherwise
      )}
    </Frame>
  )
}

function trouble(words: FirstWords, lost: boolean, { unsent, failures }: Sending): string | null {
  if (unsent > 0 && (lost || failures > 1)) return words.lostUnsent
  return lost ? words.lost : null
}
