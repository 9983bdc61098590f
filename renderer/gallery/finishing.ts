import type { CommandOf } from '../../shared/commands.ts'
import { isAction, isDecision } from '../../shared/records.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

/** *Referat* from the draft to the second version. */
export const finishingExhibits: Exhibits<Shown> = {
  'minutes-finish': (stage) => {
    stage.enter(stage.at.heldId)
    return { ...page, press: [turn] }
  },
  'minutes-read': (stage) => {
    stage.enter(stage.at.heldId)
    return { ...page, press: [second] }
  },
  'minutes-parked': (stage) => {
    stage.enter(stage.at.heldId)
    const { language } = stage
    const keep = (id: string, of: CommandOf<'makeRecord'>['of']) =>
      stage.must({ do: 'makeRecord', id, workshopId: stage.at.heldId, itemId: null, of })
    const parked = (da: string, en: string) =>
      ({ kind: 'parking', text: { da, en }[language] }) as const
    keep('p1', parked('Licenser til testmiljøet', 'Licences for the test environment'))
    keep('p2', parked('Hvem fortæller borgerne det?', 'Who tells the citizens?'))
    keep('e1', {
      kind: 'clause',
      text: { da: 'Vi siger dårligt nyt samme dag.', en: 'We tell bad news the same day.' }[
        language
      ],
      behaviour: {
        da: 'Den anden projektleder er ringet op før kl. 16.',
        en: 'The other project manager has been called before four o’clock.',
      }[language],
    })
    return page
  },
  'minutes-finished': (stage) => {
    finish(stage)
    return page
  },
  'minutes-correct': (stage) => {
    finish(stage)
    return { ...page, press: [turn] }
  },
  'minutes-correcting': (stage) => {
    correct(stage)
    return page
  },
  'minutes-second': (stage) => {
    correct(stage)
    stage.wait(20)
    stage.must({ ...finished(stage), id: 'unused' })
    return page
  },
}

const page: Shown = { place: { page: 'minutes' } }
const turn = '#review-turn button:nth-of-type(1)'
const second = '#review-turn button:nth-of-type(2)'

function finished(stage: Stage): CommandOf<'finishMinutes'> {
  return {
    do: 'finishMinutes',
    id: 'version1',
    workshopId: stage.at.heldId,
    languages: [stage.language],
    notes: false,
    log: false,
    despite: true,
  }
}

function finish(stage: Stage) {
  stage.enter(stage.at.heldId)
  stage.must({
    do: 'editWorkshop',
    workshopId: stage.at.heldId,
    set: { remarksBy: '2026-12-02' },
  })
  stage.must(finished(stage))
}

/** The supplier's remarks: one action a week later, one decision in other words, one action that fell away. */
function correct(stage: Stage) {
  const { language } = stage
  finish(stage)
  stage.wait(60 * 24)
  stage.must({
    do: 'correctMinutes',
    id: 'version2',
    workshopId: stage.at.heldId,
    reason: {
      da: 'Leverandørens bemærkninger af 19. november.',
      en: 'The supplier’s remarks of 19 November.',
    }[language],
  })
  const records = ofWorkshop(stage.scene().engagement.records, stage.at.heldId)
  const [late, away] = records.filter(isAction)
  const worded = records.find(isDecision)
  if (!late || !away || !worded) throw new Error('nothing to correct')
  stage.must({
    do: 'editRecord',
    recordId: late.id,
    to: { kind: 'action', set: { due: '2026-12-11' } },
  })
  stage.must({ do: 'removeRecord', recordId: away.id })
  stage.must({
    do: 'editRecord',
    recordId: worded.id,
    to: {
      kind: 'decision',
      set: {
        text: {
          da: 'Parterne svarer på spørgsmål inden for to arbejdsdage, også når svaret er »det ved vi ikke endnu«',
          en: 'The parties answer questions within two working days, even when the answer is “we do not know yet”',
        }[language],
      },
    },
  })
}
