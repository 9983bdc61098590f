import { useState } from 'react'
import { longDate } from '../../../shared/dates.ts'
import { say, type Language } from '../../../shared/text.ts'
import { finishingWordsIn } from '../../../shared/words/finishing/words.ts'
import { Choice } from '../../kit/Choice.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick as PickOne } from '../../kit/Pick.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { timeWords } from '../time/words.ts'
import styles from './Minutes.module.css'

/** What goes into the minutes: the language, the notes, the log. */
export interface Chosen {
  readonly language: Language
  readonly notes: boolean
  readonly log: boolean
}

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly chosen: Chosen
  readonly choose: (some: Partial<Chosen>) => void
  /** the languages there are; a finished version has only its own, and its own form */
  readonly languages: readonly Language[]
  readonly isFinished: boolean
}

/** *Det skal med*: chosen while the minutes are written, and only said once they are finished. */
export function What({ meeting, desk, chosen, choose, languages, isFinished }: Props) {
  const { words } = desk
  const { file } = timeWords(desk.language)
  return (
    <section className={styles.card} aria-labelledby="review-what">
      <h3 id="review-what">{words.review.what}</h3>
      <Choice
        label={words.review.language}
        value={chosen.language}
        onChange={(language) => choose({ language })}
        options={languages.map((value) => ({ value, label: words.settings.languages[value] }))}
      />
      {isFinished ? (
        <p>{chosen.notes ? words.review.extendedFile : words.review.minutesFile}</p>
      ) : (
        <>
          <Choice
            label={words.review.form}
            value={chosen.notes ? 'extended' : 'decisions'}
            onChange={(value) => choose({ notes: value === 'extended' })}
            stacked
            options={[
              { value: 'decisions', label: words.review.minutesFile, about: words.review.notesOut },
              { value: 'extended', label: words.review.extendedFile, about: words.review.notesIn },
            ]}
          />
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={chosen.log}
              onChange={(event) => choose({ log: event.target.checked })}
            />
            <span>
              {file.annex} <small>{file.annexAbout}</small>
            </span>
          </label>
        </>
      )}
      {isFinished ? (
        <KeptAlready meeting={meeting} desk={desk} />
      ) : (
        <KeptBy meeting={meeting} desk={desk} />
      )}
    </section>
  )
}

function KeptAlready({ meeting, desk }: Pick<Props, 'meeting' | 'desk'>) {
  const { words, language } = desk
  const { workshop, sides } = meeting.open
  const side = sides.find(({ id }) => id === workshop.keptBy.sideId)
  return (
    <dl className={styles.facts}>
      <dt>{words.review.keptBy}</dt>
      <dd>
        {workshop.keptBy.name || '–'}
        {side && ` (${side.mark})`}
      </dd>
      <dt>{words.review.remarksBy}</dt>
      <dd>
        {workshop.remarksBy === null
          ? finishingWordsIn(language).page.noRemarks
          : longDate(workshop.remarksBy, language)}
      </dd>
    </dl>
  )
}

function KeptBy({ meeting, desk }: Pick<Props, 'meeting' | 'desk'>) {
  const { words, language, run } = desk
  const { workshop, sides } = meeting.open
  const [name, setName] = useState(workshop.keptBy.name)
  const [remarks, setRemarks] = useState(workshop.remarksBy ?? '')
  const set = (keptBy: { name: string; sideId: string | null }) =>
    void run({ do: 'editWorkshop', workshopId: workshop.id, set: { keptBy } })
  return (
    <>
      <Field
        id="kept-by"
        label={words.review.keptBy}
        value={name}
        onChange={setName}
        onBlur={() => {
          if (name !== workshop.keptBy.name) set({ name, sideId: workshop.keptBy.sideId })
        }}
      />
      <PickOne
        label={words.review.keptSide}
        value={workshop.keptBy.sideId ?? ''}
        onChange={(sideId) => set({ name, sideId: sideId === '' ? null : sideId })}
        groups={[
          {
            label: null,
            options: [
              { value: '', label: words.review.noSide },
              ...sides.map((side) => ({
                value: side.id,
                label: `${say(side.label, language)} (${side.mark})`,
              })),
            ],
          },
        ]}
      />
      <div id="remarks-by">
        <DayField
          label={words.review.remarksBy}
          value={remarks}
          hint={words.review.remarksHint}
          onChange={setRemarks}
          onBlur={() => {
            if (remarks !== (workshop.remarksBy ?? ''))
              void run({
                do: 'editWorkshop',
                workshopId: workshop.id,
                set: { remarksBy: remarks === '' ? null : remarks },
              })
          }}
        />
      </div>
    </>
  )
}
