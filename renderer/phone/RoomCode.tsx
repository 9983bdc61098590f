import type { RefObject } from 'preact'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { CodeForm } from './CodeForm.tsx'

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** the code that led nowhere; empty where none was tried */
  readonly wrong: string
  readonly words: PhoneWords
  readonly onCode: (room: string) => void
}

/** The way in for a page that was opened without the room's code, or with a wrong one. */
export function RoomCode({ heading, wrong, words, onCode }: Props) {
  return (
    <>
      <h1 ref={heading} tabIndex={-1} class="hidden">
        {words.wayIn.enterCode}
      </h1>
      <CodeForm
        id="room"
        label={words.wayIn.enterCode}
        hint={words.wayIn.codeHint}
        typed={wrong}
        refusal={wrong ? 'wrongCode' : null}
        primary
        words={words}
        onCode={onCode}
      />
    </>
  )
}
