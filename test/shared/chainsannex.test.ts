import { expect, test } from 'vitest'
import { stageIn } from '../../renderer/gallery/stage.ts'
import type { Picture, Shape } from '../../shared/charts/picture.ts'
import type { DocBlock } from '../../shared/document.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { wallScene } from '../../shared/wallview.ts'
import { ofWorkshop } from '../../shared/workshop.ts'

/** The held day with so many chains from its tables, the last two of them built in another item. */
function built(many: number) {
  const stage = stageIn('da')
  stage.day(3, 8)
  const workshopId = stage.at.heldId
  const [one, other] = ofWorkshop(stage.scene().engagement.items, workshopId).slice(2)
  for (let at = 0; at < many; at++)
    stage.must({
      do: 'addChain',
      id: `c${at}`,
      workshopId,
      itemId: (at < many - 2 ? one?.id : other?.id) ?? null,
      set: { from: `Bord ${at + 1}, Mette Kjær`, delivery: `Skema ${at + 1}`, purpose: 'Ro' },
    })
  const show = (at: number) => {
    stage.must({ do: 'showOnWall', workshopId, show: { mode: 'chain', at } })
    const scene = wallScene(stage.scene(), 'da')
    if (scene.mode !== 'chain') throw new Error(scene.mode)
    return scene
  }
  const minutes = (language: 'da' | 'en' = 'da') =>
    minutesOf(stage.scene().engagement, workshopId, { language, notes: false }).blocks
  return { stage, show, minutes, one, other }
}

const pictures = (blocks: readonly DocBlock[]) =>
  blocks.filter((block) => block.kind === 'picture').filter(({ caption }) => /kæde/.test(caption))
const tables = (blocks: readonly DocBlock[], title: string) =>
  blocks
    .filter((block) => block.kind === 'table')
    .filter((block) => block.title === title)
    .map(({ rows }) => rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(''))))

/** A drawing without its colours: the wall has the screen's and Word has the paper's. */
function drawn({ width, height, children }: Picture): unknown {
  const plain = ({ tag, attrs, text }: Shape) => {
    const { fill: _fill, stroke: _stroke, ...rest } = attrs
    return { tag, rest, text }
  }
  return { width, height, children: children.map(plain) }
}

test('the chains of an item stand in the minutes with the wall’s own picture, and its sentences as the words for it', () => {
  const { show, minutes } = built(6)
  const [first] = pictures(minutes())
  const { picture, sentences } = show(0)
  expect(first?.caption).toBe('Gevinstkæder 1, 2, 3 og 4')
  expect(drawn(first!.picture)).toEqual(drawn(picture!))
  expect(first?.alt).toBe(sentences.join(' '))
  expect(sentences[0]).toContain('Kæde 1, Bord 1, Mette Kjær.')
})

test('a chain keeps its number through the meeting, with table and speaker, and an empty link is said to be missing', () => {
  const { minutes, show } = built(6)
  expect(pictures(minutes()).map(({ caption }) => caption)).toEqual([
    'Gevinstkæder 1, 2, 3 og 4',
    'Gevinstkæder 5 og 6',
  ])
  expect(pictures(minutes())[1]?.alt).toBe(show(1).sentences.join(' '))
  expect(tables(minutes(), 'Gevinstkæder')[1]).toEqual([
    ['5', 'Bord 5, Mette Kjær', 'Skema 5', 'mangler', 'mangler', 'Ro'],
    ['6', 'Bord 6, Mette Kjær', 'Skema 6', 'mangler', 'mangler', 'Ro'],
  ])
})

test('the benefit cards that somebody filled in stand below, and no others', () => {
  const { stage, minutes } = built(3)
  expect(tables(minutes(), 'Gevinstkort')).toEqual([])
  stage.must({ do: 'editChain', chainId: 'c2', set: { owner: 'Karin Holm', target: '6 %' } })
  expect(tables(minutes(), 'Gevinstkort')).toEqual([
    [['3', 'mangler', 'Karin Holm', 'mangler', '6 %', 'mangler']],
  ])
})

test('a chain whose item is gone stands outside the items, and English minutes say it in English', () => {
  const { stage, minutes } = built(2)
  stage.must({
    do: 'addChain',
    id: 'alone',
    workshopId: stage.at.heldId,
    itemId: null,
    set: { benefit: 'Færre rykkere' },
  })
  const blocks = minutes('en')
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text === 'Outside the items',
  )
  const picture = blocks.slice(at).find((block) => block.kind === 'picture')
  expect(picture).toMatchObject({
    caption: 'Benefit chain 3',
    alt: 'Chain 3. deliverable: missing; change: missing; benefit: Færre rykkere; purpose: missing.',
  })
})
