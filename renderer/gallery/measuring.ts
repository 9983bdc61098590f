import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

/** The item of the day at which the principles are measured. */
export const pollItem = 5

/** The measurement of the principles through its states, and the talk that follows from it. */
export const measuringExhibits: Exhibits<Shown> = {
  'poll-planned': (stage) => {
    come(stage)
    return run
  },
  'poll-open': (stage) => {
    open(stage, 14)
    return run
  },
  'poll-few': (stage) => {
    open(stage, 6)
    stage.set({ interrupted: stage.poll().id })
    return run
  },
  'poll-closed': (stage) => {
    close(stage)
    return run
  },
  'poll-shown': (stage) => {
    show(stage)
    return run
  },
  'poll-held': (stage) => {
    close(stage)
    const reason = {
      da: 'Lederne bad om at se tallene først.',
      en: 'The leaders asked to see the figures first.',
    }[stage.language]
    stage.must({ do: 'holdBackPoll', pollId: stage.poll().id, reason })
    return run
  },
  'poll-void': (stage) => {
    close(stage)
    const reason = {
      da: 'To telefoner fik den forkerte part.',
      en: 'Two phones were given the wrong side.',
    }[stage.language]
    stage.must({ do: 'voidPoll', pollId: stage.poll().id, reason })
    return run
  },
  'poll-joint': (stage) => {
    steering(stage)
    return run
  },
  'talk-propose': (stage) => {
    show(stage)
    stage.must({ do: 'nextItem', workshopId: stage.at.heldId })
    stage.wait(2)
    return run
  },
  talk: (stage) => {
    stage.day(pollItem + 2, 9)
    stage.seat({ customer: 12, supplier: 8 })
    return run
  },
}

const run: Shown = { place: { page: 'run' } }

/** The room has come to the measurement, and it is not open yet. */
export function come(stage: Stage) {
  stage.day(pollItem, 1)
  stage.seat({ customer: 12, supplier: 8 })
}

export function open(stage: Stage, answered: number) {
  come(stage)
  stage.must({ do: 'openPoll', pollId: stage.poll().id })
  stage.wait(2)
  stage.answer(answered)
}

export function close(stage: Stage, answered = 20) {
  open(stage, answered)
  stage.wait(2)
  stage.must({ do: 'closePoll', pollId: stage.poll().id })
}

export function show(stage: Stage, answered = 20) {
  close(stage, answered)
  stage.must({ do: 'showPoll', pollId: stage.poll().id })
}

/** The steering group of nine, three of them from the supplier: too few to be shown side by side. */
export function steering(stage: Stage) {
  stage.enter(stage.at.steeringId)
  stage.seat({ customer: 6, supplier: 3 })
  const { id: pollId, itemId } = stage.poll()
  stage.must({ do: 'startItem', itemId })
  stage.must({ do: 'openPoll', pollId })
  stage.wait(1.5)
  stage.answer(9)
  stage.must({ do: 'closePoll', pollId })
  stage.must({ do: 'showPoll', pollId })
}
