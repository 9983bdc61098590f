import { z } from 'zod'
import { date, name, principles, readBack, sentence } from './shape.ts'

/** Besluttet, Fælles forståelse, Indstilles til styregruppen, Kræver kontraktændring */
export const decisionFields = {
  text: sentence,
  status: z.enum(['decided', 'understood', 'recommended', 'contract']),
  /** who had the mandate, in words, such as *Mette Kjær, projektejer*; empty until it is said */
  mandate: name,
  /** of an indstilling: why, in a line */
  why: sentence,
  /** of an indstilling: what it does to time, cost and the contract */
  onTime: sentence,
  onMoney: sentence,
  onContract: sentence,
  /** of an indstilling: when the steering group must have decided */
  deadline: date.nullable(),
  principles,
  ...readBack,
}
