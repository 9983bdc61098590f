import type { ChainWords } from './da.ts'

export const chains: ChainWords = {
  title: 'Benefit chains',
  links: { delivery: 'Deliverable', change: 'Change', benefit: 'Benefit', purpose: 'Purpose' },
  card: {
    owner: 'Benefit owner',
    today: 'Baseline: the number today',
    target: 'Target',
    measured: 'Measured by',
  },
  from: 'Table',
  missing: 'missing',
  none: 'The tables’ chains will appear here',
  number: (n) => `Chain ${n}`,
  numberOf: (n, from) => (from ? `Chain ${n}, ${from}` : `Chain ${n}`),
  numbers: (all) =>
    all.length === 1
      ? `Benefit chain ${all.join('')}`
      : `Benefit chains ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(all.map(String))}`,
  tableSays: 'One row per chain: number, table, deliverable, change, benefit and purpose.',
  cardsSay:
    'One row per benefit card: number, benefit, owner, the number today, target and measure.',
  add: 'New chain',
  remove: (n) => `Remove chain ${n}`,
  cardTitle: 'Benefit card',
  showCard: 'Show the card',
  showChains: 'Show the chains',
  tab: 'Chains',
  lead: 'Type what the table says. Each field stands on the wall when you leave it. An empty link is a result too.',
}
