/** The words of the files people keep: whole phrases, so that no ending is ever glued on. */
export const word = {
  minutes: 'Beslutningsreferat',
  extended: 'Udvidet referat',
  actionList: 'Handlingsliste',
  version: (number: number) => `version ${number}`,
  caseNumber: (number: string) => `sagsnr. ${number}`,
  hours: (from: string, to: string) => `kl. ${from}–${to}`,
  startsAt: (time: string) => `kl. ${time}`,
  demo: 'Eksempel. Personer, organisationer, svar og aftaler er opdigtede.',
  demoShort: 'Eksempel',
  page: 'Side',
  pageOf: 'af',

  forSteering: 'Styregruppen skal tage stilling til',
  nothingForSteering: 'Intet fra denne workshop.',
  decided: 'Besluttet',
  nothingDecided: 'Der er ikke noteret beslutninger.',
  agreed: 'Aftalt, hvem gør hvad',
  nothingAgreed: 'Der er ikke aftalt handlinger.',
  nothingOpen: (annex: string) => `Alle handlinger er udført. De står i ${annex}.`,
  firstActions: (all: number, annex: string) =>
    `De åbne med den tidligste frist. Alle ${all} står i handlingslisten (${annex}).`,
  differently: 'Det ser vi forskelligt på',
  nothingDifferent: 'Der er ikke noteret forskelle eller forbehold.',
  now: 'Samarbejdet lige nu',
  nothingMeasured: 'Der er ikke vist en måling fra denne workshop.',
  meeting: 'Mødet',

  statuses: {
    decided: 'Beslutning',
    understood: 'Fælles forståelse',
    recommended: 'Indstilling',
    contract: 'Kræver kontraktændring',
  },
  mandate: (who: string) => `Mandat: ${who}.`,
  noMandate: 'Mandat er ikke noteret.',
  noReservations: 'Ingen forbehold.',
  reservation: (side: string, words: string) => `${side} tager forbehold: »${words}«`,
  dueBy: (date: string) => `Senest ${date}.`,
  dueSaid: (said: string) => `Frist: ${said}.`,
  noDue: 'Ingen frist er aftalt.',
  noOwner: 'Ingen ejer endnu',
  actionStatuses: { open: 'Åben', done: 'Udført', dropped: 'Bortfaldet' },

  jointApart: (low: number, high: number) =>
    `${low} svarede »slet ikke« eller »i mindre grad«, ${high} »i nogen grad« eller »i høj grad«. Vist samlet.`,
  series: {
    start: 'Målt ved start, som tryghed ved det, der kommer',
    during: 'Målt undervejs',
    end: 'Målt ved afslutningen',
  },
  highEverywhere: (rows: string) => `Højt: ${rows}.`,
  lowSomewhere: (rows: string) => `Lavt hos mindst én part: ${rows}.`,
  lowJointly: (rows: string) => `Lavt: ${rows}.`,
  allMiddle: 'Ingen principper ligger helt højt eller helt lavt.',
  tooFewToSay: 'Der er for få svar til at vise et billede.',
  basis: (annex: string) => `Grundlag: ${annex}.`,
  glanceAlt: (title: string, rows: string) => `${title}, fra »slet ikke« til »i høj grad«. ${rows}`,

  attendance: {
    present: 'Til stede',
    partly: 'Delvist til stede',
    absent: 'Fraværende',
    unknown: 'Ikke noteret',
  },
  presentLine: (parts: string, annex: string) => `Til stede: ${parts} (${annex}).`,
  partlyPresent: (count: number) => `delvist til stede ${count}`,
  absent: (count: number) => `fraværende ${count}`,
  unknownPresence: (count: number) => `ikke noteret ${count}`,
  guests: (count: number) => (count === 1 ? '1 gæst' : `${count} gæster`),
  noAttendance: 'Fremmødet er ikke noteret.',
  place: (where: string) => `Sted: ${where}.`,
  led: (facilitator: string, askedBy: string) =>
    `Ledet af ${facilitator} efter ønske fra ${askedBy}.`,
  ledBy: (facilitator: string) =>
    `Ledet af ${facilitator}. Det er ikke noteret, hvem der har bedt om det.`,
  ledByNobody: 'Det er ikke noteret, hvem der ledede mødet.',
  keptBy: (name: string, mark: string) => `Ført af ${name} (${mark}).`,
  keptByNoSide: (name: string) => `Ført af ${name}, som ikke hører til nogen af parterne.`,
  keptByNobody: 'Det er ikke noteret, hvem der har ført referatet.',
  remarksBy: (date: string) => `Bemærkninger senest ${date}. Derefter gælder referatet.`,
  noRemarksBy: 'Der er ikke sat en frist for bemærkninger.',

  annex: (letter: string) => `bilag\u00A0${letter}`,
  annexTitle: (letter: string, title: string) => `Bilag ${letter} · ${title}`,
  people: 'Deltagere',
  peopleOf: (side: string) => `Deltagere: ${side}`,
  peopleTable: 'Navn, organisation, rolle og fremmøde for hver deltager.',
  noPeople: 'Der er ingen deltagere på listen.',
  name: 'Navn',
  organisation: 'Organisation',
  role: 'Rolle',
  presence: 'Fremmøde',
  takes: { answers: '', advises: 'rådgiver', guest: 'gæst' },
  none: '–',

  items: 'Punkt for punkt',
  notesLeftOut: 'Noterne er udeladt. De står i det udvidede referat.',
  notesNone: 'Der er ikke skrevet noter.',
  itemTitle: (number: number, title: string) => `${number}. ${title}`,
  capital: (word: string) => word.charAt(0).toLocaleUpperCase('da-DK') + word.slice(1),
  outsideItems: 'Uden for punkterne',
  nothingAtItems: (titles: string) => `Uden noterede aftaler: ${titles}.`,
  leftOutItems: (titles: string) => `Udgik: ${titles}.`,
  asked: { side: 'Partssvar', role: 'Rollesvar', table: 'Bordsvar', count: 'Åben optælling' },
  askedWith: (kind: string, ask: string) => `${kind}: ${ask}`,
  answerBy: (from: string, speaker: string) => `${from} ved ${speaker}: `,
  answerFrom: (from: string) => `${from}: `,

  noteHeading: 'Noter',
  measuredHere: (titles: string, annex: string) => `Målt: ${titles} (${annex}).`,

  polls: 'Målinger',
  noPolls: 'Der er ikke målt noget på denne workshop.',
  method: (k: number) =>
    `Svarene er givet anonymt fra deltagernes telefoner og var skjult, til der blev lukket. Ingen gruppe med færre end ${k} svar vises. Grupper med højst 7 svar vises kun som lavt, midt eller højt; større grupper kan vises med tal. »Ved ikke« tælles for sig og indgår ikke i gennemsnittet.`,
  pollOpen: 'Målingen er åben for svar og er derfor ikke med.',
  pollNotShown: 'Ikke vist.',
  pollNotShownBecause: (reason: string) => `Ikke vist. Begrundelse: ${reason}`,
  pollVoid: (reason: string) => `Annulleret. Begrundelse: ${reason}`,
  pollVoidNoReason: 'Annulleret. Der er ikke noteret en begrundelse.',
  pollVoidSeen: 'Facilitatoren havde set tallene, før målingen blev annulleret.',
  pollVoidUnseen: 'Ingen havde set tallene, da målingen blev annulleret.',
  figure: (number: number, title: string) => `Figur ${number}. ${title}`,
  figuresTable: (title: string) => `Tal: ${title}`,
  figuresDescription:
    'Én række for hvert princip og hver gruppe: grundlag, svar på hvert trin, ved ikke og gennemsnit.',
  statement: 'Udsagn',
  statementsDescription:
    'Én række for hvert udsagn og hver gruppe: grundlag, svar på hvert trin, ved ikke og gennemsnit.',
  texts: (ask: string) =>
    ask
      ? `Tekster fra deltagerne, uden navn og part: ${ask}`
      : 'Tekster fra deltagerne, uden navn og part:',
  textsLeftOut: (count: number, reasons: string) =>
    count === 1
      ? `1 tekst er udeladt. Begrundelse: ${reasons}`
      : `${count} tekster er udeladt. Begrundelse: ${reasons}`,
  mergedFrom: (originals: readonly string[]) =>
    `Samlet af: ${originals.map((text) => `»${text}«`).join('; ')}`,
  oneOf: (item: string, number: number, of: number) => `${item}, måling ${number} af ${of}`,
  trial: (question: string) =>
    `Prøvespørgsmålet »${question}« afprøvede telefonerne. Svarene er ikke gemt i referatet.`,
  optionsDescription:
    'Én række for hver mulighed: placering og det, der blev fundet. Altid samlet for alle parter.',
  placesDescription: 'Én række for hver mulighed og hvor den ligger. Altid samlet for alle parter.',
  risksDescription:
    'Én række for hver risiko: sandsynlighed, konsekvens og hvem der bedst kan gøre noget. Altid samlet.',
  rank: 'Plads',
  option: 'Mulighed',
  found: 'Resultat',
  risk: 'Risiko',
  whoCanAct: 'Hvem kan bedst gøre noget?',
  meanOfSides: 'Parternes gennemsnit',
  counted: (numbers: string, by: string) =>
    by ? `Talt åbent: ${numbers}. ${by}.` : `Talt åbent: ${numbers}.`,
  risksApart: (risks: string) => `Vi er uenige om, hvem der bedst kan gøre noget ved: ${risks}.`,
  principle: 'Princip',
  group: 'Gruppe',
  base: 'Svar',
  mean: 'Gennemsnit',
  chooseTable: (title: string) => `Valg: ${title}`,
  chooseDescription: 'Hvor mange der valgte hvert princip. Altid samlet for alle parter.',
  tooFew: 'for få svar',
  chosenBy: 'Valgt af',
  chosenOf: (count: number, base: number) => `${count} af ${base}`,
  chooseBase: (question: string, base: number) => `${question} ${base} svarede. Vist samlet.`,
  chooseTooFew: (question: string) => `${question} For få svar til at vise.`,

  actions: 'Handlinger',
  actionsDescription: 'Nummer, hvad der skal gøres, hvem, part, frist og status for hver handling.',
  actionsFrom:
    'Nummer, hvad der skal gøres, hvem, part, frist, status, og hvor handlingen er aftalt.',
  number: 'Nr.',
  what: 'Hvad',
  who: 'Hvem',
  side: 'Part',
  due: 'Frist',
  status: 'Status',
  from: 'Fra',
  howMany: (count: number, open: number) =>
    count === 1 ? `1 handling, heraf ${open} åben.` : `${count} handlinger, heraf ${open} åbne.`,
  noActions: 'Der er ingen handlinger.',
  sorted: 'Ordnet efter frist.',
  sendBack:
    'Ret i tabellen, og send filen tilbage. Lad numrene stå, så rettelserne kan findes igen.',
}

export type WordWords = typeof word
