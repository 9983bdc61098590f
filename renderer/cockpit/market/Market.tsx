import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { marketWords } from '../../../shared/words/market/words.ts'
import type { Desk } from '../desk.ts'
import page from '../engagement/EngagementPage.module.css'
import { usePageLevers } from '../keys/usePageLevers.ts'
import type { Meeting } from '../meeting.ts'
import { Publish } from './Publish.tsx'
import { Remarks } from './Remarks.tsx'
import { Rules } from './Rules.tsx'
import { Told } from './Told.tsx'

export type MarketView = NonNullable<Meeting['market']>

interface Props {
  readonly meeting: Meeting
  readonly market: MarketView
  readonly desk: Desk
}

const tabs = ['rules', 'told', 'remarks', 'publish'] as const
type TabName = (typeof tabs)[number]

/** *Marked*: what a meeting before the contract asks for beside the others, and the one place that names the companies. */
export function Market({ meeting, market, desk }: Props) {
  const words = marketWords(desk.language).page
  const open = market.told.filter(({ lacking, unanswered }) => lacking.length > 0 || unanswered)
  const [tab, setTab] = useState<TabName>('rules')
  const all = { meeting, market, desk }
  usePageLevers(
    desk,
    tabs.map((each, index) => ({
      id: `market.${each}`,
      label: words.tabs[each],
      long: words.tabs[each],
      group: 'go',
      keys: String(index + 1),
      cap: String(index + 1),
      ready: true,
      pull: () => setTab(each),
    })),
  )
  return (
    <main className={page.page} data-region tabIndex={-1} aria-label={words.title}>
      <h2 className="visually-hidden">{words.title}</h2>
      <Tabs
        className={page.tabs ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => setTab(key as TabName)}
      >
        <TabList className={page.list ?? ''} aria-label={words.title}>
          {tabs.map((each) => (
            <Tab key={each} id={each} className={page.tab ?? ''}>
              {words.tabs[each]}
              {each === 'told' && open.length > 0 && <span>{words.open(open.length)}</span>}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="rules" className={page.panel ?? ''}>
          <Rules {...all} />
        </TabPanel>
        <TabPanel id="told" className={page.panel ?? ''}>
          <Told {...all} />
        </TabPanel>
        <TabPanel id="remarks" className={page.panel ?? ''}>
          <Remarks {...all} />
        </TabPanel>
        <TabPanel id="publish" className={page.panel ?? ''}>
          <Publish {...all} goTold={() => setTab('told')} goRules={() => setTab('rules')} />
        </TabPanel>
      </Tabs>
    </main>
  )
}
