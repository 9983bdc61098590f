import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paperInks, type Picture, type Shape } from '../../../shared/charts/picture.ts'
import { widthOf } from '../../../shared/charts/lettering.ts'
import { timelinePicture, timelineSentence } from '../../../shared/charts/timeline.ts'
import type {
  MarkKind,
  TimelineBar,
  TimelineData,
  TimelineMark,
} from '../../../shared/charts/timelinedata.ts'
import { addDays } from '../../../shared/dates.ts'

const bar = (title: string, from: string | null, to: string | null, rest = {}): TimelineBar => ({
  ...{ id: title, title, from, to, now: false, certain: true },
  ...rest,
})
const mark = (kind: MarkKind, date: string, title: string = kind): TimelineMark => ({
  ...{ kind, date, title },
})
const data = (bars: readonly TimelineBar[], marks: readonly TimelineMark[] = [], rest = {}) => ({
  ...({ language: 'da', today: '2026-11-22' } as const),
  lanes: [{ title: 'Projekt', bars }],
  marks,
  ...rest,
})

const phases = [
  bar('Opstart', '2026-06-09', '2026-09-01'),
  bar('Forberedelse', '2026-09-01', '2027-03-14', { now: true }),
  bar('Ibrugtagning', '2027-03-14', '2027-06-06', { certain: false }),
  bar('Forankring', '2027-06-06', null),
]

const drawn = (from: TimelineData, width?: number): Picture => {
  const picture = timelinePicture(from, paperInks, width)
  if (!picture) throw new Error('nothing drawn')
  return picture
}
const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => [shape, ...flat(shape.children ?? [])])
const textsOf = (picture: Picture) =>
  flat(picture.children).filter((shape) => shape.tag === 'text' && shape.text)
const saysOf = (picture: Picture) => textsOf(picture).map((shape) => shape.text)
const tipsOf = (picture: Picture) =>
  flat(picture.children).flatMap((shape) => (shape.tag === 'title' ? [shape.text] : []))

interface Box {
  readonly what: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const number = (shape: Shape, name: string) => Number(shape.attrs[name] ?? 0)

function boxOf(shape: Shape): Box {
  const [x, y, size] = [number(shape, 'x'), number(shape, 'y'), number(shape, 'font-size')]
  const width = widthOf(shape.text ?? '', size, number(shape, 'font-weight'))
  const left = { start: x, middle: x - width / 2, end: x - width }[
    String(shape.attrs['text-anchor']) as 'start' | 'middle' | 'end'
  ]
  const [top, bottom] = [y - size * 0.8, y + size * 0.25]
  return { what: shape.text ?? '', left, right: left + width, top, bottom }
}

function reachOf(shape: Shape): Box {
  const of = (name: string) => number(shape, name)
  const what = `${shape.tag} ${JSON.stringify(shape.attrs)}`
  switch (shape.tag) {
    case 'text':
      return boxOf(shape)
    case 'rect':
      return {
        ...{ what, left: of('x'), right: of('x') + of('width') },
        ...{ top: of('y'), bottom: of('y') + of('height') },
      }
    case 'circle':
      return {
        ...{ what, left: of('cx') - of('r'), right: of('cx') + of('r') },
        ...{ top: of('cy') - of('r'), bottom: of('cy') + of('r') },
      }
    case 'line':
      return { what, left: of('x1'), right: of('x2'), top: of('y1'), bottom: of('y2') }
    default: {
      const places = String(shape.attrs['d']).match(/-?\d+(\.\d+)?/g) ?? []
      const [xs, ys] = [0, 1].map((odd) =>
        places.filter((_, index) => index % 2 === odd).map(Number),
      ) as [number[], number[]]
      return {
        ...{ what, left: Math.min(...xs), right: Math.max(...xs) },
        ...{ top: Math.min(...ys), bottom: Math.max(...ys) },
      }
    }
  }
}

function expectSound(picture: Picture): void {
  const boxes = textsOf(picture).map(boxOf)
  const overlaps = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.what} / ${b.what}`),
  )
  expect(overlaps).toEqual([])
  const outside = flat(picture.children)
    .filter(({ tag }) => tag !== 'g' && tag !== 'title')
    .map(reachOf)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.01 ||
        top < -0.01 ||
        right > picture.width + 0.01 ||
        bottom > picture.height + 0.01,
    )
  expect(outside.map(({ what }) => what)).toEqual([])
}

const anyTitle = fc.constantFrom(
  'Idé',
  'Gennemførelse',
  'Kontrakt- og samarbejdsworkshop',
  'Superbrugere uddannes i alle fagområder på tværs af kommunens afdelinger og selskaber',
)
const anyDay = (days: number) => fc.nat(days).map((day) => addDays('2026-01-15', day))

const anyData = fc
  .record({ days: fc.constantFrom(0, 20, 300, 2200, 9000), language: fc.constantFrom('da', 'en') })
  .chain(({ days, language }) =>
    fc.record({
      language: fc.constant(language as 'da' | 'en'),
      today: anyDay(days * 2),
      lanes: fc.array(
        fc.record({
          title: anyTitle,
          about: anyTitle,
          bars: fc.array(
            fc.record({
              ...{ id: anyTitle, title: anyTitle, now: fc.boolean(), certain: fc.boolean() },
              from: fc.option(anyDay(days)),
              to: fc.option(anyDay(days)),
            }),
            { maxLength: 6 },
          ),
        }),
        { maxLength: 4 },
      ),
      marks: fc.array(
        fc.record({
          title: anyTitle,
          date: anyDay(days),
          kind: fc.constantFrom<MarkKind>(
            ...(['goLive', 'operation', 'gate', 'workshop', 'milestone', 'wave'] as const),
          ),
        }),
        { maxLength: 12 },
      ),
    }),
  )

describe('every timeline', () => {
  test('keeps its labels apart and everything within its frame, whatever its length and width', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom(320, 560, 620, 1000, 1400), (some, width) => {
        const picture = timelinePicture(some, paperInks, width)
        if (picture) expectSound(picture)
      }),
      { numRuns: 300 },
    )
  })

  test('is nothing where nothing has a date', () => {
    expect(timelinePicture(data([]), paperInks)).toBeNull()
    expect(timelinePicture(data([bar('Opstart', null, null)]), paperInks)).toBeNull()
  })

  test('one day is enough to draw', () => {
    const picture = drawn(data([], [mark('workshop', '2026-11-25', 'Kickoff')]))
    expect(saysOf(picture)).toContain('Kickoff, 25.\u00a0nov.')
    expectSound(picture)
  })
})

describe('the axis', () => {
  test('three weeks stand in weeks, numbered on over the turn of the year', () => {
    const picture = drawn(
      data([bar('Opstart', '2026-12-21', '2027-01-10')], [], { today: '2026-12-23' }),
    )
    expect(saysOf(picture)).toEqual(
      expect.arrayContaining(['uge 52', 'uge 53', 'uge 1', 'dec. 2026', 'jan. 2027']),
    )
  })

  test('a year stands in months, with both years above', () => {
    const says = saysOf(drawn(data([bar('Opstart', '2026-10-01', '2027-08-31')])))
    expect(says).toEqual(expect.arrayContaining(['2026', '2027', 'okt.', 'maj', 'aug.']))
  })

  test('three years stand in quarters, and six in quarters by their first month', () => {
    const three = saysOf(drawn(data([bar('Idé', '2026-01-01', '2028-12-31')])))
    expect(three.filter((text) => text === '1. kvt.')).toHaveLength(3)
    const six = data([bar('Idé', '2026-01-01', '2031-12-31')])
    expect(saysOf(drawn(six)).filter((text) => text === 'okt.')).toHaveLength(6)
    const english = saysOf(drawn({ ...six, language: 'en' }))
    expect(english).toEqual(expect.arrayContaining(['Q1', '2031', 'Today, 22\u00a0Nov']))
  })

  test('six years on a phone stand in years', () => {
    const says = saysOf(drawn(data([bar('Idé', '2026-01-01', '2031-12-31')]), 360))
    expect(says.slice(0, 6)).toEqual(['2026', '2027', '2028', '2029', '2030', '2031'])
  })

  test('a day near by is drawn in, and one far away is a word at the edge with its year', () => {
    const near = drawn(data([bar('Opstart', '2026-12-01', '2027-03-01')]))
    expect(saysOf(near)).toContain('I dag, 22.\u00a0nov.')
    const far = drawn(data([bar('Opstart', '2029-12-01', '2030-03-01')]))
    expect(saysOf(far)).toContain('← I dag, 22.\u00a0nov. 2026')
    const past = drawn(data([bar('Opstart', '2019-12-01', '2020-03-01')]))
    expect(saysOf(past)).toContain('I dag, 22.\u00a0nov. 2026 →')
  })
})

describe('bars', () => {
  const shapeOf = (picture: Picture, title: string) => {
    const group = picture.children.find(
      (shape) => shape.tag === 'g' && shape.children?.[0]?.text?.startsWith(title),
    )
    return group?.children?.[1]
  }

  test('phases that meet on a day stand in one row', () => {
    const picture = drawn(data(phases.slice(0, 2)))
    expect(shapeOf(picture, 'Opstart')?.attrs['y']).toBe(
      shapeOf(picture, 'Forberedelse')?.attrs['y'],
    )
  })

  test('where we are is full, a draft is dashed, and no fixed end is a point', () => {
    const picture = drawn(data(phases))
    expect(shapeOf(picture, 'Forberedelse')?.attrs['fill']).toBe(paperInks.ink)
    expect(shapeOf(picture, 'Ibrugtagning')?.attrs['stroke-dasharray']).toBe('5 3')
    expect(shapeOf(picture, 'Forankring')?.tag).toBe('path')
    expect(saysOf(picture)).toEqual(
      expect.arrayContaining(['her er vi nu', 'udkast eller vores læsning']),
    )
  })

  test('a short bar has its whole title beside it', () => {
    const picture = drawn(data([...phases, bar('Datavask', '2026-12-01', '2026-12-08')]))
    const text = textsOf(picture).find((shape) => shape.text === 'Datavask')
    const shape = shapeOf(picture, 'Datavask')
    const end = Number(shape?.attrs['x']) + Number(shape?.attrs['width'])
    expect(Number(text?.attrs['x'])).toBeGreaterThan(end)
  })

  test('a title that is too long is shortened with … and kept whole behind the bar and in words', () => {
    const title = 'Superbrugere uddannes i alle fagområder på tværs af hele kommunen '
      .repeat(3)
      .trim()
    const long = data([bar(title, '2026-06-01', '2026-09-01'), ...phases])
    const picture = drawn(long)
    expect(
      saysOf(picture).some((text) => text?.startsWith('Superbruger') && text.endsWith('…')),
    ).toBe(true)
    expect(tipsOf(picture)).toContain(`${title} fra 1. juni 2026 til 1. september 2026`)
    expect(timelineSentence(long)).toContain(title)
  })

  test('a lane without dates says so', () => {
    const lanes = [
      { title: 'Projekt', bars: phases },
      { title: 'Kommune', bars: [bar('Udrulning', null, null)] },
    ]
    expect(saysOf(drawn(data([], [], { lanes })))).toContain('ingen datoer endnu')
  })
})

describe('marks', () => {
  const groupOf = (picture: Picture, said: string) =>
    picture.children.find(({ tag, children }) => tag === 'g' && children?.[0]?.text?.includes(said))
  const middleOf = (picture: Picture, said: string) =>
    Number(groupOf(picture, said)?.children?.find(({ tag }) => tag === 'text')?.attrs['y'])

  test('go-live and the date of operation are two marks, also on one day', () => {
    const both = [mark('goLive', '2027-03-14'), mark('operation', '2027-03-14')]
    const picture = drawn(data(phases, both))
    const [goLive, operation] = ['(go-live)', '(idriftsættelsesdato)'].map((kind) =>
      groupOf(picture, kind)?.children?.map(({ tag }) => tag),
    )
    expect(goLive).toContain('path')
    expect(operation).toContain('circle')
    expect(middleOf(picture, '(go-live)')).not.toBe(middleOf(picture, '(idriftsættelsesdato)'))
  })

  test('a gate stands in the lane of the phase that ends with it, and others above the lanes', () => {
    const gates = [mark('gate', '2026-09-01', 'Klar'), mark('gate', '2026-09-02', 'Løs')]
    const picture = drawn(data(phases, gates))
    const phase = middleOf(picture, 'Opstart')
    expect(middleOf(picture, 'Klar')).toBeGreaterThan(phase)
    expect(middleOf(picture, 'Løs')).toBeLessThan(phase)
  })

  test('every kind has a shape of its own, and only those that are used are explained', () => {
    const kinds = ['goLive', 'operation', 'gate', 'workshop', 'milestone', 'wave'] as const
    const shapes = kinds.map((kind) => {
      const picture = drawn(data([], [mark(kind, '2026-11-25', 'X')]))
      const [, , , ...sign] = groupOf(picture, 'X')?.children ?? []
      return JSON.stringify(sign.map(({ tag, attrs }) => [tag, attrs['d'], attrs['r']]))
    })
    expect(new Set(shapes).size).toBe(kinds.length)
    const says = saysOf(drawn(data(phases, [mark('wave', '2027-04-01')])))
    expect(says).toContain('bølge')
    expect(says).not.toContain('milepæl')
  })
})

describe('in words', () => {
  test('says the stretch, today, each bar and each mark in order of time', () => {
    const some = data(phases.slice(1, 3), [
      mark('goLive', '2027-03-14', 'Go-live'),
      mark('workshop', '2026-11-18', 'Kontraktworkshop'),
    ])
    expect(timelineSentence(some)).toBe(
      'Tidslinje fra 1. september 2026 til 6. juni 2027. I dag er 22. november 2026. ' +
        'Projekt: Forberedelse fra 1. september 2026 til 14. marts 2027 (nu); ' +
        'Ibrugtagning fra 14. marts 2027 til 6. juni 2027 (udkast eller vores læsning). ' +
        'Datoer: Kontraktworkshop (workshop) 18. november 2026; Go-live (go-live) 14. marts 2027.',
    )
    expect(timelineSentence({ ...some, language: 'en' })).toContain(
      'Forberedelse from 1 September 2026 to 14 March 2027 (now)',
    )
  })

  test('says what has no date', () => {
    expect(
      timelineSentence(data([bar('Idé', null, null), bar('Analyse', null, '2026-12-01')])),
    ).toContain('Idé uden dato; Analyse til 1. december 2026.')
  })
})
