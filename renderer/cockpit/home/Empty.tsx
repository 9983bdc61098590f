import type { ReactNode } from 'react'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { homeWords } from './words.ts'
import styles from './Empty.module.css'

interface Props {
  readonly desk: Desk
  readonly busy: boolean
  readonly makeDemo: () => void
  readonly makeNew: () => void
  readonly makeEngagement: () => void
  /** what else can be begun with */
  readonly children: ReactNode
}

/** The first start: one sentence, one thing to press, and what will then be seen. */
export function Empty({ desk, busy, makeDemo, makeNew, makeEngagement, children }: Props) {
  const { words } = desk
  return (
    <section className={styles.empty} aria-labelledby="home-empty">
      <div>
        <h1 id="home-empty">{words.home.emptyTitle}</h1>
        <p>{words.home.emptyBody}</p>
        <div className={styles.buttons}>
          <Button look="primary" onPress={makeDemo} disabled={busy}>
            {busy ? words.home.making : words.home.tryDemo}
          </Button>
          <Button onPress={makeNew} keyCap="N">
            {words.home.new}
          </Button>
          <Button onPress={makeEngagement} keyCap="S">
            {homeWords(desk.language).newEngagement.button}
          </Button>
          {children}
        </div>
      </div>
      <div className={styles.example}>
        <h2>{words.home.demoStepsTitle}</h2>
        <ol>
          {words.home.demoSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </section>
  )
}
