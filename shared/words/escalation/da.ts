import type { AgreedLine } from '../../stepkinds.ts'

/** The words of the *eskaleringsplan*: cockpit, wall, engagement page and Word. */
export const escalation = {
  tab: 'Eskaleringsplan',
  title: 'Eskaleringsplan',
  lead: 'Det er ikke en klage at gå et trin op. Det er aftalt.',
  empty: 'Der er ingen eskaleringsplan endnu.',
  example:
    'Udkastet har fire trin, fra projektlederne til topledelserne, med frister i arbejdsdage.',
  draft: 'Begynd med udkastet',
  add: 'Tilføj trin',
  newStep: 'Nyt trin',
  what: 'Hvem mødes?',
  step: (at: number) => `Trin ${at}`,
  days: 'Frist',
  daysShort: 'Arbejdsdage',
  within: (days: number) => (days === 1 ? 'inden 1 arbejdsdag' : `inden ${days} arbejdsdage`),
  last: 'sidste trin',
  daysWrong: 'Skriv et helt antal arbejdsdage, eller lad feltet stå tomt.',
  name: 'Navn',
  phone: 'Telefon',
  nameOf: (side: string, at: number) => `${side}: navn på trin ${at}`,
  phoneOf: (side: string, at: number) => `${side}: telefon på trin ${at}`,
  noName: 'intet navn',
  noPhone: 'intet nummer',
  remove: (at: number) => `Fjern trin ${at}`,
  up: (at: number) => `Flyt trin ${at} op`,
  down: (at: number) => `Flyt trin ${at} ned`,
  lacks: (steps: string) => `Navn eller nummer mangler på trin ${steps}.`,
  show: 'Vis på storskærmen',
  agreed: 'Er planen aftalt?',
  agreedYes: 'aftalt',
  agreedNo: 'ikke aftalt',
  agreedBy: (side: string, speaker: string) => `${side}: aftalt, sagt af ${speaker}`,
  notAgreedBy: (side: string, speaker: string) => `${side}: ikke aftalt, sagt af ${speaker}`,
  noAnswer: (side: string) => `${side}: har ikke svaret`,
  changedSince: 'ændret siden',
  speaker: (side: string) => `Hvem taler for ${side}?`,
  first: 'Skriv først, hvem der taler for parten.',
  takeBack: (side: string) => `Fjern svaret fra ${side}`,
  line: 'Aftalt linje',
  lineAbout:
    'Ligger et princip under linjen i to målinger i træk, står det her efter mødet. Aldrig på storskærmen.',
  lines: { low: 'lavt', middle: 'lavt eller midt' } as Record<AgreedLine, string>,
  under: (principle: string) => `${principle} har ligget under den aftalte linje to gange i træk.`,
  underAt: (principle: string, sides: string) =>
    `${principle} har ligget under den aftalte linje to gange i træk hos ${sides}.`,
  and: (names: readonly string[]) =>
    names.length < 2
      ? (names[0] ?? '')
      : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`,
  talk: 'I kan tale om, hvorvidt et trin i eskaleringsplanen skal bruges.',
  toPlan: 'Se eskaleringsplanen',
  when: (one: string, other: string) => `Målt ${one} og ${other}.`,
  docSays: 'Trinnene med hver parts navn og telefonnummer og fristen, før næste trin bruges.',
  docAgreed: (sentences: string) => `Partssvar. ${sentences}.`,
}

export type EscalationWords = typeof escalation
