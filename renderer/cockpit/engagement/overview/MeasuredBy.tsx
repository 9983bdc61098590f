import { principlePack } from '../../../../shared/packs/content.ts'
import { say } from '../../../../shared/text.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import { Pick } from '../../../kit/Pick.tsx'
import type { Desk } from '../../desk.ts'
import { Card } from '../Card.tsx'
import { measuringPacks } from '../model.ts'
import { engagementWords } from '../words.ts'
import styles from './MeasuredBy.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly desk: Desk
}

/** Whose principles the project is measured by: chosen before the first workshop, so that later ones can be compared. */
export function MeasuredBy({ engagement, desk }: Props) {
  const { content, language, run } = desk
  const words = engagementWords(language).measured
  const packs = measuringPacks(content)
  if (content === null || packs.length === 0) return null
  const chosen = principlePack(content, engagement.about.principlePack)
  const begun = engagement.workshops.some((workshop) => workshop.state !== 'before')
  const canChoose = !begun && packs.length > 1
  return (
    <Card title={words.title}>
      {canChoose ? (
        <Pick
          label={words.label}
          value={chosen.id}
          onChange={(id) => {
            const pack = packs.find((each) => each.id === id)
            if (pack)
              void run(
                { do: 'editEngagement', set: { principlePack: id } },
                words.kept(say(pack.title, language)),
              )
          }}
          groups={[
            {
              label: null,
              options: packs.map((pack) => ({ value: pack.id, label: say(pack.title, language) })),
            },
          ]}
        />
      ) : (
        <p className={styles.pack}>
          {say(chosen.title, language)}, {words.about(chosen.principles.length)}
        </p>
      )}
      <p className={styles.names}>
        {chosen.principles.map((principle) => say(principle.short, language)).join(' · ')}
      </p>
      <p className={styles.small}>{begun ? words.fixed : canChoose ? words.free : words.only} </p>
      {!begun && !canChoose && (
        <div>
          <Button look="quiet" onPress={() => desk.go({ page: 'library' })}>
            {words.library}
          </Button>
        </div>
      )}
    </Card>
  )
}
