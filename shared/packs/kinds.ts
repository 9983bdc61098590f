/** The closed lists that content and agendas choose from; here without their schemas, so that pages can offer them. */

/** What an item puts forward from the packs for the phase the engagement is in. */
export const offers = [
  'initiatives',
  'clauses',
  'escalation',
  'criteria',
  'lookAhead',
  'themes',
  'principles',
] as const
export type Offer = (typeof offers)[number]

/** What goes on in an item: what its colour and its share of the day are counted by. */
export const itemKinds = ['arrival', 'opening', 'talk', 'work', 'poll', 'break', 'closing'] as const
export type ItemKind = (typeof itemKinds)[number]

/** What is counted openly: raised hands, dots on paper, or a formal *afstemning* (for, imod, hverken). */
export const counts = ['hands', 'dots', 'vote'] as const
export type CountedHow = (typeof counts)[number]

/**
 * Ways of asking aloud and writing down, in the packs' words. Agendas made before each had a screen of its own hold them,
 * and an organisation's pack may; no template of ours does.
 */
export const instruments = [
  'trial',
  'choose',
  'points',
  'dots',
  'hands',
  'texts',
  'riskPicture',
  'whoCanAct',
  'chain',
  'overall',
] as const
export type Instrument = (typeof instruments)[number]

/** The kinds of record that an item can leave behind; those of `built` have a place of their own today. */
export const recordKinds = [
  'note',
  'decision',
  'action',
  'risk',
  'benefit',
  'clause',
  'parking',
  'initiative',
  'escalation',
  'gate',
] as const
export type RecordKind = (typeof recordKinds)[number]
