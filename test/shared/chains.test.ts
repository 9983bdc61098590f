import { expect, test } from 'vitest'
import { chainPicture, chainSentence } from '../../shared/charts/chains.ts'
import { screenInks, svgText, paperInks } from '../../shared/charts/picture.ts'
import { chainsOnAPage } from '../../shared/chains.ts'
import { wallScene } from '../../shared/wallview.ts'
import { stageIn } from '../../renderer/gallery/stage.ts'

const full = {
  from: 'Bord 1',
  delivery: 'Besked på telefonen',
  change: 'Borgerne melder afbud',
  benefit: 'Færre spildte tider',
  purpose: 'Kortere ventetid',
}

function atChains(many: number) {
  const stage = stageIn('da')
  stage.day(3, 8)
  const workshopId = stage.at.heldId
  for (let at = 0; at < many; at++)
    stage.must({
      do: 'addChain',
      id: `c${at}`,
      workshopId,
      itemId: null,
      set: { ...full, from: `Bord ${at + 1}` },
    })
  stage.must({ do: 'showOnWall', workshopId, show: { mode: 'chain', at: 0 } })
  return { stage, workshopId, scene: () => wallScene(stage.scene(), 'da') }
}

test('a chain is filled live: each link stands on the wall as it is said, and an empty one says that it is missing', () => {
  const { stage, workshopId, scene } = atChains(0)
  expect(scene()).toMatchObject({ mode: 'chain', picture: null, sentences: [] })
  stage.must({ do: 'addChain', id: 'c', workshopId, itemId: null, set: {} })
  expect(scene()).toMatchObject({
    sentences: [
      'Kæde 1. leverance: mangler; forandring: mangler; gevinst: mangler; formål: mangler.',
    ],
  })
  stage.must({ do: 'editChain', chainId: 'c', set: { benefit: 'Færre spildte tider' } })
  stage.must({ do: 'editChain', chainId: 'c', set: { from: 'Bord 2' } })
  expect(JSON.stringify(scene())).toContain('gevinst: Færre spildte tider')
  expect(JSON.stringify(scene())).toContain('Kæde 1, Bord 2')
})

test('no more than 4 chains stand on the wall at a time, and a clicker turns the page', () => {
  const { stage, workshopId, scene } = atChains(chainsOnAPage + 1)
  expect(chainsOnAPage).toBe(4)
  expect(scene()).toMatchObject({ at: 1, of: 2, sentences: { length: 4 } })
  stage.must({ do: 'stepWall', workshopId, step: 1 })
  expect(scene()).toMatchObject({ at: 2, of: 2, sentences: { length: 1 } })
  stage.must({ do: 'removeChain', chainId: 'c4' })
  expect(scene()).toMatchObject({ at: 1, of: 1 })
})

test('a benefit’s card shows owner, number today and target, and goes when its chain is taken away', () => {
  const { stage, workshopId, scene } = atChains(2)
  stage.must({ do: 'showOnWall', workshopId, show: { mode: 'card', chainId: 'c1' } })
  stage.must({
    do: 'editChain',
    chainId: 'c1',
    set: { owner: 'Karin Holm', today: '14 %', target: '6 %' },
  })
  expect(scene()).toEqual({
    mode: 'card',
    number: 2,
    from: 'Bord 2',
    benefit: 'Færre spildte tider',
    card: { owner: 'Karin Holm', today: '14 %', target: '6 %', measured: '' },
  })
  stage.must({ do: 'removeChain', chainId: 'c1' })
  expect(scene().mode).toBe('program')
})

test('the longest words of all links stay inside their boxes, on the wall and on paper', () => {
  const long = 'Sagsbehandlingssystemintegrationsprojektgruppemedlemmer '.repeat(4).slice(0, 200)
  const chain = { from: long, delivery: long, change: long, benefit: long, purpose: long }
  for (const many of [1, 2, 3, 4]) {
    const rows = Array.from({ length: many }, (_, at) => ({ number: at + 1, chain }))
    const picture = chainPicture(rows, 'da', many % 2 ? screenInks : paperInks)!
    const boxes = picture.children.filter(({ tag }) => tag === 'rect')
    expect(boxes).toHaveLength(4 * many)
    for (const { attrs } of boxes)
      expect(Number(attrs['x']) + Number(attrs['width'])).toBeLessThanOrEqual(picture.width - 2)
    for (const { attrs } of picture.children.filter(({ tag }) => tag === 'text'))
      expect(Number(attrs['y'])).toBeLessThanOrEqual(picture.height)
    expect(svgText(picture)).toContain('…')
  }
  expect(chainSentence({ number: 3, chain: { ...full, from: '' } }, 'en')).toBe(
    'Chain 3. deliverable: Besked på telefonen; change: Borgerne melder afbud; ' +
      'benefit: Færre spildte tider; purpose: Kortere ventetid.',
  )
})
