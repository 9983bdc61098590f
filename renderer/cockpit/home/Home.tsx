import { useState } from 'react'
import { say } from '../../../shared/text.ts'
import type { EngagementCard, HomeView, TemplateCard } from '../../../shared/views.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Engagement } from './Engagement.tsx'
import { Empty } from './Empty.tsx'
import { NewWorkshop } from './NewWorkshop.tsx'
import { upcomingOf } from './next.ts'
import { Upcoming } from './Upcoming.tsx'
import styles from './Home.module.css'

interface Props {
  readonly home: HomeView
  readonly desk: Desk
  readonly name: string
  /** the workshop that is open in this window */
  readonly openId: Id | null
}

type Making = {
  readonly engagement: EngagementCard | null
  readonly template: TemplateCard | null
} | null

/** *Hjem*: the workshop that comes next with one thing to press, the samarbejder below, and templates to begin from. */
export function Home({ home, desk, name, openId }: Props) {
  const { words, language, ask, tell, go } = desk
  const [making, setMaking] = useState<Making>(null)
  const [busy, setBusy] = useState(false)
  const next = upcomingOf(home, openId)

  async function open(engagementId: Id, workshopId: Id) {
    if (workshopId === openId || tell(await ask.openWorkshop({ engagementId, workshopId })))
      go({ page: 'run' })
  }

  async function makeDemo() {
    if (busy) return
    setBusy(true)
    tell(await ask.makeDemo())
    setBusy(false)
  }

  return (
    <main className={styles.home} data-region tabIndex={-1} aria-label={words.home.title}>
      {next ? (
        <Upcoming next={next} today={home.today} desk={desk} open={open} />
      ) : (
        <Empty
          desk={desk}
          busy={busy}
          makeDemo={() => void makeDemo()}
          makeNew={() => setMaking({ engagement: null, template: null })}
        />
      )}
      <div className={styles.below} data-alone={home.engagements.length === 0 || undefined}>
        {home.engagements.length > 0 && (
          <section aria-labelledby="home-engagements">
            <header className={styles.head}>
              <h2 id="home-engagements">{words.home.engagements}</h2>
              <span className={styles.tools}>
                <Button onPress={() => setMaking({ engagement: null, template: null })}>
                  {words.home.new}
                </Button>
                <Button look="quiet" onPress={() => void makeDemo()} disabled={busy}>
                  {busy
                    ? words.home.making
                    : home.engagements.some((each) => each.demo)
                      ? words.home.freshDemo
                      : words.home.tryDemo}
                </Button>
              </span>
            </header>
            <div className={styles.cards}>
              {home.engagements.map((card) => (
                <Engagement
                  key={card.id}
                  card={card}
                  desk={desk}
                  open={open}
                  openId={openId}
                  makeNew={() => setMaking({ engagement: card, template: null })}
                />
              ))}
            </div>
          </section>
        )}
        <section aria-labelledby="home-templates">
          <header className={styles.head}>
            <h2 id="home-templates">{words.home.templates}</h2>
          </header>
          <ul className={styles.templates}>
            {home.templates.map((template) => (
              <li key={template.id} className={styles.template}>
                <div>
                  <h3>{say(template.title, language)}</h3>
                  <p className={styles.length}>
                    {words.home.hours(Math.floor(template.minutes / 60), template.minutes % 60)}
                  </p>
                  <p>{say(template.about, language)}</p>
                </div>
                <Button
                  label={`${words.home.use} ${say(template.title, language)}`}
                  onPress={() => setMaking({ engagement: null, template })}
                >
                  {words.home.use}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {making && (
        <NewWorkshop
          home={home}
          desk={desk}
          name={name}
          engagement={making.engagement}
          template={making.template}
          onClose={() => setMaking(null)}
        />
      )}
    </main>
  )
}
