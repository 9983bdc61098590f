import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'
import type { Language } from '../../shared/text.ts'
import { accent, font, hairline, ink, languageTags, quiet, tint } from './look.ts'

/**
 * The styles of every file. Built-in ones keep their English ids and names, so that a Danish Word shows *Overskrift 1*,
 * its navigation pane works, and somebody's own template takes over when text is pasted.
 */
export function stylesOf(language: Language): IStylesOptions {
  const tag = languageTags[language]
  const after = (twips: number) => ({ spacing: spacing(0, twips, 254) })
  const heading = (level: number, size: number, color: string, before: number) => ({
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    uiPriority: 9,
    run: { bold: true, size, sizeComplexScript: size, color },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: spacing(before, 60, 240),
    },
  })
  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          size: 21,
          sizeComplexScript: 21,
          color: ink,
          language: { value: tag, eastAsia: tag, bidirectional: 'ar-SA' },
        },
        paragraph: after(100),
      },
      title: {
        name: 'Title',
        basedOn: 'Normal',
        next: 'Subtitle',
        quickFormat: true,
        uiPriority: 10,
        run: { bold: true, size: 38, sizeComplexScript: 38, color: ink },
        paragraph: { keepNext: true, keepLines: true, spacing: spacing(0, 60, 240) },
      },
      heading1: heading(1, 26, accent, 190),
      heading2: heading(2, 23, ink, 200),
      heading3: heading(3, 21, quiet, 160),
      heading4: heading(4, 21, ink, 160),
      heading5: heading(5, 21, ink, 160),
      heading6: heading(6, 21, ink, 160),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, uiPriority: 0, paragraph: after(100) },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        uiPriority: 11,
        run: { color: quiet },
        paragraph: {
          spacing: spacing(0, 160, 264),
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 6, color: accent } },
        },
      },
      {
        id: 'ListBullet',
        name: 'List Bullet',
        basedOn: 'Normal',
        quickFormat: true,
        uiPriority: 99,
        paragraph: { spacing: spacing(0, 45, 252), keepLines: true },
      },
      {
        id: 'ListNumber',
        name: 'List Number',
        basedOn: 'Normal',
        quickFormat: true,
        uiPriority: 99,
        paragraph: { spacing: spacing(0, 45, 252), keepLines: true },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        uiPriority: 35,
        run: { size: 18, sizeComplexScript: 18, color: quiet },
        paragraph: { spacing: spacing(30, 120, 240) },
      },
      {
        id: 'Muted',
        name: 'Samspil Quiet',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: quiet },
      },
      {
        id: 'Remark',
        name: 'Samspil Remark',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: spacing(60, 160, 264),
          indent: { left: 120, right: 120 },
          shading: { type: 'clear', color: 'auto', fill: tint },
          border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: accent } },
        },
      },
      {
        id: 'TableText',
        name: 'Samspil Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19, sizeComplexScript: 19 },
        paragraph: { spacing: spacing(0, 0, 247) },
      },
      {
        id: 'TableHead',
        name: 'Samspil Table Head',
        basedOn: 'TableText',
        quickFormat: true,
        run: { bold: true, size: 18, sizeComplexScript: 18 },
        paragraph: { keepNext: true },
      },
      {
        id: 'CardText',
        name: 'Samspil Card',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: spacing(0, 0, 240) },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        uiPriority: 99,
        run: { size: 17, sizeComplexScript: 17, color: quiet },
        paragraph: {
          spacing: spacing(0, 0, 240),
          border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: hairline } },
        },
      },
    ],
    characterStyles: [
      {
        id: 'DefaultParagraphFont',
        name: 'Default Paragraph Font',
        uiPriority: 1,
        semiHidden: true,
        unhideWhenUsed: true,
      },
      {
        id: 'SubtleEmphasis',
        name: 'Subtle Emphasis',
        quickFormat: true,
        uiPriority: 19,
        run: { color: quiet },
      },
    ],
  }
}

/** Lines in 240ths of one; the rule is said, for LibreOffice cuts pictures off where it is not. */
function spacing(before: number, after: number, line: number) {
  return { before, after, line, lineRule: LineRuleType.AUTO }
}

export const bulletList = 'bullets'
export const numberList = 'numbers'

/** One level of quiet bullets or numbers, hanging. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: {
            run: { font, color: accent },
            paragraph: { indent: { left: 284, hanging: 284 } },
          },
        },
      ],
    },
    {
      reference: numberList,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: {
            run: { font, color: accent },
            paragraph: { indent: { left: 340, hanging: 340 } },
          },
        },
      ],
    },
  ],
}
