import { nearestTime } from '../../../shared/dates.ts'
import { principlePack } from '../../../shared/packs/content.ts'
import { say } from '../../../shared/text.ts'
import type { WallShow } from '../../../shared/wall.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'

/** A picture that can be chosen for the wall, under the name it is chosen by. */
export interface Choosable {
  readonly id: string
  readonly label: string
  readonly show: WallShow
}

/** The lengths of a pause that is called, in minutes. */
const pauses = [5, 10, 15, 20, 30]

/** The item's own pictures first, then every other that the meeting has. */
export function picturesOf(
  meeting: Meeting,
  desk: Desk,
  now: number,
): { readonly ofItem: readonly Choosable[]; readonly others: readonly Choosable[] } {
  const choosable = (show: WallShow): Choosable => ({
    id: JSON.stringify(show),
    label: nameOf(show, meeting, desk),
    show,
  })
  const ofItem = meeting.wall.deck.map(choosable)
  const taken = new Set(ofItem.map(({ id }) => id))
  const others: WallShow[] = [
    { mode: 'join' },
    { mode: 'program' },
    { mode: 'clock' },
    { mode: 'readback', at: 0 },
    ...pausesFrom(now).map((until): WallShow => ({ mode: 'pause', until })),
    ...meeting.polls.flatMap(({ poll }): WallShow[] =>
      poll.state === 'void'
        ? []
        : [{ mode: poll.state === 'shown' ? 'result' : 'poll', pollId: poll.id }],
    ),
    ...(meeting.wall.pictures.length > 0
      ? [{ mode: 'other', at: 0, of: meeting.wall.pictures.length } as const]
      : []),
    ...cardsOf(desk),
  ]
  return { ofItem, others: others.map(choosable).filter(({ id }) => !taken.has(id)) }
}

/** What a picture is called: its kind, and what it is about where there are several of a kind. */
export function nameOf(show: WallShow, meeting: Meeting, desk: Desk): string {
  const { words, language, content } = desk
  const kind = capital(words.showing.names[show.mode])
  if (show.mode === 'pause' && show.until !== null)
    return words.showing.until(timeOf(show.until, meeting, desk))
  if ('pollId' in show) {
    const poll = meeting.polls.find((card) => card.poll.id === show.pollId)?.poll
    return poll ? `${kind}: ${say(poll.title, language)}` : kind
  }
  if (show.mode === 'cards') {
    const principle = content?.packs
      .flatMap((pack) => pack.principles)
      .find(({ id }) => id === show.principleId)
    return principle ? `${kind}: ${say(principle.short, language)}` : kind
  }
  return kind
}

function cardsOf({ content }: Desk): WallShow[] {
  const pack = content && principlePack(content, null)
  return (pack?.principles ?? []).map(({ id }) => ({ mode: 'cards', principleId: id, at: 0 }))
}

/** Whole five minutes of the clock, as people say them, and never less than a pause is long. */
function pausesFrom(now: number): number[] {
  const five = 5 * 60_000
  return pauses.map((minutes) => Math.ceil((now + minutes * 60_000 - 60_000) / five) * five)
}

function timeOf(moment: number, meeting: Meeting, { language }: Desk): string {
  return nearestTime(moment, meeting.open.workshop.timeZone, language)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
