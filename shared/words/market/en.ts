import type { MarketWords } from './da.ts'

/** Before there is a contract: competing suppliers kept apart, the log, and the version without names. */
export const market: MarketWords = {
  pooled: 'The suppliers',
  supplier: 'Supplier',
  leftOut: '[name left out]',
  ownCodes:
    'The suppliers compete. Everyone comes in by a personal code; the company is part of the code, and nobody chooses it on a screen.',
  sheetOf: (firm, table) => `${firm} · table ${table}`,
  sheetsApart:
    'One sheet per company. Lay each sheet on the company’s own table, and do not share the file: the sheets name the companies.',
  suppliersHere: (here, of) =>
    `${here} of ${of} invited supplier people were present. Companies and people are not named.`,
}
