import type { Command } from '../../shared/commands.ts'
import type { Asks } from '../../shared/contract.ts'
import { done, refused, type Outcome } from '../../shared/outcome.ts'
import { isWrite } from '../../shared/table.ts'
import { wordsIn } from '../cockpit/desk.ts'
import type { NoteDesk } from '../cockpit/notes/noted.ts'
import type { Outbox } from './outbox.ts'
import type { Table } from './table.ts'

/** The desk a referent writes at: what is entered goes to the outbox, and from there to the room when there is a way. */
export function noteDesk(table: Table, ask: Asks<'notetaker'>, outbox: Outbox): NoteDesk {
  function enter(command: Command): Outcome {
    if (command.do === 'keepDraft') {
      table.keepsakes.keepDraft(command.text)
      return done()
    }
    if (!isWrite(command)) return refused('notYours')
    outbox.put(command)
    return done()
  }
  return {
    words: wordsIn(table.language),
    language: table.language,
    addsPeople: false,
    run: async (command) => enter(command).ok,
    ask: { run: async (command) => enter(command), hold: ask.hold, letGo: ask.letGo },
    tell: (outcome) => outcome.ok,
  }
}
