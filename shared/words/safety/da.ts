/** What keeps the work safe: a mended database, a full disk, the safety copy on another computer or a stick. */
export const words = {
  region: 'Sikkerhed',
  title: 'Sikkerhedskopi',
  at: (time: string) => `kl. ${time}`,
  onDay: (day: string, time: string) => `${day} kl. ${time}`,
  age: {
    now: 'få sekunder',
    seconds: (n: number) => `${n} sekunder`,
    minutes: (n: number) => (n === 1 ? '1 minut' : `${n} minutter`),
    hours: (n: number) => (n === 1 ? '1 time' : `${n} timer`),
  },
  voided:
    'Mødet gik over på en anden computer, før der var lukket for svar. Målingen er åbnet igen.',
  mended: {
    title: 'Databasen var beskadiget, og Samspil har åbnet en kopi.',
    gap: (from: string, until: string) =>
      `Kopien er fra ${from}. Det, du har skrevet derefter og frem til ${until}, er ikke med.`,
    noGap: (from: string) => `Kopien er fra ${from}, og intet er skrevet efter det.`,
    kept: (folder: string) => `Den beskadigede fil er ikke slettet. Den ligger i ${folder}.`,
    known: 'Forstået',
  },
  diskFull: {
    title: 'Disken er fuld.',
    body: 'Samspil har givet sin reserve fri, så du kan skrive videre i dette møde. Gør plads på disken i næste pause.',
  },
  /** nothing can be saved just now: what stands, and the way out */
  notSaving: {
    kept: 'Alt, hvad der er gemt, er i god behold. Det, du skriver nu, bliver ikke gemt.',
    full: {
      title: 'Der kan ikke gemmes: disken er fuld.',
      way: 'Tøm papirkurven, eller flyt store filer. Så gemmes der igen, uden at du skal genstarte.',
    },
    failing: {
      title: 'Der kan ikke gemmes: disken svarer med fejl.',
      way: 'Samspil prøver igen hvert tredje sekund. Skriv på papir imens. Bliver det ved, så fortsæt mødet på en anden computer.',
    },
  },
  /** what stands above the pages */
  notice: {
    lost: (address: string) => `Den anden computer (${address}) modtager ikke kopien.`,
    stickLost: (folder: string) => `Der kan ikke skrives på stikket (${folder}).`,
    has: (at: string) => `Den seneste kopi er fra ${at}.`,
    hasNone: 'Den har ingen kopi endnu.',
    show: 'Vis',
    taken: (at: string) => `En anden computer tog over ${at}.`,
    takenBody: 'Her kan du læse og gemme filer, men ikke ændre noget.',
    missing: (n: number) =>
      n === 0
        ? 'Alt, hvad der står her, har den anden også.'
        : n === 1
          ? 'Her står 1 ændring, som den anden ikke har. Den bliver her, til de to kan flettes.'
          : `Her står ${n} ændringer, som den anden ikke har. De bliver her, til de to kan flettes.`,
    missingUnknown: 'Det, der kun står her, bliver her, til de to kan flettes.',
    writeHere: 'Skriv her igen',
    took: (age: string) => `Du fører nu mødet herfra. Kopien var ${age} gammel.`,
    tookStick: (at: string) => `Du fører nu mødet herfra. Stikkets kopi er skrevet ${at}.`,
    tookAgain:
      'Målingen, der var åben, er annulleret og åbnet igen. Bed alle om at scanne og taste deres kode.',
    tookPhones: 'Bed alle om at scanne den nye kode og taste deres egen.',
  },
  /** the tick in *Klargør*, and the head of the dialog */
  standing: {
    none: 'Ingen sikkerhedskopi på en anden computer',
    noneBody: 'Går denne computer i stykker, står mødet stille, til den er startet igen.',
    connecting: 'Forbinder til den anden computer …',
    connectingStick: 'Skriver den første kopi på stikket …',
    up: (address: string) => `Den anden computer (${address}) følger med`,
    upStick: (folder: string) => `Kopien skrives på stikket (${folder})`,
    upBody: 'Hver ændring er der få sekunder efter, at den er gemt her.',
    waiting: 'Kopien begynder, når du åbner en workshop.',
    wrongPassphrase: 'Adgangssætningen er en anden på den anden computer',
    otherVersion: 'Den anden computer har en anden udgave af Samspil',
    otherVersionBody: 'Installér den samme udgave på begge, og prøv igen.',
  },
  setUp: {
    what: 'Hvad skal denne computer?',
    ways: {
      laptop: 'Sende en kopi til en anden computer',
      stick: 'Skrive en kopi på et USB-stik',
      follow: 'Følge med, klar til at tage over',
      openStick: 'Tage over fra et USB-stik',
    },
    about: {
      laptop: 'Over det lokale netværk. Start Samspil på den anden computer, og lad den følge med.',
      stick: 'Hvor der ikke er noget netværk.',
      follow: 'En anden computer fører mødet og sender sin kopi hertil.',
      openStick: 'Den første computer er gået i stykker, og du har stikket.',
    },
    address: 'Den anden computers adresse',
    addressHint: 'Den står på den anden computers skærm, når den følger med.',
    myAddress: 'Denne computers adresse',
    noAddress: 'Computeren er ikke på et netværk. Brug et USB-stik.',
    port: 'Port',
    folder: 'Mappe på stikket',
    folderHint: 'For eksempel E:\\ eller /media/ane/STIK',
    folderAsked: 'Du vælger mappen, når du trykker.',
    passphrase: 'Adgangssætning',
    passphraseHint: 'Mindst 12 bogstaver eller tal. Den samme skal skrives på begge computere.',
    passphraseFollow: 'Den skal skrives på den computer, der fører mødet.',
    passphraseNew: 'Skriv den ned. Den skal skrives på den computer, der tager over.',
    passphraseTheirs: 'Den, der blev valgt, da kopien blev begyndt.',
    crypted: 'Alt er krypteret undervejs. Svar, der ikke er talt op, og egne noter er ikke med.',
    go: {
      laptop: 'Send kopien',
      stick: 'Skriv kopien',
      follow: 'Følg med',
      openStick: 'Åbn kopien',
    },
    leaves: 'Den workshop, der er åben her, bliver lukket.',
  },
  running: {
    stop: 'Stop kopien',
    sayTaken: 'Den anden har taget over',
    sayTakenBody:
      'Tryk her, hvis den anden computer fører mødet videre, og denne ikke selv har opdaget det. Så kan der kun læses her.',
  },
  sure: {
    writeHere: 'Skriv her igen?',
    writeHereBody:
      'Fører den anden computer stadig mødet, får I to udgaver, som skal flettes bagefter. Tryk kun, hvis den anden er lukket.',
    cancel: 'Fortryd',
  },
  following: {
    title: 'Følger med',
    lead: 'Denne computer er klar til at tage over.',
    waiting: 'Venter på den første computer',
    waitingBody:
      'Vælg Sikkerhedskopi på den computer, der fører mødet, og skriv adressen, porten og adgangssætningen.',
    up: 'Kopien er hel',
    met: 'Forbundet med den første computer',
    lost: 'Den første computer svarer ikke',
    locked: 'Skriv adgangssætningen igen',
    lockedBody: 'Samspil blev lukket her. Kopien ligger krypteret på denne computer.',
    read: 'Kopien på stikket er åbnet',
    noWorkshop: 'Den første computer har ikke åbnet nogen workshop endnu.',
    workshop: 'Workshop',
    item: 'Punkt',
    notBegun: 'Ikke begyndt',
    age: 'Kopiens alder',
    written: 'Kopien er skrevet',
    address: 'Adresse',
    takeOver: 'Tag over',
    takeOverAnyway: 'Tag over alligevel',
    still: 'Den første computer svarer stadig. Tager du over, kan der kun læses på den.',
    measuring: 'En måling er åben. Den bliver annulleret og åbnet igen, og alle svarer på ny.',
    after: 'Mødet fortsætter i det samme punkt med det samme ur. Telefonerne scanner en ny kode.',
    stop: 'Følg ikke længere med',
    stopBody: 'Kopien slettes på denne computer.',
    goOn: 'Fortsæt',
    working: 'Tager over …',
  },
}

export type SafetyWords = typeof words
