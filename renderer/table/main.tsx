import { createRoot } from 'react-dom/client'
import '../kit/tokens.css'
import '../kit/base.css'
import { trustNothing } from '../cockpit/trust.ts'
import { App } from './App.tsx'
import { keepsakesOn, ownShelf } from './keepsakes.ts'

trustNothing()

createRoot(document.getElementById('page') as HTMLElement).render(
  <App keepsakes={keepsakesOn(ownShelf())} />,
)
