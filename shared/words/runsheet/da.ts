type Rule = readonly [label: string, text: string]

/** The back pages of the run sheet: what its words mean, what to do without a screen, and what is measured. */
export const runSheet = {
  guide: 'Ord og regler i drejebogen',
  roles: [
    'Roller',
    'Du leder og svarer ikke selv. Referenten skriver det, der står under »I referatet«, og det, borde og parter svarer.',
  ] as Rule,
  wall: [
    'Storskærmen',
    'Det, hele rummet ser. »Skriv på skærmen« er det, du skriver i Samspil, mens alle ser det.',
  ] as Rule,
  tellers: [
    'Tællere',
    'To, én fra hver part, tæller hænder, prikker og svarsedler. Er der kun én, tæller referenten med.',
  ] as Rule,
  poll: [
    'Måling',
    'Alle svarer hver for sig i stilhed. Du åbner for svar og lukker igen, og ingen ser noget imens. Ved otte svar eller flere vises tal, ved fire til syv kun lavt, midt og højt (eller få, nogle og mange), og ved færre vises intet.',
  ] as Rule,
  level: [
    'Part for part eller kun samlet',
    'Part for part kræver mindst fire svar fra hver part. Vælg, og sig det højt, før du åbner. Det kan ikke ændres bagefter.',
  ] as Rule,
  side: [
    'Partssvar',
    'Parten samler sig et par minutter og vælger én, der taler for den. Referenten skriver svaret og talerens navn. Kan parten ikke enes, siger den det, og så skrives det. Er der kun én fra parten, svarer vedkommende for den.',
  ] as Rule,
  role: [
    'Rollesvar',
    'Den, der har rollen, svarer højt for rollen. Det er åbent, og det skrives med navn.',
  ] as Rule,
  table: [
    'Bordsvar',
    'Hvert bord giver ét svar og vælger en skriver. Svaret skrives på én af bordets telefoner eller på et ark, som referenten får.',
  ] as Rule,
  companies: [
    'Firmaets svar',
    'Hvert firma giver ét svar ved sit eget bord, på et ark i lukket konvolut eller på én telefon. Kun kunden ser det, og det står ikke i det fælles referat.',
  ] as Rule,
  count: [
    'Åben optælling',
    'Alle rækker hånden op eller sætter prikker. Tællerne siger antallet, og referenten skriver det, men aldrig hvem.',
  ] as Rule,
  texts: [
    'Tekster uden navn',
    'Alle skriver på telefonen, og teksterne bliver blandet. På papir skriver alle med blokbogstaver på ens sedler. Saml dem i en kasse, bland dem, og læs dem højt.',
  ] as Rule,
  pairs: ['Par og grupper', 'Går det ikke op, er tre sammen i den sidste gruppe.'] as Rule,
  leeway: [
    'Skal, kan kortes, kan udgå',
    '»Skal« springes aldrig over. »Kan kortes« siger, hvor kort punktet kan blive, og trinnene siger, hvad der så får mindre tid. »Fast tid« flyttes ikke.',
  ] as Rule,
  parking: [
    'Parkeringspladsen',
    'Det, der fører væk, skrives op: i Samspil eller på et ark på væggen. Til sidst ender hvert punkt som beslutning, handling eller punkt på næste møde, eller det bortfalder. Resten skrives på næste mødes dagsorden.',
  ] as Rule,
  offline: [
    'Svigter skærm eller net',
    'Begynd til tiden. Læs højt, og skriv på en planche det, der ellers står på storskærmen. Referenten skriver rent bagefter, og alle får referatet samme dag.',
  ] as Rule,
  slips: [
    'Måling på papir',
    'Mindst fire sedler. Print »Svarsedler« på forhånd, eller læs spørgsmålene højt fra bilaget og svar på blanke, ens sedler. Alle lægger sedlen i den samme kasse. Bland dem, lad tællerne tælle, og riv sedlerne i stykker.',
  ] as Rule,
  notOnPaper: (items: string) =>
    [
      'Kan ikke måles på papir',
      `${items}. Lad lånetelefonen gå rundt, eller hør parterne eller bordene i stedet.`,
    ] as Rule,

  asked: 'Bilag: det, der bliver målt',
  askedAt: (item: string) => `Udsagn til »${item}«`,
  fourSteps: 'Svar: slet ikke, i mindre grad, i nogen grad, i høj grad eller ved ikke.',

  tasks: (all: string) => `Eksempelopgaver: ${all}.`,
  noPhase:
    'Forløbet har ingen fase endnu. Vælg den i Samspil, og print igen. Så står fasens initiativer her.',
  by: { customer: 'kunden', both: 'begge parter', supplier: 'leverandøren' },
}

export type RunSheetWords = typeof runSheet
