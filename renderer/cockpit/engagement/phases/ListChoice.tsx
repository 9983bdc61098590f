import { useState } from 'react'
import { say } from '../../../../shared/text.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import { Choice } from '../../../kit/Choice.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import type { Desk } from '../../desk.ts'
import { Disagreements } from '../Disagreements.tsx'
import { disagreementsOn, phaseLists, phaseModel } from '../model.ts'
import { Source } from '../Source.tsx'
import { engagementWords } from '../words.ts'
import styles from './ListChoice.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly desk: Desk
  readonly onClose: () => void
}

/** The lists of phases a project can follow; says what happens to those it has before anything is done. */
export function ListChoice({ engagement, desk, onClose }: Props) {
  const { content, language, run } = desk
  const words = engagementWords(language).phases
  const lists = phaseLists(content)
  const [listId, setListId] = useState(engagement.about.phaseList ?? lists[0]?.list.id ?? '')
  const chosen = lists.find(({ list }) => list.id === listId)
  const { length } = engagement.phases

  async function use() {
    if (!chosen) return
    const said = words.chosen(say(chosen.list.title, language))
    if (await run({ do: 'choosePhases', listId }, said)) onClose()
  }

  return (
    <Dialog
      title={length === 0 ? words.choose : words.change.replace(' …', '')}
      closeWord={desk.words.close}
      onClose={onClose}
      wide
    >
      <div className={styles.two}>
        <Choice
          label={words.listLabel}
          stacked
          value={listId}
          onChange={setListId}
          options={lists.map(({ pack, list }) => ({
            value: list.id,
            label: say(list.title, language),
            about: `${say(pack.title, language)} · ${words.ofList(list.phases.length)}`,
          }))}
        />
        {chosen && (
          <div className={styles.about}>
            <p>{say(chosen.list.about, language)}</p>
            <p>
              <Source source={chosen.list.source} language={language} />
            </p>
            <ol className={styles.phases}>
              {chosen.list.phases.map((id) => {
                const phase = phaseModel(content, id)
                return (
                  phase && (
                    <li key={id} data-part={phase.within !== null || undefined}>
                      {say(phase.title, language)}
                    </li>
                  )
                )
              })}
            </ol>
            <Disagreements all={disagreementsOn(content, [chosen.list.id])} language={language} />
          </div>
        )}
      </div>
      <p className={styles.happens}>{length === 0 ? words.begin : words.replace(length)}</p>
      <div>
        <Button look="primary" onPress={() => void use()}>
          {words.use}
        </Button>
      </div>
    </Dialog>
  )
}
