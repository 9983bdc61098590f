/** Before there is a contract: competing suppliers kept apart, the log, and the version without names. */
export const market = {
  pooled: 'Leverandørerne',
  supplier: 'Leverandør',
  leftOut: '[navn udeladt]',
  ownCodes:
    'Leverandørerne konkurrerer. Alle kommer ind med en personlig kode; firmaet ligger i koden, og ingen vælger det på en skærm.',
  sheetOf: (firm: string, table: number) => `${firm} · bord ${table}`,
  sheetsApart:
    'Ét ark pr. firma. Læg hvert ark på firmaets eget bord, og del ikke filen: arkene nævner firmaerne ved navn.',
  suppliersHere: (here: number, of: number) =>
    `${here} af ${of} inviterede leverandørfolk var til stede. Firmaer og personer nævnes ikke.`,
  struckOn: (day: string) => `Bemærkning udgået efter anmodning (${day}).`,
  ruling: {
    named:
      'Udgaven uden navne nævner, hvilke firmaer der deltog. Ingen bemærkning knyttes til et firma, og ingen personer nævnes.',
    unnamed: 'Udgaven uden navne nævner hverken firmaer eller personer.',
  },

  public: {
    title: 'Udgave uden navne',
    rules: 'Reglerne, som de blev læst højt',
    noPerson: 'Der står, hvad der blev sagt, og ikke hvem der sagde det. Roller hos kunden nævnes.',
    struckRule: 'Enhver kan bede om, at en bemærkning udgår. Der står så kun, at den er udgået.',
    present: 'Til stede',
    customer: (label: string, many: number, roles: string) =>
      `${label}: ${many}${roles ? ` (${roles})` : ''}`,
    market: (people: number, firms: number) =>
      `Leverandørerne: ${people} fra ${firms === 1 ? '1 firma' : `${firms} firmaer`}`,
    firms: (names: string) => `Firmaer, der deltog: ${names}`,
  },

  firms: {
    file: 'Firmabordenes svar',
    alone:
      'Kun til kunden. Hvert firma har skrevet i tillid til, at ingen andre leverandører ser svaret. Del ikke filen, og læg den ikke ved referatet.',
    deletedBy: (day: string) => `Svarene slettes senest ${day}. Slet da også denne fil.`,
    noDeleteBy: 'Der er ikke sagt en dato for sletning. Aftal en, og sig den til firmaerne.',
    none: 'Firmaet har ikke svaret på telefon. Se arket.',
    writtenBy: (name: string) => `Skrevet af ${name}.`,
  },

  told: {
    log: 'Hvem fik hvad at vide hvornår',
    logOwn:
      'Kundens egen log til sagen. Den nævner firmaerne ved navn, og hvem der spurgte. Del den ikke.',
    logTable:
      'En række for hver gang noget blev sagt eller givet: hvornår, hvad, til hvem, hvordan.',
    unequal: 'Det, som ikke alle har fået',
    equal: 'Alle firmaer har fået det samme at vide.',
    nothing: 'Der er ikke ført noget i loggen.',
    unansweredOf: (text: string, due: string | null) =>
      due ? `»${text}« er ikke besvaret. Svar senest ${due}.` : `»${text}« er ikke besvaret.`,
    lackingOf: (text: string, firms: string) => `»${text}« mangler hos ${firms}.`,
    when: 'Hvornår',
    what: 'Hvad',
    to: 'Til hvem',
    how: 'Hvordan',
    by: 'Af hvem',
    kinds: { material: 'Materiale', question: 'Spørgsmål', answer: 'Svar', message: 'Besked' },
    ways: {
      meeting: 'på mødet',
      mail: 'e-mail',
      portal: 'udbudsportal',
      phone: 'telefon',
      post: 'brev',
    },
    everyFirm: 'Alle firmaer',
    nobody: 'Ingen endnu',
    askedBy: (firm: string) => `Spurgt af ${firm}`,
    unknownAsker: 'Spurgt uden navn',
    due: (day: string) => `Svar senest ${day}`,
    materials: 'Det udleverede',
    questions: 'Spørgsmål og svar',
    comes: (day: string | null) =>
      day
        ? `Svaret kommer skriftligt til alle senest ${day}.`
        : 'Svaret kommer skriftligt til alle.',
    reach: (many: number, of: number, days: readonly string[]) =>
      `${many === of ? 'Givet til alle' : `Givet til ${many} af ${of}`} ${days.join(' og ')}.`,
  },
  page: {
    title: 'Marked',
    tabs: {
      rules: 'Regler',
      told: 'Hvem fik hvad at vide',
      remarks: 'Skal noget ud?',
      publish: 'Udgave uden navne',
    },
    open: (n: number) => (n === 1 ? '1 mangler' : `${n} mangler`),
    naming: 'Nævnes firmaer?',
    namingAsk: 'I udgaven uden navne',
    namings: { named: 'Firmaerne, der deltog, nævnes', unnamed: 'Firmaer nævnes ikke' },
    readAloudAt:
      'Sætningen læses højt under Velkomst og regler og står på storskærmen. Derefter kan valget kun ændres til, at firmaer ikke nævnes.',
    isReadAloud:
      'Reglerne er læst højt. Valget kan kun ændres til, at firmaer ikke nævnes, for folk har talt under det.',
    firmsAbout:
      'Hvert firma har sit eget bord og sit eget nummer. Det, et bord sender, ser kun du og kunden: ikke storskærm, telefoner, referent eller referat.',
    absent: 'kom ikke',
    deleteBy: 'Firmabordenes svar slettes senest',
    saveFirms: 'Gem svarene til kunden',
    deleteAnswers: (n: number) => (n === 1 ? 'Slet 1 svar nu' : `Slet ${n} svar nu`),
    deleteBody:
      'Firmabordenes svar slettes for altid og kan ikke fortrydes. Gem filen til kunden først.',
    deleteYes: 'Slet',
    keep: 'Behold',
    remains:
      'Ordene er væk fra databasen, fortrydelserne og sikkerhedskopierne på denne computer. De står stadig i Word-filer, der er gemt, på en anden bærbar eller et USB-stik, der har fulgt med, til det næste gang får en kopi, og i filer, der er lagt til side efter et uheld. Slet dem selv.',
    saved: 'Filen er gemt.',
    add: 'Før i loggen',
    addLong: 'Før i loggen: hvem fik hvad at vide',
    edit: 'Ret linjen',
    tools: 'Ret eller fjern',
    editOf: (text: string) => `Ret: ${text.slice(0, 60)}`,
    removeOf: (text: string) => `Fjern: ${text.slice(0, 60)}`,
    removed: 'Linjen er fjernet.',
    toldAbout:
      'Tryk U, når noget bliver udleveret, spurgt eller besvaret, også under mødet. Loggen siger, hvis ét firma fik noget, som andre ikke fik.',
    lacks: (firms: string) => `Mangler hos ${firms}.`,
    giveSame: 'De har fået det samme nu',
    given: (firms: string) => `Ført i loggen: ${firms} har fået det samme.`,
    noAnswer: 'Ikke besvaret.',
    lateAnswer: 'Ikke besvaret, og fristen er gået.',
    answer: 'Svar',
    logFile: 'Log til sagen',
    saveLog: 'Gem loggen',
    kind: 'Hvad skete der?',
    fromTexts: (n: number) =>
      n === 1 ? 'Tag det ene spørgsmål fra teksterne' : `Tag de ${n} spørgsmål fra teksterne`,
    lacking: 'Skriv, hvad der blev sagt eller givet.',
    noted: (n: number) => (n === 1 ? 'Ført i loggen.' : `${n} linjer er ført i loggen.`),
    answers: 'Svarer på',
    noQuestion: 'intet spørgsmål i loggen',
    whoAsked: 'Hvem spurgte?',
    dueOn: 'Svar senest',
    day: 'Dag',
    outside: 'Uden for mødet',
    cancel: 'Fortryd',
    save: 'Gem',
    remarksAbout:
      'Enhver kan bede om, at en bemærkning udgår: i rummet nu, eller inden to dage. Ordene slettes, og dér står kun, at en bemærkning er udgået efter anmodning, ikke hvem der bad om det. Kundens egne oplysninger kan ikke udgå, for alle skal have det samme at vide.',
    find: 'Find',
    noRemarks: 'Der står ingen bemærkninger.',
    places: {
      blocks: 'Note',
      records: 'Noteret',
      answers: 'Svar',
      chains: 'Kæde',
      ideas: 'Tekst uden navn',
      tellings: 'Loggen',
    },
    strike: 'Tag ud',
    strikeOf: (text: string) => `Tag ud: ${text.slice(0, 60)}`,
    strikeTitle: 'Skal bemærkningen udgå?',
    strikeBody: (text: string) => `»${text}« slettes for altid. Det kan ikke fortrydes.`,
    strikeYes: 'Tag den ud for altid',
    gone: 'Udgået',
    handWritten:
      'Programmet kender kun navnene på deltagerlisten, e-mailadresser og telefonnumre. Et navn, nogen har skrevet i hånden, og som ikke står på listen, kan det ikke kende. Læs filen igennem, før den offentliggøres.',
    found: (n: number) =>
      n === 1 ? '1 navn at tage stilling til' : `${n} navne at tage stilling til`,
    noneFound: 'Ingen navne fra deltagerlisten, ingen adresser og ingen telefonnumre er fundet.',
    kinds: { company: 'firma', person: 'person', email: 'e-mail', phone: 'telefonnummer' },
    decide: (word: string) => `Hvad skal der ske med ${word}?`,
    noName: 'Er ikke et navn',
    toPlace: (word: string) => `Gå til stedet: ${word}`,
    mend: 'Gå til stedet',
    savePublic: (n: number) =>
      n === 0
        ? 'Gem udgave uden navne'
        : n === 1
          ? 'Gem, og udelad 1 navn'
          : `Gem, og udelad ${n} navne`,
    chooseFirst: 'Vælg på siden Marked, om firmaer nævnes, før reglerne læses højt.',
  },
}

export type MarketWords = typeof market
