import { useState } from 'react'
import { shortDay } from '../../../shared/dates.ts'
import { isAction, isDecision, reference, type Kept } from '../../../shared/records.ts'
import { say, type Language } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Choice } from '../../kit/Choice.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { timeWords } from '../time/words.ts'
import { recordsOf, type Meeting } from '../meeting.ts'
import { Missing } from './Missing.tsx'
import { SaveWord } from './SaveWord.tsx'
import styles from './Minutes.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** *Referat*: what goes in, what stands there now, what is missing, and the files. */
export function Minutes({ meeting, desk }: Props) {
  const { words } = desk
  const { file } = timeWords(desk.language)
  const { workshop } = meeting.open
  const [language, setLanguage] = useState<Language>(workshop.language)
  const [notes, setNotes] = useState(false)
  const [log, setLog] = useState(false)
  return (
    <main className={styles.minutes} aria-label={words.review.title} data-region tabIndex={-1}>
      <h2 className={styles.title}>{words.review.title}</h2>
      <section className={styles.card} aria-labelledby="review-what">
        <h3 id="review-what">{words.review.what}</h3>
        <Choice
          label={words.review.language}
          value={language}
          onChange={setLanguage}
          options={(['da', 'en'] as const).map((value) => ({
            value,
            label: words.settings.languages[value],
          }))}
        />
        <Choice
          label={words.review.form}
          value={notes ? 'extended' : 'decisions'}
          onChange={(value) => setNotes(value === 'extended')}
          stacked
          options={[
            { value: 'decisions', label: words.review.minutesFile, about: words.review.notesOut },
            { value: 'extended', label: words.review.extendedFile, about: words.review.notesIn },
          ]}
        />
        <label className={styles.tick}>
          <input type="checkbox" checked={log} onChange={(event) => setLog(event.target.checked)} />
          <span>
            {file.annex} <small>{file.annexAbout}</small>
          </span>
        </label>
        <KeptBy meeting={meeting} desk={desk} />
      </section>
      <Contents meeting={meeting} desk={desk} notes={notes} />
      <section className={styles.card} aria-labelledby="review-missing">
        <h3 id="review-missing">{words.review.missing}</h3>
        <Missing meeting={meeting} desk={desk} />
        <SaveWord
          workshopId={workshop.id}
          language={language}
          notes={notes}
          log={log}
          desk={desk}
        />
      </section>
    </main>
  )
}

function KeptBy({ meeting, desk }: Props) {
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
      <Pick
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
    </>
  )
}

function Contents({ meeting, desk, notes }: Props & { readonly notes: boolean }) {
  const { words } = desk
  const decisions = recordsOf(meeting).filter(isDecision)
  const actions = recordsOf(meeting).filter(isAction)
  const asked = meeting.polls.filter(({ poll }) => poll.state !== 'planned' && !poll.trial)
  const counts = [
    words.review.decisions(decisions.length),
    words.review.actions(actions.length),
    words.review.pollsCount(asked.length),
    words.review.answersCount(meeting.answers.length),
    ...(notes ? [words.review.notesCount(meeting.notes.length)] : []),
  ]
  return (
    <section className={styles.contents} aria-labelledby="review-contents" tabIndex={0}>
      <h3 id="review-contents">{words.review.contents}</h3>
      <p className={styles.counts}>{counts.join(' · ')}</p>
      <Lines
        title={words.review.decided}
        none={words.review.none}
        records={decisions}
        meeting={meeting}
        desk={desk}
      />
      <Lines
        title={words.review.agreed}
        none={words.review.noActions}
        records={actions}
        meeting={meeting}
        desk={desk}
      />
    </section>
  )
}

interface LinesProps extends Props {
  readonly title: string
  readonly none: string
  readonly records: readonly Kept[]
}

function Lines({ title, none, records, meeting, desk }: LinesProps) {
  const { words, language } = desk
  const nameOf = (id: string | null) => meeting.open.people.find((person) => person.id === id)?.name
  return (
    <div className={styles.lines}>
      <h4>{title}</h4>
      {records.length === 0 && <p className={styles.none}>{none}</p>}
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              className={styles.line}
              onClick={() => desk.go({ page: 'run', recordId: record.id })}
            >
              <strong>{reference(record)}</strong> {record.text}
              <span>
                {isDecision(record)
                  ? [words.notes.statuses[record.status], record.mandate].filter(Boolean).join(', ')
                  : isAction(record) &&
                    [
                      nameOf(record.ownerId) ?? words.notes.noOwner,
                      record.due === null
                        ? words.notes.noDue
                        : words.notes.by(shortDay(record.due, language)),
                    ].join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
