import type { Language } from '../../../shared/text.ts'
import { form as da, type SteeringFormWords } from '../../../shared/words/steering/form/da.ts'
import { form as en } from '../../../shared/words/steering/form/en.ts'

export function steeringFormWords(language: Language): SteeringFormWords {
  return language === 'da' ? da : en
}
