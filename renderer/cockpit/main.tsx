import { createRoot } from 'react-dom/client'
import '../kit/tokens.css'
import '../kit/base.css'
import { callNames } from '../../shared/contract.ts'
import { portOver } from '../port.ts'
import { viewOf } from '../useView.ts'
import { Cockpit } from './Cockpit.tsx'
import { Notice } from './Notice.tsx'
import { entrance } from './entrance.ts'
import { wordsIn } from './desk.ts'
import { trustNothing } from './trust.ts'

trustNothing()

const root = createRoot(document.getElementById('page') as HTMLElement)
const wire = await entrance()

if (wire) {
  const port = portOver<'facilitator'>(wire, callNames.facilitator)
  const store = viewOf(port)
  store.watch('da')
  root.render(<Cockpit store={store} ask={port.ask} />)
} else {
  root.render(<Notice sentence={wordsIn('da').link.noPass} />)
}
