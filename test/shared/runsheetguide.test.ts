import { describe, expect, test } from 'vitest'
import type { DocumentTree } from '../../shared/document.ts'
import { emptyEngagement } from '../../shared/engagement.ts'
import { runSheetOf } from '../../shared/runsheet.ts'
import { after, begin, content, plan } from '../support/engagement.ts'

function wordsOf(tree: DocumentTree): string {
  const texts: string[] = []
  JSON.stringify(tree, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return texts.join('\n')
}

/** Every template as a workshop, for somebody who has its printed run sheet and nothing else. */
describe('somebody with nothing but the run sheet', () => {
  const sheets = content.templates.map(({ id, items }) => ({
    id,
    items,
    words: wordsOf(
      runSheetOf(
        after(emptyEngagement, begin, {
          ...plan,
          from: { kind: 'template', templateId: id },
        } as typeof plan),
        'w',
        { language: 'da', ownNotes: {}, content },
      ),
    ),
  }))

  test.each(sheets)('reads in $id what every kind of answer in it is', ({ id, items, words }) => {
    const explained = [
      ['side', 'Parten samler sig et par minutter'],
      ['role', 'Den, der har rollen, svarer højt'],
      ['table', id === 'marked' ? 'Hvert firma giver ét svar' : 'Hvert bord giver ét svar'],
      ['count', 'Alle rækker hånden op eller sætter prikker.'],
      ['texts', 'Alle skriver på telefonen, og teksterne bliver blandet.'],
    ] as const
    for (const [kind, said] of explained)
      expect([kind, words.includes(said)]).toEqual([
        kind,
        items.some(({ answer }) => answer.kind === kind),
      ])
    expect(words).toContain('Svigter skærm eller net')
  })

  test.each(sheets)('can read aloud in $id each of the principles’ rows', ({ items, words }) => {
    const asks = items.some(({ answer }) => answer.kind === 'poll' && answer.form === 'principles')
    expect(
      words.includes('slet ikke, i mindre grad, i nogen grad, i høj grad eller ved ikke'),
    ).toBe(asks)
    if (!asks) return
    for (const { row } of content.packs.flatMap((pack) => pack.principles))
      expect(words).toContain(row.da)
  })

  test.each(sheets)('in $id has a parking lot from the start where it is emptied', ({ words }) => {
    expect(words.includes('Et ark til parkeringspladsen.')).toBe(
      words.includes('Tøm parkeringspladsen'),
    )
  })

  test.each(sheets)(
    'has in $id the example tasks of every theme it hands out',
    ({ items, words }) => {
      if (!items.some(({ offers }) => offers === 'themes')) return
      for (const { tasks } of content.packs.flatMap((pack) => pack.themes))
        for (const { title } of tasks) expect(words).toContain(title.da)
    },
  )

  test('sees which measurements cannot be held on paper', () => {
    const at = (id: string) => sheets.find((each) => each.id === id)?.words
    expect(at('risiko')).toContain('Måling: risikobilledet. Lad lånetelefonen gå rundt')
    expect(at('temperatur')).not.toContain('Kan ikke måles på papir')
  })
})
