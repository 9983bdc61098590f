import { given, type Item } from '../../../../shared/agenda.ts'
import { taskOf } from '../../../../shared/taskview.ts'
import type { DetailsWords } from '../../../../shared/words/details/da.ts'
import { da } from '../../../../shared/words/wall/da.ts'
import { en } from '../../../../shared/words/wall/en.ts'
import type { Workshop } from '../../../../shared/workshop.ts'
import { Scene } from '../../../wall/Scene.tsx'
import styles from './TaskPreview.module.css'

interface Props {
  readonly item: Item
  readonly workshop: Workshop
  readonly words: DetailsWords
}

/** The task as the wall will draw it, in the workshop's language, before its clock runs. */
export function TaskPreview({ item, workshop, words }: Props) {
  const { language, timeZone } = workshop
  return (
    <figure className={styles.preview}>
      <figcaption>{words.wall.preview}</figcaption>
      <div className={styles.frame} data-look="light" aria-hidden="true" inert>
        <div className={styles.scene}>
          <Scene
            scene={{
              ...taskOf(item, language),
              clock: {
                state: 'before',
                since: null,
                spent: 0,
                givenMinutes: given(item),
                countsDown: true,
                timeZone,
              },
            }}
            words={language === 'da' ? da : en}
            language={language}
            offset={0}
            timeZone={timeZone}
          />
        </div>
      </div>
    </figure>
  )
}
