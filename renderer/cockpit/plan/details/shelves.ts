import type { Side } from '../../../../shared/engagement.ts'
import type { By, Offered } from '../../../../shared/offered.ts'
import type { Initiative } from '../../../../shared/packs/pack.ts'
import { languages, say, type Language, type Text } from '../../../../shared/text.ts'
import { words as da, type DetailsWords } from '../../../../shared/words/details/da.ts'
import { words as en } from '../../../../shared/words/details/en.ts'

/** What is offered, laid out for reading: shelves that fold, and things that can be put into the item. */
export interface Shelf {
  readonly id: string
  readonly title: string
  readonly open: boolean
  readonly things: readonly Thing[]
}

export interface Thing {
  readonly id: string
  /** what is put into the item */
  readonly line: Text
  /** a word before it, such as whose it is */
  readonly head: string | null
  readonly about: Text | null
  /** how the behaviour shows, where the thing is a promise */
  readonly seen: Text | null
  readonly source: string
}

/** Where a thing is put: among the steps, or among what she says. */
export type Into = 'how' | 'script'

/** What is offered to an item, shelf by shelf; the first is open where it is proposed for this very item. */
export function shelvesOf(
  offered: Offered,
  words: DetailsWords,
  language: Language,
  sides: readonly Side[],
): Shelf[] {
  switch (offered.offer) {
    case 'initiatives':
      return [
        {
          id: 'proposed',
          title: words.grounds.proposed,
          open: true,
          things: offered.proposed.map((each) =>
            initiative(each, nameOf(each.by, words, language, sides)),
          ),
        },
        ...offered.rest.map(({ by, initiatives }) => ({
          id: by,
          title: nameOf(by, words, language, sides),
          open: false,
          things: initiatives.map((each) => initiative(each, null)),
        })),
      ].filter(({ things }) => things.length > 0)
    case 'clauses':
      return whole(
        words.grounds.shelves.clauses,
        offered.clauses.map(({ id, text, seen, pack }) => ({
          ...plain(id, text, say(pack, language)),
          seen,
        })),
      )
    case 'escalation':
      return whole(
        words.grounds.shelves.escalation,
        offered.steps.map(({ id, who, days, pack }) =>
          plain(id, days === null ? who : within(who, days), say(pack, language)),
        ),
      )
    case 'criteria':
    case 'lookAhead':
      return whole(
        words.grounds.shelves[offered.offer],
        offered.criteria.map(({ id, title, text, source }) => ({
          ...plain(id, title, source),
          about: text,
        })),
      )
    case 'themes':
      return offered.groups.flatMap((group) =>
        group.themes.map((theme) => ({
          id: theme.id,
          title: say(theme.title, language),
          open: false,
          things: theme.tasks.map(({ id, title, source }) => plain(id, title, source)),
        })),
      )
    case 'principles':
      return offered.principles.flatMap(({ id, short, why, made }) =>
        ([['why', why] as const, ['made', made] as const] as const).map(([part, prompts]) => ({
          id: `${id}.${part}`,
          title: `${say(short, language)}: ${words.grounds[part].toLowerCase()}`,
          open: offered.principles.length === 1,
          things: prompts.map((prompt) => plain(prompt.id, prompt.text, prompt.source)),
        })),
      )
  }
}

/** A text with one more line, in each of the languages it has; in both of the line's where it is empty. */
export function withLine(text: Text, line: Text): Text {
  if (!text.da && !text.en) return { ...text, ...line }
  const added = languages.flatMap((language) => {
    const words = text[language]
    return words ? [[language, `${words}\n${say(line, language)}`] as const] : []
  })
  return { ...text, ...Object.fromEntries(added) }
}

/** Whether a line that is offered stands in a text already, in either language. */
export function hasLine(text: Text, line: Text): boolean {
  return languages.some((language) => {
    const words = line[language]
    return words !== undefined && (text[language] ?? '').split('\n').includes(words)
  })
}

function initiative({ id, title, text, source }: Initiative, head: string | null): Thing {
  return { ...plain(id, title, source), head, about: text }
}

function plain(id: string, line: Text, source: string): Thing {
  return { id, line, head: null, about: null, seen: null, source }
}

function whole(title: string, things: readonly Thing[]): Shelf[] {
  return things.length === 0 ? [] : [{ id: 'all', title, open: true, things }]
}

/** The deadline of a step in both languages, because it is put into a text that may have both. */
function within(who: Text, days: number): Text {
  return {
    ...(who.da === undefined ? {} : { da: `${who.da}: ${da.grounds.days(days)}` }),
    ...(who.en === undefined ? {} : { en: `${who.en}: ${en.grounds.days(days)}` }),
  }
}

/** A side by the engagement's own label. */
function nameOf(by: By, words: DetailsWords, language: Language, sides: readonly Side[]): string {
  const mark = by === 'customer' ? 'K' : by === 'supplier' ? 'L' : null
  const side = sides.find((each) => each.mark === mark)
  return side ? say(side.label, language) : words.grounds.by[by]
}
