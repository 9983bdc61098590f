import { expect, test } from 'vitest'
import { answerSlipsOf } from '../../shared/answerslips.ts'
import { codeSlipsOf } from '../../shared/codeslips.ts'
import type { DocBlock, DocumentTree } from '../../shared/document.ts'
import type { Engagement } from '../../shared/engagement.ts'
import type { RoomSeat } from '../../shared/seats.ts'
import { planned } from '../support/engagement.ts'

function seated(sides: Readonly<Record<string, number>>, by: RoomSeat['by']): Engagement {
  const seats = Object.entries(sides).flatMap(([sideId, many]) =>
    Array.from({ length: many }, (_, at): RoomSeat => ({
      id: `${by}.${sideId}${at}`,
      workshopId: 'w',
      sideId,
      code: by === 'paper' ? '' : `${sideId.toUpperCase()}2345${at}`,
      tokenHash: '',
      by,
      taken: by !== 'phone',
    })),
  )
  return { ...planned, seats: Object.fromEntries(seats.map((seat) => [seat.id, seat])) }
}

const slipsIn = (tree: DocumentTree) =>
  tree.blocks.flatMap((block) => (block.kind === 'slips' ? block.slips : []))
const headings = (tree: DocumentTree) =>
  tree.blocks.filter(
    (block): block is Extract<DocBlock, { kind: 'heading' }> => block.kind === 'heading',
  )
const said = (tree: DocumentTree) => JSON.stringify(tree.blocks)

test('a code slip has its side, its code, the address and two lines about confidentiality, and no name', () => {
  const door = { url: 'http://192.168.1.24:8420/#ABCDEF', address: '192.168.1.24:8420' }
  const tree = codeSlipsOf(seated({ k: 3, l: 2 }, 'phone'), 'w', { language: 'da', door })
  const slips = slipsIn(tree)
  expect(slips.map((slip) => slip.side)).toEqual([
    'K ●  Kunden',
    'K ●  Kunden',
    'K ●  Kunden',
    'L ◆  Leverandøren',
    'L ◆  Leverandøren',
  ])
  expect(slips[0]).toMatchObject({ code: 'K23 450', small: { length: 2 } })
  expect(slips[0]?.way).toContain('192.168.1.24:8420')
  expect(slips[0]?.picture?.width).toBeGreaterThan(60)
})

test('where no address is known yet, a slip sends to the code on the wall', () => {
  const tree = codeSlipsOf(seated({ k: 1 }, 'phone'), 'w', { language: 'en', door: null })
  expect(slipsIn(tree)[0]).toMatchObject({
    picture: null,
    way: 'Scan the code on the wall, and type your code on the phone.',
  })
  expect(slipsIn(codeSlipsOf(planned, 'w', { language: 'da', door: null }))).toEqual([])
})

test('there is an answer slip for each place on paper, with its side where the side has four', () => {
  const tree = answerSlipsOf(seated({ k: 5 }, 'paper'), 'w', { language: 'da' })
  const slips = headings(tree).filter((heading) => heading.newPage === 'always')
  expect(slips).toHaveLength(5)
  // the workshop's roster is empty, so the measurement is joint: no slip tells whose it is
  expect(said(tree)).not.toContain('Til dem, der svarer for')
})

test('a page for the two tellers comes first, and four slips where nobody has a place on paper yet', () => {
  const tree = answerSlipsOf(planned, 'w', { language: 'da' })
  expect(headings(tree)[0]?.text).toBe('Sådan gør I')
  expect(headings(tree).filter((heading) => heading.newPage === 'always')).toHaveLength(4)
  const [count, first] = tree.blocks.filter((block) => block.kind === 'table')
  expect(count).toMatchObject({ columns: { length: 8 }, rows: { length: 7 } })
  expect(first).toMatchObject({ columns: { length: 7 }, rows: { length: 7 } })
})
