import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import '../kit/tokens.css'
import '../kit/base.css'
import { AtTable } from './AtTable.tsx'
import { cockpitExhibit } from './cockpit.ts'
import { Contents } from './Contents.tsx'
import { Exhibition } from './Exhibition.tsx'
import { ready } from './ready.ts'
import { tableExhibit } from './table.ts'
import { wallExhibit } from './wall.ts'
import { Hung } from './Hung.tsx'

const wanted = new URLSearchParams(location.search)
const name = wanted.get('screen') ?? ''
const language = wanted.get('language') === 'en' ? 'en' : 'da'
const look = wanted.get('look') === 'dark' ? 'dark' : 'light'
const cockpit = cockpitExhibit(name, language)
const table = tableExhibit(name, language)
const wall = wallExhibit(name, language, look)

createRoot(document.getElementById('page') as HTMLElement).render(<StrictMode>{page()}</StrictMode>)
void ready(cockpit?.shown.press)

function page(): ReactNode {
  if (cockpit) return <Exhibition exhibit={cockpit} look={look} />
  if (wall) return <Hung exhibit={wall} />
  if (table) return <AtTable exhibit={table} look={look} />
  return <Contents />
}
