/** What the facilitator reads when a PDF becomes pictures for the wall. */
export const ownPdf = {
  page: (file: string, n: number, of: number) => `${file}, side ${n} af ${of}`,
  opening: (file: string) => `Åbner ${file} …`,
  drawing: (file: string, n: number, of: number) => `Tegner side ${n} af ${of} fra ${file}`,
  cancel: 'Annullér',
  tooMany: (file: string, pages: number, free: number) =>
    `${file} har ${pages} sider. Der er plads til ${free === 1 ? 'ét billede' : `${free} billeder`} mere.`,
  first: (n: number) => (n === 1 ? 'Tag den første side' : `Tag de første ${n} sider`),
  not: {
    canceled: (file: string) => `Annulleret. Ingen sider fra ${file} er taget med.`,
    locked: (file: string) =>
      `${file} er låst med en adgangskode. Gem den uden adgangskode, og vælg den igen.`,
    damaged: (file: string) =>
      `${file} kan ikke læses. Åbn den i et andet program, gem den som PDF igen, og vælg den nye fil.`,
    empty: (file: string) => `${file} har ingen sider. Se efter, om det er den rigtige fil.`,
    tooBig: (file: string) =>
      `${file} fylder mere end 100 MB. Gem den i en mindre størrelse, eller del den i to.`,
    unable: (file: string) =>
      `${file} kan ikke tegnes i denne browser. Brug en nyere Edge, Chrome eller Firefox, eller gem siderne som billeder.`,
  },
}

export type OwnPdfWords = typeof ownPdf
