import { shortDay } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Content } from '../../../shared/packs/content.ts'
import { plainWords } from '../../../shared/plainwords.ts'
import { reference } from '../../../shared/records.ts'
import { say, type Language, type Text } from '../../../shared/text.ts'
import type { FacilitatorView } from '../../../shared/views.ts'
import type { Desk, Place } from '../desk.ts'
import { closeness, fold, type Folded } from './fold.ts'

/** The kinds of thing that can be found, in the order they are shown. */
const findGroups = [
  'engagements',
  'workshops',
  'items',
  'people',
  'records',
  'methods',
  'moments',
  'principles',
  'initiatives',
  'concepts',
  'themes',
  'criteria',
  'more',
] as const
export type FindGroup = (typeof findGroups)[number]

/** One thing to be found: what it is called, what stands beside its name, and where it is. */
export interface Find {
  readonly group: FindGroup
  readonly id: Id
  readonly title: string
  readonly about: string
  readonly at: Goal
  readonly folded: Folded
}

export type Goal =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'engagement'; readonly engagementId: Id }
  | { readonly kind: 'workshop'; readonly engagementId: Id; readonly workshopId: Id }

/** The most of a kind that are shown, so that every kind has room. */
export const mostOfAKind = 6

/** Fewer letters than this are too few to say what is looked for. */
const leastLetters = 2

/** What is found, kind by kind, best first: beginnings before insides, names before what else is said. */
export function best(
  finds: readonly Find[],
  typed: string,
): { readonly group: FindGroup; readonly finds: readonly Find[] }[] {
  const wanted = plainWords(typed)
  if (wanted.join('').length < leastLetters) return []
  const met = finds.flatMap((find) => {
    const far = closeness(find.folded, wanted)
    return far === null ? [] : [{ find, far }]
  })
  return findGroups.flatMap((group) => {
    const some = met
      .filter(({ find }) => find.group === group)
      .toSorted((a, b) => a.far - b.far)
      .slice(0, mostOfAKind)
      .map(({ find }) => find)
    return some.length > 0 ? [{ group, finds: some }] : []
  })
}

/** Goes where a thing is; another engagement or workshop is opened on the way. */
export async function goTo(desk: Desk, goal: Goal): Promise<void> {
  if (goal.kind === 'place') return desk.go(goal.place)
  const { engagementId } = goal
  const opened =
    goal.kind === 'engagement'
      ? await desk.ask.openEngagement({ engagementId })
      : await desk.ask.openWorkshop({ engagementId, workshopId: goal.workshopId })
  if (desk.tell(opened)) desk.go({ page: goal.kind === 'engagement' ? 'engagement' : 'run' })
}

/** All there is to find just now: in the view, and in the packs. */
export function findsIn(
  view: Partial<FacilitatorView>,
  content: Content | null,
  language: Language,
): Find[] {
  return [...findsOfView(view, language), ...(content ? findsOfContent(content, language) : [])]
}

function findsOfView(view: Partial<FacilitatorView>, language: Language): Find[] {
  const { home, open, engagement } = view
  const people = open?.everybody ?? engagement?.people ?? []
  const parties = open?.parties ?? engagement?.parties ?? []
  return [
    ...(home?.engagements ?? []).map(({ id, name, parties: short }) =>
      find('engagements', id, name, short.map((party) => party.short).join(', '), {
        kind: 'engagement',
        engagementId: id,
      }),
    ),
    ...(home?.engagements ?? []).flatMap(({ id: engagementId, name, workshops }) =>
      workshops.map(({ id, title, date }) =>
        find(
          'workshops',
          id,
          say(title, language),
          `${shortDay(date, language)} · ${name}`,
          { kind: 'workshop', engagementId, workshopId: id },
          { titles: said(title) },
        ),
      ),
    ),
    ...(view.agenda ?? []).map(({ item }) =>
      find(
        'items',
        item.id,
        say(item.title, language),
        '',
        { kind: 'place', place: { page: 'plan', itemId: item.id } },
        { titles: said(item.title), rest: said(item.purpose, item.how) },
      ),
    ),
    ...people.map(({ id, name, role, partyId }) =>
      find(
        'people',
        id,
        name,
        [role, parties.find((party) => party.id === partyId)?.short].filter(Boolean).join(', '),
        { kind: 'place', place: { page: open ? 'people' : 'engagement' } },
      ),
    ),
    ...(view.records ?? []).map((record) =>
      find('records', record.id, `${reference(record)} ${record.text}`, '', {
        kind: 'place',
        place: { page: open ? 'run' : 'followUp', recordId: record.id },
      }),
    ),
  ]
}

type Thing = readonly [
  group: FindGroup,
  id: Id,
  title: Text,
  about: Text | null,
  ...rest: (Text | null)[],
]

/** Every thing of every pack, found at its place in the library. */
function findsOfContent({ packs }: Content, language: Language): Find[] {
  return packs.flatMap((pack) =>
    [
      ...pack.methods.map(({ id, title, about, item }): Thing => [
        'methods',
        id,
        title,
        about,
        item.purpose,
      ]),
      ...pack.moments.map(({ id, when, say: words }): Thing => ['moments', id, when, words]),
      ...pack.principles.map(({ id, title, short, row, why, made }): Thing => [
        'principles',
        id,
        title,
        null,
        short,
        row,
        ...[...why, ...made].map((prompt) => prompt.text),
      ]),
      ...pack.initiatives.map(({ id, title, text, phase }): Thing => [
        'initiatives',
        id,
        title,
        packs.flatMap((each) => each.phases).find((each) => each.id === phase)?.title ?? null,
        text,
      ]),
      ...pack.concepts.map(({ id, title, text }): Thing => ['concepts', id, title, text]),
      ...pack.themes.map(({ id, title, text, tasks }): Thing => [
        'themes',
        id,
        title,
        text,
        ...tasks.map((task) => task.title),
      ]),
      ...pack.phases.flatMap(({ title: phase, criteria }) =>
        criteria.map(({ id, title, text }): Thing => ['criteria', id, title, phase, text]),
      ),
      ...pack.phases.map(({ id, title, purpose }): Thing => ['more', id, title, purpose]),
      ...pack.gates.map(({ id, title, about }): Thing => ['more', id, title, about]),
      ...[...pack.rules, ...pack.workshops, ...pack.instruments, ...pack.milestones].map(
        ({ id, title, text }): Thing => ['more', id, title, text],
      ),
      ...pack.perspectives.map(({ id, title, about }): Thing => ['more', id, title, about]),
      ...pack.clauses.map(({ id, text, seen }): Thing => ['more', id, text, seen]),
      ...pack.disagreements.map(({ id, title, one, other, use }): Thing => [
        'more',
        id,
        title,
        use,
        one.says,
        other.says,
      ]),
    ].map(([group, id, title, about, ...rest]) =>
      find(
        group,
        id,
        say(title, language),
        about === null ? '' : say(about, language),
        { kind: 'place', place: { page: 'library', thingId: id } },
        { titles: said(title), rest: said(about, ...rest) },
      ),
    ),
  )
}

/** Words in both languages: one finds in the language one thinks in. */
function said(...texts: readonly (Text | null)[]): string {
  return texts.flatMap((text) => [text?.da ?? '', text?.en ?? '']).join(' ')
}

function find(
  group: FindGroup,
  id: Id,
  title: string,
  about: string,
  at: Goal,
  words: { readonly titles?: string; readonly rest?: string } = {},
): Find {
  const { titles = '', rest = '' } = words
  return {
    group,
    id,
    title,
    about: brief(about, mostOnALine - title.length),
    at,
    folded: { title: fold(title) + fold(titles), all: fold(`${about} ${rest}`) },
  }
}

/** A line of the palette, in characters. */
const mostOnALine = 76
/** Less than this beside a name says nothing. */
const leastBeside = 14

/** The beginning of a sentence, up to a whole word: what stands beside a name is there to tell two apart. */
function brief(sentence: string, most: number): string {
  if (sentence.length <= most) return sentence
  return most < leastBeside ? '' : `${sentence.slice(0, sentence.lastIndexOf(' ', most - 2))} …`
}
