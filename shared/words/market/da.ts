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
}

export type MarketWords = typeof market
