import { decisionStatuses, type FieldsOf, type KeptKind } from '../../../shared/records.ts'
import type { CockpitWords } from '../../../shared/words/cockpit/da.ts'
import type { KeptWords } from '../../../shared/words/kept/da.ts'

type Name<Kind extends KeptKind> = keyof FieldsOf<Kind> & keyof KeptWords['fields']

/** One field of a form, described rather than drawn: six kinds of record share one form. */
export type FormField =
  | {
      readonly is: 'words'
      readonly of: keyof KeptWords['fields']
      readonly rows?: number
      readonly half?: true
    }
  | {
      readonly is: 'pick'
      readonly of: keyof KeptWords['fields']
      readonly options: Options
      readonly half?: true
    }
  | {
      readonly is: 'owner' | 'due' | 'principles' | 'reservations' | 'origin' | 'steering'
      readonly half?: true
    }

/** Each value and its words; `''` is null. */
type Options = (
  words: KeptWords,
  cockpit: CockpitWords,
) => readonly { readonly value: string; readonly label: string }[]

const line = <Kind extends KeptKind>(of: Name<Kind>, half?: true): FormField => ({
  is: 'words',
  of,
  ...(half ? { half } : {}),
})
const prose = <Kind extends KeptKind>(of: Name<Kind>): FormField => ({ is: 'words', of, rows: 2 })

const named = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
const orNone = (words: KeptWords, labels: Readonly<Record<string, string>>) => [
  { value: '', label: words.notSaid },
  ...named(labels),
]
const levels: Options = (words) => orNone(words, words.levels)

/** What each kind's form holds under its words, in the order in which it is asked about. */
export const forms: { readonly [Kind in KeptKind]: readonly FormField[] } = {
  decision: [
    {
      is: 'pick',
      of: 'status',
      options: (_, { notes }) =>
        decisionStatuses.map((value) => ({ value, label: notes.statusesLong[value] })),
    },
    line<'decision'>('mandate'),
    { is: 'steering' },
    { is: 'reservations' },
    { is: 'principles' },
  ],
  action: [
    { is: 'owner' },
    { is: 'due', half: true },
    {
      is: 'pick',
      of: 'status',
      half: true,
      options: (words) => named(words.statuses.action),
    },
    { is: 'origin' },
    { is: 'principles' },
  ],
  risk: [
    prose<'risk'>('cause'),
    prose<'risk'>('consequence'),
    { is: 'pick', of: 'probability', options: levels, half: true },
    { is: 'pick', of: 'impact', options: levels, half: true },
    { is: 'owner' },
    prose<'risk'>('counter'),
    prose<'risk'>('sign'),
    { is: 'pick', of: 'status', options: (words) => named(words.statuses.risk) },
    { is: 'principles' },
  ],
  benefit: [
    prose<'benefit'>('delivery'),
    prose<'benefit'>('change'),
    prose<'benefit'>('purpose'),
    { is: 'owner' },
    line<'benefit'>('ownerSaid'),
    line<'benefit'>('today', true),
    line<'benefit'>('target', true),
    line<'benefit'>('measured', true),
    { is: 'due', half: true },
    {
      is: 'pick',
      of: 'supplierSays',
      half: true,
      options: (words) => orNone(words, words.supplier),
    },
    {
      is: 'pick',
      of: 'status',
      half: true,
      options: (words) => named(words.statuses.benefit),
    },
    { is: 'principles' },
  ],
  clause: [prose<'clause'>('behaviour'), { is: 'principles' }],
  parking: [
    {
      is: 'pick',
      of: 'end',
      options: ({ ends }) => [
        { value: '', label: ends.parked },
        { value: 'next', label: ends.next },
        { value: 'dropped', label: ends.dropped },
      ],
    },
    { is: 'owner' },
  ],
}
