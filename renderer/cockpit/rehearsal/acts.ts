import type { RehearsalView } from '../../../shared/rehearsal.ts'
import type { Language } from '../../../shared/text.ts'
import { words as da, type RehearsalWords } from '../../../shared/words/rehearsal/da.ts'
import { words as en } from '../../../shared/words/rehearsal/en.ts'
import type { Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import type { Meeting } from '../meeting.ts'

export function rehearsalWords(language: Language): RehearsalWords {
  return language === 'da' ? da : en
}

/** Back to the real workshop, which stands as she left it. */
export async function endRehearsal(desk: Desk): Promise<void> {
  const words = rehearsalWords(desk.language)
  if (!desk.tell(await desk.ask.rehearse({ do: 'end' }))) return
  desk.go({ page: 'preflight' })
  desk.say({ sentence: words.ended })
}

/** The one lever of the rehearsal: it begins it before the workshop, and ends it while it is held. */
export function rehearsalLever(
  desk: Desk,
  meeting: Meeting | null,
  rehearsal: RehearsalView | null,
): Lever {
  const words = rehearsalWords(desk.language)
  const label = rehearsal ? words.end : words.begin
  return {
    id: 'rehearsal',
    label,
    long: label,
    group: 'app',
    keys: null,
    cap: undefined,
    ready: rehearsal !== null || meeting?.clock.state === 'before',
    pull: () => (rehearsal ? void endRehearsal(desk) : desk.show('rehearsal')),
  }
}
