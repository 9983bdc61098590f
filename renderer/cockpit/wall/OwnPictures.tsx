import { useRef } from 'react'
import { Images } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { takePictures } from './pick.ts'
import styles from './OwnPictures.module.css'

/** *Vis andet*: pictures of her own for the wall, picked from this machine, and taken away again. */
export function OwnPictures({
  meeting,
  desk,
  onTaken,
}: {
  readonly meeting: Meeting
  readonly desk: Desk
  /** told how many there are then */
  readonly onTaken: (many: number) => void
}) {
  const { words, ask } = desk
  const input = useRef<HTMLInputElement>(null)
  const many = meeting.wall.pictures.length
  return (
    <div className={styles.own}>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        multiple
        hidden
        aria-label={words.showing.own.pick}
        onChange={async (event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0 && desk.tell(await takePictures(files, ask)))
            onTaken(many + files.length)
        }}
      />
      <Button icon={<Images />} onPress={() => input.current?.click()}>
        {words.showing.own.pick}
      </Button>
      {many > 0 && (
        <Button look="quiet" onPress={() => void ask.dropPictures().then(desk.tell)}>
          {words.showing.own.drop(many)}
        </Button>
      )}
      <p>{words.showing.own.how}</p>
    </div>
  )
}
