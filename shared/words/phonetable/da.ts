/** The words of a table's open answer on a phone. */
export const table = {
  offer: 'Skriv for dit bord',
  openly: 'Svaret vises straks for alle, og navnet står i referatet.',
  alone: (number: number) =>
    `I er bord ${number}. Kun kunden får svaret: det vises ikke for de andre og står ikke i referatet.`,
  which: 'Bordets nummer',
  who: 'Hvem taler for bordet?',
  choice: 'Bordets valg',
  text: 'Bordets svar i én sætning',
  links: { delivery: 'Leverance', change: 'Forandring', benefit: 'Gevinst', purpose: 'Formål' },
  lacking: 'Skriv nummer, navn og svar.',
  send: 'Send og vis',
  sendAlone: 'Send til kunden',
  standing: (name: string, number: number) =>
    `${name || 'Nogen'} har allerede svaret for bord ${number}.`,
  replace: 'Ja, erstat det',
  keep: 'Nej, behold det',
  sent: (number: number) => `Bord ${number} har svaret. Alle ser det nu.`,
  sentAlone: (number: number) => `Bord ${number} har svaret. Kun kunden får svaret.`,
  gone: (number: number) => `Svaret fra bord ${number} gælder ikke mere.`,
  mend: 'Ret svaret',
  another: 'Send en kæde til',
  failed: 'Det blev ikke sendt. Prøv igen.',
}

export type PhoneTableWords = typeof table
