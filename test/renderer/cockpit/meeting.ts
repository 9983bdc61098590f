import type { Asks } from '../../../shared/contract.ts'
import { done } from '../../../shared/outcome.ts'
import { wordsIn, type Desk, type Place } from '../../../renderer/cockpit/desk.ts'
import { type Lever } from '../../../renderer/cockpit/keys/lever.ts'
import { leversOf } from '../../../renderer/cockpit/keys/levers.ts'
import { meetingOf, type Meeting } from '../../../renderer/cockpit/meeting.ts'
import { cockpitExhibit, viewOf } from '../../../renderer/gallery/cockpit.ts'
import { content } from '../../../renderer/gallery/content.ts'

/** The open workshop of one of the gallery's screens, as the cockpit sees it. */
export function meetingAt(screen: string): Meeting {
  const exhibit = cockpitExhibit(screen, 'da')
  const meeting = exhibit && meetingOf(viewOf(exhibit, 'light'))
  if (!meeting) throw new Error(`no open workshop at ${screen}`)
  return meeting
}

/** A desk whose room says yes to everything and remembers what it was asked and where she went. */
export function testDesk() {
  const asked: string[] = []
  const went: Place[] = []
  const desk: Desk = {
    ask: {
      undo: async () => done({ kind: 'actionAgreed', recordId: 'a' }),
    } as unknown as Asks<'facilitator'>,
    words: wordsIn('da'),
    language: 'da',
    shell: false,
    content,
    pageLevers: { current: [] },
    async run(command) {
      asked.push(command.do)
      return true
    },
    tell: (outcome) => outcome.ok,
    say() {},
    go: (place) => void went.push(place),
    show() {},
  }
  return { desk, asked, went }
}

export function leversAt(screen: string, desk: Desk): Lever[] {
  const meeting = meetingAt(screen)
  const at = { inWorkshop: true, inEngagement: true, undo: meeting.undo }
  return leversOf(meeting, desk, at, { capture() {}, write() {}, openWall() {}, gong() {} })
}
