/** The fields of a decision that is for the steering group. */
export const form = {
  why: 'Hvorfor? Én linje',
  onTime: 'Konsekvens for tid',
  onMoney: 'Konsekvens for økonomi',
  onContract: 'Konsekvens for kontrakt',
  deadline: 'Styregruppen tager stilling senest',
}

export type SteeringFormWords = typeof form
