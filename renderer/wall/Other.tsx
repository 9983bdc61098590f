import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { ChosenScene } from '../../shared/wallscenes.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import styles from './Other.module.css'

/** Where a page gets a picture's bytes, as base64; null where it is not there any more. */
export const PictureSource = createContext<(id: string) => Promise<string | null>>(async () => null)

interface Props {
  readonly scene: Extract<ChosenScene, { mode: 'other' }>
  readonly words: WallWords
}

/**
 * *Vis andet*: a picture of her own, as large as the wall. It is drawn on a canvas, so that no policy has to let pictures
 * in from anywhere.
 */
export function Other({ scene, words }: Props) {
  const { id, name } = scene
  const read = useContext(PictureSource)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isThere, setThere] = useState(id !== null)

  useEffect(() => {
    let over = false
    void (id === null ? Promise.resolve(null) : bitmapOf(id, read)).then((bitmap) => {
      if (over) return
      setThere(bitmap !== null)
      const page = canvas.current
      if (!bitmap || !page) return
      page.width = bitmap.width
      page.height = bitmap.height
      page.getContext('2d')?.drawImage(bitmap, 0, 0)
    })
    return () => {
      over = true
    }
  }, [id, read])

  return (
    <div className={styles.other}>
      <canvas ref={canvas} role="img" aria-label={name} hidden={!isThere} />
      {!isThere && <p>{words.pictures.noPicture}</p>}
    </div>
  )
}

async function bitmapOf(
  id: string,
  read: (id: string) => Promise<string | null>,
): Promise<ImageBitmap | null> {
  const data = await read(id)
  if (data === null) return null
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  return createImageBitmap(new Blob([bytes])).catch(() => null)
}
