import type { Traits as All } from '../../../../shared/engagement.ts'
import { Choice } from '../../../kit/Choice.tsx'
import type { Desk } from '../../desk.ts'
import { Card } from '../Card.tsx'
import { Source } from '../Source.tsx'
import { engagementWords } from '../words.ts'
import styles from './Traits.module.css'

interface Props {
  readonly traits: All
  readonly desk: Desk
}

/** What kind of project it is, as the customer defines it: everybody must know it, so that all plan for the same one. */
export function Traits({ traits, desk }: Props) {
  const { language, run } = desk
  const words = engagementWords(language).traits
  const rows = [
    { trait: 'size', label: words.size, values: words.sizes },
    { trait: 'complexity', label: words.complexity, values: words.complexities },
    { trait: 'method', label: words.method, values: words.methods },
  ] as const
  return (
    <Card title={words.title}>
      <p>
        {words.why} <Source source={words.source} language={language} />
      </p>
      <div className={styles.traits}>
        {rows.map(({ trait, label, values }) => (
          <Choice
            key={trait}
            label={label}
            small
            value={traits[trait] ?? open}
            onChange={(value) =>
              void run(
                {
                  do: 'editEngagement',
                  set: { traits: { ...traits, [trait]: value === open ? null : value } },
                },
                words.kept(label, value === open ? words.open : nameOf(values, value)),
              )
            }
            options={[
              ...Object.entries(values).map(([value, name]) => ({ value, label: name })),
              { value: open, label: words.open },
            ]}
          />
        ))}
      </div>
    </Card>
  )
}

const open = 'open'

function nameOf(values: Readonly<Record<string, string>>, value: string): string {
  return values[value] ?? value
}
