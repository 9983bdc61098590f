import { useState } from 'react'
import { minuteOfDay, today } from '../../../shared/dates.ts'
import { tellingKinds, tellingWays, type Telling } from '../../../shared/market/market.ts'
import { say } from '../../../shared/text.ts'
import { marketWords } from '../../../shared/words/market/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import type { MarketView } from './Market.tsx'
import styles from './Market.module.css'

type Fields = Omit<Telling, 'id' | 'order' | 'workshopId'>

interface Props {
  readonly meeting: Meeting
  readonly market: MarketView
  readonly desk: Desk
  /** the line that is mended; null for a new one */
  readonly telling: Telling | null
  readonly start: Partial<Fields>
  readonly onClose: () => void
}

/** What a new line begins as: now, at the item that runs, given to the companies that are here. */
export function freshTelling(meeting: Meeting, market: MarketView): Fields {
  const { clock, open } = meeting
  const going = clock.state === 'running' || clock.state === 'paused'
  const now = Date.now()
  const { timeZone, facilitator } = open.workshop
  const isToday = today(now, timeZone) === market.today
  return {
    itemId: going ? clock.itemId : null,
    on: market.today,
    time: isToday ? Math.floor(minuteOfDay(now, timeZone)) : null,
    kind: 'material',
    text: '',
    to: market.firms.map(({ party }) => party.id).filter((id) => !market.absent.includes(id)),
    how: going ? 'meeting' : 'mail',
    by: facilitator,
    askedBy: null,
    dueOn: null,
    about: null,
  }
}

export function fieldsOf({ id: _, order: __, workshopId: ___, ...fields }: Telling): Fields {
  return fields
}

/** *Før i loggen*: what, to whom, how. Questions say who asked, which the case may need and nobody else is told. */
export function TellingDialog({ meeting, market, desk, telling, start, onClose }: Props) {
  const words = marketWords(desk.language)
  const { page, told } = words
  const [fields, setFields] = useState<Fields>({ ...freshTelling(meeting, market), ...start })
  const [trouble, setTrouble] = useState('')
  const [fromTexts, setFromTexts] = useState(false)
  const set = (some: Partial<Fields>) => setFields((before) => ({ ...before, ...some }))
  const isQuestion = fields.kind === 'question'
  const questions = market.told
    .map((line) => line.telling)
    .filter((each) => each.kind === 'question' && each.id !== telling?.id)
  const logged = new Set(market.told.map((line) => line.telling.text))
  const texts = meeting.ideas.ideas.filter(
    ({ text, mergedInto, leftOut }) => mergedInto === null && leftOut === '' && !logged.has(text),
  )

  async function save() {
    if (!fields.text.trim() && !fromTexts) return setTrouble(page.lacking)
    const workshopId = meeting.open.workshop.id
    const to = isQuestion ? [] : [...fields.to]
    const made = fromTexts
      ? texts.map(({ text, itemId }) => ({ ...fields, id: freshId(), to, text, itemId }))
      : [{ ...fields, id: freshId(), to }]
    const done = telling
      ? await desk.run({ do: 'editTelling', tellingId: telling.id, set: { ...fields, to } })
      : await desk.run({ do: 'noteTellings', workshopId, tellings: made }, page.noted(made.length))
    if (done) onClose()
  }

  return (
    <Dialog
      title={telling ? page.edit : page.add}
      closeWord={desk.words.close}
      onClose={onClose}
      wide
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
        }}
      >
        <div className={styles.whole}>
          <Choice
            label={page.kind}
            small
            value={fields.kind}
            onChange={(kind) => {
              set({ kind })
              setFromTexts(false)
            }}
            options={tellingKinds.map((value) => ({ value, label: told.kinds[value] }))}
          />
        </div>
        {isQuestion && telling === null && texts.length > 0 && (
          <label className={`${styles.whole} ${styles.row}`}>
            <input
              type="checkbox"
              checked={fromTexts}
              onChange={(event) => setFromTexts(event.target.checked)}
            />
            {page.fromTexts(texts.length)}
          </label>
        )}
        {!fromTexts && (
          <div className={styles.whole}>
            <Field
              label={told.what}
              value={fields.text}
              onChange={(text) => set({ text })}
              rows={2}
              autoFocus
              error={trouble || undefined}
            />
          </div>
        )}
        {fields.kind === 'answer' && questions.length > 0 && (
          <div className={styles.whole}>
            <Pick
              label={page.answers}
              value={fields.about ?? ''}
              onChange={(about) => set({ about: about || null })}
              groups={[
                {
                  label: null,
                  options: [
                    { value: '', label: page.noQuestion },
                    ...questions.map(({ id, text }) => ({ value: id, label: text.slice(0, 90) })),
                  ],
                },
              ]}
            />
          </div>
        )}
        {isQuestion ? (
          <>
            {!fromTexts && (
              <Pick
                label={page.whoAsked}
                value={fields.askedBy ?? ''}
                onChange={(askedBy) => set({ askedBy: askedBy || null })}
                groups={[
                  {
                    label: null,
                    options: [
                      { value: '', label: told.unknownAsker },
                      ...market.firms.map(({ party }) => ({
                        value: party.id,
                        label: party.short || party.name,
                      })),
                    ],
                  },
                ]}
              />
            )}
            <DayField
              label={page.dueOn}
              value={fields.dueOn ?? ''}
              onChange={(day) => set({ dueOn: day || null })}
            />
          </>
        ) : (
          <fieldset className={`${styles.firms} ${styles.whole}`}>
            <legend>{told.to}</legend>
            <div className={styles.row}>
              {market.firms.map(({ party }) => (
                <label key={party.id}>
                  <input
                    type="checkbox"
                    checked={fields.to.includes(party.id)}
                    onChange={(event) =>
                      set({
                        to: event.target.checked
                          ? [...fields.to, party.id]
                          : fields.to.filter((id) => id !== party.id),
                      })
                    }
                  />
                  {party.short || party.name}
                  {market.absent.includes(party.id) ? ` (${page.absent})` : ''}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <Choice
          label={told.how}
          small
          value={fields.how}
          onChange={(how) => set({ how })}
          options={tellingWays.map((value) => ({ value, label: told.ways[value] }))}
        />
        <DayField
          label={page.day}
          value={fields.on}
          onChange={(on) => on && set({ on, time: null })}
        />
        <Field label={told.by} value={fields.by} onChange={(by) => set({ by })} />
        <p className={styles.note}>
          {fields.itemId
            ? say(
                meeting.agenda.find(({ item }) => item.id === fields.itemId)?.item.title ?? {},
                desk.language,
              )
            : page.outside}
        </p>
        <div className={`${styles.whole} ${styles.buttons}`}>
          <Button onPress={onClose}>{page.cancel}</Button>
          <Button look="primary" keyCap="Ctrl ↵" onPress={() => void save()}>
            {page.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
