import type { AnnexWords } from './da.ts'

export const annexes: AnnexWords = {
  risks: 'Risk log',
  risksDescription:
    'One row for each risk: what may happen, why and with what result, how likely and how bad it is, who has it, countermeasure and early sign.',
  risk: 'What may happen?',
  because: (cause) => `Because: ${cause}`,
  so: (consequence) => `Then: ${consequence}`,
  weight: 'Probability × consequence (1–4)',
  unknown: 'not weighed',
  owner: 'Owner',
  counterAndSign: 'Countermeasure and early sign',
  counter: (counter) => `Countermeasure: ${counter}`,
  noCounter: 'No countermeasure has been agreed.',
  sign: (sign) => `Early sign: ${sign}`,
  riskStatus: { open: '', happened: 'Has happened.', closed: 'Is closed.' },

  steeringRisks: 'Risks the steering group should know',
  noSteeringRisks: 'No risks have been noted.',
  riskOwner: (owner) => `Owner: ${owner}.`,
  nextStep: (step) => `Next step: ${step}`,
  noNextStep: 'No next step has been agreed.',
  moreRisks: (all, annex) => `The heaviest. All ${all} are in the risk log (${annex}).`,

  benefits: 'Benefits',
  benefitsDescription:
    'One row for each benefit: the delivery, the change, the benefit, and the purpose it leads to.',
  delivery: 'Delivery',
  change: 'Change',
  benefit: 'Benefit',
  purpose: 'Purpose',
  cards: 'Benefit cards',
  cardsDescription:
    'One row for each benefit: its owner, baseline, target, what it is measured by, when, and where it stands.',
  benefitOwner: 'Benefit owner',
  today: 'Baseline',
  target: 'Target',
  measured: 'Measured by',
  when: 'When',
  benefitStatus: {
    expected: 'Expected',
    partly: 'Partly achieved',
    achieved: 'Achieved',
    dropped: 'Dropped',
  },
  supplierSays: {
    promotes: 'The supplier: promotes the benefit.',
    drivesCost: 'The supplier: drives cost.',
  },

  clauses: 'Statement of intent',
  asUnderstanding:
    'The statement of intent is the parties’ shared understanding. It does not change the contract.',
  asAnnex:
    'The statement of intent is meant as an annex to the contract. The parties must agree to that in writing.',
  seenBy: (behaviour) => `Seen by: ${behaviour}`,
  noBehaviour: 'It has not been said what one can see.',
  answers: { yes: 'yes', amended: 'yes, amended', unclear: 'not settled' },
  answered: (side, answer, text, speaker) =>
    `${side}${speaker ? ` by ${speaker}` : ''}: ${answer}${text ? `, “${text}”` : ''}.`,
  notAnswered: (side) => `${side}: has not answered.`,
  disputed: 'Not agreed yet.',

  parking: 'Parking lot',
  ends: {
    decision: 'Became a decision',
    action: 'Became an action',
    next: 'Taken up at the next meeting',
    dropped: 'Dropped',
  },
  became: (end, reference) => `${end}: ${reference}.`,
  broughtBy: (end, owner) => `${end} by ${owner}.`,
  ended: (end) => `${end}.`,
  stillParked: 'Has not been settled.',
}
