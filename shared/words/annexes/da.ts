/** The words of the registers behind the minutes: risks, benefits, the declaration of intent, the parking lot. */
export const annexes = {
  risks: 'Risikolog',
  risksDescription:
    'Én række for hver risiko: hvad der kan ske, hvorfor og med hvilken følge, hvor sandsynligt og hvor slemt det er, hvem der har den, modtræk og tidligt tegn.',
  risk: 'Hvad kan ske?',
  because: (cause: string) => `Fordi: ${cause}`,
  so: (consequence: string) => `Så: ${consequence}`,
  weight: 'Sandsynlighed × konsekvens (1–4)',
  unknown: 'ikke vurderet',
  owner: 'Ejer',
  counterAndSign: 'Modtræk og tidligt tegn',
  counter: (counter: string) => `Modtræk: ${counter}`,
  noCounter: 'Intet modtræk er aftalt.',
  sign: (sign: string) => `Tidligt tegn: ${sign}`,
  riskStatus: { open: '', happened: 'Er indtruffet.', closed: 'Er lukket.' },

  steeringRisks: 'Risici, styregruppen bør kende',
  noSteeringRisks: 'Der er ikke noteret risici.',
  riskOwner: (owner: string) => `Ejer: ${owner}.`,
  nextStep: (step: string) => `Næste skridt: ${step}`,
  noNextStep: 'Næste skridt er ikke aftalt.',
  moreRisks: (all: number, annex: string) =>
    `De tungeste. Alle ${all} står i risikologgen (${annex}).`,

  benefits: 'Gevinster',
  benefitsDescription:
    'Én række for hver gevinst: leverancen, forandringen, gevinsten og formålet, som den fører til.',
  delivery: 'Leverance',
  change: 'Forandring',
  benefit: 'Gevinst',
  purpose: 'Formål',
  cards: 'Gevinstkort',
  cardsDescription:
    'Én række for hver gevinst: gevinstejer, udgangspunkt, måltal, hvad den måles på, hvornår, og hvor den står.',
  benefitOwner: 'Gevinstejer',
  today: 'Udgangspunkt',
  target: 'Måltal',
  measured: 'Måles på',
  when: 'Hvornår',
  benefitStatus: {
    expected: 'Forventet',
    partly: 'Delvist opnået',
    achieved: 'Opnået',
    dropped: 'Bortfaldet',
  },
  supplierSays: {
    promotes: 'Leverandøren: fremmer gevinsten.',
    drivesCost: 'Leverandøren: driver omkostning.',
  },

  clauses: 'Hensigtserklæring',
  asUnderstanding:
    'Hensigtserklæringen er parternes fælles forståelse. Den ændrer ikke kontrakten.',
  asAnnex:
    'Hensigtserklæringen er tænkt som bilag til kontrakten. Det kræver, at parterne aftaler det skriftligt.',
  seenBy: (behaviour: string) => `Ses ved: ${behaviour}`,
  noBehaviour: 'Det er ikke sagt, hvad man kan se.',
  answers: { yes: 'ja', amended: 'ja med rettelse', unclear: 'uafklaret' },
  answered: (side: string, answer: string, text: string, speaker: string) =>
    `${side}${speaker ? ` ved ${speaker}` : ''}: ${answer}${text ? `, »${text}«` : ''}.`,
  notAnswered: (side: string) => `${side}: har ikke svaret.`,
  disputed: 'Ikke enige endnu.',

  parking: 'Parkeringsplads',
  ends: {
    decision: 'Blev til en beslutning',
    action: 'Blev til en handling',
    next: 'Tages op på næste møde',
    dropped: 'Bortfaldet',
  },
  became: (end: string, reference: string) => `${end}: ${reference}.`,
  broughtBy: (end: string, owner: string) => `${end} af ${owner}.`,
  ended: (end: string) => `${end}.`,
  stillParked: 'Er ikke afsluttet.',
}

export type AnnexWords = typeof annexes
