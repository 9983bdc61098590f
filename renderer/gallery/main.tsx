import { createRoot } from 'react-dom/client'
import '../kit/tokens.css'
import '../kit/base.css'
import { Contents } from './Contents.tsx'
import { Exhibition } from './Exhibition.tsx'
import { exhibits } from './screens.ts'

const wanted = new URLSearchParams(location.search)
const make = exhibits[wanted.get('screen') ?? '']
const language = wanted.get('language') === 'en' ? 'en' : 'da'
const look = wanted.get('look') === 'dark' ? 'dark' : 'light'

createRoot(document.getElementById('page') as HTMLElement).render(
  make ? (
    <Exhibition exhibit={make()} language={language} look={look} />
  ) : (
    <Contents names={Object.keys(exhibits)} />
  ),
)
