import { useRef, useState, type KeyboardEvent } from 'react'
import {
  ArrowDown,
  ArrowUp,
  ChevronRight,
  MapPin,
  Split,
  Trash2,
  TriangleAlert,
} from 'lucide-react'
import type { PlainDate } from '../../../../shared/engagement.ts'
import { edited, reading } from '../../../../shared/text.ts'
import type { EngagementView, PhaseView } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import type { Desk } from '../../desk.ts'
import { InPlace } from '../InPlace.tsx'
import { phaseModel } from '../model.ts'
import { engagementWords } from '../words.ts'
import { NewPhase } from './NewPhase.tsx'
import { PhaseModel } from './PhaseModel.tsx'
import { placeFor } from './phasetree.ts'
import { WhenField } from './WhenField.tsx'
import styles from './PhaseRow.module.css'

interface Props {
  readonly phase: PhaseView
  /** `2`, or `2.1` for a part of it */
  readonly number: string
  readonly engagement: EngagementView
  readonly today: PlainDate
  readonly desk: Desk
  readonly move: (step: -1 | 1) => void
}

/** One phase: its name and dates mended where they stand, whether we are in it, and what its source says of it. */
export function PhaseRow({ phase, number, engagement, today, desk, move }: Props) {
  const { content, language, run } = desk
  const words = engagementWords(language).phases
  const [dividing, setDividing] = useState(false)
  const [reads, setReads] = useState(false)
  const divide = useRef<HTMLSpanElement>(null)
  const { phases, about } = engagement
  const said = reading(phase.title, language)
  const title = said.words
  const isNow = about.phase === phase.id
  const parts = phases.filter((each) => each.within === phase.id).length
  const model = phaseModel(content, phase.packPhase)
  const set = (fields: Parameters<typeof editOf>[1], done: string) =>
    run(editOf(phase.id, fields), done)

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (!event.altKey || step === null) return
    event.preventDefault()
    move(step)
  }

  return (
    <div
      className={styles.phase}
      data-now={isNow || undefined}
      data-part={number.includes('.') || undefined}
      role="group"
      aria-label={`${number} ${title}`}
      onKeyDown={onKeyDown}
    >
      <div className={styles.row}>
        <div className={styles.title}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <div className={styles.what}>
            <InPlace
              label={words.name(number)}
              value={title}
              needed
              lang={said.language === language ? undefined : said.language}
              onKeep={(name) =>
                set({ title: edited(phase.title, language, name) }, words.named(name))
              }
            />
            {model && (
              <button
                type="button"
                className={styles.about}
                aria-label={`${words.about}: ${title}`}
                aria-expanded={reads}
                onClick={() => setReads(!reads)}
              >
                <ChevronRight size={16} aria-hidden="true" /> {words.about}
              </button>
            )}
          </div>
        </div>
        <WhenField
          label={words.from(title)}
          when={phase.starts}
          day={phase.from}
          today={today}
          language={language}
          onKeep={(starts) => set({ starts }, words.fromKept(title))}
        />
        <WhenField
          label={words.to(title)}
          when={phase.ends}
          day={phase.to}
          today={today}
          language={language}
          onKeep={(ends) => set({ ends }, words.toKept(title))}
        />
        <span className={styles.now}>
          <Button
            look={isNow ? 'plain' : 'quiet'}
            pressed={isNow}
            icon={<MapPin />}
            label={`${words.now}: ${title}`}
            onPress={() =>
              void run(
                { do: 'editEngagement', set: { phase: isNow ? null : phase.id } },
                isNow ? words.notNow : words.nowKept(title),
              )
            }
          >
            <span className={styles.nowWords}>{words.now}</span>
          </Button>
        </span>
        <span className={styles.tools}>
          <Button
            look="quiet"
            label={words.up(title)}
            disabled={placeFor(phases, phase.id, -1) === undefined}
            onPress={() => move(-1)}
          >
            <ArrowUp size={16} aria-hidden="true" />
          </Button>
          <Button
            look="quiet"
            label={words.down(title)}
            disabled={placeFor(phases, phase.id, 1) === undefined}
            onPress={() => move(1)}
          >
            <ArrowDown size={16} aria-hidden="true" />
          </Button>
          {!number.includes('.') && (
            <span ref={divide}>
              <Button look="quiet" label={words.divide(title)} onPress={() => setDividing(true)}>
                <Split size={16} aria-hidden="true" />
              </Button>
            </span>
          )}
          <Button
            look="quiet"
            label={words.remove(title)}
            onPress={() =>
              void run({ do: 'removePhase', phaseId: phase.id }, words.removed(title, parts))
            }
          >
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </span>
      </div>
      {phase.from !== null && phase.to !== null && phase.from > phase.to && (
        <p className={styles.wrong}>
          <TriangleAlert size={15} aria-hidden="true" /> {words.endsFirst}
        </p>
      )}
      {model && reads && (
        <div className={styles.more}>
          <PhaseModel model={model} desk={desk} />
        </div>
      )}
      {dividing && (
        <div className={styles.more}>
          <NewPhase
            label={words.addPart(title)}
            engagement={engagement}
            within={phase.id}
            desk={desk}
            onDone={() => {
              setDividing(false)
              divide.current?.querySelector('button')?.focus()
            }}
          />
        </div>
      )}
    </div>
  )
}

function editOf(phaseId: string, set: Partial<Pick<PhaseView, 'title' | 'starts' | 'ends'>>) {
  return { do: 'editPhase', phaseId, set } as const
}
