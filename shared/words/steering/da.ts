/** The words of what goes to the steering group: recommendations, and what is put into its own minutes. */
export const steering = {
  recommendation: 'Indstilling til styregruppen',
  none: 'Der er ingen indstillinger eller kontraktændringer fra denne workshop.',
  recommended: 'Indstilling',
  background: 'Baggrund',
  consequence: 'Konsekvens',
  consequenceOf: (reference: string) => `Konsekvens af ${reference}`,
  consequenceDescription: 'Én række for tid, økonomi og kontrakt.',
  area: 'Område',
  positions: 'Parternes holdning',
  deadline: 'Frist',
  onTime: 'Tid',
  onMoney: 'Økonomi',
  onContract: 'Kontrakt',
  notSaid: 'Ikke oplyst.',
  noWhy: 'Det er ikke oplyst hvorfor.',
  why: (why: string) => `Hvorfor: ${why}`,
  consequences: (said: string) => `Konsekvens for ${said}.`,
  part: (area: string, said: string) => `${area.toLocaleLowerCase('da-DK')}: ${said}`,
  before: (date: string) => `Frist: ${date}.`,
  noDeadline: 'Der er ikke sat en frist.',
  decideBefore: (date: string) => `Styregruppen skal have taget stilling senest ${date}.`,
  talkedAbout: (item: string, workshop: string, date: string) =>
    `Drøftet under »${item}« på ${workshop} ${date}.`,
  from: (workshop: string, date: string) => `Fra ${workshop} ${date}.`,
  withReservation: (side: string, words: string) => `${side} tager forbehold: »${words}«`,
  withoutReservation: (side: string) => `${side} har ikke taget forbehold.`,
  needsContract:
    'Indstillingen kræver, at kontrakten ændres. Det kan kun aftales skriftligt mellem parterne.',

  insert: 'Indsættelse til styregruppens referat',
  insertShort: 'Indsættelse',
  held: (workshop: string, date: string) => `${workshop} blev holdt ${date}.`,
  toDecide: 'Styregruppen tager stilling til',
  nothingToDecide: 'Workshoppen indstiller intet til styregruppen.',
  decided: 'Workshoppen besluttede',
  agreed: 'Aftalt, de nærmeste frister',
  moreActions: (count: number) =>
    count === 1
      ? '1 handling mere står i referatet.'
      : `${count} handlinger mere står i referatet.`,
  moreDecisions: (count: number) =>
    count === 1
      ? '1 beslutning mere står i referatet.'
      : `${count} beslutninger mere står i referatet.`,
  reservations: (count: number) =>
    count === 1
      ? 'Der er taget forbehold ved 1 punkt; ordlyden står i referatet.'
      : `Der er taget forbehold ved ${count} punkter; ordlyden står i referatet.`,
  minutesAre: (version: string) => `Referatet, ${version}, er vedlagt.`,
  copy: 'Kopiér indsættelsen',
  name: 'Indsættelsen',
}

export type SteeringWords = typeof steering
