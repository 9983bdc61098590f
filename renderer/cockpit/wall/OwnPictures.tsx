import { useRef } from 'react'
import { FileX, Images, X } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { useTaking, type Taking } from './useTaking.ts'
import styles from './OwnPictures.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  /** told where the first new one stands, and how many there are then */
  readonly onTaken: (at: number, of: number) => void
}

/**
 * *Vis andet*: pictures of her own for the wall, picked from this machine, and taken away again. The first button stays the
 * same while a PDF is drawn, whatever it says, so that the keyboard stays on it.
 */
export function OwnPictures({ meeting, desk, onTaken }: Props) {
  const { words, ask } = desk
  const input = useRef<HTMLInputElement>(null)
  const many = meeting.wall.pictures.length
  const { taking, take, cancel } = useTaking(many, desk, onTaken)
  const isStill = taking === null || taking.is === 'not'
  return (
    <div className={styles.own}>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp,application/pdf,.pdf"
        multiple
        hidden
        aria-label={words.showing.own.pick}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) void take(files)
        }}
      />
      <Button
        icon={isStill ? <Images /> : taking.is === 'tooMany' ? undefined : <X />}
        onPress={() => {
          if (isStill) input.current?.click()
          else if (taking.is === 'tooMany') taking.answer(true)
          else cancel()
        }}
      >
        {isStill
          ? words.showing.own.pick
          : taking.is === 'tooMany'
            ? words.ownPdf.first(taking.free)
            : words.ownPdf.cancel}
      </Button>
      {isStill && many > 0 && (
        <Button look="quiet" onPress={() => void ask.dropPictures().then(desk.tell)}>
          {words.showing.own.drop(many)}
        </Button>
      )}
      {taking?.is === 'tooMany' && (
        <Button look="quiet" onPress={() => taking.answer(false)}>
          {words.ownPdf.cancel}
        </Button>
      )}
      <Said taking={taking} desk={desk} />
    </div>
  )
}

function Said({ taking, desk }: { readonly taking: Taking; readonly desk: Desk }) {
  const { showing, ownPdf } = desk.words
  if (taking === null) return <p>{showing.own.how}</p>
  const { file } = taking
  if (taking.is === 'not')
    return (
      <p role="alert" data-refused>
        <FileX size={18} aria-hidden="true" />
        {ownPdf.not[taking.why](file)}
      </p>
    )
  if (taking.is === 'tooMany')
    return <p role="alert">{ownPdf.tooMany(file, taking.pages, taking.free)}</p>
  const said =
    taking.is === 'drawing' ? ownPdf.drawing(file, taking.n, taking.of) : ownPdf.opening(file)
  return (
    <>
      <progress
        aria-label={said}
        max={taking.is === 'drawing' ? taking.of : 1}
        value={taking.is === 'drawing' ? taking.n - 1 : 0}
      />
      <p>{said}</p>
    </>
  )
}
