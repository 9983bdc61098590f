import type { Exhibits, Shown } from './cockpit.ts'
import { asked, closed, opened, planned as plannedForm, shown as shownForm } from './forms.ts'
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
  'poll-spoken': (stage) => {
    spoken(stage)
    return { ...run, press: ['details:has(table) > summary'] }
  },
  ...formExhibits(),
  'form-several': (stage) => {
    shownForm(stage, 'points')
    asked(stage, 'trial')
    return run
  },
  'form-few': (stage) => {
    plannedForm(stage, 'ranking')
    const { id: pollId, rows } = stage.poll()
    const [first] = rows
    if (first)
      stage.must({ do: 'editPoll', pollId, set: { rows: [{ id: first.id, text: first.text }] } })
    return run
  },
  'form-new': (stage) => {
    stage.day(4, 9)
    stage.seat({ customer: 12, supplier: 8 })
    return { ...run, dialog: 'measure' }
  },
  'form-correct': (stage) => {
    plannedForm(stage, 'points')
    return { ...run, press: [{ press: { da: 'Ret måling', en: 'Correct' }[stage.language] }] }
  },
  'count-hands': (stage) => counting(stage, 'hands', null),
  'count-dots': (stage) => counting(stage, 'dots', [3, 9, 5, 2, 7]),
  'count-vote': (stage) => counting(stage, 'vote', [7, 1, 1]),
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

/** Every form from when it is ready to when it is closed; the states after that look the same for all of them. */
function formExhibits(): Exhibits<Shown> {
  const forms = ['scale', 'choose', 'points', 'ranking', 'risks'] as const
  return Object.fromEntries(
    forms.flatMap((form) => [
      [`form-${form}-planned`, (stage: Stage) => (plannedForm(stage, form), run)],
      [`form-${form}-open`, (stage: Stage) => (opened(stage, form, 14), run)],
      [`form-${form}-closed`, (stage: Stage) => (closed(stage, form), run)],
      [`form-${form}-shown`, (stage: Stage) => (shownForm(stage, form), run)],
    ]),
  )
}

/** The talk's question is put to the room openly, and perhaps counted already. */
export function counting(
  stage: Stage,
  how: 'hands' | 'dots' | 'vote',
  counts: number[] | null,
): Shown {
  stage.day(4, 9)
  stage.seat({ customer: 12, supplier: 8 })
  const itemId = stage.scene().engagement.clocks[stage.at.heldId]?.itemId ?? ''
  const { ask, choices } = counted[how]
  stage.must({
    do: 'setAnswer',
    itemId,
    answer: { kind: 'count', how, ask, choices: [...choices] },
  })
  if (counts) {
    const from = how === 'vote' ? 'Mette Kjær, Søren Lund' : 'Lone Vestergaard'
    stage.must({
      do: 'giveAnswer',
      id: 'counted',
      itemId,
      kind: 'count',
      from,
      speaker: '',
      text: '',
      choice: null,
      counts,
    })
  }
  return { ...run, press: ['[role="tab"][data-key="answers"]'] }
}

const counted = {
  hands: {
    ask: { da: 'Hvem har prøvet et lignende projekt?', en: 'Who has tried a project like it?' },
    choices: [],
  },
  dots: {
    ask: { da: 'Hvor er I mest i tvivl?', en: 'Where are you most in doubt?' },
    choices: [
      { da: 'Omfang', en: 'Scope' },
      { da: 'Godkendelse', en: 'Approval' },
      { da: 'Ændringer', en: 'Changes' },
      { da: 'Kundens medvirken', en: 'The customer’s part' },
      { da: 'Hul i kravene', en: 'A hole in the requirements' },
    ],
  },
  vote: {
    ask: {
      da: 'Skal fristen for test flyttes til uge 8?',
      en: 'Is the deadline for testing to be moved to week 8?',
    },
    choices: [
      { da: 'for', en: 'for' },
      { da: 'imod', en: 'against' },
      { da: 'hverken for eller imod', en: 'neither' },
    ],
  },
}

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

/** The same nine, after both sides have said openly what they answer; one row is still waiting for the supplier. */
export function spoken(stage: Stage) {
  steering(stage)
  const { id: pollId, rows } = stage.poll()
  const { sides } = stage.scene().engagement
  const said = {
    customer: { speaker: 'Mette Kjær', steps: [3, 2, 3, 'unknown', 2, 4, 3] },
    supplier: { speaker: 'Søren Lund', steps: [3, 4, 2, 3, 1, 4] },
  } as const
  for (const [sideId, { speaker, steps }] of Object.entries(said)) {
    if (!sides[sideId]) throw new Error(sideId)
    for (const [index, step] of steps.entries()) {
      const rowId = rows[index]?.id
      if (rowId) stage.must({ do: 'saySide', pollId, rowId, sideId, step, speaker })
    }
  }
}
