import { Said } from '../../../kit/Said.tsx'
import type { Desk } from '../../desk.ts'
import { Card } from '../Card.tsx'
import { ruleOf } from '../model.ts'
import { Source } from '../Source.tsx'
import { engagementWords } from '../words.ts'
import styles from './Rights.module.css'

/** The customer's right to stop and its duty to begin: said where everybody looks, in the words of the source. */
export function Rights({ desk }: { readonly desk: Desk }) {
  const { content, language } = desk
  const words = engagementWords(language).rights
  const rules = [
    { name: words.stop, rule: ruleOf(content, 'kodeks.regel.stop') },
    { name: words.begin, rule: ruleOf(content, 'kodeks.regel.initiativpligt') },
  ]
  return (
    <Card title={words.title}>
      <dl className={styles.rights}>
        {rules.map(
          ({ name, rule }) =>
            rule && (
              <div key={rule.id}>
                <dt>{name}</dt>
                <dd>
                  <Said text={rule.text} language={language} />{' '}
                  <Source source={rule.source} language={language} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  )
}
