/** What the wall says on the pictures the facilitator chooses: pause, cards, opsamling, a display lent out. */
export const pictures = {
  begins: 'Vi begynder om lidt',
  pause: 'Pause',
  pauseUntil: (time: string) => `Pause til kl. ${time}`,
  left: (digits: string) => `${digits} tilbage`,
  startsAgain: 'Vi går i gang igen',
  after: 'Derefter',
  cards: 'Princip',
  why: 'Vigtigt, fordi',
  made: 'Skabes ved',
  of: (at: number, of: number) => `${at} af ${of}`,
  readback: 'Opsamling',
  nothingRead: 'Der er ingen beslutninger eller handlinger endnu',
  status: {
    decided: 'Besluttet',
    understood: 'Fælles forståelse',
    recommended: 'Indstilles til styregruppen',
    contract: 'Kræver kontraktændring',
  },
  confirmed: 'Bekræftet',
  action: 'Handling',
  mandate: 'Mandat',
  reservation: 'Forbehold',
  owner: 'Hvem',
  due: 'Hvornår',
  noPicture: 'Billederne er ikke her længere',
  away: 'Storskærmen venter på sin skærm',
  released: 'Skærmen er sluppet',
  releasedHow: 'Vis det andet program her. Facilitatoren tager skærmen tilbage med én tast.',
}

export type PictureWords = typeof pictures
