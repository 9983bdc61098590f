import { describe, expect, test } from 'vitest'
import { widthOf } from '../../../shared/charts/lettering.ts'
import { paperInks, type Shape } from '../../../shared/charts/picture.ts'
import { emptyEngagement, type Engagement, type Mark } from '../../../shared/engagement.ts'
import { resultView } from '../../../shared/results.ts'
import { answerBy, boxesBy, chanceFrom, pollsOver, resultBy, rowsOf } from '../../support/forms.ts'

const side = (mark: Mark, order: number, da: string, en: string) =>
  ({ id: mark, order, mark, label: { da, en } }) as const
const engagement: Engagement = {
  ...emptyEngagement,
  sides: {
    K: side('K', 1, 'Kunden', 'The customer'),
    L: side('L', 2, 'Leverandøren', 'The supplier'),
  },
}
const rows = rowsOf(
  'Fordi nøglepersoner skifter, kan det ske, at viden går tabt, så testen trækker ud',
  'Snitfladen er ikke beskrevet',
  'Data er for dårlige til at flytte',
  'Brugerne får for lidt tid',
  'Driftsaftalen udløber',
)
const seatsOf = (many: number) =>
  Array.from({ length: many }, (_, at) => `${at < many * 0.6 ? 'K' : 'L'}${at}`)

function views(many: number, seed = 1) {
  const chance = chanceFrom(seed)
  const seats = seatsOf(many)
  return pollsOver(rows).map((poll) => {
    const boxes = boxesBy(poll, seats, (question) => answerBy(chance, question, poll, ['K', 'L']))
    const result = resultBy(boxes, poll, seats)
    const shown = { ...poll, state: 'shown' as const, result }
    const view = (shape: 'wide' | 'narrow', language: 'da' | 'en' = 'da') => {
      const of = resultView(shown, engagement, language, paperInks, shape)
      if (!of) throw new Error(poll.form)
      return of
    }
    return { form: poll.form, view }
  })
}

function textsIn(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [
    ...(shape.tag === 'text' ? [shape] : []),
    ...textsIn(shape.children ?? []),
  ])
}

describe('the picture of every form', () => {
  test.each([3, 6, 20])(
    'keeps its words inside its edges with %i answers, wide and narrow',
    (many) => {
      for (const { form, view } of views(many)) {
        for (const shape of ['wide', 'narrow'] as const) {
          for (const language of ['da', 'en'] as const) {
            const { picture } = view(shape, language)
            const outside = textsIn(picture.children).filter(({ attrs, text = '' }) => {
              if (attrs['transform'] !== undefined) return false
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
            expect([form, shape, language, outside.map(({ text }) => text)]).toEqual([
              form,
              shape,
              language,
              [],
            ])
          }
        }
      }
    },
  )

  test('has a sentence for every row, in both languages', () => {
    for (const { form, view } of views(20)) {
      for (const language of ['da', 'en'] as const) {
        const { sentences, level } = view('wide', language)
        expect(sentences).toHaveLength(rows.length)
        expect(level).toContain('20')
        if (form === 'principles') continue
        for (const row of rows) expect(sentences.join('\n')).toContain(row.text.da)
      }
    }
  })

  test('holds no number of answers where only places may be known (4 to 7)', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      for (const { form, view } of views(6, seed)) {
        const { picture, sentences } = view('wide')
        const drawn = textsIn(picture.children)
          .map(({ text = '' }) => text)
          .filter((text) => /\d/.test(text) && !(form === 'risks' && /^[1-5]$/.test(text)))
        expect([form, drawn]).toEqual([form, []])
        const said = sentences.map((sentence) =>
          sentence.replace(/^\d\. /, '').replace(/\(\d\ssvar\)/g, ''),
        )
        expect([form, said.filter((sentence) => /\d/.test(sentence))]).toEqual([form, []])
      }
    }
  })

  test('says that there are too few where there are three, and draws nothing else', () => {
    for (const { view } of views(3)) {
      const { picture, level } = view('wide')
      expect(textsIn(picture.children).map(({ text }) => text)).toEqual([
        'For få svar til at vise.',
      ])
      expect(level).toContain('For få svar til at vise.')
    }
  })
})
