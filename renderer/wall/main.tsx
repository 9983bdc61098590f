import { createRoot } from 'react-dom/client'
import '../kit/tokens.css'
import '../kit/base.css'
import { callNames } from '../../shared/contract.ts'
import { portOver } from '../port.ts'
import { viewOf } from '../useView.ts'
import { Broken } from './Broken.tsx'
import { entrance } from './entrance.ts'
import { Wall } from './Wall.tsx'

const root = createRoot(document.getElementById('page') as HTMLElement)
const wire = await entrance()
const port = wire && portOver<'wall'>(wire, callNames.wall)
const store = port && viewOf(port)

root.render(
  <Broken>
    <Wall store={store} ask={port?.ask ?? null} />
  </Broken>,
)
