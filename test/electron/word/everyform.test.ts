import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Chain } from '../../../shared/chains.ts'
import type { Engagement } from '../../../shared/engagement.ts'
import { languages } from '../../../shared/text.ts'
import { answerBy, boxesBy, chanceFrom, pollsOver, resultBy, rowsOf } from '../../support/forms.ts'
import { engagement, hostile, shownPoll, workshopId } from '../../support/wordfixture.ts'
import { treesOf, write } from '../../support/wordfiles.ts'
import { faultsOf } from './structure.ts'
import { validateFile, validatorPath } from './validator.ts'

const folder = mkdtempSync(join(tmpdir(), 'samspil-forms-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const seatsOf = (customers: number, suppliers: number) => [
  ...Array.from({ length: customers }, (_, at) => `K${at}`),
  ...Array.from({ length: suppliers }, (_, at) => `L${at}`),
]

/** Every form answered by twelve and eight, by six and by three: figures, places and too few; and chains with empty links. */
function everyForm(): Engagement {
  const chance = chanceFrom(11)
  const rows = rowsOf('Omfang', 'Godkendelse, som nogen skal kunne nå', hostile)
  const rooms = [seatsOf(12, 8), seatsOf(6, 0), seatsOf(2, 1)]
  const polls = rooms.flatMap((seats, room) =>
    pollsOver(rows).map((poll, at) => {
      const boxes = boxesBy(poll, seats, (question) => answerBy(chance, question, poll, ['K', 'L']))
      return {
        ...shownPoll,
        ...poll,
        id: `p${room}.${at}`,
        order: room * 10 + at,
        workshopId,
        itemId: `i${at + 3}`,
        state: 'shown' as const,
        talk: [],
        result: resultBy(boxes, poll, seats),
      }
    }),
  )
  const chain = (at: number): Chain => ({
    id: `c${at}`,
    order: at,
    workshopId,
    itemId: 'i7',
    from: at % 2 ? `Bord ${at}, ${hostile}`.slice(0, 120) : '',
    at: 0,
    delivery: hostile,
    change: '',
    benefit: at % 2 ? 'Svar samme dag' : '',
    purpose: 'Ro',
    owner: at === 1 ? hostile : '',
    today: '',
    target: '',
    measured: '',
  })
  const sides = Object.fromEntries(
    Object.values(engagement.sides).map((side) => [side.mark, { ...side, id: side.mark }]),
  )
  const parties = Object.fromEntries(
    Object.values(engagement.parties).map((party) => [
      party.id,
      { ...party, sideId: party.sideId.toUpperCase() },
    ]),
  )
  return {
    ...engagement,
    sides,
    parties,
    polls: Object.fromEntries(polls.map((poll) => [poll.id, poll])),
    chains: Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`c${at}`, chain(at)])),
  }
}

const program =
  validatorPath() === null ? ' (structure alone: Microsoft’s validator is not here)' : ''
test.each(languages)(
  `minutes with every form, in figures, in places and too few, and chains have no fault in %s${program}`,
  async (language) => {
    const [, minutes] = treesOf(everyForm(), language)
    const pictures = minutes!.blocks.filter((block) => block.kind === 'picture')
    // six forms in figures and six in places; those with too few are words alone; the glance, and chains on two pages
    expect(pictures).toHaveLength(6 + 6 + 1 + 2)
    const file = await write(minutes!)
    expect(faultsOf(file)).toEqual([])
    if (validatorPath() === null) return
    const path = join(folder, `${language}.docx`)
    writeFileSync(path, file)
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] })
  },
  30_000,
)
