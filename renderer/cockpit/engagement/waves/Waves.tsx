import { useState } from 'react'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { shortDay } from '../../../../shared/dates.ts'
import type { PlainDate, Wave } from '../../../../shared/engagement.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import type { Desk } from '../../desk.ts'
import { Card } from '../Card.tsx'
import { Nothing } from '../Nothing.tsx'
import table from '../Table.module.css'
import { engagementWords } from '../words.ts'
import { WaveForm } from './WaveForm.tsx'

interface Props {
  readonly engagement: EngagementView
  readonly desk: Desk
}

/** Those who go live together, each wave with its own two dates. */
export function Waves({ engagement, desk }: Props) {
  const { language, run, words: shared } = desk
  const words = engagementWords(language)
  const [editing, setEditing] = useState<Wave | 'new' | null>(null)
  const { waves } = engagement
  const add = (
    <Button icon={<Plus />} onPress={() => setEditing('new')}>
      {words.waves.add}
    </Button>
  )
  return (
    <Card title={words.waves.title} tools={waves.length > 0 && add}>
      {waves.length === 0 ? (
        <Nothing sentence={words.waves.empty} example={words.waves.example} action={add} />
      ) : (
        <div className={table.scroll}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{words.waves.name}</th>
                <th scope="col">{words.waves.who}</th>
                <th scope="col">{words.dates.names.operation}</th>
                <th scope="col">{words.dates.names.goLive}</th>
                <th>
                  <span className="visually-hidden">{shared.edit}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {waves.map((wave) => (
                <tr key={wave.id}>
                  <th scope="row">{wave.title}</th>
                  <td>{wave.who}</td>
                  <td className={table.day}>{dayOf(wave.operation)}</td>
                  <td className={table.day}>{dayOf(wave.goLive)}</td>
                  <td className={table.tools}>
                    <Button
                      look="quiet"
                      label={words.waves.edit(wave.title)}
                      onPress={() => setEditing(wave)}
                    >
                      <Pencil size={16} aria-hidden="true" />
                    </Button>
                    <Button
                      look="quiet"
                      label={words.waves.remove(wave.title)}
                      onPress={() =>
                        void run(
                          { do: 'removeWave', waveId: wave.id },
                          words.waves.removed(wave.title),
                        )
                      }
                    >
                      <Trash2 size={16} aria-hidden="true" />
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing && (
        <WaveForm
          wave={editing === 'new' ? null : editing}
          number={waves.length + 1}
          desk={desk}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  )

  function dayOf(day: PlainDate | null) {
    return day === null ? (
      <span className={table.none}>{words.waves.noDate}</span>
    ) : (
      `${shortDay(day, language)} ${day.slice(0, 4)}`
    )
  }
}
