import { inOrder, type Engagement, type MinuteOfDay } from './engagement.ts'
import type { Block, Template } from './packs/template.ts'
import {
  isBenefit,
  isClause,
  isDecision,
  isOpenAction,
  isParked,
  isRisk,
  reference,
  type Kept,
  type Risk,
} from './records.ts'
import type { Text } from './text.ts'
import { words as da, type OpenWords } from './words/open/da.ts'
import { words as en } from './words/open/en.ts'

/**
 * An agenda made from what is still open in the engagement, each by its number: open actions, recommendations nobody has
 * answered, points parked for the next meeting, clauses that are unclear, risks that are large or not judged, benefits still to
 * be seen; and time for what is new. Two minutes for an action, ten at the least and forty at the most.
 */
export function openTemplate(engagement: Engagement, startsAt: MinuteOfDay): Template {
  const records = inOrder(engagement.records)
  const actions = records.filter(isOpenAction)
  const asked = records
    .filter(isDecision)
    .filter(({ status }) => status === 'recommended' || status === 'contract')
  const items = [
    block('arrival', 'arrival', 10, { how: text('arrivalHow') }),
    block('welcome', 'opening', 5, { must: true }),
    ...(actions.length > 0
      ? [
          block(
            'actions',
            'talk',
            within(actions.length * 2, 10, 40),
            listed('actionsHow', actions),
          ),
        ]
      : []),
    ...(asked.length > 0
      ? [
          block(
            'decisions',
            'talk',
            within(asked.length * 5, 10, 30),
            listed('decisionsHow', asked),
          ),
        ]
      : []),
    ...later(records).flatMap(({ name, some }) =>
      some.length === 0
        ? []
        : [block(name, 'talk', within(some.length * 3, 5, 20), listed(`${name}How`, some))],
    ),
    block('talk', 'talk', 25, {
      least: 15,
      answer: { kind: 'side', ask: text('talkAsk'), choices: [] },
    }),
    block('readBack', 'closing', 10, {
      must: true,
      answer: {
        kind: 'side',
        ask: text('readBackAsk'),
        choices: [text('confirm'), text('reserve')],
      },
    }),
  ]
  const length = items
    .filter((item) => item.kind !== 'arrival')
    .reduce((sum, item) => sum + item.minutes, 0)
  return {
    id: 'opfoelgning',
    version: 1,
    title: text('title'),
    about: text('about'),
    family: null,
    variant: null,
    gate: null,
    people: { from: 4, to: 30 },
    competing: false,
    startsAt,
    endsAt: Math.min(1439, startsAt + length),
    aim: text('aim'),
    before: text('before'),
    after: null,
    ifLate: actions.length > 0 ? [text('ifActions')] : [],
    items,
  }
}

/** What comes after actions and recommendations, each with a block of its own where there is any. */
function later(records: readonly Kept[]): readonly { name: Later; some: readonly Kept[] }[] {
  return [
    {
      name: 'parked',
      some: records.filter(isParked).filter(({ end }) => end === null || end === 'next'),
    },
    {
      name: 'clauses',
      some: records
        .filter(isClause)
        .filter(({ answers }) => answers.some(({ answer }) => answer === 'unclear')),
    },
    { name: 'risks', some: records.filter(isRisk).filter(isToReview) },
    {
      name: 'benefits',
      some: records
        .filter(isBenefit)
        .filter(({ status }) => status === 'expected' || status === 'partly'),
    },
  ]
}
type Later = 'parked' | 'clauses' | 'risks' | 'benefits'

/** Open, and either nobody has judged it, it is to the high side on both, or nothing is done about it. */
function isToReview({ status, probability, impact, counter }: Risk): boolean {
  if (status !== 'open') return false
  if (probability === null || impact === null) return true
  return (probability >= 3 && impact >= 3) || counter.trim() === ''
}

function text(key: keyof OpenWords): Text {
  return { da: da[key], en: en[key] }
}

type Named = 'arrival' | 'welcome' | 'actions' | 'decisions' | Later | 'talk' | 'readBack'

function block(name: Named, kind: Block['kind'], minutes: number, rest: Partial<Block>): Block {
  const words = (part: 'Purpose' | 'How' | 'Script' | 'Records') => {
    const key = `${name}${part}`
    return key in da ? text(key as keyof OpenWords) : null
  }
  return {
    title: text(name),
    kind,
    minutes,
    least: null,
    must: false,
    fixed: null,
    purpose: words('Purpose'),
    how: words('How'),
    script: words('Script'),
    records: words('Records'),
    materials: null,
    sources: [],
    answer: { kind: 'none' },
    task: null,
    method: null,
    principles: [],
    offers: null,
    keeps: name === 'arrival' ? [] : ['decision', 'action'],
    uses: [],
    ...rest,
  }
}

/** The step, and below it each record by its number: the same in both languages, for it is what was written. */
function listed(
  key: `${'actions' | 'decisions' | Later}How`,
  records: readonly Kept[],
): Partial<Block> {
  const lines = records.map((record) => `${reference(record)} ${record.text}`)
  const both = text(key)
  const least = within(records.length * 2, 5, 20)
  return {
    least,
    how: { da: cut([both.da ?? '', ...lines]), en: cut([both.en ?? '', ...lines]) },
  }
}

/** As many whole lines as there is room for in one text. */
function cut(lines: readonly string[]): string {
  let told = ''
  for (const line of lines) {
    if (told.length + line.length > 3900) return `${told}\n…`
    told = told === '' ? line : `${told}\n${line}`
  }
  return told
}

function within(minutes: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, minutes))
}
