import type { words as danish } from './da.ts'

export const words: typeof danish = {
  title: 'My actions',
  choose: 'Choose your name. The choice stays on the phone.',
  all: 'Everybody',
  nobody: 'No owner yet',
  due: (day) => `by ${day}`,
  noDue: 'no date',
}
