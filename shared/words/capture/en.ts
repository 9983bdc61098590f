import type { words as danish } from './da.ts'

export const words: typeof danish = {
  whoIsMeant: (said) => `Who is “${said}”?`,
  dayIsMeant: (said) => `Which day is “${said}”?`,
  principleIsMeant: (said) => `Which principle is “#${said}”?`,
  stays: 'Unanswered, the words stay in the text.',
}
