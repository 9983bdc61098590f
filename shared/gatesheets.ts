import { beforehand, fileOf, paragraph } from './beforehand.ts'
import { span, type DocBlock, type DocumentTree } from './document.ts'
import type { Engagement, Id } from './engagement.ts'
import { gateFrom } from './gates.ts'
import { verdicts } from './gatekinds.ts'
import type { Content } from './packs/content.ts'
import { say, type Language } from './text.ts'
import { gateWordsIn } from './words/gates/words.ts'

/** *Svarark*: one for each role of a gate, in the language that the role reads; before the gate is begun too. */
export function gateSheetsOf(
  engagement: Engagement,
  workshopId: Id,
  { language, content }: { readonly language: Language; readonly content: Content },
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const words = gateWordsIn(language)
  const gate = engagement.gates[workshopId] ?? gateFrom(content, from.workshop.gate)
  const { roles, criteria } = gate
  return fileOf(
    from,
    { kind: words.doc.sheetsFile, landscape: true },
    roles.length === 0 || criteria.length === 0
      ? [paragraph(words.beginOwn, 'muted')]
      : roles.flatMap((role, at): DocBlock[] => {
          const title = words.doc.intro(say(role.title, language))
          return [
            at > 0
              ? { kind: 'heading', level: 1, text: title, newPage: 'always' }
              : { kind: 'heading', level: 1, text: title },
            paragraph(words.doc.sheetHow, 'plain'),
            {
              kind: 'table',
              title,
              description: words.doc.sheetTable,
              columns: [
                { head: words.criterion, share: 34 },
                ...verdicts.map((each) => ({
                  head: words.verdicts[each],
                  share: 9,
                  byHand: true as const,
                })),
                { head: words.evidence, share: 30, byHand: true },
              ],
              rows: criteria.map((criterion) => [
                [
                  { text: say(criterion.title, language), bold: true },
                  { text: ` ${say(criterion.text, language)}` },
                ],
                ...verdicts.map(() => span('☐')),
                span(''),
              ]),
            },
            paragraph(words.doc.speakerLine, 'plain'),
          ]
        }),
  )
}
