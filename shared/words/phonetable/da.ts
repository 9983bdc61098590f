/** The words of a table's open answer on a phone. */
export const table = {
  offer: 'Skriv for dit bord',
  openly: 'Svaret er åbent: Det vises straks for alle, og navnet står i referatet.',
  which: 'Bordets nummer',
  who: 'Hvem taler for bordet? (fulde navn)',
  choice: 'Bordets valg',
  text: 'Bordets svar i én sætning',
  links: { delivery: 'Leverance', change: 'Forandring', benefit: 'Gevinst', purpose: 'Formål' },
  lacking: 'Skriv bordets nummer, navnet på den, der taler, og et svar.',
  send: 'Send og vis',
  back: 'Tilbage',
  standing: (name: string, number: number) =>
    name
      ? `${name} har allerede svaret for bord ${number}.`
      : `Bord ${number} har allerede svaret.`,
  replace: 'Ja, erstat det',
  keep: 'Nej, behold det',
  sent: (number: number) => `Svaret fra bord ${number} er sendt og vises nu.`,
  gone: (number: number) => `Svaret fra bord ${number} gælder ikke længere.`,
  mend: 'Ret svaret',
  another: 'Send en kæde til',
  failed: 'Svaret er ikke sendt. Prøv igen.',
  over: 'Der er lukket for bordets svar.',
  enough: 'Der er ikke plads til flere svar herfra.',
}

export type PhoneTableWords = typeof table
