import { useState } from 'react'
import { Plus } from 'lucide-react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { flagsOf } from '../../../shared/benefitflags.ts'
import type { PlainDate } from '../../../shared/engagement.ts'
import { daysLate, dueDay } from '../../../shared/followup/due.ts'
import type { FollowUpView } from '../../../shared/followup/view.ts'
import { isBenefit, isOpenAction, type Kept } from '../../../shared/records.ts'
import type { EngagementView } from '../../../shared/views.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk, Place } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import page from '../engagement/EngagementPage.module.css'
import { kindOf, registers, type Book, type RegisterName } from './book.ts'
import { Register } from './Register.tsx'
import styles from './FollowUp.module.css'
import { registerWords } from './words.ts'

interface Props {
  readonly engagement: EngagementView
  readonly records: readonly Kept[]
  readonly followUp: FollowUpView
  readonly today: PlainDate
  readonly place: Place
  readonly desk: Desk
}

/** *Opfølgning*: the registers of an engagement, from all its workshops and between them. */
export function FollowUp({ engagement, records, followUp, today, place, desk }: Props) {
  const words = registerWords(desk.language)
  const book: Book = { engagement, records, followUp, today, desk, words }
  const wanted = registers.find(
    (name) => kindOf[name] === records.find(({ id }) => id === place.recordId)?.kind,
  )
  const [tab, setTab] = useState<RegisterName>(wanted ?? 'actions')
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
  const makeNew = lever('new', words.add[tab], 'n', 'N', () => setMaking(true))
  const find = () => document.querySelector<HTMLInputElement>('[role=search] input')?.focus()
  usePageLevers(desk, [
    makeNew,
    lever('find', words.filter, '/', '/', find),
    lever('findToo', words.filter, '$mod+f', 'Ctrl F', find),
    ...registers.map((each, index) =>
      lever(each, words.tabs[each], String(index + 1), String(index + 1), () => turn(each)),
    ),
  ])

  function turn(to: RegisterName) {
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
        onSelectionChange={(key) => turn(key as RegisterName)}
      >
        <TabList className={page.list ?? ''} aria-label={words.tabsLabel}>
          {registers.map((each) => (
            <Tab key={each} id={each} className={page.tab ?? ''}>
              {words.tabs[each]}
              <Sign name={each} book={book} />
            </Tab>
          ))}
        </TabList>
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
