/** What the two tools of *Planlæg* say: mixed tables, and the papers to print before a workshop. */
export const words = {
  tables: {
    open: 'Borde …',
    title: 'Blandede borde',
    empty: 'Bland de inviterede, så begge parter sidder ved alle borde.',
    emptyExample:
      'Med 20 deltagere bliver det fire borde med fem. Ingen sidder ved siden af sin leder, hvis det kan undgås.',
    nobody: 'Her er ingen at blande endnu. Skriv deltagerne ind først.',
    toPeople: 'Gå til Deltagere',
    count: 'Antal borde',
    fewer: 'Et bord færre',
    more: 'Et bord mere',
    mix: (n: number) => (n === 1 ? 'Sæt alle ved ét bord' : `Bland til ${n} borde`),
    again: 'Bland igen',
    guests: 'Gæster sidder med',
    undo: 'Fortryd',
    print: 'Bordkort …',
    mixed: (n: number) => (n === 1 ? 'Alle sat ved ét bord' : `Blandet til ${n} borde`),
    table: (n: number) => `Bord ${n}`,
    people: (n: number) => (n === 1 ? '1 person' : `${n} personer`),
    how: 'Vælg to, så bytter de plads. Du kan også trække. Piletaster går fra plads til plads.',
    picked: (name: string) =>
      `${name} er valgt. Vælg en at bytte med, eller et bord at flytte til. Esc slipper.`,
    dropped: (name: string) => `${name} er ikke længere valgt.`,
    moveHere: (name: string) => `Flyt ${name} hertil`,
    swapped: (a: string, b: string) => `${a} og ${b} har byttet plads.`,
    moved: (name: string, table: string) => `${name} sidder nu ved ${table.toLowerCase()}.`,
    unseated: 'Uden plads',
    unseatedBody: 'Vælg en, og vælg så et bord, eller bland igen.',
    result: 'Sådan blev det',
    fine: 'Alt gik op: alle parter sidder ved alle borde, og ingen sidder sammen med sin leder.',
    fineSides: 'Alt gik op: alle parter sidder ved alle borde.',
    compromises: (n: number) => (n === 1 ? 'Én ting gik ikke op:' : `${n} ting gik ikke op:`),
    kinds: {
      sideMissing: {
        tooFew: (side: string, table: string) =>
          `${side} er ikke med ved ${table.toLowerCase()}, fordi parten har færre deltagere, end der er borde.`,
        elsewhere: (side: string, table: string) =>
          `${side} er ikke med ved ${table.toLowerCase()}, men har flere ved et andet bord. Byt to, eller bland igen.`,
      },
      boss: {
        besideBoss: (name: string, boss: string) =>
          `${name} sidder ved siden af sin leder, ${boss}`,
        sameTableAsBoss: (name: string, boss: string) =>
          `${name} sidder ved samme bord som sin leder, ${boss}`,
      },
      because: {
        oneTable: ', fordi der kun er ét bord.',
        tooFewTables: ', fordi der er for få borde til at skille dem.',
        noOtherSeat: ', fordi ingen anden plads er bedre.',
        avoidable: '. Det kan undgås: lad en af dem bytte plads.',
      },
      sideUneven: (side: string, fewest: number, most: number) =>
        `${side} har ikke lige mange ved alle borde: fra ${fewest} til ${most}.`,
      uneven: (fewest: number, most: number) =>
        `Bordene er ikke lige store: fra ${fewest} til ${most} personer.`,
    },
    bosses: 'Hvem er leder for hvem?',
    bossesBody:
      'Ingen sættes ved bord med sin egen leder, hvis det kan undgås. Det gælder, næste gang du blander.',
    bossOf: (name: string) => `Leder for ${name}`,
    noBoss: 'ikke angivet',
    known: (n: number) => (n === 0 ? 'ingen angivet' : n === 1 ? '1 angivet' : `${n} angivet`),
    back: 'Tilbage til bordene',
  },
  print: {
    open: 'Udskriv …',
    title: 'Udskriv til workshoppen',
    what: 'Vælg, hvad du vil have med',
    files: {
      runsheet: 'Drejebog',
      program: 'Program',
      prereading: 'Forberedelse om principperne',
      cards: 'Bordkort',
      signin: 'Fremmødeliste',
      codes: 'Kodesedler',
      slips: 'Svarsedler til papir',
      calendar: 'Kalenderfil (.ics)',
      gatesheets: 'Svarark til faseovergang',
    },
    about: {
      runsheet: 'Hele dagen minut for minut med talepunkter og materialer.',
      program: 'Én side til deltagerne: hvornår og hvad.',
      prereading: 'Principperne med spørgsmål at tænke over, sendes ud før mødet.',
      cards: 'Navneskilte med bordnummer, til at folde.',
      signin: 'Navne pr. part med plads til underskrift.',
      codes:
        'En seddel med personlig kode til hver, der svarer. Lav koderne under Telefoner først.',
      slips: 'Til dem, der svarer på papir, og en side til de to, der tæller.',
      calendar: 'Mødet til alles kalender, med tid, sted og formål.',
      gatesheets: 'Ét til hver rolle med kriterierne, på det sprog rollen læser.',
    },
    onlyYou: 'kun til dig',
    ownNotes: 'Med mine egne noter',
    nobody: 'Skriv deltagerne ind først.',
    language: 'Sprog',
    save: (n: number) => (n === 1 ? 'Gem 1 fil' : `Gem ${n} filer`),
    saveNone: 'Gem',
    saving: (n: number) => (n === 1 ? 'Skriver filen …' : `Skriver ${n} filer …`),
    none: 'Vælg mindst én fil.',
    saved: (n: number) => (n === 1 ? 'Filen er gemt.' : `${n} filer er gemt.`),
  },
}

export type ToolWords = typeof words
