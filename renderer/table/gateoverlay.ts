import { definedOnly } from '../../shared/engagement.ts'
import { gateAnswerId, type GateAnswer } from '../../shared/gates.ts'
import type { GateView } from '../../shared/gateview.ts'
import type { Unsent } from './outbox.ts'

/** A gate as it will stand when the answers that wait here have been sent. */
export function gateWith(view: GateView, unsent: readonly Unsent[], now: number): GateView {
  return unsent.reduce((seen, { command, state }): GateView => {
    if (state !== 'waiting' || command.do !== 'answerGate') return seen
    const { gateId, criterionId, roleId, set } = command
    const id = gateAnswerId(gateId, criterionId, roleId)
    const before = seen.answers.find((each) => each.id === id)
    const answer: GateAnswer = {
      ...(before ?? { is: null, text: '', evidence: '', speaker: '' }),
      ...definedOnly(set),
      ...{ id, criterionId, roleId, workshopId: gateId, order: before?.order ?? 0, at: now },
    }
    return { ...seen, answers: [...seen.answers.filter((each) => each.id !== id), answer] }
  }, view)
}
