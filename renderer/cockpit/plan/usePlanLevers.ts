import type { Id } from '../../../shared/engagement.ts'
import type { Lever } from '../keys/lever.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import type { Desk } from '../desk.ts'
import type { Acts } from './useActs.ts'
import { planWords } from './words.ts'

/** What the levers need to know of the page, and where they lead. */
interface Reach {
  /** the chosen items, in the agenda's order */
  readonly ids: readonly Id[]
  readonly acts: Acts
  readonly shut: boolean
  addLast(): void
  /** right after the chosen item */
  place(): { readonly day: number; readonly after: Id } | null
  /** to the length of the chosen item */
  toLength(): void
  addDay(): void
  moveTo(): void
  keepAs(): void
  pasteIn(): void
  turnDetails(): void
}

/** The keys of *Planlæg*; they stand in the palette and on the cheat sheet while the page is shown. */
export function usePlanLevers(desk: Desk, reach: Reach) {
  usePageLevers(desk, planLevers(desk, reach))
}

function planLevers(desk: Desk, reach: Reach): Lever[] {
  const { acts, ids, shut } = reach
  const { levers: words } = planWords(desk.language)
  const one = ids.length === 1 ? (ids[0] ?? null) : null
  const some = ids.length > 0
  const lever = (
    id: keyof typeof words,
    keys: string | null,
    cap: string | undefined,
    ready: boolean,
    pull: () => void,
  ): Lever => ({
    id: `plan.${id}`,
    label: words[id],
    long: words[id],
    group: 'plan',
    keys,
    cap,
    ready: ready && (!shut || id === 'details' || id === 'library'),
    pull,
  })
  return [
    lever('add', 'a', 'A', true, reach.addLast),
    lever('rename', 'F2', 'F2', one !== null, () => {
      if (one) acts.ui.edit({ kind: 'title', id: one })
    }),
    lever('up', 'Alt+ArrowUp', 'Alt ↑', some, () => acts.step(ids, 'up')),
    lever('down', 'Alt+ArrowDown', 'Alt ↓', some, () => acts.step(ids, 'down')),
    lever('move', 'm', 'M', some, reach.moveTo),
    lever('fix', 'f', 'F', one !== null, () => {
      if (one) acts.fix(one)
    }),
    lever('double', '$mod+d', 'Ctrl D', one !== null, () => {
      if (one) acts.double(one)
    }),
    lever('remove', 'Delete', 'Del', some, () => acts.remove(ids)),
    lever('below', null, 'Enter', one !== null, () => {
      const at = reach.place()
      if (at) acts.ui.edit({ kind: 'quick', ...at })
    }),
    lever('longer', null, '← →', one !== null, () => reach.toLength()),
    lever('keep', null, undefined, some, reach.keepAs),
    lever('paste', null, 'Ctrl V', true, reach.pasteIn),
    lever('addDay', null, undefined, true, reach.addDay),
    lever('library', null, undefined, true, () => desk.go({ page: 'library' })),
    lever('details', 'd', 'D', true, reach.turnDetails),
  ]
}
