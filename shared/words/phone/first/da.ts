/** What a phone says up to and with its first question on the four steps: it is fetched before anybody can answer. */
export const da = {
  lang: 'da',
  product: 'Samspil',
  demo: 'Demo',
  rehearsal: 'PRØVEKØRSEL',
  rehearsalSays: 'Dit svar tæller ikke med og gemmes ikke.',
  language: 'Sprog',
  yourCode: 'Din kode',
  lost: 'Ingen forbindelse. Prøver igen.',
  lostUnsent: 'Ingen forbindelse. Dit svar ligger på telefonen og sendes, når der er forbindelse.',
  stayOnNetwork: 'Telefonen siger »intet internet«? Vælg Bliv på netværket.',
  finding: 'Finder mødet …',
  pickSide: 'Hvilken part hører du til?',
  pickSideHint: 'Du skal ikke skrive dit navn.',
  haveCode: 'Har du allerede en plads?',
  sameAsLast: (side: string) => `Samme plads som sidst: ${side}`,
  approvalHint: 'Facilitatoren lukker dig ind. Du skal ikke skrive dit navn.',
  noConnection: 'Der er ingen forbindelse. Prøv igen om lidt.',
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
  trial: 'Kun en prøve, så alle ser, at det virker. Svarene kommer ikke i referatet.',
  received: 'Dit svar er modtaget.',
  broken: 'Noget gik galt. Svar, der er modtaget, er i god behold.',
  reload: 'Hent siden igen',
  /** while the rest of the page is on its way */
  fetching: 'Et øjeblik …',
}

/** The words that are there from the start. */
export type FirstWords = typeof da
