/**
 * All that no phone needs before its first question on the four steps. It is fetched behind that question, so it costs
 * nobody a wait: new kinds of questions belong here, and are reached through `later.tsx`.
 */
import './rest.css'

export { Closed } from './Closed.tsx'
export { Ideas } from './Ideas.tsx'
export { Knocking } from './Knocking.tsx'
export { Loan } from './Loan.tsx'
export { OtherQuestion } from './OtherQuestion.tsx'
export { OwnCode } from './OwnCode.tsx'
export { Receipt } from './Receipt.tsx'
export { Result } from './Result.tsx'
export { styled } from './reststyle.ts'
export { RoomCode } from './RoomCode.tsx'
export { SeatGone } from './SeatGone.tsx'
export { Stands } from './Stands.tsx'
export { TableAnswer } from './TableAnswer.tsx'
export { Turn } from './Turn.tsx'
export { Waiting } from './Waiting.tsx'
export { outboxFor } from './outbox.ts'
export { da as danish } from '../../shared/words/phone/later/da.ts'
export { en as english } from '../../shared/words/phone/later/en.ts'
