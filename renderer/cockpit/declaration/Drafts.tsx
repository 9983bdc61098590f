import { useState } from 'react'
import type { Item } from '../../../shared/agenda.ts'
import type { Clause } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { declarationWordsIn } from '../../../shared/words/declaration/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { freshId, type Desk } from '../desk.ts'
import { talkedAbout, type Meeting } from '../meeting.ts'
import styles from './Declaration.module.css'

interface Props {
  readonly item: Item
  readonly clauses: readonly Clause[]
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onTaken: (id: string) => void
}

/** The packs' drafts, those of the two principles talked about first; one key takes one, to be corrected. */
export function Drafts({ item, clauses, meeting, desk, onTaken }: Props) {
  const { content, language, run } = desk
  const words = declarationWordsIn(language)
  const [text, setText] = useState('')
  const [lacking, setLacking] = useState(false)
  const spoken = meeting.open.workshop.language
  const about = talkedAbout(meeting)
  const drafts = (content?.packs ?? [])
    .flatMap((pack) => pack.clauses)
    .toSorted((a, b) => Number(about.includes(b.principle)) - Number(about.includes(a.principle)))
  const at = { workshopId: meeting.open.workshop.id, itemId: item.id }

  async function take(of: {
    text: string
    behaviour: string
    principles: string[]
    draftId: string | null
  }) {
    const id = freshId()
    const kept = await run({ do: 'makeRecord', id, ...at, of: { kind: 'clause', ...of } })
    if (kept) onTaken(id)
  }

  return (
    <div className={styles.drafts}>
      <p className={styles.muted}>
        {words.lead} {words.draftsLead}
      </p>
      <ul>
        {drafts.map((draft) => {
          const taken = clauses.some(({ draftId }) => draftId === draft.id)
          return (
            <li key={draft.id} data-first={about.includes(draft.principle) || undefined}>
              <p>
                {say(draft.text, language)}{' '}
                <span className={styles.muted}>{words.seenBy(say(draft.seen, language))}</span>
              </p>
              {taken ? (
                <span className={styles.muted}>{words.taken}</span>
              ) : (
                <Button
                  label={words.takeOf(say(draft.text, language))}
                  onPress={() =>
                    void take({
                      text: say(draft.text, spoken),
                      behaviour: say(draft.seen, spoken),
                      principles: [draft.principle],
                      draftId: draft.id,
                    })
                  }
                >
                  {words.take}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <form
        className={styles.own}
        onSubmit={(event) => {
          event.preventDefault()
          setLacking(text.trim() === '')
          if (text.trim() !== '')
            void take({ text: text.trim(), behaviour: '', principles: [...about], draftId: null })
        }}
      >
        <Field
          label={words.own}
          value={text}
          onChange={setText}
          error={lacking ? words.ownMissing : undefined}
        />
        <Button submit onPress={() => {}}>
          {words.addOwn}
        </Button>
      </form>
    </div>
  )
}
