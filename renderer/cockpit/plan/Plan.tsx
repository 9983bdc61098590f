import { useDeferredValue, useEffect, useMemo, useRef, useState, type ClipboardEvent } from 'react'
import { CalendarPlus } from 'lucide-react'
import { daysOf } from '../../../shared/agenda.ts'
import { addDays, shortDay } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import { itemsFrom } from '../../../shared/paste/agenda.ts'
import type { EngagementView } from '../../../shared/views.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { Beside } from './Beside.tsx'
import { ChosenMany } from './ChosenMany.tsx'
import { ColumnHeads } from './ColumnHeads.tsx'
import { DayHead } from './DayHead.tsx'
import { DayList } from './DayList.tsx'
import { PlanDeskContext, type PlanDesk } from './desk.ts'
import { FitNotice } from './FitNotice.tsx'
import { usable } from './fresh.ts'
import { KeepDialog } from './KeepDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { bottomOf, type PlaceInAgenda } from './moving.ts'
import { PasteDialog } from './PasteDialog.tsx'
import { QuickLine } from './QuickLine.tsx'
import { rowKey } from './rowKeys.ts'
import { RowMenu } from './RowMenu.tsx'
import { noticeOf } from './sentences.ts'
import { Strip } from './Strip.tsx'
import { Tools } from './Tools.tsx'
import { useLine } from './line.ts'
import { useActs, type Editing } from './useActs.ts'
import { useAgenda } from './useAgenda.ts'
import { useChosen } from './useChosen.ts'
import { useDays } from './useDays.ts'
import { usePlanLevers } from './usePlanLevers.ts'
import { useSteady } from './useSteady.ts'
import { whoCan } from './who.ts'
import { planWords } from './words.ts'
import styles from './Plan.module.css'

interface Props {
  readonly meeting: Meeting
  readonly engagement: EngagementView | null
  /** null while everybody sees this screen */
  readonly ownNotes: Readonly<Record<Id, string>> | null
  /** the item to stand on */
  readonly itemId: Id | null
  readonly desk: Desk
}

const nobody: readonly never[] = []

type Open = 'move' | 'keep' | 'paste' | { readonly id: Id; readonly button: Element } | null

/** *Planlæg*: the agenda as one table, day by day, with its times, and the details of the chosen item beside it. */
export function Plan({ meeting, engagement, ownNotes, itemId, desk }: Props) {
  const { language, run } = desk
  const words = planWords(language)
  const { workshop } = meeting.open
  const shut = workshop.finishedAt !== null
  const root = useRef<HTMLElement>(null)
  const draft = useRef('')
  const [editing, setEditing] = useState<Editing>(null)
  const [open, setOpen] = useState<Open>(null)
  const [showing, setShowing] = useState(true)
  const [said, setSaid] = useState('')
  const days = useMemo(() => daysOf(workshop), [workshop])
  const agenda = useAgenda(meeting, desk)
  const { items } = agenda
  const chosen = useChosen(root, items, itemId ?? meeting.clock.itemId)
  const { ids } = chosen
  const line = useLine(editing, items)
  const { days: table, entries, rows } = useDays(items, days, editing, line, workshop.id, language)

  const acts = useActs({
    agenda,
    days,
    meeting,
    desk,
    ui: {
      goTo: chosen.goTo,
      goBack: () => ids[0] === undefined || chosen.goTo(ids[0]),
      edit: setEditing,
      menu: (id, button) => setOpen({ id, button }),
      // the same sentence twice is said twice
      say: (sentence) => setSaid((was) => (was === sentence ? `${sentence}\u00a0` : sentence)),
      nextLength(id, step) {
        const fields = [...(root.current?.querySelectorAll<HTMLElement>('[data-length]') ?? [])]
        fields[fields.findIndex((field) => field.dataset['length'] === id) + step]?.focus()
      },
    },
  })
  const who = useMemo(() => whoCan(meeting, language), [meeting.open, language])
  const planDesk = useMemo<PlanDesk>(
    () => ({ acts, rows, words, language, who, draft, shut }),
    [acts, rows, words, language, who, shut],
  )

  useEffect(() => {
    if (itemId !== null) chosen.goTo(itemId)
  }, [itemId])

  const here = items.find((item) => item.id === ids.at(-1)) ?? items.at(-1) ?? null
  const afterHere: PlaceInAgenda = { day: here?.day ?? 0, after: here?.id ?? null }
  const one = ids.length === 1 ? items.find((item) => item.id === ids[0]) : undefined
  // the table is drawn first; the details of the next item follow in a frame of their own
  const detailed = useDeferredValue(one)
  const close = () => setOpen(null)
  const isAlone = items.length === 0 || (!showing && ids.length < 2)
  const closeDetails = useSteady(() => {
    setShowing(false)
    acts.ui.goBack()
  })
  const addLast = useSteady(() =>
    setEditing({
      kind: 'quick',
      ...(one ? afterHere : bottomOf(items, new Set(), table.length - 1)),
    }),
  )
  const openPaste = useSteady(() => setOpen('paste'))
  const turnDetails = useSteady(() => setShowing(!showing))

  function addDay() {
    const [first] = days
    const last = days.at(-1)
    if (!first || !last) return
    const date = addDays(last.date, 1)
    const { startsAt, endsAt } = first
    void run(
      { do: 'addDay', workshopId: workshop.id, date, startsAt, endsAt },
      words.day.added(shortDay(date, language)),
    )
  }

  async function onPaste(event: ClipboardEvent) {
    if ((event.target as Element).closest('input, textarea, select') || shut) return
    const lines = itemsFrom(event.clipboardData.getData('text/plain'))
    event.preventDefault()
    if (usable(lines).length === 0)
      return desk.say({ sentence: words.pasting.none, tone: 'refusal' })
    const [first] = await acts.add(lines, afterHere)
    if (first !== undefined) chosen.goTo(first)
  }

  usePlanLevers(desk, {
    ids,
    acts,
    shut,
    addLast,
    place: () => (one ? { day: one.day, after: one.id } : null),
    toLength: () => {
      root.current
        ?.querySelector<HTMLElement>(`[data-length="${CSS.escape(ids[0] ?? '')}"]`)
        ?.focus()
    },
    addDay,
    moveTo: () => setOpen('move'),
    keepAs: () => setOpen('keep'),
    pasteIn: openPaste,
    turnDetails,
  })

  const menuItem =
    open !== null && typeof open === 'object'
      ? items.find((item) => item.id === open.id)
      : undefined
  return (
    <PlanDeskContext value={planDesk}>
      <main
        ref={root}
        className={styles.plan}
        data-region
        tabIndex={-1}
        aria-label={desk.words.pages.plan}
        onPaste={(event) => void onPaste(event)}
      >
        <Tools
          meeting={meeting}
          desk={desk}
          showing={showing}
          onAdd={addLast}
          onPaste={openPaste}
          onDetails={turnDetails}
        />
        {shut && <p className={styles.shut}>{words.finished}</p>}
        <div className={styles.beside} data-alone={isAlone || undefined}>
          <section className={styles.agenda} aria-label={words.title}>
            <div
              className={styles.scroll}
              data-table
              onKeyDownCapture={(event) => {
                if (shut || !rowKey(event, { days: table, ids, acts })) return
                event.preventDefault()
                event.stopPropagation()
              }}
            >
              <ColumnHeads />
              {table.map((day) => (
                <section
                  key={day.index}
                  data-day={day.index}
                  className={styles.day}
                  aria-label={shortDay(day.day.date, language)}
                >
                  <DayHead
                    day={day}
                    days={table.length}
                    items={items}
                    meeting={meeting}
                    desk={desk}
                    shut={shut}
                  />
                  <DayList
                    index={day.index}
                    label={words.agendaOf(shortDay(day.day.date, language))}
                    entries={entries[day.index] ?? nobody}
                    chosen={chosen.byDay[day.index] ?? nobody}
                    onChoose={chosen.choose}
                  />
                  {line?.before === null && line.day === day.index && (
                    <QuickLine day={day.index} after={day.rows.at(-1)?.id ?? null} />
                  )}
                  {day.ending.spare < 0 && (
                    <div className={styles.ending}>
                      <FitNotice notice={noticeOf(day.ending, items, workshop.id, language)} />
                    </div>
                  )}
                </section>
              ))}
              {!shut && (
                <p className={styles.addDay}>
                  <Button
                    look="quiet"
                    icon={<CalendarPlus />}
                    label={words.day.addLong}
                    onPress={addDay}
                  >
                    + {words.day.add}
                  </Button>
                </p>
              )}
            </div>
            <Strip items={items} />
          </section>
          {ids.length > 1 ? (
            <ChosenMany
              items={items}
              ids={ids}
              onMove={() => setOpen('move')}
              onKeep={() => setOpen('keep')}
            />
          ) : (
            showing &&
            detailed && (
              <Beside
                item={detailed}
                meeting={meeting}
                engagement={engagement}
                ownNote={ownNotes === null ? null : (ownNotes[detailed.id] ?? '')}
                desk={desk}
                onClose={closeDetails}
              />
            )
          )}
        </div>
        {open === 'move' && <MoveDialog ids={ids} days={days.length} onClose={close} />}
        {open === 'keep' && <KeepDialog ids={ids} desk={desk} onClose={close} />}
        {open === 'paste' && <PasteDialog {...afterHere} onClose={close} />}
        {menuItem && open !== null && typeof open === 'object' && (
          <RowMenu
            item={menuItem}
            button={open.button}
            onMove={() => setOpen('move')}
            onKeep={() => setOpen('keep')}
            onClose={close}
          />
        )}
        <p className="visually-hidden" role="status" aria-live="polite">
          {said}
        </p>
      </main>
    </PlanDeskContext>
  )
}
