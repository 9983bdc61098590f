import type { SteeringFormWords } from './da.ts'

export const form: SteeringFormWords = {
  why: 'Why? One line',
  onTime: 'Consequence for time',
  onMoney: 'Consequence for cost',
  onContract: 'Consequence for the contract',
  deadline: 'The steering group decides by',
}
