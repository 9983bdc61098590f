import type { RefObject } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import type { Method } from '../../../shared/packs/pack.ts'
import { say } from '../../../shared/text.ts'
import type { Meeting } from '../meeting.ts'
import { Listed } from './Listed.tsx'
import { MethodCard } from './MethodCard.tsx'
import type { Page } from './page.ts'
import { libraryWords } from './words.ts'

interface Props extends Page {
  readonly setHere: (id: Id) => void
  readonly meeting: Meeting | null
  readonly press: RefObject<() => void>
}

/** The methods by what they are good for, and the chosen one in full. */
export function Methods({ shelf, here, setHere, meeting, desk, press }: Props) {
  const words = libraryWords(desk.language)
  const chosen = shelf.methods.find(({ id }) => id === here) ?? firstShown(shelf.methods, words)
  return (
    <Listed
      label={words.methods.list}
      chosen={chosen?.id ?? null}
      onChoose={setHere}
      groups={groupsOf(words)
        .map((group) => ({
          id: group,
          label: words.methods.groups[group],
          things: shelf.methods
            .filter(({ thing }) => thing.group === group)
            .map(({ id, thing: { title, minutes } }) => ({
              id,
              title: say(title, desk.language),
              about: words.methods.minutes(minutes.short, minutes.long),
            })),
        }))
        .filter(({ things }) => things.length > 0)}
    >
      {chosen && (
        <MethodCard key={chosen.id} entry={chosen} meeting={meeting} desk={desk} press={press} />
      )}
    </Listed>
  )
}

type Group = Method['group']
type Words = ReturnType<typeof libraryWords>

/** In the order of a meeting, which is the order of their words. */
function groupsOf(words: Words): Group[] {
  return Object.keys(words.methods.groups) as Group[]
}

function firstShown<Entry extends { readonly thing: Method }>(
  methods: readonly Entry[],
  words: Words,
): Entry | undefined {
  const order = groupsOf(words)
  return methods.toSorted((a, b) => order.indexOf(a.thing.group) - order.indexOf(b.thing.group))[0]
}
