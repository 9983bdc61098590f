import { expect, test } from 'vitest'
import { counting } from '../../renderer/gallery/measuring.ts'
import { stageIn, type Stage } from '../../renderer/gallery/stage.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { meetingView } from '../../shared/facilitatorview.ts'
import type { CountedHow } from '../../shared/packs/kinds.ts'
import { previewScene, wallScene } from '../../shared/wallview.ts'

function asked(how: CountedHow, counts: number[] | null): { stage: Stage; itemId: string } {
  const stage = stageIn('da')
  counting(stage, how, counts)
  return { stage, itemId: stage.scene().engagement.clocks[stage.at.heldId]?.itemId ?? '' }
}

function shown({ stage, itemId }: ReturnType<typeof asked>) {
  const workshopId = stage.at.heldId
  stage.must({ do: 'showOnWall', workshopId, show: { mode: 'count', itemId } })
  return wallScene(stage.scene(), 'da')
}

/** The whole of the minutes, as text. */
function said(stage: Stage): string {
  const { engagement } = stage.scene()
  return JSON.stringify(minutesOf(engagement, stage.at.heldId, { language: 'da', notes: false }))
}

test('the wall asks what is to be counted, and shows the numbers of the newest count', () => {
  const room = asked('dots', null)
  expect(shown(room)).toMatchObject({ mode: 'count', how: 'Prikker', counted: null })
  const give = (id: string, counts: number[]) =>
    room.stage.must({
      do: 'giveAnswer',
      id,
      itemId: room.itemId,
      kind: 'count',
      from: 'Lone Vestergaard',
      speaker: '',
      text: '',
      choice: null,
      counts,
    })
  give('one', [1, 1, 1, 1, 1])
  give('two', [3, 9, 5, 2, 7])
  expect(shown(room)).toMatchObject({
    counted: {
      choices: [
        { name: 'Omfang', count: 3 },
        { name: 'Godkendelse', count: 9 },
        { name: 'Ændringer', count: 5 },
        { name: 'Kundens medvirken', count: 2 },
        { name: 'Hul i kravene', count: 7 },
      ],
      notes: ['I alt 26', 'Talt af Lone Vestergaard'],
    },
  })
  room.stage.must({ do: 'removeAnswer', answerId: 'two' })
  expect(shown(room)).toMatchObject({ counted: { notes: ['I alt 5', 'Talt af Lone Vestergaard'] } })
})

test('a vote without written choices has for, imod and hverken on the wall, and Word says the same', () => {
  const room = asked('vote', null)
  const { stage, itemId } = room
  const answer = stage.scene().engagement.items[itemId]?.answer
  if (answer?.kind !== 'count') throw new Error('not a count')
  stage.must({ do: 'setAnswer', itemId, answer: { ...answer, choices: [] } })
  const given = { itemId, kind: 'count', speaker: '', text: '', choice: null } as const
  stage.must({ do: 'giveAnswer', id: 'v', ...given, from: 'Mette Kjær', counts: [7, 1, 2] })
  expect(shown(room)).toMatchObject({
    how: 'Afstemning',
    counted: {
      choices: [
        { name: 'for', count: 7 },
        { name: 'imod', count: 1 },
        { name: 'hverken for eller imod', count: 2 },
      ],
      notes: ['I alt 10', 'Mandat: Mette Kjær'],
    },
  })
  expect(said(stage)).toContain(
    'Talt åbent: for 7, imod 1, hverken for eller imod 2. Mandat: Mette Kjær.',
  )
})

test('who counted hands is said to have counted, not to have had a mandate', () => {
  const room = asked('hands', [14])
  expect(shown(room)).toMatchObject({
    counted: { choices: [{ name: 'Hænder', count: 14 }], notes: ['Talt af Lone Vestergaard'] },
  })
  expect(said(room.stage)).toContain('Talt åbent: Hænder 14. Talt af Lone Vestergaard.')
})

test('a count belongs to the pictures of its item, and an item that counts nothing has none', () => {
  const room = asked('hands', [14])
  const { deck } = meetingView(room.stage.scene(), 'da').wall!
  expect(deck.filter(({ mode }) => mode === 'count')).toEqual([
    { mode: 'count', itemId: room.itemId },
  ])
  const other = stageIn('da')
  other.day(3, 8)
  const itemId = other.scene().engagement.clocks[other.at.heldId]?.itemId ?? ''
  expect(meetingView(other.scene(), 'da').wall!.deck.map(({ mode }) => mode)).not.toContain('count')
  expect(previewScene({ mode: 'count', itemId }, other.scene(), 'da').mode).toBe('program')
})
