/** What keeps the work safe: a mended database, a full disk. */
export const words = {
  region: 'Sikkerhed',
  at: (time: string) => `kl. ${time}`,
  onDay: (day: string, time: string) => `${day} kl. ${time}`,
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
}

export type SafetyWords = typeof words
