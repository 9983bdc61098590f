import { given } from '../../../shared/agenda.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { maker, type Lever } from '../keys/lever.ts'
import { standing, type Meeting } from '../meeting.ts'
import { leapSaid } from './JumpNotice.tsx'
import { timeWords } from './words.ts'

/** Bending the day: skip, split, catch up, say why, and go to the program to move what is to come. */
export function bendingLevers(meeting: Meeting, desk: Desk): Lever[] {
  const { clock, open } = meeting
  const { run, show, language } = desk
  const words = timeWords(language)
  const workshopId = open.workshop.id
  const { row, next } = standing(meeting)
  const going = clock.state === 'running' || clock.state === 'paused'
  const make = maker('time', desk.words)
  const { jump } = clock
  const settle = make('settleJump', 'Shift+P', '⇧P', jump !== null, () => {
    void run({ do: 'settleJump', workshopId, count: true })
  })
  const answer =
    jump?.stopped && jump.by > 0 ? words.jump.count(leapSaid(jump.by, language)) : words.jump.fine
  return [
    make('skip', 'x', 'X', going && row !== null && next !== null, () => {
      if (row)
        void run(
          { do: 'skipItem', itemId: row.item.id, skipped: true },
          words.said.skipped(say(row.item.title, language)),
        )
    }),
    make('split', 'd', 'D', going && row !== null && given(row.item) > 1, () => show('split')),
    make('catchUp', 'i', 'I', going, () => show('catchUp')),
    make('cause', 'f', 'F', clock.state !== 'before', () => show('cause')),
    make('rows', 'j', 'J', true, () => {
      desk.go({ page: 'run' })
      setTimeout(focusProgram)
    }),
    { ...settle, label: answer, long: answer },
  ]
}

/** To the row that runs, or the first one. */
function focusProgram(): void {
  const rows = document.querySelector('[data-program]')
  const row =
    rows?.querySelector<HTMLElement>('[aria-current]') ??
    rows?.querySelector<HTMLElement>('[role=row]')
  row?.focus()
}
