import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import type { OwnBlocks } from '../../../shared/views.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Pick } from '../../kit/Pick.tsx'
import type { Meeting } from '../meeting.ts'
import { insert, spotsIn, spotStill, type Spot } from './insertion.ts'
import type { Page } from './page.ts'
import { SureDialog } from './SureDialog.tsx'
import { libraryWords } from './words.ts'
import styles from './Blocks.module.css'
import reading from './Reading.module.css'

interface Props extends Page {
  readonly meeting: Meeting | null
}

/** *Egne blokke*: what she kept from an agenda, to be put into another. */
export function Blocks({ shelf, meeting, desk }: Props) {
  const { language } = desk
  const words = libraryWords(language)
  const [chosen, setChosen] = useState<Spot | null>(null)
  const [leaving, setLeaving] = useState<OwnBlocks | null>(null)
  if (shelf.blocks.length === 0)
    return (
      <div className={styles.empty}>
        <h3>{words.blocks.empty}</h3>
        <p>{words.blocks.how}</p>
        <p className={reading.note}>{words.blocks.example}</p>
        {meeting && (
          <div>
            <Button look="primary" onPress={() => desk.go({ page: 'plan' })}>
              {words.blocks.toPlan}
            </Button>
          </div>
        )}
      </div>
    )
  const spot = meeting && spotStill(meeting, chosen)
  async function remove({ id, title }: OwnBlocks) {
    setLeaving(null)
    if (desk.tell(await desk.ask.removeBlocks({ id })))
      desk.say({ sentence: words.blocks.removed(title) })
  }
  return (
    <div className={reading.page}>
      <p className={reading.intro}>{words.blocks.intro}</p>
      {meeting && spot !== null ? (
        <div className={styles.where}>
          <Pick
            label={words.methods.after}
            value={spot}
            onChange={(value) => setChosen(value as Spot)}
            groups={spotsIn(meeting, desk)}
          />
        </div>
      ) : (
        <p className={reading.note}>{words.methods.noWorkshop}</p>
      )}
      <ul className={styles.blocks}>
        {shelf.blocks.map((own) => (
          <li key={own.id}>
            <div>
              <h3>{own.title}</h3>
              <p className={reading.note}>
                {words.blocks.facts(
                  own.blocks.length,
                  own.blocks.reduce((sum, block) => sum + block.minutes, 0),
                )}
                {' · '}
                {own.blocks.map((block) => say(block.title, language)).join(', ')}
              </p>
            </div>
            {meeting && spot !== null && (
              <Button
                onPress={() =>
                  void insert(
                    desk,
                    meeting,
                    spot,
                    own.blocks,
                    null,
                    words.blocks.inserted(own.title),
                  )
                }
                label={`${words.blocks.insert}: ${own.title}`}
              >
                {words.blocks.insert}
              </Button>
            )}
            <Button
              look="quiet"
              label={words.blocks.remove(own.title)}
              onPress={() => setLeaving(own)}
            >
              <Trash2 size={18} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      {leaving && (
        <SureDialog
          title={words.blocks.removeAsk(leaving.title)}
          body={words.blocks.removeBody}
          yes={words.blocks.remove1}
          no={words.blocks.keep}
          onYes={() => void remove(leaving)}
          onNo={() => setLeaving(null)}
          desk={desk}
        />
      )}
    </div>
  )
}
