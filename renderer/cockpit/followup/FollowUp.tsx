import { useState } from 'react'
import { Plus } from 'lucide-react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { flagsOf } from '../../../shared/benefitflags.ts'
import { daysLate, dueDay } from '../../../shared/followup/due.ts'
import type { FollowUpView } from '../../../shared/followup/view.ts'
import { isBenefit, isOpenAction, type Kept } from '../../../shared/records.ts'
import { followUpWordsIn } from '../../../shared/followup/reports/report.ts'
import type { EngagementView, HomeView } from '../../../shared/views.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk, Place } from '../desk.ts'
import { NewWorkshop } from '../home/NewWorkshop.tsx'
import type { Lever } from '../keys/lever.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import page from '../engagement/EngagementPage.module.css'
import { kindOf, registers, type Book, type RegisterName } from './book.ts'
import { Register } from './Register.tsx'
import { Report } from './Report.tsx'
import styles from './FollowUp.module.css'
import { registerWords } from './words.ts'

const tabs = ['overview', ...registers, 'evidence', 'newcomer'] as const
type TabName = (typeof tabs)[number]

function isRegister(tab: TabName): tab is RegisterName {
  return registers.some((each) => each === tab)
}

interface Props {
  readonly engagement: EngagementView
  readonly records: readonly Kept[]
  readonly followUp: FollowUpView
  readonly home: HomeView
  /** her own name, proposed as facilitator of the next workshop */
  readonly name: string
  readonly place: Place
  readonly desk: Desk
}

/** *Opfølgning*: the registers of an engagement, from all its workshops and between them. */
export function FollowUp({ engagement, records, followUp, home, name, place, desk }: Props) {
  const words = registerWords(desk.language)
  const reports = followUpWordsIn(desk.language)
  const { today } = home
  const book: Book = { engagement, records, followUp, today, desk, words }
  const wanted = registers.find(
    (name) => kindOf[name] === records.find(({ id }) => id === place.recordId)?.kind,
  )
  const [tab, setTab] = useState<TabName>(wanted ?? 'overview')
  const [making, setMaking] = useState(false)
  const lever = (
    id: string,
    label: string,
    keys: string,
    cap: string,
    pull: () => void,
  ): Lever => ({
    id: `followUp.${id}`,
    label,
    long: label,
    group: 'followUp',
    keys,
    cap,
    ready: true,
    pull,
  })
  const register = registers.find((each) => each === tab) ?? null
  const label = register ? words.add[register] : reports.nextFromOpen
  const makeNew = lever('new', label, 'n', 'N', () => setMaking(true))
  const titles: Readonly<Record<TabName, string>> = { ...words.tabs, ...reports.tabs }
  const find = () => document.querySelector<HTMLInputElement>('[role=search] input')?.focus()
  usePageLevers(desk, [
    makeNew,
    lever('find', words.filter, '/', '/', find),
    lever('findToo', words.filter, '$mod+f', 'Ctrl F', find),
    ...tabs.map((each, index) =>
      lever(each, titles[each], String(index + 1), String(index + 1), () => turn(each)),
    ),
  ])

  function turn(to: TabName) {
    setTab(to)
    setMaking(false)
  }

  return (
    <main className={page.page} data-region tabIndex={-1} aria-label={desk.words.pages.followUp}>
      <header className={styles.header}>
        <h1>{desk.words.pages.followUp}</h1>
        <p>{engagement.about.name}</p>
        <Button
          look="primary"
          icon={<Plus size={16} />}
          keyCap={makeNew.cap}
          onPress={makeNew.pull}
        >
          {makeNew.label}
        </Button>
      </header>
      <Tabs
        className={page.tabs ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => turn(key as TabName)}
      >
        <TabList className={page.list ?? ''} aria-label={words.tabsLabel}>
          {tabs.map((each) => (
            <Tab key={each} id={each} className={page.tab ?? ''}>
              {titles[each]}
              {isRegister(each) && <Sign name={each} book={book} />}
            </Tab>
          ))}
        </TabList>
        {(['overview', 'evidence', 'newcomer'] as const).map((each) => (
          <TabPanel key={each} id={each} className={styles.panel ?? ''}>
            <Report kind={each === 'overview' ? 'status' : each} book={book} />
          </TabPanel>
        ))}
        {registers.map((each) => (
          <TabPanel key={each} id={each} className={styles.panel ?? ''}>
            <Register
              key={each}
              name={each}
              book={book}
              recordId={wanted === each ? (place.recordId ?? null) : null}
              {...{ making, setMaking }}
            />
          </TabPanel>
        ))}
      </Tabs>
      {making && register === null && (
        <NewWorkshop
          home={home}
          desk={desk}
          name={name}
          engagement={home.engagements.find(({ id }) => id === engagement.about.id) ?? null}
          template={null}
          fromOpen
          onClose={() => setMaking(false)}
        />
      )}
    </main>
  )
}

/** How many a register holds, and how many of them ask for something. */
function Sign({ name, book }: { readonly name: RegisterName; readonly book: Book }) {
  const { records, engagement, today, words } = book
  const own = records.filter(({ kind }) => kind === kindOf[name])
  const late = own
    .filter(isOpenAction)
    .filter((action) => daysLate(dueDay(action, engagement.about), today) > 0).length
  const flagged = own.filter(isBenefit).filter((benefit) => flagsOf(benefit).length > 0).length
  if (late > 0) return <span>{words.late(late)}</span>
  return flagged > 0 ? <span>{words.flagged(flagged)}</span> : <span>{own.length}</span>
}
