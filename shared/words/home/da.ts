/** What *Hjem* and the making of engagements and workshops say, besides the words they share with other pages. */
export const words = {
  kinds: {
    title: 'Skabeloner',
    fitsPhase: (phase: string, engagement: string) =>
      `Det, der passer til ${phase} i ${engagement}, står først.`,
    fits: (phase: string) => `Passer til ${phase}`,
    length: (hours: number, minutes: number) =>
      [hours > 0 ? `${hours} t` : '', minutes > 0 ? `${minutes} min.` : '']
        .filter(Boolean)
        .join(' '),
    people: (from: number, to: number) => `${from}–${to} deltagere`,
    versions: (n: number) => `${n} udgaver`,
    use: (title: string) => `Brug ${title}`,
  },
  cards: {
    none: 'Ingen workshops endnu.',
    all: (n: number) => `Se alle ${n} workshops`,
    go: (name: string) => `Åbn samarbejdet ${name}`,
    findHint: 'Navn, organisation eller workshop',
    noMatch: (typed: string) => `Intet samarbejde passer til »${typed}«.`,
    clear: 'Vis alle igen',
    found: (n: number) => (n === 1 ? '1 samarbejde' : `${n} samarbejder`),
  },
  unplanned: {
    title: (name: string) => `${name} har ingen workshops endnu`,
    body: 'Vælg en skabelon. Dagsordenen er færdig fra begyndelsen, og du kan rette alt i den bagefter.',
    example: 'De fleste begynder med',
  },
  newEngagement: {
    button: 'Nyt samarbejde',
    title: 'Nyt samarbejde',
    about: 'Et samarbejde er ét projekt mellem kunde og leverandør gennem hele dets levetid.',
    name: 'Navn',
    nameHint: 'Det, projektet kaldes til daglig, fx Nyt fagsystem.',
    caseNumber: 'Sagsnummer',
    optional: 'Kan udelades.',
    customer: 'Kunden',
    customerHint: 'Organisationen, fx Havnborg Kommune.',
    supplier: 'Leverandøren',
    supplierHint: 'Flere på samme side kan komme til senere.',
    others: 'En tredje part',
    othersHint: 'Kan udelades. Fx KOMBIT ved siden af kommunen og dens leverandør.',
    phases: 'Faser',
    noPhases: 'Ingen faser endnu',
    noPhasesHint: 'Du kan vælge en faseliste eller lave din egen senere.',
    make: 'Opret samarbejdet',
    mend: 'Der mangler noget, før samarbejdet kan oprettes. Det, du har skrevet, står her stadig:',
    missing: {
      name: 'Giv samarbejdet et navn.',
      customer: 'Skriv, hvem kunden er.',
      supplier: 'Skriv, hvem leverandøren er.',
    },
  },
  newWorkshop: {
    source: 'Byg den på',
    sources: { template: 'Skabelon', workshop: 'Tidligere workshop', open: 'Åbne punkter' },
    version: 'Udgave',
    fits: (phase: string) => `Passer til ${phase}`,
    others: 'Andre skabeloner',
    earlier: 'Tidligere workshop',
    mend: 'Der mangler noget, før workshoppen kan oprettes. Det, du har skrevet, står her stadig:',
    preview: 'Det får du',
    loading: 'Henter skabelonen …',
    span: (from: string, to: string) => `kl. ${from}–${to}`,
    agenda: 'Dagsorden',
    time: 'Kl.',
    minutes: 'Min.',
    item: 'Punkt',
    aim: 'Når man går',
    before: 'Før I mødes',
    initiatives: (phase: string) => `Initiativer fra ${phase}`,
    allInitiatives: (n: number, customer: number, both: number, supplier: number) =>
      `Alle ${n} kan vælges: ${customer} for kunden, ${both} fælles og ${supplier} for leverandøren.`,
    builtOn: 'Dagsordenen bygger på:',
    by: { customer: 'kunden', both: 'begge', supplier: 'leverandøren' },
    fromEarlier: (title: string, day: string) => `Dagsordenen fra »${title}« ${day}`,
    copied: [
      'Punkter, rækkefølge og varighed følger med, også det, du selv har rettet.',
      'Talepunkter, opgaver og målinger er de samme, og målingerne er tomme.',
      'Noter, svar, beslutninger og fremmøde bliver, hvor de er.',
    ],
    openTitle: 'En opfølgning på det, der er åbent',
    openActions: (n: number) =>
      n === 0
        ? 'Ingen handlinger er åbne lige nu.'
        : n === 1
          ? '1 åben handling tages op med nummer.'
          : `${n} åbne handlinger tages op én for én, med nummer.`,
    openRest: [
      'Indstillinger, der ikke er svaret på, får hver fem minutter.',
      'Der er tid til det, der er nyt siden sidst.',
      'Mødet slutter med en opsamling, som begge parter bekræfter.',
    ],
  },
  keys: {
    newWorkshop: 'Ny workshop',
    newEngagement: 'Nyt samarbejde',
    find: 'Find samarbejde',
  },
}

export type HomeWords = typeof words
