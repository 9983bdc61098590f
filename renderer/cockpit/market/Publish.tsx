import { useEffect, useState } from 'react'
import type { Finding } from '../../../shared/market/findings.ts'
import type { Language } from '../../../shared/text.ts'
import { marketWords } from '../../../shared/words/market/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import type { Desk } from '../desk.ts'
import { Card } from '../engagement/Card.tsx'
import type { Meeting } from '../meeting.ts'
import type { MarketView } from './Market.tsx'
import { SaveOne } from './SaveOne.tsx'
import styles from './Market.module.css'

interface Props {
  readonly meeting: Meeting
  readonly market: MarketView
  readonly desk: Desk
  readonly goTold: () => void
  readonly goRules: () => void
}

/** *Udgave uden navne*: each name found in what was written is decided, and only then can it be saved. */
export function Publish({ meeting, market: { market }, desk, goTold, goRules }: Props) {
  const words = marketWords(desk.language)
  const { page } = words
  const { workshop } = meeting.open
  const [language, setLanguage] = useState<Language>(workshop.language)
  const [findings, setFindings] = useState<readonly Finding[] | null>(null)
  const [stands, setStands] = useState<ReadonlySet<string>>(new Set())
  const { ask } = desk
  // what was written may be mended while the list stands: it is asked for anew whenever any of it is
  const { notes, records, ideas, answers } = meeting
  useEffect(() => {
    let over = false
    void ask.findNames({ workshopId: workshop.id, language }).then((outcome) => {
      if (!over) setFindings(outcome.ok ? outcome.value.findings : [])
    })
    return () => {
      over = true
    }
  }, [ask, workshop.id, language, notes, records, ideas, answers, market])

  function mend({ at }: Finding) {
    if (at?.place === 'tellings') return goTold()
    desk.go(at?.place === 'records' ? { page: 'run', recordId: at.id } : { page: 'run' })
  }

  const keys = (findings ?? []).map(({ key }) => key)
  return (
    <div className={styles.stack}>
      <Card title={words.public.title}>
        {market.names === null ? (
          <p className={styles.warn}>
            {page.chooseFirst} <Button onPress={goRules}>{page.tabs.rules}</Button>
          </p>
        ) : (
          <p className={styles.ruling}>{words.ruling[market.names]}</p>
        )}
        <p className={styles.note}>{page.handWritten}</p>
        <Choice
          label={desk.words.review.language}
          small
          value={language}
          onChange={setLanguage}
          options={(['da', 'en'] as const).map((value) => ({
            value,
            label: desk.words.settings.languages[value],
          }))}
        />
      </Card>
      <Card title={page.found(keys.length)}>
        {findings !== null && keys.length === 0 && <p className={styles.note}>{page.noneFound}</p>}
        <ul className={styles.list}>
          {(findings ?? []).map((finding) => (
            <li key={finding.key}>
              <div>
                <strong>{finding.word}</strong> <small>{page.kinds[finding.kind]}</small>
                <p>{finding.text}</p>
              </div>
              <Choice
                label={page.decide(finding.word)}
                hideLabel
                small
                value={stands.has(finding.key) ? 'stands' : 'out'}
                onChange={(value) => {
                  const next = new Set(stands)
                  if (value === 'stands') next.add(finding.key)
                  else next.delete(finding.key)
                  setStands(next)
                }}
                options={[
                  { value: 'out', label: words.leftOut },
                  { value: 'stands', label: page.noName },
                ]}
              />
              {finding.at && (
                <Button
                  look="quiet"
                  label={page.toPlace(finding.word)}
                  onPress={() => mend(finding)}
                >
                  {page.mend}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {findings !== null && (
          <SaveOne
            kind="public"
            label={page.savePublic(keys.filter((key) => !stands.has(key)).length)}
            workshopId={workshop.id}
            language={language}
            names={{
              out: keys.filter((key) => !stands.has(key)),
              stands: keys.filter((key) => stands.has(key)),
            }}
            desk={desk}
          />
        )}
      </Card>
    </div>
  )
}
