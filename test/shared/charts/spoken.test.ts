import { describe, expect, test } from 'vitest'
import { widthOf } from '../../../shared/charts/lettering.ts'
import { paperInks, type Shape } from '../../../shared/charts/picture.ts'
import { emptyEngagement, type Engagement, type Mark } from '../../../shared/engagement.ts'
import type { Poll, SideSaid } from '../../../shared/polls/poll.ts'
import { resultView } from '../../../shared/results.ts'
import { answerBy, boxesBy, chanceFrom, pollsOver, resultBy, rowsOf } from '../../support/forms.ts'

const side = (mark: Mark, order: number, da: string, en: string) =>
  ({ id: mark, order, mark, label: { da, en } }) as const
const engagement: Engagement = {
  ...emptyEngagement,
  sides: {
    K: side('K', 1, 'Kunden', 'The customer'),
    L: side('L', 2, 'Leverandøren', 'The supplier'),
    Ø: side('Ø', 3, 'Øvrige parter i programmet', 'Other parties of the programme'),
  },
}
const rows = rowsOf(
  'Fordi nøglepersoner skifter, kan det ske, at viden går tabt, så testen trækker ud',
  'Snitfladen er ikke beskrevet',
)
const everybody = ['K0', 'K1', 'K2', 'K3', 'K4', 'K5', 'L0', 'L1', 'L2', 'Ø0']

/** The principles and the scale, shown jointly because the supplier and the others were too few. */
function shown(seats: readonly string[] = everybody): readonly Poll[] {
  const chance = chanceFrom(3)
  return pollsOver(rows)
    .slice(0, 2)
    .map((poll) => {
      const joint = { ...poll, level: 'joint' as const }
      const boxes = boxesBy(joint, seats, (question) =>
        answerBy(chance, question, joint, ['K', 'L', 'Ø']),
      )
      return { ...joint, state: 'shown' as const, result: resultBy(boxes, joint, seats) }
    })
}

const by = (step: SideSaid['step'], speaker: string): SideSaid => ({ step, speaker })
const all = { K: by(3, 'Mette Kjær'), L: by(3, 'Søren Lund'), Ø: by('unknown', 'Anna Holm') }

function viewOf(poll: Poll, shape: 'wide' | 'narrow' = 'wide', language: 'da' | 'en' = 'da') {
  const view = resultView(poll, engagement, language, paperInks, shape)
  if (!view) throw new Error(poll.form)
  return view
}

function textsIn(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [
    ...(shape.tag === 'text' ? [shape] : []),
    ...textsIn(shape.children ?? []),
  ])
}

describe('what the sides have said of a row shown jointly', () => {
  test('changes nothing that is drawn or said until all three sides have said', () => {
    for (const poll of shown()) {
      const { L, ...others } = all
      expect(viewOf({ ...poll, said: { r1: others } })).toEqual(viewOf(poll))
      const complete = viewOf({ ...poll, said: { r1: { ...others, L } } })
      expect(complete.picture).not.toEqual(viewOf(poll).picture)
      expect(complete.sentences.join('\n')).toContain(
        'Partssvar: Kunden i nogen grad (Mette Kjær); Leverandøren i nogen grad (Søren Lund); Øvrige parter i programmet ved ikke (Anna Holm).',
      )
    }
  })

  test('waits only for the sides that were in the room', () => {
    const [poll] = shown(everybody.filter((seat) => !seat.startsWith('Ø')))
    const { Ø: _, ...here } = all
    if (!poll) throw new Error('no poll')
    expect(viewOf({ ...poll, said: { r1: here } }).sentences.join('\n')).toContain('Partssvar:')
  })

  test('draws outlined marks, never filled as a mean is, and says in the legend what they are', () => {
    for (const poll of shown()) {
      const plain = viewOf(poll).picture.children
      const drawn = viewOf({ ...poll, said: { r1: all } }).picture.children
      const marks = (shapes: readonly Shape[]) =>
        shapes.filter(({ attrs }) =>
          [paperInks.customer, paperInks.supplier, paperInks.other].includes(`${attrs['stroke']}`),
        )
      expect(marks(plain)).toEqual([])
      // K and L at their step, and the three in the legend; a side that does not know stands at no step
      expect(marks(drawn).map(({ attrs }) => attrs['fill'])).toEqual(
        Array.from({ length: 5 }, () => paperInks.surface),
      )
      const texts = textsIn(drawn).map(({ text }) => text)
      expect(texts).toContain('Partssvar, sagt åbent:')
      expect(texts.some((text) => text?.endsWith('Ø: ved ikke'))).toBe(true)
    }
  })

  test('keeps its words inside the edges, wide and narrow, also with all three on the last step', () => {
    const last = { K: by(4, 'A'), L: by(4, 'B'), Ø: by(4, 'C') }
    const none = { K: by('unknown', 'A'), L: by('unknown', 'B'), Ø: by('unknown', 'C') }
    for (const poll of shown()) {
      for (const said of [all, last, none]) {
        for (const shape of ['wide', 'narrow'] as const) {
          for (const language of ['da', 'en'] as const) {
            const { picture } = viewOf({ ...poll, said: { r1: said, r2: said } }, shape, language)
            const outside = textsIn(picture.children).filter(({ attrs, text = '' }) => {
              const width = widthOf(
                text,
                Number(attrs['font-size']),
                Number(attrs['font-weight'] ?? 400),
              )
              const [x, anchor] = [Number(attrs['x']), attrs['text-anchor']]
              const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
              return (
                left < -2 || left + width > picture.width + 2 || Number(attrs['y']) > picture.height
              )
            })
            expect([poll.form, shape, language, outside.map(({ text }) => text)]).toEqual([
              poll.form,
              shape,
              language,
              [],
            ])
          }
        }
      }
    }
  })
})
