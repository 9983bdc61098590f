import type { Reason } from '../../outcome.ts'

/** What a phone says. It is read in two seconds by somebody who listens to something else. */
export const da = {
  task: 'Opgave',
  withWhom: 'Med hvem',
  deliver: 'I afleverer',
  product: 'Samspil',
  demo: 'Demo',
  language: 'Sprog',
  yourCode: 'Din kode',
  lost: 'Ingen forbindelse. Prøver igen.',
  lostUnsent: 'Ingen forbindelse. Dit svar ligger på telefonen og sendes, når der er forbindelse.',
  stayOnNetwork: 'Telefonen siger »intet internet«? Vælg Bliv på netværket.',

  enterCode: 'Skriv koden fra storskærmen',
  codeHint: 'Seks tegn. Store og små bogstaver er lige gode.',
  go: 'Videre',
  finding: 'Finder mødet …',
  pickSide: 'Hvilken part hører du til?',
  pickSideHint: 'Du skal ikke skrive dit navn.',
  haveCode: 'Har du allerede en plads?',
  haveCodeHint: 'Skriv de seks tegn, du fik, så får du din plads igen.',
  useMyCode: (code: string) => `Brug min kode ${code}`,
  seatGone: 'Din plads bruges ikke længere på denne telefon. Brug din kode, eller vælg part igen.',

  joined: 'Du er med',
  joinedAs: 'Din part',
  waitingFor: 'Næste spørgsmål kommer her af sig selv.',
  now: 'Nu',
  keepCode: 'Skifter du telefon, får du din plads igen med koden.',
  wrongSide: 'Forkert part? Sig det til facilitatoren.',

  progress: (at: number, of: number) => `${at} af ${of}`,
  back: 'Tilbage',
  next: 'Videre',
  done: 'Færdig',
  steps: ['slet ikke', 'i mindre grad', 'i nogen grad', 'i høj grad'] as readonly string[],
  unknown: 'ved ikke',
  confidential:
    'Svarene er fortrolige i mødet. Det er ikke en hemmelig afstemning i lovens forstand.',
  whatFollows:
    'Ingen kan se, hvem der svarede hvad. Men man kan regne svar ud, hvis alle i rummet svarer det samme, eller af det, ' +
    'I selv fortæller hinanden.',
  chosen: (count: number, of: number) => `${count} af ${of} valgt`,
  unpickFirst: 'Fravælg én først.',

  sending: 'Sender …',
  received: 'Dit svar er modtaget.',
  mayChange: 'Du kan ændre det, til der lukkes for svar.',
  stands: 'Der er allerede svaret fra din plads. Det svar gælder.',
  standsHint: 'Svarede du fra en anden telefon, skal du ikke gøre mere.',
  answerRest: 'Svar på det, der mangler',
  answered: (count: number, of: number) => `${count} af ${of} har svaret`,
  showAnswer: 'Vis mit svar',
  hideAnswer: 'Skjul mit svar',
  changeAnswer: 'Ret mit svar: tryk på en linje.',
  change: 'Ret',
  noAnswer: 'ikke besvaret',

  closed: 'Der er lukket for svar',
  closedHint: 'Resultatet kommer her, når det vises.',
  closedForgotten: 'Telefonen har slettet dit svar.',
  missed:
    'Noget af dit svar nåede måske ikke frem, før der blev lukket. Sig det til facilitatoren.',

  result: 'Resultat',
  resultPicture: 'Tegning af resultatet. Det samme står i sætningerne nedenfor.',
  moreFollows: 'Næste spørgsmål kommer her af sig selv.',

  seats: {
    sameAsLast: (side: string) => `Samme plads som sidst: ${side}`,
    approvalHint: 'Facilitatoren lukker dig ind. Du skal ikke skrive dit navn.',
    knocking: 'Facilitatoren er spurgt',
    sign: 'Det samme tegn står på facilitatorens skærm. Du kommer med, så snart der er sagt ja.',
    notLetIn: 'Facilitatoren lukkede dig ikke ind. Tal med facilitatoren, og prøv igen.',
    personal: 'Skriv din personlige kode',
    personalHint: 'Seks tegn. Den står på den seddel, du har fået.',
    loan: 'Lånetelefon',
    once: 'Skriv din engangskode',
    onceHint: 'Seks tegn, som facilitatoren har givet dig. Telefonen husker ikke dit svar.',
    wrongOnce: 'Koden passer ikke. Se efter, og prøv igen.',
    ready: 'Du har svaret på det hele',
    readyHint: 'Når du sender, glemmer telefonen dit svar, og det kan ikke ændres.',
    send: 'Send svaret',
    again: 'Begynd forfra',
    leave: 'Stop uden at sende',
    sent: 'Svaret er sendt, og telefonen har glemt det. Giv den videre.',
    left: 'Der blev ikke sendt noget. Koden kan bruges igen.',
    forgotten: 'Der gik for lang tid, så svaret er slettet. Koden kan bruges igen.',
    overBefore: 'Svaret nåede ikke frem, før der blev lukket. Sig det til facilitatoren.',
    usedBefore: 'Der er allerede svaret med den kode. Det svar gælder.',
    tryAgain: 'Ingen forbindelse. Svaret er ikke sendt endnu; prøv igen.',
  },

  broken: 'Noget gik galt. Svar, der er modtaget, er i god behold.',
  reload: 'Hent siden igen',
  /** the refusals a phone can meet; any other is `broken` */
  reasons: {
    wrongCode: 'Koden passer ikke. Se efter på storskærmen, og prøv igen.',
    tooManyTries: 'Der er prøvet for mange gange. Vent et minut, og prøv igen.',
    codeNeeded: 'Skriv din personlige kode.',
    codeUsed: 'Koden er brugt til denne måling. Den virker igen ved den næste.',
    noSeatsLeft: 'Alle pladser er taget. Sig det til facilitatoren.',
    phonesShut: 'Der er ikke åbent for telefoner lige nu.',
    noWorkshopOpen: 'Mødet er ikke åbent lige nu.',
    notSeated: 'Din plads bruges ikke længere på denne telefon.',
    noConnection: 'Der er ingen forbindelse. Prøv igen om lidt.',
    pollNotOpen: 'Der er lukket for svar.',
    notAChoice: 'Svaret blev ikke modtaget. Prøv igen.',
    notUnderstood: 'Koden består af seks tegn. Prøv igen.',
  } as Readonly<Partial<Record<Reason, string>>>,
  wrongOwnCode: 'Koden hører ikke til en plads i mødet. Prøv igen, eller vælg part.',
}

/** The words of the phone, the same in both languages. */
export type PhoneWords = typeof da
