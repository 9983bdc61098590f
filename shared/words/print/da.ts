import type { CountedHow } from '../../packs/kinds.ts'

/** The words of the files made before a workshop: whole phrases, so that no ending is ever glued on. */
export const print = {
  runsheet: 'Drejebog',
  runsheetWithNotes: 'Drejebog med egne noter',
  program: 'Program',
  preReading: 'Forberedelse',
  preReadingTitle: (count: number): string =>
    count === 7 ? 'Forberedelse: de syv principper' : 'Forberedelse: principperne',
  cards: 'Bordkort',
  signIn: 'Fremmødeliste',
  calendar: 'Kalender',

  hours: (from: string, to: string) => `kl. ${from}–${to}`,
  place: 'Sted',
  when: 'Tid',
  arriveFrom: (time: string) => `ankomst fra kl. ${time}`,
  led: 'Ledes af',
  askedBy: 'Inviteret af',
  ledAfter: (facilitator: string, askedBy: string) => `${facilitator}, efter ønske fra ${askedBy}`,
  kept: 'Fører referat',
  takes: { answers: 'svarer', advises: 'rådgiver', guest: 'gæst' },
  withRole: (name: string, role: string) => `${name} (${role})`,
  dayOf: (day: number, date: string) => `Dag ${day}: ${date}`,
  noItems: 'Der er ikke lagt punkter i programmet.',
  min: (count: number) => `${count} min.`,

  aim: 'Når man går',
  before: 'Før',
  after: 'Efter',
  ifLate: 'Hvis tiden skrider',
  moments: 'Svære øjeblikke',
  momentsHow: 'Sætninger, der er klar til at blive sagt.',
  momentWhen: 'Når det sker',
  momentSay: 'Sig det sådan her',
  offered: 'Bilag: forslag fra det faglige grundlag',
  offeredAt: {
    initiatives: (item: string) => `Initiativer til »${item}«`,
    clauses: (item: string) => `Udkast til erklæringspunkter til »${item}«`,
    escalation: (item: string) => `Udkast til eskaleringsplan til »${item}«`,
    criteria: (item: string) => `Kriterier til »${item}«`,
    lookAhead: (item: string) => `Kriterier at se frem til ved »${item}«`,
    themes: (item: string) => `Temaer til »${item}«`,
    principles: (item: string) => `Principper til »${item}«`,
  },
  seenBy: (behaviour: string) => `Det ses ved: ${behaviour}`,
  step: (number: number) => `Trin ${number}.`,
  stepBy: (who: string, days: number | null) =>
    days === null ? who : days === 1 ? `${who} (1 arbejdsdag)` : `${who} (${days} arbejdsdage)`,

  runTable: (day: string) => `Drejebog, ${day}`,
  runDescription:
    'Tid, punkt, sådan gør I, svar og storskærm og talepunkter for hvert punkt i programmet.',
  runDescriptionWithNotes:
    'Tid, punkt, sådan gør I, svar og storskærm, talepunkter og egne noter for hvert punkt i programmet.',
  time: 'Tid',
  item: 'Punkt',
  how: 'Sådan gør I',
  around: 'Svar, storskærm og referat',
  script: 'Talepunkter',
  ownNotes: 'Egne noter',
  must: 'skal',
  canBeCut: (to: number) => `kan kortes til ${to} min.`,
  isSpare: 'kan udgå',
  spareOrCut: (to: number) => `kan kortes til ${to} min. eller udgå`,
  fixed: 'fast tid',
  responsible: (who: string) => `Ansvarlig: ${who}`,
  theFacilitator: 'facilitator',
  purpose: 'Formål',
  method: 'Metode',
  task: 'Opgave',
  withWhom: 'Med',
  deliver: 'I afleverer',
  groups: 'Parallelle grupper',
  groupAt: (title: string, place: string) => `${title} (${place})`,
  materials: 'Hav klar',
  records: 'I referatet',
  wall: 'Storskærm',
  shows: {
    join: 'velkomst og QR-kode',
    task: 'opgaven',
    write: 'det, der skrives',
    program: 'programmet',
    poll: 'målingen',
    black: 'slukket',
  },
  answer: {
    texts: 'Tekster uden navn',
    count: 'Åben optælling',
    poll: 'Måling',
    side: 'Partssvar',
    role: 'Rollesvar',
    table: 'Bordsvar',
    spoken: 'Spørg højt',
  },
  levels: { bySide: 'Vises part for part, ellers samlet.', joint: 'Vises kun samlet.' },
  noPoll: 'Målingen er annulleret.',
  choices: (all: string) => `Svar: ${all}.`,
  forms: {
    trial: 'prøvespørgsmål',
    scale: 'udsagn på fire trin',
    choose: (of: number) => `vælg ${of}`,
    points: (each: number) => `${each} point hver`,
    ranking: 'sæt i rækkefølge',
    risks: 'risici',
  },
  counts: { hands: 'håndsoprækning', dots: 'prikker', vote: 'afstemning' } as Readonly<
    Record<CountedHow, string>
  >,
  instruments: {
    trial: 'prøvespørgsmål',
    choose: 'valg',
    points: 'point',
    dots: 'prikker',
    hands: 'håndsoprækning',
    texts: 'korte tekster',
    riskPicture: 'risikobillede',
    whoCanAct: 'hvem kan bedst gøre noget ved den?',
    chain: 'kæde',
    overall: 'samlet vurdering',
  },

  programTable: (day: string) => `Program, ${day}`,
  programDescription: 'Klokkeslæt, punkt og formål for hvert punkt i programmet.',
  bringPhone: 'Tag din telefon med, og hav den opladet. Du svarer anonymt på den.',
  what: 'Punkt',
  ends: 'Slut',

  why: 'Det er vigtigt, fordi',
  made: 'Det skabes ved',
  principle: 'Princip',
  principlesDescription:
    'Hvert princip med den sætning, der måles på, hvorfor det er vigtigt, og hvad der skaber det.',
  readBefore: (title: string, date: string) =>
    `Læs de to sider før ${title} den ${date}. Vi måler på principperne og taler om nogle af dem. Sætningen i citationstegn er den, du svarer på. ★ er et af de fokusområder, som afsenderne lægger særlig vægt på.`,
  readBeforeOnly: (title: string, date: string) =>
    `Læs de to sider før ${title} den ${date}. ★ er et af de fokusområder, som afsenderne lægger særlig vægt på.`,
  measuredRow: (row: string) => `»${row}«`,
  starred: (title: string) => `★ ${title}`,
  focus: 'Fokusområde',
  measuring: 'Sådan måler vi',
  measured: {
    askedLabel: 'Spørgsmålet',
    question: (question: string) => `»${question}« Det stilles for hvert princip.`,
    stepsLabel: 'Fire svar',
    steps:
      'slet ikke, i mindre grad, i nogen grad og i høj grad. »Ved ikke« er også et svar og tælles for sig.',
    chooseLabel: 'Til sidst',
    choose: (question: string) => `»${question}« Det vises altid samlet.`,
    anonymousLabel: 'Anonymt',
    anonymous: 'Du svarer på din egen telefon, og intet forbinder dig med dit svar.',
    shownLabel: 'Det, der vises',
    bySide: (k: number) =>
      `Parterne vises hver for sig, når mindst ${k} fra hver part har svaret, ellers samlet. Grupper med højst 7 svar vises kun som lavt, midt eller højt.`,
    joint: (k: number) =>
      `Svarene vises kun samlet og aldrig for færre end ${k}. Er der højst 7 svar, vises de kun som lavt, midt eller højt.`,
    hidden: 'Ingen ser noget, før der er lukket for svar.',
  },
  source: 'Kilde',

  table: (number: number) => `Bord ${number}`,
  cutAndFold:
    'Print på kraftigt papir. Klip langs de stiplede linjer, og fold på midten, så kortet kan stå.',
  cardsTitle: (count: number) => (count === 1 ? '1 bordkort' : `${count} bordkort`),
  cardsDescription:
    'Navn, rolle, organisation, part og bord for hver deltager; ens på begge sider af kortet.',
  faces: ['Forside', 'Bagside'] as readonly [string, string],
  cardsByTable: 'Kortene ligger bord for bord, i den rækkefølge man sidder.',
  cardsBySide: 'Kortene ligger part for part.',
  noCards: 'Der er ingen deltagere at lave kort til.',

  signWhy:
    'Listen føres, fordi det står i referatet, hvem der deltog. Den forbindes ikke med noget svar.',
  signTable: (side: string) => `Fremmøde: ${side}`,
  signDescription:
    'Navn, organisation, rolle og hvordan man deltager, med plads til at skrive under.',
  name: 'Navn',
  organisation: 'Organisation',
  role: 'Rolle',
  part: 'Deltager som',
  signature: 'Underskrift',
  signatureOn: (day: number) => `Underskrift, dag ${day}`,
  others: 'Ikke på listen',
  signSelf: 'Stod du ikke på listen, så skriv dig på her.',
  onList: (count: number, parts: string) =>
    parts ? `På listen: ${count} (${parts}).` : `På listen: ${count}.`,
  othersTable: 'Fremmøde: ikke på listen',
  guests: 'Gæster',

  calendarItem: (time: string, title: string) => `Kl. ${time} ${title}`,
}

export type PrintWords = typeof print
