import { wifi } from '../wifi/da.ts'
import { chains } from '../chains/da.ts'
import { ideas } from '../ideas/da.ts'
import { tables } from '../tables/da.ts'
import { counting } from '../counting/da.ts'
import { pictures } from '../pictures/da.ts'

/** What the wall says to a whole room: few words, large. */
export const da = {
  welcome: 'Velkommen',
  joinHow: 'Scan koden med telefonens kamera',
  orType: 'eller skriv',
  andCode: 'Kode',
  leads: (facilitator: string) => `${facilitator} leder mødet`,
  askedBy: (askedBy: string) => `efter ønske fra ${askedBy}`,
  here: (count: number) => (count === 1 ? '1 er med' : `${count} er med`),
  qr: (address: string) => `QR-kode til ${address}`,

  task: 'Opgave',
  withWhom: 'Med hvem',
  deliver: 'I afleverer',
  ends: (time: string) => `slutter ${time}`,
  timeIsUp: 'Tiden er gået',
  paused: 'Uret er på pause',

  writeEmpty: 'Her kommer det, I siger',

  program: 'Program',
  now: 'Nu',
  next: 'Næste',
  later: (count: number) => (count === 1 ? 'og 1 punkt til' : `og ${count} punkter til`),
  over: 'Tak for i dag',

  measurement: 'Måling',
  answered: (count: number, of: number) => `${count} af ${of} har svaret`,
  nobodyYet: 'Åben for svar',
  answerOnPhone: 'Svar på telefonen, i dit eget tempo',
  waitingForLast: 'Vi venter på de sidste',
  allAnswered: 'Alle har svaret',
  soon: 'Målingen åbner om lidt',
  closed: 'Der er lukket for svar',
  result: 'Resultat',

  pictures,
  wifi,
  chains,
  ideas,
  tables,
  counting,

  black: 'Skærmen er slukket',
  lost: 'Ingen forbindelse',
  notLetIn: 'Storskærmen er lukket ude. Åbn den igen fra facilitatorens skærm.',
  finding: 'Finder mødet …',
  broken: 'Storskærmen gik i stå. Svar og noter er ikke rørt. Hent siden igen.',
}

/** The words of the wall, the same in both languages. */
export type WallWords = typeof da
