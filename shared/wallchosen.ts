import { chainPages, chainsOf, chainsOnAPage } from './chains.ts'
import { chainPicture, chainSentence } from './charts/chains.ts'
import { screenInks } from './charts/picture.ts'
import { sideOfPerson, type Engagement } from './engagement.ts'
import { isAction, isDecision, reference } from './records.ts'
import type { ReadBack } from './readinturn.ts'
import type { Scene } from './scene.ts'
import { reading, type Language } from './text.ts'
import { pagesOf, principleOf, recordsRead, type WallShow } from './wall.ts'
import { wallClock } from './wallclock.ts'
import type { ChosenScene, ReadRecord } from './wallscenes.ts'
import { ofWorkshop, type Workshop } from './workshop.ts'

type Chosen = Extract<
  WallShow,
  { mode: 'clock' | 'pause' | 'cards' | 'readback' | 'chain' | 'card' | 'other' }
>

/** The pictures she chooses, read off the meeting as it is; null where what was chosen is no longer there. */
export function chosenScene(
  show: Chosen,
  workshop: Workshop,
  scene: Scene,
  language: Language,
): ChosenScene | null {
  const { engagement } = scene
  const clock = engagement.clocks[workshop.id]
  const item = engagement.items[clock?.itemId ?? '']
  const own = clock && item ? wallClock(clock, item, workshop) : null
  switch (show.mode) {
    case 'clock':
      return { mode: 'clock', title: reading(item?.title ?? workshop.title, language), clock: own }
    case 'pause': {
      const items = ofWorkshop(engagement.items, workshop.id)
      const at = items.findIndex((each) => each.id === item?.id)
      // a pause that was called goes on with the item that runs; a planned one with the item after it
      const next = item?.kind === 'break' ? items[at + 1] : item
      return {
        mode: 'pause',
        clock: show.until === null && item?.kind === 'break' ? own : null,
        until: show.until,
        timeZone: workshop.timeZone,
        next: next ? reading(next.title, language) : null,
      }
    }
    case 'cards': {
      const principle = principleOf(scene.content, show.principleId)
      if (!principle) return null
      const of = principle.why.length + principle.made.length
      return {
        mode: 'cards',
        title: reading(principle.title, language),
        at: Math.min(show.at, of),
        of,
        why: principle.why.map(({ text }) => reading(text, language)),
        made: principle.made.map(({ text }) => reading(text, language)),
      }
    }
    case 'readback': {
      const records = recordsRead(engagement, workshop.id)
      const last = pagesOf(show, engagement, scene.content, workshop.id) - 1
      const at = Math.min(show.at, last)
      const record = records[at]
      return {
        mode: 'readback',
        at: record ? at + 1 : 0,
        of: records.length,
        record: record ? readRecord(record, engagement) : null,
      }
    }
    case 'chain': {
      const of = chainPages(engagement, workshop.id)
      const at = Math.min(show.at, of - 1)
      const rows = chainsOf(engagement, workshop.id)
        .map((chain, index) => ({ number: index + 1, chain }))
        .slice(at * chainsOnAPage, (at + 1) * chainsOnAPage)
      return {
        mode: 'chain',
        at: at + 1,
        of,
        picture: chainPicture(rows, language, screenInks),
        sentences: rows.map((row) => chainSentence(row, language)),
      }
    }
    case 'other': {
      const { ownPictures } = scene
      const at = Math.min(show.at, Math.max(0, ownPictures.length - 1))
      const own = ownPictures[at]
      const of = ownPictures.length
      return { mode: 'other', at: at + 1, of, id: own?.id ?? null, name: own?.name ?? '' }
    }
    case 'card': {
      const chains = chainsOf(engagement, workshop.id)
      const index = chains.findIndex(({ id }) => id === show.chainId)
      const chain = chains[index]
      if (!chain) return null
      const { from, benefit, owner, today, target, measured } = chain
      const card = { owner, today, target, measured }
      return { mode: 'card', number: index + 1, from, benefit, card }
    }
  }
}

function readRecord(record: ReadBack, engagement: Engagement): ReadRecord {
  const { text } = record
  return {
    reference: reference(record),
    text,
    confirmed: record.confirmed,
    reservations: record.reservations.flatMap((each) => {
      const mark = engagement.sides[each.sideId]?.mark
      return mark && each.text ? [{ mark, text: each.text }] : []
    }),
    decision: isDecision(record)
      ? {
          status: record.status,
          mandate: record.mandate,
        }
      : null,
    action: isAction(record)
      ? {
          owner: engagement.people[record.ownerId ?? '']?.name ?? '',
          mark:
            (record.ownerId === null
              ? engagement.sides[record.sideId ?? '']
              : sideOfPerson(engagement, record.ownerId)
            )?.mark ?? null,
          due: record.due,
          dueSaid: record.dueSaid,
        }
      : null,
  }
}
