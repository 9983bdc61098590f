import type { DeclaredAs } from '../../declarationkinds.ts'
import type { ClauseState } from '../../declaration.ts'
import type { Clause } from '../../records.ts'

type AnswerWord = Clause['answers'][number]['answer']
type KeptWord = Clause['evaluations'][number]['kept']

/** The words of the hensigtserklæring: cockpit, wall and Word. */
export const declaration = {
  tab: 'Hensigtserklæring',
  title: 'Hensigtserklæring',
  lead: 'Vi retter. Vi skriver ikke fra bunden.',
  drafts: 'Udkast',
  draftsLead: 'Udkast til punkter. De to valgte principper kommer først.',
  take: 'Tag med',
  taken: 'taget med',
  takeOf: (text: string) => `Tag med: ${text}`,
  own: 'Jeres eget punkt',
  addOwn: 'Tilføj punktet',
  ownMissing: 'Skriv punktet.',
  text: 'Ordlyd',
  behaviour: 'Ses ved',
  seenBy: (behaviour: string) => `Ses ved: ${behaviour}`,
  answers: {
    yes: 'ja',
    amended: 'ja med rettelse',
    unclear: 'uafklaret',
  } as Record<AnswerWord, string>,
  answerOf: (side: string) => `Partssvar fra ${side}`,
  words: (side: string) => `Rettelsen, ordret: ${side}`,
  speaker: (side: string) => `Hvem taler for ${side}?`,
  speakerFirst: 'Skriv først, hvem der taler for parten.',
  noAnswer: 'har ikke svaret',
  canYouLive: 'Kan I leve med det?',
  states: {
    agreed: 'aftalt',
    amended: 'aftalt med rettelse',
    disputed: 'uafklaret',
    open: 'ikke besvaret af alle',
  } as Record<ClauseState, string>,
  none: 'Ingen punkter endnu.',
  show: 'Vis på storskærmen',
  as: 'Erklæringen er',
  kinds: {
    understanding: 'fælles forståelse',
    annex: 'bilag til kontrakten',
  } as Record<DeclaredAs, string>,
  prints: {
    understanding: 'Erklæringen er fælles forståelse. Den ændrer ikke kontrakten.',
    annex:
      'Erklæringen er tænkt som bilag til kontrakten. Det kræver parternes skriftlige aftale. Indtil da gælder kontrakten, som den er.',
  } as Record<DeclaredAs, string>,
  recommended:
    'Styregruppen indstilles til at godkende, at hensigtserklæringen bliver bilag til kontrakten ved parternes skriftlige aftale.',
  asRecommended: 'Det står nu også som en indstilling til styregruppen.',
  evaluate: 'Har vi holdt det?',
  kept: { kept: 'holdt', partly: 'delvist', notKept: 'ikke holdt' } as Record<KeptWord, string>,
  evaluation: (side: string) => `Evaluering fra ${side}`,
  evaluationWords: (side: string) => `Hvad har vi set? ${side}`,
  evaluatedHere: 'Hensigtserklæringen, punkt for punkt.',
  evaluatedAs: (side: string, kept: string, text: string) =>
    text ? `${side}: ${kept} (${text}).` : `${side}: ${kept}.`,
  page: (at: number, of: number) => `Punkt ${at} af ${of}`,
  between: (names: string) => `Mellem ${names}.`,
  andSide: ' og ',
  clauses: 'Det lover vi hinanden',
  noClauses: 'Der er ingen punkter, som parterne er enige om.',
  disputed: 'Uafklarede punkter',
  disputedNote:
    'Parterne er ikke enige om disse punkter. Begge synspunkter står, som de blev sagt.',
  signatures: 'Underskrifter',
  signTable: 'En række for hver part med plads til navn, dato og underskrift.',
  side: 'Part',
  name: 'Navn',
  date: 'Dato',
  signature: 'Underskrift',
}

export type DeclarationWords = typeof declaration
