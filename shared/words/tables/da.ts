/** The words of what tables answer openly from a phone: wall and cockpit. */
export const tables = {
  name: (table: number) => `Bord ${table}`,
  came: (count: number, of: number) =>
    of > 0
      ? `${count} af ${of} borde har svaret`
      : count === 1
        ? '1 bord har svaret'
        : `${count} borde har svaret`,
  none: 'Skriv bordets svar på én af jeres telefoner. Det vises her med navn.',
  page: (at: number, of: number) => `${at} af ${of}`,
  fromPhones: 'Deltagerne kan skrive for deres bord på telefonen. Svaret vises straks (M).',
  chainsFromPhones: 'Bordene kan sende deres kæder fra telefonen. De vises straks.',
  takeBack: (table: string) => `Fortryd det, ${table} sendte sidst`,
  takenBack: (table: string) => `Det, ${table} sendte sidst, er fortrudt.`,
}

export type TableWords = typeof tables
