import { useEffect, useState } from 'react'
import type { Asks } from '../../shared/contract.ts'
import { words as rehearsalDa } from '../../shared/words/rehearsal/da.ts'
import { words as rehearsalEn } from '../../shared/words/rehearsal/en.ts'
import { da } from '../../shared/words/wall/da.ts'
import { en } from '../../shared/words/wall/en.ts'
import { useSeen, viewOf, type Seen, type ViewStore } from '../useView.ts'
import { followSound, type Sound } from '../kit/gong.ts'
import { useGong } from '../kit/useGong.ts'
import { PictureSource } from './Other.tsx'
import { Scene } from './Scene.tsx'
import { useDisplay } from './useDisplay.ts'
import { useStage } from './useStage.ts'
import styles from './Wall.module.css'

interface Props {
  /** null where this window was not let in */
  readonly store: ViewStore<'wall'> | null
  readonly ask: Asks<'wall'> | null
}

const nobody = viewOf<'wall'>({ ask: {} as Asks<'wall'>, watch: () => () => {} })

/** The wall's whole window: the scene and nothing else; a lost link or host keeps the last picture, with a small mark. */
export function Wall({ store, ask }: Props) {
  const { view, link, offset } = useSeen(store ?? nobody, (seen: Seen<'wall'>) => seen)
  const { language = 'da', look = 'light' } = view
  const { pointerHidden } = useStage()
  useGong(view.gong, offset, true)
  const [read] = useState(() => async (id: string) => {
    const picture = await ask?.readPicture({ id })
    return picture?.ok ? picture.value.data : null
  })
  const display = useDisplay()
  const [sound, setSound] = useState<Sound>('blocked')
  useEffect(() => followSound(setSound), [])
  useEffect(() => {
    if (link === 'up') void ask?.report({ sound, display })
  }, [ask, sound, display, link])
  const words = language === 'en' ? en : da
  const rehearsal = language === 'en' ? rehearsalEn : rehearsalDa
  const mark = link === 'lost' ? words.lost : link === 'out' ? words.notLetIn : ''

  useEffect(() => {
    document.documentElement.dataset['look'] = look
  }, [look])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    // the room decides the wall's language: it is the workshop's
    store?.watch('da')
    return () => store?.stop()
  }, [store])

  return (
    <main className={styles.wall} data-pointer={pointerHidden ? 'hidden' : 'shown'}>
      {display === 'away' ? (
        <p className={styles.note}>{words.pictures.away}</p>
      ) : view.wall ? (
        <PictureSource.Provider value={read}>
          <Scene scene={view.wall} words={words} language={language} offset={offset} onWall />
        </PictureSource.Provider>
      ) : (
        <p className={styles.note}>{!store || link === 'out' ? words.notLetIn : words.finding}</p>
      )}
      {view.rehearsal && display !== 'away' && (
        <p className={styles.rehearsal}>
          <strong>{rehearsal.mark}</strong> {rehearsal.onWall}
        </p>
      )}
      <p className={view.wall && mark ? styles.lost : 'visually-hidden'} role="status">
        {view.wall ? mark : ''}
      </p>
    </main>
  )
}
