import type { FormId, PollState, RiskAsk } from '../../polls/poll.ts'

/** A measurement of any form as the facilitator plans, asks and corrects it. The type of this one is the type of the other. */
export const words = {
  forms: {
    principles: 'Principperne',
    scale: 'Skala',
    choose: 'Vælg nogle få',
    points: 'Fordel point',
    ranking: 'Rækkefølge',
    risks: 'Risici',
  } as Readonly<Record<FormId, string>>,
  formAbout: {
    principles: 'Principperne fra det faglige grundlag, på fire trin.',
    scale: 'Udsagn på de fire trin fra slet ikke til i høj grad, og ved ikke.',
    choose: 'Hver deltager vælger så mange, du siger. Vises altid samlet.',
    points: 'Hver deltager giver sine point, gerne alle til én. Vises altid samlet.',
    ranking: 'Hver deltager sætter alle i rækkefølge. Vises altid samlet.',
    risks: 'Hver risiko vurderes blindt. Uenighed om, hvem der har den, træder frem.',
  } as Readonly<Record<FormId, string>>,
  told: {
    scale: (rows: number) =>
      rows === 1 ? '1 udsagn på de fire trin.' : `${rows} udsagn på de fire trin.`,
    choose: (of: number, rows: number) => `Vælg ${of} af ${rows}.`,
    points: (points: number, rows: number) => `${points} point at fordele på ${rows}.`,
    ranking: (rows: number) => `${rows} sættes i rækkefølge.`,
    risks: (rows: number, asks: string) =>
      rows === 1 ? `1 risiko: ${asks}.` : `${rows} risici: ${asks}.`,
  },
  trial: 'Prøvespørgsmål: viser, at telefonerne virker. Svarene kommer ikke i referatet.',
  jointOnly: 'Vises altid samlet.',
  askNames: {
    probability: 'Sandsynlighed',
    consequence: 'Konsekvens',
    who: 'Hvem kan bedst gøre noget ved den?',
  } as Readonly<Record<RiskAsk, string>>,
  askShort: {
    probability: 'sandsynlighed',
    consequence: 'konsekvens',
    who: 'hvem der bedst kan gøre noget',
  } as Readonly<Record<RiskAsk, string>>,
  nowTitle: 'Mål noget nu',
  edit: 'Ret måling …',
  editTitle: 'Ret målingen',
  form: 'Hvad skal deltagerne gøre?',
  question: 'Spørgsmål',
  questionMissing: 'Skriv det, du spørger om.',
  lines: {
    scale: 'Udsagn, ét på hver linje',
    choose: 'Muligheder, én på hver linje',
    points: 'Muligheder, én på hver linje',
    ranking: 'Muligheder, én på hver linje',
    risks: 'Risici, én på hver linje',
  } as Readonly<Record<Exclude<FormId, 'principles'>, string>>,
  linesHint: (few: number, most: number) =>
    `Skriv, eller indsæt linjer fra Word eller Excel. Mindst ${few}, højst ${most}.`,
  tooMany: (most: number) => `Der kan højst være ${most}. Fjern nogle af linjerne.`,
  of: 'Hvor mange vælger hver?',
  points: 'Hvor mange point har hver?',
  asks: 'Hvad spørges der om?',
  asksMissing: 'Vælg mindst én ting at spørge om.',
  take: 'Hent linjer fra',
  fromItem: (title: string, many: number) => `${title} (${many})`,
  fromDecisions: (many: number) => `Beslutninger (${many})`,
  plan: 'Gør klar',
  save: 'Gem',
  planned: 'Målingen er klar. Åbn for svar med V.',
  drop: 'Fjern',
  dropped: 'Målingen er fjernet.',
  few: (few: number) => `Skriv mindst ${few}, før du åbner for svar.`,
  which: 'Målinger på punktet',
  states: {
    planned: 'klar',
    open: 'åben',
    closed: 'lukket',
    shown: 'vist',
    void: 'annulleret',
  } as Readonly<Record<PollState, string>>,
  count: {
    open: 'Åbent: tælles i rummet, kommer i referatet og lægges aldrig sammen med hemmelige svar.',
    by: 'Hvem talte?',
    mandate: 'Hvem havde mandat til at stemme?',
    mandateMissing: 'Skriv, hvem der havde mandat til at stemme.',
    numberWrong: 'Skriv et helt tal for hver mulighed. Nul er også et tal.',
    give: 'Skriv ind',
    again: 'Tæl igen',
    remove: 'Fjern optællingen',
  },
}

export type MeasureWords = typeof words
