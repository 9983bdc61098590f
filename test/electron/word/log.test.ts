import { describe, expect, test } from 'vitest'
import { facilitatorLogOf } from '../../../shared/facilitatorlog.ts'
import { minutesOf } from '../../../shared/minutes.ts'
import { languages } from '../../../shared/text.ts'
import { twoDays } from '../../support/printfixture.ts'
import { write } from '../../support/wordfiles.ts'
import {
  emptyWorkshop,
  engagement,
  hostile,
  hostileEngagement,
  workshopId,
} from '../../support/wordfixture.ts'
import { faultsOf, wordsOf } from './structure.ts'

const cause = {
  id: 'c1',
  order: 1,
  workshopId,
  itemId: 'i3',
  kind: 'own',
  text: hostile,
  at: Date.UTC(2026, 10, 18, 9, 0),
} as const

describe.each(languages)('Facilitatorens log in %s', (language) => {
  test('has no faults of structure: held, over two days, with nothing planned, with words that break files', async () => {
    const hostileToo = { ...hostileEngagement, causes: { c1: cause } }
    for (const [name, of] of Object.entries({ engagement, twoDays, emptyWorkshop, hostileToo })) {
      const tree = facilitatorLogOf(of, workshopId, { language, journal: [] })
      expect(faultsOf(await write(tree)), name).toEqual([])
    }
  }, 60_000)

  test('and as an annex of the minutes has none either', async () => {
    const of = { ...engagement, causes: { c1: { ...cause, text: 'Brandalarm' } } }
    const tree = minutesOf(of, workshopId, { language, notes: false, log: [] })
    const file = await write(tree)
    expect(faultsOf(file)).toEqual([])
    expect(wordsOf(file)).toContain('Brandalarm')
  }, 60_000)
})
