import {
  ClipboardCheck,
  FileText,
  Handshake,
  House,
  Keyboard,
  LibraryBig,
  ListChecks,
  ListTodo,
  Play,
  Settings as Cog,
  ShieldCheck,
  Store,
  Users,
} from 'lucide-react'
import { marketWords } from '../../shared/words/market/words.ts'
import type { Desk, DialogName, Place } from './desk.ts'
import styles from './Rail.module.css'

interface Props {
  readonly desk: Desk
  readonly page: Place['page']
  readonly inWorkshop: boolean
  readonly inEngagement: boolean
  /** competing suppliers are here */
  readonly inMarket: boolean
}

const pages = [
  ['home', House],
  ['engagement', Handshake],
  ['followUp', ListChecks],
  ['plan', ListTodo],
  ['preflight', ClipboardCheck],
  ['run', Play],
  ['people', Users],
  ['minutes', FileText],
  ['market', Store],
  ['library', LibraryBig],
] as const
const dialogs = [
  ['safety', 'safety', ShieldCheck],
  ['sheet', 'cheatSheet', Keyboard],
  ['settings', 'settings', Cog],
] as const satisfies readonly (readonly [DialogName, string, unknown])[]

/** The pages of the app, always in the same place. */
export function Rail({ desk, page, inWorkshop, inEngagement, inMarket }: Props) {
  const { words } = desk
  const isThere = (name: Place['page']) =>
    name === 'home' ||
    name === 'library' ||
    (name === 'market'
      ? inMarket
      : name === 'engagement' || name === 'followUp'
        ? inEngagement
        : inWorkshop)
  return (
    <nav className={styles.rail} aria-label={words.app}>
      <ul>
        {pages
          .filter(([name]) => isThere(name))
          .map(([name, Icon]) => (
            <li key={name}>
              <button
                type="button"
                className={styles.page}
                aria-current={page === name ? 'page' : undefined}
                onClick={() => desk.go({ page: name })}
              >
                <Icon size={22} aria-hidden="true" />{' '}
                {name === 'market' ? marketWords(desk.language).page.title : words.pages[name]}
              </button>
            </li>
          ))}
      </ul>
      <ul>
        {dialogs.map(([name, label, Icon]) => (
          <li key={name}>
            <button
              type="button"
              className={styles.page}
              aria-label={words.levers[label]}
              onClick={() => desk.show(name)}
            >
              <Icon size={20} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
