import type { RiskAsk } from '../../../polls/poll.ts'
import type { Reason } from '../../../outcome.ts'

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
  risk: {
    probability: 'I hvor høj grad er det sandsynligt, at det sker?',
    consequence: 'I hvor høj grad skader det os, hvis det sker?',
    who: 'Hvem kan bedst gøre noget ved den?',
  } as Readonly<Record<RiskAsk, string>>,
  received: 'Dit svar er modtaget.',
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
  /** the ways in: an open link, approval, a personal code */
  door: {
    sameAsLast: (side: string) => `Samme plads som sidst: ${side}`,
    approvalHint: 'Facilitatoren lukker dig ind. Du skal ikke skrive dit navn.',
    notLetIn: 'Facilitatoren lukkede dig ikke ind. Tal med facilitatoren, og prøv igen.',
    personal: 'Skriv din personlige kode',
    personalHint: 'Seks tegn. Den står på den seddel, du har fået.',
    wrongOnce: 'Koden passer ikke. Se efter, og prøv igen.',
  },
  /** while the rest of the page is on its way */
  fetching: 'Et øjeblik …',
}

/** The words that are there from the start. */
export type FirstWords = typeof da
