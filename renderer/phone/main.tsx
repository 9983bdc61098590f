import { render } from 'preact'
import type { Calls } from '../../shared/contract.ts'
import { portOver } from '../port.ts'
import { radio } from '../radio.ts'
import { App } from './App.tsx'
import { restFrom } from './fetched.ts'
import { keepsakesOn } from './keepsakes.ts'
import { restScript } from './restscript.ts'
import './phone.css'

/** Milliseconds a call may take on a bad network before it is tried again. */
const patience = 8000
// written out here, so that a phone is not handed the names of everybody else's calls
const guestCalls: readonly (keyof Calls['guest'])[] = ['join', 'rejoin']
const phoneCalls: readonly (keyof Calls['phone'])[] = ['vote', 'sendIdea', 'answerForTable']

restFrom(restScript)
const place = document.getElementById('phone')
if (place) {
  render(
    <App
      keepsakes={keepsakesOn(shelf())}
      guestPort={(room) =>
        portOver(
          radio('guest', () => ({ room }), patience),
          guestCalls,
        )
      }
      phonePort={(token) =>
        portOver(
          radio('phone', () => ({ token }), patience),
          phoneCalls,
        )
      }
    />,
    place,
  )
}

/** The browser's storage; some phones throw at the mere mention of it. */
function shelf(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
