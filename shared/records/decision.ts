import { z } from 'zod'
import { name, principles, readBack, sentence } from './shape.ts'

/** Besluttet, Fælles forståelse, Indstilles til styregruppen, Kræver kontraktændring */
export const decisionFields = {
  text: sentence,
  status: z.enum(['decided', 'understood', 'recommended', 'contract']),
  /** who had the mandate, in words, such as *Mette Kjær, projektejer*; empty until it is said */
  mandate: name,
  principles,
  ...readBack,
}
