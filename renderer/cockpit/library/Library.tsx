import { useEffect, useMemo, useRef, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Id } from '../../../shared/engagement.ts'
import type { EngagementView, OwnBlocks } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import type { Meeting } from '../meeting.ts'
import { Filter } from './Filter.tsx'
import { insertCap } from './Insert.tsx'
import { Nothing } from './Nothing.tsx'
import { SectionPage } from './SectionPage.tsx'
import { countIn, looked, sectionNames, sectionOf, shelfOf, type Section } from './shelf.ts'
import { libraryWords } from './words.ts'
import styles from './Library.module.css'

interface Props {
  readonly meeting: Meeting | null
  readonly engagement: EngagementView | null
  readonly ownBlocks: readonly OwnBlocks[]
  /** the thing of a pack to open at */
  readonly thingId: Id | null
  readonly desk: Desk
}

/** *Bibliotek*: everything that stands in the packs, to be read, found and put into an agenda. */
export function Library({ meeting, ownBlocks, thingId, desk }: Props) {
  const words = libraryWords(desk.language)
  const { content } = desk
  const all = useMemo(() => content && shelfOf(content, ownBlocks), [content, ownBlocks])
  const [section, setSection] = useState<Section>('methods')
  const [here, setHere] = useState<Id | null>(thingId)
  const [typed, setTyped] = useState('')
  const [principle, setPrinciple] = useState<Id | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const press = useRef<() => void>(() => {})
  const shelf = useMemo(() => all && looked(all, typed), [all, typed])

  useEffect(() => {
    const found = thingId !== null && all ? sectionOf(all, thingId) : null
    if (found === null) return
    setSection(found)
    setHere(thingId)
    setTyped('')
    setPrinciple(null)
  }, [thingId, all === null])

  useEffect(() => {
    if (here === null) panel.current?.scrollTo(0, 0)
  }, [typed, here === null])

  const levers: Lever[] = [
    {
      id: 'library.filter',
      label: words.levers.filter,
      long: words.levers.filter,
      group: 'library',
      keys: '$mod+f',
      cap: 'Ctrl F',
      ready: true,
      pull: () => field.current?.focus(),
    },
    {
      id: 'library.insert',
      label: words.methods.insert,
      long: words.levers.insert,
      group: 'library',
      keys: '$mod+Enter',
      cap: insertCap,
      ready: meeting !== null && section === 'methods',
      pull: () => press.current(),
    },
  ]
  usePageLevers(desk, levers)

  if (!all || !shelf)
    return (
      <main className={styles.library} data-region tabIndex={-1} aria-label={words.title}>
        <p role="status">{words.loading}</p>
      </main>
    )
  const go = (to: Section) => {
    setSection(to)
    setHere(null)
  }
  return (
    <main className={styles.library} data-region tabIndex={-1} aria-label={words.title}>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <Filter
          label={words.filter}
          value={typed}
          onChange={(words) => {
            setTyped(words)
            setHere(null)
          }}
          field={field}
          keyCap="Ctrl F"
          clearWord={words.clear}
        />
      </header>
      <Tabs
        className={styles.tabs ?? ''}
        orientation="vertical"
        keyboardActivation="automatic"
        selectedKey={section}
        onSelectionChange={(key) => go(key as Section)}
      >
        <TabList aria-label={words.sectionsLabel} className={styles.sections ?? ''}>
          {sectionNames.map((name) => (
            <Tab key={name} id={name} className={styles.section ?? ''}>
              <span>{words.sections[name]}</span>{' '}
              {typed.trim() !== '' && <span className={styles.count}>{countIn(shelf, name)}</span>}
            </Tab>
          ))}
        </TabList>
        <TabPanel key={section} ref={panel} id={section} className={styles.panel ?? ''} data-region>
          {countIn(shelf, section) === 0 && typed.trim() !== '' ? (
            <Nothing
              shelf={shelf}
              typed={typed}
              words={words}
              go={go}
              clear={() => {
                setTyped('')
                field.current?.focus()
              }}
            />
          ) : (
            <SectionPage
              section={section}
              all={all}
              shelf={shelf}
              here={here}
              setHere={setHere}
              meeting={meeting}
              press={press}
              desk={desk}
              principle={principle}
              seeInitiatives={(id) => {
                setPrinciple(id)
                go('phases')
              }}
              setPrinciple={setPrinciple}
            />
          )}
        </TabPanel>
      </Tabs>
    </main>
  )
}
