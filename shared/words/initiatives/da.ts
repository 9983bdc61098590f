import type { Did, Worked } from '../../initiativekinds.ts'
import type { Initiative } from '../../packs/pack.ts'

/** The words of the initiatives that are taken, and of asking about them next time. */
export const initiatives = {
  tab: 'Initiativer',
  askTab: 'Gjorde vi det?',
  lead: 'Vælg det, I selv vil gøre. Hver part tager ét, og I tager ét sammen.',
  noPhase:
    'Samarbejdet står ikke i en fase. Vælg den på siden Samarbejde, så kommer fasens initiativer her.',
  nothing: 'Der er ingen initiativer til fasen.',
  by: { customer: 'kunden', both: 'begge', supplier: 'leverandøren' } as Record<
    Initiative['by'],
    string
  >,
  rest: (count: number) => (count === 1 ? '1 initiativ mere' : `${count} initiativer mere`),
  takes: (side: string, title: string) => `${side} tager: ${title}`,
  together: 'Sammen',
  togetherTakes: (title: string) => `Sammen: ${title}`,
  taken: 'taget',
  owner: (reference: string) => `Ejer af ${reference}`,
  nobody: 'ingen endnu',
  due: (reference: string) => `Frist for ${reference}`,
  lacks: (side: string) => `${side} har ikke taget et initiativ endnu.`,
  lacksTogether: 'I har ikke taget et sammen endnu.',
  complete: 'Hver part har taget ét, og I har taget ét sammen.',
  askLead: 'Det tog vi på os sidst. Gjorde vi det, og virkede det?',
  didShort: 'Gjorde vi det?',
  workedShort: 'Virkede det?',
  dids: { yes: 'ja', partly: 'delvist', no: 'nej' } as Record<Did, string>,
  workeds: { yes: 'ja', no: 'nej', unknown: 'ved ikke' } as Record<Worked, string>,
  words: (reference: string) => `Hvad så vi? ${reference}`,
  askedHere: 'Initiativer fra sidst: Gjorde vi det, og virkede det?',
  said: (did: string, worked: string) =>
    worked ? `Gjort: ${did}. Virkede: ${worked}.` : `Gjort: ${did}.`,
}

export type InitiativeWords = typeof initiatives
