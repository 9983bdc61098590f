import { render } from 'preact'
import type { Asks } from '../../../shared/contract.ts'
import { done, refused } from '../../../shared/outcome.ts'
import type { Port } from '../../port.ts'
import { App } from '../../phone/App.tsx'
import { restFrom } from '../../phone/fetched.ts'
import { restScript } from '../../phone/restscript.ts'
import { whenFetched } from '../../phone/later.tsx'
import type { Keepsakes, KeptBallots } from '../../phone/keepsakes.ts'
import { whenEnglish } from '../../phone/useFirstWords.ts'
import { phoneExhibit, type PhoneExhibit } from '../phone.ts'
import { ready } from '../ready.ts'
import '../../phone/phone.css'

const wanted = new URLSearchParams(location.search)
const language = wanted.get('language') === 'en' ? 'en' : 'da'
const exhibit = phoneExhibit(wanted.get('screen') ?? '', language)
const place = document.getElementById('phone')

if (place && exhibit) {
  // the pictures are taken of the page when all of it is here
  restFrom(restScript)
  await Promise.all([whenFetched(), whenEnglish()])
  render(
    <App
      keepsakes={keepsakesOf(exhibit)}
      guestPort={() => guestPort(exhibit)}
      phonePort={() => phonePort(exhibit)}
    />,
    place,
  )
  void ready(exhibit.press)
}

/** What this phone remembers: its seat, its room and what it has answered; it forgets with the page. */
function keepsakesOf({
  language: spoken,
  code,
  seat,
  ballots,
  lastSide,
  loan,
  ideas,
  table,
}: PhoneExhibit): Keepsakes {
  let kept: KeptBallots = ballots
  return {
    language: () => spoken,
    keepLanguage() {},
    room: () => code,
    seat: () => seat,
    keepSeat() {},
    side: () => lastSide ?? '',
    keepSide() {},
    isLoan: () => loan === true,
    keepLoan() {},
    ballots: () => kept,
    keepBallots(_, next) {
      kept = next
    },
    forgetBallots() {},
    ideas: () => ideas ?? [],
    keepIdeas() {},
    forgetIdeas() {},
    table: () => table ?? null,
    keepTable() {},
  }
}

function guestPort({ guest, room }: PhoneExhibit): Port<'guest'> {
  const no = async () => refused('wrongCode')
  return {
    ask: { join: no, rejoin: no } as unknown as Asks<'guest'>,
    watch(_, see) {
      if (guest === 'wrong code') see.link('out')
      else if (room) {
        see.link('up')
        see.view({ room }, 0)
      }
      return () => {}
    },
  }
}

function phonePort({ view, link = 'up', sends = 'kept' }: PhoneExhibit): Port<'phone'> {
  return {
    ask: {
      async vote() {
        if (sends === 'on its way') await new Promise<never>(() => {})
        return sends === 'fails' ? refused('noConnection') : done({ box: view?.poll?.box ?? '' })
      },
      answerForTable: async () => done(),
      sendIdea: async () => done({ box: view?.ideas?.box ?? '' }),
    },
    watch(_, see) {
      see.link(link)
      if (view) see.view(view, 0)
      return () => {}
    },
  }
}
