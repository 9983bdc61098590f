import { useEffect, useRef } from 'react'
import type { PlainDate } from '../../../../shared/engagement.ts'
import { say } from '../../../../shared/text.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { gatesAfter } from '../model.ts'
import { engagementWords } from '../words.ts'
import { GateLine } from './GateLine.tsx'
import { PhaseRow } from './PhaseRow.tsx'
import { placeFor, standingOf, treeOf } from './phasetree.ts'
import styles from './PhaseRows.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly today: PlainDate
  readonly desk: Desk
}

/** The phases in order, each with its dates and its parts, and the gates between them. */
export function PhaseRows({ engagement, today, desk }: Props) {
  const { content, language, run } = desk
  const words = engagementWords(language).phases
  const { phases } = engagement
  const tree = treeOf(phases)
  const moved = useRef<HTMLElement | null>(null)

  // the row that was moved keeps the focus, wherever the browser puts it meanwhile
  useEffect(() => {
    if (moved.current?.isConnected && document.activeElement === document.body)
      moved.current.focus()
    moved.current = null
  }, [phases])

  function move(id: string, step: -1 | 1) {
    const after = placeFor(phases, id, step)
    if (after === undefined) return
    const { at, among } = standingOf(phases, id)
    const title = say(among[at]?.title ?? {}, language)
    moved.current = document.activeElement as HTMLElement | null
    void run(
      { do: 'movePhase', phaseId: id, after },
      words.moved(title, at + step + 1, among.length),
    )
  }

  const row = (phase: (typeof phases)[number], number: string) => (
    <PhaseRow
      phase={phase}
      number={number}
      engagement={engagement}
      today={today}
      desk={desk}
      move={(step) => move(phase.id, step)}
    />
  )
  return (
    <div className={styles.rows}>
      <div className={styles.columns} aria-hidden="true">
        <span>{words.columns.title}</span>
        <span>{words.columns.from}</span>
        <span>{words.columns.to}</span>
        <span>{words.columns.now}</span>
        <span>{words.columns.tools}</span>
      </div>
      <ol>
        {tree.map(({ phase, parts }, index) => (
          <li key={phase.id} className={styles.branch}>
            {row(phase, String(index + 1))}
            {parts.length > 0 && (
              <ol>
                {parts.map((part, place) => (
                  <li key={part.id}>{row(part, `${index + 1}.${place + 1}`)}</li>
                ))}
              </ol>
            )}
            {gatesAfter(content, phase.packPhase, tree[index + 1]?.phase.packPhase ?? null).map(
              (gate) => (
                <GateLine
                  key={gate.id}
                  gate={gate}
                  date={gate.to === null ? null : phase.to}
                  desk={desk}
                />
              ),
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
