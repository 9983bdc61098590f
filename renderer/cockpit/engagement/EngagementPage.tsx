import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Id } from '../../../shared/engagement.ts'
import type { EngagementView, HomeView } from '../../../shared/views.ts'
import { escalationWordsIn } from '../../../shared/words/escalation/words.ts'
import type { Desk } from '../desk.ts'
import { NewWorkshop } from '../home/NewWorkshop.tsx'
import type { Lever } from '../keys/lever.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import { Deviations } from './deviations/Deviations.tsx'
import { Escalation } from './Escalation.tsx'
import { InAndOut } from '../exchange/InAndOut.tsx'
import { EngagementHeader } from './EngagementHeader.tsx'
import { Overview } from './overview/Overview.tsx'
import { Roster } from './people/Roster.tsx'
import { Phases } from './phases/Phases.tsx'
import { engagementWords } from './words.ts'
import styles from './EngagementPage.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly home: HomeView
  /** the workshop that is open in this window */
  readonly openId: Id | null
  readonly desk: Desk
  readonly levers: readonly Lever[]
  /** her own name, proposed as facilitator of a new workshop */
  readonly name?: string
}

const tabs = ['overview', 'people', 'phases', 'deviations', 'escalation', 'exchange'] as const
type TabName = (typeof tabs)[number]

/** *Samarbejde*: one project over its life, its plan and its people, and the workshops it is carried by. */
export function EngagementPage({ engagement, home, openId, desk, levers, name = '' }: Props) {
  const words = engagementWords(desk.language)
  const [tab, setTab] = useState<TabName>('overview')
  const [making, setMaking] = useState(false)
  const tabName = (each: TabName) =>
    each === 'escalation' ? escalationWordsIn(desk.language).tab : words.tabs[each]
  const card = home.engagements.find((each) => each.id === engagement.about.id) ?? null
  const open = engagement.deviations.filter(
    ({ approval }) => approval === 'noted' || approval === 'sent',
  ).length
  const lever = (id: string, label: string, cap: string, pull: () => void): Lever => ({
    id: `engagement.${id}`,
    label,
    long: label,
    group: 'engagement',
    keys: cap.toLowerCase(),
    cap,
    ready: true,
    pull,
  })
  const makeNew = lever('new', words.header.newWorkshop, 'N', () => setMaking(true))
  usePageLevers(desk, [
    makeNew,
    ...tabs.map((each, index) =>
      lever(each, words.header.show(tabName(each)), String(index + 1), () => setTab(each)),
    ),
  ])

  /** *Sæt datoer*: to the place where the two dates stand, from wherever it was asked for. */
  function setDates() {
    setTab('overview')
    setTimeout(() => {
      const dates = document.getElementById(datesId)
      dates?.scrollIntoView({ block: 'nearest' })
      const wanted = engagement.about.goLive === null ? 'goLive' : 'operation'
      dates?.querySelector<HTMLElement>(`[data-anchor=${wanted}] [role=spinbutton]`)?.focus()
    })
  }

  return (
    <main
      className={styles.page}
      data-region
      tabIndex={-1}
      aria-label={desk.words.pages.engagement}
    >
      <EngagementHeader
        engagement={engagement}
        desk={desk}
        levers={levers}
        makeNew={makeNew}
        isFirst={tab === 'overview' || tab === 'phases'}
      />
      <Tabs
        className={styles.tabs ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => setTab(key as TabName)}
      >
        <TabList className={styles.list ?? ''} aria-label={words.tabsLabel}>
          {tabs.map((each) => (
            <Tab key={each} id={each} className={styles.tab ?? ''}>
              {tabName(each)}
              {each === 'people' && <span>{engagement.people.length}</span>}
              {each === 'deviations' && open > 0 && <span>{words.openOnes(open)}</span>}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="overview" className={styles.panel ?? ''}>
          <Overview
            engagement={engagement}
            home={home}
            openId={openId}
            desk={desk}
            datesId={datesId}
            setDates={setDates}
            toPlan={() => setTab('escalation')}
            makeNew={makeNew.pull}
          />
        </TabPanel>
        <TabPanel id="people" className={styles.panel ?? ''}>
          <Roster engagement={engagement} openId={openId} desk={desk} />
        </TabPanel>
        <TabPanel id="phases" className={styles.panel ?? ''}>
          <Phases engagement={engagement} today={home.today} desk={desk} setDates={setDates} />
        </TabPanel>
        <TabPanel id="exchange" className={styles.panel ?? ''}>
          <InAndOut engagementId={engagement.about.id} desk={desk} />
        </TabPanel>
        <TabPanel id="deviations" className={styles.panel ?? ''}>
          <Deviations engagement={engagement} today={home.today} desk={desk} />
        </TabPanel>
        <TabPanel id="escalation" className={styles.panel ?? ''}>
          <Escalation engagement={engagement} desk={desk} />
        </TabPanel>
      </Tabs>
      {making && (
        <NewWorkshop
          home={home}
          desk={desk}
          name={name}
          engagement={card}
          template={null}
          onClose={() => setMaking(false)}
        />
      )}
    </main>
  )
}

const datesId = 'engagement-dates'
