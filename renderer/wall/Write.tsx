import { useLayoutEffect, useRef } from 'react'
import type { WallWords } from '../../shared/words/wall/da.ts'
import styles from './Write.module.css'

interface Props {
  readonly text: string
  readonly words: WallWords
}

/** In hundredths of the picture's height; the smallest can still be read from the last row. */
const sizes = [9, 8, 7, 6.2, 5.4, 4.7, 4, 3.4, 3, 2.6]

/** *Skriv på skærmen*: what is being typed, as large as it fits, so that the room can correct it. */
export function Write({ text, words }: Props) {
  const page = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = page.current
    if (!element) return
    const fit = () => {
      for (const size of sizes) {
        element.style.fontSize = `calc(${size} * var(--u))`
        if (element.scrollHeight <= element.clientHeight) break
      }
      // longer than any size can hold: the end is what is being written
      element.scrollTop = element.scrollHeight
    }
    fit()
    const watcher = new ResizeObserver(fit)
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [text])

  return (
    <div ref={page} className={styles.write} data-empty={text === ''}>
      <p>{text || words.writeEmpty}</p>
    </div>
  )
}
