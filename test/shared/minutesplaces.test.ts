import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../shared/commands.ts'
import type { DocBlock } from '../../shared/document.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { placesOfKept } from '../../shared/minutesplaces.ts'
import { keptKinds } from '../../shared/records.ts'
import { fields } from '../../shared/records/orders.ts'
import { finishingWordsIn } from '../../shared/words/finishing/words.ts'
import { after, planned } from '../support/engagement.ts'

/** A record of each kind, and a word of its own in every field that holds anybody's words. */
const grown: readonly CommandOf<'makeRecord'>['of'][] = [
  {
    kind: 'decision',
    text: 'Xdecision',
    status: 'recommended',
    mandate: 'Xmandate',
    why: 'Xwhy',
    onTime: 'Xtime',
    onMoney: 'Xmoney',
    onContract: 'Xcontract',
    reservations: [{ sideId: 'l', text: 'Xreservation' }],
  },
  { kind: 'action', text: 'Xaction', dueSaid: 'Xsaid' },
  {
    kind: 'risk',
    text: 'Xrisk',
    cause: 'Xcause',
    consequence: 'Xconsequence',
    probability: 3,
    impact: 4,
    counter: 'Xcounter',
    sign: 'Xsign',
  },
  {
    kind: 'benefit',
    text: 'Xbenefit',
    delivery: 'Xdelivery',
    change: 'Xchange',
    purpose: 'Xpurpose',
    ownerSaid: 'Xowner',
    today: 'Xtoday',
    target: 'Xtarget',
    measured: 'Xmeasured',
    dueSaid: 'Xwhen',
  },
  {
    kind: 'clause',
    text: 'Xclause',
    behaviour: 'Xbehaviour',
    answers: [{ sideId: 'k', answer: 'amended', text: 'Xamended', speaker: 'Xspeaker' }],
  },
  { kind: 'parking', text: 'Xparking' },
]

const wordsOf = (block: DocBlock): string => JSON.stringify(block)
const held = after(
  planned,
  ...grown.map((of): CommandOf<'makeRecord'> => ({
    do: 'makeRecord',
    id: `r.${of.kind}`,
    workshopId: 'w',
    itemId: null,
    of,
  })),
)
const forms = [
  { language: 'da', notes: false },
  { language: 'da', notes: true },
  { language: 'en', notes: false },
  { language: 'en', notes: true },
] as const

test('each of the kinds there are is planted here', () => {
  expect(grown.map(({ kind }) => kind).toSorted()).toEqual([...keptKinds].toSorted())
  expect(Object.keys(placesOfKept).toSorted()).toEqual([...keptKinds].toSorted())
})

describe.each(forms)('minutes in $language, with notes: $notes', (form) => {
  const tree = minutesOf(held, 'w', form)
  const all = tree.blocks.map(wordsOf).join('\n')
  const annexes = all.slice(all.indexOf(form.language === 'da' ? 'Bilag A' : 'Annex A'))

  test.each(grown)('every word of a $kind has its place behind page one', (of) => {
    const planted = JSON.stringify(of).match(/X[a-z]+/gu) ?? []
    expect(planted.length).toBeGreaterThan(0)
    for (const word of planted) expect(all).toContain(word)
    expect(annexes).toContain(of.text)
  })

  test('annexes are lettered without a gap', () => {
    const letters = tree.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 && /^(?:Bilag|Annex) /u.test(block.text)
        ? [block.text.split(' ')[1]]
        : [],
    )
    expect(letters.join('')).toBe('ABCDEFGHIJ'.slice(0, letters.length))
    expect(letters.length).toBe(7)
  })
})

test.each(['da', 'en'] as const)(
  'what changes in a record has a word of its own in %s',
  (language) => {
    const words = finishingWordsIn(language).fields
    const missing = keptKinds.flatMap((kind) =>
      Object.keys(fields[kind]).filter((field) => words[field] === undefined),
    )
    expect(missing).toEqual([])
  },
)

test('a declaration of intent says that it does not change the contract, or what it takes to be an annex to it', () => {
  const [own, annex] = [
    held,
    after(held, { do: 'declareAs', as: 'annex', id: 'asked', workshopId: 'w', itemId: null }),
  ].map((engagement) =>
    minutesOf(engagement, 'w', { language: 'da', notes: false }).blocks.map(wordsOf).join('\n'),
  )
  expect(own).toContain('Den ændrer ikke kontrakten.')
  expect(annex).toContain('Det kræver, at parterne aftaler det skriftligt.')
})

test('page one knows at most three risks, the heaviest first, each with its owner and next step', () => {
  const risk = (number: number, probability: number, impact: number) =>
    ({
      do: 'makeRecord',
      id: `risk${number}`,
      workshopId: 'w',
      itemId: null,
      of: { kind: 'risk', text: `Risiko ${number}`, probability, impact, sideId: 'l' },
    }) as const
  const engagement = after(planned, risk(1, 1, 2), risk(2, 4, 4), risk(3, 2, 2), risk(4, 3, 4), {
    do: 'makeRecord',
    id: 'a',
    workshopId: 'w',
    itemId: null,
    of: { kind: 'action', text: 'Ring til driften', fromId: 'risk2' },
  })
  const { blocks } = minutesOf(engagement, 'w', { language: 'da', notes: false })
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text === 'Risici, styregruppen bør kende',
  )
  const list = blocks[at + 1]
  if (list?.kind !== 'bullets') throw new Error('no list of risks')
  expect(list.items.map((item) => item.map(({ text }) => text).join(''))).toEqual([
    'R-02\u2002Risiko 2. Ejer: Leverandøren (L). Næste skridt: H-01 Ring til driften.',
    'R-04\u2002Risiko 4. Ejer: Leverandøren (L). Næste skridt er ikke aftalt.',
    'R-03\u2002Risiko 3. Ejer: Leverandøren (L). Næste skridt er ikke aftalt.',
  ])
})
