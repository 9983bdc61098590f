import { expect, test } from 'vitest'
import { emptyEngagement } from '../../../shared/engagement.ts'
import { offeredFor } from '../../../shared/offered.ts'
import { placed, pointers } from '../../../shared/packs/check.ts'
import { principlePack } from '../../../shared/packs/content.ts'
import { offers } from '../../../shared/packs/kinds.ts'
import { timelineOf } from '../../../shared/timeline.ts'
import { after, begin, content } from '../../support/engagement.ts'
import { onlyRead } from './onlyread.ts'

/** Every id anywhere in what a reading handed out. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'id' && typeof each === 'string' ? [each] : idsIn(each),
  )
}

/** What the app hands out while one plans, runs or prints: the library, where everything can be read, is left out. */
function used(): Set<string> {
  const { packs, templates } = content
  const phases = packs.flatMap((pack) => pack.phases.map((phase) => phase.id))
  const gates = packs.flatMap((pack) => pack.gates.map((gate) => gate.id))
  const principles = packs.flatMap((pack) => pack.principles.map((principle) => principle.id))
  const offered = offers.flatMap((offer) =>
    [...phases, null].flatMap((packPhase) =>
      [...gates, null].flatMap((gate) =>
        idsIn(offeredFor(offer, { content, packPhase, gate, principles })),
      ),
    ),
  )
  const following = after(
    emptyEngagement,
    begin,
    { do: 'choosePhases', listId: 'kombit.fire-faser' },
    { do: 'editEngagement', set: { goLive: '2027-03-01' } },
  )
  return new Set([
    ...[...packs, ...templates].flatMap((each) => pointers(each).map(([id]) => id)),
    ...offered,
    ...idsIn(principlePack(content, null).principles),
    ...idsIn(timelineOf(following, content, '2026-11-22', 'da').lanes),
    // to be chosen, inserted, said: the phase lists, the methods, the hard moments
    ...packs.flatMap((pack) => idsIn([pack.phaseLists, pack.methods, pack.moments])),
    // the two sentences of the engagement's page, and the definitions beside its two dates
    'kodeks.regel.stop',
    'kodeks.regel.initiativpligt',
  ])
}

test('every id of every pack is used, or stands in the list of those that can only be read', () => {
  const hands = used()
  const unused: Record<string, string[]> = {}
  for (const pack of content.packs)
    for (const [id, [section]] of placed(pack))
      if (!hands.has(id)) (unused[String(section)] ??= []).push(id)
  const sorted = Object.entries(unused).map(([section, ids]) => [section, ids.toSorted(byName)])
  expect(Object.fromEntries(sorted)).toEqual(onlyRead)
})

function byName(a: string, b: string): number {
  return a < b ? -1 : 1
}
